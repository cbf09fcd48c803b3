import type { Reading } from '#store'
import type { Investigation, InvestigationId, Membership, PersonId, Role } from './model.ts'

export async function findMembership(
  read: Reading,
  person: PersonId,
  investigation: InvestigationId,
): Promise<Role | null> {
  const rows = await read.selectFrom('membership').select('record').where('investigation', '=', investigation).execute()
  const held = rows
    .map((row) => JSON.parse(row.record) as Membership)
    .find((membership) => membership.person === person)
  return held?.role ?? null
}

export async function findInvestigation(read: Reading, id: InvestigationId): Promise<Investigation | null> {
  const row = await read.selectFrom('investigation').select('record').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.record) as Investigation)
}

/** The investigation that a home was opened with, and its first administrator; null in a new home. */
export async function findFirst(read: Reading): Promise<{ person: PersonId; investigation: InvestigationId } | null> {
  const row = await read
    .selectFrom('membership')
    .select(['record', 'investigation'])
    .orderBy('entry')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { person } = JSON.parse(row.record) as Membership
  return { person, investigation: row.investigation as InvestigationId }
}
