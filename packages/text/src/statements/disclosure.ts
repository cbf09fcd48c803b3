import { type Folded, type Span, spanOf } from '../fold.ts'
import { disclosures } from '../lexicon/reporting-verbs.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'

const table = phraseTable(disclosures.map((words) => [words, true] as const))
const endMarks = new Set(['،', '.', '؛', '”', '»', '"', ',', ';'])

/** Where speakers tell of a closeness to a party, in order: each up to the next mark or the end of its sentence. */
export function findDisclosures(folded: Folded, tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const phrase = findPhrase(table, tokens, i)
    if (phrase === null) continue
    const { start, sentence } = tokens[i] as Token
    let last = phrase.last
    for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
      if (next.sentence !== sentence || endMarks.has(next.text)) break
      last++
    }
    found.push(spanOf(folded, start + phrase.cut, (tokens[last] as Token).end))
    i = last
  }
  return found
}
