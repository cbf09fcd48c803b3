import { z } from 'zod'

const sha256 = z.hex().length(64)

/** `manifest.json`: every file of a published report, and what it takes to check them against the ledger. */
export const manifestSchema = z.strictObject({
  format: z.literal('marsad-report-1'),
  edition: z.int().positive(),
  key: z.strictObject({ name: z.string(), publicKey: z.base64() }),
  /** Newest checkpoint of the ledger at sealing: a C2SP signed note. */
  checkpoint: z.string(),
  /** Entries the report rests on, each with its canonical text and its path to the checkpoint's root (RFC 6962). */
  entries: z.array(z.strictObject({ seq: z.int().nonnegative(), text: z.string(), path: z.array(sha256) })),
  files: z.array(z.strictObject({ path: z.string(), sha256, bytes: z.int().nonnegative() })),
})
export type Manifest = z.infer<typeof manifestSchema>

export const manifestFile = 'manifest.json'
/** The manifest's hash, signed: a note in the form of a checkpoint, whose size is the edition's number. */
export const manifestNoteFile = 'manifest.note'
export const editionFile = 'edition.json'

/** Origin under which manifests are signed, apart from the ledger's own: one can never pass for the other. */
export function manifestOrigin(keyName: string): string {
  return `${keyName}/edition`
}

/** Where the whole run of a test is published, so that a stranger can compute it again. */
export function testRunFile(testId: string): string {
  return `data/test-${testId}.json`
}
