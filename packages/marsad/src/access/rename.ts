import { change, record, write } from '#ledger'
import type { Bilingual } from '#problems'
import type { Store } from '#store'
import { investigations } from './model.ts'
import type { Permitted } from './permission.ts'

/** Gives the investigation a name in both languages. Returns false where it had that name already. */
export async function nameInvestigation(
  store: Store,
  by: Permitted<'administrator'>,
  name: Bilingual,
): Promise<boolean> {
  return change(store, by, async (transaction) => {
    const row = await transaction.read
      .selectFrom('investigation')
      .select(['record', 'revision'])
      .where('id', '=', by.investigation)
      .executeTakeFirstOrThrow()
    const current = (JSON.parse(row.record) as { name: Bilingual }).name
    if (current.en === name.en && current.ar === name.ar) return false
    await record(transaction, {
      action: 'investigation.named',
      subject: by.investigation,
      writes: [write(investigations, [{ id: by.investigation, revision: row.revision + 1, content: { name } }])],
    })
    return true
  })
}
