import type { Permitted } from '#access'
import { type ExhibitId, prepareExhibit, recordExhibit, unlessItFails } from '#archive'
import { change, type Revised, record, type Transaction, write } from '#ledger'
import { Problem, type ProblemJson } from '#problems'
import { newId, type Reading, type Store } from '#store'
import { type Actor, type ActorId, actors, type Incident, incidents } from '../model.ts'
import { actorIdsByName, knownRows, rawRow } from '../queries.ts'
import { openTable } from './open-table.ts'
import { type PlanContext, type PlannedRow, planRow } from './plan-row.ts'
import { EndlessField } from './record-blocks.ts'
import { readFields } from './table-rows.ts'
import { readHeader } from './ucdp-columns.ts'
import { ucdpIncident, ucdpMapping } from './ucdp-incident.ts'
import { UcdpRows } from './ucdp-row.ts'

export interface ImportSummary {
  readonly imported: number
  readonly unchanged: number
  readonly revised: number
  /** Rows that could not be read, each with its place and reason; the rest was imported. */
  readonly setAside: readonly ProblemJson[]
  /** The exhibit that keeps the file; null for a plan, which writes nothing. */
  readonly exhibit: ExhibitId | null
}

export interface ImportOptions {
  /** Only says what would be done. */
  readonly planOnly?: boolean
  readonly progress?: (rows: number) => void
}

/**
 * Imports a UCDP GED event table: the file becomes an exhibit, each row an incident, in one change. Rows imported before
 * and unchanged are left alone; changed ones become a new revision.
 *
 * @throws Problem for a file that is no such table; nothing is written then
 */
export async function importUcdp(
  store: Store,
  by: Permitted<'coder'>,
  path: string,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  if (options.planOnly) return plan(store, by, path)
  // a look at the header first: a file that is no event table must not even be archived
  await checkStart(path)
  const prepared = await prepareExhibit(store, path)
  const importInto = async (transaction: Transaction): Promise<ImportSummary> => {
    const { exhibit } = await recordExhibit(transaction, by, prepared, { how: 'import' })
    const counts = new Counts(path)
    const register = await Register.load(transaction.read, by)
    await record(transaction, {
      action: 'incidents.imported',
      subject: exhibit.id,
      detail: counts.detail,
      writes: [
        write(incidents, incidentsOf(path, register, exhibit.id, counts, options.progress)),
        // taken only after the incidents: by then the register knows which actors it lacked
        write(actors, register.newActors),
      ],
    })
    counts.refuseIfUseless()
    return { ...counts.summary(), exhibit: exhibit.id }
  }
  return unlessItFails(store, prepared, () => change(store, by, importInto))
}

async function plan(store: Store, by: Permitted<'coder'>, path: string): Promise<ImportSummary> {
  const counts = new Counts(path)
  const register = await Register.load(store.read, by)
  for await (const planned of plannedRows(path, register)) for (const row of planned) counts.add(row)
  counts.refuseIfUseless()
  return { ...counts.summary(), exhibit: null }
}

/** Reads the header and the first rows. */
async function checkStart(path: string): Promise<void> {
  for await (const _ of plannedRows(path, Register.empty)) return
}

async function* incidentsOf(
  path: string,
  register: Register,
  release: ExhibitId,
  counts: Counts,
  progress: (rows: number) => void = () => {},
): AsyncGenerator<readonly Revised<Incident>[]> {
  for await (const planned of plannedRows(path, register, (header) => counts.seeHeader(header))) {
    const batch: Revised<Incident>[] = []
    for (const row of planned) {
      counts.add(row)
      if (row.kind !== 'new' && row.kind !== 'revised') continue
      const content = ucdpIncident(row.row, { release }, register.actorOf)
      batch.push(
        row.kind === 'new'
          ? { id: newId<'incident'>(), revision: 1, content, attachment: row.raw }
          : { id: row.known.id, revision: row.known.revision + 1, content, attachment: row.raw },
      )
    }
    progress(counts.rows)
    yield batch
  }
}

/** What is to be done with each row of a table, in batches. */
async function* plannedRows(
  path: string,
  register: Register,
  seeHeader: (header: readonly string[]) => void = () => {},
): AsyncGenerator<readonly PlannedRow[]> {
  let context: PlanContext | null = null
  try {
    for await (const rows of openTable(path)) {
      const planned: PlannedRow[] = []
      for (const row of rows) {
        if (context === null) {
          if ('problem' in row) throw row.problem
          const at = readHeader(row.fields)
          context = { header: row.fields, rows: new UcdpRows(at), known: register.known, met: new Set() }
          seeHeader(row.fields)
          continue
        }
        const decided = planRow(row, context)
        const isSame = decided.kind === 'revised' && (await register.holdsSameFields(decided))
        planned.push(isSame ? { kind: 'unchanged' } : decided)
      }
      yield planned
    }
  } catch (error) {
    const problem = error instanceof EndlessField ? error.toProblem(context?.header) : error
    throw problem instanceof Problem ? problem.at({ file: path }) : problem
  }
}

/** The part of the register an import needs: rows it knows, and actors by name, to which it adds those that are new. */
class Register {
  readonly newActors: Revised<Actor>[] = []
  readonly known: PlanContext['known']
  readonly #actors: Map<string, ActorId>

  readonly #read: Reading | null

  constructor(known: PlanContext['known'], actorIds: Map<string, ActorId>, read: Reading | null) {
    this.known = known
    this.#actors = actorIds
    this.#read = read
  }

  /** Whether a row differs from the one it was known by in its quoting only, as after a spreadsheet program saved it. */
  async holdsSameFields(planned: PlannedRow & { kind: 'revised' }): Promise<boolean> {
    if (this.#read === null || planned.known.mapping !== ucdpMapping) return false
    const fields = readFields(await rawRow(this.#read, planned.known.id))
    return fields.length === planned.fields.length && fields.every((field, i) => field === planned.fields[i])
  }

  /** Knows nothing: for a look at a file alone. */
  static readonly empty = new Register(new Map(), new Map(), null)

  static async load(read: Reading, by: Permitted<'coder'>): Promise<Register> {
    const known = await knownRows(read, by.investigation, 'ucdp')
    return new Register(known, await actorIdsByName(read, by.investigation), read)
  }

  readonly actorOf = (name: string): ActorId => {
    const known = this.#actors.get(name)
    if (known !== undefined) return known
    const id = newId<'actor'>()
    this.#actors.set(name, id)
    this.newActors.push({ id, revision: 1, content: { name, kind: 'not-coded', aliases: [], parent: null } })
    return id
  }
}

class Counts {
  readonly #path: string
  readonly #counts = { new: 0, revised: 0, unchanged: 0 }
  readonly #setAside: ProblemJson[] = []
  /** What the ledger entry says of the import; complete once the last row was read. */
  readonly detail: Record<string, unknown> = { importer: 'ucdp' }

  constructor(path: string) {
    this.#path = path
  }

  seeHeader(header: readonly string[]): void {
    this.detail['columns'] = header
  }

  get rows(): number {
    return this.#counts.new + this.#counts.revised + this.#counts.unchanged + this.#setAside.length
  }

  add(planned: PlannedRow): void {
    if (planned.kind === 'set-aside') this.#setAside.push(planned.problem.at({ file: this.#path }).toJSON())
    else this.#counts[planned.kind]++
    this.detail['imported'] = this.#counts.new
    this.detail['revised'] = this.#counts.revised
    this.detail['setAside'] = this.#setAside.length
  }

  /** @throws Problem `no-usable-rows` */
  refuseIfUseless(): void {
    const [first] = this.#setAside
    if (this.#setAside.length < this.rows) return
    throw new Problem('no-usable-rows', {
      file: this.#path,
      ...(first?.row ? { row: first.row } : {}),
      ...(first?.field ? { field: first.field } : {}),
      what:
        first === undefined
          ? { en: 'the table has a header row and nothing below it', ar: 'في الجدول صف عناوين ولا شيء تحته' }
          : { en: `not one of the ${this.rows} rows could be read`, ar: `لم يمكن قراءة أي من الصفوف الـ${this.rows}` },
      remedy: { en: 'fetch the file again from where it came', ar: 'أحضر الملف من جديد من مصدره' },
    })
  }

  summary(): Omit<ImportSummary, 'exhibit'> {
    const { new: imported, unchanged, revised } = this.#counts
    return { imported, unchanged, revised, setAside: this.#setAside }
  }
}
