import { foldedSet } from '../fold.ts'
import { negations } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { type VerbReading, verbReading } from './verb-readings.ts'

const negation = foldedSet(negations)

/** “No” before the verb, with what may stand between: لم يكن قد أعلن; null where there is none. */
export function negationBefore(
  tokens: readonly Token[],
  i: number,
  { form, verb, stance }: VerbReading,
): number | null {
  const { sentence } = tokens[i] as Token
  if (form.present && joinedByOr(tokens, i)) return i
  const unsaid = stance === 'denies' || withheld.has(verb.past) ? withoutBefore(tokens, i) : null
  if (unsaid !== null) return unsaid
  const nomore = form.present ? noMoreBefore(tokens, i) : null
  if (nomore !== null) return nomore
  let k = i - 1
  if (tokens[k]?.text === 'قد') k--
  if (/^[يت]كن$|^[يت]عد$|^يكونوا$/.test(tokens[k]?.text ?? '')) k--
  else if (k !== i - 1) return null
  const before = tokens[k]
  if (before === undefined || before.sentence !== sentence) return null
  const word = before.text.replace(/^[وف](?=.)/, '')
  if (!negation.has(word)) return null
  if (isNeither(tokens, i, k)) return k
  // “nor did they deny it”
  if (word === 'لا' && k === i - 1 && (stance === 'denies' || stance === 'confirms')) return k
  if (word === 'ما') return form.firstPerson && !form.present ? k : null
  return form.present || k < i - 1 ? k : null
}

const longestSubject = 5
/** “The government no longer denies”: with its subject between. */
function noMoreBefore(tokens: readonly Token[], i: number): number | null {
  for (let k = i - 2; k > i - longestSubject - 2; k--) {
    const [token, not] = [tokens[k], tokens[k - 1]]
    if (token === undefined || token.kind === 'mark' || token.sentence !== tokens[i]?.sentence) return null
    if (/^[يت]عد$|^يعودوا$/.test(token.text) && /^و?لم$/.test(not?.text ?? '')) return i
  }
  return null
}

/** Verbs of disclosing: “without announcing …” withholds it. */
export const withheld: ReadonlySet<string> = new Set(['أكد', 'كشف', 'أعلن', 'حدد', 'أوضح', 'أفصح'])

const without = new Set(['دون', 'بدون', 'عدم', 'غير'])

/** “Without denying that …”: where the words that turn it around begin. */
function withoutBefore(tokens: readonly Token[], i: number): number | null {
  if (tokens[i - 1]?.text !== 'ان' || !without.has(tokens[i - 2]?.text ?? '')) return null
  return tokens[i - 3]?.text === 'من' ? i - 3 : i - 2
}

/** “Did not confirm it or deny it”, “without confirming or denying it”: the negation holds for both. */
function joinedByOr(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== 'او') return false
  const { sentence } = tokens[i] as Token
  for (let k = i - 2; k > i - apart && tokens[k]?.sentence === sentence; k--) {
    const { text } = tokens[k] as Token
    if (without.has(text) || negation.has(text.replace(/^[وف](?=.)/, ''))) return true
  }
  return false
}

const neither = new Set(['لا', 'ما', 'لم'])
const nor = new Set(['ولا', 'وما'])
const apart = 9
const farthestNor = 14

/** “He did not deny it nor confirm it”, with the past: ما أنكر ولا أكد. */
function isNeither(tokens: readonly Token[], i: number, negation: number): boolean {
  const { sentence } = tokens[i] as Token
  const second = nor.has((tokens[negation] as Token).text)
  for (let k = 1; k < apart; k++) {
    const other = second ? tokens[negation - k] : tokens[i + k]
    if (other?.sentence !== sentence) return false
    if (second) {
      if (neither.has(other.text.replace(/^[وف](?=..)/, ''))) return true
    } else if (nor.has(other.text)) return verbReading((tokens[i + k + 1] ?? other).word)?.form.kind === 'verb'
  }
  return false
}

/** “Neither the ministry confirmed it nor denied it”: the negation before the subject. */
export function neitherBefore(tokens: readonly Token[], i: number, { form }: VerbReading): number | null {
  if (form.present) return null
  const { sentence } = tokens[i] as Token
  for (let k = i - 1; k > i - apart && tokens[k]?.sentence === sentence; k--) {
    const { text, kind } = tokens[k] as Token
    if (kind === 'mark') return null
    if (text === 'لا' || text === 'فلا')
      return tokens.slice(i + 1, i + farthestNor).some((one) => one.text === 'ولا' && one.sentence === sentence)
        ? i
        : null
  }
  return null
}
