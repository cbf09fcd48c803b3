/**
 * Optimal partitioning without pruning (Jackson et al. 2005, IEEE Signal Processing Letters 12:105–108): every last change
 * is tried, n²/2 of them. Slow and plain, to hold the fast one against. `unique` is true when no other partition comes
 * within `margin` of the best.
 */
export function partitionOptimally(
  counts: readonly number[],
  weights: readonly number[],
  penalty: number,
  segmentCost: (count: number, weight: number) => number,
  margin = 1e-6,
): { changes: number[]; cost: number; unique: boolean } {
  const n = counts.length
  const best = [-penalty]
  const start = [0]
  const clear = [true]
  for (let t = 1; t <= n; t++) {
    let count = 0
    let weight = 0
    let lowest = Number.POSITIVE_INFINITY
    let second = Number.POSITIVE_INFINITY
    for (let s = t - 1; s >= 0; s--) {
      count += counts[s] as number
      weight += weights[s] as number
      const cost = (best[s] as number) + penalty + segmentCost(count, weight)
      if (cost < lowest) {
        second = lowest
        lowest = cost
        start[t] = s
      } else if (cost < second) second = cost
    }
    best.push(lowest)
    clear.push(second - lowest > margin)
  }
  const changes: number[] = []
  let unique = clear[n] as boolean
  for (let s = start[n] as number; s > 0; s = start[s] as number) {
    changes.unshift(s)
    unique &&= clear[s] as boolean
  }
  return { changes, cost: best[n] as number, unique }
}

/** Costs of a segment straight from the likelihoods, by the name of the cost. */
export const plainCosts = {
  poisson: (count: number, exposure: number): number => (count === 0 ? 0 : count - count * Math.log(count / exposure)),
  share: (count: number, trials: number): number => plainCosts.odds(count, trials - count),
  odds: (hits: number, misses: number): number =>
    (hits === 0 ? 0 : hits * Math.log1p(misses / hits)) + (misses === 0 ? 0 : misses * Math.log1p(hits / misses)),
  negativeBinomial:
    (size: number) =>
    (count: number, exposure: number): number =>
      plainCosts.odds(count, size * exposure),
}
