import type { Token } from '../tokens.ts'
import { type Discourse, spanOfTokens } from './discourse.ts'
import type { Draft } from './drafts.ts'

const closing = new Set(['.', '؟', '?', '!', '…', '،', ','])

/** With a statement more for each quotation that goes on where another has ended: «…», said X. «…» */
export function withResumed(discourse: Discourse, drafts: readonly Draft[]): Draft[] {
  const { tokens, quoteEnds } = discourse
  const owned = new Set(
    drafts.flatMap(({ contentRange, direct }) => (direct && contentRange !== null ? [contentRange.first - 1] : [])),
  )
  const found = [...drafts]
  let next = 0
  let last: Draft | undefined
  for (const [open, close] of quoteEnds.entries()) {
    while (next < drafts.length && (drafts[next] as Draft).frame.cue.first < open) {
      const draft = drafts[next++] as Draft
      if (draft.level === -1) last = draft
    }
    if (last === undefined || owned.has(open) || !last.direct || last.contentLevel === -1 || last.contentRange === null)
      continue
    if (!standsAlone(discourse, open, close) || !follows(tokens, last, open) || close - open < 3) continue
    const range = { first: open + 1, last: close - 1 }
    last = {
      ...last,
      content: spanOfTokens(discourse, range.first, range.last),
      contentRange: range,
      scope: range,
      contentLevel: discourse.quoteOf[range.first] as number,
    }
    found.push(last)
  }
  return found.toSorted((a, b) => a.frame.cue.first - b.frame.cue.first)
}

/** Whether a quotation is a sentence of its own. */
function standsAlone({ tokens }: Discourse, open: number, close: number): boolean {
  const begins = tokens[open - 1]?.sentence !== tokens[open]?.sentence
  const behind = tokens[close + 1]
  return begins && (behind === undefined || behind.sentence !== tokens[close]?.sentence || closing.has(behind.text))
}

/** In the next sentence but one at the most. */
const follows = (tokens: readonly Token[], { frame: { cue }, contentRange }: Draft, open: number): boolean => {
  const end = Math.max(cue.last, contentRange?.last ?? 0)
  return (tokens[open] as Token).sentence - (tokens[Math.min(end, open)] as Token).sentence <= 2
}
