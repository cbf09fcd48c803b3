import { foldedSet } from '../fold.ts'
import { eventManners, mannersLikeAdjectives } from '../lexicon/adverbials.ts'
import { describingVerbs } from '../lexicon/incident-arguments.ts'
import { participantStops } from '../lexicon/participant-words.ts'
import { protestPurposes } from '../lexicon/protest-triggers.ts'

const adjectives = new Set(mannersLikeAdjectives)
const manners = eventManners.filter((manner) => !(manner.includes(' ') || adjectives.has(manner)))

/** Words at which a phrase that names who takes part ends. */
export const stops = foldedSet([...participantStops, ...describingVerbs, ...manners, ...protestPurposes])
