import { findPhrase } from '../word-forms.ts'
import { type TimeContext, wordAt } from './time-context.ts'
import { directionClauseTable, directionOf, persianDirectionOf, stepOf, these } from './time-tables.ts'

/** Which way from the day of publication, in units: −1 is the last, −2 the one before it. */
export interface Away {
  readonly away: number
  readonly last: number
}

const stepsOf = { last: -1, this: 0, next: 1 } as const
const isLatin = (word: string): boolean => /^[a-z]/.test(word)

/** “الماضي”, “اللي فات”, “المقبل”, “قبل الماضي”, “بعد القادم”, “گذشته” behind an Arabic or Persian word. */
export function directionBehind(context: TimeContext, i: number): Away | null {
  if (context.tokens[i]?.sentence !== context.tokens[i - 1]?.sentence) return null
  const clause = findPhrase(directionClauseTable, context.tokens, i)
  if (clause !== null && clause.cut === 0) return { away: stepsOf[clause.value], last: clause.last }
  const further = furtherAt(context, i)
  if (further !== null) return further
  const word = wordAt(context, i)
  if (isLatin(word)) return null
  const direction = directionOf.get(word) ?? persianDirection(context, i) ?? following(context, word)
  return direction === undefined ? null : { away: stepsOf[direction], last: i }
}

const joiners = new Set(['ما', 'اللي', 'الذي', 'التي', 'الي'])

/** “قبل الماضي”, “ما قبل الماضي”, “اللي قبل الماضي”, “بعد القادم”. */
function furtherAt(context: TimeContext, i: number): Away | null {
  const at = joiners.has(wordAt(context, i)) ? i + 1 : i
  const word = wordAt(context, at)
  if (word !== 'قبل' && word !== 'بعد') return null
  const direction = directionOf.get(wordAt(context, at + 1))
  if (direction === undefined || isLatin(wordAt(context, at + 1))) return null
  // “قبل الأخير” is the last but one of several
  if (word === 'قبل' && direction === 'last' && !wordAt(context, at + 1).startsWith('الاخير'))
    return { away: -2, last: at + 1 }
  return word === 'بعد' && direction === 'next' ? { away: 2, last: at + 1 } : null
}

/** “التالي” in plans, where nothing has been named that it could follow. */
const following = (context: TimeContext, word: string) =>
  context.plans === true && context.anchor === null && stepOf.get(word) === 1 ? 'next' : undefined

const persianDirection = (context: TimeContext, i: number) =>
  context.language === 'fa' && wordAt(context, i + 1) !== 'از' ? persianDirectionOf.get(wordAt(context, i)) : undefined

const persianThis = new Set(['اين', 'همين'])
const thisBefore = new Set(['this', 'the'])

/** “last”, “this”, “the coming”, “this past”, “هذا”, “این” before a unit: `first` is where the unit stands. */
export function directionBefore(context: TimeContext, i: number): { away: number; first: number } | null {
  const word = wordAt(context, i)
  // “ده” and “دا” of dialects are other words in Persian
  if (these.has(word) && (context.language !== 'fa' || persianThis.has(word))) return { away: 0, first: i + 1 }
  if (!isLatin(word)) return null
  const at = thisBefore.has(word) && isDirection(wordAt(context, i + 1)) ? i + 1 : i
  const direction = directionOf.get(wordAt(context, at))
  return direction === undefined || !isLatin(wordAt(context, at)) ? null : { away: stepsOf[direction], first: at + 1 }
}

const isDirection = (word: string): boolean => isLatin(word) && directionOf.has(word)
