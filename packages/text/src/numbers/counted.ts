import { foldedSet } from '../fold.ts'
import { countsNothing } from '../lexicon/number-contexts.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'

const nothing = foldedSet(countsNothing)
/** Whether a word is none of those that stand between a number and nothing: prepositions, conjunctions, verbs of state. */
export const mayBeCounted = perWord(
  (word) => !nothing.has(word) && word.length > 1 && !/^[يت]..+ون$|^وال|^و(?:ا|م|س|ت).../.test(word),
)

/** The word of the thing a number counts that ends at token `last`: behind it, behind “of”, or before a number with the article. */
export function countedBy(tokens: readonly Token[], first: number, last: number): Token | null {
  const { sentence, text } = tokens[first] as Token
  const word = (i: number): Token | null => {
    const token = tokens[i]
    return token !== undefined && token.kind === 'word' && token.sentence === sentence ? token : null
  }
  const next = word(last + 1)
  // “the four engineers” is written “the engineers the four”
  if (/^ال/.test(text)) {
    const before = word(first - 1)
    if (before !== null && /^[وفبلك]?(?:ال|لل)/.test(before.text)) return before
  }
  if (next === null) return null
  if (next.text === 'من' || next.text === 'of' || next.text === 'از') {
    const article = word(last + 2)?.text === 'the' ? 3 : 2
    return word(last + article)
  }
  if (/^(?:منهم|منها|منهن|اخرين|اخرون|اخري)$/.test(next.text)) return next
  return mayBeCounted(next.word) ? next : null
}
