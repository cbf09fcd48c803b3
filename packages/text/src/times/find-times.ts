import type { Time, TimeReading } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { absoluteRules } from './absolute.ts'
import { anchorAfter } from './anchored.ts'
import { since, until } from './calendar.ts'
import { type ClockFound, clockAt } from './clock.ts'
import { addDays, dayOf, readDays } from './days.ts'
import { durationAt } from './durations.ts'
import { dayNumberAt } from './month-year.ts'
import { offsetFromDate } from './offsets.ts'
import { joinRange } from './range.ts'
import { relativeRules } from './relative.ts'
import { setAt } from './sets.ts'
import { bitOf, rulesOf } from './starters.ts'
import type { Anchor, FoundTime, TimeContext } from './time-context.ts'
import { wordAt } from './time-context.ts'
import { dayPartTable, openerTable, unitOf } from './time-tables.ts'

export interface TimeOptions {
  /** ISO day; undefined: what hangs on it is found, without a value. */
  readonly publishedAt: string | undefined
  readonly direction: 'past' | 'future'
  readonly language: 'ar' | 'en' | 'fa'
  /** Token ranges of known names, which hold no verb of the future. */
  readonly nameEnds: ReadonlyMap<number, number>
}

/** Any day will do to find what hangs on the day of publication; its value is then dropped. */
const anyDay = { year: 2000, month: 6, day: 15 }

/** All times of a text, in order: dates and intervals with their EDTF, durations, sets, times of day. */
export function findTimes(folded: Folded, tokens: readonly Token[], options: TimeOptions): Time[] {
  const published = options.publishedAt === undefined ? null : dayOf(options.publishedAt.slice(0, 10))
  const context: TimeContext = {
    tokens,
    published: published ?? anyDay,
    anchor: null,
    past: options.direction === 'past',
    plans: options.direction === 'future',
    language: options.language,
  }
  const found: Time[] = []
  let anchor: Anchor | null = null
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i] as Token
    if (kind === 'mark' || rulesOf(word) === 0) continue
    const past = context.past && !isFuture(tokens, i, options.nameEnds)
    const time = timeAt(folded, { ...context, past, anchor }, i)
    if (time === null) continue
    if ('time' in time) found.push(published === null && time.time.kind === 'date' ? unresolved(time.time) : time.time)
    if ('time' in time) anchor = anchorAfter(anchor, time.time)
    i = time.last
  }
  return found
}

/** Verbs of the future, and words that begin like them and are none. */
const futureVerb = /^[وف]?س[يتن]..+/
const notFuture =
  /^[وف]?(?:سته|ستون|ستين|ستمي|سنه|سنوات|سنتين|سنين|سيار|سيطر|سيد|سياس|سيف|سيل|ستار|سند|سين|سيناريو|ستوك)/

const futureWords = new Set([
  'سوف',
  'المقرر',
  'مقرر',
  'المزمع',
  'مزمع',
  'المرتقب',
  'مرتقب',
  'المنتظر',
  'المتوقع',
  'will',
  'scheduled',
  'due',
  'shall',
])

/** Whether a verb of the future stands a few words before, in the same sentence. */
function isFuture(tokens: readonly Token[], i: number, names: ReadonlyMap<number, number>): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 12; k--) {
    const { text, sentence } = tokens[k] as Token
    if (sentence !== tokens[i]?.sentence) return false
    if (names.has(k)) continue
    if (futureWords.has(text) || (futureVerb.test(text) && !notFuture.test(text))) return true
  }
  return false
}

/** What hangs on a day of publication that is not known has no value. */
function unresolved(time: Extract<Time, { kind: 'date' }>): Time {
  return time.inferred
    ? { ...time, edtf: null, from: null, to: null, alternatives: [], confidence: time.confidence / 2 }
    : time
}

const [bitOfSet, bitOfDuration, bitOfClock] = [bitOf('set'), bitOf('duration'), bitOf('clock')]
const bitOfOffset = bitOf('unitsAway')
const [bitOfOpener, bitOfRange, bitOfPart, bitOfDayWord] = [
  bitOf('opener'),
  bitOf('range'),
  bitOf('dayPart'),
  bitOf('dayWord'),
]

/** Rules that may begin with token `i`. */
function rulesAt({ tokens }: TimeContext, i: number): number {
  const token = tokens[i]
  return token === undefined || token.kind === 'mark' ? 0 : rulesOf(token.word)
}

type Step = { readonly last: number; readonly time: Time } | { readonly last: number } | null

function timeAt(folded: Folded, context: TimeContext, i: number): Step {
  const date = expressionAt(context, i)
  if (date === 'impossible') return { last: skipImpossible(context, i) }
  const rules = rulesAt(context, i)
  const set = rules & bitOfSet ? setAt(context, i) : null
  const duration = rules & bitOfDuration ? durationAt(context, i) : null
  const clock = rules & bitOfClock ? clockAt(context, i) : null
  const longest = Math.max(date?.last ?? -1, set?.last ?? -1, duration?.last ?? -1, clock?.last ?? -1)
  if (longest < i) return null
  const span = spanOf(folded, startOf(context, i), (context.tokens[longest] as Token).end)
  if (date !== null && date.last === longest) return { last: longest, time: toDate(folded, context, date, span) }
  if (set !== null && set.last === longest)
    return { last: longest, time: { ...span, kind: 'set', rule: 'time.set', confidence: 0.9 } }
  if (duration !== null && duration.last === longest)
    return {
      last: longest,
      time: { ...span, kind: 'duration', iso: duration.iso, rule: 'time.duration', confidence: 0.9 },
    }
  return { last: longest, time: { ...span, kind: 'time-of-day', rule: 'time.clock', confidence: 0.85 } }
}

/** Where the first word begins, behind a conjunction or preposition that is written with it. */
function startOf({ tokens }: TimeContext, i: number): number {
  const { text, start } = tokens[i] as Token
  const cut = /^و(?=ال|من|حت|قب|بع|[\u0620-\u064a]{3})/.test(text) && !/^وا?$/.test(text) && !/^وقت/.test(text) ? 1 : 0
  const rest = text.slice(cut)
  if (/^[بكف]ال../.test(rest)) return start + cut + 1
  if (/^لل../.test(rest)) return start + cut + 1
  if (rest.startsWith('ل') && unitOf.has(rest.slice(1))) return start + cut + 1
  return start + (cut === 1 && /^و(?:ال|منذ|حتي|قبل|بعد|بين|خلال|مساء|صباح|فجر|ليل|عام)/.test(text) ? 1 : 0)
}

function toDate(folded: Folded, context: TimeContext, found: FoundDate, span: { start: number; end: number }): Time {
  const { reading, alternatives = [], inferred = false, calendar, rule, confidence, clock } = found
  const { tokens } = context
  return {
    ...span,
    kind: 'date',
    ...reading,
    alternatives,
    inferred,
    ...(calendar === undefined ? {} : { calendar }),
    timeOfDay:
      clock === undefined
        ? null
        : spanOf(folded, (tokens[clock.first] as Token).start, (tokens[clock.last] as Token).end),
    rule,
    confidence,
  }
}

export interface FoundDate extends FoundTime {
  readonly clock?: ClockFound
}

type Result = FoundDate | null | 'impossible'

/** A date with what opens it: “since”, “between … and …”, “the evening of”. */
function expressionAt(context: TimeContext, i: number, opened = 0): Result {
  const plain = dateAt(context, i)
  if (plain === 'impossible') return plain
  const rules = rulesAt(context, i)
  const range = rules & bitOfRange ? joinRange(context, i, (at) => dateOrNull(context, at)) : null
  if (range !== null && range.last > (plain?.last ?? -1)) return range
  const offset = rules & bitOfOffset ? offsetFromDate(context, i, (at) => dateOrNull(context, at)) : null
  if (offset !== null && offset.last > (plain?.last ?? -1)) return offset
  if (plain !== null) return plain
  const opener = rules & bitOfOpener ? findPhrase(openerTable, context.tokens, i) : null
  if (opener === null || opener.cut > 1 || opened === 2) return null
  // “by 15 December”: the nearest one, not the last
  const near = opener.value === 'until' ? { ...context, nearest: true } : context
  const inner = expressionAt(near, skipDeterminer(context, opener.last + 1), opened + 1)
  if (inner === null || inner === 'impossible') return inner
  if (opener.value === 'about' && inner.clock !== undefined) return inner
  if (opener.value === 'about' && /weekday|relative/.test(inner.rule)) return null
  return {
    ...inner,
    reading: open(inner.reading, opener.value),
    ...(inner.alternatives ? { alternatives: inner.alternatives.map((one) => open(one, opener.value)) } : {}),
  }
}

function dateOrNull(context: TimeContext, i: number): FoundDate | null {
  const found = dateAt(context, i)
  return found === 'impossible' ? null : found
}

const skipDeterminer = (context: TimeContext, i: number): number =>
  ['the', 'on', 'في'].includes(wordAt(context, i)) ? i + 1 : i

function open(reading: TimeReading, kind: 'since' | 'until' | 'about'): TimeReading {
  if (reading.edtf.includes('..')) return reading
  if (kind === 'since') return since(reading)
  if (kind === 'until') return until(reading)
  return { ...reading, edtf: reading.edtf.replace(/(\d)(?=\/|$)/g, '$1~') }
}

/** A date with its day of the week and its part of the day, without what opens it. */
function dateAt(context: TimeContext, i: number, parts = 0): Result {
  const core = coreAt(context, i)
  if (core !== null) return core === 'impossible' ? core : withEnglishPart(context, core)
  // “the evening of …”: a part of the day and the day
  if (!(rulesAt(context, i) & (bitOfPart | bitOfClock))) return null
  const part = findPhrase(dayPartTable, context.tokens, i)
  if (parts === 2) return null
  const clock = part === null ? clockAt(context, i) : { first: i, last: part.last }
  if (clock === null) return null
  for (const at of [clock.last + 1, clock.last + 2]) {
    if (at === clock.last + 2 && !['يوم', 'من', 'on', 'في', '،', 'of'].includes(wordAt(context, clock.last + 1))) break
    const inner = dateAt(context, at, parts + 1)
    if (inner === null || inner === 'impossible') continue
    const overMidnight = part?.value.startsWith('بعد منتصف') && /weekday|relative-day/.test(inner.rule)
    const reading = overMidnight ? nightOf(inner.reading) : inner.reading
    return { ...inner, reading, clock: { first: i, last: clock.last } }
  }
  return null
}

/** The night that begins on a day ends on the next. */
const nightOf = (day: TimeReading): TimeReading =>
  day.from === null || day.from !== day.to ? day : readDays(dayOf(day.from), addDays(dayOf(day.from), 1))

/** “Sunday morning”, “yesterday evening”. */
function withEnglishPart(context: TimeContext, core: FoundTime): FoundDate {
  const part = findPhrase(dayPartTable, context.tokens, core.last + 1)
  if (part === null || !/^[a-z]/.test(wordAt(context, core.last + 1))) return core
  return { ...core, last: part.last, clock: { first: core.last + 1, last: part.last } }
}

function coreAt(context: TimeContext, i: number, led = false): Result {
  let best: FoundTime | null = null
  const take = (found: FoundTime | null): void => {
    if (found !== null && found.last > (best?.last ?? -1)) best = found
  }
  let impossible = false
  const rules = rulesAt(context, i)
  for (const { bit, read } of absoluteRules) {
    if (!(rules & bit)) continue
    const found = read(context, i)
    if (found === 'impossible') impossible = true
    else take(found)
  }
  if (impossible && best === null) return 'impossible'
  if (context.published !== null)
    for (const { bit, read } of relativeRules) if (rules & bit) take(read(context, i, context.published))
  const found = best as FoundTime | null
  if (found === null) {
    // “on the day of 12 May”
    const leads = !led && rules & bitOfDayWord && ['يوم', 'ليله', 'ليلتي', 'روز'].includes(wordAt(context, i))
    const day = leads ? coreAt(context, i + 1, true) : null
    return day === 'impossible' ? day : day
  }
  return withDate(context, found)
}

/** “Thursday the 20th of this month”: the day of the week, then the date, which counts. */
function withDate(context: TimeContext, found: FoundTime): FoundTime {
  if (!/^time\.(?:weekday|relative-day)/.test(found.rule)) return found
  const at = behindLink(context, found.last + 1)
  if (dayNumberAt(context, at) === null) return found
  const date = coreAt(context, at, true)
  if (date === null || date === 'impossible' || !/day/.test(date.rule)) return found
  return date
}

/** Behind a comma, “الموافق”, “الواقع في”: where the date stands that a day of the week falls on. */
function behindLink(context: TimeContext, i: number): number {
  const word = wordAt(context, i)
  if (['،', ',', 'الموافق', 'المصادف', 'بتاريخ'].includes(word)) return wordAt(context, i + 1) === 'ل' ? i + 2 : i + 1
  return ['الواقع', 'الواقعه'].includes(word) && wordAt(context, i + 1) === 'في' ? i + 2 : i
}

/** “30 February 2021” is no date, and its end is not “February 2021” either. */
function skipImpossible({ tokens }: TimeContext, i: number): number {
  let last = i
  const { sentence } = tokens[i] as Token
  while (last + 1 < tokens.length && last - i < 5) {
    const next = tokens[last + 1] as Token
    if (next.sentence !== sentence || /^[،,.;؛]$/.test(next.text)) break
    last++
    if (next.kind === 'number' && next.text.length === 4) break
  }
  return last
}
