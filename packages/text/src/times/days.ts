import type { TimeReading } from '../annotation.ts'
import { dayReading, monthReading } from './calendar.ts'

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const dayOf = (iso: string): Day => {
  const end = iso.indexOf('-', 1)
  return {
    year: Number(iso.slice(0, end)),
    month: Number(iso.slice(end + 1, end + 3)),
    day: Number(iso.slice(end + 4, end + 6)),
  }
}

const number = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000

function fromNumber(days: number): Day {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (day: Day, days: number): Day => fromNumber(number(day) + days)

/** The same day of another month, or the last the month has. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const at = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate()
  return { year: newYear, month: newMonth, day: Math.min(day, last) }
}

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => (((number(day) + 4) % 7) + 7) % 7

export const daysBetween = (one: Day, other: Day): number => number(other) - number(one)

export const isBefore = (one: Day, other: Day): boolean => number(one) < number(other)

export const readDay = ({ year, month, day }: Day): TimeReading => dayReading(year, month, day)

/** From one day to another, both included. */
export function readDays(from: Day, to: Day): TimeReading {
  const [first, last] = [readDay(from), readDay(to)]
  return { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to }
}

/** Monday to Sunday, `weeks` away from the week of the day. */
export function readWeek(day: Day, weeks: number): TimeReading {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks)
  return readDays(monday, addDays(monday, 6))
}

export function readMonth(day: Day, months: number): TimeReading {
  const { year, month } = addMonths({ ...day, day: 1 }, months)
  return monthReading(year, month)
}

/** The day of the week nearest to `day`: the day itself, or before it (`past`), or behind it. */
export function nearestWeekday(day: Day, weekday: number, past: boolean, strictly: boolean): Day {
  const away = past ? (weekdayOf(day) - weekday + 7) % 7 : (weekday - weekdayOf(day) + 7) % 7
  const days = away === 0 && strictly ? 7 : away
  return addDays(day, past ? -days : days)
}
