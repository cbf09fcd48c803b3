import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Cue } from './cues.ts'
import { clauseOf, type IncidentText } from './incident-text.ts'
import { isDispersal } from './protests.ts'

/** “a day after the killing of”: another event. */
const isOfOwn = ({ tokens }: IncidentText, { kind, first }: Cue): boolean =>
  kind === 'noun' &&
  tokens[first - 1]?.text === 'من' &&
  tokens.slice(Math.max(0, first - 5), first - 2).some(({ text }) => /^(?:بعد|عقب)$/.test(text))

/** How far what belongs to a cue can stand: to the end of its clause, or to the next event's word. */
export function reachOf(text: IncidentText, cue: Cue, others: readonly Cue[]): TokenRange {
  const clause = clauseOf(text, cue)
  const next = text.cues.find(
    (other) =>
      other.first > cue.last &&
      (other.tells === 'event' || other.tells === 'attack' || (other.tells === 'harm' && isOfOwn(text, other))) &&
      !others.includes(other) &&
      !isDispersal(text.tokens, other),
  )
  const last = next === undefined ? clause.last : Math.min(clause.last, next.first - 1)
  return { first: clause.first, last: Math.max(cue.last, last) }
}
