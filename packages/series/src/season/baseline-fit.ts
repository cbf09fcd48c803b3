import { studentP } from '../tails/student-t.ts'
import { fitParts, type PartsFit, type PartsRegression } from './parts-regression.ts'

export interface Baseline {
  readonly counts: Float64Array
  readonly exposure: Float64Array
  readonly parts: Int32Array
  readonly times: Float64Array
}

export interface BaselineFitOptions {
  readonly trend: 'if-significant' | 'always' | 'never'
  /** Anscombe residuals above this lose weight; null: none does. */
  readonly reweightAbove: number | null
  /** Where the bound is wanted. */
  readonly part: number
  readonly time: number
  readonly exposure: number
}

export interface BaselineFit {
  /** Expected count of the bin in question. */
  readonly expected: number
  /** Standard error of its logarithm. */
  readonly standardError: number
  /** Variance over mean, at least 1. */
  readonly dispersion: number
  /** Change of the log rate per bin; null where no trend was kept. */
  readonly trend: number | null
}

/**
 * Quasi-Poisson baseline with past outbreaks weighted down (Farrington et al. 1996; Noufaily et al. 2013). A trend is kept if
 * it does not carry the expectation above the largest count of the baseline and, where asked, is significant at 5 %. Null
 * where no fit converges.
 */
export function fitBaseline(baseline: Baseline, options: BaselineFitOptions): BaselineFit | null {
  if (options.trend !== 'never') {
    const sloping = fitReweighted(baseline, options, true)
    if (sloping !== null && keepsTrend(sloping, baseline, options)) return predict(sloping, options, true)
  }
  const level = fitReweighted(baseline, options, false)
  return level === null ? null : predict(level, options, false)
}

interface Reweighted {
  readonly fit: PartsFit
  readonly dispersion: number
  /** What the squared standard errors are multiplied with. */
  readonly errorScale: number
}

function fitReweighted(baseline: Baseline, options: BaselineFitOptions, withSlope: boolean): Reweighted | null {
  const regression: PartsRegression = { ...baseline, weights: null, withSlope }
  const first = fitParts(regression)
  if (first === null) return null
  const dispersion = Math.max(first.dispersion, 1)
  if (options.reweightAbove === null) return { fit: first, dispersion, errorScale: first.dispersion }
  const weights = weightsOf(baseline.counts, first, dispersion, options.reweightAbove)
  const fit = fitParts({ ...regression, weights })
  if (fit === null) return null
  return {
    fit,
    dispersion: Math.max(fit.dispersion, 1),
    errorScale: relativeScatter(baseline.counts, fit, weights),
  }
}

/** Bins with an Anscombe residual s above the threshold weigh s⁻², all are scaled to the number of bins. */
function weightsOf(counts: Float64Array, fit: PartsFit, dispersion: number, threshold: number): Float64Array {
  const weights = Float64Array.from(counts, (count, i) => {
    const mean = fit.fitted[i] as number
    const scale = Math.sqrt(dispersion * (1 - (fit.leverage[i] as number)))
    const residual = (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / scale
    return residual > threshold ? residual ** -2 : 1
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (weight * counts.length) / sum)
}

/**
 * The scatter that R's `surveillance` (1.20) multiplies standard errors with after reweighting: of the residuals relative to
 * the fitted mean. Dispersion proper would give narrower errors at means below 1 and wider ones above; this is kept so that
 * the bounds are the ones its users know. The bound of method 'negative-binomial' does not use it.
 */
function relativeScatter(counts: Float64Array, fit: PartsFit, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    const mean = fit.fitted[i] as number
    sum += (weights[i] as number) * (((counts[i] as number) - mean) / mean) ** 2
  }
  return sum / fit.degreesOfFreedom
}

function keepsTrend({ fit, errorScale }: Reweighted, { counts }: Baseline, options: BaselineFitOptions): boolean {
  const largest = counts.reduce((most, count) => Math.max(most, count), 0)
  if (expectedOf(fit, options) > largest) return false
  if (options.trend === 'always') return true
  const t = fit.slope / Math.sqrt(errorScale * fit.slopeVariance)
  return studentP(t, fit.degreesOfFreedom, 'two-sided') < 0.05
}

const expectedOf = (fit: PartsFit, { part, time, exposure }: BaselineFitOptions): number =>
  exposure * Math.exp((fit.levels[part] as number) + fit.slope * time)

function predict(
  { fit, dispersion, errorScale }: Reweighted,
  options: BaselineFitOptions,
  sloping: boolean,
): BaselineFit {
  return {
    expected: expectedOf(fit, options),
    standardError: Math.sqrt(errorScale * fit.predictorVariance(options.part, options.time)),
    dispersion,
    trend: sloping ? fit.slope : null,
  }
}
