import { checkCounts, checkExposure, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import type { GammaPrior } from './gamma-poisson.ts'

/** Running sums of the observed bins (first 0), and each bin's index in the series as it was given. */
export interface ObservedCounts {
  readonly count: Float64Array
  readonly exposure: Float64Array
  readonly position: Int32Array
  readonly bins: number
}

export function observeCounts(counts: NumberSeries, exposure: NumberSeries | undefined): ObservedCounts {
  checkCounts(counts, 'counts')
  if (exposure) checkExposure(exposure, counts)
  const seen: number[] = []
  for (let i = 0; i < counts.length; i++) if (!exposure || (exposure[i] as number) > 0) seen.push(i)
  if (seen.length < 2) {
    throw new SeriesInputError('empty', 'counts', `${seen.length} observed`, 'at least two observed bins')
  }
  const count = new Float64Array(seen.length + 1)
  const time = new Float64Array(seen.length + 1)
  seen.forEach((i, t) => {
    count[t + 1] = (count[t] as number) + (counts[i] as number)
    time[t + 1] = (time[t] as number) + (exposure ? (exposure[i] as number) : 1)
  })
  return { count, exposure: time, position: Int32Array.from(seen), bins: seen.length }
}

export function checkPrior({ shape, rate }: GammaPrior): void {
  checkNumber(shape, 'prior.shape', Number.MIN_VALUE)
  checkNumber(rate, 'prior.rate', Number.MIN_VALUE)
}
