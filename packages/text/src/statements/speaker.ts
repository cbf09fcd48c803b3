import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { endsNounPhrase, isComplementiser, isOpening, sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'

export interface FoundSpeaker extends TokenRange {
  /** Whether it stands before its verb: what follows the verb is then what is said. */
  readonly before: boolean
}

/** Words between a verb and its subject that are neither. */
const between = new Set([
  'قد',
  'امس',
  'اليوم',
  'ايضا',
  'كذلك',
  'لاحقا',
  'بدوره',
  'بدورها',
  'مجددا',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
])

/** “He went on, mocking”: how it was said. */
const isBetween = (word: string): boolean =>
  between.has(word) || /^(?:م....*|ردا|ساخرا|تعليقا|جوابا)ا$|^(?:ردا|ساخرا|تعليقا|جوابا)$/.test(word)

/** Who says it, by where Arabic grammar puts them; null where it does not say. */
export function arabicSpeaker(
  tokens: readonly Token[],
  cue: Cue,
  names: ReadonlyMap<number, number>,
  times: ReadonlySet<number>,
): FoundSpeaker | null {
  if (cue.kind === 'colon') return { first: sentenceStart(tokens, cue.first), last: cue.first - 1, before: true }
  if (cue.firstPerson || cue.impersonal || cue.kind === 'participle') return null
  const end = sentenceEnd(tokens, cue.last)
  if (cue.kind === 'attribution') {
    const first = skipClitic(tokens, cue.last + 1)
    const found = nounPhraseAt(tokens, first, end, names, false)
    return found && { ...found, before: false }
  }
  const antecedent = antecedentOf(tokens, cue, names)
  if (antecedent !== null) return { ...antecedent, before: false }
  if (cue.kind === 'phrase' && cue.stance !== 'declines-to-comment') return null
  const topic = /^ف/.test((tokens[cue.first] as Token).text) ? topicBefore(tokens, cue, names) : null
  if (topic !== null) return topic
  const subject = subjectBefore(tokens, cue, names)
  if (subject !== null && !times.has(subject.first)) return { ...subject, before: true }
  let first = cue.last + 1
  while (first <= end && (isBetween((tokens[first] as Token).text) || times.has(first))) first++
  const clause = speakerLimit(tokens, first, end)
  const after = nounPhraseAt(tokens, first, clause === null ? end : clause - 1, names, clause === null)
  if (after !== null)
    return { ...after, last: clause === null ? after.last : described(tokens, after, clause), before: false }
  return topicBefore(tokens, cue, names)
}

/** “drivers who talked to the agency: …”: an indefinite phrase with the verb that describes it, up to what is said. */
function described(tokens: readonly Token[], { first, last }: TokenRange, clause: number): number {
  const [head, next] = [tokens[first] as Token, tokens[last] as Token]
  const verb = last > first && /(?:وا|نا|ت)$/.test(next.text) && !/^ال/.test(next.text) && next.text.length > 3
  const verbBehind = [tokens[last], tokens[last + 1]].some((token) => describingVerbs.has(token?.text ?? ''))
  if (/^(?:ال|لل)/.test(head.text) || (!verb && !verbBehind)) return last
  let end = clause - 1
  while (end > last && ((tokens[end] as Token).kind === 'mark' || (tokens[end] as Token).text === 'ب')) end--
  return end - first > 14 ? last : end
}

const describingVerbs = new Set([
  'عمل',
  'كان',
  'يعمل',
  'طلب',
  'فضل',
  'رفض',
  'شارك',
  'حضر',
  'عاش',
  'يعيش',
  'نجا',
  'فر',
  'عملت',
])

/** “As for X, who is …, he said”: the topic at the beginning of the sentence. */
function topicBefore(tokens: readonly Token[], cue: Cue, names: ReadonlyMap<number, number>): FoundSpeaker | null {
  const begin = sentenceStart(tokens, cue.first)
  if (!/^و?اما$/.test(tokens[begin]?.text ?? '')) return null
  const topic = nounPhraseAt(tokens, begin + 1, cue.first - 1, names, false)
  return topic && { ...topic, before: true }
}

/** What may stand between a speaker and the quotation. */
const quoteLeaders = new Set(['ب', 'بـ', '،', ',', 'من', 'الي', 'علي', 'في', 'بالحرف', 'حرفيا'])

/** A clause that belongs to the verb opens before the reader has lost it. */
const furthestClause = 40

/** The first token of what is said, where a word or a mark opens it: أن, a colon, a quotation; null where none does. */
export function clauseAfter(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first; i <= Math.min(end, first + furthestClause); i++) {
    const token = tokens[i] as Token
    if (isComplementiser(token) || token.text === ':') return i
    // a quotation further on is only a part of the clause
    if (isOpening(token)) return tokens.slice(first, i).every(({ text }) => quoteLeaders.has(text)) ? i : null
    if (token.text === '؛') return null
  }
  return null
}

const relatives = new Set(['الذي', 'التي', 'الذين', 'والذي', 'والتي'])

/** “We asked X, so he said”, “…, X, who denied it”: the phrase that ends before the comma, or before “who”. */
function antecedentOf(tokens: readonly Token[], cue: Cue, names: ReadonlyMap<number, number>): TokenRange | null {
  const relative = relatives.has(tokens[cue.first - 1]?.text ?? '')
  const consequent = cue.start > (tokens[cue.first] as Token).start && (tokens[cue.first] as Token).text.startsWith('ف')
  if (!relative && !consequent) return null
  const begin = sentenceStart(tokens, cue.first)
  let last = cue.first - (relative ? 2 : 1)
  while (last >= begin && (tokens[last] as Token).kind === 'mark') last--
  let clause = last
  while (clause > begin && (tokens[clause - 1] as Token).text !== '،') clause--
  for (let first = clause; first <= last; first++) {
    if (!/^(?:لل|ل(?!ل|ها|هم|نا|م$|ن$))../.test(tokens[first]?.text ?? '')) continue
    return { first, last }
  }
  const whole = nounPhraseAt(tokens, clause, last, names, false)
  return whole !== null && whole.last === last ? whole : null
}

/** Where the phrase that names the speaker must have ended: at أن, a colon or any quotation. */
function speakerLimit(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first; i <= Math.min(end, first + 14); i++) {
    const token = tokens[i] as Token
    if (isComplementiser(token) || token.text === ':') return i
    if (isOpening(token)) return null
  }
  return null
}

const skipClitic = (tokens: readonly Token[], i: number): number => (tokens[i]?.text === 'ل' ? i + 1 : i)

const longestSubject = 16

/** “The ministry denies …”, “documents say that …”: the phrase right before the verb, from where its clause begins. */
function subjectBefore(tokens: readonly Token[], cue: Cue, names: ReadonlyMap<number, number>): TokenRange | null {
  // a verb with و or ف in front begins a clause of its own
  if (cue.start > (tokens[cue.first] as Token).start) return null
  const begin = sentenceStart(tokens, cue.first)
  let last = cue.first - 1
  while (last >= begin && between.has((tokens[last] as Token).text)) last--
  if (last < begin || (tokens[last] as Token).kind === 'mark') return null
  if (endsNounPhrase(tokens[last] as Token)) return null
  let first = last
  while (first > begin && last - first < longestSubject) {
    const token = tokens[first - 1] as Token
    if (token.kind === 'mark' || endsNounPhrase(token) || token.text === 'في' || between.has(token.text)) break
    first--
  }
  const opener = tokens[first - 1]
  // behind a preposition it is no subject, unless it is an indefinite phrase that the verb describes
  if (
    first > begin &&
    opener !== undefined &&
    opener.kind !== 'mark' &&
    !isComplementiser(opener) &&
    !between.has(opener.text)
  ) {
    return /^(?:ال|لل)/.test((tokens[first] as Token).text) ? null : { first, last }
  }
  const whole = nounPhraseAt(tokens, first, last, names, false)
  return whole !== null && whole.last === last ? whole : null
}
