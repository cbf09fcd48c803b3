import type { RatioInterval } from './rate-ratio.ts'
import type { TippingPoint } from './share-test-result.ts'

/**
 * If a part f of A's events after the date went unreported, the true ratio is the one seen over 1 − f: the f at which the
 * bound nearest to 1 arrives there. For a ratio above 1 it is B that would be under-reported.
 */
export function findTippingPoint(ratio: RatioInterval | null): TippingPoint | null {
  if (ratio && ratio.high < 1) return { of: 'a', underReporting: 1 - ratio.high }
  if (ratio && ratio.low > 1) return { of: 'b', underReporting: 1 - 1 / ratio.low }
  return null
}
