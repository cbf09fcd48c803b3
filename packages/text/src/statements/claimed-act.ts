import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { isRelative } from './mention.ts'

const farthestAct = 40
/** “(four were killed) in an attack with rockets on the capital, which the Front claimed”: the act that fits the pronoun. */
export function actBefore({ tokens, quoteOf }: Discourse, { first, last }: Cue): TokenRange | null {
  const { sentence } = tokens[first] as Token
  let end = first - 1
  while (tokens[end]?.kind === 'mark' || (tokens[end] !== undefined && isRelative(tokens[end] as Token))) end--
  const feminine = (tokens[last] as Token).text.endsWith('ها')
  for (let k = end; k > first - farthestAct && tokens[k]?.sentence === sentence; k--) {
    const { word } = tokens[k] as Token
    if (quoteOf[k] !== quoteOf[first] || !isVerbalNoun(word)) continue
    if (isRelative(tokens[k - 1] as Token)) continue
    if (/(?:ه|ات)$/.test(word.text) === feminine) return { first: k, last: end }
  }
  return null
}
