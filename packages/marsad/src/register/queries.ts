import type { InvestigationId } from '#access'
import type { Reading } from '#store'
import type { KnownRow } from './import/plan-row.ts'
import type { Actor, ActorId, GazetteerPlace, IncidentId, PlaceId } from './model.ts'

/** Rows of an importer that are in the register, by their own ids. */
export async function knownRows(
  read: Reading,
  investigation: InvestigationId,
  importer: string,
): Promise<Map<string, KnownRow>> {
  const rows = await read
    .selectFrom('incident')
    .select(['id', 'revision', 'origin_key', 'origin_hash'])
    .where('investigation', '=', investigation)
    .where('origin_key', 'like', `${importer}:%`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.origin_key.slice(importer.length + 1),
      { id: row.id as IncidentId, revision: row.revision, hash: row.origin_hash },
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
