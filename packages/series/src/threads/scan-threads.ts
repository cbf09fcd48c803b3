import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { SeriesInputError } from '../input/series-input-error.ts'
import { joinFindings, type Scan } from '../scan/scan.ts'
import { checkScan, type ScannedSeries, type ScanOptions } from '../scan/scan-input.ts'
import type { ScanFinding } from '../scan/scan-one.ts'
import { answerPart, type ScanAnswer, type ScanPart } from './scan-part.ts'
import { openWorker, type ScanWorker } from './worker-thread.ts'

export interface RunOptions {
  /** Called after each part, with how many series are done. */
  readonly onProgress?: (done: number, of: number) => void
  /** Ends the scan: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Threads that stay between scans. */
export interface ScanThreads extends AsyncDisposable {
  /**
   * The same as `scan`, bit for bit. Rejects with SeriesInputError for input that makes no sense, of several the one first
   * in the list; nothing goes on in the background after that. One scan at a time.
   */
  scan(list: readonly ScannedSeries[], options?: ScanOptions & RunOptions): Promise<Scan>
  close(): Promise<void>
}

const seriesPerPart = 32

/**
 * Opens threads for scans of thousands of series. The calling thread is one of them: it works too, and gives way to others
 * some hundred times a second. The result does not depend on their number.
 *
 *     await using threads = openScanThreads()
 *     await threads.scan(regions, { claim: { at: 130 }, onProgress: (done, of) => show(done / of) })
 *
 * @param threads default: as many as the machine runs at once
 */
export function openScanThreads(threads: number = availableParallelism()): ScanThreads {
  if (!Number.isSafeInteger(threads) || threads < 1)
    throw new SeriesInputError('out-of-range', 'threads', threads, 'a whole number, 1 or more')
  const workers: ScanWorker[] = Array.from({ length: threads - 1 }, openWorker)
  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.close()))
  }
  return {
    scan(list, options) {
      // one that failed or was stopped is replaced
      workers.forEach((worker, k) => {
        if (!worker.isOpen()) workers[k] = openWorker()
      })
      return runScan(list, workers, options)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function runScan(
  list: readonly ScannedSeries[],
  workers: readonly ScanWorker[],
  { onProgress, signal, ...question }: ScanOptions & RunOptions = {},
): Promise<Scan> {
  checkScan(list, question)
  signal?.throwIfAborted()
  const parts = Math.ceil(list.length / seriesPerPart)
  const findings = new Array<ScanFinding>(list.length)
  const errors: SeriesInputError[] = []
  // ends the work of all when one thread fails, or the caller has had enough
  const failure = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal
  let next = 0
  let done = 0

  /** The next part, null when there is none or the rest is not wanted any more. */
  function takePart(): ScanPart | null {
    if (next >= parts || errors.length > 0) return null
    const first = next++ * seriesPerPart
    return { first, series: list.slice(first, first + seriesPerPart), options: question }
  }

  function keep({ first }: ScanPart, answer: ScanAnswer): void {
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

  async function workHere(): Promise<void> {
    for (let part = takePart(); part !== null; part = takePart()) {
      keep(part, answerPart(part))
      await setImmediate()
      stop.throwIfAborted()
    }
  }

  const work = [...workers.map((worker) => worker.answerParts(takePart, keep, stop)), workHere()]
  const outcomes = await Promise.allSettled(
    work.map((one) =>
      one.catch((error) => {
        failure.abort(error)
        throw error
      }),
    ),
  )
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  const [first] = errors.sort((one, other) => numberOf(one) - numberOf(other))
  if (first) throw first
  return joinFindings(findings, question.adjustment)
}

const numberOf = ({ argument }: SeriesInputError): number => Number(/^list\[(\d+)\]/.exec(argument)?.[1])
