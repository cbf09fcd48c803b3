import type { TimeReading } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { monthReading } from './calendar.ts'
import { addDays, addMonths, type Day, readDays } from './days.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { these } from './time-tables.ts'
import { monthsFrom } from './unit-calendar.ts'
import { yearAt } from './year.ts'

const before = foldedSet(['نفس', 'ذات', 'بنفس', 'same'])
const behind = foldedSet(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'])
const months = foldedSet(['شهر', 'month'])
const periods = foldedSet(['فترة', 'مدة', 'period'])

/** “الشهر نفسه من العام الماضي”, “the same period of 2021”: what the text has named, or the current month, in another year. */
export function sameOfYear(context: TimeContext, i: number, published: Day): FoundTime | null {
  const same = sameAt(context, i)
  if (same === null) return null
  const year = yearAt(context, same.last + 1)
  if (year === null || year.calendar !== 'gregorian') return null
  const reading = same.isMonth ? monthOf(context, published, year.year) : stretchIn(context, year.year)
  // what it is the same as may itself hang on the day of publication
  return reading && relativeTime(year.last, reading, 'same-of-year', 0.85)
}

/** “نفس الشهر”, “الشهر نفسه”, “مثل هذا الشهر”, “the same month”. */
function sameAt(context: TimeContext, i: number): { isMonth: boolean; last: number } | null {
  const such = wordAt(context, i) === 'مثل' && these.has(wordAt(context, i + 1)) ? i + 2 : null
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const led = such ?? (before.has(wordAt(context, the)) ? the + 1 : null)
  const at = led ?? i
  const isMonth = months.has(bareWordAt(context, at))
  if (!isMonth && !periods.has(bareWordAt(context, at))) return null
  if (led !== null) return { isMonth, last: at }
  return behind.has(wordAt(context, at + 1)) ? { isMonth, last: at + 1 } : null
}

const monthOf = ({ anchor }: TimeContext, published: Day, year: number): TimeReading =>
  monthReading(year, (anchor?.month ?? published).month)

/** The stretch the text has named last, as many years away as the year it began in. */
function stretchIn({ anchor }: TimeContext, year: number): TimeReading | null {
  if (anchor?.stretch == null) return null
  const { from, to } = anchor.stretch
  const years = (year - from.year) * 12
  if (years === 0) return null
  const [first, last] = [addMonths(from, years), addMonths(to, years)]
  const whole = first.day === 1 && addDays(to, 1).day === 1
  return whole
    ? monthsFrom(first, 1, (last.year - first.year) * 12 + last.month - first.month + 1)
    : readDays(first, last)
}
