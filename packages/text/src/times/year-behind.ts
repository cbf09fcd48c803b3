import { type Day, daysBetween } from './days.ts'
import { directionBehind } from './direction.ts'
import type { MonthFound } from './month-name.ts'
import { dayIn, partsIn } from './other-calendars.ts'
import { isOf, sharedYear } from './shared-year.ts'
import { shortYearBehind } from './short-year.ts'
import { type Calendar, inOneSentence, isNumber, rulesAt, type TimeContext, wordAt } from './time-context.ts'
import type { Direction } from './time-tables.ts'
import { isYearNoun, type YearFound, yearAt } from './year.ts'

interface YearOf {
  readonly year: number
  readonly last: number
  readonly inferred: boolean
  /** Another year it may be of as well. */
  readonly other?: number
}

/** The year of a month or, with its number, of a day: the one said behind it, or the one it belongs to. */
export function yearBehind(context: TimeContext, found: MonthFound, day: number | null): YearOf | null {
  const direction = directionAt(context, found.last + 1)
  const said =
    yearAt(context, found.last + 1) ??
    shortYearBehind(context, found.last + 1, found.calendar) ??
    (direction === null ? null : yearOfDirection(context, direction.last + 1))
  if (said !== null && isOf(said, found.calendar)) return { year: said.year, last: said.last, inferred: said.inferred }
  const shared = direction === null ? sharedYear(context, found) : null
  if (shared !== null) return { ...shared, last: found.last }
  const before = direction === null ? yearRightBefore(context, found) : null
  if (before !== null) return { year: before, last: found.last, inferred: false }
  const year = inferYear(context, found.month, day, found.calendar, direction?.direction)
  const continued = direction === null ? continuing(context, found, day) : null
  if (continued !== null && continued !== year)
    return { year: continued, last: found.last, inferred: false, ...(year === null ? {} : { other: year }) }
  return year === null ? null : { year, last: direction?.last ?? found.last, inferred: true }
}

/** Words from the year to the month, at most: “عام 1994 في يوم الخامس من أيار”. */
const yearToMonth = 6

/** “عام 2011 في أيار”, “سنة 1994، في 3 حزيران”: the year that was said right before, and what the month is of. */
function yearRightBefore(context: TimeContext, { last, calendar }: MonthFound): number | null {
  for (let i = last - 2; i >= Math.max(1, last - yearToMonth); i--) {
    if (!isNumber(context, i) || wordAt(context, i).length !== 4 || !isYearNoun(context, i - 1)) continue
    const at = wordAt(context, i + 1) === '،' ? i + 2 : i + 1
    const isLed = ['في', 'خلال'].includes(wordAt(context, at)) && rulesAt(context, at + 1) !== 0
    const year = isLed && inOneSentence(context, i, last) ? yearAt(context, i) : null
    return year !== null && year.last === i && isOf(year, calendar) ? year.year : null
  }
  return null
}

/** “أيار الماضي من العام 2020” is not written; “آب المقبل 2021” is. */
const yearOfDirection = (context: TimeContext, i: number): YearFound | null => {
  const year = yearAt(context, i)
  return year?.inferred === false ? year : null
}

/** Days and sentences within which a day goes on from one that was named with its year. */
const [daysOn, sentencesOn] = [31, 3]

/** “from 7 June 2018 … on 11 June”: a day soon behind one whose year was said is of that year; so it may be. */
function continuing({ named, tokens }: TimeContext, found: MonthFound, day: number | null): number | null {
  if (named?.day == null || named.month === null || named.inferred || day === null) return null
  const sentence = tokens[found.last]?.sentence ?? 0
  if (sentence - named.sentence > sentencesOn) return null
  const before = dayIn(named.calendar, named.year, named.month, named.day)
  if (before === null) return null
  const { year } = partsIn(found.calendar, before)
  const here = dayIn(found.calendar, year, found.month, day)
  if (here === null) return null
  const away = daysBetween(before, here)
  return away >= 0 && (away <= daysOn || sentence === named.sentence) ? year : null
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
  const candidates = yearsWith(calendar, here.year, month, day).map((year) => ({
    year,
    away: daysBetween(published, dayIn(calendar, year, month, day ?? 1) as Day),
    isHere: day === null && year === here.year && month === here.month,
  }))
  // a day that no year has is told so by whoever reads it
  if (candidates.length === 0) return here.year
  if (direction === 'this' || (context.nearest && direction === undefined))
    return candidates.reduce((best, one) => (Math.abs(one.away) < Math.abs(best.away) ? one : best)).year
  const future = direction === 'next' || (direction === undefined && !context.past)
  const fits = candidates.filter(({ away, isHere }) =>
    isHere ? direction === undefined : future ? away >= 0 : away <= 0,
  )
  return (future ? fits[0] : fits.at(-1))?.year ?? here.year
}

/** The years around one that have the day: 29 February not each of them has. */
function yearsWith(calendar: Calendar, here: number, month: number, day: number | null): number[] {
  const has = (year: number): boolean => dayIn(calendar, year, month, day ?? 1) !== null
  const near = [here - 1, here, here + 1]
  if (near.every(has)) return near
  return Array.from({ length: 17 }, (_, i) => here - 8 + i).filter(has)
}
