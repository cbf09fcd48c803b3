import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Permitted } from '#access'
import {
  canonicalJson,
  change,
  inclusionProof,
  leaves,
  ledgerSigner,
  rawPublicKey,
  record,
  signCheckpoint,
  write,
} from '#ledger'
import { type Bilingual, Problem } from '#problems'
import { hashFile, newId, type Store } from '#store'
import { type Composition, compose } from './compose.ts'
import { editionFile, type Manifest, manifestFile, manifestNoteFile, manifestOrigin, testRunFile } from './manifest.ts'
import { editions, type SealedEdition } from './model.ts'

export interface BuiltReport {
  readonly folder: string
  readonly edition: number
  readonly files: number
  /** SHA-256 of the manifest: the one figure that stands for the whole report. */
  readonly manifest: string
  readonly checkpoint: number
}

export interface ReportOptions {
  readonly out: string
  readonly title?: Bilingual
  /** Publishes copies of the exhibits that statements cite; without it only their hashes are published. */
  readonly withExhibits?: boolean
}

/**
 * Publishes a sealed edition as a folder of static files: pages in both languages, data, copies of exhibits, and a signed
 * manifest of them all. The folder appears whole or not at all, and the sealing is recorded in the ledger.
 *
 * @throws Problem `folder-not-empty`, `not-known`
 */
export async function buildReport(store: Store, by: Permitted<'editor'>, options: ReportOptions): Promise<BuiltReport> {
  const folder = resolve(options.out)
  await refuseIfTaken(folder)
  const unfinished = join(dirname(folder), `.marsad-report-${newId()}`)
  await mkdir(unfinished, { recursive: true })
  try {
    const number =
      (await store.read.selectFrom('edition').select('id').where('investigation', '=', by.investigation).execute())
        .length + 1
    const composition = await compose(store, by, {
      number,
      sealedAt: new Date().toISOString(),
      title: options.title ?? null,
      withExhibits: options.withExhibits ?? false,
    })
    await writeFiles(store, composition, unfinished)
    const { sha256, files } = await seal(store, composition, unfinished)
    await change(store, by, async (transaction) => {
      const content: SealedEdition = {
        number,
        title: composition.edition.title,
        sealedAt: composition.edition.sealedAt,
        manifest: sha256,
        checkpoint: composition.edition.checkpoint.size,
      }
      const id = newId<'edition'>()
      await record(transaction, {
        action: 'edition.sealed',
        subject: id,
        detail: { number, manifest: sha256 },
        writes: [write(editions, [{ id, revision: 1, content }])],
      })
    })
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
    return { folder, edition: number, files, manifest: sha256, checkpoint: composition.edition.checkpoint.size }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function refuseIfTaken(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null)
  if (status === null || (status.isDirectory() && (await readdir(folder)).length === 0)) return
  throw new Problem('folder-not-empty', {
    file: folder,
    what: { en: 'there is something here already', ar: 'يوجد شيء هنا من قبل' },
    remedy: {
      en: 'name a new or empty folder: a published edition is never overwritten',
      ar: 'سمِّ مجلداً جديداً أو فارغاً: لا تُستبدل نسخة منشورة أبداً',
    },
  })
}

async function writeFiles(store: Store, composition: Composition, folder: string): Promise<void> {
  const put = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  // only now: drawing charts takes a tenth of a second to load, which no other command should wait for
  const { renderSite } = await import('./site/index.ts')
  for (const [path, content] of renderSite(composition.edition)) await put(path, content)
  await put(editionFile, canonicalJson(composition.edition))
  for (const run of composition.runs) await put(testRunFile(run.test), canonicalJson(run))
  for (const { exhibit, file } of composition.copies) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await copyFile(store.objects.pathOf(exhibit.sha256), join(folder, file))
  }
}

async function seal(
  store: Store,
  composition: Composition,
  folder: string,
): Promise<{ sha256: string; files: number }> {
  const signer = ledgerSigner(store)
  const { checkpoint, number } = composition.edition
  const all = await leaves(store.read, checkpoint.size)
  const files: Manifest['files'] = []
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const status = await stat(join(folder, path))
    if (status.isFile()) files.push({ path, sha256: await hashFile(join(folder, path)), bytes: status.size })
  }
  const manifest: Manifest = {
    format: 'marsad-report-1',
    edition: number,
    key: { name: signer.name, publicKey: rawPublicKey(signer.privateKey).toString('base64') },
    checkpoint: checkpoint.note,
    entries: composition.entries.map((entry) => ({
      seq: entry.seq,
      text: canonicalJson(entry),
      path: inclusionProof(all, entry.seq).map((node) => node.toString('hex')),
    })),
    files,
  }
  await writeFile(join(folder, manifestFile), canonicalJson(manifest))
  const sha256 = await hashFile(join(folder, manifestFile))
  const note = signCheckpoint(
    { origin: manifestOrigin(signer.name), size: number, root: Buffer.from(sha256, 'hex') },
    signer,
  )
  await writeFile(join(folder, manifestNoteFile), note)
  return { sha256, files: files.length }
}
