/** The 32-bit generator "mulberry32": uniform in [0, 1). */
export function mulberry32(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Poisson count by multiplying uniforms (Knuth). */
export function drawPoisson(mean: number, uniform: () => number): number {
  const limit = Math.exp(-mean)
  let k = 0
  for (let p = uniform(); p > limit; p *= uniform()) k++
  return k
}

/** Negative binomial count of this mean and variance over mean: a Poisson number of clusters of logarithmic size. */
export function drawClustered(mean: number, dispersion: number, uniform: () => number): number {
  if (dispersion === 1) return drawPoisson(mean, uniform)
  const p = 1 - 1 / dispersion
  const clusters = drawPoisson((mean * Math.log(dispersion)) / (dispersion - 1), uniform)
  let count = 0
  for (let c = 0; c < clusters; c++) {
    let left = uniform()
    let size = 1
    for (let mass = p / Math.log(dispersion); left > mass; mass *= (p * size) / (size + 1), size++) left -= mass
    count += size
  }
  return count
}

/** Four regimes, of 25, 25, 30 and 20 % of the length. */
export function fewChanges(length: number): number[] {
  const uniform = mulberry32(42)
  const means = [2, 3.5, 2.5, 5]
  const starts = [0.25, 0.5, 0.8].map((share) => Math.round(share * length))
  return Array.from({ length }, (_, i) =>
    drawPoisson(means[starts.filter((start) => i >= start).length] as number, uniform),
  )
}

/** A new mean from 1 to 10, at least 2 away from the last, every 100 bins. */
export function manyChanges(length: number): number[] {
  const uniform = mulberry32(42)
  const counts: number[] = []
  let mean = -1
  while (counts.length < length) {
    const last = mean
    do mean = 1 + Math.floor(10 * uniform())
    while (Math.abs(mean - last) < 2)
    for (let i = 0; i < 100; i++) counts.push(drawPoisson(mean, uniform))
  }
  return counts
}
