import { checkNumber, checkWhole, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { dispersion } from '../segmentation/dispersion.ts'
import { version } from '../version.ts'
import { type InControl, logLikelihoodRatio } from './likelihood-ratio.ts'

export interface WatchOptions {
  /** Exposure of the baseline's bins. */
  readonly exposure?: NumberSeries
  /** Bins without any change between false alarms, on average at least. Default 500. */
  readonly arl?: number
  /** Multiples of the mean that are looked for, and their inverses. Default 1.25, 1.5, 2, 3. */
  readonly ratios?: readonly number[]
  /** By how many standard errors mean and dispersion of the baseline are taken on the side of no alarm. Default 0.5. */
  readonly caution?: number
}

/** Plain data: keep it as JSON, go on with {@link resumeWatch}. */
export interface WatchState {
  readonly version: string
  readonly arl: number
  readonly ratios: readonly number[]
  /** What a rise and a fall are held against. */
  readonly rise: InControl
  readonly fall: InControl
  /** Bins watched. */
  readonly bins: number
  /** Evidence for each ratio, rises before falls. */
  readonly evidence: readonly number[]
}

export interface WatchStep {
  readonly alarm: { readonly direction: 'rise' | 'fall'; readonly ratio: number } | null
  /** Mean evidence; an alarm from `arl` on. */
  readonly evidence: number
}

export interface Watch {
  readonly step: (count: number, exposure?: number) => WatchStep
  readonly state: () => WatchState
}

/**
 * Watches a series, one bin at a time, for a rise or fall: a mixture of Shiryaev–Roberts e-detectors with negative binomial
 * likelihood ratios, alarm when the mean evidence reaches `arl` (Shin, Ramdas & Rinaldo 2024, e-detectors, New England
 * Journal of Statistics in Data Science 2:229–260: then the mean time to a false alarm is at least `arl`, if the baseline
 * is right). The baseline is an estimate, so rises are held against a somewhat higher mean, falls against a lower one.
 *
 *     const chart = watch(lastTwoYears)
 *     chart.step(7).alarm // → null, or { direction: 'rise', ratio: 2 }
 *
 * Give it complete bins only: late reports look like a fall. It goes on ringing until a new watch is begun.
 * Throws SeriesInputError.
 */
export function watch(baseline: NumberSeries, options: WatchOptions = {}): Watch {
  const { exposure, arl = 500, ratios = [1.25, 1.5, 2, 3], caution = 0.5 } = options
  const scatter = dispersion(baseline, exposure)
  checkNumber(arl, 'arl', 1)
  checkNumber(caution, 'caution', 0)
  if (ratios.length === 0) throw new SeriesInputError('empty', 'ratios', 'empty', 'at least one ratio')
  ratios.forEach((ratio, k) => {
    if (!(ratio > 1 && ratio < 1e6)) throw new SeriesInputError('out-of-range', 'ratios', ratio, 'above 1', k)
  })
  let count = 0
  let time = 0
  let bins = 0
  for (let i = 0; i < baseline.length; i++) {
    const observed = exposure ? (exposure[i] as number) : 1
    count += baseline[i] as number
    time += observed
    if (observed > 0) bins++
  }
  if (bins < 2) throw new SeriesInputError('empty', 'baseline', `${bins} observed`, 'at least two observed bins')
  const cautious = scatter * (1 + caution * Math.sqrt(2 / (bins - 1)))
  // no event in the whole baseline: as if half an event had been
  const mean = Math.max(count, 0.5) / time
  const reach = caution * Math.sqrt((cautious * mean) / time)
  return resumeWatch({
    version,
    arl,
    ratios,
    rise: { mean: mean + reach, dispersion: cautious },
    fall: { mean: Math.max(mean - reach, mean / 20), dispersion: cautious },
    bins: 0,
    evidence: Array(2 * ratios.length).fill(0),
  })
}

/** Goes on where a watch was left. Throws SeriesInputError for a state of another version. */
export function resumeWatch(state: WatchState): Watch {
  if (state.version !== version) {
    throw new SeriesInputError(
      'unknown-choice',
      'state.version',
      state.version,
      `this is ${version}: begin a new watch`,
    )
  }
  const { arl, ratios, rise, fall } = state
  const evidence = [...state.evidence]
  let { bins } = state

  function step(count: number, exposure = 1): WatchStep {
    checkWhole(count, 'count', 0)
    checkNumber(exposure, 'exposure', 0)
    if (exposure === 0 && count > 0) {
      throw new SeriesInputError('count-without-exposure', 'count', count, 'its bin has exposure 0: not observed')
    }
    // what nobody observed is no evidence, and no bin
    if (exposure > 0) {
      bins++
      ratios.forEach((ratio, k) => {
        const up = Math.exp(logLikelihoodRatio(count, exposure, rise, ratio))
        const down = Math.exp(logLikelihoodRatio(count, exposure, fall, 1 / ratio))
        const other = ratios.length + k
        evidence[k] = Math.min(((evidence[k] as number) + 1) * up, Number.MAX_VALUE / evidence.length)
        evidence[other] = ((evidence[other] as number) + 1) * down
      })
    }
    const mean = evidence.reduce((sum, value) => sum + value, 0) / evidence.length
    const most = evidence.reduce((best, value, k) => (value > (evidence[best] as number) ? k : best), 0)
    const isRise = most < ratios.length
    const ratio = ratios[most % ratios.length] as number
    return {
      alarm: mean >= arl ? { direction: isRise ? 'rise' : 'fall', ratio: isRise ? ratio : 1 / ratio } : null,
      evidence: mean,
    }
  }

  return { step, state: () => ({ ...state, bins, evidence: [...evidence] }) }
}
