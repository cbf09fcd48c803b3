import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { postNouns } from '../lexicon/incident-arguments.ts'
import { airDefenceWords } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { beatenBack } from './beaten-back.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isQuarter, isTown } from './known-things.ts'
import { isPeopleWord, sideOf } from './people-words.ts'
import { onTarget } from './prepositions.ts'
import { reachOf } from './reach.ts'
import { rolesOf } from './roles.ts'
import { isWay } from './shared.ts'
import type { EventCues, Roles } from './told.ts'
import { killer, victims } from './victims.ts'

/** Who did what to whom, for all events of a sentence: what one leaves open another may tell. */
export const rolesOfEvents = (text: IncidentText, events: readonly EventCues[]): Roles[] =>
  changingHands(
    text,
    carriedOver(
      text,
      events.map((event) => rolesOfEvent(text, event)),
      events,
    ),
    events,
  )

/** Roles by the word that names the event; what it leaves open, by its other words: “that hit a market”. */
function rolesOfEvent(text: IncidentText, { main, cues }: EventCues): Roles {
  const stood = main.type === 'armed-clash' && !main.english ? beatenBack(text, { main, cues }) : null
  // “its air defences stood up to an attack of drones”: they did it
  if (stood !== null && stood.target !== null && areDefences(text, stood.target))
    return { perpetrator: stood.target, target: stood.perpetrator }
  if (stood !== null) return stood
  const suffers = ({ tells, frame, first }: Cue): boolean =>
    tells === 'light' && frame === 'suffers' && first < main.first
  const others = cues.filter(
    (cue) =>
      cue !== main &&
      cue.tells !== 'harm' &&
      cue.tells !== 'toll' &&
      // “the panel came to the conclusion that gas was used in an attack”
      !(cue.tells === 'light' && cue.frame === 'meets' && main.frame !== 'meets' && main.type !== 'agreement') &&
      // of a fight, those killed or taken are no side
      !(main.frame === 'meets' && cue.harm !== null),
  )
  // “survived an attempt when a gunman fired at his car”: who survived was meant
  // “hit a shelling the quarters of”: a verb of hitting in front has what was hit behind the event
  const hits = ({ tells, frame, kind, first }: Cue): boolean =>
    tells === 'use' && frame === 'acts' && kind === 'verb' && first < main.first && main.first - first <= 2
  const isEarlier = (cue: Cue): boolean => suffers(cue) || hits(cue)
  const struck = cues
    .filter((cue) => main.tells === 'weapon' && strikes(text.tokens, cue, main))
    .map((cue): Cue => ({ ...cue, tells: 'use', frame: 'acts' }))
  const order = [...struck, ...others.filter(isEarlier), main, ...others.filter((cue) => !isEarlier(cue))]
  let roles: Roles = { perpetrator: null, target: null }
  for (const cue of order) {
    if (roles.perpetrator !== null && roles.target !== null) break
    const more = withoutTown(text, cue, rolesOf(text, cue, cues))
    roles = {
      perpetrator: roles.perpetrator ?? more.perpetrator,
      target: roles.target ?? more.target,
      place: roles.place ?? more.place ?? null,
    }
  }
  if (roles.target === null && main.tells === 'weapon' && main.kind === 'noun' && !main.english)
    roles = { ...roles, target: onTarget(text, main.last + 1, reachOf(text, main, cues).last) }
  if (roles.target === null && shells.has(main.type))
    roles = { ...roles, target: within(text, main, reachOf(text, main, cues).last) }
  return roles.target === null
    ? { ...roles, perpetrator: roles.perpetrator ?? killer(text, cues), target: victims(text, main, cues) }
    : { ...roles, perpetrator: roles.perpetrator ?? killer(text, cues) }
}

/** “settlers stormed the village and broke windows”: the village was come to. */
function withoutTown({ tokens }: IncidentText, { type, first, last, kind }: Cue, roles: Roles): Roles {
  const { target } = roles
  if (type !== 'looting-property-destruction' || target === null || !/قتح/.test((tokens[first] as Token).text))
    return roles
  const { word } = tokens[target.first] as Token
  if (isTown(word) || isQuarter(word)) return { ...roles, target: null }
  // “stormed dozens of settlers”: whoever stands right behind the verb
  const isSubject = kind === 'verb' && roles.perpetrator === null && target.first === last + 1
  return isSubject && tokens.slice(target.first, target.last + 1).some((one) => isPeopleWord(one.word))
    ? { ...roles, perpetrator: target, target: null }
    : roles
}

const defences = foldedSet(airDefenceWords)
const areDefences = ({ tokens }: IncidentText, { first }: TokenRange): boolean =>
  defences.has(bareNoun((tokens[first] as Token).text.replace(/(?:ه|ها|هم|نا)$/, '')))

const shells: ReadonlySet<string> = new Set(['shelling-artillery-missile', 'air-drone-strike'])
const posts = foldedSet(postNouns)

/** “rockets fell inside the base”: what they were aimed at. */
function within(text: IncidentText, { last }: Cue, end: number): TokenRange | null {
  for (let i = last + 1; i <= Math.min(end, last + 8); i++)
    if (text.tokens[i]?.text === 'داخل' && posts.has(bareNoun(text.tokens[i + 1]?.text ?? '')))
      return participantAt(text, i + 1, end)
  return null
}

/** “hit a shell a tent”: with a weapon right behind, the verb for wounding is one of hitting. */
const strikes = (tokens: readonly Token[], { tells, kind, first, last }: Cue, weapon: Cue): boolean =>
  tells === 'toll' &&
  kind === 'verb' &&
  weapon.first === last + 1 &&
  /^[وف]?(?:اصاب|[يت]صيب)/.test((tokens[first] as Token).text)

/** “X took the hill before they left it”, “…, in fights”: who is told of before goes on; of a fight, both who lose men. */
function carriedOver(text: IncidentText, roles: readonly Roles[], events: readonly EventCues[]): Roles[] {
  return roles.map((one, k) => {
    const { main, cues } = events[k] as EventCues
    if (one.target === null && isHeldLong(text, main)) {
      const held = roles.slice(0, k).findLast(({ target }) => target !== null)?.target ?? null
      return { ...one, target: held }
    }
    const beaten =
      one.target === null && one.perpetrator !== null && main.type === 'armed-clash' ? inRanksOf(text, main) : null
    if (beaten !== null && beaten.first !== one.perpetrator?.first) return { ...one, target: beaten }
    // “withdrew under an agreement with the army”: who withdrew made it
    const leaver = roles.slice(0, k).findLast((_, n) => events[n]?.main.frame === 'leaves')
    if (main.type === 'agreement' && one.perpetrator === null && one.target !== null && leaver?.target != null)
      return { ...one, perpetrator: leaver.target }
    if (one.target !== null || one.perpetrator !== null) return one
    const lost = main.type === 'armed-clash' ? inRanksOf(text, main) : null
    if (lost !== null) return { ...one, target: lost }
    if (main.type === 'armed-clash' && cues.some(({ tells }) => tells === 'harm' || tells === 'toll')) {
      const losing = bothLosing(text, main)
      if (losing !== null) return losing
      const dead = losers(text, events[k] as EventCues)
      if (dead !== null) return { ...one, target: dead }
    }
    if (main.type === 'agreement') return sidesTold(text, roles.slice(0, k), events, main) ?? one
    const before = roles.slice(0, k).findLast(({ perpetrator }) => perpetrator !== null)?.perpetrator ?? null
    return main.frame === 'leaves' && !main.passive && !main.english && (main.kind === 'verb' || leadsBack(text, main))
      ? { ...one, target: before }
      : one
  })
}

const sidesBefore = foldedSet(['الطرفان', 'الطرفين', 'الجانبان', 'الجانبين', 'بينهما', 'الفريقان', 'الفريقين'])

/** “a truce the two sides had agreed on”: those who fought before. */
function sidesTold(
  text: IncidentText,
  before: readonly Roles[],
  events: readonly EventCues[],
  main: Cue,
): Roles | null {
  const near = text.tokens.slice(main.last + 1, main.last + 9)
  if (!near.some(({ text: word }) => sidesBefore.has(word))) return null
  return (
    before.findLast((one, k) => one.target !== null && one.perpetrator !== null && events[k]?.main.frame === 'meets') ??
    null
  )
}

/** “fights in which nine of X were killed”: whose dead alone are told. */
function losers(text: IncidentText, { main, cues }: EventCues): TokenRange | null {
  if (main.kind !== 'noun' || main.frame !== 'meets') return null
  const harms = cues.filter(({ tells, harm }) => tells === 'harm' && harm === 'killed')
  if (harms.length !== 1) return null
  const { target } = rolesOf(text, harms[0] as Cue, cues)
  if (target === null || /نا$/.test((text.tokens[target.last] as Token).text)) return null
  const isFighter = text.tokens
    .slice(target.first, target.last + 1)
    .some(
      (token, i) =>
        sideOf(token.word) === 'combatant' || isActorWord(token) || text.kindOfName(target.first + i) === 'actor',
    )
  return isFighter ? target : null
}

/** “fights that left fourteen dead in the ranks of X”: whose dead alone are told. */
function inRanksOf(text: IncidentText, { kind, frame, last }: Cue): TokenRange | null {
  if (kind !== 'noun' || frame !== 'meets') return null
  const end = sentenceEnd(text.tokens, last)
  const at = text.tokens.slice(last + 1, Math.min(end, last + 12) + 1).findIndex(({ text: word }) => word === 'صفوف')
  const range = at === -1 ? null : participantAt(text, last + 1 + at + 1, end)
  return range !== null && text.isActor(range) && text.tokens[range.last + 1]?.text.charAt(0) !== 'و' ? range : null
}

/** “died … after fourteen months of detention”: who was told of before. */
const isHeldLong = ({ tokens }: IncidentText, { kind, harm, last }: Cue): boolean =>
  kind === 'noun' &&
  (harm === 'arrested' || harm === 'abducted') &&
  /^(?:دام|دامت|استمر|استمرت)$/.test(tokens[last + 1]?.text ?? '')

/** “after leaving it” */
const leadsBack = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  ['منها', 'منه'].includes(tokens[last + 1]?.text ?? '')

/** “Six of X were killed and two of Y in clashes”: the two forces who lose men. */
function bothLosing({ tokens, nameEnds, kindOfName }: IncidentText, main: Cue): Roles | null {
  const [begin, end] = [sentenceStart(tokens, main.first), sentenceEnd(tokens, main.last)]
  const forces: TokenRange[] = []
  for (let i = begin; i <= end; i++) {
    const last = nameEnds.get(i)
    if (last === undefined) continue
    if (
      kindOfName(i) === 'actor' &&
      ['من', 'ل', 'صفوف'].includes(tokens[i - 1]?.text ?? '') &&
      !forces.some((one) => isSameName(tokens, one, { first: i, last }))
    )
      forces.push({ first: i, last })
    i = last
  }
  const [perpetrator = null, target = null] = forces
  return forces.length === 2 ? { perpetrator, target } : null
}

const isSameName = (tokens: readonly Token[], one: TokenRange, other: TokenRange): boolean =>
  (tokens[one.last] as Token).text === (tokens[other.last] as Token).text

/** “X took the hill before Y retook it”: each loses what the other takes. */
function changingHands(text: IncidentText, roles: readonly Roles[], events: readonly EventCues[]): Roles[] {
  const takes = (k: number): boolean => ['takes', 'controls'].includes((events[k] as EventCues).main.frame)
  const loses = (k: number): boolean => (events[k] as EventCues).main.type === 'non-state-actor-overtakes-territory'
  const isFight = (k: number): boolean => {
    const { type } = (events[k] as EventCues).main
    const { target } = roles[k] as Roles
    return (
      type === 'armed-clash' ||
      (type === 'attack' &&
        ((target !== null && text.isActor(target)) || isWay(text.tokens, (events[k] as EventCues).main)))
    )
  }
  return roles.map((one, k) => {
    const { main, cues } = events[k] as EventCues
    // “fights with X”, after which Y took the hill; “took it after an assault”
    if (isFightFor(main, one)) {
      const taker = roles.findIndex(
        ({ perpetrator, target }, j) => (takes(j) || loses(j)) && (perpetrator !== null || target !== null),
      )
      if (taker === -1) return one
      const { perpetrator, target } = roles[taker] as Roles
      return { ...one, perpetrator, target: one.target ?? target }
    }
    if (!takes(k) || one.target !== null) return one
    const leaves = cues.find((cue) => cue.frame === 'leaves')
    if (leaves !== undefined && leaves !== main) return { ...one, target: rolesOf(text, leaves, cues).target }
    // “took the hill after fights with X”
    const fight = roles.findIndex(
      ({ target }, j) => j > k && isFight(j) && target !== null && target.first !== one.perpetrator?.first,
    )
    if (fight !== -1) return { ...one, target: (roles[fight] as Roles).target }
    const leaving = events.findIndex(({ main }) => main.frame === 'leaves')
    const left = leaving === -1 ? null : (roles[leaving] as Roles).target
    if (left !== null && left.first !== one.perpetrator?.first) return { ...one, target: left }
    if (leaving !== -1) return one
    const other = roles.findIndex(({ perpetrator }, j) => j !== k && takes(j) && perpetrator !== null)
    return other === -1 ? one : { ...one, target: (roles[other] as Roles).perpetrator }
  })
}

/** Fights and an assault whose doer is not told: of those who took or lost the ground. */
const isFightFor = ({ type, frame, tells, kind }: Cue, { perpetrator, target }: Roles): boolean =>
  perpetrator === null &&
  ((frame === 'meets' && type === 'armed-clash') ||
    (type === 'attack' && tells === 'attack' && kind === 'noun' && frame === 'reaches' && target === null))
