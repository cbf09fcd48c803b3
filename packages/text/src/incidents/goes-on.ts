import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb, mayBePast } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isActorWord } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { afterDeeds, freeingVerbs } from '../lexicon/doer-words.ts'
import { verbReading } from '../statements/verb-readings.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import { doerAt, isDoer } from './doing.ts'
import type { IncidentText } from './incident-text.ts'
import { rolesOf } from './roles.ts'
import { subjectBefore } from './subject.ts'

const after = foldedSet(afterDeeds)

/** The doer behind or before a verb at `i`, in front of what `cue` names. */
export function subjectOf(text: IncidentText, cue: Cue, i: number): TokenRange | null {
  // “the soldiers beat (ضربوا) his son and took”: behind a verb in the plural stands whom
  const isPlural = /..وا$/.test((text.tokens[i] as Token).text)
  const behind = isPlural ? null : doerAt(text, i + 1, cue.first - 1)
  if (behind !== null) return behind
  const { tokens } = text
  // “it was aircraft of X that carried out”
  const isCleft =
    /^(?:التي|الذي|الذين)$/.test(tokens[i - 1]?.text ?? '') && /^(?:هي|هو|هم)$/.test(tokens[i - 2]?.text ?? '')
  const first = isCleft ? i - 2 : i
  const before = subjectBefore(text, { ...cue, first, last: first, start: (tokens[first] as Token).start })
  return before !== null && isDoer(text, before) ? before : null
}

/** “stormed the village and arrested”: the subject of the verb before goes on. */
export function goesOn(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const follows =
    cue.kind === 'verb'
      ? isJoined(text, cue) || isOfThem(text, cue) || isSubordinate(text, cue)
      : cue.pronoun && cue.harm !== null && (isLedByAfter(text, cue) || isFreedAfter(text, cue))
  if (cue.frame === 'occurs' || !follows) return null
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - 40)
  for (let i = cue.first - 1; i >= begin; i--) {
    const verb = text.cues.find(({ first, kind }) => first === i && kind === 'verb')
    const { word } = tokens[i] as Token
    // “foiled an attack the Front had launched and killed”: not who launched it
    if (isOfRelative(tokens, i)) continue
    const isVerb = isFiniteVerb(word) || isJoinedVerb(word) || opensWith(text, i)
    if (verb === undefined && (!isVerb || (cue.kind === 'noun' && verbReading(word) !== null))) continue
    // “officials said that … when they fired”: those who say it did nothing
    if (verb === undefined && verbReading(word) !== null && isSubordinate(text, cue)) return null
    if (verb?.passive === true) return null
    // “gunmen killed nine and burned”: who killed, where somebody did
    if (verb !== undefined && verb.harm !== null) {
      const { perpetrator } = rolesOf(text, verb, [verb])
      return perpetrator !== null && isDoer(text, perpetrator) ? perpetrator : null
    }
    const subject = subjectOf(text, cue, i)
    if (subject !== null) return subject
  }
  return null
}

/** “(an attack) it launched”: right behind a noun, with its pronoun. */
const isOfRelative = (tokens: readonly Token[], i: number): boolean => {
  const [{ text }, before] = [tokens[i] as Token, tokens[i - 1]]
  return (
    /..ت(?:ه|ها|هم)$/.test(text) &&
    before?.kind === 'word' &&
    !/^[وف]/.test(text) &&
    !hasArticle(before.word) &&
    !isFiniteVerb(before.word) &&
    /(?:ا|ه|ات)$/.test(before.text)
  )
}

/** “broke the army the truce”: the first word of a sentence, before somebody who acts. */
const opensWith = ({ tokens, nameEnds, kindOfName }: IncidentText, i: number): boolean =>
  i === sentenceStart(tokens, i) &&
  mayBePast((tokens[i] as Token).word) &&
  i + 1 < tokens.length &&
  ((nameEnds.has(i + 1) && kindOfName(i + 1) === 'actor') || isActorWord(tokens[i + 1] as Token))

/** “before they took hostages”, “when they opened fire”: of those told of before. */
const isSubordinate = ({ tokens }: IncidentText, { first, frame }: Cue): boolean =>
  frame !== 'leaves' &&
  (/^[وف]?(?:حين|حينما|عندما|لما)$/.test(tokens[first - 1]?.text ?? '') ||
    (tokens[first - 1]?.text === 'ان' && /^(?:قبل|بعد)$/.test(tokens[first - 2]?.text ?? '')))

/** “a doctor they had kidnapped”: those told of before. */
const isOfThem = ({ tokens }: IncidentText, { first, pronoun }: Cue): boolean =>
  pronoun && /.[وت](?:ه|ها|هم|هما)$/.test((tokens[first] as Token).text)

/** “freed the reporter four months after his arrest”: those who held him. */
const isFreedAfter = ({ tokens }: IncidentText, { first }: Cue): boolean => {
  const before = tokens.slice(sentenceStart(tokens, first), first)
  const freed = before.findIndex(({ text }) => freeing.has(text.replace(/^[وف](?=...)/, '')))
  return freed !== -1 && before.slice(freed).some(({ text }) => /^(?:بعد|علي)$/.test(text))
}
const freeing = foldedSet(freeingVerbs)

/** “and arrested”, “then arrested”, “…, arrested in it two men”. */
export const isJoined = ({ tokens }: IncidentText, { first, last, start }: Cue): boolean => {
  const { text, start: begin } = tokens[first] as Token
  return (
    (start > begin && /^[وف]/.test(text)) ||
    tokens[first - 1]?.text === 'ثم' ||
    (tokens[first - 1]?.text === '،' && /^(?:خلالها|خلاله|فيها|فيه|اثناءها|اثرها)$/.test(tokens[last + 1]?.text ?? ''))
  )
}

/** “after …”, “after three days of …”. */
export const isLedByAfter = ({ tokens }: IncidentText, { first }: Cue): boolean =>
  [1, 2].some((back) => after.has(tokens[first - back]?.text ?? '')) ||
  (tokens[first - 1]?.text === 'من' && [3, 4].some((back) => after.has(tokens[first - back]?.text ?? '')))
