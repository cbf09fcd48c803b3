import type { Quote, Statement } from './annotation.ts'
import { firstFrom } from './spans.ts'

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' }

/** How far a quotation may run: newsrooms let speakers go on over paragraphs, not over pages. */
const longest = 6000

/** Quotations between matching marks; one that is never closed is none. Quotes inside quotes belong to the outer. */
export function findQuotes(text: string): Quote[] {
  const found: Quote[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    const closer = closers[mark]
    if (closer === undefined) continue
    const end = closingMark(text, at, mark, closer)
    if (end === -1) continue
    found.push({
      start: at,
      end: end + 1,
      content: { start: at + 1, end },
      speaker: null,
      rule: 'quote.marks',
      confidence: 0.97,
    })
    at = end
  }
  return found
}

function closingMark(text: string, open: number, mark: string, closer: string): number {
  const limit = Math.min(text.length, open + longest)
  if (mark === closer) {
    const paragraph = text.indexOf('\n\n', open)
    const end = text.indexOf(closer, open + 1)
    return end !== -1 && end < limit && (paragraph === -1 || end < paragraph) ? end : -1
  }
  let depth = 0
  for (let at = open; at < limit; at++) {
    if (text[at] === mark) depth++
    else if (text[at] === closer && --depth === 0) return at
  }
  return -1
}

/** Quotations with who says them: the speaker of the statement they are the content of, or a part of. */
export function withSpeakers(quotes: readonly Quote[], statements: readonly Statement[]): Quote[] {
  return quotes.map((quote) => {
    // its statement begins not far before it, or right behind it
    const near = statements.slice(firstFrom(statements, quote.start - reach), firstFrom(statements, quote.end + reach))
    const owners = near.filter(
      ({ content }) => content !== null && content.start <= quote.content.start && quote.content.end <= content.end,
    )
    const exact = owners.find(({ content }) => content?.start === quote.content.start)
    return { ...quote, speaker: (exact ?? owners.at(-1))?.speaker ?? null }
  })
}

const reach = 400
