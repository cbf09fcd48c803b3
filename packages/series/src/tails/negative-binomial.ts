import { incompleteBeta } from '../special/incomplete-beta.ts'
import { poissonAtLeast, poissonAtMost } from './poisson.ts'

/** Counts scattered `dispersion` times as much as independent events (variance = dispersion · mean; 1: Poisson). */
export interface ScatteredCounts {
  readonly mean: number
  readonly dispersion: number
}

/** Scattered so little more than independent events, that the difference is less than what rounding would make of it. */
const isPoisson = (dispersion: number): boolean => dispersion - 1 < 1e-10

/** Probability of `count` or more; computed as a tail, right where 1 − cdf is 0. */
export function countAtLeast(count: number, { mean, dispersion }: ScatteredCounts): number {
  if (count <= 0) return 1
  if (isPoisson(dispersion)) return poissonAtLeast(count, mean)
  return incompleteBeta({ x: (dispersion - 1) / dispersion, rest: 1 / dispersion }, count, mean / (dispersion - 1))
}

/** Probability of `count` or fewer. */
export function countAtMost(count: number, { mean, dispersion }: ScatteredCounts): number {
  if (count < 0) return 0
  if (isPoisson(dispersion)) return poissonAtMost(count, mean)
  return incompleteBeta({ x: 1 / dispersion, rest: (dispersion - 1) / dispersion }, mean / (dispersion - 1), count + 1)
}

/** The smallest count that is exceeded with probability at most `alpha`. */
export function countExceededBy(alpha: number, counts: ScatteredCounts): number {
  const exceeded = (count: number): number => countAtLeast(count + 1, counts)
  // doubling, then halving
  let high = Math.max(1, Math.ceil(counts.mean))
  while (exceeded(high) > alpha) high *= 2
  let low = -1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (exceeded(middle) > alpha) low = middle
    else high = middle
  }
  return high
}
