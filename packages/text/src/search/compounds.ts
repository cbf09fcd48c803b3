import { foldedSet } from '../fold.ts'
import { compoundOpeners, englishCompounds, looseOpeners } from '../lexicon/compound-words.ts'
import { latinKeys } from './latin-keys.ts'
import { withoutProclitics } from './proclitics.ts'

const openers = foldedSet(compoundOpeners)
const joiningOpeners = new Set([...openers, ...foldedSet(looseOpeners)])
const english = new Map(englishCompounds.map(([first, second]) => [`${first}${second}`, [first, second] as const]))
const englishFirst = new Set(englishCompounds.map(([first]) => first))
const leastBehind = 3

/** A word of a text, folded and as it is written. */
export interface WrittenWord {
  readonly folded: string
  readonly exact: string
}

/** Two words as those find them who write them as one: “عبد الله”, “air strikes”. */
export function joinedKeys(first: WrittenWord, second: WrittenWord): string[] {
  if (englishFirst.has(first.folded))
    return latinKeys(second.folded)
      .map((key) => `${first.folded}${key}`)
      .filter((key) => english.has(key))
  return withoutProclitics(first.folded, first.exact)
    .filter((form) => joiningOpeners.has(form))
    .map((form) => `${form}${second.folded}`)
}

/** The words that others write for a word: “وعبدالله” is عبد and الله. */
export function halvesOf({ folded, exact }: WrittenWord): WrittenWord[] {
  for (const key of /^[a-z]/.test(folded) ? latinKeys(folded) : []) {
    const pair = english.get(key)
    if (pair !== undefined) return pair.map((word) => ({ folded: word, exact: word }))
  }
  return withoutProclitics(folded, exact).flatMap((form) => {
    for (let at = 2; at <= form.length - leastBehind && at <= longestOpener; at++)
      if (openers.has(form.slice(0, at)))
        return [form.slice(0, at), form.slice(at)].map((word) => ({
          folded: word,
          exact: exact.slice(-word.length),
        }))
    return []
  })
}

const longestOpener = Math.max(...[...openers].map((opener) => opener.length))
