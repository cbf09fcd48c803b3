import { dateOf, endOfMonth, endOfYear } from './calendar.ts'
import { type Random, weighted, wholeNumber } from './random.ts'

export interface EventDates {
  /** UCDP GED date_prec: 1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer, within a year. */
  precision: 1 | 2 | 3 | 4 | 5
  start: string
  end: string
  /** The number of the last day, from which reports follow. */
  lastDay: number
}

/** In UCDP GED an incident known to the day starts and ends on it, and every other one spans its days within one year. */
export function eventDates(random: Random, day: number): EventDates {
  const precision = weighted(random, [
    [1 as const, 930],
    [2 as const, 50],
    [3 as const, 6],
    [4 as const, 11],
    [5 as const, 3],
  ])
  const length = {
    1: 0,
    2: wholeNumber(random, 1, 5),
    3: 6,
    4: endOfMonth(day) - day,
    5: wholeNumber(random, 45, 150),
  }[precision]
  const lastDay = Math.min(day + length, endOfYear(day))
  // On the last day of a month or a year there is nothing left to span: the day is then simply known.
  return { precision: lastDay === day ? 1 : precision, start: dateOf(day), end: dateOf(lastDay), lastDay }
}
