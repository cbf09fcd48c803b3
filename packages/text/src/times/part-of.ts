import type { TimeReading } from '../annotation.ts'
import { daysOfPart, type VaguePart } from '../lexicon/vague-parts.ts'
import { findPhrase } from '../word-forms.ts'
import { partOfMonth, partOfYear } from './calendar.ts'
import { addDays, dayOf, readDay } from './days.ts'
import { type MonthFound, monthAt } from './month-name.ts'
import { partsIn, readMonthsIn } from './other-calendars.ts'
import { type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { partTable } from './time-tables.ts'
import { yearAt } from './year.ts'
import { yearBehind } from './year-behind.ts'

/** “مطلع 2020”, “أواخر أيلول 2022”, “نهاية الشهر”, “أواخر صيف 2018”, “منتصف التسعينات”, “mid-February”. */
export function partOf(context: TimeContext, i: number): FoundTime | null {
  const part = findPhrase(partTable, context.tokens, i)
  if (part === null) return null
  let at = part.last + 1
  if (['-', 'of', 'the'].includes(wordAt(context, at))) at++
  return (
    partOfMonthAt(context, at, part.value) ??
    partOfYearAt(context, at, part.value) ??
    partOfMillennium(context, at, part.value)
  )
}

function partOfMonthAt(context: TimeContext, i: number, part: VaguePart): FoundTime | null {
  const month = monthAt(context, i)
  if (month === null || month.second !== null) return null
  // of the month of publication the part that is near, though it may lie ahead
  const year = yearBehind(context, month, isHere(context, month) ? null : daysOfPart[part][0])
  const reading = year && readPartOfMonth(month, year.year, part)
  if (year === null || reading === null) return null
  const { calendar } = month
  return {
    last: year.last,
    reading,
    inferred: year.inferred,
    named: { calendar, year: year.year, month: month.month, day: null, inferred: year.inferred },
    rule: 'time.part-of-month',
    confidence: 0.9,
    ...(calendar === 'gregorian' ? {} : { calendar }),
  }
}

const isHere = ({ published }: TimeContext, { calendar, month }: MonthFound): boolean =>
  published !== null && partsIn(calendar, published).month === month

const readPartOfMonth = ({ calendar, month }: MonthFound, year: number, part: VaguePart): TimeReading | null =>
  calendar === 'gregorian'
    ? partOfMonth(year, month, part)
    : readMonthsIn(calendar, year, month, month, daysOfPart[part])

function partOfYearAt(context: TimeContext, i: number, part: VaguePart): FoundTime | null {
  const year = yearAt(context, i)
  if (year === null) return null
  const reading =
    year.calendar === 'gregorian' ? partOfYear(year.year, part) : partOfOtherYear(year.calendar, year.year, part)
  if (reading === null) return null
  return {
    last: year.last,
    reading,
    inferred: year.inferred,
    named: { calendar: year.calendar, year: year.year, month: null, day: null, inferred: year.inferred },
    rule: 'time.part-of-year',
    confidence: 0.93,
    ...(year.calendar === 'gregorian' ? {} : { calendar: year.calendar }),
  }
}

const thirds: Readonly<Record<VaguePart, number>> = { early: 0, middle: 1, late: 2 }

function partOfOtherYear(calendar: 'islamic' | 'persian', year: number, part: VaguePart): TimeReading | null {
  const first = thirds[part] * 4 + 1
  const reading = readMonthsIn(calendar, year, first, first + 3)
  return reading && { ...reading, edtf: nearly(reading.edtf) }
}

/** Both ends approximate. */
const nearly = (edtf: string): string => edtf.replace(/(\d)(?=\/|$)/g, '$1~')

/** “مطلع الألفية”, “بداية الألفية الثالثة”: the first years of the one that has begun; other parts are yet to come. */
function partOfMillennium(context: TimeContext, i: number, part: VaguePart): FoundTime | null {
  if (wordAt(context, i) !== 'الالفيه' || part !== 'early') return null
  const named = ['الثالثه', 'الجديده', 'الحاليه'].includes(wordAt(context, i + 1))
  const reading = { edtf: '2000~/2010~', from: '2000-01-01', to: '2010-12-31' }
  return { last: named ? i + 1 : i, reading, rule: 'time.part-of-millennium', confidence: 0.6 }
}

/** “قبل نهاية الشهر”: not some part of it at its end, but its last day. */
export function endOf({ reading, calendar, rule }: FoundTime): TimeReading {
  const { edtf, to } = reading
  const last = edtf.split('/').at(-1) as string
  if (to === null) return reading
  // “قبل نهاية الأسبوع” is no weekend
  if (rule === 'time.weekend') return readDay(addDays(dayOf(to), 1))
  if (!last.endsWith('~')) return reading
  return { ...reading, edtf: calendar === 'islamic' ? last : to }
}
