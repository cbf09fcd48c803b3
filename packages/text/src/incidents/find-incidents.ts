import type { Incident, Time } from '../annotation.ts'
import { foldedSet, type Span, spanOf } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { participantAt } from '../grammar/participant.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import { type Day, dayOf, isBefore } from '../times/days.ts'
import type { Token } from '../tokens.ts'
import { casualtiesOf } from './casualties.ts'
import { certaintyOf } from './certainty.ts'
import { countedOnce } from './counted-once.ts'
import type { Cue } from './cues.ts'
import { dateOf, timesOf } from './dates.ts'
import { domainsOf } from './domains.ts'
import { eventType } from './event-type.ts'
import { groupEvents, violent } from './group-events.ts'
import { headingOf } from './headings.ts'
import { type IncidentText, incidentText, inSentence } from './incident-text.ts'
import { modalityOf } from './modality.ts'
import { participantSpan } from './participant-span.ts'
import { placeOf, placeOfAgreement, placeSpan, placesOf } from './places.ts'
import { rolesOfProtest } from './protests.ts'
import { rolesOf } from './roles.ts'
import { withoutRetold } from './same-event.ts'
import type { EventCues, Roles, Told } from './told.ts'

/** Who did what to whom, where, when: one incident for each event, at the word that names it. */
export function findIncidents(context: ReadSoFar, published: Day | null): Incident[] {
  const text = incidentText(context)
  const told: Told[] = []
  for (const cues of bySentence(text)) {
    const first = cues[0] as Cue
    const [begin, end] = [sentenceStart(text.tokens, first.first), sentenceEnd(text.tokens, first.first)]
    const here = inSentence(text, cues, begin, end)
    told.push(...incidentsOf(here, groupEvents(here, cues, begin, end), begin, end, published))
  }
  return withoutRetold(text, told)
    .filter((one) => !isMereMention(text, one))
    .map(({ event: _, sentence: __, hourOnly: ___, ...incident }) => incident)
}

/** “the attack”, of which nothing else is told: which one is not said. */
const isMereMention = (
  { tokens }: IncidentText,
  { perpetrator, target, place, date, casualties, modality, type, event: { main } }: Told,
): boolean =>
  modality === 'happened' &&
  main.kind === 'noun' &&
  violent.has(type) &&
  perpetrator === null &&
  date === null &&
  place === null &&
  (target === null || /(?:ات|معارك)$/.test((tokens[main.first] as Token).text)) &&
  casualties.length === 0 &&
  !main.english &&
  (type === 'attack' ||
    type === 'armed-clash' ||
    /^[وفبلك]*(?:ال|لل)/.test((tokens[main.first] as Token).text) ||
    (main.last > main.first && /^ال/.test((tokens[main.last] as Token).text)))

function bySentence({ cues, tokens }: IncidentText): Cue[][] {
  const sentences: Cue[][] = []
  let current = -1
  for (const cue of cues) {
    const { sentence } = tokens[cue.first] as Token
    if (sentence !== current) sentences.push([])
    current = sentence
    sentences.at(-1)?.push(cue)
  }
  return sentences
}

function incidentsOf(
  text: IncidentText,
  events: readonly EventCues[],
  begin: number,
  end: number,
  published: Day | null,
): Told[] {
  const { tokens } = text
  const places = placesOf(text, begin, end)
  const times = timesOf(text, begin, end)
  const domains = domainsOf(tokens, events, begin)
  const heading = headingOf(tokens, begin)
  const overAll = heading === null ? [] : timesOf(text, heading.first, heading.last)
  const placesOverAll = heading === null ? [] : placesOf(text, heading.first, heading.last)
  const rolesOfAll = changingHands(
    carriedOver(
      text,
      events.map((event) => rolesOfEvent(text, event)),
      events,
    ),
    events,
  )
  const modalities = events.map(({ main }) => modalityOf(text, main))
  const targets = rolesOfAll.flatMap(({ target, perpetrator }) =>
    [target, perpetrator].filter((range) => range !== null),
  )
  const told = events.map((event, k): Told => {
    const { main, cues } = event
    const type = eventType(text, event, rolesOfAll[k] as Roles, begin, end)
    const roles = rolesOfProtest(main, rolesOfAll[k] as Roles)
    const others = events
      .filter((other, j) => other !== event && modalities[j] === 'happened')
      .map((other) => other.cues)
    const date =
      main.needs === 'signs'
        ? null
        : (dateOf(text, main, cues, times, others, k, domains) ??
          (overAll.length === 1 ? (overAll[0]?.time ?? null) : null))
    const hasOwnDay = times.some(({ time, token }) => time === date && domains.at(token) === k)
    const agreed = type === 'agreement'
    const place =
      placeTaken(main, roles) ??
      (agreed || type === 'change-to-group-activity'
        ? placeOfAgreement(text, main, places)
        : placeOf(
            text,
            k,
            cues,
            domains,
            places,
            hasOwnDay && !cues.some(({ pronoun }) => pronoun) ? others : [],
            targets,
          )) ??
      roles.place ??
      (violent.has(type) && roles.target !== null && isFixed(text, roles.target) ? roles.target : null) ??
      // “raided the camp of X and arrested”
      (type === 'arrests' ? raided(text, cues) : null) ??
      (placesOverAll.length === 1 ? (placesOverAll[0] ?? null) : null)
    const span = (range: Roles['target']): Span | null =>
      range === null || range.last < range.first ? null : participantSpan(text, range)
    const read = modalities[k] as Incident['modality']
    const modality = read === 'happened' && isStillToCome(main, date, published) ? 'planned' : read
    return {
      ...namedAt(text, main, cues),
      type,
      perpetrator: span(roles.perpetrator),
      target: span(roles.target) ?? (main.ours && main.frame === 'leaves' ? writerOf(text, main) : null),
      place: place === null ? null : placeSpan(text, place),
      date: date === null ? null : { start: date.start, end: date.end },
      casualties: modality === 'happened' ? casualtiesOf(text, main, cues, roles, begin, end) : [],
      ...certaintyOf(text, main),
      modality,
      rule: `incident.${main.kind}.${main.frame}`,
      confidence: roles.target !== null && place !== null ? 0.8 : 0.6,
      event,
      sentence: (tokens[main.first] as Token).sentence,
      hourOnly: date !== null && date.kind !== 'date',
    }
  })
  // “looted a store and took hold of six hundred sacks”
  return countedOnce(text, told).filter(
    (one, k) =>
      !isInGeneral(text, one) &&
      !(
        one.event.main.frame === 'controls' &&
        told.slice(0, k).some((other) => other.type === one.type && one.type === 'looting-property-destruction')
      ),
  )
}

/** “a truce from noon tomorrow”: what has a day behind that of publication; a verb of the past has happened for all that. */
const isStillToCome = ({ kind, present, type, frame }: Cue, date: Time | null, published: Day | null): boolean =>
  published !== null &&
  date?.kind === 'date' &&
  (kind === 'verb' ? present : type === 'agreement' || type === 'change-to-group-activity' || frame === 'leaves') &&
  isBefore(published, dayOf(date.from ?? date.to ?? '0001-01-01'))

/** “X took the hill before they left it”, “…, in fights”: who is told of before goes on; of a fight, both who lose men. */
function carriedOver(text: IncidentText, roles: readonly Roles[], events: readonly EventCues[]): Roles[] {
  return roles.map((one, k) => {
    const { main, cues } = events[k] as EventCues
    if (one.target !== null || one.perpetrator !== null) return one
    if (main.type === 'armed-clash' && cues.some(({ tells }) => tells === 'harm')) return bothLosing(text, main) ?? one
    const before = roles.slice(0, k).findLast(({ perpetrator }) => perpetrator !== null)?.perpetrator ?? null
    return main.frame === 'leaves' && !main.passive && !main.english && (main.kind === 'verb' || leadsBack(text, main))
      ? { ...one, target: before }
      : one
  })
}

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
function changingHands(roles: readonly Roles[], events: readonly EventCues[]): Roles[] {
  const takes = (k: number): boolean => ['takes', 'controls'].includes((events[k] as EventCues).main.frame)
  return roles.map((one, k) => {
    if (!takes(k) || one.target !== null) return one
    const leaving = events.findIndex(({ main }) => main.frame === 'leaves')
    const left = leaving === -1 ? null : (roles[leaving] as Roles).target
    if (left !== null && left.first !== one.perpetrator?.first) return { ...one, target: left }
    if (leaving !== -1) return one
    const other = roles.findIndex(({ perpetrator }, j) => j !== k && takes(j) && perpetrator !== null)
    return other === -1 ? one : { ...one, target: (roles[other] as Roles).perpetrator }
  })
}

/** “the market was hit”: what is hit is where, if nothing else is said. */
const isFixed = (text: IncidentText, { first, last }: TokenRange): boolean =>
  text.isPlace(first) &&
  !text.isActor({ first, last }) &&
  (/^ال/.test((text.tokens[first] as Token).text) ||
    last > first ||
    (text.tokens[first] as Token).text.charCodeAt(0) < 0x80)

const raided = (text: IncidentText, cues: readonly Cue[]): TokenRange | null =>
  cues
    .filter(({ kind, harm }) => kind === 'verb' && harm === null)
    .map((cue) => rolesOf(text, cue, cues).target)
    .find((target) => target !== null && isFixed(text, target)) ?? null

/** “a survivor of detention”: nobody's in particular. */
const isInGeneral = ({ tokens }: IncidentText, { event: { main }, target }: Told): boolean =>
  target === null &&
  main.kind === 'noun' &&
  !main.pronoun &&
  (main.harm === 'abducted' || main.harm === 'arrested') &&
  /^[وفبلك]*ال/.test((tokens[main.first] as Token).text)

/** Where an event is named: an agreement where it is signed, any other at its own word. */
function namedAt({ tokens, folded }: IncidentText, main: Cue, cues: readonly Cue[]): Span {
  const signed = cues.find(
    ({ tells, frame, first }) =>
      tells === 'light' && frame === 'meets' && first < main.first && /^و?وقع/.test((tokens[first] as Token).text),
  )
  const met = main.needs === 'fate' ? cues.find(({ first, kind }) => kind === 'noun' && first > main.last) : undefined
  // “met … his death”: the whole of it
  if (met !== undefined) return spanOf(folded, main.start, (tokens[met.last] as Token).end)
  const { start, last } = main.type === 'agreement' && signed !== undefined ? signed : main
  return spanOf(folded, start, (tokens[last] as Token).end)
}

/** “We withdrew”: who is quoted. */
function writerOf(text: IncidentText, main: Cue): Span | null {
  const at = text.offset(main.first)
  return (
    text.statements.find(
      ({ content, speaker }) => content !== null && speaker !== null && content.start <= at && at < content.end,
    )?.speaker ?? null
  )
}

/** “seized a border post near X”. */
const placeTaken = (main: Cue, roles: Roles): Roles['place'] => (main.english ? roles.place : null)

/** Roles by the word that names the event; what it leaves open, by its other words: “that hit a market”. */
function rolesOfEvent(text: IncidentText, { main, cues }: EventCues): Roles {
  const suffers = ({ tells, frame, first }: Cue): boolean =>
    tells === 'light' && frame === 'suffers' && first < main.first
  const others = cues.filter(
    (cue) =>
      cue !== main &&
      cue.tells !== 'harm' &&
      cue.tells !== 'toll' &&
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
    const more = rolesOf(text, cue, cues)
    roles = {
      perpetrator: roles.perpetrator ?? more.perpetrator,
      target: roles.target ?? more.target,
      place: roles.place ?? more.place ?? null,
    }
  }
  return roles.target === null
    ? { ...roles, perpetrator: roles.perpetrator ?? killer(text, cues), target: victims(text, main, cues) }
    : roles
}

/** “hit a shell a tent”: with a weapon right behind, the verb for wounding is one of hitting. */
const strikes = (tokens: readonly Token[], { tells, kind, first, last }: Cue, weapon: Cue): boolean =>
  tells === 'toll' &&
  kind === 'verb' &&
  weapon.first === last + 1 &&
  /^[وف]?[يت]?[اص]صاب|^[وف]?[يت]صيب/.test((tokens[first] as Token).text)

/** “the movement killed seventy in six attacks”: who stands behind the verb, before whom it killed. */
function killer(text: IncidentText, cues: readonly Cue[]): Roles['perpetrator'] {
  const harm = cues.find(({ tells, kind }) => tells === 'harm' && kind === 'verb')
  if (harm === undefined) return null
  const { perpetrator, target } = rolesOf(text, harm, cues)
  return perpetrator !== null && target !== null && perpetrator.first > harm.last ? perpetrator : null
}

const resulted = foldedSet(resultWords)

/** The dead and wounded are the target where nothing else is, unless they are told as what came of it. */
function victims(text: IncidentText, main: Cue, cues: readonly Cue[]): Roles['target'] {
  const { tokens } = text
  const harm = cues.find(({ tells }) => tells === 'harm')
  const toll = cues.find(({ tells, last }) => tells === 'toll' && /ضحي[تا]/.test((tokens[last] as Token).text))
  // “the massacre whose victims were sixteen of”
  if (harm === undefined && toll !== undefined && main.type === 'attack')
    return rolesOf(text, toll, cues).target ?? participantAt(text, toll.last + 1, toll.last + 10)
  if (harm === undefined) return null
  for (let i = harm.first - 1; i >= Math.max(0, harm.first - 4); i--)
    if (resulted.has((tokens[i] as Token).text.replace(/^[وف](?=....)/, ''))) return null
  const { perpetrator, target } = rolesOf(text, harm, cues)
  // “killed fifteen in raids”: that is what was aimed at
  const isAim = isActive(tokens, harm, perpetrator) || killedBy(text, harm, main)
  if (main.type === 'armed-clash' || (main.tells !== 'harm' && main.type !== 'attack' && !isAim)) return null
  return target
}

/** “the army killed”, “that it killed”: somebody before the verb did it. */
const isActive = (tokens: readonly Token[], harm: Cue, perpetrator: Roles['perpetrator']): boolean =>
  harm.kind === 'verb' &&
  ((perpetrator !== null && perpetrator.first < harm.first) ||
    ['انه', 'انها', 'انهم'].includes(tokens[harm.first - 1]?.text ?? ''))

/** “the shell that killed”: the harm is all the event did. */
const killedBy = ({ tokens }: IncidentText, harm: Cue, main: Cue): boolean =>
  harm.first > main.last && ['التي', 'الذي', 'that', 'which'].includes(tokens[harm.first - 1]?.text ?? '')
