import type { Quote, Time } from '../annotation.ts'
import { type Folded, type Span, spanOf } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'

/** A text as the reader of statements sees it: its tokens, and what other layers have found among them. */
export interface Discourse {
  readonly folded: Folded
  readonly text: string
  readonly tokens: readonly Token[]
  /** Token ranges of names, first → last. */
  readonly names: TokenRanges
  /** First tokens of the names of places. */
  readonly places: ReadonlySet<number>
  /** Token ranges of times, first → last. */
  readonly times: TokenRanges
  /** First tokens of the times that are a day or a stretch with both ends. */
  readonly dated: ReadonlySet<number>
  readonly quotes: readonly Quote[]
  /** Opening mark → closing mark of each quotation. */
  readonly quoteEnds: TokenRanges
  /** Number of the quotation each token stands in, its marks left out; −1 outside. */
  readonly quoteOf: Int32Array
}

export function discourseOf(
  folded: Folded,
  text: string,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  names: TokenRanges,
  places: ReadonlySet<number>,
  times: readonly Time[],
): Discourse {
  const quoteEnds = rangesOf(folded, tokens, quotes)
  const dated = new Set(rangesOf(folded, tokens, times.filter(isDay)).keys())
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  let number = 0
  for (const [first, last] of quoteEnds.entries()) {
    quoteOf.fill(number, first + 1, last)
    number++
  }
  return {
    folded,
    text,
    tokens,
    names,
    places,
    times: rangesOf(folded, tokens, times),
    dated,
    quotes,
    quoteEnds,
    quoteOf,
  }
}

/** When something is said is no “since” and no “until”. */
const isDay = (time: Time): boolean =>
  time.kind === 'date' && (time.edtf === null || (time.from !== null && time.to !== null))

/** First and last token of each of the spans, which are in order; one that holds no token is left out. */
function rangesOf(folded: Folded, tokens: readonly Token[], spans: readonly Span[]): TokenRanges {
  const ranges = new TokenRanges(tokens.length)
  const startOf = (i: number): number => folded.origin[(tokens[i] as Token).start] as number
  let i = 0
  for (const { start, end } of spans) {
    while (i < tokens.length && startOf(i) < start) i++
    const first = i
    let last = i - 1
    for (let k = i; k < tokens.length && startOf(k) < end; k++) last = k
    if (last >= first) ranges.add(first, last)
  }
  return ranges
}

/** The text's own letters of a token: with vowels, and ى apart from ي. */
export const surfaceOf = ({ folded, text }: Discourse, { start, end }: Token): string =>
  text.slice(folded.origin[start], folded.origin[end])

/** The stretch of text from token `first` to token `last`, without `cut` letters at its beginning. */
export const spanOfTokens = ({ folded, tokens }: Discourse, first: number, last: number, cut = 0): Span =>
  spanOf(folded, (tokens[first] as Token).start + cut, (tokens[last] as Token).end)

/** First token of the sentence of token `i`, but not before the quotation it stands in. */
export function beginOf({ tokens, quoteOf }: Discourse, i: number): number {
  const begin = sentenceStart(tokens, i)
  const level = quoteOf[i]
  if (level === -1) return begin
  let first = i
  while (first > begin && quoteOf[first - 1] === level) first--
  return first
}

/** Last token of the sentence of token `i`, but not behind the quotation it stands in. */
export function endOf({ tokens, quoteOf }: Discourse, i: number): number {
  const end = sentenceEnd(tokens, i)
  const level = quoteOf[i]
  if (level === -1) return end
  let last = i
  while (last < end && quoteOf[last + 1] === level) last++
  return last
}

/** Where the clause of token `i` begins: behind the last semicolon of its sentence. */
export function englishBegin(discourse: Discourse, i: number): number {
  const begin = beginOf(discourse, i)
  for (let k = i - 1; k > begin; k--) if (discourse.tokens[k]?.text === ';') return k + 1
  return begin
}
