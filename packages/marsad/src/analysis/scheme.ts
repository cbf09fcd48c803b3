import type { InvestigationId, Permitted } from '#access'
import { canonicalJson, change, record, write } from '#ledger'
import { Problem, quoted } from '#problems'
import { newId, type Reading, type Store } from '#store'
import { type Rule, type Scheme, type SchemeId, schemes } from './model.ts'

export interface SchemeVersion {
  readonly id: SchemeId
  readonly name: string
  readonly version: number
  /** False where the newest version had these very rules. */
  readonly isNew: boolean
}

/** Keeps a scheme: the first of its name, or a new version of it. */
export async function setScheme(store: Store, by: Permitted<'coder'>, scheme: Scheme): Promise<SchemeVersion> {
  return change(store, by, async (transaction) => {
    const newest = await newestScheme(transaction.read, by.investigation, scheme.name)
    if (newest !== null && canonicalJson(newest.rules) === canonicalJson(scheme.rules)) {
      return { id: newest.id, name: scheme.name, version: newest.revision, isNew: false }
    }
    const id: SchemeId = newest?.id ?? newId()
    const revision = (newest?.revision ?? 0) + 1
    await record(transaction, {
      action: 'scheme.set',
      subject: id,
      detail: { name: scheme.name, version: revision },
      writes: [write(schemes, [{ id, revision, content: scheme }])],
    })
    return { id, name: scheme.name, version: revision, isNew: true }
  })
}

export type StoredScheme = Scheme & { readonly id: SchemeId; readonly revision: number }

async function newestScheme(read: Reading, investigation: InvestigationId, name: string): Promise<StoredScheme | null> {
  const row = await read
    .selectFrom('scheme')
    .select('record')
    .where('investigation', '=', investigation)
    .where('name', '=', name)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.record) as StoredScheme)
}

/**
 * The scheme of this name, in this version or the newest.
 *
 * @throws Problem `not-known`
 */
export async function findScheme(
  read: Reading,
  investigation: InvestigationId,
  name: string,
  version?: number,
): Promise<StoredScheme> {
  const newest = await newestScheme(read, investigation, name)
  if (newest !== null && (version === undefined || newest.revision === version)) return newest
  const row =
    newest === null || version === undefined
      ? undefined
      : await read
          .selectFrom('scheme_history')
          .select('record')
          .where('id', '=', newest.id)
          .where('revision', '=', version)
          .executeTakeFirst()
  if (row !== undefined) return JSON.parse(row.record) as StoredScheme
  const asked = version === undefined ? quoted(name) : `${quoted(name)} ${version}`
  throw new Problem('not-known', {
    field: 'scheme',
    what: { en: `there is no scheme ${asked}`, ar: `لا يوجد مخطط ${asked}` },
    remedy: { en: 'set it with “marsad scheme set FILE”', ar: 'أنشئه بالأمر «marsad scheme set FILE»' },
  })
}

/** Index of the first rule that matches a set of opponents, -1 if none does. */
export function firingRule(rules: readonly Rule[], opponent: ReadonlySet<string>): number {
  return rules.findIndex(({ when }) => {
    const named = new Set(when.opponent)
    return named.isSubsetOf(opponent) && (when.contains === true || named.size === opponent.size)
  })
}
