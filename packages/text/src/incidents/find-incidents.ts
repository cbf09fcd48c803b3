import type { Casualties, Incident, Time } from '../annotation.ts'
import { foldedAt, foldedSet, type Span, spanOf } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { inReplyWords } from '../lexicon/incident-arguments.ts'
import { firstFrom } from '../spans.ts'
import { type Day, dayOf, isBefore } from '../times/days.ts'
import type { Token } from '../tokens.ts'
import { isConcluded } from './agreements.ts'
import { withBlamed } from './blamed-later.ts'
import { withCarried } from './carried.ts'
import { casualtiesOf } from './casualties.ts'
import { certaintyOf } from './certainty.ts'
import { countedOnce } from './counted-once.ts'
import { withoutAftermath } from './crowd-events.ts'
import type { Cue } from './cues.ts'
import { dateOf, timesOf } from './dates.ts'
import { doersOf } from './doers.ts'
import { domainsOf } from './domains.ts'
import { violent } from './event-kinds.ts'
import { rolesOfEvents } from './event-roles.ts'
import { eventType } from './event-type.ts'
import { groupEvents } from './group-events.ts'
import { headingOf } from './headings.ts'
import { tollHeadline } from './headline-tolls.ts'
import { type IncidentText, incidentText, inSentence } from './incident-text.ts'
import { withLaterTolls } from './later-tolls.ts'
import { isExercise, isPurpose, modalityOf } from './modality.ts'
import { participantSpan } from './participant-span.ts'
import { placeOf, placeOfAgreement } from './place-of-event.ts'
import { areInGeneral, placeOfLocals, placeSpan, placesOf } from './places.ts'
import { protestersOf, rolesOfProtest, withRioters } from './protests.ts'
import { rolesOf } from './roles.ts'
import { withoutRetold } from './same-event.ts'
import { withSharedDays, withSharedPlaces } from './shared.ts'
import { targetOf } from './target-of-event.ts'
import { groundTaken } from './territory.ts'
import type { Doer, EventCues, Roles, Told } from './told.ts'
import { withToldOfBefore } from './told-of-before.ts'
import { withToldLater } from './told-where-later.ts'

/** Who did what to whom, where, when: one incident for each event, at the word that names it. */
export function findIncidents(context: ReadSoFar, published: Day | null): Incident[] {
  const text = incidentText(context)
  const told: Told[] = []
  for (const { at, cues } of bySentence(text)) {
    const [begin, end] = [sentenceStart(text.tokens, at), sentenceEnd(text.tokens, at)]
    const here = inSentence(text, cues, begin, end)
    told.push(...incidentsOf(here, groupEvents(here, cues, begin, end), begin, end, published))
  }
  return withBlamed(
    text,
    withoutAftermath(
      text,
      withToldLater(text, withLaterTolls(text, withoutRetold(text, withCarried(text, withToldOfBefore(text, told))))),
    ),
  )
    .filter((one) => !isMereMention(text, one))
    .map(({ event: _, sentence: __, hourOnly: ___, ...incident }) => incident)
}

/** “the attack”, “any calm”, of which nothing else is told: which one is not said. */
const isMereMention = ({ tokens }: IncidentText, one: Told): boolean => {
  const { perpetrator, target, place, date, casualties, modality, type, event } = one
  const { main } = event
  const word = (tokens[main.first] as Token).text
  if (modality === 'happened' && changesHands(type) && place === null && target === null && !main.english) return true
  if (main.kind !== 'noun' || main.english || perpetrator !== null || date !== null || place !== null) return false
  if (casualties.length > 0) return false
  // “clashes broke out”
  if (modality === 'happened' && type === 'armed-clash' && isTakingPlace(tokens, main)) return false
  // “an extension of the truce”: one known before
  if (type === 'agreement' && modality === 'happened' && target === null && /^[وفبلك]*(?:ال|لل)/.test(word)) return true
  if (target !== null && !(modality === 'happened' && /(?:ات|معارك)$/.test(word))) return false
  // “vowed to fight on”
  if (modality === 'planned') return type === 'armed-clash'
  if (modality === 'hypothetical') return type === 'agreement' && any.has(tokens[main.first - 1]?.text ?? '')
  // “accused of theft”
  if (modality === 'happened' && (type === 'sexual-violence' || type === 'looting-property-destruction')) return true
  return (
    modality === 'happened' &&
    violent.has(type) &&
    (type === 'attack' ||
      type === 'armed-clash' ||
      /^[وفبلك]*(?:ال|لل)/.test(word) ||
      (main.last > main.first && /^ال/.test((tokens[main.last] as Token).text)))
  )
}

const takingPlace = foldedSet(entries('اندلعت | اندلع | وقعت | دارت | نشبت | نشب | تجددت | تجدد | احتدمت'))
const isTakingPlace = (tokens: readonly Token[], { first }: Cue): boolean =>
  [1, 2, 3].some((back) => takingPlace.has((tokens[first - back]?.text ?? '').replace(/^[وف](?=....)/, '')))

/** Ground that is not named was not taken: “stormed the world of politics”. */
const changesHands = (type: Incident['type']): boolean =>
  type === 'non-state-actor-overtakes-territory' || type === 'government-regains-territory'

const any: ReadonlySet<string> = new Set(['اي', 'لاي', 'باي'])

/** The words for events of each sentence that has some, or that is a headline of dead. */
function bySentence(text: IncidentText): { at: number; cues: Cue[] }[] {
  const { cues, tokens } = text
  const sentences: { at: number; cues: Cue[] }[] = []
  for (let i = 0, next = 0; i < tokens.length; i++) {
    const { sentence } = tokens[i] as Token
    if (i > 0 && tokens[i - 1]?.sentence === sentence) continue
    const here: Cue[] = []
    for (; tokens[cues[next]?.first ?? -1]?.sentence === sentence; next++) here.push(cues[next] as Cue)
    if (here.length > 0 || tollHeadline(text, i, sentenceEnd(tokens, i)) !== null) sentences.push({ at: i, cues: here })
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
  const [placeOverAll] = placesOverAll.length === 1 ? placesOverAll : []
  const rolesOfAll = rolesOfEvents(text, events)
  const doers = doersOf(
    text,
    events,
    events.map(({ main }, k) => rolesOfProtest(text, main, rolesOfAll[k] as Roles)),
  )
  const modalities = events.map((event) => modalityOfEvent(text, event))
  const targets = rolesOfAll.flatMap(({ target, perpetrator }) =>
    [target, perpetrator].filter((range) => range !== null),
  )
  const told = events.map((event, k): Told => {
    const { main, cues } = event
    const own = rolesOfAll[k] as Roles
    const taken = main.needs === 'hands' ? { ...own, perpetrator: null } : own
    const type = eventType(text, event, withDoer(text, taken, doers[k] ?? null), begin, end)
    const plain = rolesOfProtest(text, main, rolesOfAll[k] as Roles)
    const isDispersed = type === 'protest-with-intervention' && !main.english
    const crowd = isDispersed ? protestersOf(text, withDoer(text, plain, doers[k] ?? null), begin, end) : null
    const roles = isDispersed ? { ...plain, perpetrator: crowd, target: null } : withRioters(text, type, plain)
    const rioter = roles === plain || roles.perpetrator === null ? null : participantSpan(text, roles.perpetrator)
    const others = events
      .filter((other, j) => other !== event && modalities[j] === 'happened' && other.main.type !== 'peaceful-protest')
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
        ? placeOfAgreement(text, main, cues, places)
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
      groundTaken(text, main) ??
      (violent.has(type) && roles.target !== null && isFixed(text, roles.target) ? roles.target : null) ??
      // “raided the camp of X and arrested”
      (type === 'arrests' ? raided(text, cues) : null) ??
      (isThere(tokens, cues, end) ? placeBefore(text, begin, main) : null) ??
      placeOverAll ??
      (domains.apart.has(k) ? null : placeOfLocals(text, begin, end))
    const read = modalities[k] as Incident['modality']
    // “call for a sit-in tomorrow”: whoever calls will come
    const mayBePlanned = read === 'happened' || (read === 'hypothetical' && type === 'peaceful-protest')
    const modality = mayBePlanned && isStillToCome(tokens, main, date, published) ? 'planned' : read
    const casualties =
      modality === 'happened' && !agreed
        ? casualtiesOf(text, main, cues, roles, begin, end).map((one) => heldAs(type, one))
        : []
    return {
      ...namedAt(text, main, cues),
      type,
      perpetrator: isDispersed ? rioter : (rioter ?? doers[k]?.span ?? null),
      attribution: isDispersed ? (rioter === null ? null : 'told') : (doers[k]?.attribution ?? null),
      target: targetOf(text, event, type, roles, casualties, place),
      place: place === null ? null : placeSpan(text, place),
      date: date === null ? null : { start: date.start, end: date.end },
      casualties,
      ...certaintyOf(text, main),
      modality,
      rule: `incident.${main.kind}.${main.frame}`,
      confidence: roles.target === null || place === null ? 0.55 : date === null ? 0.7 : 0.85,
      event,
      sentence: (tokens[main.first] as Token).sentence,
      hourOnly: date !== null && date.kind !== 'date',
    }
  })
  // “looted a store and took hold of six hundred sacks”
  return countedOnce(text, withSharedPlaces(text, withSharedDays(text, told))).filter(
    (one, k) =>
      !isInGeneral(text, one) &&
      !isOnlyMeant(text, one, begin) &&
      !isGrievance(tokens, one.event.main) &&
      !(
        one.event.main.frame === 'controls' &&
        told.slice(0, k).some((other) => other.type === one.type && one.type === 'looting-property-destruction')
      ),
  )
}

/** Those whom the police hold are arrested, those whom others hold abducted, whatever the verb. */
const heldAs = (type: Incident['type'], one: Casualties): Casualties =>
  type === 'arrests' && one.status === 'abducted'
    ? { ...one, status: 'arrested' }
    : type === 'abduction-forced-disappearance' && one.status === 'arrested'
      ? { ...one, status: 'abducted' }
      : one

/** “its artillery fired no shell”: with the weapon in front the verb tells. */
function modalityOfEvent(text: IncidentText, { main, cues }: EventCues): Incident['modality'] {
  const use = main.tells === 'weapon' ? cues.find(({ tells, kind }) => tells === 'use' && kind === 'verb') : undefined
  return use !== undefined && modalityOf(text, use) === 'negated' ? 'negated' : modalityOf(text, main)
}

/** “fights for control of the crossing”, “exercises with a mock attack”: what it was for, or how it was practised, is no event. */
const isOnlyMeant = (text: IncidentText, { modality, event: { main } }: Told, begin: number): boolean =>
  modality === 'hypothetical' && (isExercise(text.tokens, main, begin) || isPurpose(text, main, begin))

/** “a truce from noon tomorrow”: what has a day behind that of publication; a verb of the past has happened for all that. */
const isStillToCome = (tokens: readonly Token[], cue: Cue, date: Time | null, published: Day | null): boolean => {
  const { kind, present, type, frame } = cue
  return (
    published !== null &&
    date?.kind === 'date' &&
    !isConcluded(tokens, cue) &&
    (kind === 'verb'
      ? present
      : type === 'agreement' ||
        type === 'change-to-group-activity' ||
        type === 'peaceful-protest' ||
        frame === 'leaves') &&
    isBefore(published, dayOf(date.from ?? date.to ?? '0001-01-01'))
  )
}

/** “there”: the place named last. */
const isThere = (tokens: readonly Token[], cues: readonly Cue[], end: number): boolean =>
  cues.some(({ last }) =>
    tokens.slice(last + 1, Math.min(end, last + 8) + 1).some(({ text }) => text === 'هناك' || text === 'there'),
  )

function placeBefore(text: IncidentText, begin: number, main: Cue): TokenRange | null {
  const from = begin === 0 ? 0 : sentenceStart(text.tokens, begin - 1)
  return placesOf(text, from, main.first - 1).findLast(({ named }) => named) ?? null
}

/** Who takes ground decides what that is, be he told of before: “the government forces advanced …, and took the village”. */
function withDoer(text: IncidentText, roles: Roles, doer: Doer | null): Roles {
  if (roles.perpetrator !== null || doer === null) return roles
  const at = (offset: number): number => firstFrom(text.tokens, foldedAt(text.folded, offset))
  return {
    ...roles,
    perpetrator: { first: at(doer.span.start), last: Math.max(at(doer.span.start), at(doer.span.end) - 1) },
  }
}

const inReply = foldedSet(inReplyWords)

/** “the market was hit”: what is hit is where, if nothing else is said. */
const isFixed = (text: IncidentText, { first, last }: TokenRange): boolean =>
  text.isPlace(first) &&
  !areInGeneral(text, { first, last }) &&
  !text.isActor({ first, last }) &&
  (/^ال/.test((text.tokens[first] as Token).text) ||
    last > first ||
    (text.tokens[first] as Token).text.charCodeAt(0) < 0x80)

const raided = (text: IncidentText, cues: readonly Cue[]): TokenRange | null =>
  cues
    .filter(({ kind, harm }) => kind === 'verb' && harm === null)
    .map((cue) => rolesOf(text, cue, cues).target)
    .find((target) => target !== null && isFixed(text, target)) ?? null

/** “in reply to the massacres of the enemy”: no single one. */
const isGrievance = (tokens: readonly Token[], { first, kind }: Cue): boolean =>
  kind === 'noun' &&
  /(?:ات|مجازر|جرايم)$/.test((tokens[first] as Token).text) &&
  tokens.slice(Math.max(0, first - 2), first).some(({ text }) => inReply.has(text))

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
  const start = main.type === 'agreement' && signed !== undefined ? signed.start : main.start
  return spanOf(folded, start, (tokens[main.last] as Token).end)
}

/** “seized a border post near X”. */
const placeTaken = (main: Cue, roles: Roles): Roles['place'] => (main.english ? roles.place : null)
