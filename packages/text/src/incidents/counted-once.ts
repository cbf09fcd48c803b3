import type { Casualties } from '../annotation.ts'
import type { IncidentText } from './incident-text.ts'
import type { Told } from './told.ts'

/** The dead of a sentence belong to one of its events: to the one whose words stand nearest, those behind its words first. */
export function countedOnce(text: IncidentText, told: readonly Told[]): Told[] {
  if (told.filter(({ casualties }) => casualties.length > 0).length < 2) return [...told]
  return told.map((one, k) => ({
    ...one,
    casualties: one.casualties.filter(
      (casualty) =>
        !told.some((other, j) => j !== k && holds(other, casualty) && isNearer(text, other, j, one, k, casualty)),
    ),
  }))
}

const holds = ({ casualties }: Told, { start, end, status }: Casualties): boolean =>
  casualties.some((one) => one.status === status && one.start < end && start < one.end)

const isNearer = (text: IncidentText, other: Told, j: number, one: Told, k: number, casualty: Casualties): boolean => {
  const [there, here] = [gapTo(text, other, casualty), gapTo(text, one, casualty)]
  return there < here || (there === here && j < k)
}

/** Letters between the nearest word of an event and those it harmed; what stands before the event's words is farther. */
const gapTo = (text: IncidentText, { event }: Told, { start, end }: Casualties): number =>
  Math.min(
    ...event.cues.map((cue) => {
      const at = text.offset(cue.first)
      return at <= start ? start - at : (at - end) * 2 + 10
    }),
  )
