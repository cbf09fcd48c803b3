import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { aidDropped, armsWorks, damageNouns, harmlessAircraft, supportWords } from '../lexicon/weapons.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import { openTo } from './event-kinds.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { distance, nearestEvent } from './nearness.ts'
import { isComingAfter } from './same-deed.ts'
import { isSum, near } from './sums.ts'
import type { EventCues } from './told.ts'

const harmless = foldedSet(harmlessAircraft)

/** “an air base”, “air defences”: what is struck, or strikes from the ground. */
const isOfBase = (tokens: readonly Token[], { first }: Cue): boolean =>
  /^(?:ال)?جويه?$/.test((tokens[first] as Token).text) &&
  /^(?:[وفبل]*ال|لل)?(?:قاعده|قواعد|دفاع|دفاعات|مضادات|ملاحه|خطوط|رحل(?:ه|ات)|حركه)$/.test(
    tokens[first - 1]?.text ?? '',
  )

/** Gives a weapon to the event it was used in, or begins one where a word for its use stands beside it. */
export function addWeapon(text: IncidentText, events: EventCues[], weapon: Cue, cues: readonly Cue[]): void {
  if (
    weapon.type === 'air-drone-strike' &&
    (isOfBase(text.tokens, weapon) || isHarmless(text.tokens, weapon) || dropsAid(text.tokens, weapon))
  )
    return
  if (
    isMadeThere(text.tokens, weapon) ||
    isDamaged(text.tokens, weapon) ||
    isForCrowds(text.tokens, weapon) ||
    isSupport(text.tokens, weapon)
  )
    return
  if (events.some(({ main }) => isComingAfter(text.tokens, main, weapon))) {
    events.push({ main: weapon, cues: [weapon] })
    return
  }
  const open = events.filter(
    ({ main }) =>
      openTo.has(main.type) ||
      main.type === 'disrupted-weapons-use' ||
      main.tells === 'attack' ||
      // “a bomber stormed the gate in a car”
      (main.frame === 'takes' && weapon.type === 'suicide-bomb'),
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
  const uses = cues.filter(
    (cue) =>
      !commaBetween(text.tokens, cue, weapon) &&
      (cue.tells === 'use' || cue.tells === 'harm' || cue.tells === 'toll') &&
      distance(cue, weapon) <= (cue.tells === 'use' && cue.frame === 'acts' ? 3 : 8) &&
      !clauseBetween(text, cue.last, weapon.first),
  )
  const use = uses.find(({ tells }) => tells === 'use') ?? uses[0]
  if (use === undefined && headsLine(text, weapon)) events.push({ main: weapon, cues: [weapon] })
  if (use === undefined || isCrash(text.tokens, use, weapon)) return
  const [begin, end] = [sentenceStart(text.tokens, weapon.first), sentenceEnd(text.tokens, weapon.last)]
  if (isSum(text, weapon, ...near(weapon, begin, end))) return
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

/** “A roadside bomb on a patrol in X”: a line that begins with the weapon, with what it hit. */
function headsLine({ tokens }: IncidentText, { first, last, type }: Cue): boolean {
  if (type === 'air-drone-strike' && !/قنبل|برميل|براميل|قناب/.test((tokens[first] as Token).text)) return false
  const begin = sentenceStart(tokens, first)
  if (tokens.slice(begin, first).some(({ kind, text }) => kind === 'word' && /[\u0620-\u064a]{2}/.test(text)))
    return false
  return tokens
    .slice(last + 1, last + 4)
    .some(({ text }) => /^ب(?!ين$|عد$|حسب$|دون$|شان$)...?/.test(text) || text === 'علي')
}

const crowdAgents = foldedSet(entries('الغاز | غاز | الصوت | المسيلة | مسيلة | الدخان | ضوئية | مضيئة | إنارة'))

/** “gas canisters”, “sound bombs”: what crowds are dispersed with. */
const isForCrowds = (tokens: readonly Token[], { type, last }: Cue): boolean =>
  type === 'remote-explosive-landmine-ied' && crowdAgents.has(tokens[last + 1]?.text ?? '')

const works = foldedSet(armsWorks)

/** “a factory for car bombs”: what was hit made them. */
const isMadeThere = (tokens: readonly Token[], { first }: Cue): boolean =>
  // “fields sown with mines”
  (/^ب/.test((tokens[first] as Token).text) && /^(?:ال)?(?:مزروع|ملي)/.test(tokens[first - 1]?.text ?? '')) ||
  [1, 2].some((back) => works.has(bareNoun((tokens[first - back]?.text ?? '').replace(/^و(?=...)/, ''))))

const aid = foldedSet(aidDropped)

/** “planes dropped food parcels”. */
const dropsAid = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  tokens.slice(Math.max(0, first - 4), first).some(({ text }) => /لق|سقط/.test(text)) &&
  tokens.slice(last + 1, last + 12).some(({ text }) => aid.has(bareNoun(text)))

const supporting = foldedSet(supportWords)

/** “an offensive with the support of warplanes”: what helped, not what the event was. */
const isSupport = (tokens: readonly Token[], { first, type }: Cue): boolean =>
  type === 'air-drone-strike' &&
  tokens.slice(Math.max(0, first - 2), first).some(({ text }) => supporting.has(text.replace(/^و/, '')))

const damage = foldedSet(damageNouns)

/** “which led to damage to two airliners”: what was hit. */
const isDamaged = (tokens: readonly Token[], { first }: Cue): boolean =>
  damage.has((tokens[first - 1]?.text ?? '').replace(/^[وفبل](?=....)/, ''))

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
  event.cues.some(({ tells, type }) => tells !== 'use' && tells !== 'light' && type !== weapon.type) &&
  cues.some(
    (cue) =>
      cue.tells === 'use' &&
      weapon.first - cue.last >= 1 &&
      weapon.first - cue.last <= 3 &&
      [cue.first, cue.first - 1].some((i) => tokens[i]?.text.startsWith('و')) &&
      // of nouns only in a list: “…, and the fall of a shell on”
      (cue.kind === 'verb' || tokens[cue.first - 1]?.text === '،') &&
      !event.cues.includes(cue),
  )

const commaBetween = (tokens: readonly Token[], one: Cue, other: Cue): boolean =>
  tokens.slice(Math.min(one.last, other.last) + 1, Math.max(one.first, other.first)).some(({ text }) => text === '،')

function isHarmless(tokens: readonly Token[], { first, last }: Cue): boolean {
  for (let i = Math.max(0, first - 2); i <= last + 2; i++)
    if (i !== first && harmless.has((tokens[i]?.text ?? '').replace(/^[وفبل](?=...)|^(?:بال|لل|ال)/, ''))) return true
  return false
}
