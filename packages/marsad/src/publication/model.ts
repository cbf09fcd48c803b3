import { z } from 'zod'
import { bilingualSchema } from '#problems'
import type { KeptTable } from '#store'

const sealedEdition = z.strictObject({
  /** 1 for the first of the investigation. */
  number: z.int().positive(),
  title: bilingualSchema,
  sealedAt: z.iso.datetime(),
  /** SHA-256 of the published manifest, which lists every file. */
  manifest: z.hex().length(64),
  /** Ledger entries the edition was made from. */
  checkpoint: z.int().positive(),
})
export type SealedEdition = z.infer<typeof sealedEdition>

export const editions: KeptTable<SealedEdition> = { name: 'edition', schema: sealedEdition, columns: () => ({}) }
