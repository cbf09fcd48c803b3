import type { Cue } from './cues.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import type { EventCues } from './told.ts'

/** Tokens between two words. */
export const distance = (one: Cue, other: Cue): number => Math.max(one.first - other.last, other.first - one.last)

/** The event whose words stand nearest to a word, in its clause and at most so far away. */
export function nearestEvent(
  text: IncidentText,
  events: readonly EventCues[],
  cue: Cue,
  most: number,
): EventCues | undefined {
  const gap = (event: EventCues): number => Math.min(...event.cues.map((other) => distance(cue, other)))
  return events
    .filter(
      (event) =>
        gap(event) <= most &&
        event.cues.some((other) => distance(cue, other) <= most && !clauseBetween(text, other.last, cue.first)),
    )
    .sort((a, b) => gap(a) - gap(b))[0]
}
