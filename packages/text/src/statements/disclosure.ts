import { type Folded, fold, type Span, spanOf } from '../fold.ts'
import { disclosures } from '../lexicon/reporting-verbs.ts'

const phrases = disclosures.map((words) => fold(words).text)

/** Where, within a span, its speaker tells of a closeness to a party; up to the next mark. */
export function findDisclosure(folded: Folded, within: Span): Span | null {
  for (const phrase of phrases) {
    const at = folded.text.indexOf(phrase)
    if (at === -1) continue
    const end = folded.text.slice(at).search(/[،.؛”»"\n,;]/)
    const span = spanOf(folded, at, end === -1 ? folded.text.length : at + end)
    if (span.start >= within.start && span.end <= within.end) return span
  }
  return null
}
