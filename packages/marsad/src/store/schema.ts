import type { ColumnType } from 'kysely'

/** A column the query builder can read but never write: all writing goes through the ledger. */
type Kept<T> = ColumnType<T, never, never>

/**
 * The columns every kept table shares. `record` is the truth: the canonical JSON (RFC 8785) of the whole record, hashed
 * as a Merkle leaf (RFC 6962) into ledger entry `entry` at `position`. All other columns repeat parts of it for queries,
 * and verification derives them again.
 */
interface KeptColumns {
  investigation: Kept<string>
  id: Kept<string>
  revision: Kept<number>
  entry: Kept<number>
  position: Kept<number>
  hash: Kept<Buffer>
  record: Kept<string>
}

interface ExhibitColumns extends KeptColumns {
  sha256: Kept<string>
}

interface ProposalColumns extends KeptColumns {
  exhibit: Kept<string>
  status: Kept<string>
}

interface NamedColumns extends KeptColumns {
  name: Kept<string>
}

interface IncidentColumns extends KeptColumns {
  origin_key: Kept<string>
  /** The row of the imported file, byte for byte, without its line end; hashed together with the record. */
  raw: Kept<string>
  /** Version of the mapping from row to incident. */
  origin_mapping: Kept<number>
  first_day: Kept<string>
  last_day: Kept<string>
  date_precision: Kept<string>
  place_precision: Kept<string>
  status: Kept<string>
  /** Each as `side:role:actor`, separated by spaces; side is `a`, `b` or empty. */
  participants: Kept<string>
  best: Kept<number>
}

interface TestRunColumns extends KeptColumns {
  test: Kept<string>
}

interface LedgerEntryColumns {
  /** 0-based position in the tree. */
  seq: Kept<number>
  /** Canonical JSON of the entry. */
  entry: Kept<string>
  /** SHA-256(0x00 ‖ entry), the leaf hash of RFC 6962. */
  leaf: Kept<Buffer>
}

interface LedgerCheckpointColumns {
  /** Number of entries covered. */
  size: Kept<number>
  /** C2SP signed note. */
  note: Kept<string>
  /** Roots of the perfect subtrees, left to right: what is needed to append. */
  peaks: Kept<Buffer[]>
}

/** Tables that hold records; each has a twin `<name>_history` with the superseded revisions. */
export interface KeptTables {
  investigation: KeptColumns
  person: KeptColumns
  membership: KeptColumns
  exhibit: ExhibitColumns
  proposal: ProposalColumns
  actor: NamedColumns
  place: NamedColumns
  incident: IncidentColumns
  scheme: NamedColumns
  test: KeptColumns
  test_run: TestRunColumns
  source: KeptColumns
  claim: KeptColumns
  statement: KeptColumns
  assessment: KeptColumns
  edition: KeptColumns
}

export type KeptTableName = keyof KeptTables

type History = { [Name in KeptTableName as `${Name}_history`]: KeptTables[Name] }

export interface Tables extends KeptTables, History {
  ledger_entry: LedgerEntryColumns
  ledger_checkpoint: LedgerCheckpointColumns
}

/** Columns each table has beside the shared ones, with their PostgreSQL types: the one place that says how they are stored. */
export const derivedColumns = {
  investigation: {},
  person: {},
  membership: {},
  exhibit: { sha256: 'text' },
  proposal: { exhibit: 'uuid', status: 'text' },
  actor: { name: 'text' },
  place: { name: 'text' },
  incident: {
    origin_key: 'text',
    raw: 'text',
    origin_mapping: 'int',
    first_day: 'text',
    last_day: 'text',
    date_precision: 'text',
    place_precision: 'text',
    status: 'text',
    participants: 'text',
    best: 'int',
  },
  scheme: { name: 'text' },
  test: {},
  test_run: { test: 'uuid' },
  source: {},
  claim: {},
  statement: {},
  assessment: {},
  edition: {},
} as const satisfies { [Name in KeptTableName]: Record<string, string> }

export const keptTableNames = Object.keys(derivedColumns) as KeptTableName[]
