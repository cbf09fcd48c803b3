import { Worker } from 'node:worker_threads'
import type { ScanAnswer, ScanPart } from './scan-part.ts'

/** A thread that answers parts of scans, one scan at a time. */
export interface ScanWorker {
  /** False once it has failed, was stopped or closed. */
  readonly isOpen: () => boolean
  /**
   * Answers parts as long as there are any; one more than it works on is with it, so that it never waits. Rejects when the
   * thread fails or `stop` is raised: it is gone then.
   */
  answerParts(
    takePart: () => ScanPart | null,
    keep: (part: ScanPart, answer: ScanAnswer) => void,
    stop: AbortSignal,
  ): Promise<void>
  close(): Promise<void>
}

export function openWorker(): ScanWorker {
  const worker = new Worker(new URL(import.meta.url.replace('worker-thread', 'scan-worker')))
  // a process may end while a thread has nothing to do
  worker.unref()
  let open = true
  worker.once('exit', () => {
    open = false
  })

  async function close(): Promise<void> {
    open = false
    await worker.terminate()
  }

  async function answerParts(
    takePart: () => ScanPart | null,
    keep: (part: ScanPart, answer: ScanAnswer) => void,
    stop: AbortSignal,
  ): Promise<void> {
    const asked: ScanPart[] = []
    const ended = new AbortController()
    worker.ref()
    try {
      await new Promise<void>((resolve, reject) => {
        const ask = (): void => {
          const part = takePart()
          if (part === null) return
          worker.postMessage(part)
          asked.push(part)
        }
        const hear = (answer: ScanAnswer): void => {
          ask()
          // answers come in the order of the questions
          const part = asked.shift() as ScanPart
          try {
            keep(part, answer)
          } catch (error) {
            reject(error)
          }
          if (asked.length === 0) resolve()
        }
        worker.on('message', hear)
        worker.on('error', reject)
        stop.addEventListener('abort', () => reject(stop.reason), { signal: ended.signal })
        ended.signal.addEventListener('abort', () => worker.off('message', hear).off('error', reject))
        ask()
        ask()
        if (asked.length === 0) resolve()
      })
      worker.unref()
    } catch (error) {
      await close()
      throw error
    } finally {
      ended.abort()
    }
  }

  return { isOpen: () => open, answerParts, close }
}
