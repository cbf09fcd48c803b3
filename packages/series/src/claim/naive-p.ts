import { normalAbove } from '../tails/normal.ts'
import type { Direction } from '../tails/student-t.ts'
import type { FourCounts } from './share-bins.ts'
import { shareDifference } from './share-difference.ts'

/**
 * p of the test that takes every event for independent of every other (comparison of two binomial shares). Never a headline:
 * it rejects 20 to 46 % of true nulls in ordinary data. Shown to be compared with the other.
 */
export function naiveP({ aBefore, bBefore, aAfter, bAfter }: FourCounts, direction: Direction): number {
  const inside = aBefore + bBefore
  const z = shareDifference(aBefore, inside, aBefore + aAfter, inside + aAfter + bAfter, direction)
  const tail = normalAbove(z)
  return direction === 'two-sided' ? 2 * tail : tail
}
