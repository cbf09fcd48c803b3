import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile } from './hash-file.ts'

/** Original bytes and their derivatives, each under the SHA-256 of its content. What is in is never changed. */
export interface Objects {
  /** Stores the chunks and returns their hash and length. On return the bytes are on disk (fsync), under their final name. */
  put(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StoredObject>
  read(sha256: string): Promise<Buffer>
  stream(sha256: string): AsyncIterable<Buffer>
  pathOf(sha256: string): string
  has(sha256: string): Promise<boolean>
  /** Takes away an object that was put for a change that then failed: one nothing refers to. */
  discard(sha256: string): Promise<void>
  /** Every object there is, with the hash its bytes have now. */
  audit(): AsyncIterable<{ readonly name: string; readonly path: string; readonly actual: string | null }>
}

export interface StoredObject {
  /** Lowercase hex. */
  readonly sha256: string
  readonly bytes: number
  /** False where the same bytes were there before. */
  readonly isNew: boolean
}

/** Objects in a folder: `ab/cd/abcd…`. */
export function folderObjects(folder: string): Objects {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  const has = async (sha256: string) =>
    stat(pathOf(sha256)).then(
      () => true,
      () => false,
    )
  return {
    pathOf,
    has,
    read: (sha256) => readFile(pathOf(sha256)),
    stream: (sha256) => createReadStream(pathOf(sha256), { highWaterMark: 1 << 20 }),
    async put(chunks) {
      await mkdir(join(folder, 'incoming'), { recursive: true, mode: 0o700 })
      const unfinished = join(folder, 'incoming', randomUUID())
      const hash = createHash('sha256')
      let bytes = 0
      const file = await open(unfinished, 'wx', 0o400)
      try {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          await file.writeFile(chunk)
        }
        await file.sync()
      } catch (error) {
        await file.close()
        await rm(unfinished, { force: true })
        throw error
      }
      await file.close()
      const sha256 = hash.digest('hex')
      const isNew = !(await has(sha256))
      if (isNew) await moveIntoPlace(unfinished, pathOf(sha256))
      else await rm(unfinished)
      return { sha256, bytes, isNew }
    },
    discard: (sha256) => rm(pathOf(sha256), { force: true }),
    async *audit() {
      for (const path of await objectFiles(folder)) {
        const name = path.slice(path.lastIndexOf('/') + 1)
        yield { name, path, actual: await hashFile(path).catch(() => null) }
      }
    },
  }
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  const parent = join(to, '..')
  await mkdir(parent, { recursive: true, mode: 0o700 })
  await rename(from, to)
  // the names themselves must survive a power cut, up to the folder that was there before
  for (const folder of [parent, join(parent, '..'), join(parent, '..', '..')]) await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

async function objectFiles(folder: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (at: string): Promise<void> => {
    const entries: Dirent[] = await readdir(at, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (entry.isDirectory()) await visit(join(at, entry.name))
      else found.push(join(at, entry.name))
    }
  }
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [] as Dirent[])) {
    // `incoming` holds what a killed program was still writing: nothing anybody was promised
    if (entry.name !== 'incoming') await visit(join(folder, entry.name))
  }
  return found.sort()
}
