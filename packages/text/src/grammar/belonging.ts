import { foldedSet } from '../fold.ts'
import { belongingParticiples } from '../lexicon/participant-words.ts'
import { stops } from './participant-stops.ts'
import type { PhraseText } from './phrase-text.ts'
import { isDefinite } from './word-shape.ts'

const belonging = foldedSet(belongingParticiples)

/** “loyal”, “belonging”. */
export const isBelonging = (text: string): boolean => belonging.has(text)

/** “held by the army”, “loyal to X”: a participle with whom or what it belongs to; null where that is not said. */
export function belongingEnd(text: PhraseText, at: number, limit: number): number | null {
  const { tokens, nameEnds } = text
  const next = tokens[at + 1]
  if (next === undefined || at + 1 > limit || !/^ل./.test(next.text)) return null
  const known = nameEnds.get(at + 1)
  if (known !== undefined) return known
  // “the groups loyal to it”
  if (isDefinite(next.word) || /^ل(?:ه|ها|هم|هما)$/.test(next.text)) return at + 1
  const more = tokens[at + 2]
  if (more === undefined || at + 2 > limit || text.isTime(at + 2) || stops.has(more.text)) return at + 1
  return nameEnds.get(at + 2) ?? (more.kind === 'word' && !text.ends(at + 2) ? at + 2 : at + 1)
}
