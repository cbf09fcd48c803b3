import type { Quote } from '../annotation.ts'
import { type Folded, fold, type Span, spanOf } from '../fold.ts'
import { isComplementiser, isOpening, sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { circumstanceWords } from '../lexicon/clause-words.ts'
import { asides } from '../lexicon/reporting-verbs.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import type { Cue } from './cue.ts'
import { clauseAfter, type FoundSpeaker } from './speaker.ts'

/**
 * What is said: the clause or the quotation behind the speaker, else the quotation or the clause before the verb. `next`:
 * the cue that follows, which ends it if it begins a clause of its own.
 */
export function contentOf(
  folded: Folded,
  tokens: readonly Token[],
  cue: Cue,
  speaker: FoundSpeaker | null,
  quotes: readonly Quote[],
  next: Cue | undefined,
): Span | null {
  const end = contentEnd(tokens, cue, next)
  if (cue.kind === 'attribution') return aroundAttribution(folded, tokens, cue, speaker, end)
  if (cue.relative) return trimmed(folded, tokens, sentenceStart(tokens, cue.first), cue.first - 3)
  if (cue.refused !== null) {
    const first = skipAdverbs(tokens, cue.refused + 1, end)
    return first <= end ? trimmed(folded, tokens, first, end) : null
  }
  const from = behindApposition(tokens, speaker !== null && !speaker.before ? speaker.last + 1 : cue.last + 1, end)
  const told = toldBefore(folded, tokens, cue, speaker, quotes)
  if (told !== null) return told
  const clause = clauseAfter(tokens, from, beginsObject(tokens[from]) ? commaBehind(tokens, from, end) : end)
  if (clause !== null) return clauseContent(folded, tokens, clause, end, quotes)
  const quoted = quotationBehind(folded, tokens, from, end, quotes)
  if (quoted !== null) return quoted
  const first = skipAdverbs(tokens, behindCircumstance(tokens, from, end), end)
  if (first <= end) return objectContent(folded, tokens, cue, first, end)
  return before(folded, tokens, cue, quotes)
}

/** “X, which holds the town, …”, “X, who is …, …”: behind the comma that closes what is told of the speaker. */
function behindApposition(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.text !== '،' || !describing.has(tokens[from + 1]?.text ?? '')) return from
  for (let i = from + 2; i <= Math.min(end, from + 14); i++) if (tokens[i]?.text === '،') return i + 1
  return from
}

const describing = new Set(['الذي', 'التي', 'الذين', 'وهو', 'وهي', 'وهم', 'المعروف', 'المعروفه'])

/** “claimed, through its channels, the killing of …”: behind the circumstance and its comma. */
function behindCircumstance(tokens: readonly Token[], from: number, end: number): number {
  const at = tokens[from]?.text === '،' ? from + 1 : from
  if (!circumstance.has(tokens[at]?.text ?? '')) return from
  for (let i = at + 1; i < Math.min(end, at + 9); i++) if (tokens[i]?.text === '،') return i + 1
  return from
}

/** “said at a closed meeting “…””: a quotation of some length behind a circumstance. */
function quotationBehind(
  folded: Folded,
  tokens: readonly Token[],
  from: number,
  end: number,
  quotes: readonly Quote[],
): Span | null {
  const leader = tokens[from]
  if (leader === undefined || !(circumstance.has(leader.text) || /^(?:لل|ل)/.test(leader.text))) return null
  for (let i = from + 1; i <= Math.min(end, from + 9); i++) {
    const token = tokens[i] as Token
    if (token.text === '،') return null
    if (!isOpening(token) || token.text === ':') continue
    const start = folded.origin[token.start] as number
    const quote = quotes[firstFrom(quotes, start)]
    return quote?.start === start && quote.end - quote.start >= 15 ? quote.content : null
  }
  return null
}

/** Verbs that take what is said behind ب, which is not part of it. */
const behindB = /(?:تعهد|طالب|يطالب|هدد|يهدد|اقر|يقر|اعترف|يعترف|وعد|نطالب|تطالب|تقر|تهدد|تعترف)/

/** A noun for what is said: up to the comma behind which a clause of its own begins. */
function objectContent(folded: Folded, tokens: readonly Token[], cue: Cue, from: number, end: number): Span | null {
  const first = behindReport(tokens, from, end)
  let last = end
  for (let i = first + 1; i <= end; i++) {
    const { text } = tokens[i] as Token
    if (text === ':' || text === '؛' || text === ';') last = i - 1
    else if (['،', ','].includes(text) && beginsClause(tokens, i + 1)) last = i - 1
    else continue
    break
  }
  const span = trimmed(folded, tokens, first, last)
  const head = tokens[first] as Token
  const dropped = /^ب(?!ان$)..../.test(head.text) && behindB.test((tokens[cue.last] as Token).text) ? 1 : 0
  return span && { start: folded.origin[head.start + dropped] as number, end: span.end }
}

/** “what media told of …”, “the account of the police of …”: behind the word for the report and its “of”. */
function behindReport(tokens: readonly Token[], from: number, end: number): number {
  const word = (tokens[from] as Token).text
  if (!/^(?:ما|لما|كل|روايه|انباء|تقارير|الانباء|التقارير|معلومات|المعلومات|مزاعم|ادعاءات)$/.test(word)) return from
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    const { text } = tokens[i] as Token
    if (['عن', 'بشان', 'حول'].includes(text)) return i + 1
    if (text === '،' || isComplementiser(tokens[i] as Token)) break
  }
  return from
}

const clauseWords = new Set([
  ...['ولم', 'ولا', 'ولن', 'وقد', 'وكان', 'وكانت', 'والا', 'وما', 'وليس', 'لكن', 'فقد', 'وبينما', 'الا', 'وهو', 'وهي'],
  ...['التي', 'الذي', 'والتي', 'والذي', 'which', 'who', 'and', 'but', 'nor', 'قبل', 'علما', 'رغم', 'بحسب', 'وفق'],
])

/** Whether a clause with a verb of its own begins here: “and published …”. */
const beginsClause = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.text ?? ''
  return clauseWords.has(word) || /^(?:و|ف)(?:[ا-ي]{3,}ت|ي[ا-ي]{3,}|ت[ا-ي]{2}[^ه]?[ا-ي])$/.test(word)
}

/** “denied the closing of the port, but …”: what is said stands at once behind who says it, up to the comma. */
const beginsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !circumstance.has(token.text) &&
  !isComplementiser(token) &&
  !/^(?:لل|ب)/.test(token.text)

const pauses = new Set(['،', ',', '؛'])

function commaBehind(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i <= end; i++) if (pauses.has((tokens[i] as Token).text)) return i - 1
  return end
}

function clauseContent(
  folded: Folded,
  tokens: readonly Token[],
  clause: number,
  end: number,
  quotes: readonly Quote[],
): Span | null {
  const opener = tokens[clause] as Token
  const first = isComplementiser(opener) || opener.text === ':' ? clause + 1 : clause
  const start = folded.origin[tokens[first]?.start ?? folded.text.length] as number
  // a quotation that opens here is the content, however many sentences it has
  const candidate = quotes[firstFrom(quotes, start)]
  const quote = candidate?.start === start ? candidate : undefined
  if (quote !== undefined && quote.end >= (folded.origin[(tokens[end] as Token).start] as number)) return quote.content
  if (quote !== undefined && opener.text === ':') return quote.content
  return first <= end ? trimmed(folded, tokens, first, end) : null
}

const circumstance = new Set(circumstanceWords.map((word) => fold(word).text))
const aside = phraseTable(asides.map((words) => [words, true] as const))

/** Last token of the content: the end of the sentence, or what stands before the cue that follows in it. */
function contentEnd(tokens: readonly Token[], cue: Cue, next: Cue | undefined): number {
  const last = sentenceEnd(tokens, cue.last)
  if (next === undefined || next.first > last) return asideBefore(tokens, cue, last)
  const opener = tokens[next.first] as Token
  const joined = next.start > opener.start
  const before = tokens[next.first - 1] as Token
  const apart = before.kind === 'mark' || before.text === 'and' || before.text === 'but'
  const end =
    apart || joined || next.kind === 'attribution' || next.relative ? next.first - 1 - (next.relative ? 2 : 0) : last
  return asideBefore(tokens, cue, end)
}

/** The token before “…, without naming him”, “…, then he left”: what is said ends there. */
function asideBefore(tokens: readonly Token[], cue: Cue, end: number): number {
  for (let i = cue.last + 2; i <= end; i++) {
    const [comma, word] = [tokens[i - 1] as Token, tokens[i] as Token]
    if (comma.text === '؛') return i - 2
    if (comma.text === ';') return i - 2
    if (comma.text !== '،' && comma.text !== ',') continue
    const found = findPhrase(aside, tokens, i)
    if ((found !== null && found.cut === 0) || (word.text === 'من' && tokens[i + 1]?.text === 'دون')) return i - 2
  }
  return end
}

/** English “…, relatives said on Sunday”: what stands before the comma in front of the speaker. */
function toldBefore(
  folded: Folded,
  tokens: readonly Token[],
  cue: Cue,
  speaker: FoundSpeaker | null,
  quotes: readonly Quote[],
): Span | null {
  if (cue.language !== 'en' || cue.kind !== 'verb') return null
  const begin = sentenceStart(tokens, cue.first)
  const first = speaker?.before === true ? speaker.first : cue.first
  const start = folded.origin[(tokens[first] as Token).start] as number
  const quote = quotes[firstFrom(quotes, start) - 1]
  const sameSentence = tokens[first - 1]?.sentence === tokens[first]?.sentence
  if (
    quote !== undefined &&
    sameSentence &&
    start - quote.end <= 2 &&
    start - quote.end >= 0 &&
    quote.end - quote.start > 8
  )
    return quote.content
  if (speaker === null || !speaker.before) return null
  if (tokens[speaker.first - 1]?.text !== ',' || speaker.first - 2 <= begin || !endsSoon(tokens, cue.last + 1))
    return null
  const next = tokens[cue.last + 1]
  if (next !== undefined && (isComplementiser(next) || next.text === ':')) return null
  return trimmed(folded, tokens, begin, speaker.first - 2)
}

/** Whether nothing but when and where it was said stands behind an English verb. */
function endsSoon(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text === ',') return true
  const left = sentenceEnd(tokens, i - 1) - i + 1
  return (
    left <= 0 || (left <= 8 && ['on', 'in', 'at', 'yesterday', 'late', 'early', 'by'].includes(tokens[i]?.text ?? ''))
  )
}

/** “According to X, …” or “…, according to X”. */
function aroundAttribution(
  folded: Folded,
  tokens: readonly Token[],
  cue: Cue,
  speaker: FoundSpeaker | null,
  end: number,
): Span | null {
  const begin = sentenceStart(tokens, cue.first)
  if (cue.first > begin) return trimmed(folded, tokens, begin, cue.first - 1)
  let first = (speaker?.last ?? cue.last) + 1
  for (let i = first; i <= end; i++) {
    if (!['،', ','].includes((tokens[i] as Token).text)) continue
    first = i + 1
    break
  }
  while (first <= end && ['فان', 'فقد'].includes((tokens[first] as Token).text)) first++
  return first <= end ? trimmed(folded, tokens, first, end) : null
}

/** “«…», said X”: the quotation before the verb, or the clause before its comma. */
function before(folded: Folded, tokens: readonly Token[], cue: Cue, quotes: readonly Quote[]): Span | null {
  const start = folded.origin[cue.start] as number
  const quote = quotes[firstFrom(quotes, start) - 1]
  if (quote !== undefined && quote.end <= start) {
    let first = cue.first
    while (
      first > 0 &&
      (folded.origin[(tokens[first - 1] as Token).start] as number) >= quote.end &&
      cue.first - first < 4
    )
      first--
    const between = tokens.slice(first, cue.first)
    const touches = first === 0 || (folded.origin[(tokens[first - 1] as Token).start] as number) < quote.end
    if (touches && between.length <= 2 && between.every((token) => token.kind === 'mark')) return quote.content
  }
  const begin = sentenceStart(tokens, cue.first)
  const comma = tokens[cue.first - 1]
  if (comma?.text !== '،' || cue.first - 1 <= begin) return null
  return trimmed(folded, tokens, begin, cue.first - 2)
}

const adverbs = new Set([
  'امس',
  'اليوم',
  'ايضا',
  'نفيا',
  'قاطعا',
  'بشده',
  'قطعيا',
  'مجددا',
  'علنا',
  'رسميا',
  'من',
  'عن',
  'الي',
  'علي',
  'في',
])

function skipAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let first = from
  while (first <= end && (adverbs.has((tokens[first] as Token).text) || (tokens[first] as Token).kind === 'mark')) {
    const text = (tokens[first] as Token).text
    if (text === '«' || text === '"' || text === '“') break
    first++
  }
  return first
}

/** Without the comma or the bare و at its end, and without a ب that belongs to the verb at its beginning. */
function trimmed(folded: Folded, tokens: readonly Token[], first: number, last: number): Span | null {
  let end = last
  while (end >= first && ['،', ',', '؛', '-', '—', ':'].includes((tokens[end] as Token).text)) end--
  if (end < first) return null
  return spanOf(folded, (tokens[first] as Token).start, (tokens[end] as Token).end)
}
