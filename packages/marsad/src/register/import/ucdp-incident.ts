import type { ExhibitId } from '#archive'
import type { ActorId, Incident, Participant } from '../model.ts'
import type { UcdpRow } from './ucdp-row.ts'

/** Raised whenever the same row is to become a different incident. */
export const ucdpMapping = 1

/**
 * Codes a row as an incident. In one-sided violence the codebook makes side A the perpetrator and civilians the target;
 * in battles (state-based, non-state) neither side is said to be the attacker, so both are parties.
 */
export function ucdpIncident(
  row: UcdpRow,
  origin: { readonly release: ExhibitId },
  actorOf: (name: string) => ActorId,
): Incident {
  const oneSided = row.type_of_violence === 'one-sided'
  const side = (names: readonly string[], letter: 'a' | 'b'): Participant[] =>
    names.map((name) => ({
      actor: actorOf(name),
      certainty: 'stated',
      role: oneSided ? (letter === 'a' ? 'perpetrator' : 'target') : 'party',
      side: letter,
    }))
  return {
    civilianTargeting: oneSided,
    date: row.date_start === row.date_end ? row.date_start : `${row.date_start}/${row.date_end}`,
    datePrecision: row.date_prec,
    event: { scheme: 'ucdp-ged', subtype: null, type: row.type_of_violence },
    fatalities: {
      best: row.best,
      civilian: row.deaths_civilians,
      convention: false,
      high: row.high,
      low: row.low,
    },
    firstDay: row.date_start,
    lastDay: row.date_end,
    origin: {
      importer: 'ucdp',
      key: row.id,
      mapping: ucdpMapping,
      release: origin.release,
    },
    participants: [...side(row.side_a, 'a'), ...side(row.side_b, 'b')],
    place: {
      admin1: row.adm_1,
      admin2: row.adm_2,
      country: row.country,
      latitude: row.latitude,
      longitude: row.longitude,
      name: row.where_coordinates,
    },
    placePrecision: row.where_prec,
    sources: { count: row.number_of_sources, names: row.source_office, relays: row.source_original },
    status: 'coded',
  }
}
