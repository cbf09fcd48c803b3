import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import { crowdsOfPeople, kindsOfAircraft, noDoers, platformNouns, unmannedWords } from '../lexicon/doer-words.ts'
import { relativePronouns } from '../lexicon/incident-arguments.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { IncidentText } from './incident-text.ts'
import { people } from './known-things.ts'
import { isPeopleWord } from './people-words.ts'

const never = foldedSet(noDoers)
const crowds = foldedSet(crowdsOfPeople)
const relative = foldedSet(relativePronouns)
const platforms = foldedSet(platformNouns)
const unmanned = foldedSet(unmannedWords)

/** Who acts: a force, armed people, people. */
export const isDoer = (text: IncidentText, range: TokenRange): boolean => {
  const { text: word, word: known } = text.tokens[range.first] as Token
  return (
    !(never.has(word) && !isOneOf(text, range)) &&
    (text.isActor(range) || people.has(word) || isPeopleWord(known) || crowds.has(bareNoun(word)))
  )
}

/** The phrase at token `at`, up to `limit`, of somebody who may do something; null where none is. */
export function doerAt(text: IncidentText, at: number, limit: number): TokenRange | null {
  const range = participantAt(text, at, limit)
  return range !== null && isDoer(text, range) ? range : null
}

/** “one of its men”; by itself, no one. */
const isOneOf = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  last > first && /^احد[يه]?$/.test((tokens[first] as Token).text)

/**
 * Whom the word of blame at `i` blames, before token `end`: “X accused Y of” has Y behind X; of a participle, of a verb behind
 * its subject or with “who” before it, the accused stands right behind.
 */
export function accusedBehind(text: IncidentText, i: number, end: number): TokenRange | null {
  const { tokens } = text
  const charged = chargedWith(text, i, end) ?? namedAccused(text, i, end)
  if (charged !== null) return charged
  const one = participantAt(text, i + 1, end)
  if (one === null) return null
  const other = participantAt(text, one.last + 1, end)
  if (other !== null && (isDoer(text, other) || isDoer(text, { ...other, first: other.first + 1 })))
    return unmarked(text, other)
  // “held «sleeper cells» responsible”
  if (other !== null && other.last > other.first && opening.has((tokens[other.first] as Token).text))
    return unmarked(text, other)
  if (opening.has((tokens[one.first] as Token).text) && one.last > one.first) return unmarked(text, one)
  const named = other === null ? nameAtEnd(text, one) : null
  if (named !== null) return named
  const isLast =
    /^[وف]?م[حت]/.test((tokens[i] as Token).text) ||
    relative.has(tokens[i - 1]?.text ?? '') ||
    text.kindOfName(i - 1) === 'actor'
  return isLast && isDoer(text, one) ? one : null
}

/** “the governor X held Y responsible for”: right before “responsibility”, behind who holds him so. */
function chargedWith(text: IncidentText, i: number, end: number): TokenRange | null {
  const { tokens } = text
  const burden = tokens
    .slice(i + 1, Math.min(end + 2, i + 20))
    .findIndex(({ text: word }) => /^(?:ال)?مسووليه$/.test(word))
  if (burden === -1) return null
  const last = i + burden
  const opened = tokens.slice(i + 1, last).findLastIndex(({ text: word }) => opening.has(word))
  if (closing.has((tokens[last] as Token).text) && opened !== -1) return { first: i + 1 + opened + 1, last: last - 1 }
  for (let first = i + 2; first <= last; first++) {
    if ((tokens[first] as Token).kind === 'mark') continue
    const range = participantAt(text, first, last)
    if (range === null || range.first !== first || range.last !== last) continue
    if (isDoer(text, range) && text.kindOfName(first) !== 'person') return range
  }
  return null
}

/** “(accused) the Red Crescent” + “the army of …”: the known party that stands right before the charge. */
export function namedAccused(
  { tokens, nameEnds, kindOfName }: IncidentText,
  i: number,
  end: number,
): TokenRange | null {
  for (let k = i + 2; k <= Math.min(end + 1, tokens.length - 1); k++) {
    const token = tokens[k] as Token
    if (token.kind === 'mark') return null
    const acts = /^ب..../.test(token.text) || (/^ب../.test(token.text) && isVerbalNoun(wordOf(token.text.slice(1))))
    if (!acts || nameEnds.has(k)) continue
    for (let first = k - 1; first > i + 1 && first >= k - 5; first--)
      if (nameEnds.get(first) === k - 1 && kindOfName(first) === 'actor') return { first, last: k - 1 }
    return null
  }
  return null
}

/** “accused a volunteer of the rescuers the army of”: who is accused may be read as the end of who accuses. */
function nameAtEnd({ nameEnds, kindOfName }: IncidentText, { first, last }: TokenRange): TokenRange | null {
  for (let i = last; i > first; i--)
    if (nameEnds.get(i) === last) return kindOfName(i) === 'actor' ? { first: i, last } : null
  return null
}

const opening = new Set(['«', '“', '"'])
const closing = new Set(['»', '”', '"'])

/** Without the mark a quotation begins with. */
const unmarked = ({ tokens }: IncidentText, { first, last }: TokenRange): TokenRange => ({
  first: tokens[first]?.kind === 'mark' && first < last ? first + 1 : first,
  last,
})

/** No number by itself, no negation, no shell, no drone of nobody's: “15”, “no one”, “a drone”. */
export function mayHaveDone(text: IncidentText, range: TokenRange): boolean {
  const { tokens, cues, nameEnds } = text
  const { first, last } = range
  // nothing between two marks
  if (last < first) return false
  if (nameEnds.has(first)) return true
  const { text: word, kind } = tokens[first] as Token
  if (
    (never.has(word) && !isOneOf(text, range)) ||
    (kind === 'number' && first === last) ||
    numberAt(tokens, first)?.last === last
  )
    return false
  // “who took part in”: a verb is nobody
  if (first === last && /^[وف]?(?:شارك|ساهم|اسهم)(?:ت|وا)?$/.test(word)) return false
  // “a rocket «of unknown origin»”
  if (/^مجهول/.test(word) && /^المصدر/.test(tokens[first + 1]?.text ?? '')) return false
  // “published the group”: no phrase, but a verb with its own subject
  if (last > first && isFiniteVerb((tokens[first] as Token).word)) return false
  if (
    cues.some(
      ({ first: at, last: to, tells, english }) =>
        first <= at &&
        to <= last &&
        (english || at === first) &&
        // “a bomb hit a patrol”: a weapon does nothing by itself, but aircraft are flown
        (tells !== 'weapon' || english || !isPlatform(text, range)),
    )
  )
    return false
  return !isNobodys(text, range)
}

/** “a drone”, “an unknown aircraft”: whose is not told. */
function isNobodys(text: IncidentText, { first, last }: TokenRange): boolean {
  const words = text.tokens.slice(first, last + 1)
  if (!isPlatform(text, { first, last })) return false
  return (
    !words.some(({ text: word }) => /(?:ته|تها|تهم|انه|انها|انهم)$/.test(word)) &&
    !words.some(({ word }, k) => k > 0 && isOfCountry(word)) &&
    words.some(({ text: word }) => unmanned.has(bareNoun(word))) &&
    !words.some(
      (token, k) =>
        text.kindOfName(first + k) === 'actor' || (k > 0 && isActorWord(token) && !platforms.has(bareNoun(token.text))),
    )
  )
}

const kinds = foldedSet(kindsOfAircraft)
/** “a Turkish drone”. */
const isOfCountry = perWord(
  (text) => /...(?:ي|يه|يتان|يتين|يا)$/.test(text) && !kinds.has(bareNoun(text)) && !/^ب/.test(text),
)

/** “aircraft of X”, “one of its drones”: what is moved by those who own it does as they do. */
export const isPlatform = ({ tokens }: IncidentText, range: TokenRange | null): boolean =>
  range !== null &&
  tokens.slice(range.first, Math.min(range.first + 2, range.last + 1)).some(({ text }, k) => {
    // “of aircraft of X”
    const noun = bareNoun(k === 0 ? text.replace(/^ل(?=[^ل]...)/, '') : text)
    return (
      platforms.has(noun) ||
      platforms.has(noun.replace(/ت(?:ه|ها|هم|نا)$/, 'ه')) ||
      platforms.has(noun.replace(/(?:ه|ها|هم|نا)$/, ''))
    )
  })
