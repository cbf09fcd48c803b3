import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import lowerTail from '@stdlib/stats-base-dists-t-cdf'
import quantile from '@stdlib/stats-base-dists-t-quantile'

export type Direction = 'a-falls' | 'a-rises' | 'two-sided'

/**
 * p of a t statistic that is negative when A fell. Each tail is computed as a tail: 1 − cdf would be 0 from t ≈ 40 on.
 */
export function studentP(t: number, degreesOfFreedom: number, direction: Direction): number {
  switch (direction) {
    case 'a-falls':
      return lowerTail(t, degreesOfFreedom)
    case 'a-rises':
      return lowerTail(-t, degreesOfFreedom)
    case 'two-sided':
      return Math.min(1, 2 * lowerTail(-Math.abs(t), degreesOfFreedom))
  }
}

/** The t that leaves (1 − level)/2 on either side; degrees of freedom may be infinite (normal). */
export function studentReach(level: number, degreesOfFreedom: number): number {
  const tail = (1 - level) / 2
  return degreesOfFreedom === Number.POSITIVE_INFINITY ? -normalQuantile(tail, 0, 1) : -quantile(tail, degreesOfFreedom)
}
