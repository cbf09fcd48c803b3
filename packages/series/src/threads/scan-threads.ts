import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { SeriesInputError } from '../input/series-input-error.ts'
import { joinFindings, type Scan } from '../scan/scan.ts'
import { checkScan, type ScannedSeries, type ScanOptions } from '../scan/scan-input.ts'
import type { ScanFinding } from '../scan/scan-one.ts'
import { answerPart, type ScanPart } from './scan-part.ts'
import { answerInWorker } from './worker-thread.ts'

export interface ScanThreadsOptions extends ScanOptions {
  /** The calling thread among them. Default: as many as the machine runs at once. The result does not depend on it. */
  readonly threads?: number
  /** Called after each part, with how many series are done. */
  readonly onProgress?: (done: number, of: number) => void
  /** Ends the scan: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

const seriesPerPart = 32

/**
 * The same as `scan`, bit for bit, on several threads: for thousands of series. The calling thread works too, and gives way
 * to others some hundred times a second. Rejects with SeriesInputError for input that makes no sense, of several the one
 * first in the list; nothing goes on in the background after that.
 */
export async function scanInThreads(list: readonly ScannedSeries[], options: ScanThreadsOptions = {}): Promise<Scan> {
  const { threads = availableParallelism(), onProgress, signal, ...question } = options
  checkScan(list, question)
  if (!Number.isSafeInteger(threads) || threads < 1)
    throw new SeriesInputError('out-of-range', 'threads', threads, 'a whole number, 1 or more')
  const parts = Math.ceil(list.length / seriesPerPart)
  const findings = new Array<ScanFinding>(list.length)
  const errors: SeriesInputError[] = []
  // ends the workers when one thread fails, or the caller has had enough
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

  function keep({ first }: ScanPart, answer: ReturnType<typeof answerPart>): void {
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

  const workers = Array.from({ length: Math.min(threads, parts) - 1 }, () => answerInWorker(takePart, keep, stop))
  stop.throwIfAborted()
  const outcomes = await Promise.allSettled(
    [workHere(), ...workers].map((work) =>
      work.catch((error) => {
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
