import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date'
import type { TimeReading } from '../annotation.ts'
import { addDays, type Day, readDay } from './days.ts'

const islamic = new IslamicUmalquraCalendar()
const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()

function convert(
  calendar: IslamicUmalquraCalendar | PersianCalendar,
  year: number,
  month: number,
  day: number,
): Day | null {
  const date = new CalendarDate(calendar, year, month, day)
  // the library moves an impossible day to the last possible one
  if (date.day !== day || date.month !== month) return null
  const { year: y, month: m, day: d } = toCalendar(date, gregorian)
  return { year: y, month: m, day: d }
}

const iso = (day: Day): string => readDay(day).edtf

/**
 * A day of the Islamic calendar by the Umm al-Qura reckoning. Elsewhere the month begins by the sight of the moon: what comes
 * out is approximate, a day to either side.
 */
export function islamicDay(year: number, month: number, day: number): TimeReading | null {
  const found = convert(islamic, year, month, day)
  if (found === null) return null
  return { edtf: `${iso(found)}~`, from: iso(addDays(found, -1)), to: iso(addDays(found, 1)) }
}

export function islamicMonth(
  year: number,
  month: number,
  days: readonly [number, number] = [1, 30],
): TimeReading | null {
  const first = convert(islamic, year, month, days[0])
  const last = convert(islamic, year, month, days[1]) ?? convert(islamic, year, month, 29)
  if (first === null || last === null) return null
  return { edtf: `${iso(first)}~/${iso(last)}~`, from: iso(addDays(first, -1)), to: iso(addDays(last, 1)) }
}

export function islamicYear(year: number): TimeReading | null {
  const first = convert(islamic, year, 1, 1)
  const last = convert(islamic, year, 12, 30) ?? convert(islamic, year, 12, 29)
  if (first === null || last === null) return null
  return { edtf: `${iso(first)}~/${iso(last)}~`, from: iso(addDays(first, -1)), to: iso(addDays(last, 1)) }
}

/** A day of the Solar Hijri calendar: exact. */
export function persianDay(year: number, month: number, day: number): TimeReading | null {
  const found = convert(persian, year, month, day)
  return found && readDay(found)
}

/** Days `days` of a month of the Solar Hijri calendar: all, or those a vague part means. */
export function persianMonths(
  year: number,
  first: number,
  last: number,
  days?: readonly [number, number],
): TimeReading | null {
  const from = convert(persian, year, first, days?.[0] ?? 1)
  let to: Day | null = null
  for (let day = days?.[1] ?? 31; to === null && day > 27; day--) to = convert(persian, year, last, day)
  if (days !== undefined) to ??= convert(persian, year, last, days[1])
  if (from === null || to === null) return null
  const mark = days === undefined ? '' : '~'
  return { edtf: `${iso(from)}${mark}/${iso(to)}${mark}`, from: iso(from), to: iso(to) }
}

/** The Islamic and the Persian year in which a Gregorian day lies. */
export const islamicYearOf = ({ year, month, day }: Day): number =>
  toCalendar(new CalendarDate(year, month, day), islamic).year
export const persianYearOf = ({ year, month, day }: Day): number =>
  toCalendar(new CalendarDate(year, month, day), persian).year

/** The month of the Solar Hijri calendar `away` from that of a Gregorian day. */
export function persianMonthAround({ year, month, day }: Day, away: number): TimeReading | null {
  const here = toCalendar(new CalendarDate(year, month, day), persian)
  const at = here.year * 12 + here.month - 1 + away
  return persianMonths(Math.floor(at / 12), (at % 12) + 1, (at % 12) + 1)
}
