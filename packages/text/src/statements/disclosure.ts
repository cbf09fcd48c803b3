import type { Span } from '../fold.ts'
import { closeness, disclosures } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { type Discourse, spanOfTokens } from './discourse.ts'

/** A phrase of the list; whether the party it names stands behind a ل, which is written with it. */
const tableOf = (phrases: readonly string[]) =>
  phraseTable(phrases.map((words) => [words.replace(/ ل$/, ''), { led: words.endsWith(' ل') }] as const))

const own = tableOf(disclosures)
const told = tableOf(closeness)
const endMarks = new Set(['،', '.', '؛', '”', '»', '"', ',', ';', ':'])

/** Where speakers tell of a closeness to a party, in order: each up to the next mark or the end of its sentence. */
export const findDisclosures = (discourse: Discourse): Span[] =>
  findIn(discourse, own, 0, discourse.tokens.length - 1, Number.POSITIVE_INFINITY)

/** “…, the lawyer of the families,”: what a mention of somebody, or what describes them beside it, tells of a closeness. */
export function closenessIn(discourse: Discourse, first: number, last: number, limit = last): Span | null {
  return findIn(discourse, told, first, Math.min(last, discourse.tokens.length - 1), limit)[0] ?? null
}

function findIn(discourse: Discourse, table: typeof own, from: number, to: number, limit: number): Span[] {
  const { tokens } = discourse
  const found: Span[] = []
  for (let i = from; i <= to; i++) {
    const phrase = findPhrase(table, tokens, i)
    if (phrase === null || phrase.cut > 1) continue
    if (phrase.value.led && !/^ل(?:..|$)/.test(tokens[phrase.last + 1]?.text ?? '')) continue
    const { sentence } = tokens[i] as Token
    let last = phrase.last
    for (let next = tokens[last + 1]; next !== undefined && last < i + 30 && last < limit; next = tokens[last + 1]) {
      if (next.sentence !== sentence || endMarks.has(next.text)) break
      last++
    }
    found.push(spanOfTokens(discourse, i, last, phrase.cut))
    i = last
  }
  return found
}
