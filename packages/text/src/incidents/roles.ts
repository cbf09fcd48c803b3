import { isJoinedVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { eventAdjectives } from '../lexicon/event-adjectives.ts'
import { captiveNouns, civilianNouns, combatantNouns, propertyNouns, targetNouns } from '../lexicon/participants.ts'
import { noTargets, placeNouns } from '../lexicon/place-words.ts'
import { byWhom, onWhom, withWhom } from '../lexicon/role-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { type Cue, foldedSet } from './cues.ts'
import { englishRoles } from './english-roles.ts'
import { clauseBetween, clauseOf, type IncidentText } from './incident-text.ts'
import { antecedentOf, subjectBefore } from './subject.ts'
import type { Roles } from './told.ts'

const nobody: Roles = { perpetrator: null, target: null }
const by = phraseTable(byWhom.map((words) => [words, true] as const))
const on = phraseTable(onWhom.map((words) => [words, true] as const))
const beside = phraseTable(withWhom.map((words) => [words, true] as const))
const from = phraseTable([['عن', true] as const])
const nothing = foldedSet(noTargets)
const hit = foldedSet(targetNouns)
const places = foldedSet(placeNouns)
const describes = foldedSet(eventAdjectives)
const people = foldedSet([...civilianNouns, ...combatantNouns, ...captiveNouns])

/** Who did it and to whom, as one word of an event has it: by its voice, its frame and the prepositions behind. */
export function rolesOf(text: IncidentText, cue: Cue, others: readonly Cue[]): Roles {
  if (cue.english) return englishRoles(text, cue)
  const { last: end } = reachOf(text, cue, others)
  const roles = cue.kind === 'verb' ? verbRoles(text, cue, end) : nounRoles(text, cue, end)
  return {
    ...roles,
    perpetrator: roles.perpetrator ?? behind(text, by, cue.last + 1, end),
    target: roles.target ?? (mayReach(cue) ? onTarget(text, cue.last + 1, end) : null),
  }
}

const mayReach = ({ frame, tells, harm }: Cue): boolean =>
  harm !== 'abducted' &&
  harm !== 'arrested' &&
  frame !== 'joins' &&
  frame !== 'leaves' &&
  frame !== 'takes' &&
  frame !== 'controls' &&
  frame !== 'meets' &&
  frame !== 'suffers' &&
  tells !== 'weapon'

/** How far what belongs to a cue can stand: to the end of its clause, or to the next event's word. */
function reachOf(text: IncidentText, cue: Cue, others: readonly Cue[]): TokenRange {
  const clause = clauseOf(text, cue)
  const next = text.cues.find(
    (other) =>
      other.first > cue.last && (other.tells === 'event' || other.tells === 'attack') && !others.includes(other),
  )
  const last = next === undefined ? clause.last : Math.min(clause.last, next.first - 1)
  return { first: clause.first, last: Math.max(cue.last, last) }
}

/** “قُتل”, “استُهدف”, “اعتُقل”: the u of the passive, where the vowels are written. */
const pastPassive = /^[وف]?\u064e?(?:.\u0651?|ا[^\u064b-\u0652]|ا\u0652?ست|است)\u064f/
/** “يُقتَل”: u and then a. */
const presentPassive = /^[وفس]?[يت]\u064f.*\u064e/

const isPassive = (text: IncidentText, cue: Cue): boolean =>
  cue.passive || (cue.present ? presentPassive : pastPassive).test(text.surface(cue.first))

function verbRoles(text: IncidentText, cue: Cue, end: number): Roles {
  const { frame } = cue
  const antecedent = antecedentOf(text, cue)
  const first = participantAt(text, cue.last + 1, end)
  const before = antecedent ?? subjectBefore(text, cue)
  if (cue.tells === 'weapon') return { perpetrator: null, target: amid(text, cue, end) }
  if (cue.tells === 'light' && frame === 'acts') return { perpetrator: before ?? first, target: null }
  if (cue.tells === 'use' && frame === 'acts') return { perpetrator: null, target: hitBy(text, cue, end) }
  if (frame === 'suffers') return { perpetrator: null, target: first !== null && !isLed(text, first) ? first : before }
  if (frame === 'occurs') return { perpetrator: null, target: withB(text, cue, end) }
  if (frame === 'leaves') return { perpetrator: null, target: cue.ours ? null : (before ?? first) }
  if (frame === 'joins') return { perpetrator: before ?? first, target: loser(text, cue, end) }
  if (frame === 'meets') return sides(text, cue, first ?? before, end)
  if (frame === 'reaches')
    return { perpetrator: before ?? (cue.ours ? null : first), target: onTarget(text, cue.last + 1, end) }
  if (frame === 'takes' || frame === 'controls') return taking(text, cue, before, first, end)
  if (cue.ours) return { perpetrator: null, target: first }
  if (isPassive(text, cue)) {
    const suffers = antecedent ?? first ?? before ?? (cue.harm === null ? null : ownerOf(text, cue))
    return {
      perpetrator: null,
      target: isWeapon(text, suffers) && cue.type !== 'disrupted-weapons-use' ? amid(text, cue, end) : suffers,
    }
  }
  if (cue.pronoun) return { perpetrator: first ?? before, target: antecedent }
  if (tellsOfEvent(text, antecedent) || isBehindEvent(text, cue))
    return { perpetrator: null, target: beyondTowns(text, first) }
  if (cue.needs === 'exchange') return { perpetrator: before ?? first, target: behind(text, from, cue.last + 1, end) }
  // “X was arrested in 2019”: no vowels, no object
  if (cue.harm !== null && first === null && before !== null && antecedent === null && !isForce(text, before))
    return { perpetrator: null, target: before }
  if (before !== null && (antecedent === null || first !== null)) return { perpetrator: before, target: first }
  if (antecedent !== null) return { perpetrator: null, target: antecedent }
  if (first === null) return { perpetrator: null, target: hitBy(text, cue, end) }
  const subject = withConjuncts(text, first, end)
  const second = objectBehind(text, subject, end)
  if (second !== null && !isMeasure(text, first))
    return { perpetrator: first, target: robbed(text, cue, end) ?? second }
  return mayActAlone(text, cue, first) ? { perpetrator: first, target: null } : { perpetrator: null, target: first }
}

const isWeapon = (text: IncidentText, range: TokenRange | null): boolean =>
  range !== null && text.cues.some(({ first, tells }) => first === range.first && tells === 'weapon')

/** “was blown up amid a gathering”, “at a checkpoint”. */
function amid(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 14); i++) {
    if (!['وسط', 'عند', 'بين'].includes((text.tokens[i] as Token).text)) continue
    // “at the entrance of a barracks”
    const at = ['مدخل', 'بوابه', 'باب'].includes(text.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    const range = participantAt(text, at, end)
    if (range !== null && hit.has(bareNoun((text.tokens[range.first] as Token).text))) return range
  }
  return null
}

/** A force or body, which arrests and is not arrested. */
const isForce = (text: IncidentText, range: TokenRange): boolean =>
  text.isActor(range) && !people.has(bareNoun((text.tokens[range.first] as Token).text))

/** “seven civilians”: who is counted does nothing, unless something follows that can only be an object. */
const isMeasure = (text: IncidentText, { first }: TokenRange): boolean => text.tokens[first]?.kind === 'number'

/** Whether a phrase is the event itself: “the bombing that hit the market”. */
const tellsOfEvent = (text: IncidentText, range: TokenRange | null): boolean =>
  range !== null &&
  text.cues.some(
    ({ first, last, tells }) => first >= range.first && last <= range.last && tells !== 'harm' && tells !== 'light',
  )

/** “shelling hit the market”: right behind the word for the event and its adjectives. */
const isBehindEvent = (text: IncidentText, cue: Cue): boolean =>
  text.cues.some(
    ({ last, kind, tells, english }) =>
      !english &&
      kind === 'noun' &&
      tells !== 'harm' &&
      cue.first - last <= 3 &&
      cue.first > last &&
      !text.tokens.slice(last + 1, cue.first).some((token) => token.kind === 'mark'),
  )

/** What an event hit, where its word stands between the verb and the thing: “shook an explosion, at ten, the oil field”. */
function hitBy(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  const direct = participantAt(text, cue.last + 1, end)
  if (direct !== null) return beyondTowns(text, direct)
  const event = text.cues.find(({ first, kind }) => first > cue.last && first <= cue.last + 3 && kind === 'noun')
  if (event === undefined || event.last >= end) return null
  let at = behindAdjectives(tokens, event.last + 1, end, isTheNoun(tokens, event))
  if (tokens[at]?.text === '،') {
    const close = tokens.slice(at + 1, at + 14).findIndex(({ text: word }) => word === '،')
    if (close === -1) return null
    at += close + 2
  }
  const next = participantAt(text, at, end)
  // “destroyed raids of the coalition a bridge”
  if (next !== null && at === event.last + 1 && text.isActor(next)) return participantAt(text, next.last + 1, end)
  return beyondTowns(text, next)
}

const town = foldedSet(entries('مدينة | بلدة | قرية | العاصمة | عاصمة | المدينة | البلدة | القرية'))
/** A town by itself is where it happened, not what was hit. */
const beyondTowns = (text: IncidentText, range: TokenRange | null): TokenRange | null =>
  range === null ||
  (text.kindOfName(range.first) === 'place' &&
    text.nameEnds.has(range.first) &&
    !hit.has(bareNoun((text.tokens[range.first] as Token).text))) ||
  town.has((text.tokens[range.first] as Token).text)
    ? null
    : range

const property = foldedSet(propertyNouns)
/** “seized two houses”, “took hold of six hundred sacks”: not ground but goods. */
export function goodsTaken(text: IncidentText, cue: Cue): TokenRange | null {
  if (cue.frame !== 'controls') return null
  const end = reachOf(text, cue, [cue]).last
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 8); i++) {
    if ((text.tokens[i] as Token).text !== 'علي') continue
    const range = participantAt(text, i + 1, end)
    if (range === null) return null
    const words = text.tokens.slice(range.first, range.last + 1)
    return words.some(({ text: word }) => property.has(bareNoun(word))) &&
      !words.some((_, k) => text.kindOfName(range.first + k) === 'place')
      ? range
      : null
  }
  return null
}

function taking(text: IncidentText, cue: Cue, before: TokenRange | null, first: TokenRange | null, end: number): Roles {
  const target = goodsTaken(text, cue) ?? loser(text, cue, end)
  if (isPassive(text, cue)) return { perpetrator: null, target }
  const perpetrator = before ?? (first !== null && !isPlaceRange(text, first) ? first : null)
  return { perpetrator, target }
}

const isPlaceRange = (text: IncidentText, { first }: TokenRange): boolean =>
  text.kindOfName(first) === 'place' || places.has(bareNoun((text.tokens[first] as Token).text))

/** A participant with those joined to it by “and”. */
function withConjuncts(text: IncidentText, range: TokenRange, end: number): TokenRange {
  const { tokens } = text
  let { last } = range
  for (let step = 0; step < 4; step++) {
    const next = tokens[last + 1]
    if (
      next === undefined ||
      last >= end ||
      !next.text.startsWith('و') ||
      next.text.length < 3 ||
      text.ends(last + 1) ||
      isJoinedVerb(next.word)
    )
      break
    const known = text.nameEnds.get(last + 1)
    const more = known === undefined ? participantAt(text, last + 1, end) : { first: last + 1, last: known }
    if (more === null || more.first !== last + 1) break
    last = more.last
  }
  return { first: range.first, last }
}

/** “the army shelled”, without an object: but “killed five soldiers”, “kidnapped an officer” are passive. */
const mayActAlone = (text: IncidentText, cue: Cue, range: TokenRange): boolean =>
  cue.harm === null && text.isActor(range) && numberAt(text.tokens, range.first) === null && !cue.passive

const isLed = ({ tokens }: IncidentText, { first }: TokenRange): boolean =>
  /^(?:ب|ل)(?=ال)/.test((tokens[first] as Token).text)

/** The object behind the subject: right behind it, or behind what is put between commas. */
function objectBehind(text: IncidentText, subject: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  const direct = participantAt(text, subject.last + 1, end)
  const armed = behindWeapons(text, subject.last + 1, end)
  if (armed !== null) return armed
  const means = behindMeans(text, subject.last + 1, end)
  if (means !== null) return means
  if (direct !== null)
    return /^و/.test((tokens[direct.first] as Token).text) && !text.nameEnds.has(direct.first) ? null : direct
  if (!text.isActor(subject)) return null
  for (let i = subject.last + 1; i <= Math.min(end, subject.last + 20); i++) {
    if (text.cues.some((cue) => cue.first === i && cue.kind === 'verb' && cue.tells === 'event')) return null
    const isMark = ['،', ',', '-', '–', '—', ')'].includes((tokens[i] as Token).text)
    // behind a time, or behind what is put between commas right after the subject
    const closes = isMark
      ? text.isTime(i - 1) || (i > subject.last + 1 && isMarkAt(tokens, subject.last + 1))
      : text.isTime(i) && !text.isTime(i + 1)
    if (!closes) continue
    const candidate = participantAt(text, i + 1, end)
    if (candidate !== null && !/^[وف]/.test((tokens[candidate.first] as Token).text)) return candidate
  }
  return null
}

/** “shelled with dozens of mortar rounds the quarters of”: past the weapons. */
function behindWeapons(text: IncidentText, from: number, end: number): TokenRange | null {
  if (!/^ب/.test(text.tokens[from]?.text ?? '')) return null
  const weapon = text.cues.find(({ tells, first }) => tells === 'weapon' && first >= from && first <= from + 4)
  if (weapon === undefined) return null
  const at = behindAdjectives(text.tokens, weapon.last + 1, end, isTheNoun(text.tokens, weapon))
  return participantAt(text, at, end)
}

/** “stole forty tons from a store”: the store was robbed. */
function robbed(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  if (cue.type !== 'looting-property-destruction') return null
  for (let i = cue.last + 2; i <= Math.min(end, cue.last + 14); i++) {
    if ((text.tokens[i] as Token).text !== 'من') continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && hit.has(bareNoun((text.tokens[range.first] as Token).text))) return range
  }
  return null
}

/** The object behind a means: “killed with a silenced pistol an official”. */
function behindMeans(text: IncidentText, from: number, end: number): TokenRange | null {
  if (!/^ب../.test(text.tokens[from]?.text ?? '')) return null
  for (let i = from + 1; i <= Math.min(end, from + 6); i++) {
    const { text: word, kind } = text.tokens[i] as Token
    if (kind === 'mark' || /^(?:في|من|علي)$/.test(word)) return null
    if (people.has(word) || hit.has(word) || numberAt(text.tokens, i) !== null) return participantAt(text, i, end)
  }
  return null
}

const isMarkAt = (tokens: readonly Token[], i: number): boolean =>
  ['،', ',', '-', '–', '—', '('].includes(tokens[i]?.text ?? '')

function nounRoles(text: IncidentText, cue: Cue, end: number): Roles {
  const { tokens } = text
  const { frame } = cue
  if (cue.needs === 'signs') return { perpetrator: null, target: identified(text, cue, end) }
  if (frame === 'occurs') return { perpetrator: null, target: withB(text, cue, end) ?? bombed(text, cue, end) }
  if (cue.tells === 'weapon')
    return { perpetrator: null, target: cue.type === 'suicide-bomb' ? amid(text, cue, end) : null }
  if (cue.tells === 'use') return nobody
  const metDeath = /^(?:مصرع|حتف)/.test(tokens[cue.first]?.text ?? '') ? subjectOfMeeting(text, cue) : null
  if (metDeath !== null) return { perpetrator: null, target: metDeath }
  if (cue.pronoun) {
    const owner = ownerOf(text, cue)
    if (frame === 'leaves' || frame === 'suffers' || frame === 'acts') return { perpetrator: null, target: owner }
    if (frame === 'takes') return nobody
    if (frame === 'joins') return { perpetrator: owner, target: loser(text, cue, end) }
    return { perpetrator: owner, target: frame === 'controls' ? loser(text, cue, end) : null }
  }
  if (frame === 'meets') return sides(text, cue, null, end)
  const described = behindAdjectives(tokens, cue.last + 1, end, isTheNoun(tokens, cue))
  const owned = possessed(text, described, end)
  // “the shelling by the forces of”: behind ل
  if (owned !== null && frame === 'acts' && isByWhom(text, owned)) return { perpetrator: owned, target: null }
  if (frame === 'takes' || frame === 'controls') {
    const perpetrator = owned !== null && text.isActor(owned) ? owned : subjectBefore(text, cue)
    return { perpetrator, target: loser(text, cue, end) }
  }
  if (frame === 'joins') return { perpetrator: owned, target: loser(text, cue, end) }
  if (frame === 'leaves' || frame === 'suffers') return { perpetrator: null, target: owned }
  if (frame === 'acts' && cue.last > cue.first && owned === null)
    return { perpetrator: null, target: withinPhrase(text, cue) }
  if (owned === null) return nobody
  if (frame === 'reaches') return text.isActor(owned) ? { perpetrator: owned, target: null } : nobody
  if (cue.last > cue.first && isWeapon(text, owned)) return nobody
  // “the arrest by X of seventeen people”
  const object = text.isActor(owned) && numberAt(tokens, owned.first) === null ? objectOfNoun(text, owned, end) : null
  const named = ['shelling-artillery-missile', 'air-drone-strike'].includes(cue.type) ? beyondTowns(text, owned) : owned
  return object === null ? { perpetrator: null, target: named } : { perpetrator: owned, target: object }
}

/** “the downing of a drone”: the phrase for the event names what suffers. */
const withinPhrase = ({ tokens }: IncidentText, { first, last, type }: Cue): TokenRange | null =>
  type === 'disrupted-weapons-use' && !/^(?:هجوم|محاوله)$/.test((tokens[first + 1] as Token).text)
    ? { first: first + 1, last }
    : null

/** Whose body it is; nobody, where nobody knows. */
function identified(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const range = possessed(text, cue.last + 1, end)
  const words = text.tokens.slice(cue.last + 1, cue.last + 5).map((token) => token.text)
  if (range === null || words.some((word) => word.startsWith('مجهول'))) return null
  return people.has(bareNoun((text.tokens[range.first] as Token).text)) ||
    text.kindOfName(range.first) === 'person' ||
    numberAt(text.tokens, range.first) !== null
    ? range
    : null
}

/** “the bombing of the market” */
function bombed(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  if (cue.tells !== 'attack') return null
  const range = possessed(text, cue.last + 1, end)
  return range !== null && !isWeapon(text, range) && hit.has(bareNoun((text.tokens[range.first] as Token).text))
    ? range
    : null
}

const isTheNoun = (tokens: readonly Token[], cue: Cue): boolean =>
  /^[وفبلك]?(?:ال|لل)/.test((tokens[cue.first] as Token).text)

/** Past the adjectives of the word itself: “قصف عنيف”, “الهجوم المسلح”. */
function behindAdjectives(tokens: readonly Token[], from: number, end: number, definite: boolean): number {
  let at = from
  while (at <= end && at - from < 3) {
    const { text, kind } = tokens[at] as Token
    if (kind !== 'word') break
    const isThe = text.startsWith('ال')
    if (isThe !== definite || !(describes.has(text) || describes.has(bareNoun(text)))) break
    at++
  }
  return at
}

/** What stands in the construct behind a noun, or behind ل. */
function possessed(text: IncidentText, at: number, end: number): TokenRange | null {
  const token = text.tokens[at]
  if (token?.text === 'ل' && at < end) return participantAt(text, at + 1, end)
  if (token === undefined || at > end || (token.kind === 'mark' && token.text !== '«' && token.text !== '"'))
    return null
  return participantAt(text, at, end)
}

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
  const direct = participantAt(text, doer.last + 1, end)
  if (direct !== null) return direct
  for (let i = doer.last + 1; i <= Math.min(end, doer.last + 18); i++) {
    if (!['،', ','].includes((tokens[i] as Token).text)) continue
    const candidate = participantAt(text, i + 1, end)
    if (candidate !== null && hit.has(bareNoun((tokens[candidate.first] as Token).text))) return candidate
  }
  return null
}

/** “X met his death”: who stands between the verb and “his death”. */
function subjectOfMeeting(text: IncidentText, cue: Cue): TokenRange | null {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 14); i--)
    if (/^[وف]?لق(?:ي|يت|وا|يا)$/.test((text.tokens[i] as Token).text)) return participantAt(text, i + 1, cue.first - 1)
  return null
}

/** Whom a suffixed pronoun means: the nearest name or person before. */
function ownerOf(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens, nameEnds } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - 30)
  const wanted = cue.frame === 'acts' || cue.frame === 'suffers' ? ['person'] : ['actor']
  for (let i = cue.first - 1; i >= begin; i--) {
    const last = nameEnds.get(i)
    if (last !== undefined && wanted.includes(text.kindOfName(i) ?? '')) return { first: i, last }
  }
  if (wanted[0] === 'actor')
    for (let i = begin; i < cue.first; i++)
      if (isActorWord(tokens[i] as Token) && /^ال/.test((tokens[i] as Token).text) && text.kindOfName(i) === null)
        return { first: i, last: i }
  for (let i = cue.first - 1; i >= begin; i--) {
    const word = bareNoun((tokens[i] as Token).text.replace(/^[وف](?=ال)/, ''))
    if (people.has(word) && !text.isTime(i) && text.kindOfName(i) === null)
      return participantAt(text, numberAt(tokens, i - 1) === null ? i : i - 1, cue.first - 1)
  }
  return null
}

function sides(text: IncidentText, cue: Cue, first: TokenRange | null, end: number): Roles {
  const { tokens } = text
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 14); i++) {
    if ((tokens[i] as Token).text === 'بين') {
      const one = participantAt(text, i + 1, end)
      return one === null ? nobody : { perpetrator: one, target: conjunctOf(text, one, end) }
    }
  }
  const partner = behind(text, beside, cue.last + 1, Math.min(end, cue.last + 12), true)
  if (first === null) return { perpetrator: null, target: partner }
  return { perpetrator: first, target: partner ?? conjunctOf(text, first, end) }
}

/** “X and Y”: the second side, also behind “on the one hand”. */
function conjunctOf(text: IncidentText, { last }: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  for (let i = last + 1; i <= Math.min(end, last + 5); i++) {
    const token = tokens[i] as Token
    if (token.text === 'and') return participantAt(text, i + 1, end)
    if (token.text === '،' || (token.text.startsWith('و') && token.text.length > 2)) {
      if (token.text === '،') continue
      const known = text.nameEnds.get(i)
      if (isJoinedVerb(token.word)) return null
      const range = known === undefined ? participantAt(text, i, end) : { first: i, last: known }
      return range
    }
  }
  return null
}

/** Who loses ground: “from X”, “after fights with X”. */
function loser(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  const sources = cue.frame === 'joins' ? ['من', 'عن'] : ['من', 'مع']
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 22); i++) {
    if (!sources.includes((tokens[i] as Token).text)) continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && text.isActor(range)) return range
  }
  return null
}

function behind(text: IncidentText, table: typeof by, from: number, end: number, actors = false): TokenRange | null {
  for (let i = from; i <= Math.min(end, from + 24); i++) {
    if (i > from && clauseBetween(text, i - 1, i)) return null
    const match = findPhrase(table, text.tokens, i)
    if (match === null || match.cut > 1) continue
    const phrase = participantAt(text, match.last + 1, end)
    if (phrase !== null && (!actors || text.isActor(phrase))) return phrase
  }
  return null
}

const isForWord = perWord((text) => /^ل../.test(text) && hit.has(text.replace(/^ل(?:ل)?/, '')))

const isFor = ({ word }: Token): boolean => isForWord(word)

/** What was hit, behind “on” or “that hit”; a bare place is where, not whom. */
function onTarget(text: IncidentText, from: number, end: number): TokenRange | null {
  const { tokens } = text
  for (let i = from; i <= Math.min(end, from + 24); i++) {
    if (i > from && (clauseBetween(text, i - 1, i) || isJoinedVerb((tokens[i] as Token).word))) return null
    // “an ambush for a bus of the army”
    if (i <= from + 4 && isFor(tokens[i] as Token) && !text.nameEnds.has(i))
      return { first: i, last: participantAt(text, i, end)?.last ?? i }
    const match = findPhrase(on, tokens, i)
    if (match === null || match.cut > 1 || isNothing(tokens[match.last + 1])) continue
    let phrase = participantAt(text, match.last + 1, end)
    // “that hit, on Tuesday night, a market”
    if (phrase === null && (tokens[match.last + 1]?.text === '،' || text.isTime(match.last + 1)))
      phrase = participantAt(text, match.last + 2, end)
    if (phrase === null) continue
    const isOn = (tokens[i] as Token).text === 'علي' || (tokens[i] as Token).text === 'on'
    if (isOn && text.kindOfName(phrase.first) === 'place' && text.nameEnds.has(phrase.first)) continue
    if (/^ضرب/.test((tokens[i] as Token).text) && beyondTowns(text, phrase) === null) return null
    return phrase
  }
  return null
}

const isNothing = (token: Token | undefined): boolean =>
  token === undefined || nothing.has(token.text) || nothing.has(bareNoun(token.text))

/** “went off at a car of the police”, “by three children”: a thing or people behind ب. */
function withB(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  if (cue.tells === 'use' && cue.kind === 'noun') return null
  const stop = Math.min(end, cue.last + 7)
  for (let i = cue.last + 1; i <= stop; i++) {
    const { text: word } = tokens[i] as Token
    if (word === '،' || (i > cue.last + 1 && clauseBetween(text, i - 1, i))) break
    const rest = word.replace(/^ب(?:ال)?/, '')
    if (!/^ب../.test(word) || text.nameEnds.has(i) || /^بين/.test(word)) continue
    const counted = numberAt(tokens, i, 1)
    if (!hit.has(rest) && !people.has(rest) && counted === null && !/..(?:هم|ها)$/.test(rest)) continue
    if (counted !== null && !people.has(bareNoun(tokens[counted.last + 1]?.text ?? ''))) continue
    const last = counted === null ? i : counted.last + 1
    const more = participantAt(text, last, end)
    return { first: i, last: more?.last ?? last }
  }
  return null
}
