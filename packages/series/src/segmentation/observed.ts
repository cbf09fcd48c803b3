import { checkCounts, checkExposure, checkNumber, checkSameLength, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { type CostFamily, oddsFamily, poissonFamily } from './cost-family.ts'
import { estimateDispersion, estimateShareDispersion } from './dispersion.ts'
import { pruneFunctionally, type RunningSums } from './functional-pruning.ts'
import type { SegmentOptions } from './segment-options.ts'

/** A checked series as the pruning sees it: bins that were not observed left out, sums running. */
export interface Observed {
  /** Number of observed bins. */
  readonly bins: number
  readonly sums: RunningSums
  readonly family: CostFamily
  /** Index in the series of each observed bin; null when all were observed. */
  readonly position: Int32Array | null
  /** Exposure or trials of each bin; null when all are 1. */
  readonly weights: NumberSeries | null
  /** −log likelihood of a segment with this count and exposure (or trials), without the terms of the data alone. */
  readonly segmentCost: (count: number, weight: number) => number
  readonly dispersion: () => number
}

export function observeSeries(counts: NumberSeries, options: SegmentOptions): Observed {
  checkCounts(counts, 'counts')
  switch (options.cost) {
    case 'poisson': {
      if (options.exposure) checkExposure(options.exposure, counts)
      return observePoisson(counts, options.exposure ?? null)
    }
    case 'negative-binomial': {
      const { size, exposure = null } = options
      checkNumber(size, 'size', Number.MIN_VALUE)
      if (exposure) checkExposure(exposure, counts)
      return observeOdds(
        counts,
        exposure,
        (_, weight) => size * weight,
        // the variance the size does not account for is not estimated: the size is known
        () => 1,
      )
    }
    case 'binomial': {
      const { trials } = options
      checkCounts(trials, 'trials')
      checkSameLength(trials, 'trials', counts, 'counts')
      for (let i = 0; i < counts.length; i++) {
        if ((counts[i] as number) > (trials[i] as number)) {
          throw new SeriesInputError('count-above-trials', 'counts', counts[i], `at most its trials, ${trials[i]}`, i)
        }
      }
      return observeOdds(
        counts,
        trials,
        (count, weight) => weight - count,
        () => estimateShareDispersion(counts, trials),
      )
    }
  }
}

function observePoisson(counts: NumberSeries, exposure: NumberSeries | null): Observed {
  let total = 0
  let observed = 0
  for (let i = 0; i < counts.length; i++) {
    total += counts[i] as number
    observed += exposure ? (exposure[i] as number) : 1
  }
  // exposure in expected counts at the rate of the whole: ratios lie around 1, whatever the unit of exposure
  const scale = observed > 0 ? total / observed : 0
  return {
    ...runSums(counts, exposure, (_, weight) => weight * scale),
    family: poissonFamily,
    weights: exposure,
    segmentCost: (count, weight) => (count === 0 ? 0 : count - count * Math.log(count / weight)),
    dispersion: () => estimateDispersion(counts, exposure),
  }
}

function observeOdds(
  counts: NumberSeries,
  weights: NumberSeries | null,
  otherSide: (count: number, weight: number) => number,
  dispersion: () => number,
): Observed {
  const running = runSums(counts, weights, otherSide)
  const { A, B } = running.sums
  return {
    ...running,
    family: oddsFamily((B[running.bins] as number) / (A[running.bins] as number)),
    weights,
    segmentCost(count, weight) {
      const other = otherSide(count, weight)
      // −count·log(share) − other·log(1 − share), right also where a share is next to 1
      return (
        (count === 0 ? 0 : count * Math.log1p(other / count)) + (other === 0 ? 0 : other * Math.log1p(count / other))
      )
    },
    dispersion,
  }
}

function runSums(counts: NumberSeries, weights: NumberSeries | null, toA: (count: number, weight: number) => number) {
  let bins = counts.length
  if (weights) {
    bins = 0
    for (let i = 0; i < weights.length; i++) if ((weights[i] as number) > 0) bins++
  }
  const A = new Float64Array(bins + 1)
  const B = new Float64Array(bins + 1)
  const position = bins < counts.length ? new Int32Array(bins) : null
  let t = 0
  for (let i = 0; i < counts.length; i++) {
    const weight = weights ? (weights[i] as number) : 1
    if (weight === 0) continue
    const count = counts[i] as number
    if (position) position[t] = i
    A[t + 1] = (A[t] as number) + toA(count, weight)
    B[t + 1] = (B[t] as number) + count
    t++
  }
  return { bins, sums: { A, B }, position }
}

/** The changes of the best partition, as indices of the series that was observed. */
export function changesFrom(observed: Observed, penalty: number): number[] {
  const { bins, sums, family, position } = observed
  // nothing on one side: every segment fits perfectly, no change gains anything
  if (bins < 2 || sums.A[bins] === 0 || sums.B[bins] === 0) return []
  const lastStart = pruneFunctionally(sums, penalty, family)
  const changes: number[] = []
  for (let start = lastStart[bins] as number; start > 0; start = lastStart[start] as number) {
    changes.push(position ? (position[start] as number) : start)
  }
  return changes.reverse()
}

/** What lies between changes: bins [from, to), their events and their exposure or trials. */
export function stretchesBetween(changes: readonly number[], counts: NumberSeries, { weights }: Observed) {
  return [0, ...changes].map((from, k) => {
    const to = changes[k] ?? counts.length
    let count = 0
    let weight = 0
    for (let i = from; i < to; i++) {
      count += counts[i] as number
      weight += weights ? (weights[i] as number) : 1
    }
    return { from, to, count, weight }
  })
}
