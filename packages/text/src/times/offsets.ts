import type { TimeReading } from '../annotation.ts'
import { foldedText } from '../fold.ts'
import { nowWords, passedVerbs, spokenVerbs } from '../lexicon/directions.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { amountBehindAnd, amountBetweenAt, behindAbout } from './amount.ts'
import { monthReading, since, yearReading } from './calendar.ts'
import { islamicTable, monthTable } from './calendar-tables.ts'
import { type Day, readDay } from './days.ts'
import {
  type Amount,
  type AmountBetween,
  type FoundTime,
  inOneSentence,
  relativeTime,
  type TimeContext,
  wordAt,
} from './time-context.ts'
import { amountWayOf, boundTable, relativeTable, unitOf, weekdayTable, wordSet } from './time-tables.ts'
import { movedDay, nearly } from './unit-calendar.ts'

const passed = wordSet(passedVerbs)
const now = wordSet(nowWords)
const withoutConjunction = perWord((text) => text.replace(/^[وف](?=[قمب])/, ''))
/** The word at token i, its conjunction set aside. */
const ledBy = ({ tokens }: TimeContext, i: number): string => withoutConjunction((tokens[i] as Token).word)

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
  const word = ledBy(context, i)
  if (word !== 'قبل' && word !== 'منذ' && word !== 'مذ' && word !== 'من') return null
  const spoken = word === 'من' && ['شي', 'حوالي', 'نحو', 'كم'].includes(wordAt(context, i + 1))
  const bound = findPhrase(boundTable, context.tokens, i + 1)
  const at = bound?.cut === 0 ? bound.last + 1 : behindAbout(context, i + 1)
  const amount = withSmaller(context, amountBetweenAt(context, at, bound === null))
  const last = endOfOffset(context, amount?.last)
  const reading = amount && offsetBetween(published, amount, -1)
  if (amount === null || last === null || reading === null || leadsToDate(context, at, amount)) return null
  // “من أسبوعين” of dialects
  if (word === 'من' && !spoken && !isWholeText(context, i, last) && !isBehindComing(context, i, last)) return null
  const about = at > i + 1 ? nearly(reading) : reading
  const confidence = amount.count === amount.most ? 0.9 : 0.6
  if (word !== 'منذ' && word !== 'مذ') return relativeTime(last, about, 'units-ago', confidence)
  // “since two days”, and in everyday speech “two days ago”
  const [first, second] = context.plans === true ? [about, since(about)] : [since(about), about]
  return relativeTime(last, first, 'since-units', confidence, [second])
}

const came = new Set(spokenVerbs.flatMap((verb) => ['', 'ت', 'وا', 'نا'].map((ending) => foldedText(verb) + ending)))

/** “رجع من يومين”: who came or went did so then; but “عاد من يومين راحة”. */
function isBehindComing(context: TimeContext, i: number, last: number): boolean {
  const before = wordAt(context, i - 1)
  if (!inOneSentence(context, i - 1, i) || !(came.has(before) || came.has(before.replace(/^[وف]/, '')))) return false
  const next = context.tokens[last + 1]
  return next === undefined || next.kind === 'mark' || /^(?:و|في$|الي$|مع$|ع$|ال)/.test(next.text)
}

const parts = { year: ['month', 12], week: ['day', 7] } as const

/** “سنة وشهرين”, “أسبوع ويومين”: in the smaller unit. */
function withSmaller(context: TimeContext, amount: AmountBetween | null): AmountBetween | null {
  if (amount === null || amount.count !== amount.most || !(amount.unit in parts)) return amount
  const [unit, size] = parts[amount.unit as keyof typeof parts]
  const more = amountBehindAnd(context, amount.last + 1)
  if (more?.unit !== unit || !Number.isInteger(more.count)) return amount
  const count = amount.count * size + more.count
  return { count, most: count, unit, last: more.last }
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
  const word = ledBy(context, i)
  if (word !== 'بعد' && word !== 'in' && word !== 'عقب') return null
  const at = behindAbout(context, i + 1)
  const amount = withSmaller(context, amountBetweenAt(context, at, true))
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
