import { soundsLeftOut, soundsTakenForAnother } from '../lexicon/transliteration.ts'
import { consonantsIn, type Sounds } from './sounds.ts'

const exchange = new Map(
  soundsTakenForAnother.flatMap(([one, other, cost]) => [[one + other, cost] as const, [other + one, cost] as const]),
)
const leftOut = new Map(soundsLeftOut)

/** How alike two words sound, 0 to 1: edit distance with the costs of the lexicon (Levenshtein 1966), over the consonants. */
export function soundLikeness(one: Sounds, other: Sounds): number {
  const size = Math.max(2, consonantsIn(one), consonantsIn(other)) + 0.25
  return Math.max(0, 1 - distance(one, other) / size)
}

function distance(one: Sounds, other: Sounds): number {
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

const omission = (sound: string): number => leftOut.get(sound) ?? 1
