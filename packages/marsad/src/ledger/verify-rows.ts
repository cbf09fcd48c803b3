import { sql } from 'kysely'
import type { KeptTable, KeptTableName, RecordIdentity, Store } from '#store'
import { canonicalJson } from './canonical-json.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { attachmentSeparator, GrowingTree, leafHash } from './merkle.ts'

type Row = RecordIdentity & {
  readonly entry: number
  readonly position: number
  readonly hash: Buffer
  readonly record: string
  readonly superseded: boolean
} & Readonly<Record<string, unknown>>

const rowsPerPage = 1000

/** Holds every row of a table, current and superseded, against its record, and the rows of each entry against the ledger. */
export async function verifyRows(
  store: Store,
  table: KeptTable<unknown>,
  entries: readonly Entry[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  const expected = new Map(
    entries.flatMap((entry) => entry.wrote.filter((w) => w.table === table.name).map((w) => [entry.seq, w] as const)),
  )
  const revisions = new Revisions()
  let group = null as { entry: number; tree: GrowingTree } | null
  const closeGroup = () => {
    if (group === null) return
    const promised = expected.get(group.entry)
    expected.delete(group.entry)
    if (promised === undefined) findings.push(unrecorded(table.name, group.entry))
    else if (promised.rows !== group.tree.size || promised.root !== group.tree.root().toString('hex')) {
      findings.push(differ(table.name, group.entry))
    }
    group = null
  }
  for await (const row of rowsInOrder(store, table.name)) {
    if (group?.entry !== row.entry) {
      closeGroup()
      group = { entry: row.entry, tree: new GrowingTree() }
    }
    const leaf = leafHash(hashedText(table, row))
    if (!leaf.equals(row.hash) || row.position !== group.tree.size || !columnsAgree(table, row)) {
      findings.push(changed(table.name, row))
    }
    group.tree.append(leaf)
    revisions.see(row)
  }
  closeGroup()
  for (const entry of expected.keys()) findings.push(differ(table.name, entry))
  for (const id of revisions.broken()) {
    findings.push(
      finding('revision-gap', `${table.name} ${id}`, {
        en: 'its revisions do not run from the first to the current one',
        ar: 'مراجعاته لا تتسلسل من الأولى إلى الحالية',
      }),
    )
  }
  return findings
}

function rowsInOrder(store: Store, table: KeptTableName): AsyncIterable<Row> {
  const part = (name: string, superseded: boolean) =>
    sql<Row>`select *, ${superseded}::boolean as superseded from ${sql.table(name)}`
  const rows = sql<Row>`(${part(table, false)} union all ${part(`${table}_history`, true)})`.as('rows') as never
  return store.read
    .selectFrom(rows)
    .selectAll()
    .orderBy(sql`entry`)
    .orderBy(sql`position`)
    .stream(rowsPerPage) as AsyncIterable<never>
}

function hashedText(table: KeptTable<unknown>, row: Row): string {
  if (table.attachment === undefined) return row.record
  return `${row.record}${String.fromCharCode(attachmentSeparator)}${String(row[table.attachment])}`
}

function columnsAgree(table: KeptTable<unknown>, row: Row): boolean {
  try {
    const record = JSON.parse(row.record) as RecordIdentity
    if (canonicalJson(record) !== row.record) return false
    if (record.id !== row.id || record.investigation !== row.investigation || record.revision !== row.revision)
      return false
    return Object.entries(table.columns(record as never)).every(([column, cell]) => cell === row[column])
  } catch {
    return false
  }
}

/** Which revisions of each id there are, and which of them is current. */
class Revisions {
  readonly #seen = new Map<string, { current: number[]; superseded: number[] }>()

  see(row: Row): void {
    const known = this.#seen.get(row.id) ?? { current: [], superseded: [] }
    if (row.superseded) known.superseded.push(row.revision)
    else known.current.push(row.revision)
    this.#seen.set(row.id, known)
  }

  broken(): string[] {
    return [...this.#seen].filter(([, known]) => !isWhole(known)).map(([id]) => id)
  }
}

function isWhole({ current, superseded }: { current: number[]; superseded: number[] }): boolean {
  const newest = superseded.length + 1
  return (
    current.length === 1 &&
    current[0] === newest &&
    new Set(superseded).size === newest - 1 &&
    Math.max(0, ...superseded) === newest - 1
  )
}

function changed(table: string, row: Row): Finding {
  return finding('row-changed', `${table} ${row.id}`, {
    en: `revision ${row.revision} is not what ledger entry ${row.entry} recorded`,
    ar: `المراجعة ${row.revision} ليست ما سجّله القيد ${row.entry}`,
  })
}

function unrecorded(table: string, entry: number): Finding {
  return finding('row-unrecorded', `${table}, ledger entry ${entry}`, {
    en: 'there are rows that no entry of the ledger recorded',
    ar: 'توجد صفوف لم يسجّلها أي قيد في السجل',
  })
}

function differ(table: string, entry: number): Finding {
  return finding('rows-differ', `${table}, ledger entry ${entry}`, {
    en: 'the rows are not those that the entry recorded: some were added, removed or exchanged',
    ar: 'الصفوف ليست التي سجّلها القيد: أُضيف بعضها أو حُذف أو استُبدل',
  })
}
