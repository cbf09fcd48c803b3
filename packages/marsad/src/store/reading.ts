import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import type { Tables } from './schema.ts'

/** Queries that read. Nothing here can write: not by type, and the connections refuse it. */
export type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'fn'>

// positions and sizes are far below 2^53
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export function queryBuilder(pool: unknown): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as PostgresPool, cursor: Cursor }) })
}

export interface ReadingPool {
  readonly read: Reading
  close(): Promise<void>
}

export function openReading(connection: pg.ClientConfig): ReadingPool {
  const pool = new pg.Pool({
    ...connection,
    max: 4,
    options: '-c default_transaction_read_only=on',
    // an idle pool must not keep a finished command alive
    allowExitOnIdle: true,
  })
  pool.on('error', () => {})
  return { read: queryBuilder(pool), close: () => pool.end() }
}
