import { Worker } from 'node:worker_threads'
import type { ScanAnswer, ScanPart } from './scan-part.ts'

/**
 * Has parts answered by a thread of its own as long as there are any; one more than it works on is with it, so that it never
 * waits. Rejects when the thread fails or `stop` is raised; the thread is gone when this settles.
 */
export async function answerInWorker(
  takePart: () => ScanPart | null,
  keep: (part: ScanPart, answer: ScanAnswer) => void,
  stop: AbortSignal,
): Promise<void> {
  if (stop.aborted) return
  const worker = new Worker(new URL(import.meta.url.replace('worker-thread', 'scan-worker')))
  const settled = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      const asked: ScanPart[] = []
      const ask = (): void => {
        const part = takePart()
        if (part === null) return
        worker.postMessage(part)
        asked.push(part)
      }
      worker.on('message', (answer: ScanAnswer) => {
        ask()
        // answers come in the order of the questions
        const part = asked.shift() as ScanPart
        try {
          keep(part, answer)
        } catch (error) {
          reject(error)
        }
        if (asked.length === 0) resolve()
      })
      worker.once('error', reject)
      stop.addEventListener('abort', () => reject(stop.reason), { signal: settled.signal })
      worker.once('online', () => {
        ask()
        ask()
        if (asked.length === 0) resolve()
      })
    })
  } finally {
    settled.abort()
    await worker.terminate()
  }
}
