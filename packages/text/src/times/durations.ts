import { decadeLeaders, durationLeaders, durativeNouns } from '../lexicon/duration-words.ts'
import { fewBehind, type TimeUnit } from '../lexicon/time-units.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt, amountBehindAnd, amountBetweenAt, behindAbout, numberOfUnits } from './amount.ts'
import type { FoundSpan } from './sets.ts'
import { type Amount, bareWordAt, type TimeContext, wordAt } from './time-context.ts'
import { boundTable, severalOf, unitOf, wordSet } from './time-tables.ts'

export interface FoundDuration extends FoundSpan {
  /** ISO 8601 duration; null for “some days”. */
  readonly iso: string | null
}

const isoOfUnit: Readonly<Record<TimeUnit, readonly [size: number, letter: string]>> = {
  second: [1, 'S'],
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}
const clockUnits: readonly TimeUnit[] = ['hour', 'minute', 'second']

const leaders = wordSet(durationLeaders)
const ofDecades = wordSet(decadeLeaders)

/** “ثلاثة أشهر”, “سنتين وثلاثة أشهر”, “نحو شهرين”, “أقل من شهر”, “72 hours”, “ساعات عدة”: how long, not when. */
export function durationAt(context: TimeContext, i: number): FoundDuration | null {
  if (wordAt(context, i - 1) === '(' && isAge(context, i)) return null
  const bound = findPhrase(boundTable, context.tokens, i)
  if (bound !== null && bound.cut <= 1) {
    const bounded = lengthAt(context, i, bound.last + 1, true)
    return bounded && { ...bounded, iso: null }
  }
  return (
    lengthAt(context, i, behindAbout(context, i), false) ?? unitsBehindFor(context, i) ?? consecutiveDay(context, i)
  )
}

/** “طفل (9 أعوام)”: how old somebody is. */
function isAge(context: TimeContext, i: number): boolean {
  const amount = amountAt(context, i)
  return amount !== null && amount.unit === 'year' && wordAt(context, amount.last + 1) === ')'
}

/** “لساعات عدة”, “ليومين”, “لأسبوع كامل”: behind ل that is written with the unit. */
function unitsBehindFor(context: TimeContext, i: number): FoundDuration | null {
  const word = wordAt(context, i).replace(/^و?ل(?=...)/, '')
  // “لبضعة أسابيع”
  if (word !== wordAt(context, i) && severalOf.has(word) && unitOf.get(wordAt(context, i + 1))?.count === 'many')
    return { first: i, last: i + 1, iso: null }
  const form = unitOf.get(word)
  if (form === undefined || unitOf.has(wordAt(context, i)) || form.unit === 'decade') return null
  const next = wordAt(context, i + 1)
  if (form.count === 'many') return { first: i, last: few.has(next) ? i + 1 : i, iso: null }
  const whole = wholeWords.has(next)
  const bare = context.tokens[i + 1]?.kind !== 'number' && (form.count === 'two' || whole || endsPhrase(context, i + 1))
  const count = form.count === 'two' ? 2 : 1
  return bare ? { first: i, last: whole ? i + 1 : i, iso: isoOf([{ count, unit: form.unit }]) } : null
}

const wholeWords = new Set(['واحد', 'واحده', 'كامل', 'كامله', 'كاملين', 'كاملتين'])
const few = wordSet(fewBehind)
const durative = wordSet(durativeNouns)

const endsPhrase = ({ tokens }: TimeContext, i: number): boolean =>
  tokens[i] === undefined || tokens[i]?.kind === 'mark' || tokens[i]?.sentence !== tokens[i - 1]?.sentence

function lengthAt(context: TimeContext, i: number, at: number, bounded: boolean): FoundDuration | null {
  const vague = amountBetweenAt(context, at, asksForLength(context, i))
  if (vague !== null && vague.count < vague.most)
    return isElsewhere(context, at, vague) ? null : { first: i, last: vague.last, iso: null }
  const first = amountAt(context, at) ?? definiteAmount(context, at, at > i)
  if (first === null) return hyphenated(context, at)
  const whole = wholeWords.has(wordAt(context, first.last + 1)) && isBareUnit(context, at, first)
  if (whole) return { first: i, last: first.last + 1, iso: isoOf([first]) }
  if (isBareUnit(context, at, first) && !bounded && !asksForLength(context, at)) return null
  const parts = [first]
  for (;;) {
    const joined = amountBehindAnd(context, (parts.at(-1) as Amount).last + 1)
    if (joined === null || parts.length > 5) break
    parts.push(joined)
  }
  const end = (parts.at(-1) as Amount).last
  const last = ['من الزمن', 'من الزمان'].includes(`${wordAt(context, end + 1)} ${wordAt(context, end + 2)}`)
    ? end + 2
    : end
  return isElsewhere(context, at, { ...first, last }) ? null : { first: i, last, iso: isoOf(parts) }
}

/** A word before that asks how long, or since when. */
const asksForLength = (context: TimeContext, i: number): boolean => {
  const before = wordAt(context, i - 1)
  return leaders.has(before) || ['بعد', 'قبل', 'منذ'].includes(before) || /^(?:ل?مده|لمده|:)$/.test(before)
}

/** A bare “month” is a length only where something asks for one, and after “بعد” and “قبل” it is none. */
function isBareUnit(context: TimeContext, i: number, { last }: Amount): boolean {
  const unit = unitOf.get(wordAt(context, i))
  return unit?.count === 'one' && last === i
}

/** “بعد يومين”, “four days after the raid”: counted from what the text tells; “عقدين” are contracts, “two hours a day”. */
function isElsewhere(context: TimeContext, i: number, { unit, last }: Amount): boolean {
  const before = wordAt(context, i - 1)
  const form = unitOf.get(wordAt(context, i))
  if (before === 'بعد' && form?.count === 'two' && last === i) return true
  if (before === 'بعد' && wordAt(context, last + 1) === 'علي' && wordAt(context, last + 2) !== 'الاقل') return true
  if (['بعد', 'قبل'].includes(before) && form?.count === 'one' && last === i) return true
  if (before === 'قبل' && ['من', 'علي'].includes(wordAt(context, last + 1))) return true
  if (before === 'بعد' && wordAt(context, last + 1) === 'من' && !lastsLong(context, last + 2)) return true
  if (['after', 'before', 'later', 'earlier'].includes(wordAt(context, last + 1))) return true
  if (['a', 'an'].includes(wordAt(context, i)) && unitOf.has(wordAt(context, i - 1))) return true
  return unit === 'decade' && !ofDecades.has(before) && !/^[a-z]/.test(wordAt(context, last))
}

/** “بعد ثلاثة أيام من المعارك” lasted so long; “بعد أيام من خطفهم” is counted from a moment. */
const lastsLong = (context: TimeContext, i: number): boolean =>
  durative.has(bareWordAt(context, i)) || ['الزمن', 'الزمان'].includes(wordAt(context, i))

/** “قرابة الساعتين”, “الأيام العشرة”: with the article. */
function definiteAmount(context: TimeContext, i: number, about: boolean): Amount | null {
  const unit = unitOf.get(bareWordAt(context, i))
  if (unit === undefined || unit.count === 'one' || !/^ال/.test(wordAt(context, i))) return null
  if (unit.count === 'two') return about ? { count: 2, unit: unit.unit, last: i } : null
  const number = numberOfUnits(context, i + 1)
  if (number === null || !/^ال/.test(wordAt(context, i + 1))) return null
  return /^ال(?:اول|اخير)/.test(wordAt(context, number.last + 1))
    ? null
    : { count: number.value, unit: unit.unit, last: number.last }
}

function isoOf(parts: readonly { count: number; unit: TimeUnit }[]): string | null {
  if (parts.some(({ count }) => !Number.isInteger(count))) return null
  const write = (clock: boolean): string =>
    parts
      .filter(({ unit }) => clockUnits.includes(unit) === clock)
      .map(({ count, unit }) => `${count * isoOfUnit[unit][0]}${isoOfUnit[unit][1]}`)
      .join('')
  const [days, time] = [write(false), write(true)]
  return `P${days}${time === '' ? '' : `T${time}`}`
}

/** “لليوم الحادي عشر على التوالي”, “للشهر الثالث على التوالي”. */
function consecutiveDay(context: TimeContext, i: number): FoundDuration | null {
  if (!/^[و]?لل/.test(wordAt(context, i))) return null
  const unit = unitOf.get(bareWordAt(context, i))
  const nth = unit?.count === 'one' ? ordinalAt(context.tokens, i + 1) : null
  if (unit === undefined || nth === null) return null
  const row = wordAt(context, nth.last + 1) === 'علي' && wordAt(context, nth.last + 2) === 'التوالي'
  return row ? { first: i, last: nth.last + 2, iso: isoOf([{ count: nth.value, unit: unit.unit }]) } : null
}

/** “a 19-month siege”. */
function hyphenated(context: TimeContext, i: number): FoundDuration | null {
  const number = numberAt(context.tokens, i)
  if (number === null || wordAt(context, number.last + 1) !== '-') return null
  const unit = unitOf.get(wordAt(context, number.last + 2))
  if (unit === undefined || context.tokens[number.last + 1]?.end !== context.tokens[number.last + 2]?.start) return null
  return { first: i, last: number.last + 2, iso: isoOf([{ count: number.value, unit: unit.unit }]) }
}
