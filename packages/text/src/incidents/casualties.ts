import type { Casualties } from '../annotation.ts'
import { fold, foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { harmedNouns, tollVerbs, unnamedOthers } from '../lexicon/harmed-nouns.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import type { Harm } from '../lexicon/incident-types.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { countOf, hasNumber, withKin } from './count-people.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isPeopleWord } from './people-words.ts'
import { rolesOf } from './roles.ts'
import type { Roles } from './told.ts'
import { isCountedAlready, tollsApart } from './tolls.ts'
import { whoOf } from './who-is-harmed.ts'

const others = foldedSet(unnamedOthers)
const harmed: ReadonlyMap<string, Harm> = new Map(
  harmedNouns.flatMap(({ harm, nouns }) => entries(nouns).map((noun) => [fold(noun).text, harm] as const)),
)
const harmOf = perWord(
  (text) => harmed.get(text) ?? harmed.get(text.replace(/^و/, '')) ?? harmed.get(bareNoun(text)) ?? null,
)
const toll = foldedSet(tollVerbs)
const tollVerb = foldedSet(resultWords)

/** The people an event harmed, by the words of the sentence, tokens `begin` to `end`, that say so. */
export function casualtiesOf(
  text: IncidentText,
  main: Cue,
  cues: readonly Cue[],
  roles: Roles,
  begin: number,
  end: number,
): Casualties[] {
  const found: Casualties[] = []
  const add = (range: TokenRange | null, status: Harm): void => {
    const one =
      range === null ? null : casualtyOf(text, withKin(text, range, end), status, roles, found.at(-1)?.who ?? null)
    if (one !== null && !found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
  }
  for (const cue of cues) {
    if (cue.harm === null || isCountedAlready(text, cue, begin, end)) continue
    const victims = victimsOf(text, cue, cues, cue === main ? roles.target : null)
    if (victims === null) continue
    add(victims, cue.harm)
    for (const more of listedWith(text, victims, end)) add(more, cue.harm)
  }
  for (const { range, status } of tollsApart(text, begin, end, ({ word }) => harmOf(word))) add(range, status)
  if (cues.some(({ harm, tells, type }) => tells !== 'event' || harm !== null || type !== 'agreement'))
    for (let i = begin; i <= end; i++) {
      const status = harmOf((text.tokens[i] as Token).word)
      if (status !== null) add(countedBefore(text, i, begin) ?? bareToll(text, i), status)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Behind “were killed”, “the death of”, before “were killed”; of a deed that kills or seizes, its target. */
function victimsOf(text: IncidentText, cue: Cue, cues: readonly Cue[], target: TokenRange | null): TokenRange | null {
  if (target !== null && cue.tells !== 'harm') return target
  if (cue.english || cue.tells === 'event' || cue.tells === 'attack') return rolesOf(text, cue, cues).target
  const behind = participantAt(text, cue.last + 1, Math.min(sentenceEnd(text.tokens, cue.last), cue.last + 20))
  const roles = rolesOf(text, cue, cues)
  // “the movement killed seventy people”
  if (behind !== null && roles.target !== null && roles.perpetrator?.first === behind.first) return roles.target
  return behind !== null && isPeople(text, behind) ? behind : (roles.target ?? target)
}

/** “… and five soldiers”: a number behind “and” counts others of the same fate. */
function listedWith(text: IncidentText, { last }: TokenRange, end: number): TokenRange[] {
  const next = text.tokens[last + 1]
  if (next === undefined || last + 1 > end) return []
  if (next.text === 'و' || next.text === 'and') {
    const range = participantAt(text, last + 2, end)
    return range !== null && isPeople(text, range) ? [range] : []
  }
  const at = text.offset(last + 1)
  const counted = /^و/.test(next.text) && text.numbers.some(({ start }) => start > at && start <= at + 2)
  const range = counted ? participantAt(text, last + 1, end) : null
  return range === null ? [] : [range]
}

/** “19 killed”: the number in front of a word for the dead. */
function countedBefore(text: IncidentText, at: number, begin: number): TokenRange | null {
  const { tokens, numbers, folded } = text
  const [from, start, end] = [text.offset(begin), text.offset(at), folded.origin[(tokens[at] as Token).end] as number]
  const number = numbers.find((one) => one.start >= from && one.end <= start && start - one.end <= 3)
  if (number !== undefined) {
    let first = at
    while (first > begin && text.offset(first) > number.start) first--
    return { first, last: at }
  }
  return numbers.some((one) => one.start >= start && one.end <= end) ? { first: at, last: at } : null
}

const bare = /^و?(?:قتلي|جرحي|شهداء|ضحايا|مصابين|مصابون)$/

const spared = foldedSet(entries('دون | بدون | لا | ولا | لم | عدم | بلا | without | no'))

/** “Killing and wounding some”: “dead and wounded” behind what an event led to. */
function bareToll({ tokens }: IncidentText, at: number): TokenRange | null {
  if (!bare.test((tokens[at] as Token).text)) return null
  const before = tokens[at - 1]?.text ?? ''
  // “without any dead”
  if (tokens.slice(Math.max(0, at - 4), at).some(({ text }) => spared.has(text))) return null
  if (toll.has(before) || (bare.test(before) && toll.has(tokens[at - 2]?.text ?? ''))) return { first: at, last: at }
  // “the shelling of X left dead and wounded”
  const led = tokens.slice(Math.max(0, at - 10), at).some(({ text }) => tollVerb.has(text.replace(/^[وف](?=....)/, '')))
  return led &&
    (bare.test(before) || !/^(?:عدد|وجود|ولا|لا|اسر|ذوي|دماء)$/.test(before)) &&
    !/^(?:ال)/.test((tokens[at] as Token).text)
    ? { first: at, last: at }
    : null
}

const isPerson = perWord(
  (text) =>
    isPeopleWord(wordOf(text)) ||
    others.has(bareNoun(text)) ||
    others.has(text.replace(/^و/, '')) ||
    harmOf(wordOf(text)) !== null,
)

function isPeople(text: IncidentText, range: TokenRange): boolean {
  const { tokens } = text
  for (let i = range.first; i <= range.last; i++) if (isPerson((tokens[i] as Token).word)) return true
  return text.kindOfName(range.last) === 'person' || hasNumber(text, range)
}

function casualtyOf(
  text: IncidentText,
  range: TokenRange,
  status: Harm,
  roles: Roles,
  before: Casualties['who'] | null,
): Casualties | null {
  if (!isPeople(text, range)) return null
  const { min, max, span } = countOf(text, range)
  return { ...span, min, max, status, who: whoOf(text, range, span, roles, before) }
}
