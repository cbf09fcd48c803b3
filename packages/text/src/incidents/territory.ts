import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { bodiesLeft, heldGround, piousFormulas } from '../lexicon/incident-context.ts'
import type { IncidentType } from '../lexicon/incident-types.ts'
import { governmentWords } from '../lexicon/participants.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { goodsTaken } from './goods.ts'
import type { IncidentText } from './incident-text.ts'
import { isUnopposed } from './needs.ts'
import { reachOf } from './reach.ts'
import { isRaided, isStorming } from './storming.ts'
import type { EventCues, Roles } from './told.ts'

const government = foldedSet(governmentWords)

const pious = phraseSet(piousFormulas)
const isPious = ({ tokens }: IncidentText, main: Cue): boolean =>
  holdsPhrase(pious, tokens, sentenceStart(tokens, main.first), sentenceEnd(tokens, main.last))

const bodies = foldedSet(bodiesLeft)
/** “withdrew from the joint operations room”. */
export const leavesBody = ({ tokens }: IncidentText, main: Cue): boolean =>
  tokens[main.last + 1]?.text === 'من' && bodies.has(tokens[main.last + 2]?.text ?? '')

/** “took control of three military posts”: ground without a name, behind على; null where it is none. */
export function groundTaken(text: IncidentText, cue: Cue): TokenRange | null {
  if (cue.frame !== 'controls' || cue.english) return null
  const end = reachOf(text, cue, [cue]).last
  const on = text.tokens.findIndex(
    ({ text: word }, i) => i > cue.last && i <= Math.min(end, cue.last + 8) && word === 'علي',
  )
  const range = on === -1 ? null : participantAt(text, on + 1, end)
  if (range === null) return null
  const head = numberAt(text.tokens, range.first)?.last ?? range.first - 1
  return isGround(text.tokens[head + 1]) ? range : null
}

const ground = foldedSet(heldGround)
const isGround = (token: Token | undefined): boolean =>
  token !== undefined && (ground.has(bareNoun(token.text)) || ground.has(bareNoun(token.text).replace(/(?:ا|ين)$/, '')))

/** Who takes ground decides what that is. */
export function takenBy(text: IncidentText, { main, cues }: EventCues, { perpetrator, target }: Roles): IncidentType {
  if (goodsTaken(text, main) !== null) return 'looting-property-destruction'
  if (isStorming(text, main) && isRaided(text, target))
    return cues.some((cue) => goodsTaken(text, cue) !== null) ? 'looting-property-destruction' : 'attack'
  const { tokens } = text
  // “the Front lost the town”: to the other side
  if (/^[وف]?(?:[يت]?خسر)/.test((tokens[main.first] as Token).text) && target !== null)
    return isGovernment(tokens, target.first) ? 'non-state-actor-overtakes-territory' : 'government-regains-territory'
  // “took control … without a fight”, “was handed control of”
  if (
    isHandedOver(tokens, main) ||
    main.type === 'non-violent-transfer-of-territory' ||
    (main.frame === 'controls' && isUnopposed(tokens, main.last))
  )
    return 'non-violent-transfer-of-territory'
  if (perpetrator === null && isOwnControl(text, main)) return 'government-regains-territory'
  if (perpetrator === null) return isPious(text, main) ? 'non-state-actor-overtakes-territory' : main.type
  // “the government forces”, of which the verb may have cut off the adjective
  for (let i = perpetrator.first; i <= Math.min(perpetrator.last + 1, perpetrator.first + 3, tokens.length - 1); i++) {
    const word = (tokens[i] as Token).text
    if (government.has(word.replace(/^[وف](?=..)/, '')) || government.has(word.replace(/^[وفبل]*/, '')))
      return 'government-regains-territory'
  }
  // “the army advanced, and its forces took …”
  if (/^قوات(?:ه|ها|هم)$/.test((tokens[perpetrator.first] as Token).text) && governmentBefore(text, perpetrator.first))
    return 'government-regains-territory'
  return isOwnForce(text, main, perpetrator.first)
    ? 'government-regains-territory'
    : 'non-state-actor-overtakes-territory'
}

const governmentBefore = ({ tokens }: IncidentText, at: number): boolean =>
  tokens.slice(sentenceStart(tokens, at), at).some(({ text }) => government.has(bareNoun(text)) || government.has(text))

const isGovernment = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2).some(({ text }) => government.has(text.replace(/^[وفبل]*/, '')) || government.has(text))

const isHandedOver = (tokens: readonly Token[], { kind, frame, first }: Cue): boolean =>
  kind === 'noun' &&
  frame === 'controls' &&
  tokens
    .slice(Math.max(sentenceStart(tokens, first), first - 6), first)
    .some(({ text }) => /^[وف]?(?:[يتس]*تسلم|[اي]?ستلم)(?:ت|وا|ون)?$/.test(text))

/** “the ministry announced its control of”. */
const isOwnControl = ({ tokens }: IncidentText, main: Cue): boolean =>
  main.kind === 'noun' &&
  (main.pronoun || /(?:ها|ه)$/.test((tokens[main.last] as Token).text)) &&
  tokens
    .slice(Math.max(sentenceStart(tokens, main.first), main.first - 7), main.first)
    .some(({ text }) => /^(?:وزاره|الوزاره|الحكومه|الجيش|القياده)$/.test(text))

/** “the ministry announced that its forces had retaken”. */
const isOwnForce = ({ tokens }: IncidentText, main: Cue, first: number): boolean =>
  main.type === 'government-regains-territory' &&
  /^[وف]?(?:ال)?(?:قوات|وحدات|رجال|جنود)(?:ه|ها)?$/.test((tokens[first] as Token).text) &&
  tokens
    .slice(sentenceStart(tokens, main.first), main.first)
    .some(({ text }) => government.has(text.replace(/^[وف](?=..)/, '')) || text === 'وزاره')
