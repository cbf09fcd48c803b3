import { foldedSet, foldedText } from '../fold.ts'
import { conjugate } from '../grammar/verb-forms.ts'
import { columns, entries } from '../lexicon/entries.ts'
import { type PhraseTable, phraseSet } from '../word-forms.ts'
import { perWord, type Word, wordOf } from '../words.ts'

const pronouns = ['ه', 'ها', 'هم', 'هما', 'نا', 'ي']

/** A form of a verb. */
export interface Inflected {
  readonly form: string
  readonly present: boolean
}

/** The forms of a verb given by its past and present. */
const verbFormsOf = (entry: string): string[] => inflectionsOf(entry).map(({ form }) => form)

/** The forms of a verb given by its past and present, without pronouns, with their tense; first persons and duals with them. */
export function inflectionsOf(entry: string): Inflected[] {
  const [past = '', present] = columns(entry)
  const he = foldedText(past)
  const weak = /[يا]$/.test(he) && he.length > 3 ? he.slice(0, -1) : null
  const persons = weak === null ? [`${he}تا`] : [`${weak}يت`, `${weak}يا`, `${weak}تا`, `${weak}يتم`]
  const hollow = /^.?.?ا.$/.test(he) ? [`${he.slice(0, -2)}${he.slice(-1)}ت`] : []
  return [
    ...conjugate({ past, present }).map(({ form, present: now }) => ({ form, present: now })),
    ...[...persons, ...hollow].map((form) => ({ form, present: false })),
  ]
}

/** A noun with the endings it may have: accusative, dual, pronouns. */
export function nounFormsOf(noun: string): string[] {
  const folded = foldedText(noun)
  if (folded.includes(' ') || folded.length < 3) return [folded]
  const stem = folded.endsWith('ه') ? `${folded.slice(0, -1)}ت` : folded
  const cut = folded.slice(0, -1)
  const stems = folded.endsWith('ء') ? [folded, `${cut}ي`, `${cut}و`] : [stem]
  const own = folded.length > 3 ? pronouns : pronouns.slice(0, -1)
  const ofSomebody = own.flatMap((pronoun) => stems.map((one) => one + pronoun))
  return [folded, `${stem}ان`, `${stem}ين`, ...(stem === folded ? [`${folded}ا`] : []), ...ofSomebody]
}

/** A table of words and phrases of a word list, and of all forms of the verbs of another. */
export const tableOf = (words: string, verbs = ''): PhraseTable<true> =>
  phraseSet([...entries(words), ...entries(verbs).flatMap(verbFormsOf)])

/** Whether a word may begin a phrase of any of these tables: asked before each of them is. */
export const mayBegin = (...tables: readonly PhraseTable<unknown>[]): ((word: Word) => boolean) =>
  perWord((text) => tables.some(({ beginningWith }) => beginningWith(wordOf(text)) !== null))

/** The words of a list, folded. */
export const setOf = (words: string): ReadonlySet<string> => foldedSet(entries(words))

/** All forms of the verbs of a list. */
export const verbsOf = (verbs: string): ReadonlySet<string> => new Set(entries(verbs).flatMap(verbFormsOf))
