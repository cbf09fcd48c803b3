import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const chunkBytes = 4 << 20

/** SHA-256 of a file's bytes, lowercase hex. Reads the next chunk while the last one is hashed; memory is two chunks. */
export async function hashFile(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    let [current, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)]
    let pending = file.read(current, 0, chunkBytes)
    for (;;) {
      const { bytesRead } = await pending
      if (bytesRead === 0) return hash.digest('hex')
      pending = file.read(next, 0, chunkBytes)
      hash.update(current.subarray(0, bytesRead))
      ;[current, next] = [next, current]
    }
  } finally {
    await file.close()
  }
}
