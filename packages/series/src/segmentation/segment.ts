import { checkChoice, checkGiven, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { version } from '../version.ts'
import { changesFrom, observeSeries, stretchesBetween } from './observed.ts'
import { penaltyOf } from './penalty.ts'
import type { BinomialOptions, NegativeBinomialOptions, PoissonOptions, SegmentOptions } from './segment-options.ts'

/** A stretch of bins [from, to) with one rate. */
export interface RateSegment {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly exposure: number
  /** Count per unit of exposure; NaN if nothing of the series was observed. */
  readonly rate: number
}

/** A stretch of bins [from, to) with one share. */
export interface ShareSegment {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly trials: number
  readonly share: number
}

export interface Segmentation<Segment> {
  /** 0-based index of the first (observed) bin of each new regime. */
  readonly changes: readonly number[]
  /** Σ of the segments' costs (−log likelihood without the terms of the data alone) + penalty × changes. */
  readonly cost: number
  readonly segments: readonly Segment[]
  readonly parameters: {
    readonly cost: SegmentOptions['cost']
    readonly penalty: number
    /** φ̂, where the penalty was computed from it. */
    readonly dispersion: number | null
    readonly observedBins: number
    readonly size: number | null
    readonly version: string
  }
}

/**
 * Where the rate (or the share) of a series changes: the partition with the smallest penalised cost of all, exactly
 * (FPOP: Maidstone, Hocking, Rigaill & Fearnhead 2017, Statistics and Computing 27:519–533).
 *
 *     segment(counts, { cost: 'poisson', exposure })
 *     segment(counts, { cost: 'negative-binomial', size: 4 })
 *     segment(attacksOnA, { cost: 'binomial', trials: attacksOnAOrB })
 *
 * A trend is read as stairs, and one extraordinary bin as two changes: look before you write. A change's date is not known
 * to the bin; see changePosterior. Throws SeriesInputError.
 */
export function segment(
  counts: NumberSeries,
  options: PoissonOptions | NegativeBinomialOptions,
): Segmentation<RateSegment>
export function segment(counts: NumberSeries, options: BinomialOptions): Segmentation<ShareSegment>
export function segment(counts: NumberSeries, options: SegmentOptions): Segmentation<RateSegment | ShareSegment> {
  checkGiven(options, 'options')
  checkChoice(options.cost, 'cost', ['poisson', 'negative-binomial', 'binomial'])
  const { penalty = { factor: 1 } } = options
  checkNumber(typeof penalty === 'number' ? penalty : penalty.factor, 'penalty', 0)
  const observed = observeSeries(counts, options)
  const dispersion = typeof penalty === 'number' ? null : observed.dispersion()
  const perChange = penaltyOf(penalty, dispersion ?? 1, observed.bins)
  const changes = changesFrom(observed, perChange)
  const segments = stretchesBetween(changes, counts, observed)
  let cost = perChange * changes.length
  for (const { count, weight } of segments) cost += observed.segmentCost(count, weight)
  return {
    changes,
    cost,
    segments: segments.map(({ from, to, count, weight }) =>
      options.cost === 'binomial'
        ? { from, to, count, trials: weight, share: weight > 0 ? count / weight : Number.NaN }
        : { from, to, count, exposure: weight, rate: weight > 0 ? count / weight : Number.NaN },
    ),
    parameters: {
      cost: options.cost,
      penalty: perChange,
      dispersion,
      observedBins: observed.bins,
      size: options.cost === 'negative-binomial' ? options.size : null,
      version,
    },
  }
}
