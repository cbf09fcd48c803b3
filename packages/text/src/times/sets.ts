import {
  alsoAdjectives,
  alwaysWords,
  everyWords,
  perWords,
  recurringParts,
  recurringPhrases,
  timesWords,
} from '../lexicon/recurrence.ts'
import { weekdayPlurals } from '../lexicon/weekdays.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { amountAt } from './amount.ts'
import { clockAt } from './clock.ts'
import { bareWordAt, type TimeContext, wordAt } from './time-context.ts'
import { partTable, unitOf, weekdayTable, weekendTable, wordSet } from './time-tables.ts'

/** A stretch of tokens. */
export interface FoundSpan {
  readonly first: number
  readonly last: number
}

const every = wordSet(everyWords)
const always = wordSet(alwaysWords)
const adjectives = wordSet(alsoAdjectives)
const times = wordSet(timesWords)
const per = wordSet(perWords)
const parts = wordSet(recurringParts)
const plurals = wordSet(weekdayPlurals)
export const recurringTable = phraseSet(recurringPhrases)

/** “كل أسبوع”, “كل خميس تقريباً”, “كل يومين”, “مرتين في الأسبوع”, “منتصف كل شهر”, “أيام الجمعة”, “every other Thursday”: how often. */
export function setAt(context: TimeContext, i: number): FoundSpan | null {
  const last =
    adverbAt(context, i) ??
    everyAt(context, i) ??
    partOfEvery(context, i) ??
    timesPer(context, i) ??
    habitAt(context, i)
  return last === null ? null : { first: i, last: clockAt(context, last + 1)?.last ?? last }
}

function adverbAt(context: TimeContext, i: number): number | null {
  const word = wordAt(context, i)
  if (always.has(word)) {
    const next = context.tokens[i + 1]
    const before = adjectives.has(word) && next?.kind === 'word' && next.sentence === context.tokens[i]?.sentence
    return before && !/^(?:in|at|on|by|to|for|from|and|since|between|until|with|as|after|before)$/.test(next.text)
      ? null
      : i
  }
  return findPhrase(recurringTable, context.tokens, i)?.last ?? null
}

/** “كل يوم”, “كل ثلاثة أشهر”, “كل سبت وثلاثاء”, “كل صباح”, “every other week”. */
function everyAt(context: TimeContext, i: number): number | null {
  if (!every.has(wordAt(context, i))) return null
  const at = ['other', 'second', 'ثاني'].includes(wordAt(context, i + 1)) ? i + 2 : i + 1
  const last = recurring(context, at)
  // “كل عام وأنتم بخير”
  if (last === null || /^وانت/.test(wordAt(context, last + 1))) return null
  const joined = endOfDays(context, last)
  return wordAt(context, joined + 1) === 'تقريبا' ? joined + 1 : joined
}

function recurring(context: TimeContext, i: number): number | null {
  const weekday = findPhrase(weekdayTable, context.tokens, wordAt(context, i) === 'يوم' ? i + 1 : i)
  if (weekday !== null) return weekday.last
  if (parts.has(wordAt(context, i))) return i
  const weekend = findPhrase(weekendTable, context.tokens, i)
  if (weekend !== null) return weekend.last
  return amountAt(context, i)?.last ?? null
}

/** “كل سبت وثلاثاء”: further days of the week behind و. */
function endOfDays(context: TimeContext, last: number): number {
  let end = last
  while (end - last < 4) {
    const word = wordAt(context, end + 1)
    const at = word === 'و' || word === 'and' || word === '،' ? end + 2 : end + 1
    const joined = at === end + 2 || /^و../.test(word)
    const next = joined ? findPhrase(weekdayTable, context.tokens, at) : null
    if (next === null) return end
    end = next.last
  }
  return end
}

/** “منتصف كل شهر”, “اليوم الأول من كل شهر”, “أول جمعة من كل شهر”. */
function partOfEvery(context: TimeContext, i: number): number | null {
  const part = findPhrase(partTable, context.tokens, i)
  const what = ['يوم', 'اسبوع'].includes(bareWordAt(context, i)) ? i + 1 : i
  const ordinal = part === null ? ordinalAt(context.tokens, what) : null
  const behind = part?.last ?? ordinal?.last
  if (behind === undefined) return null
  for (const at of [behind + 1, behind + 2]) {
    const last = everyAt(context, ['من', 'في', 'of'].includes(wordAt(context, at)) ? at + 1 : at)
    if (last !== null) return last
    if (ordinal === null) break
  }
  return null
}

/** “مرتين في الأسبوع”, “ثلاث مرات يومياً”, “twice a month”, “once every two weeks”. */
function timesPer(context: TimeContext, i: number): number | null {
  const at = times.has(wordAt(context, i)) ? i : (numberAt(context.tokens, i)?.last ?? i) + 1
  if (!times.has(wordAt(context, at)) || (at !== i && numberAt(context.tokens, i) === null)) return null
  const next = wordAt(context, at + 1)
  if (always.has(next)) return at + 1
  const linked = per.has(next)
  const unit = unitOf.get(bareWordAt(context, linked ? at + 2 : at + 1))
  if (unit?.count === 'one' && (linked || /^بال/.test(next))) return linked ? at + 2 : at + 1
  return linked && next !== 'في' ? (amountAt(context, at + 2)?.last ?? null) : null
}

/** “on Fridays”, “most Thursdays”, “أيام الجمعة”, “معظم أيام الأسبوع”. */
function habitAt(context: TimeContext, i: number): number | null {
  if (plurals.has(wordAt(context, i))) return i
  if (plurals.has(wordAt(context, i + 1)) && ['most', 'alternate', 'all'].includes(wordAt(context, i))) return i + 1
  if (bareWordAt(context, i) !== 'ايام') return null
  const day = findPhrase(weekdayTable, context.tokens, i + 1)
  if (day === null || !/^ال/.test(wordAt(context, i + 1))) return null
  return endOfDays(context, day.last)
}
