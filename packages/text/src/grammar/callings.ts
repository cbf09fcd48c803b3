import { foldedSet } from '../fold.ts'
import { roles } from '../lexicon/clause-words.ts'
import { kin } from '../lexicon/harmed-nouns.ts'
import { titles } from '../lexicon/participant-words.ts'
import {
  captiveNouns,
  civilianNouns,
  collectiveNouns,
  combatantNouns,
  loneAttackers,
  ownersOfTrade,
} from '../lexicon/participants.ts'
import { perWord } from '../words.ts'
import { withoutPronoun } from './word-shape.ts'

const title: ReadonlySet<string> = new Set(
  [...foldedSet([...titles, ...roles])].map((text) => text.replace(/^ال(?=...)/, '')),
)

/** What stands before a name: “sheikh”, “mayor”, “the child”; without its article. */
export const isTitle = (bare: string): boolean => title.has(bare)

const civilians = foldedSet([...civilianNouns, ...captiveNouns, ...ownersOfTrade])
const fighters = foldedSet([...combatantNouns, ...loneAttackers])

/** “sniper”, “soldier”. */
export const isOneFighter = perWord((text) => fighters.has(text) && !/(?:ات|ون|ين|ان|و|ي)$/.test(text))

/** “teacher”, “driver”; no plural, as far as letters and lists tell. */
export const isOnePerson = perWord((text) => civilians.has(text) && !several.has(text) && !plural.test(text))
const plural = /(?:ات|ون|ين|ان|اء)$|^ا..ا.$|^..ا.$/
const several = foldedSet(collectiveNouns)

const relatives = foldedSet(kin)
/** “his wife”, “her children”. */
export const isHisKin = perWord((text) => withoutPronoun(text).some((noun) => relatives.has(noun)))
