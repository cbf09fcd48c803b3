import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { heldGround } from '../lexicon/incident-context.ts'
import { armsStores, propertyNouns } from '../lexicon/participants.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { reachOf } from './reach.ts'

const property = foldedSet(propertyNouns)
/** “eleven houses”, “two cars”: with the ending of the accusative or the dual. */
const isProperty = perWord((text) => {
  const noun = bareNoun(text)
  return property.has(noun) || property.has(noun.replace(/(?:ا|ين)$/, '')) || property.has(noun.replace(/تين$/, 'ه'))
})

const ground = foldedSet(heldGround)
const stores = foldedSet(armsStores)

/** “seized a store of ammunition”. */
export const armsTaken = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  tokens
    .slice(last + 1, last + 8)
    .some(
      ({ text }, k, behind) =>
        text === 'علي' && behind.slice(k + 1, k + 4).some((token) => stores.has(bareNoun(token.text))),
    )

/** “seized two houses”, “took hold of six hundred sacks”: not ground but goods. */
export function goodsTaken(text: IncidentText, cue: Cue): TokenRange | null {
  if (cue.frame !== 'controls') return null
  const end = reachOf(text, cue, [cue]).last
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 8); i++) {
    if ((text.tokens[i] as Token).text !== 'علي') continue
    const range = participantAt(text, i + 1, end)
    if (range === null) return null
    const words = text.tokens.slice(range.first, range.last + 1)
    const goods = words.findIndex(({ word }) => isProperty(word))
    // “the Fuel Camp”: ground, whatever it is named after
    return goods >= 0 &&
      !words.slice(0, goods).some(({ text: before }) => ground.has(bareNoun(before))) &&
      !words.some((_, k) => text.kindOfName(range.first + k) === 'place')
      ? range
      : null
  }
  return null
}
