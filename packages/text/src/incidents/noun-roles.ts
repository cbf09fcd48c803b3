import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, isCalling, participantAt } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import {
  engagingVerbs,
  eventPredicates,
  exchangingVerbs,
  extendingVerbs,
  namedBefore,
} from '../lexicon/incident-arguments.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import { actorNouns, aircraftAlone } from '../lexicon/participants.ts'
import { protestPurposes } from '../lexicon/protest-triggers.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { behindAdjectives, isTheNoun } from './adjectives.ts'
import { objectFrom } from './adverbials.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { beyondTowns, hit, isWeapon, people } from './known-things.ts'
import { isObjectByForm } from './object-form.ts'
import { ownerOf } from './owner.ts'
import { amid, behind, beside, conjunctOf, isFor, loser, nobody, sides, withB } from './prepositions.ts'
import { isRaided, isStorming } from './storming.ts'
import { antecedentOf, subjectBefore } from './subject.ts'
import type { Roles } from './told.ts'

export function nounRoles(text: IncidentText, cue: Cue, end: number): Roles {
  const { tokens } = text
  const { frame } = cue
  if (cue.harm === null && cue.tells === 'harm')
    return { perpetrator: null, target: { first: cue.first, last: cue.first } }
  // “a hospital was shelled twice”
  if (cue.last > cue.first && /^[وف]?[يت]?تعرض/.test((tokens[cue.first] as Token).text)) {
    const sufferer = subjectBefore(text, cue) ?? participantAt(text, cue.last + 1, end)
    return { perpetrator: null, target: sufferer }
  }
  // “a hospital … underwent shelling”, of a form that may be a noun
  if (cue.tells === 'light' && frame === 'suffers' && /^ل/.test(tokens[cue.last + 1]?.text ?? ''))
    return { perpetrator: null, target: antecedentOf(text, cue) ?? subjectBefore(text, cue) }
  const led = isAmbush((tokens[cue.first] as Token).word) ? ledInto(text, cue) : null
  if (led !== null) return led
  const fallen = isAmbush((tokens[cue.first] as Token).word) ? whoFell(text, cue) : null
  if (fallen !== null) return { perpetrator: null, target: fallen }
  if (cue.harm !== null && extending.has(tokens[cue.first - 1]?.text.replace(/^[وف](?=...)/, '') ?? '')) {
    const taken = objectFrom(text, pastMark(tokens, cue.last + 1), end)
    if (taken !== null) return { perpetrator: null, target: taken }
  }
  if (cue.needs === 'signs') return { perpetrator: null, target: identified(text, cue, end) }
  if (/^[وف]?(?:ب|ال)*قبض/.test((tokens[cue.first] as Token).text) && cue.harm === 'arrested') {
    const taken = participantAt(text, tokens[cue.last]?.text === 'علي' ? cue.last + 1 : cue.last + 2, end)
    return { perpetrator: laidHandsOn(text, cue), target: taken }
  }
  const between = exchanged(text, cue)
  if (between !== null) return between
  if (frame === 'occurs')
    return {
      perpetrator: null,
      target: withB(text, cue, end) ?? bombed(text, cue, end) ?? (cue.tells === 'attack' ? amid(text, cue, end) : null),
    }
  if (cue.tells === 'weapon')
    return { perpetrator: null, target: cue.type === 'suicide-bomb' ? amid(text, cue, end) : null }
  if (cue.tells === 'use') return nobody
  const stopped = /تصد/.test((tokens[cue.first] as Token).text) ? possessed(text, cue.last + 1, end) : null
  if (stopped !== null && (isArmament(text, stopped) || isFor(tokens[stopped.first] as Token) || text.isActor(stopped)))
    return { perpetrator: null, target: stopped }
  const found = /مقتول/.test(tokens[cue.first]?.text ?? '') ? foundDead(text, cue) : null
  if (found !== null) return { perpetrator: null, target: found }
  const metDeath = /^(?:مصرع|حتف)/.test(tokens[cue.first]?.text ?? '') ? subjectOfMeeting(text, cue) : null
  if (metDeath !== null) return { perpetrator: null, target: metDeath }
  if (cue.pronoun) {
    const owner = ownerOf(text, cue)
    // “since masked men abducted her”: written like “her abduction”
    const taker = frame === 'acts' && cue.harm !== null ? participantAt(text, cue.last + 1, end) : null
    if (taker !== null && /...ون$/.test((tokens[taker.first] as Token).text))
      return { perpetrator: taker, target: owner }
    // “their targeting, with three rockets, a house”: the pronoun is the doer
    const object = frame === 'acts' && cue.last === cue.first ? objectFrom(text, cue.last + 1, end) : null
    if (object !== null && isObjectByForm(text, { ...cue, kind: 'verb' }, object))
      return { perpetrator: owner, target: object }
    // “broke the truce by its shelling of the quarter”
    if (aims.has(cue.type) && /^ب/.test((tokens[cue.first] as Token).text))
      return { perpetrator: ownerOf(text, { ...cue, frame: 'controls' }), target: null }
    if (frame === 'leaves' || frame === 'suffers' || frame === 'acts') return { perpetrator: null, target: owner }
    if (frame === 'takes') return nobody
    if (frame === 'joins') return { perpetrator: owner, target: loser(text, cue, end) }
    return { perpetrator: owner, target: frame === 'controls' ? loser(text, cue, end) : null }
  }
  if (frame === 'meets' || cue.type === 'agreement') return sides(text, cue, engaged(text, cue), end)
  // “the targeting by unknown men of their car”
  const unknown = { first: cue.last + 1, last: cue.last + 1 }
  if (frame === 'acts' && unknown.first < end && unknownMen.test(tokens[unknown.first]?.text ?? '')) {
    const object = participantAt(text, unknown.last + 1, end)
    if (object !== null) return { perpetrator: unknown, target: object }
  }
  const mutual = frame === 'acts' || frame === 'reaches' ? betweenTwo(text, cue, end) : null
  if (mutual !== null) return mutual
  const described = pastPredicate(tokens, behindAdjectives(tokens, cue.last + 1, end, isTheNoun(tokens, cue)))
  const owned = possessed(text, described, end)
  // “the shelling by the forces of”: behind ل
  if (owned !== null && frame === 'acts' && isByWhom(text, owned)) return { perpetrator: owned, target: null }
  if (frame === 'takes' || frame === 'controls') {
    const isDoer = owned !== null && (text.isActor(owned) || actors.has((tokens[owned.first] as Token).text))
    // “the army admitted the fall of the town”: no doer of it
    const isFall = /سقوط/.test((tokens[cue.first] as Token).text)
    const perpetrator = isFall ? null : isDoer ? owned : subjectBefore(text, cue)
    const entered =
      isStorming(text, cue) && owned !== null && perpetrator === owned ? objectOfNoun(text, owned, end) : owned
    if (isStorming(text, cue) && isRaided(text, entered)) return { perpetrator, target: entered }
    return { perpetrator, target: loser(text, cue, end) }
  }
  if (frame === 'joins') return { perpetrator: owned, target: loser(text, cue, end) }
  // “withdrew a tactical withdrawal”: who leaves is a body or people
  if (
    frame === 'leaves' &&
    owned !== null &&
    !text.isActor(owned) &&
    !people.has(bareNoun((text.tokens[owned.first] as Token).text))
  )
    return nobody
  if (frame === 'leaves' && owned === null) return { perpetrator: null, target: nameBefore(text, cue) }
  if (frame === 'leaves' || frame === 'suffers') return { perpetrator: null, target: owned }
  if (frame === 'acts' && cue.last > cue.first && owned === null)
    return { perpetrator: null, target: withinPhrase(text, cue) }
  if (cue.type === 'grenade' && owned === null) return { perpetrator: null, target: amid(text, cue, end) }
  if (owned === null) return nobody
  // “an ambush for a group of”
  if (
    isAmbush((tokens[cue.first] as Token).word) &&
    /^ل../.test((tokens[owned.first] as Token).text) &&
    !text.nameEnds.has(owned.first)
  )
    return { perpetrator: null, target: owned }
  // “the shelling of the army on the town”: whose it was
  if (frame === 'acts' && aims.has(cue.type) && text.isActor(owned))
    if (tokens[owned.last + 1]?.text === 'علي' || ledTo(text, cue)) return { perpetrator: owned, target: null }
  if (frame === 'reaches')
    return text.isActor(owned) || isOfAircraft(text, owned) ? { perpetrator: owned, target: null } : nobody
  if (cue.last > cue.first && isWeapon(text, owned)) return { perpetrator: null, target: withinPhrase(text, cue) }
  // “the arrest by X of seventeen people”
  const isDoer = text.isActor(owned) || before.has((tokens[owned.first] as Token).text)
  const object = isDoer && numberAt(tokens, owned.first) === null ? objectOfNoun(text, owned, end) : null
  const named = ['shelling-artillery-missile', 'air-drone-strike'].includes(cue.type) ? beyondTowns(text, owned) : owned
  // “the arrest of two officers to question them”: to what end is no object
  if (object !== null && /^ل(?:ل|ل?ت)./.test((tokens[object.first] as Token).text) && !text.nameEnds.has(object.first))
    return { perpetrator: null, target: named }
  // “the medical facilities”: an adjective is no object
  const isAdjective =
    object !== null &&
    object.first === object.last &&
    object.first === owned.last + 1 &&
    /^ال.*يه?$/.test((tokens[object.first] as Token).text)
  return object === null || isAdjective ? { perpetrator: null, target: named } : { perpetrator: owned, target: object }
}

const unknownMen = /^(?:مجهولين|ملثمين|مقنعين|مسلحين|قناص|قناصه)$/
const resulted = foldedSet(resultWords)
const ruined = /^(?:دمر|هدم|احرق|اصاب|طال|استهدف)(?:ه|ها|هم|هما|ته|تها|تهم)$/
/** “led the shelling of the army to”, “a house that the shelling of the army destroyed”: what did it is whose it was. */
const ledTo = ({ tokens }: IncidentText, { first }: Cue): boolean =>
  resulted.has((tokens[first - 1]?.text ?? '').replace(/^[وف](?=....)/, '')) ||
  ruined.test(tokens[first - 1]?.text ?? '')

const aims: ReadonlySet<string> = new Set(['shelling-artillery-missile', 'air-drone-strike'])
const predicates = foldedSet(eventPredicates)

/** “the shelling goes on”: what is said of it. */
const pastPredicate = (tokens: readonly Token[], at: number): number =>
  predicates.has(tokens[at]?.text ?? '') ? at + 1 : at

const extending = foldedSet(extendingVerbs)

/** Behind a time between commas: “the arrests reached, last night, twelve people”. */
function pastMark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '،') return at
  const close = tokens.slice(at + 1, at + 6).findIndex(({ text }) => text === '،')
  return close === -1 ? at : at + close + 2
}

/** “a tanker fell into an ambush”. */
function whoFell(text: IncidentText, { first }: Cue): TokenRange | null {
  if (text.tokens[first - 1]?.text !== 'في') return null
  for (let i = first - 2; i >= Math.max(sentenceStart(text.tokens, first), first - 12); i--)
    if (/^[وف]?(?:وقع|سقط)(?:ت|وا|ا)?$/.test((text.tokens[i] as Token).text))
      return participantAt(text, i + 1, first - 2)
  return null
}

/** “the Front led a force of the army into an ambush”. */
function ledInto(text: IncidentText, { first }: Cue): Roles | null {
  const { tokens } = text
  if (tokens[first - 1]?.text !== 'في') return null
  for (let i = first - 2; i >= Math.max(sentenceStart(tokens, first), first - 14); i--) {
    if (!/^[وف]?(?:اوقع|استدرج)(?:ت|وا)?$/.test((tokens[i] as Token).text)) continue
    const perpetrator = participantAt(text, i + 1, first - 2)
    const target = perpetrator === null ? null : participantAt(text, perpetrator.last + 1, first - 2)
    return target === null ? null : { perpetrator, target }
  }
  return null
}

/** “the police laid hands on”: between the verb and “hands on”, or before both. */
function laidHandsOn(text: IncidentText, cue: Cue): TokenRange | null {
  const begin = Math.max(sentenceStart(text.tokens, cue.first), cue.first - 12)
  for (let i = cue.first - 1; i >= begin; i--)
    if (/^[وف]?(?:[يت]لقي|القي|القت|القوا|القيا)$/.test((text.tokens[i] as Token).text))
      return participantAt(text, i + 1, cue.first - 1) ?? subjectBefore(text, { ...cue, first: i, kind: 'verb' })
  return null
}

const exchanges = foldedSet(exchangingVerbs)

/** “X and Y exchanged fire”. */
function exchanged(text: IncidentText, cue: Cue): Roles | null {
  const begin = Math.max(sentenceStart(text.tokens, cue.first), cue.first - 14)
  for (let i = cue.first - 1; i >= begin; i--) {
    if (!exchanges.has((text.tokens[i] as Token).text)) continue
    // “exchanged charges of shelling”: words
    if (
      cue.type !== 'agreement' &&
      text.tokens.slice(i + 1, cue.first).some(({ text: word }) => /تهام|تهم|لوم|مسوولي/.test(word))
    )
      return null
    const one = participantAt(text, i + 1, cue.first - 1)
    if (one === null || !text.isActor(one)) return null
    return {
      perpetrator: one,
      target: conjunctOf(text, one, cue.first - 1) ?? behind(text, beside, cue.last + 1, cue.last + 8),
    }
  }
  return null
}

/** “mutual shelling between X and Y”. */
function betweenTwo(text: IncidentText, cue: Cue, end: number): Roles | null {
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 5); i++) {
    if (text.tokens[i]?.text !== 'بين') continue
    const one = participantAt(text, i + 1, end)
    const other = one === null || !text.isActor(one) ? null : conjunctOf(text, one, end)
    return one !== null && other !== null && text.isActor(other) ? { perpetrator: one, target: other } : null
  }
  return null
}

const before = foldedSet(namedBefore)
const actors = foldedSet(actorNouns)
const engages = foldedSet(engagingVerbs)

/** “X and Y completed, on Monday, an exchange”: the subject of the verb whose object an event is. */
function engaged(text: IncidentText, cue: Cue): TokenRange | null {
  const begin = Math.max(sentenceStart(text.tokens, cue.first), cue.first - 16)
  for (let i = cue.first - 1; i >= begin; i--) {
    const { text: word } = text.tokens[i] as Token
    if (!(engages.has(word) || engages.has(word.replace(/^[وف](?=...)/, '')))) continue
    const subject = participantAt(text, i + 1, cue.first - 1) ?? subjectBefore(text, { ...cue, first: i })
    return subject !== null && text.isActor(subject) ? subject : null
  }
  return null
}

/** “The army withdrew …”, of a form that may be a noun: the name right before. */
function nameBefore({ nameEnds, kindOfName }: IncidentText, { first }: Cue): TokenRange | null {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--)
    if (nameEnds.get(i) === first - 1) return kindOfName(i) === 'actor' ? { first: i, last: first - 1 } : null
  return null
}

/** “the downing of a drone”: the phrase for the event names what suffers. */
const withinPhrase = (text: IncidentText, { first, last, type }: Cue): TokenRange | null => {
  const { tokens } = text
  // “the breaking up of a cell of seven”
  if (type === 'arrests' && isActorWord(tokens[last] as Token))
    return {
      first: last,
      last: participantAt({ ...text, ends: (i) => i !== last && text.ends(i) }, last, last + 8)?.last ?? last,
    }
  return type === 'disrupted-weapons-use' && !/^(?:هجوم|محاوله)$/.test((tokens[first + 1] as Token).text)
    ? { first: first + 1, last }
    : null
}

/** Whose body it is. */
function identified(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const range = possessed(text, cue.last + 1, end)
  if (range === null) return null
  const { text: head } = text.tokens[range.first] as Token
  return people.has(bareNoun(head)) ||
    isCalling(head) ||
    text.kindOfName(range.first) === 'person' ||
    numberAt(text.tokens, range.first) !== null
    ? range
    : null
}

/** “the bombing of the market” */
function bombed(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  if (cue.tells !== 'attack') return null
  const range = possessed(text, cue.last + 1, end)
  // “the bombing by unknown men of a station”
  if (range !== null && text.isActor(range) && !hit.has(bareNoun((text.tokens[range.first] as Token).text)))
    return objectOfNoun(text, range, end)
  return range !== null && !isWeapon(text, range) && hit.has(bareNoun((text.tokens[range.first] as Token).text))
    ? range
    : null
}

/** What stands in the construct behind a noun, or behind ل. */
function possessed(text: IncidentText, at: number, end: number): TokenRange | null {
  const token = text.tokens[at]
  if (token?.text === 'ل' && at < end) return participantAt(text, at + 1, end)
  if (token === undefined || at > end || (token.kind === 'mark' && token.text !== '«' && token.text !== '"'))
    return null
  // “a march yesterday to demand the release of”
  let next = at
  while (next < end && text.isTime(next)) next++
  return purposes.has((text.tokens[next] as Token).text) ? null : participantAt(text, at, end)
}

/** “a raid of the air force of X”. */
const isOfAircraft = ({ tokens }: IncidentText, { first }: TokenRange): boolean =>
  aircraft.has(bareNoun((tokens[first] as Token).text.replace(/^ل(?=[^ل])/, '')))
const aircraft = foldedSet(aircraftAlone)

const purposes = foldedSet(protestPurposes)

const isByWhom = (text: IncidentText, { first }: TokenRange): boolean => {
  const { text: word } = text.tokens[first] as Token
  return (
    /^ل../.test(word) &&
    !isFor(text.tokens[first] as Token) &&
    (text.kindOfName(first) === 'actor' || isActorWord(text.tokens[first] as Token))
  )
}

/** The thing done to, behind the doer: “the shelling by the army, after midnight, of areas in”. */
function objectOfNoun(text: IncidentText, doer: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  const direct = objectFrom(text, doer.last + 1, end)
  if (direct !== null) return direct
  for (let i = doer.last + 1; i <= Math.min(end, doer.last + 18); i++) {
    if (!['،', ','].includes((tokens[i] as Token).text)) continue
    const candidate = participantAt(text, i + 1, end)
    if (candidate !== null && hit.has(bareNoun((tokens[candidate.first] as Token).text))) return candidate
  }
  return null
}

/** “X was found killed”: behind “found”. */
function foundDead(text: IncidentText, { first }: Cue): TokenRange | null {
  for (let i = first - 1; i >= Math.max(1, first - 8); i--)
    if (text.tokens[i]?.text === 'علي' && /عثر|عثور/.test(text.tokens[i - 1]?.text ?? ''))
      return participantAt(text, i + 1, first - 1)
  return null
}

/** Drones, rockets: what is shot down. */
const isArmament = (text: IncidentText, { first, last }: TokenRange): boolean =>
  text.cues.some((cue) => cue.tells === 'weapon' && cue.first >= first && cue.first <= last)

const isAmbush = perWord((text) => /^[وفب]?(?:ال)?(?:كمين|مكمن|كماين|فخ)ا?$/.test(text))

/** “X met his death”: who stands between the verb and “his death”. */
function subjectOfMeeting(text: IncidentText, cue: Cue): TokenRange | null {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 14); i--)
    if (/^[وف]?لق(?:ي|يت|وا|يا)$/.test((text.tokens[i] as Token).text)) return participantAt(text, i + 1, cue.first - 1)
  return null
}
