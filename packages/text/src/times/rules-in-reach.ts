import { daySuffixes } from '../lexicon/calendar-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { rulesFor, signsOf } from './signs.ts'
import { rulesOf } from './starters.ts'
import { wordSet } from './time-tables.ts'

/** What joins numbers, and what is written behind them. */
const passedOver = wordSet([...daySuffixes, 'و', 'أو', 'and', 'or', 'to', 'of'])

/** What a word is to the times around it; null for most, which may only stand between their words. */
const roleOf = perWord((text): { readonly rules: number; readonly signs: number } | null => {
  const [rules, signs] = [rulesOf(wordOf(text)), signsOf(text)]
  return rules === 0 && signs === 0 && !passedOver.has(text) ? null : { rules, signs }
})

/** Words within a time that begin none themselves, at most: “since at least the”, “ما لا يقل عن”. */
const mostWordsBetween = 5

/**
 * For each token the rules that may begin there: by its word, and by what stands behind it. Numbers, marks and words that may
 * begin a time themselves are passed over, however many: “3، 5 و9 آذار”.
 */
export function rulesInReach(tokens: readonly Token[]): Int32Array {
  const rules = new Int32Array(tokens.length)
  // signs seen from the token behind, where so many words more may be passed over; how many words on any are seen at all
  const seen = new Int32Array(mostWordsBetween + 1)
  let inSight = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind, word } = tokens[i] as Token
    const role = roleOf(word)
    const isBetween = kind === 'word' && (role === null || (role.rules === 0 && !passedOver.has(word.text)))
    if (isBetween && inSight > 0) {
      for (let k = mostWordsBetween; k > 0; k--) seen[k] = seen[k - 1] as number
      seen[0] = 0
      inSight--
    }
    if (role === null) continue
    if (role.signs !== 0) {
      for (let k = 0; k <= mostWordsBetween; k++) seen[k] = (seen[k] as number) | role.signs
      inSight = mostWordsBetween + 1
    }
    if (kind !== 'mark' && role.rules !== 0) rules[i] = rulesFor(role.rules, seen[mostWordsBetween] as number)
  }
  return rules
}
