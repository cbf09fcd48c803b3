import { basename } from 'node:path'
import type { Permitted } from '#access'
import { change, record, type Transaction, write } from '#ledger'
import { newId, type Store } from '#store'
import { detectMediaType } from './media-type.ts'
import { type Exhibit, type ExhibitId, exhibits } from './model.ts'
import { openOriginal } from './original.ts'
import { findExhibitByHash, type StoredExhibit } from './queries.ts'
import { readableText } from './readable-text.ts'

export interface Archived {
  readonly exhibit: StoredExhibit
  /** False where the same bytes were in the archive before: then nothing was changed. */
  readonly isNew: boolean
}

export interface Acquisition {
  readonly how: Exhibit['acquired']['how']
  readonly url?: string
}

/**
 * Keeps a file as an exhibit: its bytes unchanged under their SHA-256, beside them the text a reader would see.
 *
 * @throws Problem `file-not-found`, `file-is-folder`, `file-empty`, `file-unreadable`, `file-is-lfs-pointer`
 */
export async function archiveFile(
  store: Store,
  by: Permitted<'coder'>,
  path: string,
  acquisition: Acquisition = { how: 'file' },
): Promise<Archived> {
  const prepared = await prepareExhibit(store, path)
  return unlessItFails(store, prepared, () =>
    change(store, by, (transaction) => recordExhibit(transaction, by, prepared, acquisition)),
  )
}

export interface PreparedExhibit {
  readonly content: Pick<Exhibit, 'sha256' | 'mediaType' | 'bytes' | 'title' | 'derivatives'>
  /** Objects that were not there before. */
  readonly newObjects: readonly string[]
}

/** Takes the prepared bytes away again if the change that was to keep them fails. */
export async function unlessItFails<T>(store: Store, prepared: PreparedExhibit, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    for (const sha256 of prepared.newObjects) await store.objects.discard(sha256)
    throw error
  }
}

/** Puts the bytes in place (on disk for good) without promising anything yet: the record makes them an exhibit. */
export async function prepareExhibit(store: Store, path: string): Promise<PreparedExhibit> {
  const { file, start } = await openOriginal(path)
  try {
    const mediaType = await detectMediaType(start, path)
    const { sha256, bytes, isNew } = await store.objects.put(
      file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }),
    )
    const derivatives: Exhibit['derivatives'] = []
    const newObjects = isNew ? [sha256] : []
    const readable = await readableText(
      mediaType.startsWith('text/') ? await store.objects.read(sha256) : Buffer.of(),
      mediaType,
    )
    if (readable !== null) {
      const stored = await store.objects.put([Buffer.from(readable.text)])
      if (stored.isNew) newObjects.push(stored.sha256)
      derivatives.push({ kind: 'text', sha256: stored.sha256, bytes: stored.bytes, madeBy: readable.madeBy })
    }
    return { content: { sha256, mediaType, bytes, title: basename(path), derivatives }, newObjects }
  } finally {
    await file.close()
  }
}

/** Makes prepared bytes an exhibit within a change that may hold more, such as the import of its rows. */
export async function recordExhibit(
  transaction: Transaction,
  by: Permitted<'coder'>,
  prepared: PreparedExhibit,
  acquisition: Acquisition,
): Promise<Archived> {
  const known = await findExhibitByHash(transaction.read, by.investigation, prepared.content.sha256)
  if (known !== null) return { exhibit: known, isNew: false }
  const id: ExhibitId = newId()
  const content: Exhibit = {
    ...prepared.content,
    acquired: { at: transaction.at, by: by.person, how: acquisition.how, url: acquisition.url ?? null },
  }
  await record(transaction, {
    action: 'exhibit.archived',
    subject: id,
    detail: { sha256: content.sha256, mediaType: content.mediaType, bytes: content.bytes },
    writes: [write(exhibits, [{ id, revision: 1, content }])],
  })
  return { exhibit: { ...content, id }, isNew: true }
}
