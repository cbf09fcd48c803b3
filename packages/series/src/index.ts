// Where does a rate or a share change?

// Does a claim about a date stand?
export type { Placebo } from './claim/placebo-shifts.ts'
export type { PreTrend } from './claim/pre-trend.ts'
export type { RatioInterval } from './claim/rate-ratio.ts'
export type { Season } from './claim/season.ts'
export type { FourCounts } from './claim/share-bins.ts'
export type {
  NoShiftReason,
  ShareTestFigures,
  ShareTestInput,
  ShareTestResult,
  ShareTestVerdict,
  ShiftReason,
  TippingPoint,
  UntestableReason,
} from './claim/share-test-result.ts'
export { type StratifiedRatio, type Stratum, stratifiedRatio } from './claim/stratified-ratio.ts'
export { testShare } from './claim/test-share.ts'
// Is it the coding, or the reporting?
export type { BirthOrDeath, CategorySeries } from './guards/birth-or-death.ts'
export { guardBornOrDying } from './guards/guard-born-or-dying.ts'
export { guardHandover, type Handover } from './guards/guard-handover.ts'
export { guardHeaping, type Heap } from './guards/guard-heaping.ts'
export { guardSourceCount, guardUnknownShare, type Jump, type JumpOptions } from './guards/guard-jumps.ts'
export { guardLateReports, type LateBin, reportCompleteness } from './guards/guard-late-reports.ts'
export type { GuardResult } from './guards/guard-result.ts'
export { mergeCategories } from './guards/merge-categories.ts'
// What goes in, what is wrong with it, and which version computed
export type { NumberSeries } from './input/check-series.ts'
export { type SeriesInputCode, SeriesInputError } from './input/series-input-error.ts'
// Many series, many questions
export { type Adjustment, adjust } from './many/adjust.ts'
export { type Scan, scan } from './scan/scan.ts'
export type { ScannedClaim, ScannedSeries, ScanOptions } from './scan/scan-input.ts'
export type { ScanFinding } from './scan/scan-one.ts'
// Is this more than the time of year lets expect?
export {
  type SeasonalBound,
  type SeasonalBoundOptions,
  type SeasonalBounds,
  seasonalBound,
} from './season/seasonal-bound.ts'
export type { BoundMethod } from './season/upper-bound.ts'
export { dispersion } from './segmentation/dispersion.ts'
export type { Penalty } from './segmentation/penalty.ts'
export { type PathStep, penaltyPath } from './segmentation/penalty-path.ts'
export { type RateSegment, type Segmentation, type ShareSegment, segment } from './segmentation/segment.ts'
export { type ClassesSegment, type ClassesSegmentation, segmentClasses } from './segmentation/segment-classes.ts'
export type {
  BinomialOptions,
  NegativeBinomialOptions,
  PoissonOptions,
  SegmentOptions,
} from './segmentation/segment-options.ts'
export type { Direction } from './tails/student-t.ts'
// When, and how sure is that?
export { changePosterior } from './timing/change-posterior.ts'
export type { GammaPrior } from './timing/gamma-poisson.ts'
export type { ManyChanges, ManyChangesOptions } from './timing/many-changes.ts'
export type { SingleChange, SingleChangeOptions } from './timing/single-change.ts'
// What happened, in one word?
export type { ChangeFit } from './verdict/change-fit.ts'
export { judgeShift, type ShiftVerdict } from './verdict/judge-shift.ts'
export { fitShift, type ShiftFits, type ShiftInput } from './verdict/shift-fits.ts'
export type { TrendComparison } from './verdict/trend-comparison.ts'
export { version } from './version.ts'
// Tell me when something changes
export { cusumStep } from './watch/cusum.ts'
export type { InControl } from './watch/likelihood-ratio.ts'
export { resumeWatch, type Watch, type WatchOptions, type WatchState, type WatchStep, watch } from './watch/watch.ts'
