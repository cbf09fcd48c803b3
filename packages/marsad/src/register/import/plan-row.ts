import { hash } from 'node:crypto'
import { Problem } from '#problems'
import type { IncidentId } from '../model.ts'
import type { TableRow } from './table-rows.ts'
import { ucdpMapping } from './ucdp-incident.ts'
import type { UcdpRow, UcdpRows } from './ucdp-row.ts'

/** What the register knows of a row that was imported before. */
export interface KnownRow {
  readonly id: IncidentId
  readonly revision: number
  readonly mapping: number
  /** Lowercase hex. */
  readonly rowSha256: string
}

export interface ReadRow {
  readonly row: UcdpRow
  readonly fields: readonly string[]
  readonly raw: Buffer
}

/** What importing a row would do. */
export type PlannedRow =
  | ({ readonly kind: 'new' } & ReadRow)
  | ({ readonly kind: 'revised'; readonly known: KnownRow } & ReadRow)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'set-aside'; readonly problem: Problem }

export interface PlanContext {
  readonly header: readonly string[]
  readonly rows: UcdpRows
  /** By the row's own id. */
  readonly known: ReadonlyMap<string, KnownRow>
  /** Ids met in this file so far; the caller's, added to here. */
  readonly met: Set<string>
}

/** Decides what importing a row would do, without doing it. */
export function planRow(found: TableRow, context: PlanContext): PlannedRow {
  if ('problem' in found) return { kind: 'set-aside', problem: found.problem }
  const { fields, raw, row } = found
  const wrong = checkShape(fields, row, context.header)
  if (wrong !== null) return { kind: 'set-aside', problem: wrong }
  const read = context.rows.read(fields, row)
  if (read instanceof Problem) return { kind: 'set-aside', problem: read }
  if (context.met.has(read.id)) return { kind: 'set-aside', problem: duplicate(read.id, row) }
  context.met.add(read.id)
  const known = context.known.get(read.id)
  if (known === undefined) return { kind: 'new', row: read, fields, raw }
  if (known.mapping === ucdpMapping && known.rowSha256 === hash('sha256', raw)) return { kind: 'unchanged' }
  return { kind: 'revised', known, row: read, fields, raw }
}

function checkShape(fields: readonly string[], row: number, header: readonly string[]): Problem | null {
  if (fields.length === header.length && fields.every((field, i) => field === header[i])) {
    return new Problem('row-is-header', {
      row,
      what: { en: 'the header row stands here again inside the data', ar: 'صف العناوين مكرر هنا وسط البيانات' },
      remedy: { en: 'remove it; two files were probably joined', ar: 'احذفه؛ الأرجح أن ملفين أُلصقا معاً' },
    })
  }
  if (fields.length === header.length) return null
  return new Problem('row-malformed', {
    row,
    what: {
      en: `the row has ${fields.length} fields where the header has ${header.length}`,
      ar: `في الصف ${fields.length} حقلاً بينما في صف العناوين ${header.length}`,
    },
    remedy: {
      en: 'correct the row: look for a stray comma or quotation mark',
      ar: 'صحّح الصف: ابحث عن فاصلة أو علامة اقتباس زائدة',
    },
  })
}

function duplicate(id: string, row: number): Problem {
  return new Problem('row-duplicate', {
    row,
    field: 'id',
    what: { en: `an earlier row of this file has the id ${id} too`, ar: `صف سابق في هذا الملف له المعرّف ${id} أيضاً` },
    remedy: { en: 'keep the one that is right', ar: 'أبقِ الصحيح منهما' },
  })
}
