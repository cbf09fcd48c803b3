import type { TimeReading } from '../annotation.ts'
import type { Opener } from '../lexicon/openers.ts'
import { findPhrase } from '../word-forms.ts'
import { absoluteRules } from './absolute.ts'
import { since, until } from './calendar.ts'
import { dayPartTable, namedAfterDayWords, openerTable } from './calendar-tables.ts'
import { clockAt } from './clock.ts'
import { isHour } from './clock-stamp.ts'
import { addDays, dayOf, readDay } from './days.ts'
import { offsetFromDate } from './from-date.ts'
import { numericDays } from './numeric-range.ts'
import { endOf } from './part-of.ts'
import { dayBeside, type FoundDate, withPartBefore, withPartBehind } from './part-of-day.ts'
import { partOfToday } from './part-of-today.ts'
import { closedRange, dashRange, joinRange } from './range.ts'
import { relativeRules } from './relative.ts'
import { withSecondDate } from './same-day.ts'
import { seasonPhrase } from './seasons.ts'
import { bitOf } from './starters.ts'
import {
  bareWord,
  bareWordAt,
  type FoundTime,
  inOneSentence,
  rulesAt,
  type TimeContext,
  wordAt,
} from './time-context.ts'
import { endTable } from './time-tables.ts'

type Result = FoundDate | null | 'impossible'

const [bitOfOpener, bitOfRange, bitOfClock] = [bitOf('opener'), bitOf('range'), bitOf('dayPart', 'clock')]
const [bitOfDayWord, bitOfOffset] = [bitOf('dayWord'), bitOf('unitsAway', 'nthOf')]
const bitsAround = bitOfRange | bitOfOffset | bitOfOpener

/** What is 'impossible' is no date either. */
const possible = (found: Result): FoundDate | null =>
  found === 'impossible' || found?.rule === nameRule ? null : found

/** A date with what opens it: “since”, “between … and …”, “the evening of”. */
export function expressionAt(context: TimeContext, i: number, opened = 0): Result {
  const plain = dateAt(context, i)
  if (plain === 'impossible' || plain?.rule === nameRule) return plain
  const rules = rulesAt(context, i)
  // most words that begin a date begin nothing else
  if (plain === null && !(rules & bitsAround)) return null
  const readDate = (at: number): FoundDate | null => possible(dateAt(context, at))
  const range = rules & bitOfRange ? (joinRange(context, i, dateInRange(context)) ?? numericDays(context, i)) : null
  if (range !== null && range.last > (plain?.last ?? -1)) return range
  const offset = rules & bitOfOffset ? offsetFromDate(context, i, readDate) : null
  if (offset !== null && offset.last > (plain?.last ?? -1)) return offset
  const opener = rules & bitOfOpener && opened < 2 ? findPhrase(openerTable, context.tokens, i) : null
  const open = opener === null || opener.cut > 1 ? null : openedAt(context, opener, opened)
  if (plain === null || open === 'impossible') return open
  // “منذ عام 2015”, not “منذ عام”
  if (open !== null && open.last > plain.last) return open
  return dashRange(context, plain, dateInRange(context)) ?? plain
}

/** Reads the dates of a range, which need nothing else to lead to them. */
const dateInRange =
  (context: TimeContext) =>
  (at: number, ahead = false, named?: FoundTime['named']): FoundDate | null => {
    const sentence = context.tokens[at]?.sentence ?? 0
    const before = named === undefined ? context.named : { ...named, sentence }
    return possible(dateAt({ ...context, named: before, led: true, past: context.past && !ahead }, at))
  }

function openedAt(context: TimeContext, { value, last }: { value: Opener; last: number }, opened: number): Result {
  const near = nearOf(context, value, last)
  if (!inOneSentence(context, last, last + 1)) return null
  const determined = determiners.has(wordAt(context, last + 1))
  const inner =
    expressionAt(near, last + 1, opened + 1) ?? (determined ? expressionAt(near, last + 2, opened + 1) : null)
  if (inner === 'impossible') return inner
  if (inner?.rule === nameRule) return null
  // “منذ مساء الاثنين وحتى فجر الثلاثاء”: closed again
  if (value === 'since' && inner?.rule === 'time.range') return inner
  if (inner === null) {
    if (value === 'about') return null
    const part = value === 'since' || value === 'until' ? partOfToday(near, last + 1, value) : null
    return part === null ? openedSeason(near, value, last + 1) : { ...part, reading: open(part.reading, value) }
  }
  const closed = value === 'since' ? closedRange(context, inner, dateInRange(context)) : null
  if (closed !== null) return closed
  if (value === 'about' && inner.clock !== undefined) return inner
  if (value === 'about' && /weekday|relative/.test(inner.rule)) return null
  const { last: end } = inner
  // “از سال ۲۰۱۱ به بعد”
  const on = value === 'since' && wordAt(context, end + 1) === 'به' && wordAt(context, end + 2) === 'بعد'
  const ends = value === 'until' && findPhrase(endTable, context.tokens, last + 1) !== null
  const reading = ends ? endOf(inner) : inner.reading
  return {
    ...inner,
    last: on ? end + 2 : end,
    // the years of other calendars are written by their days, and are units all the same
    reading: value === 'after' && inner.rule === 'time.year' ? since(reading) : open(reading, value),
    ...(inner.alternatives && !ends ? { alternatives: inner.alternatives.map((one) => open(one, value)) } : {}),
    ...(ends ? { alternatives: [] } : {}),
  }
}

/** “حتى الربيع”: a season with its article alone. */
function openedSeason(context: TimeContext, kind: Opener, i: number): FoundDate | null {
  const season = seasonPhrase(context, i, true)
  return season && { ...season, reading: open(season.reading, kind) }
}

/** “By 15 December”, “as of 1 July”: the nearest one, not the last; “since Monday”: the last one, whatever is planned. */
function nearOf(context: TimeContext, value: Opener, last: number): TimeContext {
  if (sinceWords.has(bareWord(wordAt(context, last)))) return { ...context, past: true }
  return value === 'until' || value === 'onset' || value === 'since' ? { ...context, nearest: true } : context
}

const sinceWords = new Set(['منذ', 'ومنذ', 'مذ', 'since'])

const determiners = new Set(['the', 'on', 'في', 'تاريخ'])

function open(reading: TimeReading, kind: Opener): TimeReading {
  if (reading.edtf.includes('..')) return reading
  if (kind === 'since') return since(reading)
  if (kind === 'after') return afterThe(reading)
  if (kind === 'until') return until(reading)
  if (kind === 'onset') return untilOnset(reading)
  return { ...reading, edtf: reading.edtf.replace(/(\d)(?=\/|$)/g, '$1~') }
}

/** “After Ramadan”: from the day behind the last one; what is written as one unit is kept as it is. */
function afterThe(reading: TimeReading): TimeReading {
  const [, end] = reading.edtf.split('/')
  if (end === undefined || reading.to === null) return since(reading)
  if (!/^\d{4}-\d\d-\d\d~?$/.test(end)) return { edtf: `${end}/..`, from: reading.to, to: null }
  const next = readDay(addDays(dayOf(end.slice(0, 10)), 1)).edtf
  return { edtf: `${next}${end.slice(10)}/..`, from: next, to: null }
}

/** “قبل حلول شهر صفر”: to the day before. */
function untilOnset(reading: TimeReading): TimeReading {
  const begin = /^\d{4}-\d\d-\d\d(~?)/.exec(reading.edtf)
  if (begin === null) return until(reading)
  const last = readDay(addDays(dayOf(begin[0].slice(0, 10)), -1)).edtf
  return { edtf: `../${last}${begin[1]}`, from: null, to: last }
}

/** A date with its day of the week and its part of the day, without what opens it. */
function dateAt(context: TimeContext, i: number, parts = 0): Result {
  const core = coreAt(context, i)
  if (core !== null) return core === 'impossible' || core.rule === nameRule ? core : withPartBehind(context, core)
  // “the evening of …”: a part of the day and the day
  if (!(rulesAt(context, i) & bitOfClock) || parts === 2) return null
  // “ظهر ظهر الأحد”: he appeared at noon
  if (wordAt(context, i) === wordAt(context, i + 1)) return null
  const part = findPhrase(dayPartTable, context.tokens, i)
  const clock = clockAt(context, i) ?? (part === null ? null : { first: i, last: part.last })
  if (clock === null) return null
  for (const last of part !== null && part.last !== clock.last ? [clock.last, part.last] : [clock.last]) {
    for (const at of [last + 1, last + 2]) {
      if (at === last + 2 && !isDayLink(context, i, last + 1)) break
      if (!inOneSentence(context, i, at)) break
      const inner = possible(dateAt(context, at, parts + 1))
      if (inner === null) continue
      return dayBeside(part?.value, inner) ?? { ...withPartBefore(part?.value, inner), clock: { first: i, last } }
    }
  }
  return null
}

const dayLinks = new Set(['يوم', 'من', 'on', 'في', '،', 'of', 'روز', 'بتاريخ'])
/** “09:30 - 09 يونيو 2023”. */
const stampLinks = new Set(['-', '–', ',', '|'])

const isDayLink = (context: TimeContext, first: number, i: number): boolean =>
  dayLinks.has(wordAt(context, i)) || (isHour(context, first) && stampLinks.has(wordAt(context, i)))

/** A day is said so many times over: “أمس الأحد (12 أيار)”. */
const mostNamings = 2

function coreAt(context: TimeContext, i: number, led = false, namings = 0): FoundTime | null | 'impossible' {
  let best: FoundTime | null = null
  let impossible = false
  const take = (found: FoundTime | null | 'impossible'): void => {
    if (found === 'impossible') impossible = true
    else if (found !== null && found.last > (best?.last ?? -1)) best = found
  }
  const rules = rulesAt(context, i)
  if (rules === 0) return null
  for (const { bit, read } of absoluteRules) if (rules & bit) take(read(context, i))
  if (impossible && best === null) return 'impossible'
  if (context.published !== null)
    for (const { bit, read } of relativeRules) if (rules & bit) take(read(context, i, context.published))
  const found = best as FoundTime | null
  if (found === null) {
    // “on the day of 12 May”
    return led || !(rules & bitOfDayWord) ? null : dayBehindWord(context, i)
  }
  if (isName(context, i, found)) return { ...found, rule: nameRule }
  if (namings === mostNamings) return found
  return withSecondDate(context, found, (inside, at) => {
    const second = coreAt(inside, at, true, namings + 1)
    return possible(second)
  })
}

/** “on the day of 12 May”, “يومي 3 و4 آذار”; a day of a list has a word for days before it that is not its own. */
function dayBehindWord(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const word = bareWordAt(context, i)
  if (!dayWords.has(word) || !inOneSentence(context, i, i + 1)) return null
  const found = coreAt(context, i + 1, true)
  if (found === null || found === 'impossible' || !daysWords.has(word)) return found
  return found.rule === 'time.days-of-month' ? found : null
}

const daysWords = new Set(['يومي', 'ايام'])
const dayWords = new Set(['يوم', 'ليله', 'ليلتي', 'روز', 'نهار', ...daysWords])

/** The rule of what holds a date and is a name: read, so that nothing within it is taken for one. */
export const nameRule = 'time.name'

/** “شارع 17 نيسان”, “the 7 April Brigade”: named after a day, which has no year there. */
function isName(context: TimeContext, i: number, { rule, last, inferred }: FoundTime): boolean {
  if (!inferred || !/day-month|month-day/.test(rule)) return false
  // “قصفوا البلدة 12 أيار” has its article
  const before = wordAt(context, i - 1).replace(/^[وف]?[بلك]?(?=...)/, '')
  if (
    inOneSentence(context, i - 1, i) &&
    (namedAfterDayWords.has(before) || namedAfterDayWords.has(wordAt(context, i - 1)))
  )
    return true
  // “the 7 April Brigade”; “قصفت في 3 أيار مدرسة” tells of a school and a day
  const behind = wordAt(context, last + 1)
  return /^[a-z]/.test(behind) && namedAfterDayWords.has(behind)
}
