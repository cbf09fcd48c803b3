import { hash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading, Store } from '#store'
import { type Writing, writing } from '#store/writing'
import { canonicalJson } from './canonical-json.ts'
import type { Entry } from './entry.ts'
import { ledgerSigner } from './keys.ts'
import { GrowingTree, leafHash } from './merkle.ts'
import { type RowWriter, rowWriter, type Write } from './rows.ts'
import { type Signer, signCheckpoint } from './signed-note.ts'

/** Who makes a change, where. */
export interface Author {
  readonly person: string
  readonly investigation: string
}

/**
 * An open change. It can read; to write, hand it to `record`. Only `change` makes one.
 */
export interface Transaction {
  readonly read: Reading
  readonly author: Author
  /** Instant of the change, the same for everything in it. */
  readonly at: string
  readonly [open]: OpenChange
}

const open: unique symbol = Symbol('open change')

interface OpenChange {
  readonly writing: Writing
  readonly signer: Signer
  readonly tree: GrowingTree
  note: string | null
}

/**
 * Runs a change to its end: everything recorded in it is committed together with its ledger entries and a signed
 * checkpoint, or nothing is. Changes of one store queue up behind each other.
 */
export async function change<T>(
  store: Store,
  author: Author,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const signer = ledgerSigner(store)
  let note: string | null = null
  const result = await writing(store, async (writer) => {
    const state: OpenChange = { writing: writer, signer, tree: await lockHead(writer), note: null }
    const answer = await work({ read: writer.read, author, at: new Date().toISOString(), [open]: state })
    note = state.note
    return answer
  })
  if (note !== null) keepOutside(store, note)
  return result
}

/** What a change records. */
export interface Recording {
  readonly action: Entry['action']
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly writes: readonly Write[]
}

/**
 * The one function that changes what Marsad keeps: writes the rows, the entry that covers them, and the checkpoint that
 * signs the entry. Returns the entry. Writes nothing, and returns null, if there turn out to be no rows.
 */
export async function record(transaction: Transaction, recording: Recording): Promise<Entry | null> {
  const state = transaction[open]
  const seq = state.tree.size
  const wrote: Entry['wrote'] = []
  for (const write of recording.writes) {
    const rows: RowWriter = rowWriter(state.writing, transaction.author.investigation, seq, write.table)
    for await (const batch of write.batches) await rows.add(batch)
    const written = await rows.end()
    if (written.rows > 0)
      wrote.push({ table: write.table.name, rows: written.rows, root: written.root.toString('hex') })
  }
  if (wrote.length === 0) return null
  const entry: Entry = {
    seq,
    at: transaction.at,
    investigation: transaction.author.investigation,
    person: transaction.author.person,
    action: recording.action,
    subject: recording.subject,
    detail: { ...recording.detail },
    wrote,
  }
  const text = canonicalJson(entry)
  const leaf = leafHash(text)
  state.tree.append(leaf)
  await state.writing.query('insert into ledger_entry (seq, entry, leaf) values ($1, $2, $3)', [seq, text, leaf])
  state.note = signCheckpoint(
    { origin: state.signer.name, size: state.tree.size, root: state.tree.root() },
    state.signer,
  )
  await state.writing.query('insert into ledger_checkpoint (size, note, peaks) values ($1, $2, $3)', [
    state.tree.size,
    state.note,
    state.tree.peaks,
  ])
  return entry
}

/** Advisory lock "LEDGER": changes are serialised, for each takes its place in the tree from the one before. */
const headLock = 0x4c_45_44_47_45_52

async function lockHead(writer: Writing): Promise<GrowingTree> {
  await writer.query('select pg_advisory_xact_lock($1)', [headLock])
  const rows = await writer.query<{ size: number; peaks: Buffer[] }>(
    'select size, peaks from ledger_checkpoint order by size desc limit 1',
  )
  return new GrowingTree(rows[0]?.size ?? 0, rows[0]?.peaks ?? [])
}

/** File of the home that repeats the newest checkpoint, so that a database rolled back behind its back is noticed. */
export const outsideCheckpointFile = 'checkpoint'

function keepOutside(store: Store, note: string): void {
  const path = join(store.home, outsideCheckpointFile)
  const unfinished = `${path}.${hash('sha256', note).slice(0, 8)}`
  writeFileSync(unfinished, note, { mode: 0o600 })
  renameSync(unfinished, path)
}
