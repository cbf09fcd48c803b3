import { foldedSet } from '../fold.ts'
import { complementisers, nounPhraseStops } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'

const complementiser = foldedSet(complementisers)
const stops = foldedSet(nounPhraseStops)

/** أن, إن, بأن, إلى أن, with or without a pronoun: what follows is what is said. */
export const isComplementiser = ({ text }: Token): boolean => complementiser.has(text)

/** “… but that …”: with another word before it, أن opens no clause of what is said. */
const turns = new Set([
  'غير',
  'الا',
  'بيد',
  'رغم',
  'مع',
  'لولا',
  'سوي',
  'كما',
  'حيث',
  'علما',
  'دون',
  'بدون',
  'قبل',
  'بعد',
  'منذ',
])

/** Whether what is said begins behind token `i`. */
export const opensClause = (tokens: readonly Token[], i: number): boolean =>
  complementiser.has((tokens[i] as Token).text) && !turns.has(tokens[i - 1]?.text ?? '')

/** A word at which the phrase that names a speaker has ended. */
export const endsNounPhrase = ({ word }: Token): boolean => ends(word)

const ends = perWord(
  (text) => stops.has(text) || complementiser.has(text) || (/^[وف]/.test(text) && stops.has(text.slice(1))),
)

/** First and last token of the sentence of each token, its final marks set aside; worked out once for a text. */
interface Bounds {
  readonly first: Int32Array
  readonly last: Int32Array
}

const boundsOfText = new WeakMap<readonly Token[], Bounds>()

function boundsOf(tokens: readonly Token[]): Bounds {
  const known = boundsOfText.get(tokens)
  if (known !== undefined) return known
  const [first, last] = [new Int32Array(tokens.length), new Int32Array(tokens.length)]
  let begin = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.sentence !== tokens[begin]?.sentence) begin = i
    first[i] = begin
  }
  let end = -1
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { text, sentence } = tokens[i] as Token
    if (tokens[i + 1]?.sentence !== sentence) end = -1
    if (end === -1 && !finalMarks.has(text)) end = i
    last[i] = end
  }
  const bounds = { first, last }
  boundsOfText.set(tokens, bounds)
  return bounds
}

/** Index of the first token of the sentence of token `i`. */
export const sentenceStart = (tokens: readonly Token[], i: number): number => boundsOf(tokens).first[i] ?? i

/** Index of the last token of the sentence of token `i`, its final marks set aside unless it is one of them. */
export const sentenceEnd = (tokens: readonly Token[], i: number): number => Math.max(boundsOf(tokens).last[i] ?? i, i)

const finalMarks = new Set(['.', '!', '؟', '?', '…'])
