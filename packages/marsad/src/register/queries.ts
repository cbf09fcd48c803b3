import { sql } from 'kysely'
import type { InvestigationId } from '#access'
import type { Reading } from '#store'
import type { KnownRow } from './import/plan-row.ts'
import type { Actor, ActorId, GazetteerPlace, Incident, IncidentId, PlaceId } from './model.ts'

/** Rows of an importer that are in the register, by their own ids. */
export async function knownRows(
  read: Reading,
  investigation: InvestigationId,
  importer: string,
): Promise<Map<string, KnownRow>> {
  const rows = await read
    .selectFrom('incident')
    .select(['id', 'revision', 'origin_key', 'origin_mapping'])
    .select(sql<string>`encode(sha256(convert_to(raw, 'UTF8')), 'hex')`.as('row_sha256'))
    .where('investigation', '=', investigation)
    .where('origin_key', 'like', `${importer}:%`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.origin_key.slice(importer.length + 1),
      {
        id: row.id as IncidentId,
        revision: row.revision,
        mapping: row.origin_mapping,
        rowSha256: row.row_sha256,
      },
    ]),
  )
}

/** The row an incident was imported from, as it stands in its file. */
export async function rawRow(read: Reading, incident: IncidentId): Promise<string> {
  const row = await read.selectFrom('incident').select('raw').where('id', '=', incident).executeTakeFirstOrThrow()
  return row.raw
}

export type StoredActor = Actor & { readonly id: ActorId; readonly revision: number }

export async function listActors(read: Reading, investigation: InvestigationId): Promise<StoredActor[]> {
  const rows = await read.selectFrom('actor').select('record').where('investigation', '=', investigation).execute()
  return rows.map((row) => JSON.parse(row.record) as StoredActor)
}

export async function actorIdsByName(read: Reading, investigation: InvestigationId): Promise<Map<string, ActorId>> {
  const rows = await read
    .selectFrom('actor')
    .select(['id', 'name'])
    .where('investigation', '=', investigation)
    .execute()
  return new Map(rows.map((row) => [row.name, row.id as ActorId]))
}

export type StoredPlace = GazetteerPlace & { readonly id: PlaceId; readonly revision: number }

export async function listPlaces(read: Reading, investigation: InvestigationId): Promise<StoredPlace[]> {
  const rows = await read.selectFrom('place').select('record').where('investigation', '=', investigation).execute()
  return rows.map((row) => JSON.parse(row.record) as StoredPlace)
}

/** What counting needs of an incident. */
export interface CountedIncident {
  readonly firstDay: string
  readonly lastDay: string
  readonly datePrecision: string
  readonly admin1: string | null
  readonly best: number
  readonly sources: readonly string[]
  readonly relays: readonly string[]
  readonly participants: readonly { readonly actor: string; readonly role: string; readonly side: string }[]
}

/** Incidents that are not rejected and begin between two ISO days, both included, in no order. */
export async function* incidentsBetween(
  read: Reading,
  investigation: InvestigationId,
  days: { readonly from: string; readonly to: string },
): AsyncGenerator<CountedIncident> {
  const rows = read
    .selectFrom('incident')
    .select('record')
    .where('investigation', '=', investigation)
    .where('status', '!=', 'rejected')
    .where('first_day', '>=', days.from)
    .where('first_day', '<=', days.to)
    .stream(1000)
  for await (const row of rows) {
    const incident = JSON.parse(row.record) as Incident
    yield {
      firstDay: incident.firstDay,
      lastDay: incident.lastDay,
      datePrecision: incident.datePrecision,
      admin1: incident.place.admin1,
      best: incident.fatalities.best,
      sources: incident.sources.names,
      relays: incident.sources.relays,
      participants: incident.participants,
    }
  }
}
