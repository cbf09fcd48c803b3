import type { Folded, Span } from '../fold.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'

/** Token ranges of names, or of other spans in order: first token → last. */
export function nameRanges(folded: Folded, tokens: readonly Token[], names: readonly Span[]): TokenRanges {
  const ranges = new TokenRanges(tokens.length)
  let i = 0
  for (const { start, end } of names) {
    while (i < tokens.length && (folded.origin[(tokens[i] as Token).end] as number) <= start) i++
    let last = i
    while (last + 1 < tokens.length && (folded.origin[(tokens[last + 1] as Token).start] as number) < end) last++
    if (i < tokens.length) ranges.add(i, last)
  }
  return ranges
}
