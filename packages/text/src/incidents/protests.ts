import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import type { IncidentType } from '../lexicon/incident-types.ts'
import {
  dispersals,
  grievances,
  interventions,
  mobWords,
  occasions,
  protesters,
  riotersWords,
  riotousActs,
  unarmedCrowds,
} from '../lexicon/protest-triggers.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, holdsPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { isDoer } from './doing.ts'
import type { IncidentText } from './incident-text.ts'
import type { Roles } from './told.ts'

const dispersing = phraseSet(interventions)
const riotous = phraseSet(riotousActs)
const crowd = foldedSet(protesters)
const turnsViolent: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'attack',
  'looting-property-destruction',
  'non-state-actor-overtakes-territory',
])

/**
 * What a protest was, by what became of it: dispersed, or turned to violence; and what an attack was, if it was on protesters
 * (ACLED Codebook 2023: “Protest with intervention”, “Violent demonstration”, “Excessive force against protesters”).
 */
export function withProtest(
  text: IncidentText,
  type: IncidentType,
  main: Cue,
  { perpetrator, target }: Roles,
  begin: number,
  end: number,
): IncidentType {
  if (type === 'armed-clash' && isRiot(text, main, begin, end)) return 'violent-demonstration'
  if (
    type === 'armed-clash' &&
    main.frame === 'meets' &&
    (areProtesters(text, perpetrator) || areProtesters(text, target))
  )
    return 'violent-demonstration'
  if (type === 'looting-property-destruction' && areProtesters(text, perpetrator)) return 'violent-demonstration'
  if ((type === 'attack' || type === 'looting-property-destruction') && isByMob(text, main, perpetrator))
    return 'mob-violence'
  if (
    type === 'violent-demonstration' &&
    /رشق/.test((text.tokens[main.first] as Token).text) &&
    areProtesters(text, target)
  )
    return 'mob-violence'
  if (type === 'looting-property-destruction' && isDuringProtest(text, main)) return 'violent-demonstration'
  if (turnsViolent.has(type) && areProtesters(text, perpetrator)) return 'violent-demonstration'
  if (type === 'attack' && (areProtesters(text, target) || isFiredAtCrowd(text, main, target)))
    return 'excessive-force-against-protesters'
  if (type === 'attack') return isFiredAtProtest(text, main) ? 'excessive-force-against-protesters' : type
  if (type !== 'peaceful-protest') return type
  if (isRiotous(text.tokens, begin, end)) return 'violent-demonstration'
  return holdsPhrase(dispersing, text.tokens, begin, end) ? 'protest-with-intervention' : type
}

/** “riots”; but “the riot police”. */
function isRiotous(tokens: readonly Token[], begin: number, end: number): boolean {
  for (let i = begin; i <= end; i++)
    if (findPhrase(riotous, tokens, i) !== null && !/^(?:ل)?مكافحه$/.test(tokens[i - 1]?.text ?? '')) return true
  return false
}

/** “a bus was burned during protests”. */
const isDuringProtest = ({ tokens, cues }: IncidentText, { last }: Cue): boolean =>
  cues.some(
    ({ type, kind, first }) =>
      type === 'peaceful-protest' &&
      kind === 'noun' &&
      first > last &&
      first - last <= 10 &&
      ['خلال', 'اثناء'].includes(tokens[first - 1]?.text ?? ''),
  )

const rioters = foldedSet(riotersWords)
const mob = foldedSet(mobWords)

/** “confrontations between youths and the police”: with stones and gas, not arms. */
const isRiot = ({ tokens }: IncidentText, { first, last }: Cue, begin: number, end: number): boolean =>
  /مواجه/.test((tokens[first] as Token).text) &&
  !/^مسلح/.test(tokens[last + 1]?.text ?? '') &&
  tokens.slice(begin, end + 1).some(({ text }) => rioters.has(text))

/** “a crowd attacked”, “settlers attacked … with stones”: people who bear no arms. */
const isByMob = ({ tokens, cues }: IncidentText, { kind, first, tells }: Cue, who: Roles['perpetrator']): boolean =>
  who !== null &&
  (kind === 'verb' || tells === 'event') &&
  (tells === 'attack' ? /هاجم|هجم|عتد|ضرب/ : /حرق|ضرم|خرب|حطم/).test((tokens[first] as Token).text) &&
  !(tells === 'event' && tokens.slice(who.first, who.last + 1).some(({ text }) => /مستوطن/.test(text))) &&
  tokens.slice(who.first, who.last + 1).some(({ text }) => mob.has(bareNoun(text))) &&
  !cues.some((cue) => cue.tells === 'weapon')

function areProtesters({ tokens }: IncidentText, who: Roles['target']): boolean {
  if (who === null) return false
  return tokens
    .slice(who.first, who.last + 1)
    .some(({ text }) => [text, bareNoun(text), text.replace(/^و(?=...)/, '')].some((word) => crowd.has(word)))
}

/** “people came out in a march, and were met with live fire”, “opened fire to disperse protesters”. */
const isFiredAtProtest = ({ tokens, cues }: IncidentText, { first, last }: Cue): boolean =>
  (/^[وفب]*(?:ال)?(?:اطلاق|رصاص)/.test((tokens[first] as Token).text) &&
    cues.some(({ type, first: at }) => type === 'peaceful-protest' && at < first)) ||
  (/^[وف]?(?:ال)?(?:ا?طلاق|اطلق|فتح|[يت]طلق)/.test((tokens[first] as Token).text) &&
    (tokens.slice(last + 1, last + 12).some(({ text }) => toDisperse.has(text)) ||
      cues.some(({ type, kind, first: at }) => type === 'peaceful-protest' && kind === 'noun' && at < first)))

const crowds = foldedSet(unarmedCrowds)

/** “opened fire on a crowd”. */
const isFiredAtCrowd = (text: IncidentText, { first, kind }: Cue, target: Roles['target']): boolean =>
  kind === 'verb' &&
  target !== null &&
  /^[وف]?(?:ا?طلق|فتح|[يت]طلق|[يت]فتح)/.test((text.tokens[first] as Token).text) &&
  crowds.has(bareNoun((text.tokens[target.first] as Token).text)) &&
  text.kindOfName(target.first) !== 'actor'

const toDisperse = foldedSet(dispersals)

/** “to disperse”, “… a march”: of the fire before it. */
export const isDispersal = (tokens: readonly Token[], { first }: Pick<Cue, 'first'>): boolean =>
  [first, first - 1].some((at) => toDisperse.has(tokens[at]?.text ?? ''))

const occasion = foldedSet(occasions)
const grievance = foldedSet(grievances)

/** “killed during a protest”, “marched in protest at the shelling”: no event of its own beside what else is told. */
export function isAside(tokens: readonly Token[], cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.kind !== 'noun') return false
  const before = (words: ReadonlySet<string>, reach: number): boolean =>
    tokens.slice(Math.max(0, cue.first - reach), cue.first).some(({ text }) => words.has(text))
  // “fired to disperse”: what the fire was for
  if (isDispersal(tokens, cue) && cues.some((one) => one.type === 'attack' && one.first < cue.first)) return true
  const isProtest = cue.type === 'peaceful-protest'
  const violence = cues.some(
    ({ tells, type }) =>
      ((tells === 'harm' || tells === 'attack') && type === 'attack') || type === 'looting-property-destruction',
  )
  // “people came out in a march”: that is the event
  const cameOut = cues.some(({ needs, first }) => needs === 'crowd' && first < cue.first)
  if (isProtest) return violence && !cameOut && before(occasion, 1)
  return before(grievance, 3) && cues.some(({ type }) => type === 'peaceful-protest')
}

/** “confrontations between the police and protesters”: it is the protesters who riot. */
export const withRioters = (text: IncidentText, type: IncidentType, roles: Roles): Roles =>
  type === 'violent-demonstration' && areProtesters(text, roles.target) && !areProtesters(text, roles.perpetrator)
    ? { ...roles, perpetrator: roles.target, target: roles.perpetrator }
    : roles

/**
 * Who protested where a protest was dispersed, in a sentence, tokens `begin` to `end`: whom the police dispersed, or whom the
 * sentence tells of; null where nobody says. Those who dispersed it are no doers of it.
 */
export function protestersOf(
  text: IncidentText,
  { target, perpetrator }: Roles,
  begin: number,
  end: number,
): TokenRange | null {
  if (target !== null && arePeople(text, target) && !text.isActor(target)) return target
  if (perpetrator !== null && (areProtesters(text, perpetrator) || isCrowd(text.tokens, perpetrator.first)))
    return perpetrator
  for (let i = begin; i <= end; i++) {
    const isHead = isCrowd(text.tokens, i) || numberAt(text.tokens, i) !== null
    const range = isHead || crowd.has(bareNoun((text.tokens[i] as Token).text)) ? participantAt(text, i, end) : null
    if (range !== null && range.first === i && (isCrowd(text.tokens, i) || areProtesters(text, range))) return range
  }
  return null
}

/** “hundreds”, “dozens of doctors”. */
const isCrowd = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ال)?(?:عشرات|ميات|الاف|الوف)$/.test(tokens[i]?.text ?? '')

/** Who protests does it to nobody; what a protest is against, and where it goes, is nobody who protests. */
export const rolesOfProtest = (text: IncidentText, { type }: Cue, roles: Roles): Roles =>
  type === 'peaceful-protest'
    ? {
        ...roles,
        perpetrator:
          roles.perpetrator ??
          (arePeople(text, roles.target) && !isAgainst(text.tokens, roles.target) ? roles.target : null),
        target: null,
      }
    : roles

/** “a march against the army”. */
const isAgainst = (tokens: readonly Token[], range: Roles['target']): boolean =>
  range !== null &&
  (tokens.slice(Math.max(0, range.first - 2), range.first).some(({ text }) => text === 'ضد') ||
    tokens[range.first - 1]?.text === 'علي')

/** “the participants”, “some two hundred people”. */
const arePeople = (text: IncidentText, range: Roles['target']): boolean =>
  range !== null &&
  (isDoer(text, range) ||
    /...ون$/.test((text.tokens[range.first] as Token).text) ||
    [0, 1].some((k) => numberAt(text.tokens, range.first + k) !== null))
