import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { chooseServerUser } from '#store'

const debian = '/usr/lib/postgresql'

/** Folder of the programs of the newest PostgreSQL server that Debian installed; null where there is none. */
export function debianServer(): string | null {
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const found = versions
    .map((version) => join(debian, String(version), 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
  return found ?? null
}

export interface RunningServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a server of the system, not the embedded one, on a free port of this machine, with a cluster of its own. */
export async function startDebianServer(bin: string): Promise<RunningServer> {
  const folder = mkdtempSync('/tmp/marsad-server-')
  const user = chooseServerUser()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const as = user ?? {}
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'marsad', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
    {
      ...as,
      cwd: '/',
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
    {
      ...as,
      cwd: '/',
      stdio: 'ignore',
    },
  )
  const url = `postgres://marsad@127.0.0.1:${port}/postgres`
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      break
    } catch (error) {
      if (tries > 200) throw error
      await wait(50)
    }
  }
  return {
    url,
    async stop() {
      const exit = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await exit
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
