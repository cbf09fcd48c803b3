import type { Time } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'
import { anchorAfter } from './anchored.ts'
import { clockAlone } from './clock.ts'
import type { Day } from './days.ts'
import { durationAt } from './durations.ts'
import { expressionAt, nameRule } from './expression.ts'
import { looksAheadAt } from './outlook.ts'
import type { FoundDate } from './part-of-day.ts'
import { rulesInReach } from './rules-in-reach.ts'
import { setAt } from './sets.ts'
import { proclitics } from './span-start.ts'
import { bitOf } from './starters.ts'
import { type Named, rulesAt, type TimeContext, wordAt } from './time-context.ts'

export interface TimeOptions {
  /** The text before it was folded. */
  readonly text: string
  /** Null: what hangs on it is found, without a value. */
  readonly published: Day | null
  readonly direction: 'past' | 'future'
  readonly language: 'ar' | 'en' | 'fa'
  /** Token ranges of known names, which hold no verb of the future. */
  readonly nameEnds: TokenRanges
}

/** Any day will do to find what hangs on the day of publication; its value is then dropped. */
const anyDay = { year: 2000, month: 6, day: 15 }

/** All times of a text, in order: dates and intervals with their EDTF, durations, sets, times of day. */
export function findTimes(folded: Folded, tokens: readonly Token[], options: TimeOptions): Time[] {
  const { text, published, language, nameEnds } = options
  const isCapital = ({ start }: Token): boolean => /\p{Lu}/u.test(text[folded.origin[start] as number] ?? '')
  const plans = options.direction === 'future'
  const rules = rulesInReach(tokens)
  const fixed = {
    tokens,
    published: published ?? anyDay,
    plans,
    language,
    isCapital,
    rules,
    amounts: new Map(),
    betweens: new Map(),
  }
  const ahead = looksAheadAt(tokens, nameEnds, isCapital)
  const found: Time[] = []
  let context: TimeContext = { ...fixed, anchor: null, named: null, past: !plans }
  for (let i = 0; i < tokens.length; i++) {
    if (rules[i] === 0) continue
    const { sentence } = tokens[i] as Token
    const past = !plans && ahead[i] === 0
    if (past !== context.past) context = { ...context, past }
    const step = timeAt(folded, context, i)
    if (step === null) continue
    i = step.last
    if (step.time === undefined) continue
    found.push(published === null && step.time.kind === 'date' ? unresolved(step.time) : step.time)
    const anchor = anchorAfter(context.anchor, closed(step.time))
    const named = step.named === undefined ? context.named : { ...step.named, sentence }
    if (anchor !== context.anchor || named !== context.named) context = { ...context, anchor, named }
  }
  return found
}

/** “Since 12 May” names a day, though it has no end. */
function closed(time: Time): Time {
  if (
    time.kind !== 'date' ||
    (time.from === null) === (time.to === null) ||
    !/^(?:\.\.\/)?\d{4}-\d\d-\d\d(?:\/\.\.)?$/.test(time.edtf ?? '')
  )
    return time
  return { ...time, from: time.from ?? time.to, to: time.to ?? time.from }
}

/** What hangs on a day of publication that is not known has no value. */
function unresolved(time: Extract<Time, { kind: 'date' }>): Time {
  return time.inferred
    ? { ...time, edtf: null, from: null, to: null, alternatives: [], confidence: time.confidence / 2 }
    : time
}

const [bitOfSet, bitOfDuration, bitOfClock] = [bitOf('set'), bitOf('duration'), bitOf('clock', 'clockAlone', 'dayPart')]

/** What was read up to a token; no time where what stands there is an impossible one. */
interface Step {
  readonly last: number
  readonly time?: Time
  readonly named?: Omit<Named, 'sentence'> | undefined
}

function timeAt(folded: Folded, context: TimeContext, i: number): Step | null {
  const date = expressionAt(context, i)
  if (date === 'impossible') return { last: lastOfImpossible(context, i) }
  if (date?.rule === nameRule) return { last: date.last }
  const rules = rulesAt(context, i)
  const set = rules & bitOfSet ? setAt(context, i) : null
  const duration = rules & bitOfDuration ? durationAt(context, i) : null
  const clock = rules & bitOfClock ? clockAlone(context, i) : null
  const longest = Math.max(date?.last ?? -1, set?.last ?? -1, duration?.last ?? -1, clock?.last ?? -1)
  if (longest < i) return null
  const first = context.tokens[i] as Token
  const yearly = date?.last === longest ? everyYear(context, longest) : null
  const last = yearly ?? longest
  const span = spanOf(folded, first.start + proclitics(first.word), (context.tokens[last] as Token).end)
  if (yearly !== null || (set?.last === last && date?.last !== last))
    return { last, time: { ...span, kind: 'set', rule: 'time.set', confidence: 0.9 } }
  if (date?.last === last)
    return { last, time: toDate(folded, context, date, span), named: date.named ?? yearNamedBy(date) }
  if (duration?.last === last)
    return { last, time: { ...span, kind: 'duration', iso: duration.iso, rule: 'time.duration', confidence: 0.9 } }
  return { last, time: { ...span, kind: 'time-of-day', rule: 'time.clock', confidence: 0.85 } }
}

/** “15 آذار من كل عام”: no day, but one in each year. */
function everyYear(context: TimeContext, last: number): number | null {
  const at = ['من', 'في', 'of'].includes(wordAt(context, last + 1)) ? last + 2 : last + 1
  if (!['كل', 'every', 'each', 'هر'].includes(wordAt(context, at))) return null
  return ['عام', 'سنه', 'شهر', 'year', 'month', 'سال', 'ماه'].includes(wordAt(context, at + 1)) ? at + 1 : null
}

/** The year that a time without a month's name lies in. */
function yearNamedBy({ reading, inferred = false }: FoundDate): Omit<Named, 'sentence'> | undefined {
  const year = reading.from?.slice(0, 4)
  if (year === undefined || inferred || reading.to?.slice(0, 4) !== year) return undefined
  return { calendar: 'gregorian', year: Number(year), month: null, day: null, inferred }
}

function toDate(folded: Folded, { tokens }: TimeContext, found: FoundDate, span: { start: number; end: number }): Time {
  const { reading, alternatives = [], inferred = false, calendar, rule, confidence, clock } = found
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

/** “30 February 2021” is no date, and its end is not “February 2021” either. */
function lastOfImpossible({ tokens }: TimeContext, i: number): number {
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
