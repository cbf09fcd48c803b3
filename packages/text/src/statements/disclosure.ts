import { type Folded, fold, foldedAt, type Span, spanOf } from '../fold.ts'
import { disclosures } from '../lexicon/reporting-verbs.ts'

const phrases = disclosures.map((words) => fold(words).text)

/** Where, within a span, its speaker tells of a closeness to a party; up to the next mark. */
export function findDisclosure(folded: Folded, within: Span): Span | null {
  const start = foldedAt(folded, within.start)
  const text = folded.text.slice(start, foldedAt(folded, within.end))
  for (const phrase of phrases) {
    const at = text.indexOf(phrase)
    if (at === -1) continue
    const end = text.slice(at).search(/[،.؛”»"\n,;]/)
    return spanOf(folded, start + at, end === -1 ? start + text.length : start + at + end)
  }
  return null
}
