import type { Statement } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import { ownAgreements, ownedResponsibility, ownFighters } from '../lexicon/doer-words.ts'
import { policeWords } from '../lexicon/incident-context.ts'
import { firstFrom, holds } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { isPartySpan } from './claimants.ts'
import type { Cue } from './cues.ts'
import { namedAccused } from './doing.ts'
import { type IncidentText, statementsNear } from './incident-text.ts'
import { participantSpan } from './participant-span.ts'
import { isPeopleWord } from './people-words.ts'

/** Whom a statement accuses of an event: who stands at the head of the charge. */
export function accusedOf(text: IncidentText, cue: Cue): Span | null {
  // “accused the army of burning houses after the fighters had left”
  if (cue.kind === 'noun' && earlier.has(text.tokens[cue.first - 1]?.text ?? '')) return null
  const at = text.offset(cue.first)
  const charge = statementsNear(text, at).findLast(
    ({ stance, content }) => stance === 'accuses' && content !== null && holds(content, at),
  )
  if (charge?.content == null) return null
  const begin = tokenAt(text, charge.content.start)
  // “accused those forces of”
  const first = demonstrative.has((text.tokens[begin] as Token | undefined)?.text ?? '') ? begin + 1 : begin
  const range =
    first < cue.first ? (namedAccused(text, first - 2, cue.first) ?? participantAt(text, first, cue.first - 1)) : null
  if (range === null) return null
  const head = text.tokens[range.first] as Token
  return text.isActor(range) || isActorWord(head) || isPeopleWord(head.word) || isMen(head.word)
    ? participantSpan(text, range)
    : null
}

const demonstrative = foldedSet(['تلك', 'هذه', 'أولئك', 'هؤلاء', 'هذا', 'ذلك'])
/** “the investigators”. */
const isMen = perWord((text) => /^ال..+ين$/.test(text))

/** Whether an event stands in a charge: whoever is named there is accused of it. */
export const isCharged = (text: IncidentText, cue: Cue): boolean => {
  const at = text.offset(cue.first)
  return statementsNear(text, at).some(
    ({ stance, content }) => stance === 'accuses' && content !== null && holds(content, at),
  )
}

const earlier = foldedSet(['بعد', 'عقب', 'إثر', 'قبل', 'منذ', 'غداة'])

const tokenAt = ({ tokens, folded }: IncidentText, offset: number): number =>
  firstFrom(tokens, foldedAt(folded, offset))

/** “announced the arrest of”, “claimed responsibility for”, “said that it had shelled”: who tells it did it. */
export function selfTold(text: IncidentText, cue: Cue, suffered: ReadonlySet<string>): Span | null {
  // behind a preposition written with it: “بقصف”
  const led = /^ب/.test((text.tokens[cue.first] as Token).text) ? 1 : 0
  const at = text.offset(cue.first) + led
  const saying = statementsNear(text, at).findLast(
    ({ content, speaker }) => content !== null && speaker !== null && holds(content, at),
  )
  if (saying === undefined || saying.speaker === null || !isOwnDeed(text, cue, saying, suffered)) return null
  const isOwn = cue.ours || isPartySpan(text, saying.speaker) || (isPoliceWork(cue) && isPolice(text, saying.speaker))
  return isOwn ? (saying.affiliation ?? saying.speaker) : null
}

/** “announced the death of three of its men in clashes with”: a party that tells of its own losses fought. */
export function mournedBy(text: IncidentText, { kind, first, type }: Cue): Span | null {
  if (kind !== 'noun' || type !== 'armed-clash') return null
  const saying = partySaying(text, first)
  if (saying === null) return null
  const begin = tokenAt(text, saying.content.start)
  return text.tokens
    .slice(begin, first)
    .some(({ word }, k, words) => isOwnFighter(word) && losing.has(words[k - 1]?.text ?? ''))
    ? (saying.affiliation ?? saying.speaker)
    : null
}

const losing = foldedSet(['من', 'مقتل', 'إصابة', 'استشهاد', 'جرح', 'أحد', 'بين'])

/** “its men”, “his soldiers”. */
const isOwnFighter = perWord((text) => {
  const noun = text.replace(/(?:ها|هم|ه)$/, '')
  return noun !== text && fighters.has(noun.replace(/^[ول](?=....)/, ''))
})
const fighters = foldedSet(ownFighters)

const reaching = foldedSet(ownAgreements)

/** “announced that it had reached an agreement with”: a party that tells of an agreement it made. */
export function announcedBy(text: IncidentText, { kind, first }: Cue): Span | null {
  if (kind !== 'noun') return null
  const saying = partySaying(text, first)
  if (saying === null) return null
  const begin = tokenAt(text, saying.content.start)
  // “a truce on one side”
  const isOwn = first === begin && !text.tokens.slice(first, first + 8).some(({ text: word }) => word === 'بين')
  return isOwn || (first - begin <= 4 && reaching.has((text.tokens[begin] as Token).text))
    ? (saying.affiliation ?? saying.speaker)
    : null
}

/** The last statement of a party that tells what token `at` stands in; null where nobody's. */
function partySaying(text: IncidentText, at: number) {
  const offset = text.offset(at)
  const saying = statementsNear(text, offset).findLast(
    ({ content, speaker, stance }) =>
      content !== null && speaker !== null && told.has(stance) && holds(content, offset),
  )
  const { speaker, content } = saying ?? {}
  if (saying === undefined || speaker == null || content == null || !isPartySpan(text, speaker)) return null
  return { speaker, content, affiliation: saying.affiliation }
}

/** What the police do, and tell of as theirs. */
const isPoliceWork = ({ type, kind }: Cue): boolean =>
  kind === 'noun' && (type === 'arrests' || type === 'disrupted-weapons-use')

const police = foldedSet(policeWords)
const isPolice = (text: IncidentText, { start, end }: Span): boolean => {
  const [first, behind] = [tokenAt(text, start), tokenAt(text, end)]
  return text.tokens.slice(first, Math.max(behind, first + 1)).some(({ text: word }) => police.has(bareNoun(word)))
}

/** “announced the breaking up of a cell … and the arrest of six”: joined to the noun it begins with. */
const isListedNoun = (tokens: readonly Token[], begin: number, { first, start, kind }: Cue): boolean =>
  kind === 'noun' &&
  first - begin <= 24 &&
  start > (tokens[first] as Token).start &&
  /^و/.test((tokens[first] as Token).text) &&
  isVerbalNoun((tokens[begin] as Token).word) &&
  !tokens.slice(begin + 1, first).some(({ word }) => isFiniteVerb(word))

const threatening = /^[وف]?[يتن]?(?:هدد|توعد|لوح|تعهد)(?:ت|وا|ون|نا)?$/
const told = new Set(['asserts', 'confirms', 'claims-at-a-distance'])
const own = foldedSet(ownedResponsibility)

function isOwnDeed(
  { tokens, ...text }: IncidentText,
  cue: Cue,
  { content, stance, verb }: Statement,
  suffered: ReadonlySet<string>,
): boolean {
  // “threatened to shell X”: who threatens is who would
  const saying = verb === null ? '' : (tokens[tokenAt({ tokens, ...text }, verb.start)]?.text ?? '')
  if (!told.has(stance) && !(cue.kind === 'noun' && threatening.test(saying))) return false
  if (cue.ours) return true
  const begin = tokenAt({ tokens, ...text }, (content as Span).start)
  // “its control of”: of the letters of a verb that takes no object
  if (cue.kind === 'noun' || cue.frame === 'controls') {
    if (tokens.slice(begin, Math.min(begin + 2, cue.first)).some(({ text: word }) => own.has(word))) return true
    return (
      (cue.first - begin <= 1 || isListedNoun(tokens, begin, cue)) &&
      cue.frame !== 'reaches' &&
      cue.frame !== 'occurs' &&
      !suffered.has((tokens[cue.first] as Token).text)
    )
  }
  // “that it had shelled”
  let i = cue.first - 1
  while (i > 0 && (/^(?:قد|كان|كانت|كانوا)$/.test((tokens[i] as Token).text) || text.isTime(i))) i--
  return (
    i >= 0 && i < begin && isComplementiser(tokens[i] as Token) && /(?:ه|ها|هم|هما|نا)$/.test((tokens[i] as Token).text)
  )
}
