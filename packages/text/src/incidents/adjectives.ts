import { foldedSet } from '../fold.ts'
import { bareNoun, isActorWord } from '../grammar/participant.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { eventAdjectives } from '../lexicon/event-adjectives.ts'
import { relativePronouns } from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { Cue } from './cues.ts'
import { hit, people } from './known-things.ts'

const relative = foldedSet(relativePronouns)

const describes = foldedSet(eventAdjectives)

/** In the singular, dual and plural. */
const isDescription = perWord((text) =>
  [text, bareNoun(text)].some(
    (one) =>
      describes.has(one) ||
      describes.has(one.replace(/(?:ان|ين|ات|ا)$/, '')) ||
      describes.has(one.replace(/(?:تان|تين|ات)$/, 'ه')),
  ),
)

export const isTheNoun = (tokens: readonly Token[], cue: Cue): boolean => hasArticle((tokens[cue.first] as Token).word)

/** “Israeli shelling”: where it came from; people and things in -ي are none. */
const isOfOrigin = (text: string): boolean => {
  const noun = bareNoun(text)
  // “for a patrol”
  if (/^ل[^ل]/.test(text) && isActorWord({ word: wordOf(text.slice(1)) })) return false
  // “two trucks of”
  if (noun.endsWith('تي') && hit.has(`${noun.slice(0, -2)}ه`)) return false
  return /.{3,}(?:ي|يه|يا)$/.test(noun) && !people.has(noun) && !hit.has(noun) && !people.has(text)
}

/** Past the adjectives of the word itself: “قصف عنيف”, “الهجوم المسلح”. */
export function behindAdjectives(tokens: readonly Token[], from: number, end: number, definite: boolean): number {
  let at = from
  while (at <= end && at - from < 3) {
    const { text, kind } = tokens[at] as Token
    if (kind !== 'word' || relative.has(text)) break
    if (text.startsWith('ال') !== definite || !(isDescription((tokens[at] as Token).word) || isOfOrigin(text))) break
    at++
  }
  return at
}
