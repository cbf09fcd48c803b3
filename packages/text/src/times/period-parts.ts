import type { TimeReading } from '../annotation.ts'
import { firstBehind, lastBehind } from '../lexicon/ordinal-parts.ts'
import { daysOfPart, type VaguePart } from '../lexicon/vague-parts.ts'
import { findPhrase } from '../word-forms.ts'
import { between, partOfMonth, partOfYear, yearReading } from './calendar.ts'
import { addDays, type Day, dayOf, daysBetween, isBefore, readDay, readDays } from './days.ts'
import { wholeAt } from './nth-of.ts'
import { readPart } from './part-calendar.ts'
import type { Period } from './periods.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { edgeTable, partTable, restTable, soFarBeforeTable, soFarTable, unitOf, wordSet } from './time-tables.ts'
import { monthsFrom, nearly } from './unit-calendar.ts'

/** “بداية الأسبوع”, “آخر الشهر”, “أواخر التسعينيات”, “منتصف الربع الثاني”, “بقية العام”, “العام حتى الآن”, “so far this year”. */
export function partOfPeriod(context: TimeContext, i: number, published: Day): FoundTime | null {
  return restOf(context, i, published) ?? soFar(context, i, published) ?? vaguePart(context, i)
}

/** The period behind a part; “the end of” may have the article set aside. */
function vaguePart(context: TimeContext, i: number): FoundTime | null {
  const part = partWordAt(context, i) ?? firstDays(context, i)
  if (part === null) return null
  const at = wordAt(context, part.last + 1) === '-' ? part.last + 2 : part.last + 1
  const period = wholeAt(context, at)
  if (period === null) return null
  const reading = readVaguePart(context, period, part.part)
  if (reading === null) return null
  return { last: period.last, reading, inferred: period.inferred, rule: 'time.part-of-period', confidence: 0.8 }
}

interface PartWord {
  readonly part: VaguePart
  readonly last: number
}

function partWordAt(context: TimeContext, i: number): PartWord | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const part = findPhrase(partTable, context.tokens, i) ?? findPhrase(partTable, context.tokens, the)
  if (part !== null) return { part: part.value, last: part.last }
  const edge = findPhrase(edgeTable, context.tokens, i) ?? findPhrase(edgeTable, context.tokens, the)
  if (edge === null) return null
  // “آخر الشهر”, not “آخر شهر”: the whole stands behind, with its article
  const next = wordAt(context, edge.last + 1)
  const whole = /^[a-z]/.test(wordAt(context, edge.last)) || /^ال/.test(next) || /^(?:هذا|هذه|شهر|عام|سنه)$/.test(next)
  return whole ? { part: edge.value, last: edge.last } : null
}

const firsts = wordSet(firstBehind)
const lasts = wordSet(lastBehind)

/** “الأيام الأولى من”, “last days of”: some of them, nobody says how many. */
function firstDays(context: TimeContext, i: number): PartWord | null {
  const latin = ['first', 'last', 'early', 'final', 'closing', 'opening'].indexOf(wordAt(context, i))
  if (latin !== -1) {
    const many = unitOf.get(wordAt(context, i + 1))
    const part = latin === 0 || latin === 2 || latin === 5 ? 'early' : 'late'
    return many?.count === 'many' && wordAt(context, i + 2) === 'of' ? { part, last: i + 1 } : null
  }
  const unit = unitOf.get(bareWordAt(context, i))
  if (unit?.count !== 'many' || unit.unit === 'hour' || !/^[وفبل]*(?:ال|لل)/.test(wordAt(context, i))) return null
  const word = wordAt(context, i + 1)
  if (!['من', 'في'].includes(wordAt(context, i + 2))) return null
  return firsts.has(word) ? { part: 'early', last: i + 1 } : lasts.has(word) ? { part: 'late', last: i + 1 } : null
}

/** First, middle or last third of a period, as far as its size allows. */
function readVaguePart(context: TimeContext, { kind, reading }: Period, part: VaguePart): TimeReading | null {
  if (reading.from === null || reading.to === null) return null
  const [first, last] = [dayOf(reading.from), dayOf(reading.to)]
  const nth = { early: 1, middle: 2, late: 3 }[part]
  if (kind === 'day') return reading
  if (kind === 'week' || kind === 'weekend') return nearly(thirdOfDays(first, last, nth))
  if (kind === 'month' && first.day === 1) return partOfMonth(first.year, first.month, part)
  if (kind === 'year' && first.day === 1) return partOfYear(first.year, part)
  if (kind === 'season' && context.language === 'fa') return lateSeason(reading, part)
  if (kind === 'decade') return nearly(yearsOf(first.year, partsOfDecade[part]))
  if (kind === 'century') return nearly(yearsOf(first.year - 1, partsOfCentury[part]))
  const third = readPart({ nth, what: 'third', count: 1 }, kind, reading.from, reading.to)?.reading
  return third === undefined ? nearly(thirdOfDays(first, last, nth)) : nearly(third)
}

const partsOfDecade = { early: [0, 3], middle: [4, 6], late: [7, 9] } as const
const partsOfCentury = { early: [1, 30], middle: [35, 65], late: [70, 100] } as const

const yearsOf = (start: number, [from, to]: readonly [number, number]): TimeReading =>
  between(yearReading(start + from), yearReading(start + to))

function thirdOfDays(first: Day, last: Day, nth: number): TimeReading {
  const days = daysBetween(first, last) + 1
  const [from, to] = [Math.floor(((nth - 1) * days) / 3), Math.ceil((nth * days) / 3) - 1]
  return readDays(addDays(first, from), addDays(first, to))
}

/** Of a season of the Persian year: a third of its first, second or last month. */
function lateSeason(reading: TimeReading, part: VaguePart): TimeReading | null {
  const [first, last] = [dayOf(reading.from as string), dayOf(reading.to as string)]
  const begin = daysOfPart[part][0] - 1
  if (part === 'early') return nearly(readDays(first, addDays(first, 9)))
  if (part === 'middle') return nearly(readDays(addDays(first, 30 + begin), addDays(first, 30 + begin + 9)))
  const to = dayOf(reading.to as string)
  return nearly(readDays(addDays(to, -9), last))
}

/** “بقية الأسبوع”: from the day of publication to the end. */
function restOf(context: TimeContext, i: number, published: Day): FoundTime | null {
  const rest = findPhrase(restTable, context.tokens, i)
  if (rest === null) return null
  const period = wholeAt(context, rest.last + 1)
  const to = period?.reading.to
  if (period === null || to === null || to === undefined) return null
  const end = dayOf(to)
  if (isBefore(end, published) || isBefore(published, dayOf(period.reading.from as string))) return null
  const reading = period.kind === 'day' ? readDay(published) : readDays(published, end)
  return relativeTime(period.last, reading, 'rest-of-period', 0.85)
}

/** “العام حتى الآن”, “so far this year”: from its beginning to the day of publication. */
function soFar(context: TimeContext, i: number, published: Day): FoundTime | null {
  const before = findPhrase(soFarBeforeTable, context.tokens, i)
  if (before === null && !isSaidSoFar(context, i)) return null
  const period = wholeAt(context, before === null ? i : before.last + 1) ?? bareUnit(context, i)
  if (period === null || period.reading.from === null) return null
  const behind = before ?? findPhrase(soFarTable, context.tokens, period.last + 1)
  const from = dayOf(period.reading.from)
  const current = !isBefore(published, from) && !isBefore(dayOf(period.reading.to as string), published)
  if (behind === null || !current) return null
  const last = before === null ? behind.last : period.last
  return relativeTime(last, readDays(from, published), 'period-so-far', 0.85)
}

/** Whether “so far” stands within reach: periods are long to read. */
function isSaidSoFar({ tokens }: TimeContext, i: number): boolean {
  for (let k = i + 1; k <= i + 5; k++) {
    const token = tokens[k]
    if (token === undefined) return false
    if (token.kind === 'word' && soFarTable.beginningWith(token.word) !== null) return true
  }
  return false
}

/** “سنة حتى الآن”, “year to date”: the current one, without a word for it. */
function bareUnit({ published, ...context }: TimeContext, i: number): Period | null {
  const unit = unitOf.get(wordAt({ published, ...context }, i))
  if (published === null || unit?.count !== 'one' || (unit.unit !== 'year' && unit.unit !== 'month')) return null
  const first = unit.unit === 'year' ? { year: published.year, month: 1 } : published
  return { kind: unit.unit, last: i, reading: monthsFrom(first, 1, unit.unit === 'year' ? 12 : 1), inferred: true }
}
