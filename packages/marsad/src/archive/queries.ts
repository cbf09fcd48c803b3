import type { InvestigationId } from '#access'
import { Problem, quoted } from '#problems'
import type { Reading, Store } from '#store'
import type { Exhibit, ExhibitId } from './model.ts'

export type StoredExhibit = Exhibit & { readonly id: ExhibitId }

export async function findExhibitByHash(
  read: Reading,
  investigation: InvestigationId,
  sha256: string,
): Promise<StoredExhibit | null> {
  const row = await read
    .selectFrom('exhibit')
    .select('record')
    .where('investigation', '=', investigation)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.record) as StoredExhibit)
}

export async function listExhibits(read: Reading, investigation: InvestigationId): Promise<StoredExhibit[]> {
  const rows = await read
    .selectFrom('exhibit')
    .select('record')
    .where('investigation', '=', investigation)
    .orderBy('id')
    .execute()
  return rows.map((row) => JSON.parse(row.record) as StoredExhibit)
}

/**
 * The exhibit that a person means by its id, the first characters (8 or more) of its hash, or its title.
 *
 * @throws Problem `not-known`, `ambiguous`
 */
export async function findExhibit(read: Reading, investigation: InvestigationId, name: string): Promise<StoredExhibit> {
  const all = await listExhibits(read, investigation)
  const isHash = /^[0-9a-f]{8,64}$/.test(name)
  const found = all.filter((e) => e.id === name || e.title === name || (isHash && e.sha256.startsWith(name)))
  const [exhibit] = found
  if (exhibit === undefined) {
    throw new Problem('not-known', {
      what: { en: `there is no exhibit ${quoted(name)}`, ar: `لا يوجد مستند ${quoted(name)}` },
      remedy: {
        en: 'see “marsad archive list” for those there are',
        ar: 'اطّلع على الموجود بالأمر «marsad archive list»',
      },
    })
  }
  if (found.length > 1) {
    throw new Problem('ambiguous', {
      what: {
        en: `${quoted(name)} names ${found.length} exhibits`,
        ar: `${quoted(name)} يشير إلى ${found.length} مستندات`,
      },
      remedy: { en: 'use the id of the one you mean', ar: 'استعمل معرّف المستند الذي تقصده' },
    })
  }
  return exhibit
}

/** The extracted text of an exhibit; null where it has none. */
export async function exhibitText(store: Store, exhibit: Exhibit): Promise<string | null> {
  const derivative = exhibit.derivatives.find(({ kind }) => kind === 'text')
  return derivative === undefined ? null : (await store.objects.read(derivative.sha256)).toString('utf8')
}
