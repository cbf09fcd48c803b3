import type { Reading } from '#store'
import type { Entry } from './entry.ts'

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

/** Entries about any of these subjects, in order. */
export async function entriesAbout(read: Reading, subjects: readonly string[]): Promise<Entry[]> {
  const wanted = new Set(subjects)
  const found: Entry[] = []
  for await (const row of read.selectFrom('ledger_entry').select('entry').orderBy('seq').stream(500)) {
    const entry = JSON.parse(row.entry) as Entry
    if (wanted.has(entry.subject)) found.push(entry)
  }
  return found
}
