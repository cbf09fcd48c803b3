import type { RatioInterval } from '../claim/rate-ratio.ts'
import type { ShiftFits } from './shift-fits.ts'

/** What happened at a date, in one word. */
export type ShiftVerdict =
  | { readonly verdict: 'cannot-be-tested'; readonly reason: NonNullable<ShiftFits['untestable']> }
  /** Nothing changed near the date that chance would not do. */
  | { readonly verdict: 'neither' }
  /** Without this one bin there would be no change near the date. */
  | { readonly verdict: 'exceptional-bin'; readonly bin: number; readonly of: 'total' | 'share' }
  /** A slope describes the series better than steps or one level: what happened has no date. */
  | { readonly verdict: 'gradual'; readonly of: 'total' | 'share' }
  /** The share changed because the mix of strata did; within strata it did not. */
  | { readonly verdict: 'composition' }
  /** A and B moved by the same factor, and the interval excludes all but small differences: reporting, or a lull. */
  | { readonly verdict: 'common-factor' }
  /** The total changed; that the share did too is not shown, and not excluded. */
  | { readonly verdict: 'rate' }
  | { readonly verdict: 'share' }
  | { readonly verdict: 'both' }

/** A ratio of rate ratios in here is as good as 1. */
const alike = { low: 0.8, high: 1.25 }

/**
 * Reads the verdict from the fits. What would make a change look like one when it is none is asked first: missing data, one
 * exceptional bin, a slow trend, a changed mix of strata; then which of total and share changed.
 */
export function judgeShift(fits: ShiftFits): ShiftVerdict {
  const { untestable, total, share, ratio, strata } = fits
  if (untestable) return { verdict: 'cannot-be-tested', reason: untestable }
  const real = { share: isStep(share), total: isStep(total) }
  if (real.share && strata && holdsOne(strata.pooled) && !holdsOne(strata.crude)) return { verdict: 'composition' }
  if (real.share) return { verdict: real.total ? 'both' : 'share' }
  if (share.exceptionalBin !== null) return { verdict: 'exceptional-bin', bin: share.exceptionalBin, of: 'share' }
  if (share.trend.isGradual) return { verdict: 'gradual', of: 'share' }
  if (real.total) {
    const isAlike = ratio !== null && ratio.low >= alike.low && ratio.high <= alike.high
    return { verdict: isAlike ? 'common-factor' : 'rate' }
  }
  if (total.exceptionalBin !== null) return { verdict: 'exceptional-bin', bin: total.exceptionalBin, of: 'total' }
  return total.trend.isGradual ? { verdict: 'gradual', of: 'total' } : { verdict: 'neither' }
}

const isStep = ({ nearDate, exceptionalBin, trend }: ShiftFits['share']): boolean =>
  nearDate.length > 0 && exceptionalBin === null && !trend.isGradual

const holdsOne = (ratio: RatioInterval | null): boolean => ratio === null || (ratio.low <= 1 && ratio.high >= 1)
