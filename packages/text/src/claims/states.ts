import type { Statement } from '../annotation.ts'
import { nounsOfSaying } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import type { ClaimMark } from './claim-marks.ts'
import { type Clause, verbAt } from './clauses.ts'
import { tableOf } from './inflection.ts'

const saying = tableOf(nounsOfSaying)

/**
 * Whether a clause states anything: not the bare mention of a report or of its truth, not a question, not a name alone, and
 * nothing so short that it may be anything.
 */
export function statesSomething(
  tokens: readonly Token[],
  clause: Clause,
  marks: readonly ClaimMark[],
  stance: Statement['stance'],
): boolean {
  const { first, last } = clause
  const strong = marks.filter(({ kind, first: at }) => kind !== 'weak' && at >= first)
  const spoken = findPhrase(saying, tokens, first)
  if (spoken !== null && spoken.cut <= 2) {
    if (stance === 'denies' || stance === 'declines-to-comment' || stance === 'doubts')
      return (
        strong.some((mark) => mark.first > spoken.last && mark.relation !== 'other') &&
        !/^(?:ما|متي|اين|who|what|whether|صحه)$/.test((tokens[first] as Token).text)
      )
    if (last === first) return false
  }
  if (stance === 'declines-to-comment') return strong.some(({ relation }) => relation !== 'other')
  if (stance === 'promises' || stance === 'warns') return last > first || strong.length > 0
  if (strong.length > 0) return true
  // “by telephone”, “between the two”
  if (circumstances.test((tokens[first] as Token).text) || words(tokens, clause) < 2) return false
  for (let i = first; i <= last; i++) if (verbAt(tokens, i)) return true
  if (stance === 'accuses') return marks.length > 0 || charged(tokens, clause)
  if (stance === 'demands') return tokens.slice(first + 1, last).some(({ text }) => text === 'الي')
  return words(tokens, clause) > 1
}

/** A clause that begins so and tells nothing else only says how, where or to whom. */
const circumstances = /^(?:عبر|في|بين|الي|حول|بشان|خلال|اثناء|via|by|in|at|on|about)$/

/** “…of having planned it”: a charge behind ب. */
const charged = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first + 1; i <= last; i++) if (/^ب..../.test((tokens[i] as Token).text)) return true
  return false
}

const words = (tokens: readonly Token[], { first, last }: Clause): number =>
  tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'mark').length
