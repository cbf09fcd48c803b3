import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date'
import type { TimeReading } from '../annotation.ts'
import { isDay } from './calendar.ts'
import { addDays, type Day, readDay } from './days.ts'
import type { Calendar } from './time-context.ts'

const engines = {
  gregorian: new GregorianCalendar(),
  islamic: new IslamicUmalquraCalendar(),
  persian: new PersianCalendar(),
}

/** The Gregorian day of a day of a calendar; null where it has none such. */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day | null {
  if (calendar === 'gregorian') return isDay(year, month, day) ? { year, month, day } : null
  const date = new CalendarDate(engines[calendar], year, month, day)
  // the library moves an impossible day to the last possible one
  if (date.day !== day || date.month !== month) return null
  const { year: y, month: m, day: d } = toCalendar(date, engines.gregorian)
  return { year: y, month: m, day: d }
}

/** Year, month and day of a Gregorian day in a calendar. */
export function partsIn(calendar: Calendar, day: Day): Day {
  if (calendar === 'gregorian') return day
  const { year, month, day: d } = toCalendar(new CalendarDate(day.year, day.month, day.day), engines[calendar])
  return { year, month, day: d }
}

export const yearIn = (calendar: Calendar, day: Day): number => partsIn(calendar, day).year

const iso = (day: Day): string => readDay(day).edtf

/**
 * From one day to another of a calendar. The Islamic one is reckoned by Umm al-Qura; elsewhere the month begins by the sight of
 * the moon: what comes out is approximate, a day to either side.
 */
function fromTo(calendar: Calendar, first: Day, last: Day, approximate: boolean): TimeReading {
  const islamic = calendar === 'islamic'
  const mark = islamic || approximate ? '~' : ''
  const [from, to] = islamic ? [addDays(first, -1), addDays(last, 1)] : [first, last]
  const edtf = iso(first) === iso(last) ? `${iso(first)}${mark}` : `${iso(first)}${mark}/${iso(last)}${mark}`
  return { edtf, from: iso(from), to: iso(to) }
}

/** A day of any calendar. */
export function readDayIn(calendar: Calendar, year: number, month: number, day: number): TimeReading | null {
  const found = dayIn(calendar, year, month, day)
  return found && fromTo(calendar, found, found, false)
}

/** Months `first` to `last` of a year, or of each the days a vague part means. */
export function readMonthsIn(
  calendar: Calendar,
  year: number,
  first: number,
  last: number,
  days?: readonly [number, number],
): TimeReading | null {
  const from = dayIn(calendar, year, first, days?.[0] ?? 1)
  const to = lastDayIn(calendar, year, last, days?.[1] ?? 31)
  return from && to && fromTo(calendar, from, to, days !== undefined)
}

/** Day `day` of a month, or its last if it is shorter. */
function lastDayIn(calendar: Calendar, year: number, month: number, day: number): Day | null {
  for (let number = day; number >= Math.min(day, 28); number--) {
    const found = dayIn(calendar, year, month, number)
    if (found !== null) return found
  }
  return null
}

export const readYearIn = (calendar: Calendar, year: number): TimeReading | null => readMonthsIn(calendar, year, 1, 12)

/** The month of a calendar `away` from the one that holds a day. */
export function readMonthAround(calendar: Calendar, day: Day, away: number): TimeReading | null {
  const here = partsIn(calendar, day)
  const at = here.year * 12 + here.month - 1 + away
  return readMonthsIn(calendar, Math.floor(at / 12), (at % 12) + 1, (at % 12) + 1)
}
