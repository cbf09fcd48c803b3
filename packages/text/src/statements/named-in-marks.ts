import { foldedSet } from '../fold.ts'
import { isRole, isThingSaid, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser, opensClause } from '../grammar/sentence.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import { occasions } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { type Discourse, endOf } from './discourse.ts'
import { prepositionAt, prepositions } from './prepositions.ts'
import { phraseFrom } from './speaker-phrase.ts'
import { isSource } from './who-speaks.ts'

/** “«Dawn» in a statement that …”: the clause of what is said comes soon behind the name. */
const opensSpeech = (tokens: readonly Token[], from: number): boolean =>
  [0, 1, 2, 3].some((k) => tokens[from + k] !== undefined && opensClause(tokens, from + k)) &&
  (prepositions.has((tokens[from] as Token).text) || isComplementiser(tokens[from] as Token))

const occasion = foldedSet(occasions)
/** “«the Brigades of X» in a statement …” */
const isOccasion = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'في' && occasion.has(tokens[i + 1]?.text ?? '')

/** Whether what stands behind a name can be what the verb takes. */
function takesBehind(discourse: Discourse, { verb }: Cue, i: number): boolean {
  if (verb === null) return false
  const { word } = discourse.tokens[i] as Token
  const led = prepositionAt(discourse, i)
  if (led !== null) return verb.prepositions.includes(led.preposition)
  return verb.charge || verb.addressee || (verb.object && (isVerbalNoun(word) || isThingSaid(word)))
}

/** “the president «X Y»”, “«X Y», deputy head of …”: the name of a speaker between marks. */
export function namedInMarks(
  discourse: Discourse,
  cue: Cue,
  open: number,
  close: number,
  subject: TokenRange | null,
): TokenRange | null {
  const { tokens, names } = discourse
  const behind = tokens[close + 1] as Token
  if (behind.kind !== 'word') return null
  if (subject === null) {
    const body = names.has(open + 1) || isSource((tokens[open + 1] as Token).word)
    if (opensSpeech(tokens, close + 1) || (body && isOccasion(tokens, close + 1)))
      return { first: open + 1, last: close - 1 }
    // “«the Health Board» (announced) the death of …”
    if (isSource((tokens[open + 1] as Token).word) && open === cue.last + 1 && takesBehind(discourse, cue, close + 1))
      return { first: open + 1, last: close - 1 }
    if (!isRole(behind.word)) return null
    return {
      first: open,
      last:
        phraseFrom(discourse, cue, close + 1, Math.min(close + 12, endOf(discourse, close + 1)), true)?.last ?? close,
    }
  }
  // “(criticised) the deputy” + “the «silence» of …”
  const { word: inner } = tokens[open + 1] as Token
  if (cue.verb?.object === true && (isVerbalNoun(inner) || isThingSaid(inner))) return null
  // “(blames) the governor X” + “«sleeper cells» for …”
  if (cue.verb?.charge === true) return null
  const titled = subject.last === open - 1 && isRole((tokens[subject.first] as Token).word) && !names.has(subject.last)
  return titled && !prepositions.has(behind.text) ? { first: subject.first, last: close } : null
}
