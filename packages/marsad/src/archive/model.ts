import { z } from 'zod'
import { type Id, idSchema, type KeptTable } from '#store'

export type ExhibitId = Id<'exhibit'>

const sha256 = z.hex().length(64)

const derivative = z.strictObject({
  /** `text`: what a reader of the exhibit sees, as UTF-8; passages point into it. */
  kind: z.enum(['text']),
  sha256,
  bytes: z.int().nonnegative(),
  /** What made it, with version and settings, so that it can be made again. */
  madeBy: z.string(),
})

const exhibit = z.strictObject({
  /** Of the original bytes, which are never changed. */
  sha256,
  mediaType: z.string(),
  bytes: z.int().positive(),
  /** Name of the file as it was handed in, without its folders. */
  title: z.string(),
  acquired: z.strictObject({
    at: z.iso.datetime(),
    by: idSchema<'person'>(),
    how: z.enum(['file', 'import']),
    url: z.url().nullable(),
  }),
  derivatives: z.array(derivative),
})

export type Exhibit = z.infer<typeof exhibit>
export type Derivative = z.infer<typeof derivative>

export const exhibits: KeptTable<Exhibit> = {
  name: 'exhibit',
  schema: exhibit,
  columns: (record) => ({ sha256: record.sha256 }),
}
