import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { queryBuilder, type Reading } from './reading.ts'
import type { Store } from './store.ts'

/**
 * The one door through which rows are written. Only the ledger may open it (a rule of the house, checked): whoever
 * else wants to change something says so to the ledger, which writes row and entry together.
 */
export interface Writing {
  /** Reads inside the same transaction. */
  readonly read: Reading
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Loads rows with COPY, given in its text format. */
  copy(table: string, columns: readonly string[], rows: readonly Buffer[]): Promise<void>
}

/** Runs `work` in one transaction: all of it is committed, or none. */
export async function writing<T>(store: Store, work: (writing: Writing) => Promise<T>): Promise<T> {
  const client = new pg.Client(store.connection)
  await client.connect()
  client.on('error', () => {})
  try {
    await client.query('begin')
    const result = await work({
      read: queryBuilder({ connect: () => Promise.resolve(borrowed(client)), end: () => Promise.resolve() }),
      query: async (sql, parameters) => (await client.query(sql, parameters as unknown[])).rows,
      copy: async (table, columns, rows) => {
        const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
        await pipeline(Readable.from(rows), stream)
      },
    })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

function borrowed(client: pg.Client): pg.PoolClient {
  const query = client.query.bind(client)
  return { query, release() {}, on: client.on.bind(client), off: client.off.bind(client) } as unknown as pg.PoolClient
}
