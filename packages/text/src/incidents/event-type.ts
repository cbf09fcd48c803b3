import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { airDefenceWords, policeWords, rulerWords } from '../lexicon/incident-context.ts'
import type { IncidentType } from '../lexicon/incident-types.ts'
import { combatantNouns } from '../lexicon/participants.ts'
import { mannedAircraft } from '../lexicon/weapons.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import { isDemolition, isDisposal, isThrown, weaponOf } from './blasts.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { sideOf } from './people-words.ts'
import { withProtest } from './protests.ts'
import { isStorming } from './storming.ts'
import { leavesBody, takenBy } from './territory.ts'
import type { EventCues, Roles } from './told.ts'

const armed = foldedSet(combatantNouns)

/** What an event was: by its own word, by the weapon, by who did it to whom; a protest by what became of it. */
export function eventType(
  text: IncidentText,
  event: EventCues,
  roles: Roles,
  begin: number,
  end: number,
): IncidentType {
  const type = plainType(text, event, roles, begin, end)
  if (type === 'arrests' && isLedOff(text, event.main, begin, end) && !isBy(text, roles, police))
    return 'abduction-forced-disappearance'
  if (
    type === 'abduction-forced-disappearance' &&
    isHeld(text, event.main) &&
    isBy(text, roles, rulers) &&
    !isToNowhere(text, begin, end)
  )
    return 'arrests'
  if (
    type === 'abduction-forced-disappearance' &&
    !isCapture(text, event.main) &&
    isBy(text, roles, police) &&
    !isToNowhere(text, begin, end)
  )
    return 'arrests'
  if (type === 'air-drone-strike' && isBy(text, roles, airDefences)) return 'disrupted-weapons-use'
  if (type === 'air-drone-strike' && isOnFoot(text, event, roles))
    return clashOr(text, { ...event.main, type: 'attack' }, roles, event.cues)
  return withProtest(text, type, event.main, roles, begin, end)
}

function plainType(text: IncidentText, event: EventCues, roles: Roles, begin: number, end: number): IncidentType {
  const { main, cues } = event
  if ((main.frame === 'takes' || main.frame === 'controls') && weaponOf(cues) === 'suicide-bomb') return 'suicide-bomb'
  if (isStorming(text, main) && cues.some(isCarBomb)) return 'suicide-bomb'
  if (main.frame === 'takes' || main.frame === 'controls' || isLoss(text.tokens, main))
    return takenBy(text, event, roles)
  const weapon = isThrown(text, cues) ? 'grenade' : weaponOf(cues)
  if (
    main.type === 'looting-property-destruction' &&
    main.tells === 'attack' &&
    weapon === null &&
    isArmour(text, roles)
  )
    return cues.some(({ tells }) => tells === 'harm') ? 'armed-clash' : 'attack'
  if (main.type === 'disrupted-weapons-use' && isCrewed(text, main)) return 'shelling-artillery-missile'
  if (main.type === 'disrupted-weapons-use' || isAirDefence(text, event, roles) || isShotDown(text, event, roles))
    return 'disrupted-weapons-use'
  if (main.type === 'non-violent-transfer-of-territory' && leavesBody(text, main)) return 'change-to-group-activity'
  if (
    (roles.target === null &&
      isDisposal(text, Math.max(begin, main.first - 12), Math.min(end, main.last + 10), cues)) ||
    (main.frame === 'acts' && isSafeBlast(text, event, roles))
  )
    return 'disrupted-weapons-use'
  if (isBeating(text, main, weapon)) return 'attack'
  if (isDemolition(text, main, roles, cues)) return 'looting-property-destruction'
  if (weapon === 'suicide-bomb' && bombed.has(main.type)) return weapon
  if (main.tells === 'attack' && main.type === 'arrests') return main.type
  // “an ambush …, in which anti-tank shells were used”
  if (isAmbush(text.tokens, main) && weapon === 'shelling-artillery-missile') return clashOr(text, main, roles, cues)
  // “assassinated … by blowing up his car”
  if (main.type === 'attack' && weapon === null && cues.some((cue) => isByBlast(text.tokens, main, cue)))
    return 'remote-explosive-landmine-ied'
  if (main.type === 'attack' && weapon !== null && weapon !== 'shelling-artillery-missile') return weapon
  const named = cues.find(({ tells, type }) => tells === 'event' && specific.has(type))
  if (named !== undefined && named.type !== 'shelling-artillery-missile') return named.type
  if (named !== undefined) return weapon === 'air-drone-strike' || weapon === 'chemical-weapon' ? weapon : named.type
  if (weapon !== null && (main.tells === 'attack' || main.tells === 'weapon' || main.tells === 'harm')) {
    return main.type === 'armed-clash' ? main.type : weapon
  }
  if (main.tells === 'attack' || main.tells === 'harm') return clashOr(text, main, roles, cues)
  return main.type
}

/** “beating him to death”, written like “a strike” but for its last letter. */
const isBeating = (text: IncidentText, { type, kind, first }: Cue, weapon: IncidentType | null): boolean =>
  type === 'air-drone-strike' && kind === 'noun' && weapon === null && /ضرب(?:ه|ها|هم|هما)$/.test(text.surface(first))

/** “stormed a checkpoint in a car full of explosives”. */
const isCarBomb = ({ tells, type }: Cue): boolean => tells === 'weapon' && type === 'remote-explosive-landmine-ied'

/** “fighters raided a post”: of the same verb as “jets raided”. */
const isOnFoot = ({ tokens }: IncidentText, { main, cues }: EventCues, { perpetrator }: Roles): boolean =>
  /[اي]غار|[يت]غير/.test((tokens[main.first] as Token).text) &&
  !cues.some(({ tells }) => tells === 'weapon') &&
  perpetrator !== null &&
  sideOf((tokens[perpetrator.first] as Token).word) === 'combatant'

/** An ambush, whatever was fired in it. */
export const isAmbush = (tokens: readonly Token[], { first }: Cue): boolean =>
  /كمين|كماين/.test((tokens[first] as Token).text)

const isByBlast = (tokens: readonly Token[], main: Cue, { type, kind, tells, first }: Cue): boolean =>
  type === 'remote-explosive-landmine-ied' &&
  kind === 'noun' &&
  tells === 'attack' &&
  first > main.last &&
  /^ب/.test((tokens[first] as Token).text)

const manned = phraseSet(mannedAircraft)

/** “shot down a helicopter”. */
const isCrewed = ({ tokens }: IncidentText, { first, last }: Cue): boolean =>
  /سقط|سقاط/.test((tokens[first] as Token).text) &&
  holdsPhrase(manned, tokens, first, Math.min(last + 4, tokens.length - 1))

const rulers = foldedSet(rulerWords)
const isHeld = ({ tokens }: IncidentText, { first }: Cue): boolean => /حتج[از]/.test((tokens[first] as Token).text)

const isCapture = ({ tokens }: IncidentText, { first }: Cue): boolean =>
  /^[وف]?(?:اسر|[يت]اسر)/.test((tokens[first] as Token).text)

const police = foldedSet(policeWords)
const airDefences = foldedSet(airDefenceWords)

/** “the police blew up a parcel bomb”: the bomb itself. */
const isSafeBlast = ({ tokens }: IncidentText, { main, cues }: EventCues, roles: Roles): boolean =>
  main.type === 'remote-explosive-landmine-ied' &&
  roles.perpetrator !== null &&
  tokens
    .slice(roles.perpetrator.first, roles.perpetrator.last + 1)
    .some(({ text }) => ['شرطه', 'خبراء', 'امن'].includes(bareNoun(text))) &&
  cues.some(({ tells, type }) => tells === 'weapon' && type === main.type) &&
  !cues.some(({ tells }) => tells === 'harm')

const isBy = ({ tokens }: IncidentText, { perpetrator }: Roles, words: ReadonlySet<string>): boolean =>
  perpetrator !== null &&
  tokens.slice(perpetrator.first, perpetrator.last + 1).some(({ text }) => words.has(bareNoun(text)))

/** “stopped two students and forced them into the car; nothing is known of their fate”. */
const isLedOff = ({ tokens }: IncidentText, { first }: Cue, begin: number, end: number): boolean =>
  /وقف/.test((tokens[first] as Token).text) &&
  tokens.slice(begin, end + 1).some(({ text }) => /^[وف]?(?:ارغم|اجبر)|^مصير/.test(text))

/** “to an unknown place”: whoever it was, they are missing. */
const isToNowhere = ({ tokens }: IncidentText, begin: number, end: number): boolean =>
  tokens
    .slice(begin, end + 1)
    .some(({ text }, i, words) => text === 'مجهوله' && /جهه$|مكان$/.test(words[i - 1]?.text ?? ''))

const armour = foldedSet(
  entries(
    'زورق | زورقا | زوارق | زورقين | دبابة | دبابات | دبابتين | آلية | آليات | آليتين | عربة | عربات | عربتين | مدرعة | مدرعات | مدفع | مدافع | راجمة | رشاش | tank | tanks | vehicle | vehicles',
  ),
)

/** Tanks and military vehicles are destroyed in fights. */
function isArmour({ tokens }: IncidentText, { target }: Roles): boolean {
  return (
    target !== null && tokens.slice(target.first, target.first + 3).some(({ text: word }) => armour.has(bareNoun(word)))
  )
}

/** “destroyed two drones”. */
const isShotDown = ({ tokens }: IncidentText, { main, cues }: EventCues, { target }: Roles): boolean =>
  target !== null &&
  main.kind === 'verb' &&
  /دمر/.test((tokens[main.first] as Token).text) &&
  cues.some(
    ({ tells, first }) =>
      tells === 'weapon' &&
      (first === target.first || (first === target.first + 1 && numberAt(tokens, target.first) !== null)),
  )

/** “air defences engaged a drone”. */
const isAirDefence = ({ tokens }: IncidentText, { main, cues }: EventCues, { perpetrator }: Roles): boolean =>
  /تصد/.test((tokens[main.first] as Token).text) &&
  (cues.some(
    ({ tells, type, first }) => tells === 'weapon' && type !== 'remote-explosive-landmine-ied' && first > main.first,
  ) ||
    (perpetrator !== null &&
      tokens
        .slice(perpetrator.first, perpetrator.last + 1)
        .some(({ text }) => /^(?:ال)?(?:دفاعات|مضادات|جويه)$/.test(text))))

const bombed: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'attack',
  'remote-explosive-landmine-ied',
  'suicide-bomb',
  'shelling-artillery-missile',
  'grenade',
  'armed-clash',
  'air-drone-strike',
])
const specific: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'shelling-artillery-missile',
  'air-drone-strike',
  'chemical-weapon',
  'grenade',
  'suicide-bomb',
  'armed-clash',
])

/** An attack of armed people on armed people is a clash. */
function clashOr(text: IncidentText, main: Cue, { perpetrator, target }: Roles, cues: readonly Cue[]): IncidentType {
  const { tokens } = text
  if (main.type !== 'attack') return main.type
  const word = (tokens[main.first] as Token).text
  const isGunfire = /اطلاق/.test(word)
  const hurt = cues.some(({ tells }) => tells === 'harm')
  if (isGunfire && ((target === null && !hurt) || tokens[main.last + 1]?.text === 'بين')) return 'armed-clash'
  if (isGunfire && tokens.slice(Math.max(0, main.first - 10), main.first).some((token) => isExchange(token)))
    return 'armed-clash'
  if (/هجوم/.test(word) && /^(?:ال)?(?:واسع|بري)/.test(tokens[main.last + 1]?.text ?? '')) return 'armed-clash'
  if (perpetrator === null || target === null) return main.type
  if (!text.isActor(perpetrator) && sideOf((tokens[perpetrator.first] as Token).word) !== 'combatant') return main.type
  const isArmed = (at: number): boolean => armed.has(bareNoun((tokens[at] as Token).text))
  const military =
    text.isActor(target) ||
    isArmed(target.first) ||
    tokens.slice(target.first, target.last + 1).some((token) => isMilitary(token))
  // a raid on a post is an attack; an offensive on a front, or killing in the open, is a fight
  const offensive =
    /غار/.test(word) ||
    (/هجوم|هاجم/.test(word) &&
      (/^واسع/.test(tokens[main.last + 1]?.text ?? '') || isFront(tokens[target.first] as Token)))
  return military && (offensive || (main.tells === 'harm' && main.frame === 'acts' && main.kind === 'verb'))
    ? 'armed-clash'
    : main.type
}

const isExchange = ({ text }: Token): boolean => /^[وف]?(?:تبادل|[يت]تبادل)(?:ت|ا|وا)?$/.test(text)

const isFront = ({ text }: Token): boolean => /^(?:مواقع|خطوط|جبهات|محاور|تحصينات)/.test(text)

const isMilitary = ({ text }: Token): boolean => /عسكري|لقوات|للجيش|للقوات|^ا?ل?(?:معادي|دوري|رتل|ارتال|ثكن)/.test(text)

/** “the Front lost the town”. */
const isLoss = (tokens: readonly Token[], { first, frame }: Cue): boolean =>
  frame === 'leaves' && /^[وف]?[يت]?خسر/.test((tokens[first] as Token).text)
