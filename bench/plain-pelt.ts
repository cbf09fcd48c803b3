/**
 * PELT with Poisson cost as the paper writes it (Killick, Fearnhead & Eckley 2012, JASA 107:1590–1598), on running sums and
 * typed arrays: the yardstick, written to be fast, not clever.
 */
export function plainPelt(counts: ArrayLike<number>, penalty: number): number[] {
  const n = counts.length
  const sums = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] as number) + (counts[i] as number)
  const best = new Float64Array(n + 1)
  const lastStart = new Int32Array(n + 1)
  const candidates = new Int32Array(n + 1)
  const costs = new Float64Array(n + 1)
  let alive = 1
  best[0] = -penalty
  for (let t = 1; t <= n; t++) {
    let lowest = Number.POSITIVE_INFINITY
    let from = 0
    for (let c = 0; c < alive; c++) {
      const s = candidates[c] as number
      const sum = (sums[t] as number) - (sums[s] as number)
      const cost = (best[s] as number) + (sum === 0 ? 0 : sum - sum * Math.log(sum / (t - s)))
      costs[c] = cost
      if (cost + penalty < lowest) {
        lowest = cost + penalty
        from = s
      }
    }
    best[t] = lowest
    lastStart[t] = from
    let kept = 0
    for (let c = 0; c < alive; c++) if ((costs[c] as number) <= lowest) candidates[kept++] = candidates[c] as number
    candidates[kept++] = t
    alive = kept
  }
  const changes: number[] = []
  for (let start = lastStart[n] as number; start > 0; start = lastStart[start] as number) changes.push(start)
  return changes.reverse()
}
