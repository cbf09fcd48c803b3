import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import {
  aims,
  amountOfGift,
  beforeFirstHalf,
  englishGiving,
  exchangeLinks,
  givingVerbs,
  lettingVerbs,
  meetingsBefore,
  meetingsBehind,
  opposite,
  pricesOfSpeech,
  releasing,
} from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { claimMarkAt } from './claim-marks.ts'
import { type Clause, isNegation } from './clauses.ts'
import { mayBegin, setOf, tableOf, verbsOf } from './inflection.ts'

/** The two things given for each other: tokens, and letters before the first of them that belong to another word. */
export type Halves = readonly [Half, Half]
export interface Half extends TokenRange {
  readonly cut: number
}

const links = tableOf(exchangeLinks)
const openers = tableOf(beforeFirstHalf)
const aimed = tableOf(aims)
const [behindMeeting, beforeMeeting, places] = [setOf(meetingsBehind), setOf(meetingsBefore), setOf(opposite)]
/** Verbs of giving and taking. */
export const gives: ReadonlySet<string> = new Set([...verbsOf(givingVerbs), ...entries(englishGiving)])

const lets = verbsOf(lettingVerbs)
const released = setOf(releasing)
const mayLink = mayBegin(links)
const idlePrices = setOf(pricesOfSpeech)

type Names = TokenRanges

/** Both halves of an exchange that says what is in return for what; null where it does not. */
export function exchangedIn(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  for (let i = clause.first + 1; i < clause.last; i++) {
    if (!mayLink((tokens[i] as Token).word)) continue
    const link = linkAt(tokens, i, clause)
    if (link === null) continue
    const first = firstHalf(tokens, clause, i - 1, names)
    const second = { ...untilVerb(tokens, link + 1, clause.last), cut: 0 }
    return second.last < second.first || first.last < first.first ? null : [first, second]
  }
  return null
}

/** Where an exchange begins that is the aim of what is told before it: “they met, with the aim of X in return for Y”. */
export function aimedExchange(tokens: readonly Token[], { first, last }: Clause, [half]: Halves): number | null {
  for (let i = first + 2; i < Math.min(last, half.first + 1); i++) {
    const aim = findPhrase(aimed, tokens, i)
    if (aim !== null && aim.last + 1 === half.first) return i
  }
  return null
}

/** The last token of “in return for” at `i`; null where it is none, or means “opposite”, “a meeting”, “compared with”. */
function linkAt(tokens: readonly Token[], i: number, clause: Clause): number | null {
  const link = findPhrase(links, tokens, i)
  if (link === null || link.cut > 0) return null
  if (link.last >= clause.last) return null
  const behind = tokens[link.last + 1] as Token
  const word = (tokens[i] as Token).text
  if (word === 'لقاء' && isMeeting(tokens, i, clause)) return null
  // “on the other hand”; “at a bad price”
  if ((tokens[link.last] as Token).text === 'المقابل' || idlePrices.has(behind.text)) return null
  if (places.has(behind.text)) return null
  const compares = behind.kind === 'number' && /^(?:في|عام|خلال|in)$/.test(tokens[link.last + 2]?.text ?? '')
  return compares ? null : link.last
}

/** “لقاء” as a meeting: led to or followed by what a meeting has, or definite where nothing was given before. */
function isMeeting(tokens: readonly Token[], i: number, { first }: Clause): boolean {
  const [before, behind] = [tokens[i - 1] as Token, tokens[i + 1] as Token]
  if (beforeMeeting.has(before.text) || behindMeeting.has(behind.text)) return true
  // “a «preliminary meeting»”
  if (before.kind === 'mark' && /^[«“"]$/.test(before.text)) return true
  if (!/^(?:ال|ب)/.test(behind.text)) return false
  return !tokens.slice(first, i).some(({ text }) => gives.has(text.replace(/^[وف](?=...)/, '')))
}

/** What stands before the link: the object of giving, or what was agreed to, else all of it. */
function firstHalf(tokens: readonly Token[], clause: Clause, last: number, names: Names): Half {
  for (let i = last; i >= clause.first; i--) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark' && i < last && (text === '،' || text === ','))
      return { ...beforeVerb(tokens, i + 1, last), cut: 0 }
    if (gives.has(text.replace(/^[وف](?=...)/, ''))) {
      const object = objectOf(tokens, i, last, names)
      if (object !== null) return { ...object, cut: 0 }
    }
    if (lets.has(text.replace(/^[وف](?=...)/, ''))) {
      const at = withBa(tokens, i + 1, last)
      if (at !== null) return { ...beforeVerb(tokens, at, last), cut: 1 }
    }
    const opener = text === 'عن' && !releases(tokens, i, clause.first) ? null : findPhrase(openers, tokens, i)
    // “for every village” is a price, not what was agreed to
    const opens = opener !== null && opener.cut <= 1 && opener.last < last && tokens[opener.last + 1]?.text !== 'كل'
    if (opens && (text !== 'to' || i > clause.first)) return { ...beforeVerb(tokens, opener.last + 1, last), cut: 0 }
  }
  // “the transfer of 840 thousand dollars”
  const amount = numberAt(tokens, clause.first + 1) === null ? null : amountAt(tokens, clause.first + 1, last, names)
  return amount === null ? { ...beforeVerb(tokens, clause.first, last), cut: clause.cut } : { ...amount, cut: 0 }
}

/** The first word behind ب between two tokens. */
export function withBa(tokens: readonly Token[], from: number, last: number): number | null {
  for (let i = from; i <= last; i++) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark') return null
    if (/^ب.../.test(text) && !notBa.test(text)) return i
  }
  return null
}

const notBa = /^(?:بين|بعد|بحسب|بسبب|بلد|بضاي|بني|بيان|برق|بنك|بحر|باديه)/

/** “Released”, “gave up”, not long before “of”. */
const releases = (tokens: readonly Token[], of: number, first: number): boolean =>
  tokens.slice(Math.max(first, of - 6), of).some(({ text }) => released.has(text))

/** The object of a verb: the phrase behind it, or behind its subject, those it is given to, and when. */
export function objectOf(tokens: readonly Token[], verb: number, last: number, skipped: Names): TokenRange | null {
  let at = verb + 1
  for (let step = 0; step < 5 && at <= last; step++) {
    const end = skipped.get(at)
    const { text } = tokens[at] as Token
    const toWhom = /^ل(?!ل?قاء)./.test(text)
    const adverb =
      end === undefined &&
      /^(?:في|خلال|منذ|اليوم|امس|ايضا|منهم|منه|منها|له|لها|لهم|لنا|اليهم|اليها|اليه|لاحقا)$/.test(text)
    if (end === undefined && !toWhom && !adverb) {
      const phrase = amountAt(tokens, at, last, skipped)
      // “the people paid fees”: a definite phrase behind the verb is who does it or gets it, if another follows
      const behind = phrase === null ? undefined : tokens[phrase.last + 1]
      const more = phrase !== null && phrase.last < last && behind?.kind !== 'mark' && !leads.test(behind?.text ?? '')
      if (phrase === null || !more || !/^ال/.test(text)) return phrase
      at = phrase.last + 1
      continue
    }
    at = Math.max(end ?? at, toWhom ? (nounPhraseAt(tokens, at, last, skipped, true)?.last ?? at) : at) + 1
  }
  return null
}

/** Words that lead on from an object: prepositions, what is joined or given to somebody. */
const leads = /^(?:من|في|الي|عن|علي|بين|مقابل|لقاء|نظير|[ولب]..*)$/

const amountWords = tableOf(amountOfGift)

/** A thing with its number and amount: “forty tankers of crude oil”, “fees of three thousand dollars”. */
function amountAt(tokens: readonly Token[], at: number, last: number, names: Names): TokenRange | null {
  const number = numberAt(tokens, at)
  const head = number === null ? at : number.last + 1
  if (head > last) return number === null ? null : { first: at, last: number.last }
  const phrase = nounPhraseAt(tokens, head, last, names, true)
  if (phrase === null) return number === null ? null : { first: at, last: number.last }
  const behind = findPhrase(amountWords, tokens, phrase.last) ?? findPhrase(amountWords, tokens, phrase.last + 1)
  if (behind !== null) {
    const sum = amountAt(tokens, behind.last + 1, last, names)
    return { first: at, last: sum?.last ?? phrase.last }
  }
  const of =
    number !== null && tokens[phrase.last + 1]?.text === 'من'
      ? nounPhraseAt(tokens, phrase.last + 2, last, names, true)
      : null
  return { first: at, last: of?.last ?? phrase.last }
}

const ends = setOf('الذي | التي | الذين | كان | كانت | كانوا | وذلك | who | which | that')

/** A half up to where something else is told. */
export function endOfHalf(tokens: readonly Token[], first: number, limit: number): TokenRange {
  for (let i = first + 1; i <= limit; i++) {
    const token = tokens[i] as Token
    if (isNegation(token) || ends.has(token.text) || (token.kind === 'mark' && /^[،,؛;:]$/.test(token.text)))
      return { first, last: i - 1 }
  }
  return { first, last: limit }
}

/** … and up to a verb that tells more of it: “31 prisoners (who) were released on 3 January”. */
function beforeVerb(tokens: readonly Token[], first: number, limit: number): TokenRange {
  const range = endOfHalf(tokens, first, limit)
  for (let i = first + 2; i <= range.last; i++)
    if (claimMarkAt(tokens, i)?.kind === 'verb') return { first, last: i - 1 }
  return range
}

/** Behind these stands no verb: “of the force” is written like “they threw it”. */
const prepositions = /^(?:من|عن|في|علي|الي|مع|بين)$/

/** … up to what can only be a verb: “two bodies (that) were found in May”, but “that they leave and let”. */
function untilVerb(tokens: readonly Token[], first: number, limit: number): TokenRange {
  const range = endOfHalf(tokens, first, limit)
  if (isComplementiser(tokens[first] as Token)) return range
  for (let i = first + 2; i <= range.last; i++)
    if (isFiniteVerb((tokens[i] as Token).word) && !prepositions.test((tokens[i - 1] as Token).text))
      return { first, last: i - 1 }
  return range
}
