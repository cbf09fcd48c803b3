import type { Quote, Statement } from './annotation.ts'
import { firstFrom } from './spans.ts'

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' }
const closingMarks = new Set(Object.values(closers))
/** Quotations within quotations; more are a row of marks. */
const deepest = 8

const isQuotationMark = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e)

/** How far a quotation may run: newsrooms let speakers go on over paragraphs, not over pages. */
const longest = 6000

/** Quotations between matching marks; one that is never closed is none. Quotes inside quotes belong to the outer. */
export function findQuotes(text: string): Quote[] {
  const pairs: { start: number; end: number }[] = []
  const open: { at: number; closer: string }[] = []
  let straight = -1
  for (let at = 0; at < text.length; at++) {
    if (!isQuotationMark(text.charCodeAt(at))) continue
    const mark = text[at] as string
    if (mark === '"') {
      // a straight mark that is open past its paragraph was none
      if (straight !== -1 && at - straight <= longest && !hasBreak(text, straight, at)) {
        pairs.push({ start: straight, end: at + 1 })
        straight = -1
      } else straight = at
    } else if (closingMarks.has(mark) && open.some(({ closer }) => closer === mark)) {
      // what was opened in between and not closed is given up
      while (open.at(-1)?.closer !== mark) open.pop()
      const { at: start } = open.pop() as { at: number }
      if (at - start <= longest) pairs.push({ start, end: at + 1 })
    } else if (closers[mark] !== undefined) {
      open.push({ at, closer: closers[mark] })
      if (open.length > deepest) open.shift()
    }
  }
  return outermost(pairs).map(({ start, end }) => ({
    start,
    end,
    content: { start: start + 1, end: end - 1 },
    speaker: null,
    rule: 'quote.marks',
    confidence: 0.97,
  }))
}

const hasBreak = (text: string, start: number, end: number): boolean => text.slice(start, end).includes('\n\n')

function outermost(pairs: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = []
  for (const pair of pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (pair.start >= (kept.at(-1)?.end ?? 0) && pair.end - pair.start > 2) kept.push(pair)
  }
  return kept
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
