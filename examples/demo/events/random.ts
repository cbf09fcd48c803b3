/** A source of numbers in [0, 1). */
export type Random = () => number

/**
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, period 2^32, plenty for a demo.
 * Only integer arithmetic, so that a seed means the same sequence on every machine.
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A standard normal draw (Box and Muller 1958; the sine half is not used). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A Poisson draw by multiplication (Knuth, The Art of Computer Programming, vol. 2, 3.4.1): fit for means below about 10. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}

/** A whole number from `low` to `high`, both included. */
export function wholeNumber(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** One of the entries, with probability in proportion to its weight. Throws RangeError when there is none. */
export function weighted<T>(random: Random, entries: readonly (readonly [T, number])[]): T {
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of entries) {
    left -= weight
    if (left < 0) return value
  }
  const last = entries.at(-1)
  if (last === undefined) throw new RangeError('nothing to choose from')
  return last[0]
}

/** One of the entries, each as likely. Throws RangeError when there is none. */
export function oneOf<T>(random: Random, entries: readonly T[]): T {
  const chosen = entries[Math.floor(random() * entries.length)]
  if (chosen === undefined) throw new RangeError('nothing to choose from')
  return chosen
}
