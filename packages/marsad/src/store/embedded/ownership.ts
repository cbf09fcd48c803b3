import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Problem } from '#problems'
import {
  type Cluster,
  prepareCluster,
  serverProcess,
  signalStop,
  startServer,
  stopServer,
  superuser,
  tail,
} from './cluster.ts'
import { isRunning } from './is-running.ts'

/** The one process that may use a home: it holds a lock inside the server, which dies with its connection. */
export interface Ownership {
  readonly cluster: Cluster
  readonly connection: pg.ClientConfig
  /** Stops the server, and with it the lock. */
  release(): Promise<void>
}

/** Advisory lock "MARSAD" of the embedded server; held by the session of the home's owner. */
const ownerLock = 0x4d_41_52_53_41_44

/** How long the last owner's death may take to be noticed by the server, in milliseconds. */
const patience = 20_000

/**
 * Takes the home for this process: starts its server, or adopts the one that a killed owner left running.
 *
 * @throws Problem `store-in-use`, naming the holder, where another living process owns the home.
 */
export async function takeOwnership(home: string, purpose: string): Promise<Ownership> {
  const cluster = await prepareCluster(home)
  const connection: pg.ClientConfig = {
    host: cluster.socketFolder,
    port: 5432,
    user: superuser,
    database: 'postgres',
    application_name: `marsad ${process.pid} ${purpose}`,
  }
  const session = await connectOrStart(cluster, connection)
  // the server's own end, asked for or not, ends this session too; the next query reports it
  session.on('error', () => {})
  await lock(session, home)
  const server = serverProcess(cluster)
  if (server === null) throw new Error(`the database server answers but has left its folder: ${cluster.data}`)
  const stopOnExit = () => signalStop(server)
  process.once('exit', stopOnExit)
  return {
    cluster,
    connection,
    async release() {
      // the session is kept until the server is gone: nobody can adopt a server that is about to stop
      await stopServer(cluster, server)
      process.removeListener('exit', stopOnExit)
      await session.end().catch(() => {})
    },
  }
}

async function connectOrStart(cluster: Cluster, connection: pg.ClientConfig): Promise<pg.Client> {
  let server: Awaited<ReturnType<typeof startServer>> | null = null
  const deadline = Date.now() + patience
  for (;;) {
    const client = new pg.Client(connection)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (Date.now() > deadline) {
        throw new Error(`the database server did not start: ${tail(cluster.log)}`, { cause: error })
      }
      // none runs, or the one that ran is shutting down: the folder's own lock file lets only one through
      if (server === null || server.hasExited()) {
        if (!isStarting(error)) server = await startServer(cluster)
      }
      await wait(server?.hasExited() === false ? 8 : 40)
    }
  }
}

/** PostgreSQL's `cannot_connect_now`: starting up, shutting down or recovering. */
function isStarting(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57P03'
}

async function lock(session: pg.Client, home: string): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const { rows } = await session.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [ownerLock])
    if (rows[0]?.held === true) return
    const holder = await findHolder(session)
    if (holder !== null && (isRunning(holder.pid) || Date.now() > deadline)) {
      await session.end()
      throw inUse(home, holder)
    }
    await wait(25)
  }
}

interface Holder {
  readonly pid: number
  readonly purpose: string
  readonly since: Date
}

async function findHolder(session: pg.Client): Promise<Holder | null> {
  const { rows } = await session.query<{ name: string; since: Date }>(
    `select a.application_name as name, a.backend_start as since
       from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted
        and l.classid = ($1::bigint >> 32)::oid and l.objid = ($1::bigint & 4294967295)::oid`,
    [ownerLock],
  )
  const row = rows[0]
  const found = row === undefined ? null : /^marsad (\d+) (.*)$/.exec(row.name)
  if (row === undefined || found === null) return null
  return { pid: Number(found[1]), purpose: found[2] ?? '', since: row.since }
}

function inUse(home: string, holder: Holder): Problem {
  const since = holder.since.toISOString().slice(0, 19)
  return new Problem('store-in-use', {
    file: home,
    what: {
      en: `the data folder is in use by process ${holder.pid} (marsad ${holder.purpose}, since ${since}Z)`,
      ar: `مجلد البيانات تستعمله العملية ${holder.pid} ‏(marsad ${holder.purpose} منذ ${since}Z)`,
    },
    remedy: { en: 'wait for it to end or stop it', ar: 'انتظر انتهاءها أو أوقفها' },
  })
}
