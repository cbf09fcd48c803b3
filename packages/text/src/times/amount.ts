import { numberAt } from '../numbers/number-words.ts'
import { type TimeContext, wordAt } from './time-context.ts'
import { type UnitWord, unitOf } from './time-tables.ts'

/** So many of a unit, in tokens up to `last`. */
export interface Amount {
  readonly count: number
  readonly unit: UnitWord['unit']
  readonly last: number
}

/** How many of which unit at token i: “three days”, “يومين”, “عشرة أيام”, “شهر”. */
export function amountAt(context: TimeContext, i: number): Amount | null {
  const alone = unitOf.get(wordAt(context, i))
  if (alone !== undefined && alone.count !== 'many') {
    const one = ['واحد', 'واحده', 'واحدا'].includes(wordAt(context, i + 1))
    return { count: alone.count === 'two' ? 2 : 1, unit: alone.unit, last: one && alone.count === 'one' ? i + 1 : i }
  }
  const number = numberAt(context.tokens, i) ?? articleAt(context, i)
  if (number === null) return null
  const unit = unitOf.get(wordAt(context, number.last + 1))
  return unit === undefined ? null : { count: number.value, unit: unit.unit, last: number.last + 1 }
}

/** “بعد يومين”: counted from something the text tells, no length of its own. */
export const isOffset = (context: TimeContext, i: number): boolean =>
  wordAt(context, i - 1) === 'بعد' && unitOf.get(wordAt(context, i))?.count === 'two'

const articleAt = (context: TimeContext, i: number) =>
  ['a', 'an'].includes(wordAt(context, i)) ? { value: 1, last: i } : null
