import type { SeriesInputErrorParts } from '../input/series-input-error.ts'
import type { ScannedSeries, ScanOptions } from '../scan/scan-input.ts'
import type { ScanFinding } from '../scan/scan-one.ts'

/** What a thread is sent: some series of the list, from number `first` on. */
export interface ScanPart {
  readonly first: number
  readonly series: readonly ScannedSeries[]
  readonly options: ScanOptions
}

/** What it sends back. Errors lose their class between threads, so their parts are sent. */
export type ScanAnswer = { readonly findings: readonly ScanFinding[] } | { readonly error: SeriesInputErrorParts }
