import type { Cell, KeptTable, KeptTableName } from '#store'
import type { Writing } from '#store/writing'
import { canonicalJson } from './canonical-json.ts'
import { GrowingTree, leafHash } from './merkle.ts'

/** Records to write into one table; made by `write`, which checks that content and table belong together. */
export interface Write {
  readonly table: RowTable
  readonly records: Iterable<Revised<unknown>> | AsyncIterable<Revised<unknown>>
}

interface RowTable {
  readonly name: KeptTableName
  columns(record: never): Readonly<Record<string, Cell>>
}

/** A record of revision 2 or more replaces the one before, which moves into history. */
export function write<Content>(
  table: KeptTable<Content>,
  records: Iterable<Revised<Content>> | AsyncIterable<Revised<Content>>,
): Write {
  return { table, records }
}

/** A record's content with its id and revision; the rest of its identity is the ledger's to give. */
export interface Revised<Content> {
  readonly id: string
  readonly revision: number
  readonly content: Content
}

export interface RowWriter {
  add(record: Revised<unknown>): Promise<void>
  end(): Promise<{ readonly rows: number; readonly root: Buffer }>
}

const rowsPerBatch = 1000

/** Writes rows in batches, the next one being prepared while the database takes the last. */
export function rowWriter(writing: Writing, investigation: string, entry: number, table: RowTable): RowWriter {
  const tree = new GrowingTree()
  let columns: string[] | null = null
  let lines: string[] = []
  let replaced: string[] = []
  let underway: Promise<void> = Promise.resolve()

  const flush = async (): Promise<void> => {
    const [batch, old, names] = [lines, replaced, columns ?? []]
    ;[lines, replaced] = [[], []]
    await underway
    underway = load(writing, table.name, names, batch, old)
    // a failure is met by the next `await underway`; until then it must not count as unhandled
    underway.catch(() => {})
  }

  return {
    async add({ id, revision, content }) {
      const record = { ...(content as object), id, investigation, revision }
      const text = canonicalJson(record)
      const leaf = leafHash(text)
      const cells = table.columns(record as never)
      columns ??= Object.keys(cells).sort()
      const position = tree.size
      tree.append(leaf)
      lines.push(
        line([investigation, id, revision, entry, position, `\\x${leaf.toString('hex')}`, text], cells, columns),
      )
      if (revision > 1) replaced.push(id)
      if (lines.length >= rowsPerBatch) await flush()
    },
    async end() {
      if (lines.length > 0) await flush()
      await underway
      return { rows: tree.size, root: tree.root() }
    },
  }
}

const sharedColumns = ['investigation', 'id', 'revision', 'entry', 'position', 'hash', 'record']

async function load(
  writing: Writing,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
  replaced: readonly string[],
): Promise<void> {
  if (replaced.length > 0) {
    await writing.query(
      `with old as (delete from ${table} where id = any($1::uuid[]) returning *) insert into ${table}_history select * from old`,
      [replaced],
    )
  }
  await writing.copy(table, [...sharedColumns, ...columns], lines)
}

function line(shared: readonly Cell[], cells: Readonly<Record<string, Cell>>, columns: readonly string[]): string {
  let text = ''
  for (const cell of shared) text += text === '' ? copyText(cell) : `\t${copyText(cell)}`
  for (const column of columns) text += `\t${copyText(cells[column] as Cell)}`
  return text
}

/** A value in COPY's text format. */
function copyText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  return escape(typeof cell === 'string' ? cell : arrayLiteral(cell))
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}

const special = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escape(text: string): string {
  return text.replace(special, (char) => escapes[char] as string)
}
