import type { Quote, Statement } from './annotation.ts'
import { foldedSet, foldedText, type Span } from './fold.ts'
import { namedBehind } from './lexicon/reporting-words.ts'
import { firstFrom } from './spans.ts'
import { inTerms } from './statements/marked-argument.ts'

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’' }
const closingMarks = new Set(Object.values(closers))
/** Quotations within quotations; more are a row of marks. */
const deepest = 8

const isQuotationMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x2018 ||
  code === 0x2019 ||
  (code >= 0x201c && code <= 0x201e)

/** How far a quotation may run: newsrooms let speakers go on over paragraphs, not over pages. */
const longest = 6000

/** Quotations between matching marks, also within one another; one that is never closed is none. */
export function findQuotes(text: string): Quote[] {
  const pairs: Span[] = []
  const open: { at: number; closer: string }[] = []
  let straight = -1
  let single = -1
  for (let at = 0; at < text.length; at++) {
    if (!isQuotationMark(text.charCodeAt(at))) continue
    const mark = text[at] as string
    if (mark === '"') {
      // a straight mark that is open past its paragraph was none, unless this one can do nothing but close it
      if (straight !== -1 && at - straight <= longest && (!hasBreak(text, straight, at) || closesOnly(text, at))) {
        pairs.push({ start: straight, end: at + 1 })
        straight = -1
      } else straight = at
    } else if (mark === "'") {
      // within other marks only: elsewhere it is an apostrophe
      if (straight === -1 && open.length === 0) single = -1
      else if (opensSingle(text, at)) single = at
      else if (single !== -1 && closesSingle(text, at)) {
        if (at - single <= longest) pairs.push({ start: single, end: at + 1 })
        single = -1
      }
    } else if (
      closingMarks.has(mark) &&
      !(mark === '’' && isLetter(text[at + 1])) &&
      open.some(({ closer }) => closer === mark)
    ) {
      // what was opened in between and not closed is given up
      while (open.at(-1)?.closer !== mark) open.pop()
      const { at: start } = open.pop() as { at: number }
      if (at - start <= longest) pairs.push({ start, end: at + 1 })
    } else if (closers[mark] !== undefined) {
      open.push({ at, closer: closers[mark] })
      if (open.length > deepest) open.shift()
    }
  }
  return nested(pairs).map(({ start, end }) => ({
    start,
    end,
    content: { start: start + 1, end: end - 1 },
    speaker: null,
    rule: 'quote.marks',
    confidence: 0.97,
  }))
}

const closesOnly = (text: string, at: number): boolean => /\S/.test(text[at - 1] ?? ' ') && !isLetter(text[at + 1])
const hasBreak = (text: string, start: number, end: number): boolean => text.slice(start, end).includes('\n\n')
const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character)
const opensSingle = (text: string, at: number): boolean =>
  /[\s:“"«(]/.test(text[at - 1] ?? ' ') && isLetter(text[at + 1])
const closesSingle = (text: string, at: number): boolean => !isLetter(text[at + 1]) && /\S/.test(text[at - 1] ?? ' ')

/** The pairs in order, without those that cross another and those that hold next to nothing. */
function nested(pairs: readonly Span[]): Span[] {
  const kept: Span[] = []
  const around: Span[] = []
  for (const pair of pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= pair.start) around.pop()
    if (pair.end > (around.at(-1)?.end ?? Number.POSITIVE_INFINITY) || pair.end - pair.start <= 2) continue
    kept.push(pair)
    if (around.length < deepest) around.push(pair)
  }
  return kept
}

/** Those that stand within no other. */
export function outermost(quotes: readonly Quote[]): Quote[] {
  let end = 0
  return quotes.filter((quote) => {
    if (quote.start < end) return false
    end = quote.end
    return true
  })
}

/** Quotations with who says them: the speaker of the innermost statement they are the content of, or a part of. */
export function withSpeakers(text: string, quotes: readonly Quote[], statements: readonly Statement[]): Quote[] {
  const around: Quote[] = []
  return quotes.map((quote) => {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quote.start) around.pop()
    const spoken = { ...quote, speaker: speakerOf(text, quote, statements, around.at(-1)) }
    around.push(spoken)
    return spoken
  })
}

/** A statement begins not far before its quotation, or right behind it. */
const reach = 600
const furthestStatements = 24

function speakerOf(
  text: string,
  quote: Quote,
  statements: readonly Statement[],
  outer: Quote | undefined,
): Span | null {
  const from = firstFrom(statements, quote.start - reach)
  const to = Math.min(firstFrom(statements, quote.end + reach), from + furthestStatements * 4)
  const near = statements.slice(from, to)
  const { content: words } = quote
  const holding = near.filter(
    ({ content }) => content !== null && content.start <= words.start + 1 && words.end <= content.end + 1,
  )
  const owner = holding.toSorted(
    (a, b) => width(a.content) - width(b.content) || distance(a, quote) - distance(b, quote) || b.start - a.start,
  )[0]
  const exact = owner?.content != null && Math.abs(owner.content.start - words.start) < 2 && owner.direct
  if (!exact && isName(text, quote)) return null
  const spoken = near.find(({ verb }) => verb !== null && verb.start >= words.start && verb.end <= words.end)
  // “X: «there is no truth to …», according to Y”: what Y tells holds it all
  if (owner !== undefined && !exact && spoken?.speaker != null && isBetween(spoken.speaker, owner.content, quote))
    return spoken.speaker
  if (owner !== undefined) return owner.stance === 'declines-to-comment' && !exact ? null : owner.speaker
  if (spoken !== undefined) return spoken.speaker
  // “X condemned «in the strongest terms» the attack”
  const manner = inTerms.test(foldedText(text.slice(words.start, words.end).split(' ')[0] ?? ''))
  const within = manner ? near.find((one) => isBesideContent(one, quote)) : undefined
  if (within !== undefined) return within.speaker
  // “X denied it: “…””
  const led = /[:：]\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start))
  const last = led ? near.findLast(({ start, end }) => start < quote.start && quote.start - end < 6) : undefined
  return last?.speaker ?? outer?.speaker ?? null
}

/** Whether a speaker is named within what another says, before the quotation. */
const isBetween = (speaker: Span, content: Span | null, quote: Span): boolean =>
  content !== null && speaker.start >= content.start && speaker.end <= quote.start

/** Whether a quotation stands between the verb and what is said. */
const isBesideContent = ({ verb, content }: Statement, { start, end }: Span): boolean =>
  verb !== null && content !== null && verb.end <= start && end <= content.start && content.start - verb.end < 120

/** How far before the quotation the verb stands; one behind it, such as “…, which Y denies”, comes last. */
const distance = ({ verb }: Statement, { start }: Span): number =>
  verb === null ? 0 : verb.start < start ? start - verb.start : reach + verb.start - start

const width = (span: Span | null): number => (span === null ? Number.POSITIVE_INFINITY : span.end - span.start)

const naming = foldedSet(namedBehind)
const longestName = 40

/** «Dawn» behind “the agency”, “operation”: a name, and nobody's words. */
function isName(text: string, { start, content }: Quote): boolean {
  if (content.end - content.start > longestName) return false
  const before = /(\S+)\s*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]
  if (before === undefined) return false
  const word = foldedText(before)
  return naming.has(word) || naming.has(word.replace(/^[وفبل]/, ''))
}
