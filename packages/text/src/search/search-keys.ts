import { fold } from '../fold.ts'
import { searchStopWords } from '../lexicon/word-families.ts'
import { tokenize } from '../tokens.ts'
import { halvesOf, joinedKeys, type WrittenWord } from './compounds.ts'
import { foldStrictly } from './strict-fold.ts'
import { looseKeysOf } from './word-keys.ts'

export interface SearchKeys {
  /** Every word as it is written, each once: what ranks first. */
  readonly exact: readonly string[]
  /** What every word may also be found by, each once. */
  readonly loose: readonly string[]
}

// as they are written: على is one, علي is a name
const stopWords = new Set(searchStopWords.map(foldStrictly))

/** The words of a text, folded and as they are written. */
function wordsOf(text: string): WrittenWord[] {
  const folded = fold(text)
  return tokenize(folded.text).flatMap(({ kind, text: word, start, end }) => {
    const exact = foldStrictly(text.slice(folded.origin[start], folded.origin[end]))
    return kind === 'mark' || exact === '' || stopWords.has(exact) ? [] : [{ folded: word, exact }]
  })
}

const nothing: WrittenWord = { folded: '', exact: '' }

/**
 * What a text is found by, the same for a text that is searched and for the words somebody types: a word is found where one of
 * its keys is among the keys of the text. Meant for a `tsvector` of the configuration `simple`, or a plain set in a page.
 *
 *     searchKeys('وقُتِلَ جنديان').loose // includes 'قتل' and 'جندي'
 *
 * Words that everybody uses are left out; negations are not. Where some write one word and some two (“عبدالله”) a text has the
 * keys of both: ask with `isFoundBy`, which takes what is typed as it stands.
 */
export function searchKeys(text: string): SearchKeys {
  const exact = new Set<string>()
  const loose = new Set<string>()
  const words = wordsOf(text)
  for (const [k, word] of words.entries()) {
    exact.add(word.exact)
    for (const part of [word, ...halvesOf(word)]) for (const key of looseKeysOf(part.folded, part.exact)) loose.add(key)
    for (const key of joinedKeys(word, words[k + 1] ?? nothing)) loose.add(key)
  }
  return { exact: [...exact], loose: [...loose] }
}

/** Whether a text of these keys answers a query: every word of it is there, in one form or another. */
export function isFoundBy(text: SearchKeys, query: string): boolean {
  const keys = new Set(text.loose)
  const words = wordsOf(query)
  return words.length > 0 && words.every(({ folded, exact }) => looseKeysOf(folded, exact).some((key) => keys.has(key)))
}
