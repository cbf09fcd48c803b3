import type { Direction } from '../tails/student-t.ts'
import type { Season } from './season.ts'
import type { FourCounts, ShareBins } from './share-bins.ts'
import type { BlockedShares } from './share-blocks.ts'
import type { ShareTestInput, ShareTestVerdict, UntestableReason } from './share-test-result.ts'

/** A checked question with its defaults filled in. */
export interface ShareQuestion {
  readonly bins: ShareBins
  readonly four: FourCounts
  readonly blocks: BlockedShares
  readonly direction: Direction
  readonly alpha: number
  readonly binsPerBlock: number
  readonly season: Season | null
  readonly searched: ShareTestInput['searched']
  readonly permutations: number
  readonly seed: number
}

export interface ShareAnswer {
  readonly verdict: ShareTestVerdict
  readonly search?: { largestAt: number; binsPerBlock: number; searched: { from: number; to: number } }
}

export const untestable = (reason: UntestableReason): ShareAnswer => ({
  verdict: { verdict: 'cannot-be-tested', reason, p: null },
})

export type NothingToTest = Extract<UntestableReason, 'class-never-occurs' | 'no-events-before' | 'no-events-after'>

/** Why there is nothing to hold against anything, if so. */
export function nothingToTest({ aBefore, bBefore, aAfter, bAfter }: FourCounts): NothingToTest | null {
  if (aBefore + aAfter === 0 || bBefore + bAfter === 0) return 'class-never-occurs'
  if (aBefore + bBefore === 0) return 'no-events-before'
  return aAfter + bAfter === 0 ? 'no-events-after' : null
}

/** The verdict p gives, and the way the share went. */
export function judge(p: number, { alpha, direction, four }: ShareQuestion): ShareTestVerdict {
  const fell = (shareOf(four.aAfter, four.bAfter) ?? 0) < (shareOf(four.aBefore, four.bBefore) ?? 0)
  if (p <= alpha) return { verdict: 'shift', reason: fell ? 'share-fell' : 'share-rose', p }
  const against = direction !== 'two-sided' && fell !== (direction === 'a-falls')
  return { verdict: 'no-shift', reason: against ? 'other-direction' : 'within-noise', p }
}

export const shareOf = (a: number, b: number): number | null => (a + b > 0 ? a / (a + b) : null)
