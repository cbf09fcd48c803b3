import type { TimeReading } from '../annotation.ts'
import { nowWords, passedVerbs } from '../lexicon/directions.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { type AmountBetween, amountAt, amountBetweenAt, behindAbout } from './amount.ts'
import { monthReading, since, yearReading } from './calendar.ts'
import { islamicTable, monthTable } from './calendar-tables.ts'
import { addDays, type Day, dayOf, readDay, readDays, readWeek } from './days.ts'
import { type Amount, bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import {
  amountWayOf,
  beginningTable,
  boundTable,
  dateWayOf,
  relativeTable,
  unitOf,
  weekdayTable,
  wordSet,
} from './time-tables.ts'
import { movedDay, nearly } from './unit-calendar.ts'

const passed = wordSet(passedVerbs)
const now = wordSet(nowWords)
const withoutConjunction = (word: string): string => word.replace(/^[وف](?=[قمب])/, '')

/** The day that lies `count` units on; weeks are about that day, months and years about that month or year. */
function offset(day: Day, unit: Amount['unit'], count: number): TimeReading | null {
  const to = movedDay(day, unit, count)
  if (to === null) return null
  if (unit === 'day') return readDay(to)
  if (unit === 'month' || unit === 'quarter') return nearly(monthReading(to.year, to.month))
  if (unit === 'year' || unit === 'decade' || unit === 'century') return nearly(yearReading(to.year))
  return nearly(readDay(to))
}

/** The same of an amount between two counts: the stretch from the most to the least it can be. */
function offsetBetween(day: Day, { unit, count, most }: AmountBetween, way: 1 | -1): TimeReading | null {
  const [far, near] = [offset(day, unit, way * most), offset(day, unit, way * count)]
  if (far === null || near === null || far.edtf === near.edtf) return near
  const [from, to] = (way < 0 ? [far, near] : [near, far]).map(nearly) as [TimeReading, TimeReading]
  return { edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to }
}

/** “قبل ثلاثة أيام”, “منذ يومين”, “قبل أسابيع”, “two weeks ago”, “بعد أسبوعين”, “in two days”, “سه روز پیش”. */
export function unitsAway(context: TimeContext, i: number, published: Day): FoundTime | null {
  return unitsBefore(context, i, published) ?? unitsAhead(context, i, published) ?? unitsThenWay(context, i, published)
}

/** “قبل نحو شهرين”, “منذ أيام”, “من شي عشر أيام”. */
function unitsBefore(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = withoutConjunction(wordAt(context, i))
  const spoken = word === 'من' && ['شي', 'حوالي', 'نحو', 'كم'].includes(wordAt(context, i + 1))
  if (word !== 'قبل' && word !== 'منذ' && word !== 'مذ' && word !== 'من') return null
  const bound = findPhrase(boundTable, context.tokens, i + 1)
  const at = bound?.cut === 0 ? bound.last + 1 : behindAbout(context, i + 1)
  const amount = amountBetweenAt(context, at, bound === null)
  const last = endOfOffset(context, amount?.last)
  const reading = amount && offsetBetween(published, amount, -1)
  if (amount === null || last === null || reading === null || leadsToDate(context, at, amount)) return null
  // “من أسبوعين” of dialects
  if (word === 'من' && !spoken && !isWholeText(context, i, last)) return null
  const about = at > i + 1 ? nearly(reading) : reading
  const from = word === 'منذ' || word === 'مذ'
  const rule = from ? 'since-units' : 'units-ago'
  return relativeTime(last, from ? since(about) : about, rule, amount.count === amount.most ? 0.9 : 0.6)
}

/** “قبل عام 2010”, “منذ يوم الجمعة”, “قبل شهر رمضان”: the unit only leads to a date, or to whatever it is of. */
function leadsToDate(context: TimeContext, i: number, { last }: AmountBetween): boolean {
  const next = context.tokens[last + 1]
  if (last !== i || unitOf.get(wordAt(context, i))?.count !== 'one' || !next || next.kind === 'mark') return false
  if (next.sentence !== context.tokens[last]?.sentence) return false
  return next.kind === 'number' || /^(?:ال|هذا|هذه|ذلك|امس|غد)/.test(next.text) || namesTime(next.word)
}

const namesTime = perWord((text) =>
  [monthTable, islamicTable, weekdayTable, relativeTable].some((table) => table.beginningWith(wordOf(text)) !== null),
)

/** Where an offset ends: behind “مضت”, “من الآن”; null where it is counted from something else: “two days before the attack”. */
function endOfOffset(context: TimeContext, last: number | undefined): number | null {
  if (last === undefined) return null
  const next = wordAt(context, last + 1)
  if (passed.has(next)) return last + 1
  if (next === 'من' && ['الزمن', 'الزمان'].includes(wordAt(context, last + 2))) return last + 2
  if (next !== 'من' && next !== 'علي' && next !== 'از') return last
  return now.has(wordAt(context, last + 2)) ? last + 2 : null
}

/** “بعد أسبوعين” where the sentence looks ahead, or where nothing else is told: from publication on. */
function unitsAhead(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = withoutConjunction(wordAt(context, i))
  if (word !== 'بعد' && word !== 'in' && word !== 'عقب') return null
  const at = behindAbout(context, i + 1)
  const amount = amountBetweenAt(context, at, true)
  const last = endOfOffset(context, amount?.last)
  if (amount === null || last === null || wordAt(context, last + 1) === 'the') return null
  if (leadsToDate(context, at, amount)) return null
  const fromNow = last > amount.last
  if (context.past && !fromNow && !isWholeText(context, i, last)) return null
  const reading = offsetBetween(published, amount, 1)
  return reading && relativeTime(last, at > i + 1 ? nearly(reading) : reading, 'units-ahead', 0.75)
}

/** Whether nothing else is written: then nothing else can be meant. */
const isWholeText = ({ tokens }: TimeContext, first: number, last: number): boolean =>
  first === 0 && (last === tokens.length - 1 || (last === tokens.length - 2 && tokens[last + 1]?.kind === 'mark'))

/** “two weeks ago”, “a few days ago”, “three days from now”, “سه روز پیش”, “دو هفته دیگر”. */
function unitsThenWay(context: TimeContext, i: number, published: Day): FoundTime | null {
  const at = behindAbout(context, i)
  const amount = amountBetweenAt(context, at, false) ?? amountBetweenAt(context, i, false)
  if (amount === null) return null
  const word = wordAt(context, amount.last + 1)
  const fromNow = (word === 'from' || word === 'من') && now.has(wordAt(context, amount.last + 2))
  const arabic = (word === 'قبل' || word === 'بعد') && context.language !== 'fa'
  const way = fromNow ? 1 : arabic ? undefined : amountWayOf.get(word)
  if (way === undefined) return null
  const reading = offsetBetween(published, amount, way)
  const last = amount.last + (fromNow ? 2 : 1)
  const rule = way < 0 ? 'units-ago' : 'units-ahead'
  return reading && relativeTime(last, at > i ? nearly(reading) : reading, rule, 0.9)
}

/** “بعد أسبوع من 5 مايو”, “ثلاثة أيام قبل الاثنين المقبل”, “two weeks after 5 May”: counted from a date that stands there. */
export function offsetFromDate(
  context: TimeContext,
  i: number,
  dateAt: (i: number) => FoundTime | null,
): FoundTime | null {
  const week = weekOfDate(context, i, dateAt)
  if (week !== null) return week
  const word = withoutConjunction(wordAt(context, i))
  const led = word === 'بعد' || word === 'قبل' ? (word === 'بعد' ? 1 : -1) : 0
  const amount = amountAt(context, led === 0 ? i : i + 1)
  if (amount === null) return null
  const link = wordAt(context, amount.last + 1)
  const way = led === 0 ? dateWayOf.get(link) : link === 'من' ? led : undefined
  if (way === undefined) return null
  const the = ['the', 'يوم'].includes(wordAt(context, amount.last + 2)) ? amount.last + 3 : amount.last + 2
  const date = dateAt(the)
  const day = /^(\d{4}-\d\d-\d\d)(~?)$/.exec(date?.reading.edtf ?? '')
  const to = day && movedDay(dayOf(day[1] as string), amount.unit, way * amount.count)
  if (date === null || day === null || to === null) return null
  const reading = day[2] === '~' ? nearly(readDay(to)) : readDay(to)
  return { ...date, reading, alternatives: [], rule: 'time.units-from-date', confidence: 0.85 }
}

/** “أسبوع 6 أكتوبر”, “the week of 6 October”, “الأسبوع الذي يبدأ في 6 أكتوبر”. */
function weekOfDate(context: TimeContext, i: number, dateAt: (i: number) => FoundTime | null): FoundTime | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  if (unitOf.get(bareWordAt(context, the))?.unit !== 'week' || unitOf.get(bareWordAt(context, the))?.count !== 'one')
    return null
  const begins = findPhrase(beginningTable, context.tokens, the + 1)
  const of = ['of', 'من', 'في'].includes(wordAt(context, the + 1)) ? the + 2 : the + 1
  const date = dateAt(begins === null ? of : begins.last + 1)
  const day = date?.reading.from
  if (!date || !day || day !== date.reading.to || !/day/.test(date.rule)) return null
  const reading = begins === null ? readWeek(dayOf(day), 0) : readDays(dayOf(day), addDays(dayOf(day), 6))
  return { ...date, reading, alternatives: [], rule: 'time.week-of-date', confidence: 0.8 }
}
