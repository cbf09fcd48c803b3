import { fold } from '../fold.ts'
import { complementisers, nounPhraseStops } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'

const complementiser = new Set(complementisers.map((word) => fold(word).text))
const stops = new Set(nounPhraseStops.map((word) => fold(word).text))

/** أن, إن, بأن, إلى أن, with or without a pronoun: what follows is what is said. */
export const isComplementiser = ({ text }: Token): boolean => complementiser.has(text)

export const isOpening = ({ text }: Token): boolean => text === '«' || text === '“' || text === '"' || text === ':'

/** A word at which the phrase that names a speaker has ended. */
export const endsNounPhrase = ({ text }: Token): boolean =>
  stops.has(text) || complementiser.has(text) || (/^[وف]/.test(text) && stops.has(text.slice(1)))

/** Index of the first token of the sentence of token `i`. */
export function sentenceStart(tokens: readonly Token[], i: number): number {
  let first = i
  while (first > 0 && tokens[first - 1]?.sentence === tokens[i]?.sentence) first--
  return first
}

/** Index of the last token of the sentence of token `i`, its final mark set aside. */
export function sentenceEnd(tokens: readonly Token[], i: number): number {
  let last = i
  while (last + 1 < tokens.length && tokens[last + 1]?.sentence === tokens[i]?.sentence) last++
  while (last > i && ['.', '!', '؟', '?', '…'].includes((tokens[last] as Token).text)) last--
  return last
}
