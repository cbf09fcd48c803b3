import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { noSubjects } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { claimMarkAt, isClaimNoun } from './claim-marks.ts'
import { type Clause, isNegation, verbAt } from './clauses.ts'
import { tableOf } from './inflection.ts'

const never = tableOf(noSubjects)
const negated = /^[وف](?:لم|لن|لا|ليس|ليست|ما)$/
const furthest = 7

/** The subject of the first verb of a clause: the phrase before it, or a definite one behind it. Null where it has none of its own. */
export function subjectOf(tokens: readonly Token[], { first, last }: Clause, names: TokenRanges): TokenRange | null {
  if (verbAt(tokens, first)) return behindVerb(tokens, first, last, names)
  if (!mayBeSubject(tokens, first)) return null
  for (let i = first + 1; i <= Math.min(last, first + furthest); i++) {
    const { text, kind } = tokens[i] as Token
    const quoted = kind === 'mark' && verbAt(tokens, i + 1)
    if (auxiliary.test(text) || verbAt(tokens, i) || isNegation(tokens[i]) || quoted) return { first, last: i - 1 }
    if (kind === 'mark' && !/^[«»"“”]$/.test(text)) return null
    if (breaks.test(text)) return null
  }
  return null
}

const auxiliary = /^(?:has|had|have|was|were|is|are|may|might|will|would|did|does|never|also)$/

/** What no subject goes beyond on its way to the verb: prepositions but “of”, relative pronouns. */
const breaks = /^(?:في|الي|عن|علي|مع|بين|قبل|بعد|منذ|خلال|الذي|التي|الذين|ان|انه|in|at|on|to|and|that|which)$/

function behindVerb(tokens: readonly Token[], verb: number, last: number, names: TokenRanges): TokenRange | null {
  let at = verb + 1
  while (at <= last && /^(?:قد|لاحقا|اليوم|امس)$/.test((tokens[at] as Token).text)) at++
  const token = tokens[at]
  if (token === undefined || at > last || !hasArticle(token.word) || !mayBeSubject(tokens, at)) return null
  const phrase = nounPhraseAt(tokens, at, last, names, true)
  if (phrase === null) return null
  for (let i = phrase.first + 1; i <= phrase.last; i++)
    if (verbAt(tokens, i) || isNegation(tokens[i])) return { first: phrase.first, last: i - 1 }
  return phrase
}

/** Not what happened itself, nor a number, a state or a pronoun. */
function mayBeSubject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (
    token.kind !== 'word' ||
    negated.test(token.text) ||
    isNegation(token) ||
    findPhrase(never, tokens, i) !== null ||
    breaks.test(token.text) ||
    auxiliary.test(token.text)
  )
    return false
  return !isClaimNoun(tokens, i) && claimMarkAt(tokens, i)?.kind !== 'verb'
}
