import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import type { Discourse } from './discourse.ts'

/** Last token of who “we” are, behind the word; null where none stands. */
export function weEnd({ tokens, names }: Pick<Discourse, 'tokens' | 'names'>, i: number, limit: number): number | null {
  const next = tokens[i + 1]
  if (next === undefined || next.kind !== 'word' || next.text === 'في' || isVerbalNoun(next.word)) return null
  return nounPhraseAt(tokens, i + 1, limit, names, true)?.last ?? null
}
