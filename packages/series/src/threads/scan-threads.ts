import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { SeriesInputError } from '../input/series-input-error.ts'
import { joinFindings, type Scan } from '../scan/scan.ts'
import { checkScan, type ScannedSeries, type ScanOptions } from '../scan/scan-input.ts'
import type { ScanFinding } from '../scan/scan-one.ts'
import type { ScanAnswer, ScanPart } from './scan-part.ts'

export interface ScanThreadsOptions extends ScanOptions {
  /** Default: as many as the machine runs at once. The result does not depend on it. */
  readonly threads?: number
  /** Called after each part, with how many series are done. */
  readonly onProgress?: (done: number, of: number) => void
  /** Ends the scan: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

const seriesPerPart = 64

/**
 * The same as `scan`, bit for bit, on several threads: for thousands of series. Rejects with SeriesInputError for input
 * that makes no sense, of several the one first in the list; nothing goes on in the background after that.
 */
export async function scanInThreads(list: readonly ScannedSeries[], options: ScanThreadsOptions = {}): Promise<Scan> {
  const { threads = availableParallelism(), onProgress, signal, ...asked } = options
  checkScan(list, asked)
  if (!Number.isSafeInteger(threads) || threads < 1)
    throw new SeriesInputError('out-of-range', 'threads', threads, 'a whole number, 1 or more')
  signal?.throwIfAborted()
  const findings = new Array<ScanFinding>(list.length)
  const parts = Math.ceil(list.length / seriesPerPart)
  const errors: SeriesInputError[] = []
  let next = 0
  let done = 0

  /** One thread: takes parts as long as there are any. */
  async function work(): Promise<void> {
    const worker = new Worker(new URL(import.meta.url.replace('scan-threads', 'scan-worker')))
    // a failure of the thread itself, while it works or before
    const failed = new Promise<never>((_, reject) => {
      worker.once('error', reject)
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    failed.catch(() => {})
    try {
      while (next < parts && errors.length === 0) {
        const first = next++ * seriesPerPart
        const part: ScanPart = { first, series: list.slice(first, first + seriesPerPart), options: asked }
        const answer = await Promise.race([failed, ask(worker, part)])
        if ('error' in answer) {
          errors.push(SeriesInputError.from(answer.error))
          return
        }
        answer.findings.forEach((finding, i) => {
          findings[first + i] = finding
        })
        done += answer.findings.length
        onProgress?.(done, list.length)
      }
    } finally {
      await worker.terminate()
    }
  }

  await settled(Array.from({ length: Math.min(threads, parts) }, work))
  const [error] = errors.sort((one, other) => seriesOf(one) - seriesOf(other))
  if (error) throw error
  return joinFindings(findings, asked.adjustment)
}

function ask(worker: Worker, part: ScanPart): Promise<ScanAnswer> {
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.postMessage(part)
  })
}

/** Waits for all, then throws what the first that failed threw: no thread is left behind. */
async function settled(work: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(work)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

const seriesOf = ({ argument }: SeriesInputError): number => Number(/^list\[(\d+)\]/.exec(argument)?.[1])
