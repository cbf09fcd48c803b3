import type { Direction } from '../tails/student-t.ts'
import type { ShareBins } from './share-bins.ts'
import { runShare, shareDifference } from './share-difference.ts'

/** How many of the shifted series show as large a difference at the date as the real one. */
export interface Placebo {
  readonly asExtreme: number
  readonly of: number
}

/**
 * The weaker second witness: the series turned in a circle by every number of bins, the date left where it is. Keeps all
 * dependence between neighbours. Not valid under season, and weak: it has as few independent turns as there are blocks.
 */
export function shiftPlacebo(bins: ShareBins, direction: Direction): Placebo {
  const n = bins.a.length
  const { a, all } = runShare(bins)
  const differenceAt = (turn: number): number => {
    const end = turn + bins.before
    const over = Math.max(0, end - n)
    const sum = (running: Float64Array): number =>
      (running[Math.min(end, n)] as number) - (running[turn] as number) + (running[over] as number)
    return shareDifference(sum(a), sum(all), a[n] as number, all[n] as number, direction)
  }
  const observed = differenceAt(0)
  let asExtreme = 0
  for (let turn = 1; turn < n; turn++) if (differenceAt(turn) >= observed - 1e-12 * Math.abs(observed)) asExtreme++
  return { asExtreme, of: n - 1 }
}
