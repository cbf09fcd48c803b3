import { checkCounts, checkNumber, checkSameLength, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { version } from '../version.ts'
import { type Penalty, penaltyOf } from './penalty.ts'

export interface ClassesSegment {
  readonly from: number
  readonly to: number
  readonly total: number
  /** Share of each class, in the order given; NaN if nothing happened in the whole series. */
  readonly shares: readonly number[]
}

export interface ClassesSegmentation {
  readonly changes: readonly number[]
  /** Σ over segments of −Σₖ countₖ·log shareₖ, + penalty × changes. */
  readonly cost: number
  readonly segments: readonly ClassesSegment[]
  readonly parameters: {
    readonly penalty: number
    readonly dispersion: number | null
    readonly observedBins: number
    readonly version: string
  }
}

/**
 * Where the shares of several classes change together: optimal partitioning with multinomial cost, pruned as PELT does
 * (Killick, Fearnhead & Eckley 2012, JASA 107:1590–1598). Exact. Bins without any event say nothing of shares and are
 * passed over. Default penalty (K/2)·φ̂·log n: K − 1 shares and a date for every change, as log n is for two classes.
 *
 * `classes`: one series a class, at least two, of one length. Throws SeriesInputError, the argument named `classes[k]`.
 */
export function segmentClasses(
  classes: readonly NumberSeries[],
  options: { readonly penalty?: Penalty } = {},
): ClassesSegmentation {
  const [first] = classes
  if (!first || classes.length < 2) {
    throw new SeriesInputError('empty', 'classes', `${classes.length} series`, 'at least two classes')
  }
  classes.forEach((counts, k) => {
    checkCounts(counts, `classes[${k}]`)
    checkSameLength(counts, `classes[${k}]`, first, 'classes[0]')
  })
  const { penalty = { factor: 1 } } = options
  checkNumber(typeof penalty === 'number' ? penalty : penalty.factor, 'penalty', 0)

  const { sums, position } = runClasses(classes)
  const bins = position.length
  const dispersion = typeof penalty === 'number' ? null : compositionDispersion(sums, bins)
  const perChange = penaltyOf(penalty, ((dispersion ?? 1) * classes.length) / 2, bins)
  const starts = partition(sums, bins, perChange)
  const edges = [0, ...starts, bins]
  let cost = perChange * starts.length
  const segments = edges.slice(1).map((end, s) => {
    const start = edges[s] as number
    const counts = sums.map((sum) => (sum[end] as number) - (sum[start] as number))
    const total = counts.reduce((all, count) => all + count, 0)
    cost += segmentCost(sums, start, end)
    return {
      from: s === 0 ? 0 : (position[start] as number),
      to: end === bins ? first.length : (position[end] as number),
      total,
      shares: counts.map((count) => count / total),
    }
  })
  return {
    changes: starts.map((start) => position[start] as number),
    cost,
    segments,
    parameters: { penalty: perChange, dispersion, observedBins: bins, version },
  }
}

function runClasses(classes: readonly NumberSeries[]): { sums: Float64Array[]; position: number[] } {
  const position: number[] = []
  for (let i = 0; i < (classes[0] as NumberSeries).length; i++) {
    if (classes.some((counts) => (counts[i] as number) > 0)) position.push(i)
  }
  const sums = classes.map((counts) => {
    const sum = new Float64Array(position.length + 1)
    position.forEach((i, t) => {
      sum[t + 1] = (sum[t] as number) + (counts[i] as number)
    })
    return sum
  })
  return { sums, position }
}

function segmentCost(sums: readonly Float64Array[], from: number, to: number): number {
  let total = 0
  let entropy = 0
  for (const sum of sums) {
    const count = (sum[to] as number) - (sum[from] as number)
    if (count > 0) entropy += count * Math.log(count)
    total += count
  }
  return total > 0 ? total * Math.log(total) - entropy : 0
}

function partition(sums: readonly Float64Array[], bins: number, penalty: number): number[] {
  const best = new Float64Array(bins + 1)
  const lastStart = new Int32Array(bins + 1)
  best[0] = -penalty
  let candidates = [0]
  for (let t = 1; t <= bins; t++) {
    const costs = candidates.map((s) => (best[s] as number) + segmentCost(sums, s, t))
    let lowest = Number.POSITIVE_INFINITY
    costs.forEach((cost, c) => {
      if (cost + penalty < lowest) {
        lowest = cost + penalty
        lastStart[t] = candidates[c] as number
      }
    })
    best[t] = lowest
    // one that is already dearer without a change than the best with one can never be the best again
    candidates = candidates.filter((_, c) => (costs[c] as number) <= lowest)
    candidates.push(t)
  }
  const starts: number[] = []
  for (let s = lastStart[bins] as number; s > 0; s = lastStart[s] as number) starts.push(s)
  return starts.reverse()
}

/** As for one share, Pearson's way: neighbours' squared differences over what multinomial shares would show, at least 1. */
function compositionDispersion(sums: readonly Float64Array[], bins: number): number {
  const all = sums.reduce((total, sum) => total + (sum[bins] as number), 0)
  const present = sums.filter((sum) => (sum[bins] as number) > 0)
  if (bins < 2 || present.length < 2) return 1
  const totalOf = (t: number): number =>
    sums.reduce((total, sum) => total + (sum[t + 1] as number) - (sum[t] as number), 0)
  let squares = 0
  for (let t = 1; t < bins; t++) {
    const [before, here] = [totalOf(t - 1), totalOf(t)]
    for (const sum of present) {
      const difference =
        ((sum[t + 1] as number) - (sum[t] as number)) / here - ((sum[t] as number) - (sum[t - 1] as number)) / before
      squares += (difference ** 2 * all) / (sum[bins] as number) / (1 / here + 1 / before)
    }
  }
  return Math.max(1, squares / (bins - 1) / (present.length - 1))
}
