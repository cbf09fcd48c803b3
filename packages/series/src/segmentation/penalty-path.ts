import { checkGiven, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { changesFrom, type Observed, observeSeries, stretchesBetween } from './observed.ts'
import type { SegmentOptions } from './segment-options.ts'

/** A partition that is the best for every penalty in [from, to). */
export interface PathStep {
  readonly penaltyFrom: number
  readonly penaltyTo: number
  readonly changes: readonly number[]
  /** Cost without penalty. */
  readonly cost: number
}

/**
 * Every partition that is best for some penalty within a range, and for which: how much the answer hangs on the penalty.
 * From the fewest changes (largest penalties) to the most. CROPS: Haynes, Eckley & Fearnhead 2017, Journal of
 * Computational and Graphical Statistics 26:134–143; every run is an exact one.
 *
 *     penaltyPath(counts, { cost: 'poisson' }, { from: 2, to: 20 })
 *
 * Throws SeriesInputError.
 */
export function penaltyPath(
  counts: NumberSeries,
  options: SegmentOptions,
  range: { readonly from: number; readonly to: number },
): PathStep[] {
  checkGiven(options, 'options')
  checkGiven(range, 'range')
  checkNumber(range.from, 'range.from', 0)
  checkNumber(range.to, 'range.to', 0)
  if (range.to <= range.from) throw new SeriesInputError('out-of-range', 'range.to', range.to, `above ${range.from}`)
  const observed = observeSeries(counts, options)
  const run = (penalty: number): Found => {
    const changes = changesFrom(observed, penalty)
    return { changes, cost: costOf(changes, counts, observed) }
  }
  const most = run(range.from)
  const fewest = run(range.to)
  const found = [fewest, ...between(fewest, most, run)]
  if (most.changes.length > fewest.changes.length) found.push(most)
  return found.map((step, i) => ({
    penaltyFrom: i + 1 < found.length ? crossing(step, found[i + 1] as Found) : range.from,
    penaltyTo: i > 0 ? crossing(found[i - 1] as Found, step) : range.to,
    ...step,
  }))
}

interface Found {
  readonly changes: readonly number[]
  readonly cost: number
}

/** The penalty at which two partitions cost the same. */
const crossing = (fewer: Found, more: Found): number =>
  (fewer.cost - more.cost) / (more.changes.length - fewer.changes.length)

/** Best partitions with more changes than the one and fewer than the other, in order. */
function between(fewer: Found, more: Found, run: (penalty: number) => Found): Found[] {
  if (more.changes.length <= fewer.changes.length + 1) return []
  const middle = run(crossing(fewer, more))
  const steps = middle.changes.length
  if (steps <= fewer.changes.length || steps >= more.changes.length) return []
  return [...between(fewer, middle, run), middle, ...between(middle, more, run)]
}

function costOf(changes: readonly number[], counts: NumberSeries, observed: Observed): number {
  return stretchesBetween(changes, counts, observed).reduce(
    (cost, { count, weight }) => cost + observed.segmentCost(count, weight),
    0,
  )
}
