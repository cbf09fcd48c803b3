import type { Statement } from '../annotation.ts'
import { foldedAt, foldedSet } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { replyNouns } from '../lexicon/incident-arguments.ts'
import {
  denialVerbs,
  eventTimings,
  newsNouns,
  newsVerbs,
  partsDenied,
  rumourWords,
  shownWords,
  timeUnitsPassed,
  untruths,
} from '../lexicon/incident-context.ts'
import { firstFrom, holds } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { clauseBetween, type IncidentText, statementsNear } from './incident-text.ts'

const untrue = phraseSet(untruths)
const part = phraseSet(partsDenied)
const undone = foldedSet(['لم', 'لن', 'لا', 'ما', 'not', 'never'])

/** What a statement denies did not happen; a part in it that is denied, or what somebody else tells, leaves the event standing. */
export const isDenied = (text: IncidentText, cue: Cue): boolean => {
  const denied = deniedFrom(text, cue)
  return denied !== null && !isTold(text, cue, denied)
}

/** Somebody denies what somebody else tells: nobody knows. */
export const isContested = (text: IncidentText, cue: Cue): boolean => {
  const denied = deniedFrom(text, cue)
  return denied !== null && isTold(text, cue, denied)
}

/** Where the denial begins that reaches the word; null for none. */
interface Denial {
  readonly from: number
  readonly statement: Statement | null
}

function deniedFrom(text: IncidentText, cue: Cue): Denial | null {
  const { tokens } = text
  if (isPresupposed(tokens, cue)) return null
  const at = text.offset(cue.last)
  const near = statementsNear(text, at)
  const statement = near.find(({ stance, content }) => stance === 'denies' && content !== null && holds(content, at))
  if (statement !== undefined) {
    const from = firstFrom(tokens, foldedAt(text.folded, Math.min(statement.verb?.start ?? at, at)))
    const spared =
      holdsPhrase(part, tokens, from, cue.first - 1) || isContradicted(text, cue) || isAnswer(tokens, from, cue)
    return spared ? null : { from, statement }
  }
  const [begin, end] = [sentenceStart(tokens, cue.first), sentenceEnd(tokens, cue.first)]
  const plain = plainlyDenied(text, cue, begin)
  if (plain !== -1 && !isContradicted(text, cue)) return { from: plain, statement: null }
  const isUntrue =
    holdsPhrase(untrue, tokens, begin, end) &&
    !holdsPhrase(part, tokens, begin, cue.first - 1) &&
    !clauseBetween(text, begin, cue.first)
  return isUntrue ? { from: begin, statement: null } : null
}

/** “…, for the base is in our hands and its garrison beat back an attack”: what the denier tells himself. */
function isAnswer(tokens: readonly Token[], from: number, { first }: Cue): boolean {
  for (let i = from + 2; i < first; i++)
    if (/^فال/.test((tokens[i] as Token).text) && (tokens[i - 1] as Token).text === '،') return true
  return false
}

const voices = foldedSet(newsVerbs)
const reports = foldedSet(newsNouns)
const rumours = phraseSet(rumourWords)

/** “denied what state television announced”, “the reports of”; “pages told of …, which the command denied”. */
function isTold(text: IncidentText, cue: Cue, { from, statement }: Denial): boolean {
  const { tokens } = text
  if (holdsPhrase(rumours, tokens, Math.min(from, sentenceStart(tokens, cue.first)), cue.first - 1)) return false
  const start =
    statement?.content == null
      ? from + 1
      : Math.min(from + 1, firstFrom(tokens, foldedAt(text.folded, statement.content.start)) - 4)
  for (let i = Math.max(0, start); i < cue.first; i++) {
    const { text: word } = tokens[i] as Token
    if (/^[لبعف]?ما$/.test(word) && voices.has(tokens[i + 1]?.text ?? '')) return true
    if (
      reports.has(word) &&
      ((i > from && i - from <= 4) || isNamed(tokens[i + 1]) || leadsOn(tokens[i + 1], tokens[i + 3]))
    )
      return true
  }
  if (statement?.verb == null) return false
  const [at, verb] = [text.offset(cue.last), statement.verb]
  const near = statementsNear(text, at)
  return near.some(
    (other) =>
      other !== statement &&
      telling.has(other.stance) &&
      !isOnlyNamed(text, other) &&
      other.content !== null &&
      holds(other.content, at) &&
      !holds(other.content, verb.start) &&
      other.verb !== null &&
      !(statement.content !== null && holds(statement.content, other.verb.start)) &&
      other.speaker?.start !== statement.speaker?.start,
  )
}

/** “the claim that …”, “the reports of …”: what is denied is named, and nobody tells it. */
const isOnlyNamed = ({ text }: IncidentText, { speaker, rule, verb }: Statement): boolean =>
  speaker === null &&
  (rule === 'statement.noun' || (verb !== null && /^ال(?:تقارير|أخبار)/.test(text.slice(verb.start, verb.end))))

/** “the news that one of the channels broadcast”. */
const isNamed = (next: Token | undefined): boolean => next?.text === 'الذي' || next?.text === 'التي'

/** “the charges … that”, “the reports about”. */
const leadsOn = (...next: readonly (Token | undefined)[]): boolean =>
  next.some((token) => token !== undefined && /^(?:عن|بان|بشان|حول|التي|الذي|القايله)$/.test(token.text))

const telling: ReadonlySet<Statement['stance']> = new Set(['asserts', 'confirms', 'accuses', 'claims-at-a-distance'])

const timing = foldedSet(eventTimings)

/** “its men were not there at the time of the explosion”: the explosion is taken for granted. */
export const isPresupposed = (tokens: readonly Token[], { first, kind }: Cue): boolean =>
  kind === 'noun' &&
  (isHoursAfter(tokens, first) ||
    isAnswered(tokens, first) ||
    [1, 2].some((back) => {
      const { text: word = '', kind: what } = tokens[first - back] ?? {}
      return (
        what === 'word' &&
        timing.has(word.replace(/^[وفب](?=...)/, '')) &&
        (back === 1 || !isNewClause(tokens[first - 1]))
      )
    }))

/** “threatened to reply to the shelling of”: it was shelled. */
const isAnswered = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === 'علي' && replies.has((tokens[first - 2]?.text ?? '').replace(/^و(?=...)/, ''))

const replies = foldedSet(replyNouns)

/** “hours after an explosion”. */
const isHoursAfter = (tokens: readonly Token[], first: number): boolean =>
  ['من', 'علي'].includes(tokens[first - 1]?.text ?? '') &&
  spans.has(tokens[first - 2]?.text ?? '') &&
  tokens.slice(Math.max(0, first - 5), first - 2).some(({ text }) => timing.has(text) || text === 'قبل')

const spans = foldedSet(timeUnitsPassed)

export const isNewClause = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.text === 'ان'

const denying = foldedSet(denialVerbs)

/** “Damascus denied carrying out strikes”: a verb of denial leads to the word, whoever its subject is; the token of that verb, −1 for none. */
function plainlyDenied(text: IncidentText, cue: Cue, begin: number): number {
  const { tokens } = text
  if (cue.kind !== 'noun') return -1
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 10); i--) {
    const { kind, text: word } = tokens[i] as Token
    if (kind === 'mark' || clauseBetween(text, i, i + 1)) return -1
    if (denying.has(word.replace(/^[وف](?=...)/, '')))
      return tokens[i - 1]?.text !== 'او' &&
        !undone.has(tokens[i - 1]?.text ?? '') &&
        !holdsPhrase(part, tokens, i, cue.first - 1)
        ? i
        : -1
  }
  return -1
}

const shown = foldedSet(shownWords)

/** “He denied … But activists published footage”: the next sentence has another voice. */
function isAnsweredBehind(tokens: readonly Token[], end: number): boolean {
  let at = end + 1
  while (tokens[at]?.kind === 'mark') at++
  if (!/^(?:الا|لكن|غير|بيد)$/.test(tokens[at]?.text ?? '')) return false
  return tokens.slice(at, at + 8).some(({ text }) => shown.has(text))
}

const admits = /^[وف]?(?:ا?عترف|اقر)(?:ت|وا)?$/

/** “denied …, but remains were found”: there is another voice. */
const isContradicted = ({ tokens }: IncidentText, cue: Cue): boolean => {
  const end = sentenceEnd(tokens, cue.last)
  for (let i = cue.last; i < end; i++)
    if (['غير', 'قبل'].includes((tokens[i] as Token).text) && (tokens[i + 1] as Token).text === 'ان') return true
    // “denied it, but then admitted that”
    else if (/^لكن/.test((tokens[i] as Token).text) && tokens.slice(i + 1, i + 5).some(({ text }) => admits.test(text)))
      return true
  return isAnsweredBehind(tokens, end)
}
