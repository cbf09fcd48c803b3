import { fitCounts } from '../regression/count-regression.ts'
import type { ChangeFit, WeightedSeries } from './change-fit.ts'

/** Bayesian information criteria; the smaller describes the series better for its number of parameters. */
export interface TrendComparison {
  readonly steps: number
  /** Null for a series without changes: it is not asked. */
  readonly trend: number | null
  readonly isGradual: boolean
}

/**
 * Steps or a slope? Segmentation turns every slow trend into stairs, so its steps are held against a straight line of the
 * log rate or the logit of the share (Schwarz 1978, Annals of Statistics 6:461–464; likelihoods over the dispersion). A
 * series without changes is not gradual.
 */
export function compareWithTrend({ counts, weights, link }: WeightedSeries, fit: ChangeFit): TrendComparison {
  const { changes, cost, dispersion, observedBins } = fit
  const perParameter = Math.log(Math.max(1, observedBins))
  // a level for each segment, a date for each change
  const steps = (2 * cost) / dispersion + (2 * changes.length + 1) * perParameter
  if (changes.length === 0) return { steps, trend: null, isGradual: false }
  const n = counts.length
  const level = new Float64Array(n).fill(1)
  const slope = Float64Array.from({ length: n }, (_, i) => (2 * i) / n - 1)
  const criterion = (columns: readonly Float64Array[]): number =>
    (-2 * fitCounts({ link, counts, weights, columns }).logLikelihood) / dispersion + columns.length * perParameter
  const trend = criterion([level, slope])
  return { steps, trend, isGradual: trend < steps && trend < criterion([level]) }
}
