import type { z } from 'zod'
import type { KeptTableName } from './schema.ts'

/** What every record carries besides its own content. */
export interface RecordIdentity {
  readonly id: string
  readonly investigation: string
  /** 1 for the first version. */
  readonly revision: number
}

export type Cell = string | number

/** A kind of record: its table, its meaning, and how query columns follow from it. Stages declare theirs in `model.ts`. */
export interface KeptTable<Content> {
  readonly name: KeptTableName
  readonly schema: z.ZodType<Content>
  /** The derived columns, in any order; a pure function, used when writing and again when verifying. */
  columns(record: Content & RecordIdentity): Readonly<Record<string, Cell>>
  /** A column that holds something too large to stand in the record, such as the row of a file: hashed behind it. */
  readonly attachment?: string
}
