import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { issuingVerbs, occasions } from '../lexicon/clause-words.ts'
import { perWord } from '../words.ts'
import type { Discourse } from './discourse.ts'
import { verbReading } from './verb-readings.ts'

const occasion = foldedSet(occasions)
const issued = foldedSet(issuingVerbs)
const leading = new Set(['في', 'خلال', 'عبر', 'ب'])
const furthest = 4

/** “he held it”, “X broadcast them”: a verb whose object is the noun it describes. */
const takesBack = perWord((text) => /...(?:ه|ها|هما|هم)$/.test(text))

/**
 * “in a statement (that) the agency carried”, “in a report published on Monday”, “in a conference he held”: whether the verb at
 * token `i` does no more than describe the occasion before it.
 */
export function isDescription({ tokens }: Discourse, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  const describes =
    issued.has(token.text) ||
    issued.has(token.text.replace(/(?:ها|هما|هم|ه)$/, '')) ||
    verbReading(token.word)?.pronoun === true ||
    (takesBack(token.word) && isFiniteVerb(token.word))
  if (!describes) return false
  for (let k = i - 1; k > i - furthest && k > 0; k--) {
    const { text, kind } = tokens[k] as (typeof tokens)[number]
    if (kind === 'mark') return false
    if (occasion.has(text)) return leading.has(tokens[k - 1]?.text ?? '')
    if (occasion.has(text.slice(1))) return text.startsWith('ب')
  }
  return false
}
