import { checkCounts, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { binomialAtLeast } from '../tails/binomial.ts'
import { type GuardResult, guardResult } from './guard-result.ts'

/** A day of the month that holds more events than its place in the calendar explains. */
export interface Heap {
  readonly day: number
  readonly count: number
  readonly expected: number
  /** Times the number of days looked at (Bonferroni). */
  readonly p: number
}

/** How often each day of the month occurs in 400 years of 12 months. */
const calendarDays = Array.from({ length: 31 }, (_, i) => (i < 28 ? 4800 : i === 28 ? 4497 : i === 29 ? 4400 : 2800))

/**
 * Dates heaped on the 1st and the 15th (or on any day of `days`): "in May" coded as 1 May. Daily and weekly changes are then
 * partly the coders'. `counts`: events by day of the month, 31 of them. Told when a day holds at least half as many again as
 * expected, and the binomial tail is at most `alpha` (default 0.001). Throws SeriesInputError.
 */
export function guardHeaping(
  counts: NumberSeries,
  options: { readonly days?: readonly number[]; readonly alpha?: number } = {},
): GuardResult<'date-heaping', Heap> {
  const { days = [1, 15], alpha = 0.001 } = options
  checkCounts(counts, 'counts')
  if (counts.length !== 31) {
    throw new SeriesInputError(
      'lengths-differ',
      'counts.length',
      counts.length,
      'one count for each day of the month, 31',
    )
  }
  checkNumber(alpha, 'alpha', 0, 1)
  let total = 0
  for (let i = 0; i < 31; i++) total += counts[i] as number
  const everyDay = calendarDays.reduce((sum, times) => sum + times, 0)
  const heaps = days.flatMap((day, k) => {
    const times = calendarDays[day - 1]
    if (times === undefined) throw new SeriesInputError('out-of-range', 'days', day, 'a day of the month, 1 to 31', k)
    const count = counts[day - 1] as number
    const expected = (total * times) / everyDay
    const p = Math.min(1, days.length * binomialAtLeast(count, total, times / everyDay))
    return count >= 1.5 * expected && p <= alpha ? [{ day, count, expected, p }] : []
  })
  return guardResult('date-heaping', heaps)
}
