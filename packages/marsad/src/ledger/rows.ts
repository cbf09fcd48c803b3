import type { Cell, KeptTable, KeptTableName, RecordIdentity } from '#store'
import type { Writing } from '#store/writing'
import { canonicalJson } from './canonical-json.ts'
import { CopyLines } from './copy-lines.ts'
import { attachmentSeparator, GrowingTree, prefixedLeafHash } from './merkle.ts'

/** Records to write into one table; made by `write`, which checks that content and table belong together. */
export interface Write {
  readonly table: RowTable
  readonly batches: Iterable<readonly Revised<unknown>[]> | AsyncIterable<readonly Revised<unknown>[]>
}

interface RowTable {
  readonly name: KeptTableName
  columns(record: never): Readonly<Record<string, Cell>>
  readonly attachment?: string
}

/** A record of revision 2 or more replaces the one before, which moves into history. */
export function write<Content>(
  table: KeptTable<Content>,
  records: readonly Revised<Content>[] | AsyncIterable<readonly Revised<Content>[]>,
): Write {
  return {
    table,
    batches: Array.isArray(records) ? [records] : (records as AsyncIterable<readonly Revised<Content>[]>),
  }
}

/** A record's content with its id and revision; the rest of its identity is the ledger's to give. */
export interface Revised<Content> {
  readonly id: string
  readonly revision: number
  readonly content: Content
  /** The value of the table's attachment column, if it has one. */
  readonly attachment?: Buffer
}

export interface RowWriter {
  add(batch: readonly Revised<unknown>[]): Promise<void>
  end(): Promise<{ readonly rows: number; readonly root: Buffer }>
}

/** So many pieces of COPY text make a batch: about two megabytes. */
const piecesPerBatch = 16

/** Writes rows in batches, the next one being prepared while the database takes the last. */
export function rowWriter(writing: Writing, investigation: string, entry: number, table: RowTable): RowWriter {
  const tree = new GrowingTree()
  const lines = new CopyLines()
  const attached = table.attachment === undefined ? [] : [table.attachment]
  let order: string[] | null = null
  let columns: string[] = []
  let replaced: string[] = []
  let underway: Promise<void> = Promise.resolve()

  const flush = async (): Promise<void> => {
    const [batch, old, names] = [lines.take(), replaced, [...sharedColumns, ...attached, ...columns]]
    replaced = []
    await underway
    underway = load(writing, table.name, names, batch, old).then(() => lines.giveBack(batch))
    // a failure is met by the next `await underway`; until then it must not count as unhandled
    underway.catch(() => {})
  }

  const addRow = ({ id, revision, content, attachment }: Revised<unknown>): void => {
    order ??= [...Object.keys(content as object), 'id', 'investigation', 'revision'].sort()
    const record = inOrder({ content: content as Record<string, unknown>, id, investigation, revision }, order)
    const { bytes, recordEnd } = leafBytes(canonicalJson(record), attachment)
    const leaf = prefixedLeafHash(bytes)
    const cells = table.columns(record as never)
    if (columns.length === 0) columns = Object.keys(cells)
    lines.plain(`${investigation}\t${id}\t${revision}\t${entry}\t${tree.size}\t\\\\x${leaf.toString('hex')}\t`)
    lines.utf8(bytes.subarray(1, recordEnd))
    if (attachment !== undefined) {
      lines.plain('\t')
      lines.utf8(attachment)
    }
    lines.endLine(columns.map((column) => cells[column] as Cell))
    tree.append(leaf)
    if (revision > 1) replaced.push(id)
  }

  return {
    async add(batch) {
      for (const row of batch) {
        addRow(row)
        if (lines.pieces >= piecesPerBatch) await flush()
      }
    },
    async end() {
      await flush()
      await underway
      return { rows: tree.size, root: tree.root() }
    },
  }
}

let scratch = Buffer.alloc(1 << 14)

/** What a row's hash is over: the leaf prefix 0x00, the record, and behind a separator the attachment. Good until the next call. */
function leafBytes(record: string, attachment: Buffer | undefined): { bytes: Buffer; recordEnd: number } {
  const needed = 2 + record.length * 3 + (attachment?.length ?? 0)
  if (needed > scratch.length) scratch = Buffer.alloc(needed * 2)
  const recordEnd = 1 + scratch.write(record, 1, 'utf8')
  if (attachment === undefined) return { bytes: scratch.subarray(0, recordEnd), recordEnd }
  scratch[recordEnd] = attachmentSeparator
  const end = recordEnd + 1 + attachment.copy(scratch, recordEnd + 1)
  return { bytes: scratch.subarray(0, end), recordEnd }
}

/** The record with its keys as they will be written, if they are those of the first record; canonical writing is faster then. */
function inOrder(
  { content, ...identity }: RecordIdentity & { content: Record<string, unknown> },
  order: readonly string[],
): Record<string, unknown> {
  const own = Object.keys(content)
  if (own.length + 3 !== order.length || !own.every((key) => order.includes(key))) return { ...content, ...identity }
  const record: Record<string, unknown> = {}
  for (const key of order) record[key] = content[key]
  return Object.assign(record, identity)
}

const sharedColumns = ['investigation', 'id', 'revision', 'entry', 'position', 'hash', 'record']

async function load(
  writing: Writing,
  table: string,
  columns: readonly string[],
  rows: readonly Buffer[],
  replaced: readonly string[],
): Promise<void> {
  if (replaced.length > 0) {
    await writing.query(
      `with old as (delete from ${table} where id = any($1::uuid[]) returning *) insert into ${table}_history select * from old`,
      [replaced],
    )
  }
  if (rows.length > 0) await writing.copy(table, columns, rows)
}
