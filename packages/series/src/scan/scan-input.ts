import type { ShareTestInput } from '../claim/share-test-result.ts'
import { checkArray, checkChoice, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import type { Adjustment } from '../many/adjust.ts'

export interface ScannedSeries {
  readonly name: string
  readonly counts: NumberSeries
  readonly exposure?: NumberSeries
  /** Class B, where `claim` asks whether the counts' share among both changed. */
  readonly against?: NumberSeries
}

/** The question put to every pair of series; as in `testShare`. */
export type ScannedClaim = Omit<ShareTestInput, 'a' | 'b' | 'exposure' | 'strata' | 'origin'> & {
  /** Default 'claim': stated before anyone looked. */
  readonly origin?: ShareTestInput['origin']
}

export interface ScanOptions {
  /** Multiple of φ̂·log n that a change costs. Default 1.5. */
  readonly factor?: number
  readonly claim?: ScannedClaim
  /** How the p-values of the claim are adjusted. Default 'bh'; 'by' where nobody knows how the series hang together. */
  readonly adjustment?: Exclude<Adjustment, 'e-bh'>
}

/** What can be said before any series is looked at. */
export function checkScan(list: readonly ScannedSeries[], { factor = 1.5, claim, adjustment }: ScanOptions): void {
  checkArray(list, 'list')
  checkNumber(factor, 'factor', 0)
  if (adjustment !== undefined) checkChoice(adjustment, 'adjustment', ['bh', 'by', 'holm'])
  if (claim === undefined) return
  list.forEach(({ against }, k) => {
    if (against === undefined)
      throw new SeriesInputError(
        'not-a-series',
        `list[${k}].against`,
        undefined,
        'the class the claim holds it against',
      )
  })
}
