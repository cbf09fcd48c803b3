import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isOwnBa, participantAt } from '../grammar/participant.ts'
import { eventManners, makesOfWeapons, makeWords, usingWords } from '../lexicon/adverbials.ts'
import { entries } from '../lexicon/entries.ts'
import { accusativeAdverbs } from '../lexicon/participant-words.ts'
import { aircraftAlone } from '../lexicon/participants.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { behindAdjectives, isTheNoun } from './adjectives.ts'
import type { IncidentText } from './incident-text.ts'

const manner = phraseSet(eventManners)
const adverbs = foldedSet(accusativeAdverbs)
const makes = foldedSet(makeWords)
const made = phraseSet(makesOfWeapons)
const using = foldedSet(usingWords)
const beforeTimes = foldedSet(entries('خلال | منذ | في | يوم | بتاريخ | قبل | بعد'))
const opening = new Set(['«', '"', '“'])
const closing = new Set(['»', '"', '”'])

/** No verb has more than so many adverbials before its object. */
const most = 5

/** Past the weapons, the manner and the time that may stand before an object: “shelled [on Sunday] [with ten «Grad» rockets] the barracks”. */
function pastAdverbials(text: IncidentText, from: number, end: number): number {
  let at = from
  for (let step = 0; step < most && at <= end; step++) {
    const next = pastOne(text, at, end)
    if (next === at) break
    at = next
  }
  return at
}

/** The object behind what may stand before it. */
export const objectFrom = (text: IncidentText, from: number, end: number): TokenRange | null =>
  participantAt(text, pastAdverbials(text, from, end), end)

function pastOne(text: IncidentText, at: number, end: number): number {
  const { tokens } = text
  const token = tokens[at] as Token
  if (text.isTime(at)) return at + 1
  if (adverbs.has(token.text)) return at + 1
  // “within a week”, “on 3 May”
  if (beforeTimes.has(token.text) && at < end && text.isTime(at + 1)) return at + 2
  const how = findPhrase(manner, tokens, at)
  if (how !== null && how.cut <= 1) {
    const isQuoted = opening.has(tokens[at - 1]?.text ?? '') && closing.has(tokens[how.last + 1]?.text ?? '')
    return how.last + (isQuoted ? 2 : 1)
  }
  // “using tear gas”
  if (using.has(token.text) && at < end) return pastMeans(text, at + 1, end)
  // “«by mistake»”
  if (opening.has(token.text)) {
    const within = findPhrase(manner, tokens, at + 1)
    return within !== null && closing.has(tokens[within.last + 1]?.text ?? '') ? within.last + 2 : at
  }
  return pastWeapon(text, at, end)
}

/** Past “tear gas”, also where it is said what it does: “gas that brings tears”. */
function pastMeans(text: IncidentText, at: number, end: number): number {
  const next = (participantAt(text, at, end)?.last ?? at - 1) + 1
  return /^لل/.test(text.tokens[next]?.text ?? '') ? next + 1 : next
}

/** Nothing but words of one phrase lies between. */
const isWithin = ({ tokens }: IncidentText, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ kind, text }, k) => kind !== 'mark' && (k === 0 || !/^(?:في|علي|الي|عن|بعد|قبل)$/.test(text)))

/** Past “with dozens of mortar rounds”, “by two «Grad» rockets of local make”. */
function pastWeapon(text: IncidentText, from: number, end: number): number {
  const { tokens } = text
  const { text: word } = tokens[from] as Token
  if (!/^ب/.test(word) || isOwnBa((tokens[from] as Token).word) || text.nameEnds.has(from)) return from
  const weapon = text.cues.find(
    ({ tells, type, kind, first }) =>
      (tells === 'weapon' || (kind === 'noun' && type === 'air-drone-strike')) && first >= from && first <= from + 4,
  )
  if (weapon === undefined || !isWithin(text, from, weapon.first)) return from
  let at = pastFiring(text, pastAircraft(text, weapon.last + 1, end), end)
  for (let step = 0; step < most && at <= end; step++) {
    const made = pastMake(text, at, end)
    const next = made > at ? made : behindAdjectives(tokens, at, end, isTheNoun(tokens, weapon))
    if (next === at) break
    at = next
  }
  return at
}

/** Past “(by a raid) of a drone”. */
function pastAircraft(text: IncidentText, at: number, end: number): number {
  const word = bareNoun((text.tokens[at]?.text ?? '').replace(/^ل(?=[^ل])/, ''))
  return aircraft.has(word) && at <= end ? (participantAt(text, at, end)?.last ?? at - 1) + 1 : at
}
const aircraft = foldedSet(aircraftAlone)

/** Past “fired by a drone”: which fired them. */
function pastFiring(text: IncidentText, at: number, end: number): number {
  if (!/^(?:اطلق|القي?)(?:ت|ته|تها|ه|ها)$/.test(text.tokens[at]?.text ?? '')) return at
  const shooter = participantAt(text, at + 1, end)
  return shooter === null ? at : shooter.last + 1
}

/** “of the kind of X”, “of 120 mm”, “«Grad»”, “against armour”, “and shells”. */
function pastMake(text: IncidentText, at: number, end: number): number {
  const { tokens } = text
  const { text: word } = tokens[at] as Token
  if (opening.has(word))
    for (let i = at + 1; i <= Math.min(end, at + 5); i++) if (closing.has((tokens[i] as Token).text)) return i + 1
  const known = findPhrase(made, tokens, at)
  if (known !== null && known.cut === 0) return known.last + 1
  const [kind, name] = word === 'من' ? [at + 1, at + 2] : [at, at + 1]
  if (makes.has(tokens[kind]?.text ?? '')) {
    if (opening.has(tokens[name]?.text ?? '')) return pastMake(text, name, end)
    const number = numberAt(tokens, name)
    if (number === null) return name + 1
    return number.last + (/^(?:ملم|مم|ميليمتر|مليمترا?|انش)$/.test(tokens[number.last + 1]?.text ?? '') ? 2 : 1)
  }
  const other = text.cues.find(({ first, tells }) => first === at && tells === 'weapon')
  // “and shells”, “launchers of rockets”
  return other !== undefined && /^(?:و|ال)/.test(word)
    ? behindAdjectives(tokens, other.last + 1, end, isTheNoun(tokens, other))
    : at
}
