import type { TimeReading } from '../annotation.ts'
import { dayEpithets, notDayBefore, notDayBehind } from '../lexicon/weekdays.ts'
import { findPhrase } from '../word-forms.ts'
import { addDays, type Day, dayOf, nearestWeekday, readDay, readDays, readWeek, weekdayOf } from './days.ts'
import { directionBefore, directionBehind } from './direction.ts'
import { type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, leadsToDay, relativeTable, weekdayTable, wordSet } from './time-tables.ts'

const notBehind = wordSet(notDayBehind)
const epithets = wordSet(dayEpithets)
const notBefore = wordSet(notDayBefore)

/** A day of the week by its word, and how far from publication the text puts it; `away` null where it does not tell. */
interface NamedDay {
  readonly weekday: number
  readonly away: number | null
  readonly last: number
}

/** “الخميس”, “يوم الثلاثاء المقبل”, “last Thursday”, “الاثنين قبل الماضي”, “يومي الأحد والاثنين الماضيين”, “ليل الأحد - الاثنين”. */
export function weekdayAt(context: TimeContext, i: number, published: Day): FoundTime | null {
  const pair = pairOfDays(context, i, published)
  if (pair !== null) return pair
  const named = namedDay(context, i)
  if (named === null) return null
  const apposed = named.away === null ? inApposition(context, published, i, named.weekday) : null
  if (apposed !== null) return relativeTime(named.last, apposed, 'weekday-relative', 0.9)
  const day = dayMeant(context, published, named)
  const second = named.away === null ? nextWeekday(context, named.last, named.weekday) : null
  if (second !== null) return relativeTime(second, readDays(day, addDays(day, 1)), 'night-between-weekdays', 0.9)
  const rule = named.away === null ? 'weekday' : 'weekday-relative'
  const alternatives = otherReading(context, published, named, day)
  return relativeTime(named.last, readDay(day), rule, named.away === null ? 0.8 : 0.93, alternatives)
}

/** “غداً، الأحد”: the day that was just named, once more. */
function inApposition(context: TimeContext, published: Day, i: number, weekday: number): TimeReading | null {
  if (!['،', ','].includes(wordAt(context, i - 1))) return null
  for (let first = i - 2; first >= Math.max(0, i - 4); first--) {
    const found = findPhrase(relativeTable, context.tokens, first)
    const day = found?.last === i - 2 ? addDays(published, found.value) : null
    if (day !== null && weekdayOf(day) === weekday) return readDay(day)
  }
  return null
}

function namedDay(context: TimeContext, i: number): NamedDay | null {
  const led = leadsToDay(wordAt(context, i))
  // “يوم الحد”, which is a limit without “day”
  const whole = led ? weekdayWordAt(context, i, true) : null
  if (whole !== null) {
    const behind = directionBehind(context, whole.last + 1)
    return { ...whole, away: behind?.away ?? null, last: behind?.last ?? whole.last }
  }
  const start = led ? i + 1 : i
  const before = directionBefore(context, start)
  const at = before?.first ?? start
  const weekday = weekdayWordAt(context, at, led || before !== null)
  if (weekday === null) return null
  const word = wordAt(context, at)
  if (/^[a-z]/.test(word)) {
    // “the Thursday market”
    if (before === null && wordAt(context, at - 1) === 'the') return null
    const after = `${wordAt(context, weekday.last + 1)} ${wordAt(context, weekday.last + 2)}`
    if (after === 'after next') return { ...weekday, away: 2, last: weekday.last + 2 }
    if (after === 'before last') return { ...weekday, away: -2, last: weekday.last + 2 }
    return { ...weekday, away: before?.away ?? null }
  }
  const behind = directionBehind(context, weekday.last + 1)
  return { ...weekday, away: behind?.away ?? before?.away ?? null, last: behind?.last ?? weekday.last }
}

/** The word of a day of the week; without its article an Arabic one is a name, or one of many. */
function weekdayWordAt(context: TimeContext, i: number, led: boolean): { weekday: number; last: number } | null {
  const found = findPhrase(weekdayTable, context.tokens, i)
  const word = wordAt(context, i)
  if (found === null || found.cut > (word.startsWith('ال') ? 2 : 3)) return null
  const arabic = /^[\u0620-\u06d3]/.test(word)
  if (arabic && context.language !== 'fa' && found.cut === 0 && found.last === i && !word.startsWith('ال')) return null
  if (arabic && context.language !== 'fa' && found.cut > 0 && !/^[وفبلك]*(?:ال|لل)/.test(word)) return null
  if (epithets.has(wordAt(context, found.last + 1))) return null
  if (!led && (notBehind.has(wordAt(context, i - 1)) || notBefore.has(wordAt(context, found.last + 1)))) return null
  return { weekday: found.value, last: found.last }
}

/** Without a direction the latest on or before publication; in plans the first behind it, in reports of plans the first from it on. */
function dayMeant(context: TimeContext, published: Day, { weekday, away }: NamedDay): Day {
  if (away === null || away === 0) {
    const strictly = away === null && !context.past && context.plans === true
    return nearestWeekday(published, weekday, context.past, strictly)
  }
  return addDays(nearestWeekday(published, weekday, away < 0, true), 7 * (away < 0 ? away + 1 : away - 1))
}

/** “Next Tuesday” may be that of the next week, “last Tuesday” that of the last; in plans “Tuesday” may be today. */
function otherReading(context: TimeContext, published: Day, { weekday, away }: NamedDay, day: Day) {
  const monday = (weeks: number): Day => dayOf(readWeek(published, weeks).from as string)
  const other =
    away === null ? nearestWeekday(published, weekday, context.past, false) : addDays(monday(away), (weekday + 6) % 7)
  const reading = readDay(other)
  return reading.edtf === readDay(day).edtf ? [] : [reading]
}

const nights = new Set(['ليل', 'ليله'])

/** “ليل الأحد - الاثنين”, “ليل الأحد على الاثنين”: the day after, behind a dash, “to” or nothing. */
function nextWeekday(context: TimeContext, last: number, weekday: number): number | null {
  const link = wordAt(context, last + 1)
  const night = link === 'الي' && nights.has(wordAt(context, last - 1))
  const at = night || ['-', '–', '/', 'علي'].includes(link) ? last + 2 : last + 1
  const second = findPhrase(weekdayTable, context.tokens, at)
  if (second === null || !/^ال/.test(wordAt(context, at))) return null
  const sameSentence = context.tokens[at]?.sentence === context.tokens[last]?.sentence
  return sameSentence && second.value === (weekday + 1) % 7 ? second.last : null
}

/** Two days of the week in a row: the first of them, and where the words for both end. */
export function pairAt(context: TimeContext, i: number): { first: number; last: number; led: boolean } | null {
  const led = ['يومي', 'ليلتي', 'يوما'].includes(wordAt(context, i))
  const start = led ? i + 1 : i
  const first = findPhrase(weekdayTable, context.tokens, start)
  if (first === null || !/^ال/.test(wordAt(context, start)) || !/^وال/.test(wordAt(context, first.last + 1)))
    return null
  const second = findPhrase(weekdayTable, context.tokens, first.last + 1)
  return second?.value === (first.value + 1) % 7 ? { first: first.value, last: second.last, led } : null
}

/** “يومي الأحد والاثنين الماضيين”, “السبت والأحد”: two days in a row; of three each is read for itself. */
function pairOfDays(context: TimeContext, i: number, published: Day): FoundTime | null {
  const both = pairAt(context, i)
  if (both === null) return null
  const word = wordAt(context, both.last + 1)
  const dual = /(?:ين|ان)$/.test(word) && directionOf.has(word) ? directionBehind(context, both.last + 1) : null
  if (dual === null && !both.led && findPhrase(weekdayTable, context.tokens, both.last + 1) !== null) return null
  const away = dual?.away ?? null
  const end = dayMeant(context, published, { weekday: (both.first + 1) % 7, away, last: 0 })
  const pair =
    away !== null && away > 0 ? dayMeant(context, published, { weekday: both.first, away, last: 0 }) : addDays(end, -1)
  const reading = readDays(pair, addDays(pair, 1))
  return relativeTime(dual?.last ?? both.last, reading, 'weekday-relative', 0.85)
}
