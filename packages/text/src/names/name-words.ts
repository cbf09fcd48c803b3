import {
  fathersOf,
  givenNameForms,
  honorificPhrases,
  honorifics,
  joinedHalves,
  lettersOfTitles,
  mothersOf,
} from '../lexicon/name-parts.ts'
import { plain, plainSet, spelled } from './name-spelling.ts'

const titles = plainSet(honorifics)
const phrases = new Set(honorificPhrases.map((phrase) => plain(spelled(phrase))))
const letters = plainSet(lettersOfTitles)
const parents = plainSet([...fathersOf, ...mothersOf])
// what may be an article is no half
const halves = plainSet([...givenNameForms.flat(), ...joinedHalves].filter((half) => !/^(?:ال|آلا|ala)/.test(half)))
const shortestHalf = 3

/** “Servant of”, with its article or without. */
export const isServant = (word: string): boolean => /^(?:عبد|abd(?:[aeou][lrsnzdt]?)?)$/.test(word)

/** The words of a name in the order people say them, without titles: “Aqili, Mohammed” is turned. */
export function wordsOfName(name: string): string[] {
  const [before = '', after] = spelled(name).split(/[,،]/)
  const words = `${after === undefined ? '' : `${after} `}${before}`
    .split(/[\s\-–.()"«»“”/]+/)
    .filter((word) => word !== '')
  return withoutTitles(words).flatMap(halvesOf)
}

function withoutTitles(words: readonly string[]): string[] {
  const left: string[] = []
  for (let k = 0; k < words.length; k++) {
    const word = plain(words[k] as string)
    if (k + 2 < words.length && phrases.has(`${word} ${plain(words[k + 1] as string)}`)) k++
    else if (!isTitle(word, left) || k === words.length - 1) left.push(words[k] as string)
  }
  // what ends a name is no title: “Muna al-Sayyid”
  return left
}

/** A letter is a title only before a name (“د. منى”), and none is behind “servant of” or “father of”: “Abd al-Amir”. */
function isTitle(word: string, before: readonly string[]): boolean {
  const previous = plain(before.at(-1) ?? '')
  if (isServant(previous) || parents.has(previous)) return false
  return titles.has(word) || (before.length === 0 && letters.has(word))
}

/** Two names in one word, as Persians write them: “Gholamreza”. */
function halvesOf(word: string): string[] {
  const bare = plain(word)
  if (bare.length !== word.length || halves.has(bare)) return [word]
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++)
    if (halves.has(bare.slice(0, at)) && halves.has(bare.slice(at))) return [word.slice(0, at), word.slice(at)]
  return [word]
}
