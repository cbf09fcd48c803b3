import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Problem } from '#problems'
import { takeOwnership } from './embedded/ownership.ts'
import { migrate } from './migrations.ts'
import { folderObjects, type Objects } from './objects.ts'
import { openReading, type Reading } from './reading.ts'

/** A Marsad home: its database (embedded in the folder, or on a server), its objects, its keys. */
export interface Store {
  /** Absolute path of the data folder. */
  readonly home: string
  readonly read: Reading
  readonly objects: Objects
  readonly connection: pg.ClientConfig
  close(): Promise<void>
}

export interface StoreOptions {
  readonly home: string
  /** Address of a PostgreSQL server of version 15 or newer; without it the embedded server of the home is used. */
  readonly databaseUrl?: string | undefined
  /** What the home is opened for, as others are told who find it in use: `import ucdp`. */
  readonly purpose: string
}

/**
 * Opens a home, making it where there is none.
 *
 * @throws Problem `store-in-use`, `store-unreachable`, `platform-unsupported`, `file-unreadable`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const home = makeHome(options.home)
  const { connection, release } =
    options.databaseUrl === undefined
      ? await takeOwnership(home, options.purpose)
      : await reachServer(options.databaseUrl, options.purpose)
  try {
    await bringUpToDate(connection)
  } catch (error) {
    await release()
    throw error
  }
  const { read, close } = openReading(connection)
  return {
    home,
    read,
    objects: folderObjects(join(home, 'objects')),
    connection,
    async close() {
      await close()
      await release()
    },
  }
}

function makeHome(path: string): string {
  const home = resolve(path)
  try {
    if (statSync(home, { throwIfNoEntry: false }) === undefined) {
      mkdirSync(home, { recursive: true })
      // as root, the database's own unprivileged user passes through; everything inside is closed to it but its folder
      chmodSync(home, process.geteuid?.() === 0 ? 0o711 : 0o700)
    }
    if (!statSync(home).isDirectory()) throw new Error('not a folder')
    return realpathSync(home)
  } catch {
    throw new Problem('file-unreadable', {
      file: path,
      what: { en: 'this cannot be used as a data folder', ar: 'لا يصلح هذا المسار مجلداً للبيانات' },
      remedy: { en: 'name a folder that you may write to', ar: 'سمِّ مجلداً يمكنك الكتابة فيه' },
    })
  }
}

async function reachServer(databaseUrl: string, purpose: string) {
  const connection = { connectionString: databaseUrl, application_name: `marsad ${process.pid} ${purpose}` }
  const client = new pg.Client(connection)
  try {
    await client.connect()
    await client.end()
  } catch {
    throw new Problem('store-unreachable', {
      what: {
        en: 'the PostgreSQL server named by DATABASE_URL does not let Marsad in',
        ar: 'خادوم PostgreSQL المذكور في DATABASE_URL لا يسمح لمرصد بالدخول',
      },
      remedy: {
        en: 'check the address, the user and the password, and that the server runs',
        ar: 'تحقّق من العنوان واسم المستخدم وكلمة المرور ومن أن الخادوم يعمل',
      },
    })
  }
  return { connection, release: () => Promise.resolve() }
}

async function bringUpToDate(connection: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 1 })
  pool.on('error', () => {})
  try {
    await migrate(new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }))
  } finally {
    await pool.end()
  }
}
