import { aboutAmount, few, fewBehind, spokenNumbers } from '../lexicon/time-units.ts'
import { numberAt } from '../numbers/number-words.ts'
import { headsDate } from './date-head.ts'
import { type Amount, type AmountBetween, type TimeContext, wordAt } from './time-context.ts'
import { folded, severalOf, type UnitWord, unitOf, wordSet } from './time-tables.ts'

const spoken = folded(spokenNumbers)
const fewWords = wordSet(fewBehind)
const oneWords = new Set(['واحد', 'واحده', 'واحدا'])
const halfWords = new Set(['نصف', 'نص', 'half'])
const aboutWords = wordSet(aboutAmount)

/** Where an amount begins behind “about”; `i` itself where nothing makes it approximate. */
export const behindAbout = (context: TimeContext, i: number): number => (aboutWords.has(wordAt(context, i)) ? i + 1 : i)

/** How many of which unit at token i: “three days”, “يومين”, “عشرة أيام”, “شهر”, “نصف سنة”, “سنة ونصف”. */
export function amountAt(context: TimeContext, i: number): Amount | null {
  const known = context.amounts.get(i)
  if (known !== undefined) return known
  const amount = readAmount(context, i)
  context.amounts.set(i, amount)
  return amount
}

function readAmount(context: TimeContext, i: number): Amount | null {
  const part = halfUnit(context, i) ?? threeQuarters(context, i)
  const whole = part === null ? wholeAmount(context, i) : null
  return whole === null ? part : withHalf(context, whole)
}

function wholeAmount(context: TimeContext, i: number): Amount | null {
  const alone = unitOf.get(wordAt(context, i))
  if (alone !== undefined) {
    if (alone.count === 'many') return null
    const one = alone.count === 'one' && oneWords.has(wordAt(context, i + 1))
    return { count: alone.count === 'two' ? 2 : 1, unit: alone.unit, last: one ? i + 1 : i }
  }
  const number = numberOfUnits(context, i)
  if (number === null) return null
  const half = ['and', 'a', 'half'].every((word, k) => wordAt(context, number.last + 1 + k) === word)
  const unit = unitOf.get(wordAt(context, number.last + (half ? 4 : 1)))
  const down = half && unit !== undefined ? smaller[unit.unit] : undefined
  if (down !== undefined) return { count: (number.value + 0.5) * down[1], unit: down[0], last: number.last + 4 }
  if (half || unit === undefined || context.tokens[number.last + 1]?.sentence !== context.tokens[i]?.sentence)
    return null
  if (headsDate(context, number.last + 1)) return null
  return { count: number.value, unit: unit.unit, last: number.last + 1 }
}

/** A number that units may follow: with its article, spoken, “a”, “a couple of”. */
export function numberOfUnits(context: TimeContext, i: number): { value: number; last: number } | null {
  const word = wordAt(context, i)
  const article = word === 'ال' && context.tokens[i + 1]?.kind === 'number' ? i + 1 : i
  const number = numberAt(context.tokens, article, 0, context.language)
  if (number !== null) return number
  const value = spoken.get(word)
  if (value !== undefined) return { value, last: i }
  const couple = word === 'a' && wordAt(context, i + 1) === 'couple' ? i + 1 : word === 'couple' ? i : -1
  if (couple !== -1) return { value: 2, last: wordAt(context, couple + 1) === 'of' ? couple + 1 : couple }
  return word === 'a' || word === 'an' || word === 'one' ? { value: 1, last: i } : null
}

/** Parts a unit falls into, for “half a year”: in which smaller unit, and how many of them. */
const smaller: Readonly<Partial<Record<UnitWord['unit'], readonly [UnitWord['unit'], number]>>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  month: ['day', 30],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
}

/** “نصف ساعة”, “half a year”, “ربع قرن”. */
function halfUnit(context: TimeContext, i: number): Amount | null {
  const word = wordAt(context, i)
  const parts = halfWords.has(word) ? 2 : word === 'ربع' ? 4 : 0
  if (parts === 0) return null
  const at = ['a', 'an'].includes(wordAt(context, i + 1)) ? i + 2 : i + 1
  const unit = unitOf.get(wordAt(context, at))
  const down = unit?.count === 'one' ? smaller[unit.unit] : undefined
  if (down === undefined || (parts === 4 && !['hour', 'century', 'year'].includes(unit?.unit ?? ''))) return null
  return { count: down[1] / parts, unit: down[0], last: at }
}

/** “ثلاثة أرباع الساعة”. */
function threeQuarters(context: TimeContext, i: number): Amount | null {
  if (wordAt(context, i + 1) !== 'ارباع' || !/^ثلاث/.test(wordAt(context, i))) return null
  return /^(?:ال)?ساعه$/.test(wordAt(context, i + 2)) ? { count: 45, unit: 'minute', last: i + 2 } : null
}

/** “سنة ونصف”, “عام ونصف العام”, “two and a half years” is not said of what is counted whole. */
function withHalf(context: TimeContext, amount: Amount): Amount {
  const word = wordAt(context, amount.last + 1)
  const down = smaller[amount.unit]
  if (down === undefined) return amount
  const arabic = word === 'ونصف' || word === 'ونص' ? amount.last + 1 : -1
  const english =
    word === 'and' && wordAt(context, amount.last + 2) === 'a' && wordAt(context, amount.last + 3) === 'half'
      ? amount.last + 3
      : -1
  const last = Math.max(arabic, english)
  if (last === -1) return amount
  // “عام ونصف العام”
  const again = unitOf.get(wordAt(context, last + 1).replace(/^ال/, ''))
  const end = arabic !== -1 && again?.unit === amount.unit && again.count === 'one' ? last + 1 : last
  return { count: amount.count * down[1] + down[1] / 2, unit: down[0], last: end }
}

const orWords = new Set(['او', 'ام', 'الي', '-', '–', 'or', 'to', 'يا', 'تا'])

/** “يوم أو يومين”, “يومين أو ثلاثة أيام”, “three to five days”, “2-3 أسابيع”: between two counts. */
function eitherAmount(context: TimeContext, i: number): AmountBetween | null {
  const first = wholeAmount(context, i) ?? numberAlone(context, i)
  if (first === null || !orWords.has(wordAt(context, first.last + 1))) return null
  const at = first.last + 2
  const second = wholeAmount(context, at) ?? (first.unit === null ? null : numberAlone(context, at))
  const unit = second?.unit ?? first.unit
  if (second === null || !unit || (first.unit !== null && second.unit !== null && first.unit !== second.unit))
    return null
  if (!Number.isInteger(first.count) || !Number.isInteger(second.count) || second.count <= first.count) return null
  return { count: first.count, most: second.count, unit, last: second.last }
}

function numberAlone(context: TimeContext, i: number): { count: number; unit: null; last: number } | null {
  const number = numberOfUnits(context, i)
  return number && { count: number.value, unit: null, last: number.last }
}

/** An amount, the ب of “بيومين”, “بنحو” set aside. */
export function amountBehindB(context: TimeContext, i: number): Amount | null {
  const word = wordAt(context, i).replace(/^ب(?=...)/, '')
  const dual = unitOf.get(word)
  if (dual !== undefined && dual.count !== 'many')
    return { count: dual.count === 'two' ? 2 : 1, unit: dual.unit, last: i }
  if (word === 'نحو' || word === 'حوالي') return amountAt(context, i + 1)
  const number = wordAt(context, i) === word ? null : numberAt(context.tokens, i, 1)
  const unit = number === null ? undefined : unitOf.get(wordAt(context, number.last + 1))
  if (number !== null && unit !== undefined) return { count: number.value, unit: unit.unit, last: number.last + 1 }
  return amountAt(context, word === 'ب' ? i + 1 : behindAbout(context, i))
}

/** An amount behind “and”: “وشهرين”, “وثلاثة أيام”, “و3 أيام”, “and two months”. */
export function amountBehindAnd(context: TimeContext, i: number): Amount | null {
  const word = wordAt(context, i)
  if (context.tokens[i]?.sentence !== context.tokens[i - 1]?.sentence) return null
  if (word === 'و' || word === 'and') return amountAt(context, i + 1)
  if (!/^و../.test(word)) return null
  const alone = unitOf.get(word.slice(1))
  if (alone !== undefined)
    return alone.count === 'many' ? null : { count: alone.count === 'two' ? 2 : 1, unit: alone.unit, last: i }
  const number = numberAt(context.tokens, i, 1)
  const unit = number === null ? undefined : unitOf.get(wordAt(context, number.last + 1))
  return number === null || unit === undefined ? null : { count: number.value, unit: unit.unit, last: number.last + 1 }
}

/** An amount between two counts, equal where it is exact: “ثلاثة أيام”, “يوم أو يومين”, “بضعة أيام”; a bare plural where `bare` allows it. */
export function amountBetweenAt(context: TimeContext, i: number, bare: boolean): AmountBetween | null {
  let either = context.betweens.get(i)
  if (either === undefined) {
    either = eitherAmount(context, i)
    context.betweens.set(i, either)
  }
  if (either !== null) return either
  const exact = amountAt(context, i)
  return exact === null ? severalAt(context, i, bare) : { ...exact, most: exact.count }
}

/** “بضعة أيام”, “أيام قليلة”, “several weeks”, and a bare plural where `bare` allows it. */
function severalAt(context: TimeContext, i: number, bare: boolean): AmountBetween | null {
  const word = wordAt(context, i)
  const article = word === 'a' && wordAt(context, i + 1) === 'few' ? i + 1 : i
  const led = severalOf.has(wordAt(context, article)) ? unitOf.get(wordAt(context, article + 1)) : undefined
  if (led !== undefined && (led.count === 'many' || word === 'كم' || word === 'چند'))
    return { count: few.least, most: few.most, unit: led.unit, last: article + 1 }
  const unit = unitOf.get(word)
  if (unit?.count !== 'many') return null
  if (fewWords.has(wordAt(context, i + 1))) return { count: few.least, most: few.most, unit: unit.unit, last: i + 1 }
  return bare ? { count: few.least, most: few.most, unit: unit.unit, last: i } : null
}
