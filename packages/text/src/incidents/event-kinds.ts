import type { IncidentType } from '../lexicon/incident-types.ts'

/** Events at which people are hurt: what is told of the dead belongs to them. */
export const violent: ReadonlySet<IncidentType> = new Set<IncidentType>([
  ...(['armed-clash', 'chemical-weapon', 'air-drone-strike', 'suicide-bomb', 'shelling-artillery-missile'] as const),
  ...(['remote-explosive-landmine-ied', 'grenade', 'attack', 'non-state-actor-overtakes-territory'] as const),
])

/** What an unspecific word (“attack”, “targeted”, “explosion”) can turn out to be. */
export const openTo: ReadonlySet<IncidentType> = new Set<IncidentType>([
  ...(['chemical-weapon', 'air-drone-strike', 'suicide-bomb', 'shelling-artillery-missile'] as const),
  ...(['remote-explosive-landmine-ied', 'grenade', 'attack', 'armed-clash'] as const),
])
