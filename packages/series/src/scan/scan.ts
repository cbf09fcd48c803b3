import { checkNumber, type NumberSeries } from '../input/check-series.ts'
import { type RateSegment, type Segmentation, segment } from '../segmentation/segment.ts'
import { changePosterior } from '../timing/change-posterior.ts'
import type { SingleChange } from '../timing/single-change.ts'

export interface ScannedSeries {
  readonly name: string
  readonly counts: NumberSeries
  readonly exposure?: NumberSeries
}

export interface ScanFinding extends Segmentation<RateSegment> {
  readonly name: string
  /** For a series with exactly one change: when. */
  readonly when: SingleChange | null
}

/**
 * Looks for changes of rate in many series at once, with the penalty for many: 1.5·φ̂·log n, below 1 % false changes in
 * constant series. A scan finds questions; the answers need a date stated beforehand, and adjust for how many were asked.
 * Each series by itself: parts of a list may be scanned apart, and joined. Throws SeriesInputError.
 */
export function scan(list: readonly ScannedSeries[], options: { readonly factor?: number } = {}): ScanFinding[] {
  const { factor = 1.5 } = options
  checkNumber(factor, 'factor', 0)
  return list.map(({ name, counts, exposure }) => {
    const observed = exposure ? { exposure } : {}
    const found = segment(counts, { cost: 'poisson', penalty: { factor }, ...observed })
    return { name, ...found, when: found.changes.length === 1 ? changePosterior(counts, observed) : null }
  })
}
