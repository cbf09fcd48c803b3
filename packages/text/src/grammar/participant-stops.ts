import { foldedSet } from '../fold.ts'
import { eventManners } from '../lexicon/adverbials.ts'
import { describingVerbs } from '../lexicon/incident-arguments.ts'
import { participantStops } from '../lexicon/participant-words.ts'

/** Words of manner that are also said of a noun: «مستشفى ميدانيا», a field hospital. */
const alsoOfNouns: ReadonlySet<string> = new Set(['ميدانيا', 'مباشرة'])

const manners = eventManners.filter((manner) => !(manner.includes(' ') || alsoOfNouns.has(manner)))

/** Words at which a phrase that names who takes part ends. */
export const stops = foldedSet([...participantStops, ...describingVerbs, ...manners])
