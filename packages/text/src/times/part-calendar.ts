import type { TimeReading } from '../annotation.ts'
import type { PartUnit } from '../lexicon/ordinal-parts.ts'
import { addDays, type Day, dayOf, daysBetween, nearestWeekday, readDay, readDays } from './days.ts'
import { readMonthsIn, yearIn } from './other-calendars.ts'
import { monthsFrom, weekendOf } from './unit-calendar.ts'

/** The nth of something within a period, or so many from the nth on; `nth` −1 is the last, 0 the only one. */
export interface PartOfPeriod {
  readonly nth: number
  readonly what: PartUnit | { readonly weekday: number }
  readonly count: number
}

export interface PartRead {
  readonly reading: TimeReading
  readonly alternatives: readonly TimeReading[]
}

const yearsBefore = (day: Day, years: number): Day => ({ ...day, year: day.year - years })

const only = (reading: TimeReading | null): PartRead | null => reading && { reading, alternatives: [] }

/** The days a part of a period means; null where the period has no such part. */
export function readPart({ nth, what, count }: PartOfPeriod, kind: string, from: string, to: string): PartRead | null {
  // decades begin with a year in 0, centuries with one in 1
  const early = kind === 'century' && what === 'decade' ? 1 : 0
  const [first, last] = [yearsBefore(dayOf(from), early), yearsBefore(dayOf(to), early)]
  if (typeof what === 'object') return only(within(weekdayIn(first, last, what.weekday, nth), first, last))
  if (nth === 0) return null
  if (what === 'day' || what === 'week') return daysOf(what, nth, count, first, last)
  if (what === 'weekend') return weekendIn(first, last, nth)
  if (kind === 'month') return only(shareOfMonth(what, nth, first, last))
  return only(monthsOf(what, nth, count, first, last))
}

/** Days, months, quarters and halves of a year of the Solar Hijri calendar. */
export function partOfPersianYear({ nth, what, count }: PartOfPeriod, first: Day, last: Day): PartRead | null {
  if (what === 'day' || what === 'week') return nth === 0 ? null : daysOf(what, nth, count, first, last)
  const size = { month: 1, quarter: 3, third: 4, half: 6 }[what as 'month']
  if (size === undefined || count !== 1) return null
  const begin = nth < 0 ? 12 + (nth + 1) * size - size : (nth - 1) * size
  const within = begin >= 0 && begin + size <= 12
  return within ? only(readMonthsIn('persian', yearIn('persian', first), begin + 1, begin + size)) : null
}

/** The nth day, or seven days from the first, the eighth … on; the weeks of the calendar are another reading. */
function daysOf(what: 'day' | 'week', nth: number, count: number, first: Day, last: Day): PartRead | null {
  const size = what === 'day' ? 1 : 7
  const begin = nth > 0 ? addDays(first, (nth - 1) * size) : addDays(last, (nth + 1) * size - count * size + 1)
  const end = addDays(begin, count * size - 1)
  if (daysBetween(begin, last) < 0 || daysBetween(first, begin) < 0) return null
  const clipped = daysBetween(end, last) < 0 ? last : end
  const reading = daysBetween(begin, clipped) === 0 ? readDay(begin) : readDays(begin, clipped)
  if (what === 'day') return only(reading)
  const monday =
    nth > 0
      ? addDays(nearestWeekday(first, 1, false, false), (nth - 1) * 7)
      : addDays(nearestWeekday(addDays(last, -6), 1, true, false), (nth + 1) * 7 - (count - 1) * 7)
  const other = readDays(monday, addDays(monday, count * 7 - 1))
  return { reading, alternatives: other.edtf === reading.edtf ? [] : [other] }
}

/** Halves and thirds of a month. */
function shareOfMonth(what: PartUnit, nth: number, first: Day, last: Day): TimeReading | null {
  const size = what === 'half' ? 15 : what === 'third' ? 10 : 0
  const most = what === 'half' ? 2 : 3
  const begin = (nth < 0 ? most + nth : nth - 1) as number
  if (size === 0 || begin < 0 || begin >= most) return null
  return readDays(addDays(first, begin * size), begin + 1 === most ? last : addDays(first, (begin + 1) * size - 1))
}

/** Months, quarters, thirds, halves, years and decades of whatever is made of months. */
function monthsOf(what: PartUnit, nth: number, count: number, first: Day, last: Day): TimeReading | null {
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const share = { quarter: months / 4, third: months / 3, half: months / 2 }[what as 'half']
  const size = share ?? { month: 1, year: 12, decade: 120 }[what as 'month']
  if (size === undefined || !Number.isInteger(size) || first.day !== 1) return null
  const begin = nth > 0 ? (nth - 1) * size : months + (nth + 1) * size - count * size
  const end = begin + count * size
  if (begin < 0 || end > months) return null
  const reading = monthsFrom(first, begin + 1, end)
  return asUnit(reading, what, count)
}

/** A whole year or decade is written as one. */
function asUnit(reading: TimeReading, what: PartUnit, count: number): TimeReading {
  const year = reading.from?.slice(0, 4) as string
  if (what === 'year') {
    const to = reading.to?.slice(0, 4) as string
    return { ...reading, edtf: count === 1 ? year : `${year}/${to}` }
  }
  return what === 'decade' && count === 1 ? { ...reading, edtf: `${year.slice(0, 3)}X` } : reading
}

const within = (day: Day, first: Day, last: Day): TimeReading | null =>
  daysBetween(first, day) < 0 || daysBetween(day, last) < 0 ? null : readDay(day)

function weekdayIn(first: Day, last: Day, weekday: number, nth: number): Day {
  if (nth < 0) return addDays(nearestWeekday(last, weekday, true, false), 7 * (nth + 1))
  return addDays(nearestWeekday(first, weekday, false, false), 7 * Math.max(0, nth - 1))
}

function weekendIn(first: Day, last: Day, nth: number): PartRead | null {
  const friday = weekdayIn(first, last, 5, nth)
  return within(friday, first, last) && weekendOf(friday, 0)
}
