import { daySuffixes } from '../lexicon/calendar-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { rulesFor, signsOf } from './signs.ts'
import { rulesOf } from './starters.ts'
import { wordSet } from './time-tables.ts'

const suffixes = wordSet([...daySuffixes, 'and', 'of'])
const isPassedOver = perWord((text) => suffixes.has(text))

/** Words within a time that begin none themselves, at most: “since at least the”, “ما لا يقل عن”. */
const mostWordsBetween = 5

/**
 * For each token the rules that may begin there: by its word, and by what stands behind it. Numbers, marks and words that may
 * begin a time themselves are passed over, however many: “3، 5 و9 آذار”.
 */
export function rulesInReach(tokens: readonly Token[]): Int32Array {
  const rules = new Int32Array(tokens.length)
  // signs seen from the token behind, where so many words more may be passed over
  const seen = new Int32Array(mostWordsBetween + 1)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind, word } = tokens[i] as Token
    const own = signsOf(word)
    const starting = kind === 'mark' ? 0 : rulesOf(word)
    if (kind === 'word' && starting === 0 && !isPassedOver(word)) {
      for (let k = mostWordsBetween; k > 0; k--) seen[k] = own | (seen[k - 1] as number)
      seen[0] = own
    } else if (own !== 0) for (let k = 0; k <= mostWordsBetween; k++) seen[k] = (seen[k] as number) | own
    rules[i] = starting === 0 ? 0 : rulesFor(starting, seen[mostWordsBetween] as number)
  }
  return rules
}
