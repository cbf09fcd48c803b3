import { parentPort } from 'node:worker_threads'
import { SeriesInputError } from '../input/series-input-error.ts'
import { scanOne } from '../scan/scan-one.ts'
import type { ScanAnswer, ScanPart } from './scan-part.ts'

parentPort?.on('message', (part: ScanPart) => parentPort?.postMessage(answer(part)))

function answer({ first, series, options }: ScanPart): ScanAnswer {
  try {
    return { findings: series.map((one, i) => scanOne(one, first + i, options)) }
  } catch (error) {
    if (error instanceof SeriesInputError) return { error: error.parts() }
    throw error
  }
}
