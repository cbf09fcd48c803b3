import { hash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { reproduces } from '#analysis'
import {
  type Checkpoint,
  canonicalJson,
  entrySchema,
  type Finding,
  finding,
  leafHash,
  type NoteKey,
  openCheckpoint,
  provesInclusion,
} from '#ledger'
import { Problem } from '#problems'
import { hashFile } from '#store'
import type { Edition } from './edition.ts'
import {
  editionFile,
  type Manifest,
  manifestFile,
  manifestNoteFile,
  manifestOrigin,
  manifestSchema,
  testRunFile,
} from './manifest.ts'

export interface ReportVerification {
  readonly findings: readonly Finding[]
  readonly edition: number
  readonly files: number
  /** Who signed: to be compared with what the publisher says elsewhere. Anyone can sign with a key of their own. */
  readonly key: { readonly name: string; readonly publicKey: string }
}

/**
 * Checks a published report by itself: every file against the signed manifest, the ledger entries it rests on against the
 * signed checkpoint, and every figure of its tests by computing it again.
 *
 * @throws Problem `file-not-found` where the folder holds no report
 */
export async function verifyReport(folder: string): Promise<ReportVerification> {
  const at = resolve(folder)
  const { manifest, bytes } = await readManifest(at)
  const key: NoteKey = { name: manifest.key.name, publicKey: Buffer.from(manifest.key.publicKey, 'base64') }
  const findings = [
    ...(await checkSignature(at, manifest, key, bytes)),
    ...(await checkFiles(at, manifest)),
    ...checkEntries(manifest, key),
    ...(await checkFigures(at, manifest)),
  ]
  return { findings, edition: manifest.edition, files: manifest.files.length, key: manifest.key }
}

async function readManifest(folder: string): Promise<{ manifest: Manifest; bytes: Buffer }> {
  try {
    const bytes = await readFile(join(folder, manifestFile))
    return { manifest: manifestSchema.parse(JSON.parse(bytes.toString('utf8'))), bytes }
  } catch {
    throw new Problem('file-not-found', {
      file: folder,
      what: {
        en: `there is no readable ${manifestFile} of a report here`,
        ar: `لا يوجد هنا ملف ${manifestFile} مقروء لتقرير`,
      },
      remedy: { en: 'name the folder a report was published in, whole', ar: 'سمِّ المجلد الذي نُشر فيه التقرير كاملاً' },
    })
  }
}

function open(note: string, key: NoteKey): Checkpoint | null {
  return key.publicKey.length === 32 ? openCheckpoint(note, key) : null
}

async function checkSignature(folder: string, manifest: Manifest, key: NoteKey, bytes: Buffer): Promise<Finding[]> {
  const note = await readFile(join(folder, manifestNoteFile), 'utf8').catch(() => '')
  const signed = open(note, key)
  const actual = hash('sha256', bytes, 'buffer')
  const holds =
    signed !== null &&
    signed.origin === manifestOrigin(key.name) &&
    signed.size === manifest.edition &&
    signed.root.equals(actual)
  if (holds) return []
  return [
    finding('checkpoint-changed', manifestFile, {
      en: 'the manifest is not the one that was signed',
      ar: 'ليس البيان هو الذي وُقّع',
    }),
  ]
}

async function checkFiles(folder: string, manifest: Manifest): Promise<Finding[]> {
  const findings: Finding[] = []
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const present = new Set<string>()
  for (const path of await readdir(folder, { recursive: true })) {
    if (!(await stat(join(folder, path))).isFile()) continue
    present.add(path)
    if (path === manifestFile || path === manifestNoteFile) continue
    const expected = listed.get(path)
    if (expected === undefined) {
      findings.push(finding('file-unlisted', path, { en: 'the manifest does not list it', ar: 'لا يذكره البيان' }))
    } else if ((await hashFile(join(folder, path))) !== expected.sha256) {
      findings.push(
        finding('file-changed', path, { en: 'it is not the file that was published', ar: 'ليس الملف الذي نُشر' }),
      )
    }
  }
  for (const path of listed.keys()) {
    if (!present.has(path)) findings.push(finding('file-missing', path, { en: 'it is not there', ar: 'غير موجود' }))
  }
  return findings
}

function checkEntries(manifest: Manifest, key: NoteKey): Finding[] {
  const checkpoint = open(manifest.checkpoint, key)
  if (checkpoint === null) {
    return [finding('checkpoint-changed', 'checkpoint', { en: 'its signature does not hold', ar: 'توقيعه غير صحيح' })]
  }
  return manifest.entries
    .filter(({ seq, text, path }) => {
      const proof = path.map((node) => Buffer.from(node, 'hex'))
      return !provesInclusion(leafHash(text), seq, checkpoint.size, proof, checkpoint.root)
    })
    .map(({ seq }) =>
      finding('entry-changed', `ledger entry ${seq}`, {
        en: 'the checkpoint does not contain it',
        ar: 'لا تتضمنه نقطة التحقق',
      }),
    )
}

async function checkFigures(folder: string, manifest: Manifest): Promise<Finding[]> {
  const findings: Finding[] = []
  const edition = await readJson<Edition>(join(folder, editionFile))
  const entries = manifest.entries.flatMap(({ text }) => entrySchema.safeParse(JSON.parse(text)).data ?? [])
  for (const test of edition?.tests ?? []) {
    const where = `test ${test.id}`
    const run = await readJson<Parameters<typeof reproduces>[1]>(join(folder, testRunFile(test.id)))
    const registered = entries.some(
      (entry) =>
        entry.action === 'test.registered' &&
        entry.subject === test.id &&
        entry.detail['hash'] === test.specificationHash &&
        entry.seq === test.registeredEntry,
    )
    if (run === null || !registered || !saysTheSame(test, run.result) || !reproduces(test.specification, run)) {
      findings.push(
        finding('figure-differs', where, {
          en: 'its figures cannot be computed again from the published counts and the registered question',
          ar: 'لا يمكن إعادة حساب أرقامه من الأعداد المنشورة والسؤال المسجَّل',
        }),
      )
    }
  }
  return findings
}

/** Whether the edition's pages were made from the very result that is published beside them. */
function saysTheSame(test: Edition['tests'][number], result: Parameters<typeof reproduces>[1]['result']): boolean {
  const { verdict, reason, shareBefore, shareAfter, rateRatio, p, guards, bins, classes, exposure, changes } = result
  const published = { verdict, reason, shareBefore, shareAfter, rateRatio, p, guards, bins, classes, exposure, changes }
  return Object.entries(published).every(
    ([key, value]) => canonicalJson(test[key as keyof typeof published]) === canonicalJson(value),
  )
}

async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}
