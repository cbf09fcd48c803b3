import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser, opensClause } from '../grammar/sentence.ts'
import { hasArticle, hasPronoun, isVerbalNoun } from '../grammar/word-shape.ts'
import { calledForNouns, currencies, ransoms } from '../lexicon/function-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { type Word, wordOf } from '../words.ts'
import { isClock } from './asides.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { plainPreposition, prepositionAt } from './prepositions.ts'
import { verbReading } from './verb-readings.ts'
import { isObliquePlural } from './who-speaks.ts'

/** “in a … way” */
export const wayOf = /^ب(?:شكل|صوره|طريقه|صيغه|لهجه|صوت|نبره|كل)$/
const naming = /^(?:[يت]سمي|[يت]عرف|[يت]دعي)$/

/** “what is called «X»”: the last token of the name. */
export function soCalledEnd({ tokens, names, quoteEnds }: Discourse, i: number, stop: number): number | null {
  if (tokens[i]?.text !== 'ما' || !naming.test(tokens[i + 1]?.text ?? '')) return null
  const from = ['ب', 'باسم'].includes(tokens[i + 2]?.text ?? '') ? i + 3 : i + 2
  return quoteEnds.get(from) ?? nounPhraseAt(tokens, from, stop, names, true)?.last ?? null
}

/** “(warned) the drivers” + “of using …”: whom, up to the preposition of the verb. */
export function beforeTaken({ tokens }: Discourse, { first, last }: TokenRange, taken: readonly string[]): TokenRange {
  for (let k = first + 1; k <= last; k++) if (taken.includes((tokens[k] as Token).text)) return { first, last: k - 1 }
  return { first, last }
}

/** “our people”, “the drivers” as an object: surely whom it is said to. */
export const cannotSpeak = (word: Word): boolean => hasPronoun(word) || isObliquePlural(word)

/** “whoever …”, “all who …”. */
export const isWhoever = (tokens: readonly Token[], i: number): boolean => {
  const at = tokens[i]?.text === 'كل' ? i + 1 : i
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === 'من' &&
    next !== undefined &&
    (isFiniteVerb(next.word) || (at > i && /^[يت].../.test(next.text)))
  )
}

const longestWhoever = 14

/** The next preposition of the verb. */
export function takenAhead(discourse: Discourse, from: number, stop: number, taken: readonly string[]): number | null {
  for (let k = from; k <= Math.min(stop, from + longestWhoever); k++) {
    if ((discourse.tokens[k] as Token).kind === 'mark') return null
    const found = prepositionAt(discourse, k)
    if (found !== null && taken.includes(found.preposition)) return k
  }
  return null
}

/** Where a colon, a quotation or “that” opens what is said, without a mark before it. */
export function openedAhead({ tokens, quoteEnds }: Discourse, from: number, stop: number): number | null {
  for (let k = from; k <= Math.min(stop, from + 12); k++) {
    if (quoteEnds.has(k) || opensClause(tokens, k)) return k
    const { kind, text } = tokens[k] as Token
    if (/^(?:يفترض|يعتقد|يرجح|ينتظر|يتوقع)$/.test(text)) return null
    if (text === ':') return isClock(tokens, k) ? null : k
    if (kind === 'mark') return null
  }
  return null
}

/** Behind “who …”, up to a complementiser or the comma that closes it. */
export function behindRelative({ tokens, quoteEnds }: Discourse, i: number, stop: number): number {
  // “the statement that confirmed that …”: what it confirmed is no part of what is said of it
  let reported = false
  for (let k = i + 1; k <= stop; k++) {
    const token = tokens[k] as Token
    // “which «the Scales» had held”, “which «the Scales» carried out”
    const close = quoteEnds.get(k)
    const before = tokens[k - 1]?.text ?? ''
    const named = /^كانت?$/.test(before) || (k === i + 2 && /..ت?ه(?:ا|م)?$/.test(before))
    if (close !== undefined && named && close - k < 5 && close < stop) {
      k = close
      continue
    }
    if (token.kind === 'mark' || (isComplementiser(token) && !reported) || isSaying(token.text)) return k
    const reading = k < i + 3 ? verbReading(token.word) : null
    if (reading?.form.kind === 'verb' && !reading.doubtful && !reading.pronoun) reported = true
  }
  return stop + 1
}

/** “(who appeared in a recording) saying: …”: the words of another verb. */
const isSaying = (text: string): boolean => /^قايل(?:ا|ه|ين)$/.test(text)

/** “its responsibility”, “any …”, a verbal noun: what a verb denies or claims, and no event after which it does. */
export const isOwnThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.text === 'اي' || /^مسووليت/.test(token.text))

/** “a ransom”, “20 thousand dollars”: what kidnappers ask for. */
export function isRansom({ tokens }: Discourse, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (ransom.has(token.text)) return true
  if (token.kind !== 'number' && (numberAt(tokens, i)?.value ?? 0) < 2) return false
  for (let k = i + 1; k <= i + longestSum; k++) if (currency.has(tokens[k]?.text ?? '')) return true
  return false
}
const ransom = foldedSet(ransoms)
const currency = foldedSet(currencies)
const longestSum = 4

const farthestClause = 14
/** “(replied) to what X called …”: where the clause of the verb itself opens behind another verb's “what”, behind `stop` where none does; null where no other verb tells. */
export function whatOthersTell({ tokens }: Discourse, what: number, stop: number): number | null {
  const verb = tokens[what + 1]
  if (!/^(?:ما|بما|لما)$/.test(tokens[what]?.text ?? '') || verb === undefined) return null
  const reading = verbReading(verb.word)
  if (reading?.form.kind !== 'verb' || !reading.pronoun) return null
  for (let k = what + 2; k <= Math.min(stop, what + farthestClause); k++) {
    const token = tokens[k] as Token
    if (isComplementiser(token)) return /^و/.test(token.text) ? stop + 1 : k
    if (token.text === '،') return k
  }
  return stop + 1
}

/** “(called) in a statement” + “upon the government to …”, which is written like “in the government's statement”. */
export function isBarePaper({ tokens, names }: Discourse, { verb }: Cue, paper: number, stop: number): boolean {
  const [head, next] = [tokens[paper], tokens[paper + 1]]
  if (verb === null || !(verb.charge || verb.addressee) || head === undefined || next === undefined) return false
  if (!paperOf.has(head.text) || next.kind !== 'word' || !hasArticle(next.word)) return false
  const whom = nounPhraseAt(tokens, paper + 1, stop, names, true)
  const led = whom === null ? undefined : tokens[whom.last + 1]
  if (led === undefined || whom === null || whom.last >= stop) return false
  return verb.prepositions.some((one) =>
    one.length === 1 ? led.text.startsWith(one) && led.text.length > 3 : plainPreposition(led.text) === one,
  )
}
const paperOf = foldedSet(['بيان', 'تصريح', 'رسالة', 'تغريدة', 'منشور', 'كلمة', 'خطاب', 'مذكرة', 'نداء'])

/** “called for an inquiry”: an act behind ل, and nobody who is spoken to. */
export const isCalledFor = ({ text }: Token): boolean => {
  const noun = wordOf(text.replace(/^لل?/, ''))
  return isVerbalNoun(noun) || calledFor.has(noun.text)
}
const calledFor = foldedSet(calledForNouns)
