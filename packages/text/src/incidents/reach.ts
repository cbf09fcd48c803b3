import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Cue } from './cues.ts'
import { clauseOf, type IncidentText } from './incident-text.ts'
import { isDispersal } from './protests.ts'

/** How far what belongs to a cue can stand: to the end of its clause, or to the next event's word. */
export function reachOf(text: IncidentText, cue: Cue, others: readonly Cue[]): TokenRange {
  const clause = clauseOf(text, cue)
  const next = text.cues.find(
    (other) =>
      other.first > cue.last &&
      (other.tells === 'event' || other.tells === 'attack') &&
      !others.includes(other) &&
      !isDispersal(text.tokens, other),
  )
  const last = next === undefined ? clause.last : Math.min(clause.last, next.first - 1)
  return { first: clause.first, last: Math.max(cue.last, last) }
}
