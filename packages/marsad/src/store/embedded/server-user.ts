import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The operating-system user the server runs as when Marsad itself runs as root, which PostgreSQL refuses to. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const candidates = ['postgres', 'nobody']

/** Null when Marsad does not run as root: then the server runs as the same user. */
export function chooseServerUser(): ServerUser | null {
  if (process.geteuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of candidates) {
    const account = accounts.find((fields) => fields[0] === name)
    if (account !== undefined) return { uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new Error(`none of the users ${candidates.join(', ')} exists to run the database server as`)
}

/** Whether the user may pass through every folder above `path` (permission bits only; access lists are not read). */
export function isReachableBy(user: ServerUser, path: string): boolean {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
