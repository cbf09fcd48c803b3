import { negations, notNegative, subordinators } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import type { ClaimMark } from './claim-marks.ts'
import { type Clause, verbAt } from './clauses.ts'
import { mayBegin, tableOf } from './inflection.ts'

const negative = tableOf(negations)
const bounds = tableOf(notNegative)
const subordinate = tableOf(subordinators)
const mayNegate = mayBegin(negative, tableOf('ما'))
const reach = 16

/** Whether the proposition of a clause is negative itself: “they did not meet”, not “the man who did not come was killed”. */
export function isNegated(tokens: readonly Token[], clause: Clause, marks: readonly ClaimMark[]): boolean {
  const { first, last } = clause
  for (let i = first; i <= Math.min(last, first + reach); i++) {
    if (i > first && findPhrase(subordinate, tokens, i) !== null) return false
    if (
      i === first &&
      /^ا?لا$/.test((tokens[i] as Token).text.slice(clause.cut)) &&
      findPhrase(bounds, tokens, i) === null
    )
      return true
    if (isNegationAt(tokens, i, first)) return !describesSubject(tokens, clause, i, marks)
    // a verb told plainly: what is negated behind it is another thing
    if (i > first && verbAt(tokens, i) && !beings.has((tokens[i] as Token).text) && !quoted(tokens, i)) {
      if (isNegationAt(tokens, i - 1, first)) return true
      return false
    }
  }
  return false
}

/** They negate the word behind them, and the clause only at its head. */
const ofNouns = new Set(['دون', 'غير', 'عدم', 'بدون'])
/** “A manoeuvre, not a defeat”. */
const contrasts = (tokens: readonly Token[], i: number): boolean =>
  /^[وف]?لا$/.test((tokens[i] as Token).text) && !verbAt(tokens, i + 1)
const beings = new Set(['كان', 'كانت', 'كانوا', 'يكون', 'تكون', 'يكونوا', 'كنا', 'is', 'was', 'were', 'are'])
const quoted = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'mark'

function isNegationAt(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark' || !mayNegate(token.word)) return false
  if (findPhrase(bounds, tokens, i) !== null) return false
  const found = findPhrase(negative, tokens, i)
  if (found !== null && found.cut <= 1)
    return i <= first + 1 || !(ofNouns.has((tokens[found.last] as Token).text) || contrasts(tokens, i))
  // “we did not enter”: ما before a verb in the past
  return /^[وف]?ما$/.test(token.text) && isPast(tokens, i + 1)
}

const isPast = (tokens: readonly Token[], i: number): boolean =>
  verbAt(tokens, i) && /^[^يتنا].*(?:نا|وا|تم)$|^ت.*وا$/.test(tokens[i]?.text ?? '')

/** “Planes whose identity is not known carried out…”: the verb told stands behind the one that is negated. */
function describesSubject(
  tokens: readonly Token[],
  { first, last }: Clause,
  negation: number,
  marks: readonly ClaimMark[],
): boolean {
  const before = tokens[negation - 1]
  if (negation === first || before === undefined || before.kind === 'mark' || /^(?:ال|و)/.test(before.text))
    return false
  const own = marks.find((mark) => mark.first === negation + 1)
  return marks.some(
    (mark) =>
      mark.kind === 'verb' &&
      mark !== own &&
      mark.first > negation + 1 &&
      mark.first <= Math.min(last, negation + 5) &&
      !mark.joined,
  )
}
