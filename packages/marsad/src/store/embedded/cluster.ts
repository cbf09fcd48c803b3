import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { isRunning } from './is-running.ts'
import { chooseServerUser, type ServerUser } from './server-user.ts'

/** A PostgreSQL cluster inside a Marsad home, reached over a Unix socket only. */
export interface Cluster {
  /** Everything of it is in here. */
  readonly folder: string
  readonly data: string
  readonly socketFolder: string
  readonly log: string
  readonly user: ServerUser | null
}

export const superuser = 'marsad'

/** Major version of the server the npm packages carry; its data folder is named after it. */
const major = '18'

/** Longest socket folder that leaves room for `/.s.PGSQL.5432` within the 107 bytes of a Unix socket address. */
const longestSocketFolder = 90

/** Makes the folders of the cluster in `home`, and the cluster itself if there is none. */
export async function prepareCluster(home: string): Promise<Cluster> {
  const user = chooseServerUser()
  const folder = join(home, 'postgresql')
  makeFolder(folder, user)
  const inHome = join(folder, 'run')
  const isShort = Buffer.byteLength(inHome) <= longestSocketFolder
  const socketFolder = isShort ? inHome : shortSocketFolder(home)
  makeFolder(socketFolder, user)
  const cluster = { folder, data: join(folder, major), socketFolder, log: join(folder, 'server.log'), user }
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) await initialise(cluster, folder)
  return cluster
}

function makeFolder(path: string, user: ServerUser | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (user !== null) chownSync(path, user.uid, user.gid)
}

function shortSocketFolder(home: string): string {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16)
  return join(tmpdir().length > 60 ? '/tmp' : tmpdir(), `marsad-${name}`)
}

/** Built under another name and renamed when whole, so that a cluster either exists or does not. */
async function initialise(cluster: Cluster, folder: string): Promise<void> {
  const binaries = await findBinaries(cluster.user)
  const unfinished = join(folder, `${major}.${process.pid}.unfinished`)
  const exit = await runToEnd(cluster, binaries.initdb, [
    ...['-D', seenByServer(cluster, unfinished), '-U', superuser, '--auth=trust', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ])
  if (exit !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(`initdb ended with ${exit}: ${tail(cluster.log)}`)
  }
  if (existsSync(cluster.data)) rmSync(unfinished, { recursive: true, force: true })
  else renameSync(unfinished, cluster.data)
}

function runToEnd(cluster: Cluster, program: string, args: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawnAs(cluster, program, args)
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

function spawnAs(cluster: Cluster, program: string, args: string[]) {
  const log = openSync(cluster.log, 'a', 0o600)
  const folder = openSync(cluster.folder, 'r')
  try {
    return spawn(program, args, {
      ...(cluster.user ?? {}),
      cwd: '/',
      // its own session: Ctrl-C in a terminal must reach Marsad, which stops the server in order
      detached: true,
      stdio: ['ignore', log, log, folder],
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] ?? '' },
    })
  } finally {
    closeSync(log)
    closeSync(folder)
  }
}

/**
 * A path as the server is given it. When Marsad runs as root, the server's own user may not be allowed through the folders
 * above the home (root's own home, or a folder of `mktemp -d`). It is handed the opened folder instead and names paths from there.
 */
function seenByServer(cluster: Cluster, path: string): string {
  const inside = relative(cluster.folder, path)
  if (cluster.user === null || process.platform !== 'linux' || inside.startsWith('..')) return path
  return join('/proc/self/fd', String(folderDescriptor), inside)
}

const folderDescriptor = 3

/** Starts the server without waiting for it to answer. If one already runs on the folder the new process ends by itself. */
export async function startServer(cluster: Cluster): Promise<{ readonly hasExited: () => boolean }> {
  const binaries = await findBinaries(cluster.user)
  const settings = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    max_connections: '40',
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    wal_buffers: '32MB',
    // new segments need not be filled with zeros first: they are synchronised when written all the same
    wal_init_zero: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // a first line of defence against reading names in a log that outlives the data
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
  const child = spawnAs(cluster, binaries.postgres, [
    ...['-D', seenByServer(cluster, cluster.data), '-k', seenByServer(cluster, cluster.socketFolder)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  let exited = false
  child.once('exit', () => {
    exited = true
  })
  child.once('error', () => {
    exited = true
  })
  child.unref()
  return { hasExited: () => exited }
}

/** Process id of the server that runs on the folder; null if there is none. */
export function serverProcess(cluster: Cluster): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

/** Asks the server for a fast shutdown (open transactions are rolled back) without waiting. Safe in an exit handler. */
export function signalStop(server: number): void {
  try {
    process.kill(server, 'SIGINT')
  } catch {
    // it has ended by itself
  }
}

/** Stops the server and waits for its end, even if its folder has been removed meanwhile. */
export async function stopServer(cluster: Cluster, server: number): Promise<void> {
  signalStop(server)
  for (let waited = 0; isRunning(server); waited += 4) {
    if (waited > 60_000) throw new Error(`the database server did not stop within a minute: ${tail(cluster.log)}`)
    await wait(4)
  }
}

export function tail(log: string): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' | ')
  } catch {
    return ''
  }
}
