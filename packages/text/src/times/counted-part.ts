import {
  firstBehind,
  lastBehind,
  leadingOrdinals,
  partUnits,
  persianMonthsOf,
  persianOrdinals,
} from '../lexicon/ordinal-parts.ts'
import { ordinalAt } from '../numbers/number-words.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { amountAt, numberOfUnits } from './amount.ts'
import { dayMonthYear } from './day-of-month.ts'
import { dayOf, daysBetween, weekdayOf } from './days.ts'
import type { PartOfPeriod } from './part-calendar.ts'
import { bareWordAt, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { folded, these, unitOf, weekdayTable, weekendTable, wordSet } from './time-tables.ts'

/** A counted part in tokens up to `last`. */
export type Part = PartOfPeriod & { readonly last: number }

const englishEndings = new Set(['st', 'nd', 'rd', 'th'])
const unitOfPart = folded(partUnits)
const nthOfWord = folded(leadingOrdinals)
const lastWords = wordSet(lastBehind)
const firstWords = wordSet(firstBehind)

/** A number in digits counts parts only with its English ending. */
export const countsFrom = (context: TimeContext, i: number): boolean =>
  !isNumber(context, i) || englishEndings.has(wordAt(context, i + 1))

/** A word that names a unit which is part of another. */
export const isUnitOfPart = (word: string): boolean => unitOfPart.has(word)

/** “أول أسبوعين”, “الربع الثالث”, “the last Friday”, “Q3”: which part, and how many, of what is named behind. */
export function partAt(context: TimeContext, i: number): Part | null {
  const start = wordAt(context, i) === 'the' ? i + 1 : i
  return (
    bothParts(context, start) ??
    severalBehindOrdinal(context, start) ??
    partBehindOrdinal(context, start) ??
    severalBeforeOrdinal(context, start) ??
    tenDays(context, start) ??
    partBeforeOrdinal(context, start) ??
    persianPart(context, start) ??
    lettered(context, i) ??
    weekdayAlone(context, i)
  )
}

/** “الربعين الأول والثاني”: two that follow each other. */
function bothParts(context: TimeContext, i: number): Part | null {
  const unit = unitOf.get(bareWordAt(context, i))
  const what = unit?.count === 'two' && isDefinite(wordAt(context, i)) ? unitOfPart.get(unit.unit) : undefined
  if (what === undefined) return null
  const first = ordinalAt(context.tokens, i + 1)
  const second = first === null ? null : ordinalAt(context.tokens, first.last + 1, 1)
  if (first === null || second?.value !== first.value + 1 || !/^وال/.test(wordAt(context, first.last + 1))) return null
  return { nth: first.value, what, count: 2, last: second.last }
}

/** “أول أسبوعين”, “آخر ثلاثة أيام”, “first two weeks”. */
function severalBehindOrdinal(context: TimeContext, i: number): Part | null {
  const nth = nthOfWord.get(withoutClitic(wordAt(context, i)))
  if (nth !== 1 && nth !== -1) return null
  const amount = amountAt(context, i + 1)
  const what = amount === null ? undefined : unitOfPart.get(amount.unit)
  return amount !== null && what !== undefined && isSeveral(amount.count)
    ? { nth, what, count: amount.count, last: amount.last }
    : null
}

/** “العشر الأواخر من رمضان”: ten of its days. */
function tenDays(context: TimeContext, i: number): Part | null {
  if (bareWordAt(context, i) !== 'عشر' || !isDefinite(wordAt(context, i))) return null
  const nth = tensOfMonth.get(wordAt(context, i + 1))
  return nth === undefined ? null : { nth, what: 'third', count: 1, last: i + 1 }
}

const tensOfMonth = new Map([
  ['الاوايل', 1],
  ['الاولي', 1],
  ['الاواسط', 2],
  ['الاواخر', 3],
  ['الاخيره', 3],
])

/** “الأيام الثلاثة الأولى”, “الأسبوعين الأخيرين”, “العشرة أيام الأولى”. */
function severalBeforeOrdinal(context: TimeContext, i: number): Part | null {
  if (!isDefinite(wordAt(context, i))) return null
  const unit = unitOf.get(bareWordAt(context, i))
  const before = unit === undefined ? amountAt(context, i) : null
  const number =
    unit?.count === 'two' ? { value: 2, last: i } : unit?.count === 'many' ? numberOfUnits(context, i + 1) : null
  const count = before?.count ?? number?.value
  const last = before?.last ?? number?.last
  const what = unitOfPart.get(before?.unit ?? unit?.unit ?? '')
  if (count === undefined || last === undefined || what === undefined || !isSeveral(count)) return null
  const word = wordAt(context, last + 1)
  const nth = firstWords.has(word) ? 1 : lastWords.has(word) ? -1 : 0
  return nth === 0 ? null : { nth, what, count, last: last + 1 }
}

const isSeveral = (count: number): boolean => Number.isInteger(count) && count > 1 && count < 400
const isDefinite = (word: string): boolean => /^[وفبلك]*(?:ال|لل)/.test(word)
const withoutClitic = (word: string): string => word.replace(/^[وفبل](?=[اثرخستع])/, '')

/** “أول اثنين”, “آخر يوم”, “third week”, “3rd quarter”, “second to last day”. */
function partBehindOrdinal(context: TimeContext, i: number): Part | null {
  const ordinal = leadingOrdinal(context, i)
  if (ordinal === null) return null
  const what = whatAt(context, ordinal.last + 1)
  // “الشهر” behind “أول” is the whole, not a part
  if (what === null || (typeof what.what === 'string' && isDefinite(wordAt(context, ordinal.last + 1)))) return null
  return { nth: ordinal.nth, what: what.what, count: 1, last: what.last }
}

function leadingOrdinal(context: TimeContext, i: number): { nth: number; last: number } | null {
  const word = wordAt(context, i)
  const digits = isNumber(context, i) && englishEndings.has(wordAt(context, i + 1))
  if (digits && word.length < 3) return { nth: Number(word), last: i + 1 }
  const nth = nthOfWord.get(word) ?? nthOfWord.get(withoutClitic(word))
  if (nth === undefined) return null
  if (wordAt(context, i + 1) === 'last' && nth === 2) return { nth: -2, last: i + 1 }
  const toLast = wordAt(context, i + 1) === 'to' && wordAt(context, i + 2) === 'last' && nth === 2
  return toLast ? { nth: -2, last: i + 2 } : { nth, last: i }
}

/** “الأسبوع الثاني”, “اليوم الأخير”, “الأسبوع قبل الأخير”, “الخميس الأول”. */
function partBeforeOrdinal(context: TimeContext, start: number): Part | null {
  // “يوم الجمعة الأخيرة من …”
  const i = wordAt(context, start) === 'يوم' ? start + 1 : start
  if (!isDefinite(wordAt(context, i))) return null
  const what = whatAt(context, i)
  if (what === null || unitOf.get(bareWordAt(context, i))?.count === 'many') return null
  const at = what.last + 1
  const before = wordAt(context, at) === 'ما' ? at + 1 : at
  if (wordAt(context, before) === 'قبل' && lastWords.has(wordAt(context, before + 1)))
    return { nth: -2, what: what.what, count: 1, last: before + 1 }
  if (lastWords.has(wordAt(context, at))) return { nth: -1, what: what.what, count: 1, last: at }
  const nth = ordinalAt(context.tokens, at)
  if (nth === null || !wordAt(context, at).startsWith('ال')) return null
  if (typeof what.what === 'object' && isItsDate(context, at, what.what.weekday)) return null
  return { nth: nth.value, what: what.what, count: 1, last: nth.last }
}

/** A report tells of days about as near as this. */
const nearDays = 100

/** “الأربعاء السادس من نوفمبر”: the date of the day of the week, unless “the first Sunday of the month” alone falls on one. */
function isItsDate(context: TimeContext, i: number, weekday: number): boolean {
  const date = dayMonthYear(context, i)
  if (date === null || date === 'impossible' || date.reading.from === null) return false
  const day = dayOf(date.reading.from)
  if (day.day > mostInMonth || date.calendar !== undefined || weekdayOf(day) === weekday) return true
  const { published } = context
  if (!date.inferred || published === null) return false
  return [day.year - 1, day.year + 1]
    .map((year) => ({ ...day, year }))
    .some((other) => weekdayOf(other) === weekday && Math.abs(daysBetween(published, other)) < nearDays)
}

/** Of each day of the week in a month. */
const mostInMonth = 5

const persianNth = folded(persianOrdinals)

const persianMonths = phraseTable(persianMonthsOf)

/** “نیمه اول”, “هفته دوم”, “سه ماهه سوم”. */
function persianPart(context: TimeContext, i: number): Part | null {
  if (context.language !== 'fa') return null
  const months = findPhrase(persianMonths, context.tokens, i)
  const what = months?.value ?? unitOfPart.get(wordAt(context, i))
  const at = (months?.last ?? i) + 1
  const nth = persianNth.get(wordAt(context, at))
  return what === undefined || nth === undefined ? null : { nth, what, count: 1, last: at }
}

/** “Q3”, “H1”. */
function lettered(context: TimeContext, i: number): Part | null {
  const word = wordAt(context, i)
  const [letter, number] = [context.tokens[i], context.tokens[i + 1]]
  if ((word !== 'q' && word !== 'h') || number?.kind !== 'number' || letter?.end !== number.start) return null
  const nth = Number(number.text)
  if (nth < 1 || nth > (word === 'q' ? 4 : 2)) return null
  return { nth, what: word === 'q' ? 'quarter' : 'half', count: 1, last: i + 1 }
}

/** “يوم الاثنين من الأسبوع المقبل”: `nth` 0. */
function weekdayAlone(context: TimeContext, i: number): Part | null {
  const at = ['يوم', 'روز'].includes(wordAt(context, i)) ? i + 1 : i
  const day = findPhrase(weekdayTable, context.tokens, at)
  if (day !== null && context.language === 'fa')
    return { nth: 0, what: { weekday: day.value }, count: 1, last: day.last }
  if (day === null) return null
  if (
    at === i &&
    !isDefinite(wordAt(context, i)) &&
    !/^[a-z]/.test(wordAt(context, i)) &&
    !isOfWeek(context, day.last + 1)
  )
    return null
  return { nth: 0, what: { weekday: day.value }, count: 1, last: day.last }
}

/** “ثلاثاء الأسبوع الماضي”, “خميس هذا الأسبوع”. */
function isOfWeek(context: TimeContext, i: number): boolean {
  const at = these.has(wordAt(context, i)) ? i + 1 : i
  return wordAt(context, at).startsWith('ال') && unitOf.get(bareWordAt(context, at))?.unit === 'week'
}

function whatAt(context: TimeContext, i: number): { what: PartOfPeriod['what']; last: number } | null {
  const weekend = findPhrase(weekendTable, context.tokens, i)
  if (weekend !== null) return { what: 'weekend', last: weekend.last }
  // “أول يوم أحد”
  const day = findPhrase(weekdayTable, context.tokens, wordAt(context, i) === 'يوم' ? i + 1 : i)
  if (day !== null) return { what: { weekday: day.value }, last: day.last }
  const word = bareWordAt(context, i)
  const what = unitOfPart.get(word)
  return what !== undefined && isSingular(word) ? { what, last: i } : null
}

/** “أول أيام الشهر”: the plural of days is said of one as well. */
const isSingular = (word: string): boolean => word === 'ايام' || unitOf.get(word)?.count !== 'many'
