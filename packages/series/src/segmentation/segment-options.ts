import type { NumberSeries } from '../input/check-series.ts'
import type { Penalty } from './penalty.ts'

export interface PoissonOptions {
  readonly cost: 'poisson'
  /** What a change must gain in log likelihood. Default { factor: 1 }: φ̂·log n. */
  readonly penalty?: Penalty
  /** How much of each bin was observed; 0 = not observed, the bin changes nothing. Default 1 everywhere. */
  readonly exposure?: NumberSeries
}

export interface NegativeBinomialOptions {
  readonly cost: 'negative-binomial'
  readonly penalty?: Penalty
  readonly exposure?: NumberSeries
  /** Known size of one fully observed bin: variance = mean + mean²/size. A bin observed by half has half the size. */
  readonly size: number
}

export interface BinomialOptions {
  readonly cost: 'binomial'
  readonly penalty?: Penalty
  /** Out of how many each count is; 0 = nothing to share, the bin changes nothing. */
  readonly trials: NumberSeries
}

export type SegmentOptions = PoissonOptions | NegativeBinomialOptions | BinomialOptions
