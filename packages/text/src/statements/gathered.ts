import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'

const farthest = 16
const longest = 6
const crowd = /^(?:ال)?(?:عشرات|مييات|ميات|الاف)$|..[يو]ن$/

/** “(the police dispersed) hundreds of protesters who had gathered … demanding …”: those who had. */
export function gatheredBefore({ tokens, names }: Discourse, cue: Cue): TokenRange | null {
  const { sentence, text } = tokens[cue.first] as Token
  if (cue.kind !== 'participle' || !text.endsWith('ين')) return null
  for (let k = cue.first - 1; k > cue.first - farthest && tokens[k]?.sentence === sentence; k--) {
    const token = tokens[k] as Token
    if (token.kind === 'mark') return null
    if (token.text === 'الذين') return crowdBefore(tokens, names, k - 1)
  }
  return null
}

function crowdBefore(tokens: Discourse['tokens'], names: Discourse['names'], last: number): TokenRange | null {
  for (let first = Math.max(0, last - longest); first <= last; first++) {
    if (!crowd.test((tokens[first] as Token).text)) continue
    if (nounPhraseAt(tokens, first, last, names, true)?.last === last) return { first, last }
  }
  return null
}
