import { type Day, daysBetween } from './days.ts'
import { directionBehind } from './direction.ts'
import type { MonthFound } from './month-name.ts'
import { dayIn, partsIn } from './other-calendars.ts'
import type { Calendar, TimeContext } from './time-context.ts'
import type { Direction } from './time-tables.ts'
import { type YearFound, yearAt } from './year.ts'

interface YearOf {
  readonly year: number
  readonly last: number
  readonly inferred: boolean
}

/** The year of a month or, with its number, of a day: the one said behind it, or the one it belongs to. */
export function yearBehind(context: TimeContext, found: MonthFound, day: number | null): YearOf | null {
  const direction = directionAt(context, found.last + 1)
  const said =
    yearAt(context, found.last + 1) ?? (direction === null ? null : yearOfDirection(context, direction.last + 1))
  if (said !== null && isOf(said, found.calendar)) return { year: said.year, last: said.last, inferred: said.inferred }
  const continued = direction === null ? continuing(context, found, day) : null
  if (continued !== null) return { year: continued, last: found.last, inferred: false }
  const year = inferYear(context, found.month, day, found.calendar, direction?.direction)
  return year === null ? null : { year, last: direction?.last ?? found.last, inferred: true }
}

/** “أيار الماضي من العام 2020” is not written; “آب المقبل 2021” is. */
const yearOfDirection = (context: TimeContext, i: number): YearFound | null => {
  const year = yearAt(context, i)
  return year?.inferred === false ? year : null
}

/** Whether a year can be one of the calendar: 1402 may be Islamic or Solar Hijri, what is counted from publication is of all. */
const isOf = (year: YearFound, calendar: Calendar): boolean =>
  year.calendar === calendar ||
  (year.inferred && calendar === 'gregorian') ||
  (!year.decorated && year.calendar !== 'gregorian' && calendar !== 'gregorian')

/** “from 7 June 2018 … on 11 June”: a later day of the same sentence is of the year named in it. */
function continuing(context: TimeContext, { calendar, month, last }: MonthFound, day: number | null): number | null {
  const { named } = context
  if (named?.day == null || named.month === null || named.inferred || calendar !== named.calendar || day === null)
    return null
  if (context.tokens[last]?.sentence !== named.sentence) return null
  return month > named.month || (month === named.month && day >= named.day) ? named.year : null
}

/** A direction behind a month: “September last”, “the current …”. */
export function directionAt(context: TimeContext, i: number): { direction: Direction; last: number } | null {
  const behind = directionBehind(context, i)
  return behind && { direction: behind.away < 0 ? 'last' : behind.away > 0 ? 'next' : 'this', last: behind.last }
}

/**
 * The year a day, or a whole month, without one belongs to: the latest not after publication, or the first not before it. The
 * month of publication itself is neither the last one nor the next.
 */
export function inferYear(
  context: TimeContext,
  month: number,
  day: number | null,
  calendar: Calendar = 'gregorian',
  direction?: Direction,
): number | null {
  const { published } = context
  if (published === null) return null
  const here = partsIn(calendar, published)
  const candidates = [here.year - 1, here.year, here.year + 1].map((year) => ({
    year,
    away: daysBetween(published, startOf(calendar, year, month, day)),
    isHere: day === null && year === here.year && month === here.month,
  }))
  if (direction === 'this' || (context.nearest && direction === undefined))
    return candidates.reduce((best, one) => (Math.abs(one.away) < Math.abs(best.away) ? one : best)).year
  const future = direction === 'next' || (direction === undefined && !context.past)
  const fits = candidates.filter(({ away, isHere }) =>
    isHere ? direction === undefined : future ? away >= 0 : away <= 0,
  )
  return (future ? fits[0] : fits.at(-1))?.year ?? here.year
}

/** The day itself, or the first of the month; where 29 February is none, the day before. */
function startOf(calendar: Calendar, year: number, month: number, day: number | null): Day {
  const wanted = day ?? 1
  for (let number = wanted; number > 1; number--) {
    const found = dayIn(calendar, year, month, number)
    if (found !== null) return found
  }
  return dayIn(calendar, year, month, 1) as Day
}
