import { type Adjustment, adjust } from '../many/adjust.ts'
import { checkScan, type ScannedSeries, type ScanOptions } from './scan-input.ts'
import { type ScanFinding, scanOne } from './scan-one.ts'

export interface Scan {
  /** One for each series, in the order given. */
  readonly findings: readonly ScanFinding[]
  /** p of each finding's claim, adjusted for how many were tested; null where nothing could be tested or was asked. */
  readonly adjustedP: readonly (number | null)[]
}

/**
 * Looks for changes of rate in many series at once, with the penalty for many: 1.5·φ̂·log n, below 1 % false changes in
 * constant series. A scan finds questions; the answers need a date stated beforehand: `claim` tests it in every series, and
 * the p-values come adjusted for how many were asked.
 *
 *     scan(regions)                                                    // where did the rate change?
 *     scan(pairs, { claim: { at: 130, direction: 'a-falls' } })        // … and in which did A fall against B?
 *
 * Throws SeriesInputError that names the series (`list[3].counts`). For thousands of series see `@marsad/series/threads`.
 */
export function scan(list: readonly ScannedSeries[], options: ScanOptions = {}): Scan {
  checkScan(list, options)
  return joinFindings(
    list.map((series, k) => scanOne(series, k, options)),
    options.adjustment,
  )
}

/** Findings of all parts of a scan, with the p-values adjusted over all of them. */
export function joinFindings(findings: readonly ScanFinding[], adjustment: Adjustment = 'bh'): Scan {
  const tested = findings.flatMap(({ claim }, k) => (claim && claim.p !== null ? [{ k, p: claim.p }] : []))
  const adjusted = adjust(
    tested.map(({ p }) => p),
    adjustment,
  )
  const adjustedP = new Array<number | null>(findings.length).fill(null)
  tested.forEach(({ k }, i) => {
    adjustedP[k] = adjusted[i] as number
  })
  return { findings, adjustedP }
}
