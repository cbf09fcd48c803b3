import { foldedSet } from '../fold.ts'
import { isActorWord } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { inReplyWords } from '../lexicon/incident-arguments.ts'
import { accidents, fireWords, industrialAccidents, otherFields } from '../lexicon/incident-context.ts'
import type { IncidentType } from '../lexicon/incident-types.ts'
import { harmlessAircraft } from '../lexicon/weapons.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { isAgreedTerm } from './conditions.ts'
import type { Cue } from './cues.ts'
import { isHabit } from './habits.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { isMet, isUnopposed } from './needs.ts'
import { isAside } from './protests.ts'
import { asMeantHere } from './senses.ts'
import { isState } from './states.ts'
import { isOfSum, isPattern, isSum } from './sums.ts'
import type { EventCues } from './told.ts'

const elsewhere = phraseSet(otherFields)
const accident = phraseSet(accidents)
const fire = phraseSet(fireWords)
const industrial = phraseSet(industrialAccidents)
const harmless = foldedSet(harmlessAircraft)
const isBlast = (tokens: readonly Token[], { type, first }: Cue): boolean =>
  type === 'remote-explosive-landmine-ied' && /نفج/.test((tokens[first] as Token).text)

/** Events at which people are hurt: what is told of the dead belongs to them. */
export const violent: ReadonlySet<IncidentType> = new Set<IncidentType>([
  ...(['armed-clash', 'chemical-weapon', 'air-drone-strike', 'suicide-bomb', 'shelling-artillery-missile'] as const),
  ...(['remote-explosive-landmine-ied', 'grenade', 'attack', 'non-state-actor-overtakes-territory'] as const),
])

/** What an unspecific word (“attack”, “targeted”, “explosion”) can turn out to be. */
const openTo: ReadonlySet<IncidentType> = new Set<IncidentType>([
  ...(['chemical-weapon', 'air-drone-strike', 'suicide-bomb', 'shelling-artillery-missile'] as const),
  ...(['remote-explosive-landmine-ied', 'grenade', 'attack', 'armed-clash'] as const),
])

/** The events of a sentence, tokens `begin` to `end`, whose cues are given in order. */
export function groupEvents(text: IncidentText, all: readonly Cue[], begin: number, end: number): EventCues[] {
  const { tokens } = text
  const read = all.map((cue) => asMeantHere(text, cue, all))
  if (holdsPhrase(elsewhere, tokens, begin, end)) return []
  const cues = singleEvents(text, read, begin, end)
  const events: EventCues[] = []
  const isIndustrial = holdsPhrase(industrial, tokens, begin, end)
  const of = (...kinds: readonly Cue['tells'][]): Cue[] => cues.filter(({ tells }) => kinds.includes(tells))
  for (const cue of of('event', 'attack').filter((one) => !isFate(tokens, one, cues)))
    if (
      isMet(text, cue, cues) &&
      !isState(tokens, cue, cues) &&
      !isAside(tokens, cue, cues) &&
      !(isIndustrial && isBlast(tokens, cue))
    )
      addEvent(text, events, cue)
  const isAccident =
    holdsPhrase(accident, tokens, begin, end) || (of('weapon').length === 0 && holdsPhrase(fire, tokens, begin, end))
  for (const cue of of('weapon')) if (!isAccident || events.length > 0) addWeapon(text, events, cue, cues)
  if (!isAccident)
    for (const cue of cues.filter((one) => one.tells === 'harm' || isFate(tokens, one, cues)))
      if (isMet(text, cue, cues) && !isState(tokens, cue, cues)) addHarm(text, events, cue, begin, end)
  for (const cue of of('use', 'light', 'toll')) nearestEvent(text, events, cue, 16)?.cues.push(cue)
  return withoutHandover(text, events).sort((a, b) => a.main.first - b.main.first)
}

/** Without what is habit, pattern or sum, and the weapons and dead of those. */
function singleEvents(text: IncidentText, cues: readonly Cue[], begin: number, end: number): Cue[] {
  const one = cues.filter((cue) => !isHabit(text, cue, begin, end))
  const summed = one.filter((cue) => tellsMany(text, cue, begin, end))
  if (summed.length === 0) return one
  const [sums, ends] = [new Set(summed), new Set(summed.map(({ last }) => last))]
  return one.filter((cue) => !sums.has(cue) && !isOfSum(text.tokens, cue, ends))
}

/** As far of a sentence as a sum reaches. */
const near = ({ first, last }: Cue, begin: number, end: number): [number, number] => [
  Math.max(begin, first - 60),
  Math.min(end, last + 60),
]

const tellsMany = (text: IncidentText, cue: Cue, begin: number, end: number): boolean =>
  (cue.tells === 'event' || cue.tells === 'attack') &&
  (isSum(text, cue, ...near(cue, begin, end)) || isPattern(text, cue, ...near(cue, begin, end)))

/** “took the town after they left it”: one event; “without a fight” the leaving is all that happened. */
function withoutHandover({ tokens }: IncidentText, events: readonly EventCues[]): EventCues[] {
  const leaving = events.find(({ main }) => main.frame === 'leaves' && main.kind === 'noun')
  const taking = events.find(
    ({ main }) => (main.frame === 'takes' || main.frame === 'controls') && main.first < (leaving?.main.first ?? 0),
  )
  if (leaving === undefined || taking === undefined || !after.has(tokens[leaving.main.first - 1]?.text ?? ''))
    return [...events]
  const isFree = isUnopposed(tokens, leaving.main.last)
  const joined: EventCues = {
    main: isFree ? { ...taking.main, type: leaving.main.type } : taking.main,
    cues: [...taking.cues, leaving.main],
  }
  return events.filter((event) => event !== leaving).map((event) => (event === taking ? joined : event))
}

const after = foldedSet(entries('بعد | عقب | إثر | نتيجة | غداة'))

const distance = (one: Cue, other: Cue): number => Math.max(one.first - other.last, other.first - one.last)

function nearestEvent(text: IncidentText, events: readonly EventCues[], cue: Cue, most: number): EventCues | undefined {
  const gap = (event: EventCues): number => Math.min(...event.cues.map((other) => distance(cue, other)))
  return events
    .filter(
      (event) =>
        gap(event) <= most &&
        event.cues.some((other) => distance(cue, other) <= most && !clauseBetween(text, other.last, cue.first)),
    )
    .sort((a, b) => gap(a) - gap(b))[0]
}

/** Joins the event a word tells of, if another word of the sentence has told of it, or begins one. */
function addEvent(text: IncidentText, events: EventCues[], cue: Cue): void {
  const joined = events.find((event) => isSame(text, event, cue))
  if (joined === undefined) {
    events.push({ main: cue, cues: [cue] })
    return
  }
  joined.cues.push(cue)
  if (cue.type === 'disrupted-weapons-use') joined.main = cue
  if (joined.main.tells === 'attack' && cue.tells === 'event' && cue.type !== 'attack') joined.main = cue
}

function isSame(text: IncidentText, { main, cues }: EventCues, cue: Cue): boolean {
  const { tokens } = text
  const last = cues.at(-1) as Cue
  // “…, while the artillery targeted”
  if (cue.kind === 'verb' && !cue.pronoun && cue.tells === 'attack' && contrasts.has(tokens[cue.first - 1]?.text ?? ''))
    return false
  // “raided the village and abducted its mayor”
  if (main.tells === 'attack' && main.type === 'arrests' && cue.harm === 'abducted') return true
  if (isLedAway(tokens, cue) && main.harm !== null && main.tells === 'event' && main.first < cue.first) return true
  // “arrested four and led them away”
  if (cue.pronoun && cue.kind === 'verb' && cue.harm !== null && main.harm !== null && main.tells === 'event')
    return true
  // “the deal provides for an exchange”: one of its terms
  if (main.type === 'agreement' && isAgreedTerm(text, cue, sentenceStart(tokens, cue.first))) return false
  if (
    main.type === cue.type &&
    main.frame !== 'controls' &&
    (hasOwnPlace(text, last, cue) || hasOwnGoods(tokens, last, cue))
  )
    return false
  if (main.type === cue.type && main.frame !== 'controls')
    return main.tells !== 'event' || !clauseBetween(text, last.last, cue.first) || !cue.future
  // “took the hill after fights with X”: two events
  if (cue.frame === 'meets' && cue.type === 'armed-clash' && territorial.has(main.frame)) return false
  // “thwarted an attack”
  if (cue.type === 'disrupted-weapons-use' && main.tells === 'attack') return cue.first - main.last <= 10
  if (main.type === 'disrupted-weapons-use') return cue.first - main.last <= 5
  if (isCoordinate(text, last, cue)) return false
  // “shelled the barracks in reply to an attack on”
  if (tokens.slice(last.last + 1, cue.first).some(({ text: word }) => inReply.has(word))) return false
  // “in reply to the massacre of X, shelled Y”
  if (tokens.slice(Math.max(0, last.first - 3), last.first).some(({ text: word }) => inReply.has(word))) return false
  // “harassment and beating”
  if (
    cue.tells === 'attack' &&
    main.tells === 'event' &&
    cue.first - last.last === 1 &&
    (tokens[cue.first] as Token).text.startsWith('و')
  )
    return true
  // “a lorry was hit, and two jets raided”: another clause, another event
  if (
    cue.type !== main.type &&
    cue.kind === 'verb' &&
    main.kind === 'verb' &&
    tokens[cue.first - 1]?.text === '،' &&
    cue.start > (tokens[cue.first] as Token).start
  )
    return false
  const close = distance(last, cue) <= 18 && !clauseBetween(text, last.last, cue.first)
  const territory = [main, cue].every(({ frame }) => frame === 'takes' || frame === 'controls')
  if (territory && close) return true
  if (!close) return false
  if (cue.tells === 'attack') return openTo.has(main.type)
  return main.tells === 'attack' && openTo.has(cue.type)
}

/** “those arrested were led to an unknown place”. */
const isLedAway = (tokens: readonly Token[], { kind, first }: Cue): boolean =>
  kind === 'verb' && /قتاد|قتيد/.test((tokens[first] as Token).text)

/** “an officer was killed in X, and in Y gunmen killed a judge”: another clause with a place of its own. */
function hasOwnPlace(text: IncidentText, before: Cue, cue: Cue): boolean {
  const { tokens } = text
  const joins = cue.start > (tokens[cue.first] as Token).start || joining.has(tokens[cue.first - 1]?.text ?? '')
  if (!joins || cue.pronoun || cue.english || before.kind !== cue.kind) return false
  const isSome = (from: number, to: number): boolean => {
    for (let i = from; i <= Math.min(to, tokens.length - 1); i++) {
      if (i > cue.last && (tokens[i] as Token).sentence !== (tokens[cue.last] as Token).sentence) return false
      if (text.isPlace(i)) return true
    }
    return false
  }
  return isSome(before.last + 1, cue.first - 1) && isSome(cue.last + 1, cue.last + 12)
}

/** “burned forty houses and looted the shops”; but “robbery and looting”. */
const hasOwnGoods = (tokens: readonly Token[], before: Cue, cue: Cue): boolean =>
  cue.type === 'looting-property-destruction' &&
  cue.start > (tokens[cue.first] as Token).start &&
  cue.first - before.last > 1 &&
  !cue.pronoun &&
  ((tokens[cue.last + 1] as Token | undefined)?.kind ?? 'mark') !== 'mark'

const joining = foldedSet(entries('كما | فيما | بينما | ثم | و'))

const inReply = foldedSet(inReplyWords)
const contrasts = foldedSet(entries('فيما | بينما | كما'))

const territorial: ReadonlySet<string> = new Set(['takes', 'controls', 'leaves'])

function addWeapon(text: IncidentText, events: EventCues[], weapon: Cue, cues: readonly Cue[]): void {
  if (weapon.type === 'air-drone-strike' && isHarmless(text.tokens, weapon)) return
  const open = events.filter(
    ({ main }) => openTo.has(main.type) || main.type === 'disrupted-weapons-use' || main.tells === 'attack',
  )
  const event = nearestEvent(
    text,
    open.filter(({ main }) => !isReply(text.tokens, main, weapon)),
    weapon,
    /^ب/.test((text.tokens[weapon.first] as Token).text) ? 20 : 14,
  )
  if (event !== undefined && !hasOwnUse(text, event, weapon, cues)) {
    event.cues.push(weapon)
    return
  }
  const told = events.find((one) => one.main.type === weapon.type && one.main.first < weapon.first)
  if (told !== undefined && !isReply(text.tokens, told.main, weapon) && retells(text, told, weapon)) {
    told.cues.push(weapon)
    return
  }
  const use = cues.find(
    (cue) =>
      !commaBetween(text.tokens, cue, weapon) &&
      (cue.tells === 'use' || cue.tells === 'harm' || cue.tells === 'toll') &&
      distance(cue, weapon) <= (cue.tells === 'use' && cue.frame === 'acts' ? 3 : 8) &&
      !clauseBetween(text, cue.last, weapon.first),
  )
  if (use === undefined || isCrash(text.tokens, use, weapon)) return
  const main =
    use.tells === 'use' && use.first < weapon.first
      ? {
          ...weapon,
          first: use.first,
          start: use.start,
          kind: use.kind,
          future: use.future,
          present: use.present,
          frame: use.frame,
        }
      : weapon
  events.push({ main, cues: [weapon, use] })
}

/** “the missiles were fired from”, “heavy shelling, as a hundred shells fell on”: of what was told just before. */
function retells({ tokens }: IncidentText, { main }: EventCues, weapon: Cue): boolean {
  if (/^[وفبل]*ال/.test((tokens[weapon.first] as Token).text)) return true
  return tokens
    .slice(main.last + 1, weapon.first)
    .some(({ text }, k) => elaborating.has(text) && weapon.first - main.last - k < 24)
}

/** “shelled X in reply to a shell that fell on Y”: the other's. */
const isReply = (tokens: readonly Token[], main: Cue, weapon: Cue): boolean =>
  main.last < weapon.first && tokens.slice(main.last + 1, weapon.first).some(({ text }) => text === 'ردا')

const elaborating = foldedSet(entries('إذ | حيث'))

/** “a plane came down”: an accident, unless it is a drone or a bomb that falls. */
const isCrash = (tokens: readonly Token[], use: Cue, weapon: Cue): boolean =>
  weapon.type === 'air-drone-strike' &&
  /سقط|سقوط/.test((tokens[use.first] as Token).text) &&
  /طاير|مروح|حوام|مقاتل/.test((tokens[weapon.first] as Token).text) &&
  !tokens.slice(weapon.first, weapon.last + 3).some(({ text }) => /مسير/.test(text))

/** “shells fell on X, and a grenade was thrown at Y”: a weapon with a verb of its own. */
const hasOwnUse = ({ tokens }: IncidentText, event: EventCues, weapon: Cue, cues: readonly Cue[]): boolean =>
  event.cues.some(({ tells, type }) => tells === 'weapon' && type !== weapon.type) &&
  cues.some(
    (cue) =>
      cue.tells === 'use' &&
      cue.kind === 'verb' &&
      weapon.first - cue.last >= 1 &&
      weapon.first - cue.last <= 3 &&
      [cue.first, cue.first - 1].some((i) => tokens[i]?.text.startsWith('و')) &&
      !event.cues.includes(cue),
  )

const commaBetween = (tokens: readonly Token[], one: Cue, other: Cue): boolean =>
  tokens.slice(Math.min(one.last, other.last) + 1, Math.max(one.first, other.first)).some(({ text }) => text === '،')

function isHarmless(tokens: readonly Token[], { first, last }: Cue): boolean {
  for (let i = Math.max(0, first - 2); i <= last + 2; i++)
    if (i !== first && harmless.has((tokens[i]?.text ?? '').replace(/^[وفبل](?=...)|^(?:بال|لل|ال)/, ''))) return true
  return false
}

/** “five were killed and a sixth was taken prisoner”: what became of another of them. */
const isFate = (tokens: readonly Token[], cue: Cue, cues: readonly Cue[]): boolean =>
  cue.tells === 'event' &&
  (cue.harm === 'abducted' || cue.harm === 'arrested' || cue.harm === 'missing') &&
  (tokens[cue.first] as Token).text.startsWith('و') &&
  cue.start > (tokens[cue.first] as Token).start &&
  cues.some(
    ({ tells, last, harm }) => tells === 'harm' && harm !== 'missing' && cue.first > last && cue.first - last <= 12,
  )

const reports = foldedSet(entries('أفاد | أفادت | أعلن | أعلنت | ذكر | ذكرت | أشار | أشارت | وثق | وثقت | سجل | سجلت'))

/** “…, as it also told of the killing of”: another event. */
const isReportedApart = (tokens: readonly Token[], main: Cue, cue: Cue): boolean =>
  tokens
    .slice(main.last + 1, cue.first)
    .some(({ text }, i, between) => text === 'كما' && reports.has(between[i + 1]?.text ?? ''))

/** “the killing of a shepherd by gunshot near X, and the explosion of a mine in Y”: items of a list. */
const isNextItem = ({ tokens }: IncidentText, cue: Cue, { main }: EventCues): boolean =>
  main.first > cue.last &&
  main.kind === 'noun' &&
  /^و/.test((tokens[main.first] as Token).text) &&
  tokens[main.first - 1]?.text === '،' &&
  main.start > (tokens[main.first] as Token).start

/** “looted a convoy and wounded two drivers”: the same people, on the way. */
const isAlsoDone = ({ tokens }: IncidentText, cue: Cue, main: Cue): boolean =>
  main.type === 'looting-property-destruction' &&
  cue.kind === 'verb' &&
  cue.first > main.last &&
  cue.first - main.last < 20 &&
  /^و.*وا$/.test((tokens[cue.first] as Token).text)

/** “…, so its driver was killed”: by what was told before. */
const isResult = ({ tokens }: IncidentText, { first, start, kind }: Cue): boolean => {
  const token = tokens[first] as Token
  return kind === 'verb' && start > token.start && token.text.startsWith('ف')
}

function addHarm(text: IncidentText, events: EventCues[], cue: Cue, begin: number, end: number): void {
  const candidates = events.filter(
    (event) =>
      (violent.has(event.main.type) || event.main.tells === 'attack' || isAlsoDone(text, cue, event.main)) &&
      !isNextItem(text, cue, event) &&
      !isCoordinate(text, event.main, cue) &&
      !(isResult(text, cue) && event.main.first > cue.last && events.some(({ main }) => main.first < cue.first)),
  )
  const gap = (event: EventCues): number => Math.min(...event.cues.map((other) => distance(cue, other)))
  const [nearest] = candidates.sort((a, b) => gap(a) - gap(b))
  if (nearest !== undefined && gap(nearest) <= 45 && !isReportedApart(text.tokens, nearest.main, cue))
    nearest.cues.push(cue)
  else if (!isSum(text, cue, ...near(cue, begin, end)) && cue.tells === 'harm') events.push({ main: cue, cues: [cue] })
}

const isUnjoined = (tokens: readonly Token[], { first, start }: Cue): boolean =>
  start === (tokens[first] as Token).start

/** “the killing of X near A, and the blast of a mine in B”: of two in a list, each with its place, neither is the other's result. */
function isCoordinate(text: IncidentText, one: Cue, other: Cue): boolean {
  const { tokens } = text
  const [first, second] = one.first < other.first ? [one, other] : [other, one]
  // the last “, and” between them
  let cut = second.first
  while (cut > first.last && !isJoint(tokens, cut, second)) cut--
  return cut > first.last && placeFrom(text, first.last + 1, cut - 1) && placeFrom(text, cut, second.first + 20)
}

const isJoint = (tokens: readonly Token[], i: number, cue: Cue): boolean =>
  ['،', ',', '؛'].includes(tokens[i - 1]?.text ?? '') &&
  (i === cue.first
    ? !isUnjoined(tokens, cue) && isAnd(tokens, i)
    : ['وفي', 'و', 'وب'].includes((tokens[i] as Token).text) ||
      // “…, and unknown men threw a grenade”
      (cue.kind === 'verb' && cue.first - i <= 2 && isDoerBehindAnd((tokens[i] as Token).word)))

const isDoerBehindAnd = perWord((text) => /^و../.test(text) && isActorWord({ word: wordOf(text.slice(1)) }))

const isAnd = (tokens: readonly Token[], i: number): boolean => (tokens[i] as Token).text.startsWith('و')

/** Whether a place is named before the next comma. */
function placeFrom({ tokens, isPlace }: IncidentText, from: number, to: number): boolean {
  for (let i = from; i <= Math.min(to, tokens.length - 1) && tokens[i]?.sentence === tokens[from]?.sentence; i++) {
    if (i > from && ['،', ','].includes((tokens[i] as Token).text)) return false
    if (isPlace(i)) return true
  }
  return false
}
