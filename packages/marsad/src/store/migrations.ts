import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { derivedColumns, type KeptTableName, keptTableNames } from './schema.ts'

/** Brings a database to the tables this program expects. Steps are only ever added: stores in the field carry the old ones. */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
  if (error !== undefined)
    throw new Error('the database could not be brought to this version’s tables', { cause: error })
}

const steps: Record<string, Migration> = {
  '0001-first-tables': {
    async up(database) {
      for (const table of keptTableNames) {
        await sql.raw(createTable(table)).execute(database)
        await sql.raw(`create table ${table}_history (like ${table}, primary key (id, revision))`).execute(database)
        for (const name of [table, `${table}_history`]) {
          // records are compact JSON read whole: keep them in the row, uncompressed, up to the size of a page
          await sql.raw(`alter table ${name} set (toast_tuple_target = 8160)`).execute(database)
        }
      }
      await sql`create index exhibit_sha256 on exhibit (investigation, sha256)`.execute(database)
      await sql`create index proposal_exhibit on proposal (exhibit)`.execute(database)
      await sql`create index incident_first_day on incident (investigation, first_day)`.execute(database)
      await sql`create table ledger_entry (seq bigint primary key, entry text not null, leaf bytea not null)`.execute(
        database,
      )
      await sql`create table ledger_checkpoint (size bigint primary key, note text not null, peaks bytea[] not null)`.execute(
        database,
      )
    },
  },
}

function createTable(table: KeptTableName): string {
  const derived = Object.entries(derivedColumns[table]).map(([column, type]) => `${column} ${type} not null`)
  return `create table ${table} (
    ${[
      'investigation uuid not null',
      'id uuid primary key',
      'revision int not null',
      'entry bigint not null',
      'position int not null',
      'hash bytea not null',
      'record text not null',
      ...derived,
    ].join(',\n    ')})`
}

const provider: MigrationProvider = { getMigrations: () => Promise.resolve(steps) }
