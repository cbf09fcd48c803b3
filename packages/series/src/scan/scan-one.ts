import type { ShareTestResult } from '../claim/share-test-result.ts'
import { testShare } from '../claim/test-share.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { type RateSegment, type Segmentation, segment } from '../segmentation/segment.ts'
import { changePosterior } from '../timing/change-posterior.ts'
import type { SingleChange } from '../timing/single-change.ts'
import type { ScannedSeries, ScanOptions } from './scan-input.ts'

/** Plain data: may be sent between threads and kept as JSON. */
export interface ScanFinding extends Segmentation<RateSegment> {
  readonly name: string
  /** For a series with exactly one change: when. */
  readonly when: Omit<SingleChange, 'probability'> | null
  /** The answer to the claim, where one was asked about. */
  readonly claim: ShareTestResult | null
}

/** One series of a scan, number `k` of its list. Throws SeriesInputError that names it. */
export function scanOne(
  { name, counts, exposure, against }: ScannedSeries,
  k: number,
  options: ScanOptions,
): ScanFinding {
  const { factor = 1.5, claim } = options
  const observed = exposure ? { exposure } : {}
  try {
    const found = segment(counts, { cost: 'poisson', penalty: { factor }, ...observed })
    return {
      name,
      ...found,
      when: found.changes.length === 1 ? plain(changePosterior(counts, observed)) : null,
      claim: claim && against ? testShare({ origin: 'claim', ...claim, ...observed, a: counts, b: against }) : null,
    }
  } catch (error) {
    throw error instanceof SeriesInputError ? error.within(`list[${k}]`) : error
  }
}

function plain({ probability: _, ...rest }: SingleChange): Omit<SingleChange, 'probability'> {
  return rest
}
