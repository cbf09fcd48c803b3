import { foldedText } from '../fold.ts'
import { wordsSpelledTwice } from '../lexicon/compound-words.ts'
import { placesInLatin } from '../lexicon/places-in-latin.ts'
import { otherFamilies, wholeNames, wordFamilies } from '../lexicon/word-families.ts'

const folded = (word: string): string => foldedText(word)

/** Keys have no article. */
const withoutArticle = (word: string): string => folded(word).replace(/^ال/, '')
const placesWithoutArticle = placesInLatin.map(([arabic = '', ...latin]) => [withoutArticle(arabic), ...latin])

/** Families a word is of, by the first word of each; and those it is not the first of. */
const families = new Map<string, string[]>()
for (const family of [...wordFamilies, ...otherFamilies, ...wordsSpelledTwice, ...placesWithoutArticle])
  for (const form of family)
    families.set(folded(form), [...(families.get(folded(form)) ?? []), folded(family[0] as string)])

/** Names that have no endings but those of who is of them. */
export const whole: ReadonlyMap<string, string> = new Map(
  wholeNames.flatMap((name) => belongings(withoutArticle(name))),
)

/** A country and who is of it: “سوريا”, “سوري”, “السوريون”. */
function belongings(name: string): [form: string, name: string][] {
  const first = families.get(name)?.[0] ?? name
  const stem = name.endsWith('يا') || name.endsWith('يه') ? name.slice(0, -1) : `${name.replace(/[اه]$/, '')}ي`
  return ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين']
    .map((ending): [string, string] => [`${stem}${ending}`, first])
    .concat([[name, first]])
}

/** The first word of each family a word is of; the word itself where it is of none. */
export const familyOf = (word: string): readonly string[] => families.get(word) ?? [word]

export const isKnown = (word: string): boolean => families.has(word) || whole.has(word)
