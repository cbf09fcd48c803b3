import { studentP } from '../tails/student-t.ts'
import type { ShareBlock } from './share-blocks.ts'

/** Whether the share was on its way before the date already. */
export interface PreTrend {
  /** Change of the share of A per block before the date. */
  readonly perBlock: number
  /** Two-sided p of a straight line through the blocks before the date. */
  readonly p: number
}

/**
 * A share that had been falling for two years before the date needs no agreement to fall on. Straight line through the
 * blocks' shares before the date, Student's t with blocks − 2 degrees of freedom. Null with fewer than four blocks.
 */
export function findPreTrend(before: readonly ShareBlock[]): PreTrend | null {
  const n = before.length
  if (n < 4) return null
  const shares = before.map(({ a, b }) => a / (a + b))
  const middle = (n - 1) / 2
  const level = shares.reduce((sum, share) => sum + share, 0) / n
  const spread = (n * (n * n - 1)) / 12
  const perBlock = shares.reduce((sum, share, k) => sum + (k - middle) * share, 0) / spread
  const residual = shares.reduce((sum, share, k) => sum + (share - level - perBlock * (k - middle)) ** 2, 0)
  if (residual < 1e-18) return { perBlock, p: Math.abs(perBlock) < 1e-9 ? 1 : 0 }
  const t = perBlock / Math.sqrt(residual / (n - 2) / spread)
  return { perBlock, p: studentP(t, n - 2, 'two-sided') }
}
