import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { collapseVerbs, draftNouns, reachingNouns, reachingVerbs } from '../lexicon/agreement-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'

const reaching = foldedSet(reachingVerbs)
const concluding = foldedSet([...reachingVerbs, ...reachingNouns])
const collapse = foldedSet(collapseVerbs)
const drafts = foldedSet(draftNouns)

/** “reached a truce”: it has been made. */
export const isReached = (tokens: readonly Token[], cue: Cue): boolean => isBehind(tokens, cue, reaching)

/** “the signing of a truce, which takes effect tomorrow”: what is to come is only its beginning. */
export const isConcluded = (tokens: readonly Token[], cue: Cue): boolean => isBehind(tokens, cue, concluding)

function isBehind(tokens: readonly Token[], { type, first }: Cue, words: ReadonlySet<string>): boolean {
  if (type !== 'agreement') return false
  for (let i = first; i >= Math.max(sentenceStart(tokens, first), first - 16); i--)
    if (isOne((tokens[i] as Token).text, words)) return !isUndone(tokens, i)
  return false
}

const isOne = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) || words.has(word.replace(/^[وف](?=....)/, ''))

const undone = foldedSet(['لم', 'لن', 'قد', 'أن', 'سوف'])
const isUndone = (tokens: readonly Token[], i: number): boolean => undone.has(tokens[i - 1]?.text ?? '')

/** “the truce collapsed”, “the draft of the deal”, “talks on a truce”: none that is made. */
export const isNotMade = (tokens: readonly Token[], { type, kind, first, last }: Cue): boolean =>
  type === 'agreement' &&
  kind === 'noun' &&
  (collapse.has(tokens[last + 1]?.text ?? '') ||
    [1, 2, 3, 4].some(
      (back) =>
        drafts.has(bareNoun((tokens[first - back]?.text ?? '').replace(/^[وفبل](?=....)/, ''))) &&
        (back === 1 || about.has(tokens[first - 1]?.text ?? '')),
    ))

const about = foldedSet(['بشأن', 'حول', 'عن', 'على', 'إلى', 'لأجل'])
