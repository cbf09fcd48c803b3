import { isRole, isThingSaid, type TokenRange } from '../grammar/noun-phrase.ts'
import { isDevoid } from '../grammar/phrase-openings.ts'
import { isBodyNoun, mayBeName, objectNoun, ownsPeople, takesName } from '../grammar/phrase-words.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { isAnonymity } from './anonymity.ts'
import { isNameOf } from './asides.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { tellsRole } from './office.ts'
import { prepositions } from './prepositions.ts'
import { clauseOpeners } from './speaker-phrase.ts'
import { verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

// What goes on the subject behind a reporting verb: its apposition, its name, others who say the same.

/** Whether what stands between commas behind a subject tells who it is: a role, or the name of who has a title. */
export function isApposed(discourse: Discourse, subject: TokenRange, comma: number, behind: number): boolean {
  const { tokens } = discourse
  // “X (52),”
  const bracket = tokens[comma - 1]?.text === ')' && tokens[subject.last + 1]?.text === '('
  if (subject.last !== comma - 1 && !bracket) return false
  // “the movement, which runs the town,”: only of a person it tells who that is
  if (
    discourse.tokens[comma + 1]?.text === 'التي' &&
    !isRole((discourse.tokens[subject.first] as Token).word) &&
    sourceSpeaks(discourse, subject)
  )
    return false
  return tellsRole(discourse, comma + 1, behind - 1) || isNameOf(discourse, subject, comma)
}

/** A verb before its subject may be masculine with any subject that is not right behind it. */
export const subjectGender = ({ gender, plural }: Cue) => (plural ? null : gender)

/** A body or a paper that says things. */
export const sourceSpeaks = ({ tokens, names }: Discourse, subject: TokenRange | null): boolean =>
  subject !== null && (names.has(subject.first) || isSource((tokens[subject.first] as Token).word))

/** Whether a name may begin behind a title: no verb, no noun with the article. */
export const isBareName = ({ tokens }: Discourse, { first }: TokenRange, i: number): boolean => {
  const { text, word } = tokens[i] as Token
  if (!isRole((tokens[first] as Token).word) || hasArticle(word) || isVerbalNoun(word) || ownsPeople(word)) return false
  return (
    verbReading(word) === null && !isDevoid(tokens, i) && !isAnonymity(tokens[i] as Token) && !clauseOpeners.has(text)
  )
}

/** “X, who …, and the spokesman”: more who say the same. */
export const isJoinedSpeaker = ({ text, word }: Token): boolean =>
  /^و../.test(text) && [wordOf(text.slice(1))].some((noun) => isSource(noun) || isRole(noun)) && !isSource(word)

const longestName = 4

/** “(announced) the spokesman of the Front” + “X Y” + “the beginning of …”: the last token of a name that stands right before an act. */
export function nameBeforeAct({ tokens, names }: Discourse, subject: TokenRange, i: number): number | null {
  if (subject.last !== i - 1 || !takesName((tokens[subject.first] as Token).word)) return null
  for (let k = i; k < i + longestName; k++) {
    const { kind, word } = tokens[k] as Token
    const next = tokens[k + 1]
    if (next === undefined || kind !== 'word' || names.has(k) || verbReading(word) !== null) return null
    if (!mayBeName(word) && !(k > i && hasArticle(word) && !isBodyNoun(word))) return null
    if (objectNoun.has(word.text) || prepositions.has(word.text) || isThingSaid(word)) return null
    if (k > i && !hasArticle(next.word) && isVerbalNoun(next.word)) return k
  }
  return null
}
