import { SeriesInputError } from './series-input-error.ts'

/** Numbers in order of time, one per bin. Never changed by anything in this package. */
export type NumberSeries = Float64Array | Int32Array | readonly number[]

/** A non-empty series of whole numbers from 0 to 2^53 − 1. Throws {@link SeriesInputError} naming the argument and index. */
export function checkCounts(counts: NumberSeries, argument: string): void {
  checkSeries(counts, argument)
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]
    if (!Number.isSafeInteger(count) || (count as number) < 0) {
      throw new SeriesInputError('not-a-count', argument, count, 'a count is a whole number, 0 or more', i)
    }
  }
}

/** Below this part of the largest, an exposure would drown in the rounding of the sums (and is a mistake anyhow). */
const smallestExposure = 1e-9

/**
 * Exposure: how much of each bin was observed (1 = all, 0 = none; any unit). Finite, 0 or more, as long as the counts,
 * and no count may stand where nothing was observed.
 */
export function checkExposure(
  exposure: NumberSeries,
  counts: NumberSeries,
  argument = 'exposure',
  of = 'counts',
): void {
  checkSeries(exposure, argument)
  checkSameLength(exposure, argument, counts, of)
  let largest = 0
  for (let i = 0; i < exposure.length; i++)
    if (Number.isFinite(exposure[i])) largest = Math.max(largest, exposure[i] as number)
  for (let i = 0; i < exposure.length; i++) {
    const observed = exposure[i] as number
    if (!Number.isFinite(observed) || observed < 0) {
      throw new SeriesInputError('not-an-exposure', argument, observed, 'exposure is a finite number, 0 or more', i)
    }
    if (observed > 0 && observed < largest * smallestExposure) {
      const expected = `0, or at least ${smallestExposure} of the largest, ${largest}`
      throw new SeriesInputError('not-an-exposure', argument, observed, expected, i)
    }
    if (observed === 0 && (counts[i] as number) > 0) {
      throw new SeriesInputError('count-without-exposure', of, counts[i], 'its bin has exposure 0: not observed', i)
    }
  }
}

export function checkSameLength(series: NumberSeries, argument: string, other: NumberSeries, of: string): void {
  if (series.length !== other.length) {
    const expected = `as long as ${of} (${other.length})`
    throw new SeriesInputError('lengths-differ', `${argument}.length`, series.length, expected)
  }
}

/** A finite number within [low, high]. */
export function checkNumber(value: number, argument: string, low: number, high: number = Number.MAX_VALUE): void {
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new SeriesInputError('out-of-range', argument, value, rangeText(low, high))
  }
}

/** A whole number within [low, high]. */
export function checkWhole(value: number, argument: string, low: number, high: number = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < low || value > high) {
    throw new SeriesInputError('out-of-range', argument, value, `a whole number, ${rangeText(low, high)}`)
  }
}

/** One of a few words. */
export function checkChoice(value: string, argument: string, choices: readonly string[]): void {
  if (!choices.includes(value)) {
    throw new SeriesInputError('unknown-choice', argument, value, `one of ${choices.join(', ')}`)
  }
}

/** An argument that must be an object: options, a question. */
export function checkGiven(value: object, argument: string): void {
  if (typeof value !== 'object' || value === null)
    throw new SeriesInputError('missing', argument, value, 'this argument is needed')
}

/** Any array, also an empty one. */
export function checkArray(list: ArrayLike<unknown>, argument: string): void {
  if (!(Array.isArray(list) || list instanceof Float64Array || list instanceof Int32Array))
    throw new SeriesInputError('not-a-series', argument, typeof list, 'an array')
}

function checkSeries(series: NumberSeries, argument: string): void {
  const isSeries = Array.isArray(series) || series instanceof Float64Array || series instanceof Int32Array
  if (!isSeries) throw new SeriesInputError('not-a-series', argument, typeof series, 'an array of numbers')
  if (series.length === 0) throw new SeriesInputError('empty', argument, 'empty', 'at least one bin')
}

const rangeText = (low: number, high: number): string =>
  high >= Number.MAX_SAFE_INTEGER ? `${low} or more` : `from ${low} to ${high}`
