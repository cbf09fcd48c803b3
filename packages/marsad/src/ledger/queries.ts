import type { Reading } from '#store'

/** The newest signed checkpoint; null while nothing was ever recorded. */
export async function currentCheckpoint(read: Reading): Promise<{ size: number; note: string } | null> {
  const row = await read
    .selectFrom('ledger_checkpoint')
    .select(['size', 'note'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Leaf hashes of the first `size` entries, in order. */
export async function leaves(read: Reading, size: number): Promise<Buffer[]> {
  const rows = await read.selectFrom('ledger_entry').select('leaf').where('seq', '<', size).orderBy('seq').execute()
  return rows.map((row) => row.leaf)
}

/** Canonical text of an entry; null if there is none at this position. */
export async function entryText(read: Reading, seq: number): Promise<string | null> {
  const row = await read.selectFrom('ledger_entry').select('entry').where('seq', '=', seq).executeTakeFirst()
  return row?.entry ?? null
}
