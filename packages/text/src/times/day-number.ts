import { daySuffixes } from '../lexicon/calendar-words.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { dayOrdinalTable, islamicTable, monthTable } from './calendar-tables.ts'
import { isNumber, type TimeContext, wordAt } from './time-context.ts'
import { wordSet } from './time-tables.ts'

export interface DayNumber {
  readonly value: number
  readonly last: number
}

const suffixes = wordSet(daySuffixes)

/** A day of the month: digits, an ordinal, “الـ 9”, “اليوم الأول”, “نوزدهم”, “the first”; null where none can be. */
export function dayNumberAt(context: TimeContext, i: number): DayNumber | null {
  const { tokens } = context
  const word = wordAt(context, i)
  const led = ['ال', 'اليوم', 'the'].includes(word) ? i + 1 : i
  const token = tokens[led]
  if (token?.kind === 'number') {
    const value = Number(token.text)
    if (token.text.length > 2 || value < 1 || value > 31) return null
    const suffix = tokens[led + 1]?.start === token.end && suffixes.has(wordAt(context, led + 1))
    // “the 12 May attack” is no “12th of May”
    if (word === 'the' && !suffix) return null
    return { value, last: suffix ? led + 1 : led }
  }
  // “النصف من شعبان”: its fifteenth night and day
  if (word === 'النصف' && wordAt(context, i + 1) === 'من' && findPhrase(islamicTable, tokens, i + 2)?.cut === 0)
    return { value: 15, last: i }
  const named = findPhrase(dayOrdinalTable, tokens, led)
  if (named !== null && named.cut === 0) return { value: named.value, last: named.last }
  const conjunction = /^وال/.test(wordAt(context, led)) ? 1 : 0
  const ordinal = ordinalAt(tokens, led, conjunction)
  if (ordinal === null) return cardinalAt(context, led)
  return isFeminine(wordAt(context, led)) && !nights.has(wordAt(context, i - 1)) ? null : ordinal
}

/** “الجولة الثالثة”: days are masculine, only nights are not. */
const isFeminine = (word: string): boolean => /^و?ال.*(?:ه|اولي)$/.test(word)
const nights = new Set(['ليله', 'الليله'])

/** “خمسة أيار”: a number in words right before the month. */
function cardinalAt(context: TimeContext, i: number): DayNumber | null {
  if (isNumber(context, i) || !isMonthNear(context, i)) return null
  const number = numberAt(context.tokens, i)
  if (number === null || number.value < 1 || number.value > 31 || number.form !== 'words') return null
  const month = findPhrase(monthTable, context.tokens, number.last + 1)
  return month !== null && month.cut === 0 ? { value: number.value, last: number.last } : null
}

/** Whether a month may follow within three words, as many as a number of days has. */
const isMonthNear = ({ tokens }: TimeContext, i: number): boolean =>
  [1, 2, 3].some((k) => {
    const token = tokens[i + k]
    return token !== undefined && monthTable.beginningWith(token.word) !== null
  })
