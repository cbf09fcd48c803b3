import type { TimeReading } from '../annotation.ts'
import type { TimeUnit } from '../lexicon/time-units.ts'
import { between, monthReading, yearReading } from './calendar.ts'
import { addDays, addMonths, type Day, dayOf, readDay, readDays, readMonth, readWeek } from './days.ts'

/** Units of the calendar: a stretch with a first and a last day, one of which holds every day there is. */
export type CalendarUnit = Exclude<TimeUnit, 'second' | 'minute' | 'hour'> | 'weekend' | 'half' | 'schoolYear'

/** A Gregorian year that can be written with four digits. */
const isYear = (year: number): boolean => year >= 1 && year <= 9999

/** The unit that holds a day, or the one that lies `away` units from it; null beyond what can be written. */
export function unitAround(unit: CalendarUnit, day: Day, away: number): TimeReading | null {
  if (!isYear(day.year + yearsOf[unit] * away) || Math.abs(away) > 100_000) return null
  if (unit === 'day') return readDay(addDays(day, away))
  if (unit === 'week') return readWeek(day, away)
  if (unit === 'weekend') return weekendOf(day, away).reading
  if (unit === 'month') return readMonth(day, away)
  if (unit === 'year') return yearReading(day.year + away)
  if (unit === 'decade') return decadeReading(Math.floor(day.year / 10) * 10 + 10 * away)
  if (unit === 'century') return centuryReading(Math.floor((day.year - 1) / 100) + 1 + away)
  const size = monthsOf[unit]
  const { year, month } = addMonths({ ...day, day: 1 }, size * away)
  const begun = (((month - 1) % size) + size) % size
  // a school year begins with September
  if (unit === 'schoolYear') return monthsFrom({ year: month >= 9 ? year : year - 1, month: 9 }, 1, 10)
  return monthsFrom({ year, month: month - begun }, 1, size)
}

const monthsOf = { quarter: 3, half: 6, schoolYear: 12 } as const
const yearsOf: Readonly<Record<CalendarUnit, number>> = {
  day: 1 / 366,
  week: 1 / 52,
  weekend: 1 / 52,
  month: 1 / 12,
  quarter: 1 / 4,
  half: 1 / 2,
  schoolYear: 1,
  year: 1,
  decade: 10,
  century: 100,
}

export const decadeReading = (first: number): TimeReading => ({
  edtf: `${String(Math.floor(first / 10)).padStart(3, '0')}X`,
  from: `${String(first).padStart(4, '0')}-01-01`,
  to: `${String(first + 9).padStart(4, '0')}-12-31`,
})

/** The nth century: its first year ends in 01. */
export const centuryReading = (nth: number): TimeReading => ({
  edtf: `${String(nth - 1).padStart(2, '0')}XX`,
  from: `${String(nth * 100 - 99).padStart(4, '0')}-01-01`,
  to: `${String(nth * 100).padStart(4, '0')}-12-31`,
})

/** Friday and Saturday of the week that lies `weeks` away, and Saturday and Sunday as another reading. */
export function weekendOf(day: Day, weeks: number): { reading: TimeReading; alternatives: readonly TimeReading[] } {
  const friday = addDays(dayOf(readWeek(day, weeks).from as string), 4)
  return {
    reading: readDays(friday, addDays(friday, 1)),
    alternatives: [readDays(addDays(friday, 1), addDays(friday, 2))],
  }
}

/** Months `first` to `last`, counted from 1, of the period that begins with a month. */
export function monthsFrom(from: { year: number; month: number }, first: number, last: number): TimeReading {
  const begin = addMonths({ ...from, day: 1 }, first - 1)
  const end = addMonths({ ...from, day: 1 }, last - 1)
  const reading = monthReading(begin.year, begin.month)
  return first === last ? reading : between(reading, monthReading(end.year, end.month))
}

/** The day `count` units on, a negative count before; null beyond what can be written. */
export function movedDay(day: Day, unit: TimeUnit, count: number): Day | null {
  const days = { second: 0, minute: 0, hour: 1 / 24, day: 1, week: 7 }[unit as 'day']
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as 'month']
  const years = day.year + (days === undefined ? ((months as number) * count) / 12 : (days * count) / 365)
  if (!Number.isFinite(years) || years < 2 || years > 9998) return null
  if (days !== undefined) return addDays(day, Math.trunc(days * count))
  return Number.isInteger(count) ? addMonths(day, (months as number) * count) : null
}

export const nearly = (reading: TimeReading): TimeReading => ({
  ...reading,
  edtf: reading.edtf
    .split('/')
    .map((end) => (end.endsWith('~') || end === '..' ? end : `${end}~`))
    .join('/'),
})
