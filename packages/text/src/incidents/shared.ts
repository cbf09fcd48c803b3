import { foldedSet } from '../fold.ts'
import { wayWords } from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { Told } from './told.ts'

const ways = foldedSet(wayWords)

/** Gives the day of an event to what is told with it: “… on Sunday and looted it”, “took X on Sunday after an attack”. */
export function withSharedDays(tokens: readonly Token[], told: readonly Told[]): Told[] {
  const shared: Told[] = []
  for (const one of told) {
    const before = shared.at(-1)
    shared.push(
      before !== undefined && one.date === null && one.modality === before.modality && goesWith(tokens, before, one)
        ? { ...one, date: before.date }
        : one,
    )
  }
  return shared
}

const goesWith = (tokens: readonly Token[], before: Told, { event: { main }, type }: Told): boolean =>
  isJoined(tokens, main) ||
  (isTaking(before.event.main) && isWay(tokens, main) && (type === 'armed-clash' || type === 'attack'))

/** Behind “and”, without a comma. */
const isJoined = (tokens: readonly Token[], { first, start }: Cue): boolean => {
  const token = tokens[first] as Token
  return start > token.start && token.text.startsWith('و') && tokens[first - 1]?.kind === 'word'
}

const isTaking = ({ frame }: Cue): boolean => frame === 'takes' || frame === 'controls'

/** “after fights”, “in an attack”: how it was done. */
export const isWay = (tokens: readonly Token[], { first }: Cue): boolean => ways.has(tokens[first - 1]?.text ?? '')
