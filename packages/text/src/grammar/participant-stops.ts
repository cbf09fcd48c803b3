import { foldedSet } from '../fold.ts'
import { describingVerbs } from '../lexicon/incident-arguments.ts'
import { participantStops } from '../lexicon/participant-words.ts'

/** Words at which a phrase that names who takes part ends. */
export const stops = foldedSet([...participantStops, ...describingVerbs])
