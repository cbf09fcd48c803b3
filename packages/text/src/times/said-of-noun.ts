import { foldedSet } from '../fold.ts'
import { dayLeaders } from '../lexicon/day-ordinals.ts'
import { findPhrase } from '../word-forms.ts'
import { dayPartTable } from './calendar-tables.ts'
import { dayNumberAt } from './day-number.ts'
import { inOneSentence, type TimeContext, wordAt } from './time-context.ts'
import { weekdayTable } from './time-tables.ts'

const leaders = foldedSet(dayLeaders)

/**
 * “الهجوم الثالث نيسان الماضي”, “الملك محمد السادس الشهر الماضي”: an ordinal right before a month belongs to the noun or the name
 * that stands before it, unless that is a word that leads to a day.
 */
export function isSaidOfNoun(context: TimeContext, i: number, steps = 4): boolean {
  const word = wordAt(context, i)
  if (!/^و?ال./.test(word) || word === 'اليوم' || word === 'ال') return false
  const before = context.tokens[i - 1]
  if (before === undefined || before.kind !== 'word' || !inOneSentence(context, i - 1, i)) return false
  // “الأول والثاني أيار” is listed, “الثالث والعشرون” one number
  if (word.startsWith('و')) {
    const listed = dayNumberAt(context, i - 1)
    return listed === null || listed.last !== i - 1 || steps === 0 || isSaidOfNoun(context, i - 1, steps - 1)
  }
  return !leadsToDay(context, i - 1)
}

function leadsToDay(context: TimeContext, i: number): boolean {
  const word = wordAt(context, i)
  if (leaders.has(word) || leaders.has(word.replace(/^[وفبل](?=...)/, ''))) return true
  // “ظهر الجمعة الثالث نيسان”
  return [findPhrase(weekdayTable, context.tokens, i), findPhrase(dayPartTable, context.tokens, i)].some(
    (found) => found?.last === i,
  )
}
