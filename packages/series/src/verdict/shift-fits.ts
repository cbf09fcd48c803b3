import type { RatioInterval } from '../claim/rate-ratio.ts'
import { countFour, observeShare } from '../claim/share-bins.ts'
import { type NothingToTest, nothingToTest } from '../claim/share-question.ts'
import type { StratifiedRatio, Stratum } from '../claim/stratified-ratio.ts'
import { testShare } from '../claim/test-share.ts'
import { checkWhole, type NumberSeries } from '../input/check-series.ts'
import { type ChangeFit, fitChanges, type WeightedSeries } from './change-fit.ts'
import { compareWithTrend, type TrendComparison } from './trend-comparison.ts'

export interface ShiftInput {
  readonly a: NumberSeries
  readonly b: NumberSeries
  readonly exposure?: NumberSeries
  /** First bin after the date asked about. */
  readonly at: number
  /** How many bins from the date a change may lie and still be meant. Default 13, a quarter in weeks. */
  readonly near?: number
  /** Bins of half a year, for the interval of the ratio. Default 26. */
  readonly binsPerBlock?: number
  /** A and B by region, where known. */
  readonly strata?: readonly Stratum[]
}

/** All that a verdict is read from. */
export interface ShiftFits {
  readonly at: number
  readonly near: number
  /** Why there is nothing to fit, if so. */
  readonly untestable: NothingToTest | 'date-too-near-the-end' | null
  /** Of A and B together. */
  readonly total: ChangeFit & { readonly trend: TrendComparison }
  /** Of A among A and B. */
  readonly share: ChangeFit & { readonly trend: TrendComparison }
  /** How A moved against B. */
  readonly ratio: RatioInterval | null
  readonly strata: StratifiedRatio | null
}

/**
 * Fits what a verdict needs: where the total and the share change, whether one bin or a slow trend is behind it, how A moved
 * against B, and the same within strata. Read it with judgeShift. Throws SeriesInputError.
 */
export function fitShift(input: ShiftInput): ShiftFits {
  const { a, b, exposure, at, near = 13, binsPerBlock = 26 } = input
  checkWhole(near, 'near', 1)
  const bins = observeShare(a, b, at, exposure)
  const four = countFour(bins)
  const { rateRatio, strata } = testShare({
    a,
    b,
    at,
    origin: 'claim',
    binsPerBlock,
    ...(exposure && { exposure }),
    ...(input.strata && { strata: input.strata }),
  })
  const all = Float64Array.from(a, (count, i) => count + (b[i] as number))
  const observed = Float64Array.from(a, (_, i) => (exposure ? (exposure[i] as number) : 1))
  const shortSide = Math.min(bins.before, bins.a.length - bins.before)
  return {
    at,
    near,
    untestable: nothingToTest(four) ?? (shortSide < near ? 'date-too-near-the-end' : null),
    total: fitWithTrend({ counts: all, weights: observed, link: 'log' }, at, near),
    share: fitWithTrend({ counts: a, weights: all, link: 'logit' }, at, near),
    ratio: rateRatio,
    strata,
  }
}

function fitWithTrend(series: WeightedSeries, at: number, near: number): ShiftFits['total'] {
  const fit = fitChanges(series, at, near)
  return { ...fit, trend: compareWithTrend(series, fit) }
}
