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
  /** Loads rows with COPY; each is a line of its text format, without the line feed. */
  copy(table: string, columns: readonly string[], lines: readonly string[]): Promise<void>
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
      copy: async (table, columns, lines) => {
        const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
        await pipeline(Readable.from(chunked(lines)), stream)
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

/** Joined to pieces of about 64 KiB: a write per row would spend its time in calls. */
function* chunked(lines: readonly string[]): Generator<Buffer> {
  let piece: string[] = []
  let length = 0
  for (const line of lines) {
    piece.push(line)
    length += line.length + 1
    if (length > 65_536) {
      yield Buffer.from(`${piece.join('\n')}\n`)
      piece = []
      length = 0
    }
  }
  if (piece.length > 0) yield Buffer.from(`${piece.join('\n')}\n`)
}
