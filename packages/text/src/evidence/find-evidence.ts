import type { Evidence } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { type EvidenceKind, evidenceNouns } from '../lexicon/evidence-nouns.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'

const table = phraseTable(
  (Object.keys(evidenceNouns) as EvidenceKind[]).flatMap((kind) =>
    evidenceNouns[kind].map((noun) => [noun, kind] as const),
  ),
)

const longest = 6

/** What the text says it rests on: documents, images, recordings, witnesses, with the words that describe them. */
export function findEvidence(folded: Folded, tokens: readonly Token[]): Evidence[] {
  const found: Evidence[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = findPhrase(table, tokens, i)
    if (match === null) continue
    let last = match.last
    while (last + 1 < tokens.length && last - i < longest && describes(tokens, i, last + 1)) last++
    // “satellite images” behind “images”: the most telling kind of the phrase
    const kinds = [match.value]
    for (let k = i + 1; k <= last + 1; k++) {
      const inner = findPhrase(table, tokens, k)
      if (inner === null || inner.last > last + 2) continue
      kinds.push(inner.value)
      last = Math.max(last, inner.last)
    }
    const kind = kinds.includes('satellite') ? 'satellite' : match.value
    found.push({
      ...spanOf(folded, (tokens[i] as Token).start + match.cut, (tokens[last] as Token).end),
      kind,
      rule: `evidence.${kind}`,
      confidence: 0.7,
    })
    i = last
  }
  return found
}

/** Whether token `i` goes on describing the noun at `head`: “internal”, “of meetings”. */
function describes(tokens: readonly Token[], head: number, i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || token.sentence !== tokens[head]?.sentence) return false
  return (
    !endsNounPhrase(token) &&
    !(isVerbalNoun(token.word) && hasArticle((tokens[i - 1] as Token).word)) &&
    !['في', 'و', 'او', 'and', 'of', 'that', 'which', 'on', 'in', 'from'].includes(token.text) &&
    /[\u0620-\u06d3]/.test(token.text)
  )
}
