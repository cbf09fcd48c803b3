import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { forcesCounted, kinOrTown } from '../lexicon/harmed-nouns.ts'
import { captiveNouns, civilianNouns, combatantNouns } from '../lexicon/participants.ts'
import { perWord } from '../words.ts'

const civilian = foldedSet([...civilianNouns, ...kinOrTown])
const combatant = foldedSet([...combatantNouns, ...forcesCounted])
const held = foldedSet(captiveNouns)

/** Dual, plural, feminine and possessive endings of a noun of people, and how its singular ends. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:تان|تين|ات)$/, 'ه'],
  [/(?:ان|ين|ون|ات)$/, ''],
  [/ت(?:ها|هم|هما|نا|ه)$/, 'ه'],
  [/(?:ها|هم|هما|نا)$/, ''],
  [/[ها]$/, ''],
]

/** A word as a list may have it: as it stands, without و, ال and prepositions, in the singular, without a pronoun. */
function formsOf(text: string): string[] {
  const own = text.replace(/^[وف](?=...)/, '')
  const bare = [text, own, bareNoun(text), bareNoun(own)]
  const singular = bare.flatMap((word) =>
    endings
      .filter(([ending]) => word.length > 4 && ending.test(word))
      .map(([ending, end]) => word.replace(ending, end)),
  )
  return [...bare, ...singular]
}

const isAmong = (words: ReadonlySet<string>, forms: readonly string[]): boolean => forms.some((form) => words.has(form))

/** What a word by itself says of who somebody is. */
export const sideOf = perWord((text): 'civilian' | 'combatant' | null => {
  const forms = formsOf(text)
  if (isAmong(combatant, forms)) return 'combatant'
  return isAmong(civilian, forms) ? 'civilian' : null
})

/** Whether a word is one for people, armed, unarmed or held. */
export const isPeopleWord = perWord((text) => {
  const forms = formsOf(text)
  return [combatant, civilian, held].some((words) => isAmong(words, forms))
})
