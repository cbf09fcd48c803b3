import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isCalling, participantAt } from '../grammar/participant.ts'
import { leaderNouns, withinIt } from '../lexicon/incident-arguments.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isNothing } from './prepositions.ts'
import { rolesOf } from './roles.ts'
import type { Roles } from './told.ts'

/** “the movement killed seventy in six attacks”: who stands behind the verb, before whom it killed. */
export function killer(text: IncidentText, cues: readonly Cue[]): Roles['perpetrator'] {
  const harm = cues.find(({ tells, kind }) => tells === 'harm' && kind === 'verb')
  if (harm === undefined) return null
  const { perpetrator, target } = rolesOf(text, harm, cues)
  if (perpetrator === null || target === null) return null
  // “(that) the army killed two while shelling”
  const isBefore = perpetrator.last < harm.first && target.first > harm.last
  return isBefore || perpetrator.first > harm.last ? perpetrator : null
}

const resulted = foldedSet(resultWords)

/** The dead and wounded are the target where nothing else is, unless they are told as what came of it. */
export function victims(text: IncidentText, main: Cue, cues: readonly Cue[]): Roles['target'] {
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
  // “was hurt in an attempt on his life”
  if (target !== null && /^(?:ب|ال)*محاول/.test((tokens[main.first] as Token).text)) return target
  // “killed fifteen in raids”: that is what was aimed at
  const isAim = isActive(tokens, harm, perpetrator) || killedBy(text, harm, main)
  if (target !== null && harm.harm === 'killed' && main.type !== 'armed-clash' && isOnePerson(text, target))
    return target
  if (isAimed(text, main) && !isActive(tokens, harm, perpetrator)) return null
  // “a fight in which six of X were killed”
  if (main.type === 'armed-clash' && main.frame === 'meets') return isWithin(tokens, harm, main) ? target : null
  // “a leader was killed in a raid”
  if (target !== null && isOnePerson(text, target)) return target
  const isAttack = main.type === 'attack' || (main.type === 'armed-clash' && main.frame === 'reaches')
  if (main.tells !== 'harm' && !isAttack && !isAim) return null
  return target
}

const isWithin = (tokens: readonly Token[], harm: Cue, main: Cue): boolean =>
  harm.first > main.last && within.has(tokens[harm.last + 1]?.text ?? '')

const within = foldedSet(withinIt)
const leaders = foldedSet(leaderNouns)

/** “one of its leaders”. */
const isLeading =
  /^(?:ابرز|كبار|قاد(?:ه|ته|تها|تهم)|قيادي(?:ي|يه|يها|يهم|ين)|زعما(?:ء|يها|يه)|امرا(?:ء|يها|يه)|مسوولي(?:ها|ه|هم)?)$/

/** Somebody with a name or an office, not a number of people. */
const isOnePerson = (text: IncidentText, { first, last }: TokenRange): boolean =>
  isHis((text.tokens[first] as Token).text) ||
  leaders.has((text.tokens[first] as Token).text) ||
  (/^احد[يه]?$/.test((text.tokens[first] as Token).text) && isLeading.test(text.tokens[first + 1]?.text ?? '')) ||
  text.kindOfName(last) === 'person' ||
  text.kindOfName(first) === 'person'

/** “his deputy”. */
const isHis = (text: string): boolean => {
  const office = text.replace(/(?:ه|ها|هم)$/, '')
  return office !== text && office.length > 3 && isCalling(office)
}

/** “an attack on the capital”: what it was aimed at is said, be it no target. */
const isAimed = ({ tokens }: IncidentText, { kind, last }: Cue): boolean =>
  kind === 'noun' &&
  tokens
    .slice(last + 1, last + 7)
    .some(
      ({ text }, i, words) =>
        text === 'علي' && !isNothing(words[i + 1]) && words.slice(0, i).every((word) => word.kind === 'word'),
    )

/** “the army killed”, “that it killed”: somebody before the verb did it. */
const isActive = (tokens: readonly Token[], harm: Cue, perpetrator: Roles['perpetrator']): boolean =>
  harm.kind === 'verb' &&
  ((perpetrator !== null && perpetrator.first < harm.first) ||
    ['انه', 'انها', 'انهم'].includes(tokens[harm.first - 1]?.text ?? ''))

/** “the shell that killed”: the harm is all the event did. */
const killedBy = ({ tokens }: IncidentText, harm: Cue, main: Cue): boolean =>
  harm.first > main.last && ['التي', 'الذي', 'that', 'which'].includes(tokens[harm.first - 1]?.text ?? '')
