export type { NumberSeries } from './input/check-series.ts'
export { type SeriesInputCode, SeriesInputError } from './input/series-input-error.ts'
export { dispersion } from './segmentation/dispersion.ts'
export type { Penalty } from './segmentation/penalty.ts'
export { type RateSegment, type Segmentation, type ShareSegment, segment } from './segmentation/segment.ts'
export type {
  BinomialOptions,
  NegativeBinomialOptions,
  PoissonOptions,
  SegmentOptions,
} from './segmentation/segment-options.ts'
export { version } from './version.ts'
