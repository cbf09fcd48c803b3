import { change, record, write } from '#ledger'
import type { Bilingual } from '#problems'
import { newId, type Store } from '#store'
import { type InvestigationId, investigations, memberships, type PersonId, persons } from './model.ts'
import { type Permitted, permit } from './permission.ts'
import { findFirst } from './queries.ts'

/**
 * The person at the keyboard, who owns the data folder, and the investigation it holds. A new home gets both. The person
 * is not named after the account of the machine: what is in the ledger stays, and a name there may do harm.
 */
export async function localAdministrator(store: Store, name: Bilingual): Promise<Permitted<'administrator'>> {
  const first = (await findFirst(store.read)) ?? (await found(store, name))
  return permit(store.read, first.person, first.investigation, 'administrator')
}

async function found(store: Store, name: Bilingual): Promise<{ person: PersonId; investigation: InvestigationId }> {
  const ids = { person: newId<'person'>(), investigation: newId<'investigation'>() }
  return change(store, ids, async (transaction) => {
    // another process may have founded it between the look and the lock
    const first = await findFirst(transaction.read)
    if (first !== null) return first
    await record(transaction, {
      action: 'investigation.founded',
      subject: ids.investigation,
      writes: [
        write(investigations, [{ id: ids.investigation, revision: 1, content: { name } }]),
        write(persons, [{ id: ids.person, revision: 1, content: { name: 'administrator' } }]),
        write(memberships, [
          { id: newId<'membership'>(), revision: 1, content: { person: ids.person, role: 'administrator' } },
        ]),
      ],
    })
    return ids
  })
}
