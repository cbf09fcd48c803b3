import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { isRole, type TokenRange } from '../grammar/noun-phrase.ts'
import { isPictograph } from '../grammar/pictograph.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import { isDefiniteOutletLed, isToldOutlet } from '../grammar/told-outlet.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { occasions, placeNouns } from '../lexicon/clause-words.ts'
import { colonTails, headingWords, ownLWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { type Word, wordOf } from '../words.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { prepositions } from './prepositions.ts'
import { verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

const furthest = 12
const nearest = 8
const heading = foldedSet(headingWords)
const place = foldedSet(placeNouns)
const pages = new Set(['صفحه', 'حساب', 'قناه', 'معرف', 'معرفات', 'موقع', 'لسان'])
const quotationMarks = new Set(['«', '»', '"', '“', '”'])
/** Behind them a post begins. */
const bullets = new Set(['|', '🔴', '⭕', '#'])

/** “Our correspondent in X: …”: a colon tells who speaks where nothing else does. */
export function colonAt(discourse: Discourse, i: number): Cue | null {
  const { tokens, names, places, quoteEnds } = discourse
  const from = beginning(discourse, i)
  const first = behindPage(tokens, behindUrgent(tokens, from))
  if (first === i || tokens[i + 1] === undefined || !begins(tokens, behindUrgent(tokens, from) === from ? first : from))
    return null
  const head = tokens[first] as Token
  // “The camp of X: …” tells where it happened
  const speaks = (isSource(head.word) && !place.has(head.text)) || (names.has(first) && !places.has(first))
  const said = quoteEnds.has(i + 1) || toOutlet(tokens, i) || isTold(tokens, first, i)
  if (!speaks && !(said && isSomebody(tokens, first, i)) && !(saysWe(tokens, i + 1) && isBareName(tokens, first, i)))
    return null
  if (isSignature(tokens, first, i)) return null
  // “firstly: …”
  if (/^(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|اخيرا|ختاما)$/.test(head.text)) return null
  // “source: the agency X”, under a text
  if (first === i - 1 && head.text === 'المصدر') return null
  // “statement no. 14: we apologise …”: those who write speak
  const opening = tokens[i + 1] as Token
  // “minutes of the call: the general said …”: who says it stands behind
  if (/^[وف]?(?:قال|قالت|يقول|تقول)$/.test(opening.text)) return null
  // “the minister: we will answer …”: what they will do is told
  const will = /^س[ان]/.test(opening.text) && isRole(head.word)
  if (opening.kind === 'word' && !will && verbReading(opening.word)?.form.firstPerson === true) return null
  for (let k = first + 1; k < i; k++) {
    const reading = verbReading((tokens[k] as Token).word)
    if (reading?.form.kind === 'verb' && !reading.doubtful) return null
  }
  return plainCue(tokens, i, i, { stance: 'asserts', kind: 'colon', lead: first })
}

/** “The spokesman: X Y”, under a text: who signs it. */
function isSignature(tokens: readonly Token[], first: number, colon: number): boolean {
  const { sentence } = tokens[colon] as Token
  const last = tokens.length - 1
  if (first === 0 || last - colon > longestSigned || tokens[first - 1]?.sentence === sentence) return false
  if (!isRole((tokens[first] as Token).word) || last - colon < 2) return false
  for (let k = colon + 1; k <= last; k++) {
    const { kind, word, sentence: own } = tokens[k] as Token
    if (kind !== 'word' || own !== sentence) return false
    if (isVerbalNoun(word) || isFiniteVerb(word) || verbReading(word) !== null) return false
    if (endsNounPhrase(tokens[k] as Token) || (k === colon + 1 && hasArticle(word))) return false
  }
  return true
}
const longestSigned = 4

/** First token of the phrase before a colon; before a quotation, brackets and marks around a name do not end it. */
function beginning({ tokens, quoteOf, quoteEnds }: Discourse, i: number): number {
  const { sentence } = tokens[i] as Token
  const quoted = quoteEnds.has(i + 1) || toOutlet(tokens, i)
  let bracket = false
  let first = i
  while (first > 0 && i - first < (quoted ? furthest : nearest)) {
    const { kind, text, sentence: own } = tokens[first - 1] as Token
    if (own !== sentence || (quoteOf[first - 1] !== quoteOf[i] && (!quoted || quoteOf[i] !== -1))) break
    // a picture sign begins a post
    if (isPictograph(text)) break
    if (text === ')' && quoted) bracket = true
    else if (text === '(' && bracket) bracket = false
    else if (kind === 'mark' && !bracket && !quotationMarks.has(text)) break
    first--
  }
  return first
}

/** “X to “Dawn”: …”: marks before the colon around the name of who is spoken to. */
function toOutlet(tokens: readonly Token[], colon: number): boolean {
  if (!quotationMarks.has(tokens[colon - 1]?.text ?? '')) return false
  for (let k = colon - 2; k > colon - 6 && k > 0; k--)
    if (quotationMarks.has((tokens[k] as Token).text)) return ['ل', 'مع', 'الي'].includes((tokens[k - 1] as Token).text)
  return false
}

/** “urgent the army: …”: the army alone. */
const behindUrgent = (tokens: readonly Token[], first: number): number =>
  urgent.has(tokens[first]?.text ?? '') && tokens[first + 1]?.kind === 'word' ? first + 1 : first
const urgent = new Set(['عاجل', 'حصري', 'خاص', 'متابعه', 'تحديث', 'هام'])

/** “X to our reporter:” */
function isTold(tokens: readonly Token[], first: number, colon: number): boolean {
  for (let k = first + 1; k < colon; k++)
    if (/^ل/.test((tokens[k] as Token).text) && (tails.has((tokens[k] as Token).text) || isToldOutlet(tokens, k)))
      return true
  return false
}

/** “…: we will not stop …”: somebody's own words. */
const saysWe = (tokens: readonly Token[], i: number): boolean => {
  const [text, next] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? '']
  return /^(?:نحن|اننا|لسنا|كنا)$|^سن..../.test(text) || (/^(?:لن|لم|لا)$/.test(text) && /^ن.../.test(next))
}

/** One or two words that can be nothing but a name. */
function isBareName(tokens: readonly Token[], first: number, colon: number): boolean {
  if (colon - first > 2) return false
  for (let k = first; k < colon; k++) {
    const { kind, word, text } = tokens[k] as Token
    if (kind !== 'word' || text.length < 4 || (k === first && hasArticle(word)) || heading.has(text) || place.has(text))
      return false
    if (isVerbalNoun(word) || isFiniteVerb(word) || verbReading(word) !== null || endsNounPhrase(tokens[k] as Token))
      return false
  }
  return true
}

/** “from the page of X: …”: X alone. */
function behindPage(tokens: readonly Token[], first: number): number {
  if (!/^و?من$/.test(tokens[first]?.text ?? '')) return first
  return pages.has(tokens[first + 1]?.text ?? '') ? first + 2 : first + 1
}

/** Whether nothing of the sentence stands before the phrase that it could belong to. */
function begins(tokens: readonly Token[], from: number): boolean {
  let first = from
  if (pages.has(tokens[first - 1]?.text ?? '')) first--
  if (/^و?من$/.test(tokens[first - 1]?.text ?? '')) first--
  const opener = tokens[first - 1]
  if (opener === undefined || opener.sentence !== tokens[first]?.sentence || bullets.has(opener.text)) return true
  return isPictograph(opener.text) || !/[\p{L}،,]/u.test(opener.text)
}

/** Before a quotation: a person by role, nickname or name; no verb, no act, no heading. */
function isSomebody(tokens: readonly Token[], first: number, colon: number): boolean {
  const head = tokens[first] as Token
  if (head.kind !== 'word' || heading.has(head.text) || prepositions.has(head.text)) return false
  if (isRole(head.word) || /^(?:ابو|ام|ابن|بن)$/.test(head.text)) return true
  const last = endBeforeTail(tokens, { first, last: colon - 1 })
  if (last === first || last - first > 3 || endsNounPhrase(head) || isVerbalNoun(head.word)) return false
  for (let k = first; k <= last; k++) {
    const { kind, word, text } = tokens[k] as Token
    if (kind !== 'word' || prepositions.has(text) || /^ف|ناه?$/.test(text)) return false
    if (isFiniteVerb(word) || verbReading(word) !== null) return false
  }
  return !hasArticle(head.word) || hasArticle((tokens[first + 1] as Token).word)
}

const ownL = foldedSet(ownLWords)
const ownsL = ({ text }: Word): boolean => ownL.has(text) || isSource(wordOf(text.slice(1)))
const tails = foldedSet(colonTails)
const occasion = foldedSet(occasions)

/** “X to our reporter:”, “X (62), in a recording:”: the last token of X. */
export function endBeforeTail(tokens: readonly Token[], { first, last }: TokenRange): number {
  for (let i = first + 1; i <= last; i++) {
    const { text, word } = tokens[i] as Token
    if (
      text === '(' ||
      tails.has(text) ||
      isToldOutlet(tokens, i) ||
      (isDefiniteOutletLed(word) && !hasArticle((tokens[first] as Token).word)) ||
      /^عال.../.test(text) ||
      (text === 'في' && occasion.has(tokens[i + 1]?.text ?? '')) ||
      // “in a live broadcast”
      (text.startsWith('ب') && occasion.has(text.slice(1)))
    )
      return i - 1
  }
  // “a source to Mirqab:”
  const { text, word } = tokens[last] as Token
  return last > first + 1 && /^ل[^ل]..../.test(text) && !ownsL(word) ? last - 1 : last
}
