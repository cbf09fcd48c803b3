import type { NumberSeries } from '../input/check-series.ts'
import { segment } from '../segmentation/segment.ts'

/** A series with its exposure (for a rate, 'log') or its trials (for a share, 'logit'). */
export interface WeightedSeries {
  readonly counts: NumberSeries
  readonly weights: NumberSeries
  readonly link: 'log' | 'logit'
}

export interface ChangeFit {
  readonly changes: readonly number[]
  /** Those near the date asked about. */
  readonly nearDate: readonly number[]
  /** The one bin without which no change near the date would be left. */
  readonly exceptionalBin: number | null
  /** −log likelihood without the terms of the data alone, and without penalty. */
  readonly cost: number
  readonly dispersion: number
  readonly observedBins: number
}

/** The changes of a series, which of them are near a date, and whether a single bin is behind those. */
export function fitChanges(series: WeightedSeries, at: number, near: number): ChangeFit {
  const { changes, cost, parameters } = segmentWeighted(series)
  const { penalty, dispersion, observedBins } = parameters
  const isNear = (change: number): boolean => Math.abs(change - at) <= near
  const nearDate = changes.filter(isNear)
  const alone = nearDate.filter((change) => changes.includes(change + 1))
  return {
    changes,
    nearDate,
    exceptionalBin: alone.find((bin) => !segmentWeighted(without(series, bin)).changes.some(isNear)) ?? null,
    cost: cost - penalty * changes.length,
    dispersion: dispersion ?? 1,
    observedBins,
  }
}

const segmentWeighted = ({ counts, weights, link }: WeightedSeries) =>
  link === 'log'
    ? segment(counts, { cost: 'poisson', exposure: weights })
    : segment(counts, { cost: 'binomial', trials: weights })

/** The series as if the bin had not been observed. */
function without({ counts, weights, link }: WeightedSeries, bin: number): WeightedSeries {
  const blank = (values: NumberSeries): Float64Array => Float64Array.from(values, (value, i) => (i === bin ? 0 : value))
  return { counts: blank(counts), weights: blank(weights), link }
}
