import type { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'
import { isPastVerb } from './future-verbs.ts'
import { lookAt } from './outlook-words.ts'

/** Words within which a verb of the future governs what follows. */
const reach = 12
/** From what is put off to “until”, and from there to the last word of the day. */
const [toUntil, behindUntil] = [6, 3]

const [opening, closing] = [new Set(['«', '“', '"']), new Set(['»', '”', '"'])]

/**
 * For each token whether it lies ahead, as far as the words before it tell: behind a verb of the future, to the end of its
 * clause, its quotation, or to a verb of the past. Known names hold no such verb.
 */
export function looksAheadAt(
  tokens: readonly Token[],
  names: TokenRanges,
  isCapital: (token: Token) => boolean,
): Uint8Array {
  const ahead = new Uint8Array(tokens.length)
  const sides = { tokens, isCapital }
  const named = names.size > 0
  let [until, putOff, called, set, nameEnd, sentence, quoted, since] = [-1, -1, -1, -1, -1, -1, -1, -1]
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.sentence !== sentence) until = putOff = called = set = -1
    sentence = token.sentence
    if (i <= until) ahead[i] = 1
    if (token.kind === 'mark') {
      if (quoted !== -1 && closing.has(token.text)) {
        if (since > quoted) until = -1
        quoted = -1
      } else if (opening.has(token.text)) quoted = i
    }
    if (token.kind !== 'word') continue
    if (named) nameEnd = Math.max(nameEnd, names.get(i) ?? -1)
    if (i <= nameEnd) continue
    const look = lookAt(sides, i)
    if (look === null) continue
    // “called for”, “set a date” are told of as past themselves
    if (look === 'past' || ((look === 'calls' || look === 'appoints') && isPastVerb(token.text))) until = -1
    if (look === 'future' || (look === 'called' && i <= called)) [since, until] = [i, i + reach]
    else if (look === 'postponed') putOff = i + toUntil
    else if (look === 'calls') called = i + toUntil
    else if (look === 'appoints') set = i
    else if (look === 'appointed' && set >= i - reach) ahead.fill(1, set, i)
    else if (look === 'until' && i <= putOff) {
      ahead[i] = 1
      until = Math.max(until, i + behindUntil)
    }
  }
  return ahead
}
