import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import {
  aims,
  amountOfGift,
  beforeFirstHalf,
  comingBack,
  englishComingBack,
  englishGiving,
  exchangeLinks,
  givingVerbs,
  laden,
  meetingsBefore,
  meetingsBehind,
  opposite,
  payingVerbs,
  sellingVerbs,
} from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { claimMarkAt } from './claim-marks.ts'
import { type Clause, isNegation } from './clauses.ts'
import { setOf, tableOf, verbsOf } from './inflection.ts'

/** The two things given for each other: tokens, and letters before the first of them that belong to another word. */
export type Halves = readonly [Half, Half]
export interface Half extends TokenRange {
  readonly cut: number
}

const links = tableOf(exchangeLinks)
const openers = tableOf(beforeFirstHalf)
const aimed = tableOf(aims)
const loads = tableOf(laden)
const back = tableOf(englishComingBack)
const [behindMeeting, beforeMeeting, places] = [setOf(meetingsBehind), setOf(meetingsBefore), setOf(opposite)]
const gives = new Set([...verbsOf(givingVerbs), ...entries(englishGiving)])
const returns = verbsOf(comingBack)

type Names = ReadonlyMap<number, number>

/** Both halves of an exchange in a clause; null where it tells of none. */
export function halvesOf(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  for (let i = clause.first + 1; i < clause.last; i++) {
    const link = linkAt(tokens, i, clause)
    if (link === null) continue
    const first = firstHalf(tokens, clause, i - 1, names)
    const second = { ...endOfHalf(tokens, link + 1, clause.last), cut: 0 }
    return second.last < second.first || first.last < first.first ? null : [first, second]
  }
  return broughtBack(tokens, clause, names) ?? price(tokens, clause, names)
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
  if (places.has(behind.text)) return null
  const compares = behind.kind === 'number' && /^(?:في|عام|خلال|in)$/.test(tokens[link.last + 2]?.text ?? '')
  return compares ? null : link.last
}

/** “لقاء” as a meeting: led to or followed by what a meeting has, or definite where nothing was given before. */
function isMeeting(tokens: readonly Token[], i: number, { first }: Clause): boolean {
  const [before, behind] = [tokens[i - 1] as Token, tokens[i + 1] as Token]
  if (beforeMeeting.has(before.text) || behindMeeting.has(behind.text)) return true
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
    const opener = findPhrase(openers, tokens, i)
    // “for every village” is a price, not what was agreed to
    const opens = opener !== null && opener.cut <= 1 && opener.last < last && tokens[opener.last + 1]?.text !== 'كل'
    if (opens && (text !== 'to' || i > clause.first)) return { ...beforeVerb(tokens, opener.last + 1, last), cut: 0 }
  }
  // “the transfer of 840 thousand dollars”
  const amount = numberAt(tokens, clause.first + 1) === null ? null : amountAt(tokens, clause.first + 1, last, names)
  return amount === null ? { ...beforeVerb(tokens, clause.first, last), cut: clause.cut } : { ...amount, cut: 0 }
}

/** The object of a verb: the phrase behind it, or behind its subject, those it is given to, and when. */
function objectOf(tokens: readonly Token[], verb: number, last: number, skipped: Names): TokenRange | null {
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
function endOfHalf(tokens: readonly Token[], first: number, limit: number): TokenRange {
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

/** “They took oil there and came back with wheat”, “we sold … and bought …”. */
function broughtBack(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  let first: Half | null = null
  for (let i = clause.first; i < clause.last; i++) {
    const { text } = tokens[i] as Token
    const bare = text.replace(/^[وف](?=...)/, '')
    const load = findPhrase(loads, tokens, i)
    const came = findPhrase(back, tokens, i)
    if (first !== null && (came !== null || returns.has(bare))) {
      const at = (came?.last ?? i) + 1
      const with_ = /^ب../.test(tokens[at]?.text ?? '') ? 1 : 0
      if (came === null && with_ === 0) continue
      return [first, { ...endOfHalf(tokens, at, clause.last), cut: with_ }]
    }
    if (load !== null && first === null)
      first = { first: load.last + 1, last: load.last + 1, cut: /^ب/.test(tokens[load.last + 1]?.text ?? '') ? 1 : 0 }
    else if (gives.has(bare)) {
      const object = objectOf(tokens, i, clause.last, names)
      if (object === null) continue
      if (first !== null && /^[وف]|^bought/.test(text) && gives.has(bare)) return [first, { ...object, cut: 0 }]
      first ??= { ...upToAnd(tokens, object), cut: 0 }
    }
  }
  return null
}

const upToAnd = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange => {
  for (let i = first + 1; i <= last; i++) if ((tokens[i] as Token).text === 'and') return { first, last: i - 1 }
  return { first, last }
}

const sold = verbsOf(sellingVerbs)
const paid = verbsOf(payingVerbs)

/** “Sold at 400 dollars”, “pay 300 dollars for every lorry”. */
function price(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  for (let i = clause.first; i < clause.last; i++) {
    const { text } = tokens[i] as Token
    const bare = text.replace(/^[وف](?=...)/, '')
    if (paid.has(bare)) {
      for (let k = i + 2; k < clause.last; k++) {
        if (tokens[k]?.text !== 'عن' || tokens[k + 1]?.text !== 'كل') continue
        return [
          { first: amountStart(tokens, i + 1, k), last: k - 1, cut: 0 },
          { ...endOfHalf(tokens, k + 1, clause.last), cut: 0 },
        ]
      }
    } else if (sold.has(bare)) {
      const k = priceBehind(tokens, i, clause.last)
      if (k === null) continue
      const thing = i > clause.first ? { first: clause.first, last: i - 1 } : objectOf(tokens, i, k - 1, names)
      return thing === null
        ? null
        : [
            { ...thing, cut: thing.first === clause.first ? clause.cut : 0 },
            { ...endOfHalf(tokens, k, clause.last), cut: tokens[k]?.text === 'ب' ? 0 : 1 },
          ]
    }
  }
  return null
}

/** Where the amount begins behind a verb of paying: at a number or what bounds it. */
function amountStart(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++)
    if (
      tokens[k]?.kind === 'number' ||
      /^(?:ما|نحو|حوالي|مبلغ|مبالغ|الف|مءه|مييه|مايه)$/.test((tokens[k] as Token).text)
    )
      return k
  return from
}

/** “For about 400 dollars”: ب and an amount of money. */
function priceBehind(tokens: readonly Token[], verb: number, last: number): number | null {
  for (let k = verb + 1; k < last; k++) {
    const { text } = tokens[k] as Token
    if (!/^ب(?:نحو|حوالي|مبلغ|سعر|ثمن|قيمه|اكثر|اقل)?$/.test(text)) continue
    const near = tokens.slice(k + 1, k + 4)
    if (near.some(({ kind, text: word }) => kind === 'number' || /دولار|ليره|دينار|يورو|ريال|جنيه/.test(word))) return k
  }
  return null
}
