import { notFutures } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { ClaimMark } from './claim-marks.ts'
import { type Clause, verbAt } from './clauses.ts'
import { setOf } from './inflection.ts'

const others = [...setOf(notFutures)]
const shape = /^(?:[وف]?سوف|[وف]?لن|will|shall|[وف]?س[يت][\u0621-\u064a]{3,})$/

/** A verb with س of the future, or a word for it; not “sixty”, not “cars”. */
const isFuture = perWord((text) => {
  if (!shape.test(text)) return false
  const bare = text.replace(/^[وف]/, '')
  return !others.some((word) => bare.startsWith(word))
})

/** “Will”, in the main clause. */
export function willBe(tokens: readonly Token[], { first, last }: Clause, marks: readonly ClaimMark[]): boolean {
  for (let i = first; i <= Math.min(last, first + 8); i++) if (isFuture((tokens[i] as Token).word)) return true
  return marks.some((mark) => mark.future && mark.first <= first + 8)
}

/** “We will”, or “will” with nobody named: the speaker. */
export function weWill(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    const { text } = tokens[i] as Token
    if (/^(?:[وف]?س[نا][\u0621-\u064a]{2,}|we|i)$/.test(text)) return true
    if (/^[وف]?لن$/.test(text) && /^[نا]/.test(tokens[i + 1]?.text ?? '')) return true
  }
  return verbAt(tokens, first)
}
