import {
  lettersLeftOut,
  lettersTakenForAnother,
  soundsLeftOut,
  soundsTakenForAnother,
} from '../lexicon/transliteration.ts'
import { consonantsIn, type Sounds } from './sounds.ts'

type Costs = ReadonlyMap<string, number>

const bothWays = (list: typeof soundsTakenForAnother): [string, number][] =>
  list.flatMap(([one, other, cost]): [string, number][] => [
    [one + other, cost],
    [other + one, cost],
  ])

interface Hearing {
  readonly exchange: Costs
  readonly leftOut: Costs
}

const byEar: Hearing = { exchange: new Map(bothWays(soundsTakenForAnother)), leftOut: new Map(soundsLeftOut) }
/** Of two words in Arabic script: what is written in one and not in the other is another letter. */
const byLetter: Hearing = {
  exchange: new Map([...byEar.exchange, ...bothWays(lettersTakenForAnother)]),
  leftOut: new Map([...byEar.leftOut, ...lettersLeftOut]),
}

/**
 * How alike two words sound, 0 to 1: edit distance with the costs of the lexicon (Levenshtein 1966), over the consonants.
 *
 * @param inLetters whether both are written in Arabic script
 */
export function soundLikeness(one: Sounds, other: Sounds, inLetters = false): number {
  const size = Math.max(2, consonantsIn(one), consonantsIn(other)) + 0.25
  return Math.max(0, 1 - distance(one, other, inLetters ? byLetter : byEar) / size)
}

function distance(one: Sounds, other: Sounds, { exchange, leftOut }: Hearing): number {
  const omission = (sound: string): number => leftOut.get(sound) ?? 1
  let row = [0]
  for (const [k, sound] of other.entries()) row.push((row[k] as number) + omission(sound))
  for (const sound of one) {
    const next = [(row[0] as number) + omission(sound)]
    for (const [k, heard] of other.entries()) {
      const changed = (row[k] as number) + (sound === heard ? 0 : (exchange.get(sound + heard) ?? 1))
      next.push(Math.min(changed, (row[k + 1] as number) + omission(sound), (next[k] as number) + omission(heard)))
    }
    row = next
  }
  return row[other.length] as number
}
