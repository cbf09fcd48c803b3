import { z } from 'zod'

/** One change, as the ledger keeps it: canonical JSON, a leaf of the tree. */
export const entrySchema = z.strictObject({
  /** 0-based position. */
  seq: z.int().nonnegative(),
  /** ISO 8601 instant, UTC. */
  at: z.iso.datetime(),
  investigation: z.uuid(),
  /** Id of the person who made the change. */
  person: z.uuid(),
  /** What was done: `exhibit.archived`, `incidents.imported`, … */
  action: z.string(),
  /** Id of the record the change is about. */
  subject: z.uuid(),
  /** What else a reader of the ledger should see, such as counts of an import. */
  detail: z.record(z.string(), z.unknown()),
  /** For each table: how many rows were written and the Merkle root over their hashes, in order of `position`. */
  wrote: z.array(z.strictObject({ table: z.string(), rows: z.int().positive(), root: z.hex().length(64) })),
})

export type Entry = z.infer<typeof entrySchema>
