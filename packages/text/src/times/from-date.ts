import type { TimeReading } from '../annotation.ts'
import { leadingOrdinals } from '../lexicon/ordinal-parts.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt, amountBehindB } from './amount.ts'
import { addDays, type Day, dayOf, nearestWeekday, readDay, readDays, readWeek } from './days.ts'
import { type Amount, bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { beginningTable, dateWayOf, folded, unitOf, weekdayTable } from './time-tables.ts'
import { movedDay, nearly } from './unit-calendar.ts'

type ReadDate = (i: number) => FoundTime | null

/** What is counted from a date that stands there: days, weeks, days of the week before and behind it, the week it lies in. */
export const offsetFromDate = (context: TimeContext, i: number, dateAt: ReadDate): FoundTime | null =>
  weekOfDate(context, i, dateAt) ??
  amountFromDate(context, i, dateAt) ??
  dateThenAmount(context, i, dateAt) ??
  weekdayFromDate(context, i, dateAt)

const ways = { بعد: 1, قبل: -1 } as const
/** “بعد” and “قبل” that lead; 0 for what is neither. */
const wayLeading = (context: TimeContext, i: number): number =>
  ways[wordAt(context, i).replace(/^[وف](?=[قب])/, '') as 'بعد'] ?? 0

/** The single day a date names, and whether only about. */
function singleDay(date: FoundTime | null): { day: Day; about: boolean } | null {
  const found = /^(\d{4}-\d\d-\d\d)(~?)$/.exec(date?.reading.edtf ?? '')
  return found && { day: dayOf(found[1] as string), about: found[2] === '~' }
}

function movedFrom(date: FoundTime, { unit, count }: Amount, way: number, last: number): FoundTime | null {
  const single = singleDay(date)
  const to = single && movedDay(single.day, unit, way * count)
  if (single === null || to === null) return null
  const reading = single.about ? nearly(readDay(to)) : readDay(to)
  return { ...date, last, reading, alternatives: [], rule: 'time.units-from-date', confidence: 0.85 }
}

const skipDayWord = (context: TimeContext, i: number): number =>
  ['the', 'يوم'].includes(wordAt(context, i)) ? i + 1 : i

/** “بعد أسبوع من 5 مايو”, “ثلاثة أيام قبل الاثنين المقبل”, “two weeks after 5 May”. */
function amountFromDate(context: TimeContext, i: number, dateAt: ReadDate): FoundTime | null {
  const led = wayLeading(context, i)
  const amount = amountAt(context, led === 0 ? i : i + 1)
  if (amount === null) return null
  const link = wordAt(context, amount.last + 1)
  const way = led === 0 ? dateWayOf.get(link) : link === 'من' ? led : undefined
  const date = way === undefined ? null : dateAt(skipDayWord(context, amount.last + 2))
  return date && movedFrom(date, amount, way as number, date.last)
}

/** “بعد 5 مايو بأسبوعين”, “قبل الاثنين بيومين”. */
function dateThenAmount(context: TimeContext, i: number, dateAt: ReadDate): FoundTime | null {
  const way = wayLeading(context, i)
  const date = way === 0 ? null : dateAt(skipDayWord(context, i + 1))
  if (date === null || !/^ب./.test(wordAt(context, date.last + 1))) return null
  const amount = amountBehindB(context, date.last + 1)
  return amount && movedFrom(date, amount, way, amount.last)
}

const nthOfWord = folded(leadingOrdinals)

/** “أول اثنين بعد 5 مايو”, “the second Friday before 5 May”. */
function weekdayFromDate(context: TimeContext, i: number, dateAt: ReadDate): FoundTime | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const nth = nthOfWord.get(wordAt(context, the))
  const weekday = nth === undefined || nth > 5 ? null : findPhrase(weekdayTable, context.tokens, the + 1)
  if (nth === undefined || weekday === null) return null
  const way = dateWayOf.get(wordAt(context, weekday.last + 1))
  const date = way === undefined ? null : dateAt(skipDayWord(context, weekday.last + 2))
  const single = singleDay(date)
  if (date === null || single === null || way === undefined || (nth < 0 && way > 0)) return null
  const near = nearestWeekday(single.day, weekday.value, way < 0, true)
  const reading = readDay(addDays(near, way * 7 * (Math.abs(nth) - 1)))
  return { ...date, reading, alternatives: [], rule: 'time.weekday-from-date', confidence: 0.85 }
}

/** “أسبوع 6 أكتوبر”, “the week of 6 October”, “الأسبوع الذي يبدأ في 6 أكتوبر”. */
function weekOfDate(context: TimeContext, i: number, dateAt: ReadDate): FoundTime | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const form = unitOf.get(bareWordAt(context, the))
  if (form?.unit !== 'week' || form.count !== 'one') return null
  const begins = findPhrase(beginningTable, context.tokens, the + 1)
  // “الأسبوع الثاني من مايو”, “هفته دوم مهر” are counted weeks
  if (begins === null && (context.language === 'fa' || /^[وفبلك]*(?:ال|لل)/.test(wordAt(context, the)))) return null
  const of = ['of', 'من', 'في'].includes(wordAt(context, the + 1)) ? the + 2 : the + 1
  const date = dateAt(begins === null ? of : begins.last + 1)
  const single = singleDay(date)
  if (date === null || single === null || !/day/.test(date.rule)) return null
  const reading: TimeReading = begins === null ? readWeek(single.day, 0) : readDays(single.day, addDays(single.day, 6))
  return { ...date, reading, alternatives: [], rule: 'time.week-of-date', confidence: 0.8 }
}
