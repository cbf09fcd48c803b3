import { numberAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt, isOffset } from './amount.ts'
import { bareWordAt, type TimeContext, wordAt } from './time-context.ts'
import { unitOf, weekdayTable } from './time-tables.ts'

export interface FoundSpan {
  readonly first: number
  readonly last: number
}

export interface FoundDuration extends FoundSpan {
  /** ISO 8601 duration; null for “some days”. */
  readonly iso: string | null
}

const letters = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' } as const
type Unit = keyof typeof letters
const clockUnits: readonly Unit[] = ['hour', 'minute', 'second']

/** “ثلاثة أشهر”, “سنتين وثلاثة أشهر”, “نحو شهرين”, “72 hours”, “ساعات عدة”: how long, not when. */
export function durationAt(context: TimeContext, i: number): FoundDuration | null {
  const word = wordAt(context, i)
  const about = ['نحو', 'حوالي', 'قرابه', 'about', 'nearly', 'almost'].includes(word)
  const at = about ? i + 1 : i
  const half = bareWordAt(context, at) === 'نصف' ? unitOf.get(wordAt(context, at + 1)) : undefined
  if (half !== undefined && half.unit === 'hour') return { first: i, last: at + 1, iso: 'PT30M' }
  const vague = vagueDuration(context, at)
  if (vague !== null) return { first: i, last: vague, iso: null }
  const first = amountAt(context, at)
  if (first === null) return hyphenated(context, at)
  // a bare “month” is a length only where something asks for one
  const bare = unitOf.get(wordAt(context, at))
  if (
    bare?.count === 'one' &&
    first.last === at &&
    !/^(?:ل?مده|خلال|لمده|المهله|:|دام|دامت)$/.test(wordAt(context, at - 1))
  )
    return null
  const parts = [first]
  for (;;) {
    const next = (parts.at(-1) as typeof first).last + 1
    const joined = wordAt(context, next) === 'و' ? amountAt(context, next + 1) : gluedAmount(context, next)
    if (joined === null) break
    parts.push(joined)
  }
  if (parts.length === 1 && isOffset(context, at)) return null
  const last = (parts.at(-1) as typeof first).last
  return { first: i, last, iso: isoOf(parts) }
}

function isoOf(parts: readonly { count: number; unit: Unit }[]): string | null {
  if (parts.some(({ count }) => !Number.isInteger(count))) return null
  const write = (clock: boolean): string =>
    parts
      .filter(({ unit }) => clockUnits.includes(unit) === clock)
      .map(({ count, unit }) => `${count}${letters[unit]}`)
      .join('')
  const [days, time] = [write(false), write(true)]
  return `P${days}${time === '' ? '' : `T${time}`}`
}

/** “and three months”, the و written with its word. */
function gluedAmount(context: TimeContext, i: number): ReturnType<typeof amountAt> {
  const word = wordAt(context, i)
  if (!/^و../.test(word)) return null
  const number = numberAt(context.tokens, i, 1)
  const unit = number === null ? undefined : unitOf.get(wordAt(context, number.last + 1))
  if (number !== null && unit !== undefined) return { count: number.value, unit: unit.unit, last: number.last + 1 }
  const alone = unitOf.get(word.slice(1))
  return alone?.count === 'two' ? { count: 2, unit: alone.unit, last: i } : null
}

const severalWords = new Set(['عده', 'بضعه', 'بضع', 'several', 'few', 'some'])

/** “several hours”, “ساعات عدة”, “أيام”. */
function vagueDuration(context: TimeContext, i: number): number | null {
  const word = wordAt(context, i)
  if (severalWords.has(word) && unitOf.get(wordAt(context, i + 1))?.count === 'many') return i + 1
  const unit = unitOf.get(word) ?? (word.startsWith('ل') ? unitOf.get(word.slice(1)) : undefined)
  if (unit?.count !== 'many') return null
  if (['عده', 'قليله', 'طويله'].includes(wordAt(context, i + 1))) return i + 1
  return ['بعد', 'خلال', 'قبل', 'منذ'].includes(wordAt(context, i - 1)) ? i : null
}

/** “a 19-month siege”. */
function hyphenated(context: TimeContext, i: number): FoundDuration | null {
  const number = numberAt(context.tokens, i)
  if (number === null || wordAt(context, number.last + 1) !== '-') return null
  const unit = unitOf.get(wordAt(context, number.last + 2))
  if (unit === undefined || context.tokens[number.last + 1]?.end !== context.tokens[number.last + 2]?.start) return null
  return { first: i, last: number.last + 2, iso: isoOf([{ count: number.value, unit: unit.unit }]) }
}

const everyWords = new Set(['كل', 'every', 'each', 'هر'])
const alwaysWords = new Set(['يوميا', 'اسبوعيا', 'شهريا', 'سنويا', 'daily', 'weekly', 'monthly', 'yearly', 'annually'])
const timesWords = new Set(['مره', 'مرتين', 'مرات', 'once', 'twice', 'times'])

/** “كل أسبوع”, “كل خميس تقريباً”, “مرتين في الأسبوع”, “twice a month”: how often. */
export function setAt(context: TimeContext, i: number): FoundSpan | null {
  const word = wordAt(context, i)
  if (alwaysWords.has(word)) return { first: i, last: i }
  if (everyWords.has(word)) {
    const next = wordAt(context, i + 1)
    const weekday = findPhrase(weekdayTable, context.tokens, i + 1)
    const part = /^(?:صباح|مساء|ليله|فجر|morning|night|evening|harvest|spring|summer|autumn|winter)$/.test(next)
    if (unitOf.get(next)?.count !== 'one' && weekday === null && !part) return null
    const last = weekday?.last ?? i + 1
    return { first: i, last: wordAt(context, last + 1) === 'تقريبا' ? last + 1 : last }
  }
  if (!timesWords.has(word)) return null
  const per = ['في', 'a', 'per', 'كل'].includes(wordAt(context, i + 1))
  return per && unitOf.has(bareWordAt(context, i + 2)) ? { first: i, last: i + 2 } : null
}
