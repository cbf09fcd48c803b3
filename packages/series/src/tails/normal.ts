/** Probability that a standard normal value lies above z; relative error about 1e-13, down to 1e-300. */
export function normalAbove(z: number): number {
  if (z < 0) return 1 - normalAbove(-z)
  return z < 2.5 ? 0.5 - density(z) * seriesOf(z) : density(z) * millsRatio(z)
}

/** The z that a standard normal value exceeds with probability `tail`, 0 < tail < 1. */
export function normalExceededBy(tail: number): number {
  if (tail > 0.5) return -normalExceededBy(1 - tail)
  if (tail === 0.5) return 0
  // begins at the leading term of the tail and climbs on the log scale, where the tail is concave: Newton's steps converge
  let z = Math.sqrt(-2 * Math.log(2 * tail))
  for (let step = 0; step < 50; step++) {
    const above = normalAbove(z)
    const move = (Math.log(above / tail) * above) / density(z)
    z += move
    if (Math.abs(move) <= 1e-15 * (1 + z)) break
  }
  return z
}

const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** z + z³/3 + z⁵/15 + … (Abramowitz & Stegun 1964, 26.2.11). */
function seriesOf(z: number): number {
  let sum = z
  for (let [term, k] = [z, 3]; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return sum
}

/** Tail over density, as a continued fraction from the far end (Abramowitz & Stegun 1964, 26.2.14). */
function millsRatio(z: number): number {
  let fraction = z
  for (let k = 120; k >= 1; k--) fraction = z + k / fraction
  return 1 / fraction
}
