import type { TokenRange } from '../grammar/noun-phrase.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse } from './discourse.ts'

/** “«…», said X”, “…, said X”, “…, according to what X said”: what stands before the verb. */
export function toldBefore(
  discourse: Discourse,
  cue: Cue,
  named: TokenRange | null,
  found: { readonly subject: TokenRange | null; readonly end: number },
): TokenRange | null {
  const { tokens, quoteEnds } = discourse
  const from = behindQuoted(tokens, named === null ? cue.lead : Math.min(named.first, cue.lead))
  // a verb with “and” before it looks ahead
  if (cue.start > (tokens[cue.first] as Token).start && !cue.relative) return null
  const quote = quoteBefore(discourse, from)
  const begin = clauseBegin(discourse, from)
  if (quote !== null && !(cue.relative && isScrap(tokens, quote, begin))) return resumedBy(discourse, quote, cue)
  if (cue.relative)
    return from > begin ? withoutAside(tokens, trimmed(tokens, behindSince(tokens, begin, from), from - 1)) : null
  if ((tokens[from - 1] as Token | undefined)?.text !== '،' || from - 2 < begin) {
    return ['هكذا', 'بهذا', 'بذلك'].includes(tokens[from - 1]?.text ?? '') && from - 2 >= begin
      ? trimmed(tokens, beginOf(discourse, from), from - 2)
      : null
  }
  const after = tokens[found.end]
  if (
    found.subject === null ||
    quoteEnds.has(begin) ||
    (after !== undefined && after.kind !== 'mark' && after.sentence === tokens[cue.first]?.sentence)
  )
    return null
  return trimmed(tokens, begin, from - 2)
}

const theseWords = new Set(['بهذه', 'الكلمات', 'العباره', 'العبارات', 'الجمله', 'هكذا', 'بهذا', 'الكلام'])

/** Over “with these words”, between a quotation and the verb. */
function behindQuoted(tokens: readonly Token[], from: number): number {
  let first = from
  while (first > 0 && from - first < 3 && theseWords.has((tokens[first - 1] as Token).text)) first--
  return quotedUpTo(tokens, first) ? first : from
}
const quotedUpTo = (tokens: readonly Token[], i: number): boolean =>
  [1, 2].some((k) => ['»', '"', '”'].includes(tokens[i - k]?.text ?? ''))

/** A few words in marks at the end of a clause are a part of what is said. */
const isScrap = (tokens: readonly Token[], { first, last }: TokenRange, begin: number): boolean =>
  last - first < 5 && first - 1 > begin && (tokens[first - 2] as Token).kind === 'word'

/** The quotation that ends right before token `i`, a comma or a dash between them set aside. */
export function quoteBefore({ tokens, quoteEnds, quoteOf }: Discourse, i: number): TokenRange | null {
  let last = i - 1
  const begin = sentenceStart(tokens, Math.min(i, tokens.length - 1))
  while (
    last >= 0 &&
    i - last < 4 &&
    ['،', ',', '.', '؛', '-', '–', '—', '؟', '!'].includes((tokens[last] as Token).text)
  )
    last--
  const inner = quoteOf[last - 1]
  if (last < 1 || inner === undefined || inner === -1 || quoteOf[last] === inner) return null
  if (last < begin - 1 || (last < begin && !['؟', '?', '!'].includes((tokens[last - 1] as Token).text))) return null
  let first = last - 1
  while (first > 0 && quoteOf[first - 1] === inner) first--
  return quoteEnds.get(first - 1) === last && last - first > 1 ? { first, last: last - 1 } : null
}

/** “It is thought that …, since forty cases were counted”, as X said: behind “since”, where an opinion of nobody's stands before. */
export function behindSince(tokens: readonly Token[], begin: number, end: number): number {
  if (!/^[وف]?ي(?:عتقد|رجح|شتبه|خشي|توقع)$/.test(tokens[begin]?.text ?? '')) return begin
  for (let k = end - 1; k > begin + 1; k--) if (tokens[k]?.text === 'اذ' && tokens[k - 1]?.text === '،') return k + 1
  return begin
}

const clauseBreaks = new Set(['؛', ';'])

const contrasts = new Set(['لكن', 'ولكن'])

/** Where the clause that ends before token `i` begins: behind the sentence's last semicolon or “while”. */
export function clauseBegin(discourse: Discourse, i: number): number {
  const begin = beginOf(discourse, Math.min(i, discourse.tokens.length - 1))
  for (let k = i - 1; k > begin; k--) {
    const { text } = discourse.tokens[k] as Token
    if (clauseBreaks.has(text)) return k + 1
    if (contrasts.has(text)) return k + 1
  }
  return begin
}

export function trimmed(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  let end = last
  while (
    end >= first &&
    (tokens[end] as Token).kind === 'mark' &&
    !['»', '"', '”', ')'].includes((tokens[end] as Token).text)
  )
    end--
  return end < first ? null : { first, last: end }
}

/** Without “…, contrary to what others said”. */
function withoutAside(tokens: readonly Token[], range: TokenRange | null): TokenRange | null {
  if (range === null) return null
  for (let i = range.first + 1; i < range.last; i++)
    if ((tokens[i] as Token).text === '،' && ['خلافا', 'بخلاف'].includes(tokens[i + 1]?.text ?? ''))
      return { first: range.first, last: i - 1 }
  return range
}

/** “The answer,” he added, “will come”: from the first words to the last. */
export function resumedBy({ tokens, quoteEnds }: Discourse, quote: TokenRange, cue: Cue): TokenRange {
  const { sentence } = tokens[cue.last] as Token
  for (let i = cue.last + 1; i <= cue.last + 12 && tokens[i]?.sentence === sentence; i++) {
    const close = quoteEnds.get(i)
    if (close !== undefined && [',', '،'].includes(tokens[i - 1]?.text ?? ''))
      return { first: quote.first, last: close - 1 }
  }
  return quote
}
