import {
  checkChoice,
  checkCounts,
  checkExposure,
  checkNumber,
  checkWhole,
  type NumberSeries,
} from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { version } from '../version.ts'
import { baselineBlocks } from './baseline-blocks.ts'
import { fitBaseline } from './baseline-fit.ts'
import { type BoundMethod, upperBound } from './upper-bound.ts'

export interface SeasonalBoundOptions {
  readonly exposure?: NumberSeries
  /** Bins for which a bound is wanted, [from, to). Default: all that have enough history. */
  readonly from?: number
  readonly to?: number
  /** Bins in a year. Default 52; 52.18 for many years of weeks, 12 for months. */
  readonly period?: number
  /** Years of history a bin is held against. Default 3. */
  readonly years?: number
  /** Bins on either side of the same bin of earlier years that count as the same time of year. Default 3. */
  readonly window?: number
  /** Parts the year is cut into; 1: only the windows count. Default 10. */
  readonly parts?: number
  /** Bins right before the one in question that are left out of its baseline. Default 26, half a year. */
  readonly skipped?: number
  /** Probability with which the bound is exceeded when nothing is the matter. Default 0.01. */
  readonly alpha?: number
  readonly method?: BoundMethod
  /** Default 'always': kept unless it carries the expectation above every count of the baseline. */
  readonly trend?: 'always' | 'if-significant' | 'never'
  /** Bins with larger standardised residuals are taken for outbreaks and lose weight; null: none. Default 2.58. */
  readonly reweightAbove?: number | null
  /** No bound is drawn with fewer events than this in the last bins. Default 5 in 4. */
  readonly atLeast?: { readonly events: number; readonly bins: number }
}

const largestExpected = 1e9

/** What is said of one bin. */
export type SeasonalBound =
  | {
      readonly verdict: 'above' | 'within'
      readonly bin: number
      readonly count: number
      readonly bound: number
      readonly expected: number
      /** Variance over mean of the baseline, at least 1. */
      readonly dispersion: number
      readonly p: number
      /** Change of the log rate per bin; null where no trend was kept. */
      readonly trend: number | null
    }
  | {
      readonly verdict: 'no-bound'
      readonly bin: number
      readonly count: number
      readonly reason: 'too-few-events' | 'not-observed' | 'no-fit'
    }

export interface SeasonalBounds {
  readonly bounds: readonly SeasonalBound[]
  /** Bins above their bound. */
  readonly alarms: readonly number[]
  readonly parameters: Required<Omit<SeasonalBoundOptions, 'exposure'>> & { readonly version: string }
}

/**
 * Is a count more than the time of year, the trend and the scatter of earlier years let expect? The "flexible Farrington"
 * method: quasi-Poisson regression on parts of the year, past outbreaks weighted down, bound from the negative binomial
 * (Noufaily, Enki, Farrington, Garthwaite, Andrews & Charlett 2013, Statistics in Medicine 32:1206–1222).
 *
 *     seasonalBound(weekly, { from: 208 }).alarms // → [261, 263]
 *
 * Needs `years` whole years before the first bin asked about. Bins of exposure 0 are left out. Throws SeriesInputError.
 */
export function seasonalBound(counts: NumberSeries, options: SeasonalBoundOptions = {}): SeasonalBounds {
  const { period = 52, years = 3, window = 3, parts = 10, skipped = 26, alpha = 0.01 } = options
  const { method = 'negative-binomial', trend = 'always', reweightAbove = 2.58 } = options
  const { atLeast = { events: 5, bins: 4 } } = options
  checkCounts(counts, 'counts')
  if (options.exposure) checkExposure(options.exposure, counts)
  checkNumber(period, 'period', 2, counts.length)
  checkWhole(years, 'years', 1)
  checkWhole(window, 'window', 0, Math.floor((period - 1) / 2))
  checkWhole(parts, 'parts', 1, Math.max(1, Math.floor(period) - 2 * window))
  checkWhole(skipped, 'skipped', 0)
  checkNumber(alpha, 'alpha', 1e-12, 0.5)
  checkChoice(method, 'method', ['negative-binomial', 'negative-binomial-cautious', 'two-thirds-power'])
  checkChoice(trend, 'trend', ['always', 'if-significant', 'never'])
  if (reweightAbove !== null) checkNumber(reweightAbove, 'reweightAbove', 0)
  checkWhole(atLeast.events, 'atLeast.events', 0)
  checkWhole(atLeast.bins, 'atLeast.bins', 1)
  const first = Math.ceil(years * period) + window
  const { from = first, to = counts.length } = options
  checkWhole(to, 'to', 0, counts.length)
  if (from < first || first >= counts.length) {
    const expected = `${first} or more: ${years} years and ${window} bins of history come before it`
    throw new SeriesInputError('out-of-range', 'from', from, expected)
  }
  checkWhole(from, 'from', first, to)

  const exposureOf = (bin: number): number => options.exposure?.[bin] ?? 1
  const bounds: SeasonalBound[] = []
  for (let bin = from; bin < to; bin++) bounds.push(boundOf(bin))

  function boundOf(bin: number): SeasonalBound {
    const count = counts[bin] as number
    if (exposureOf(bin) === 0) return { verdict: 'no-bound', bin, count, reason: 'not-observed' }
    if (recentEvents(bin) < atLeast.events) return { verdict: 'no-bound', bin, count, reason: 'too-few-events' }
    const blocks = baselineBlocks(bin, { period, years, window, parts, skipped })
    const kept = blocks.bins.flatMap((past, i) => (exposureOf(past) > 0 ? [i] : []))
    const pastBins = kept.map((i) => blocks.bins[i] as number)
    const baseline = {
      counts: Float64Array.from(pastBins, (past) => counts[past] as number),
      exposure: Float64Array.from(pastBins, exposureOf),
      parts: Int32Array.from(kept, (i) => blocks.parts[i] as number),
      times: Float64Array.from(pastBins),
    }
    const asked = { trend, reweightAbove, part: parts - 1, time: bin, exposure: exposureOf(bin) }
    const fit = baseline.parts.includes(parts - 1) ? fitBaseline(baseline, asked) : null
    // a trend that runs away foretells no number of events
    if (fit === null || !(fit.expected < largestExpected) || !Number.isFinite(fit.dispersion))
      return { verdict: 'no-bound', bin, count, reason: 'no-fit' }
    const { bound, p } = upperBound(count, fit, alpha, method)
    const { expected, dispersion } = fit
    return { verdict: count > bound ? 'above' : 'within', bin, count, bound, expected, dispersion, p, trend: fit.trend }
  }

  function recentEvents(bin: number): number {
    let sum = 0
    for (let i = Math.max(0, bin - atLeast.bins + 1); i <= bin; i++) sum += counts[i] as number
    return sum
  }

  return {
    bounds,
    alarms: bounds.filter((bound) => bound.verdict === 'above').map((bound) => bound.bin),
    parameters: {
      from,
      to,
      period,
      years,
      window,
      parts,
      skipped,
      alpha,
      method,
      trend,
      reweightAbove,
      atLeast,
      version,
    },
  }
}
