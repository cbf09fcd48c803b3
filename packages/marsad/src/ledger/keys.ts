import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '#store'
import { type NoteKey, rawPublicKey, type Signer } from './signed-note.ts'

const keyFile = 'ledger.key.pem'
const nameFile = 'ledger.name'

/** The key that signs the checkpoints of this home; made on first use, readable by its owner only. */
export function ledgerSigner(store: Store): Signer {
  const folder = join(store.home, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  const fresh = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const stored = createPrivateKey(readOrCreate(join(folder, keyFile), () => fresh))
  // the name is part of what is signed; taken from the key, it says nothing about people or machines
  const name = readOrCreate(join(folder, nameFile), () => `marsad/${rawPublicKey(stored).toString('hex').slice(0, 16)}`)
  return { name: name.trim(), privateKey: stored }
}

export function ledgerKey(store: Store): NoteKey {
  const signer = ledgerSigner(store)
  return { name: signer.name, publicKey: rawPublicKey(signer.privateKey) }
}

function readOrCreate(path: string, make: () => string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  // linked into place whole: two processes on one home must not end up with two keys
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, make(), { mode: 0o600, flush: true })
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(unfinished)
  }
  return readFileSync(path, 'utf8')
}
