import { findPhrase } from '../word-forms.ts'
import { dayNumberAt } from './day-number.ts'
import { type MonthFound, monthAt } from './month-name.ts'
import { type Calendar, inOneSentence, type TimeContext, wordAt } from './time-context.ts'
import { partTable } from './time-tables.ts'
import { type YearFound, yearAt } from './year.ts'

interface SharedYear {
  readonly year: number
  readonly inferred: boolean
}

const ands = new Set(['و', 'and', '،', ',', 'او', 'or'])
/** Months of one list, at most. */
const most = 6

/** “آذار وأيار 2020”, “3 آذار و5 أيار و9 تموز من العام الماضي”: the year behind the last is that of all, or the one after. */
export function sharedYear(context: TimeContext, first: MonthFound): SharedYear | null {
  let [month, last, turns] = [first.month, first.last, 0]
  for (let count = 1; count < most; count++) {
    const next = nextMonth(context, last + 1)
    if (next === null || next.calendar !== first.calendar || !inOneSentence(context, last, next.last)) return null
    if (next.month < month) turns++
    const said = yearAt(context, next.last + 1)
    if (said !== null) return isOf(said, first.calendar) ? { year: said.year - turns, inferred: said.inferred } : null
    ;[month, last] = [next.month, next.last]
  }
  return null
}

/** The next month of a list, with the day or the part of it that is meant. */
function nextMonth(context: TimeContext, i: number): MonthFound | null {
  const apart = ands.has(wordAt(context, i))
  if (!apart && !wordAt(context, i).startsWith('و')) return null
  const start = apart ? i + 1 : i
  const part = findPhrase(partTable, context.tokens, start)
  const at = part === null ? start : part.last + 1
  const day = part === null ? dayNumberAt(context, at) : null
  if (day === null) return monthAt(context, at)
  return monthAt(context, day.last + (wordAt(context, day.last + 1) === 'من' ? 2 : 1))
}

/** Whether a year can be one of the calendar: 1402 may be Islamic or Solar Hijri, what is counted from publication is of all. */
export const isOf = (year: YearFound, calendar: Calendar): boolean =>
  year.calendar === calendar ||
  (year.inferred && calendar === 'gregorian') ||
  (!year.decorated && year.calendar !== 'gregorian' && calendar !== 'gregorian')
