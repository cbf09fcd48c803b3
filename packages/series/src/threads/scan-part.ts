import { SeriesInputError, type SeriesInputErrorParts } from '../input/series-input-error.ts'
import type { ScannedSeries, ScanOptions } from '../scan/scan-input.ts'
import { type ScanFinding, scanOne } from '../scan/scan-one.ts'

/** What a thread is given: some series of the list, from number `first` on. */
export interface ScanPart {
  readonly first: number
  readonly series: readonly ScannedSeries[]
  readonly options: ScanOptions
}

/** What it gives back. Errors lose their class between threads, so their parts are sent. */
export type ScanAnswer = { readonly findings: readonly ScanFinding[] } | { readonly error: SeriesInputErrorParts }

export function answerPart({ first, series, options }: ScanPart): ScanAnswer {
  try {
    return { findings: series.map((one, i) => scanOne(one, first + i, options)) }
  } catch (error) {
    if (error instanceof SeriesInputError) return { error: error.parts() }
    throw error
  }
}
