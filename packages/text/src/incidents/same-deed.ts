import { foldedSet } from '../fold.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { isAgreedTerm } from './conditions.ts'
import { isCoordinate, isListItem } from './coordinate.ts'
import type { Cue } from './cues.ts'
import { openTo } from './event-kinds.ts'
import { goodsTaken } from './goods.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { distance } from './nearness.ts'
import { hasOwnDoer, isAimOfRaid, isHeard, isOfEventBefore, isRaidBefore, isResultNoun } from './raids.ts'
import { replyBetween } from './replies.ts'
import { isStorming } from './storming.ts'
import type { EventCues } from './told.ts'

/** Whether a word of a sentence tells of an event that other words of it have told of. */
export function isSame(text: IncidentText, { main, cues }: EventCues, cue: Cue): boolean {
  const { tokens } = text
  const last = cues.at(-1) as Cue
  // “intercepted four drones, and destroyed three of them”
  if (isOfThem(tokens, cue) && distance(last, cue) <= 14) return true
  // “captured six soldiers in an ambush”
  if (isAmbushFor(tokens, main, cue)) return true
  // “shelled the barracks in reply to an attack on”
  if (replyBetween(tokens, main, cue)) return false
  if (cue.kind === 'verb' && another.has(tokens[cue.first - 1]?.text ?? '')) return false
  if (isAfterTime(tokens, cue) || isComingAfter(tokens, main, cue)) return false
  // “shelled the town two days after the killing of four in an attack on”
  if (
    text.cues.some(
      (one) => one.first > last.last && one.last < cue.first && one.harm !== null && isAfterTime(tokens, one),
    )
  )
    return false
  // “…, while the artillery targeted”
  if (cue.kind === 'verb' && !cue.pronoun && cue.tells === 'attack' && contrasts.has(tokens[cue.first - 1]?.text ?? ''))
    return false
  if (isAimOfRaid(text, main, last, cue) || isRaidBefore(text, main, cue)) return true
  // “raided the village and abducted its mayor”
  if (main.tells === 'attack' && main.type === 'arrests' && cue.harm === 'abducted') return true
  if (follows.has(tokens[cue.first - 1]?.text ?? '')) return false
  // “the blast was followed by an attack”
  if (
    cue.kind === 'noun' &&
    /^[وف]?(?:اعقبت?|تلت?|سبقت?)$/.test(tokens[main.first - 1]?.text ?? '') &&
    main.first < cue.first
  )
    return false
  // “dispersed a march”, “marched …, while police fired gas”
  if (ofCrowd.has(main.type) && ofCrowd.has(cue.type) && main.type !== cue.type && distance(last, cue) <= 24)
    return !text.cues.some(
      ({ needs, tells, first }) => needs === 'fire' && tells === 'attack' && first > last.last && first < cue.first,
    )
  // “blocked a road and set fire to a car”
  if (ofCrowd.has(main.type) && cue.type === 'looting-property-destruction' && isAlsoTheirs(text, last, cue))
    return true
  // “stood up to a march”: the police did
  if (cue.type === 'peaceful-protest' && /تصد/.test((tokens[main.first] as Token).text) && cue.first - main.last <= 5)
    return true
  // “stoned the police amid confrontations”
  if (isRiotTwice(main, cue) && distance(last, cue) <= 14) return true
  // “pounded the quarter in four raids”
  if (openTo.has(main.type) && main.first < cue.first && isMeans(text, last, cue)) return true
  if (openTo.has(main.type) && main.first < cue.first)
    if (isHeard(tokens, cue) || isResultNoun(text, cue) || (main.kind === 'noun' && isOfEventBefore(tokens, cue)))
      return true
  if (isLedAway(tokens, cue) && main.harm !== null && main.tells === 'event' && main.first < cue.first) return true
  // “stormed a store and took hold of eighty tons”
  if (isStorming(text, main) && distance(last, cue) <= 14 && goodsTaken(text, cue) !== null) return true
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
  // “in a surprise attack seized the town”: how it was taken
  if (taken(main) && cue.tells === 'attack' && cue.kind === 'noun' && tokens[cue.first - 1]?.text === 'في') return true
  // “took the hill after fights with X”: two events
  if (cue.frame === 'meets' && cue.type === 'armed-clash' && territorial.has(main.frame)) return false
  // “thwarted an attack”
  if (cue.type === 'disrupted-weapons-use' && main.tells === 'attack') return cue.first - main.last <= 10
  // “shot down a drone that had tried to hit”
  if (main.type === 'disrupted-weapons-use') return cue.first - main.last <= (isTried(tokens, cue) ? 12 : 5)
  if (isCoordinate(text, last, cue) || isListItem(tokens, last, cue)) return false
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

/** “captured six soldiers in an ambush”: what they were caught in. */
export const isAmbushFor = (tokens: readonly Token[], main: Cue, cue: Cue): boolean =>
  main.harm !== null &&
  main.kind === 'verb' &&
  main.first < cue.first &&
  cue.first - main.last <= 12 &&
  /^(?:ب|ال)*(?:كمين|مكمن)/.test((tokens[cue.first] as Token).text) &&
  (/^ب/.test((tokens[cue.first] as Token).text) || /^(?:في|خلال|اثناء|اثر)$/.test(tokens[cue.first - 1]?.text ?? ''))

/** “(the shelling comes) hours after an ambush”. */
export const isAfterTime = (tokens: readonly Token[], { kind, first, frame }: Cue): boolean =>
  kind === 'noun' &&
  frame !== 'leaves' &&
  tokens[first - 1]?.text === 'من' &&
  tokens.slice(Math.max(0, first - 5), first - 2).some(({ text }) => /^(?:بعد|عقب|قبل)$/.test(text))

/** “the bombing comes a day after an attack”. */
export const isComingAfter = (tokens: readonly Token[], main: Cue, { kind, first, frame }: Cue): boolean =>
  kind === 'noun' &&
  frame !== 'leaves' &&
  main.first < first &&
  /^(?:بعد|عقب|غداه|اثر)$/.test(tokens[first - 1]?.text ?? '') &&
  tokens
    .slice(Math.max(0, main.first - 3), main.first)
    .some(({ text }) => /^[وف]?(?:[يت]اتي|جاءت?|[يت]جيء)$/.test(text))

const isTried = (tokens: readonly Token[], { first }: Cue): boolean =>
  /^(?:[يت]?حاول(?:ت|وا|ا)?|محاول(?:ته|تها|ه))$/.test(tokens[first - 1]?.text ?? '')

const ofThem = foldedSet(entries('منها | منهم | منهما | منهن'))

/** “three of them”: of those the event was about. */
const isOfThem = (tokens: readonly Token[], { kind, last, pronoun }: Cue): boolean =>
  kind === 'verb' &&
  !pronoun &&
  ofThem.has(tokens[last + 2]?.text ?? '') &&
  numberAt(tokens, last + 1)?.last === last + 1

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
  !/سط[اوي]/.test((tokens[before.first] as Token).text) &&
  ((tokens[cue.last + 1] as Token | undefined)?.kind ?? 'mark') !== 'mark'

const joining = foldedSet(entries('كما | فيما | بينما | ثم | و'))

const another = foldedSet(entries('وأخرى | وآخر | وآخرون | وآخران | وثانية | وثالثة'))
const follows = foldedSet(entries('أعقبه | أعقبها | أعقبته | أعقبتها | تلاه | تلاها | تلته | تلتها'))
const contrasts = foldedSet(entries('فيما | بينما | كما'))

const taken = ({ frame }: Cue): boolean => frame === 'takes' || frame === 'controls'

const ofCrowd: ReadonlySet<string> = new Set(['peaceful-protest', 'protest-with-intervention', 'violent-demonstration'])

/** “confrontations …, with stones thrown”. */
const isRiotTwice = (main: Cue, cue: Cue): boolean =>
  [main, cue].some(({ type }) => type === 'violent-demonstration') && [main, cue].some(({ frame }) => frame === 'meets')

/** “by four raids”: behind the word for the event, with none between. */
const isMeans = (text: IncidentText, last: Cue, { first, kind, start }: Cue): boolean => {
  const { tokens, cues } = text
  if (kind !== 'noun' || first - last.last > 14 || clauseBetween(text, last.last, first)) return false
  const before = cues.findLast((cue) => (cue.tells === 'event' || cue.tells === 'attack') && cue.first < first)
  if (before?.first !== last.first) return false
  const token = tokens[first] as Token
  return (
    (start > token.start && /^ب/.test(token.text)) ||
    /^ب(?:عشر|ا?ربع|ثلاث|خمس|ست|سبع|ثمان|تسع|عدد)/.test(tokens[first - 1]?.text ?? '')
  )
}

/** “… and burned”: the same people go on. */
const isAlsoTheirs = (text: IncidentText, last: Cue, cue: Cue): boolean =>
  cue.kind === 'verb' &&
  cue.start > (text.tokens[cue.first] as Token).start &&
  !hasOwnDoer(text, cue) &&
  cue.first - last.last <= 20

const territorial: ReadonlySet<string> = new Set(['takes', 'controls', 'leaves'])
