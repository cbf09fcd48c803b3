import { foldedSet } from '../fold.ts'
import { occasions } from '../lexicon/clause-words.ts'
import type { Discourse } from './discourse.ts'
import { verbReading } from './verb-readings.ts'

const occasion = foldedSet(occasions)
const leading = new Set(['في', 'خلال', 'عبر', 'ب'])
const furthest = 3

/** “in a statement (that) the agency carried”: whether the verb at token `i` does no more than describe the occasion before it. */
export function isDescription({ tokens }: Discourse, i: number): boolean {
  const token = tokens[i]
  if (token === undefined || verbReading(token.word)?.pronoun !== true) return false
  for (let k = i - 1; k > i - furthest && k > 0; k--)
    if (occasion.has(tokens[k]?.text ?? '')) return leading.has(tokens[k - 1]?.text ?? '')
  return false
}
