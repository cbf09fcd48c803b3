import type { ShareQuestion } from './share-question.ts'
import type { ShareTestVerdict, UntestableReason } from './share-test-result.ts'

export interface ShareAnswer {
  readonly verdict: ShareTestVerdict
  readonly search?: { largestAt: number; binsPerBlock: number; searched: { from: number; to: number } }
}

export const untestable = (reason: UntestableReason): ShareAnswer => ({
  verdict: { verdict: 'cannot-be-tested', reason, p: null },
})

/** The verdict p gives, and the way the share went. */
export function judge(p: number, { alpha, direction, four }: ShareQuestion): ShareTestVerdict {
  const fell = (shareOf(four.aAfter, four.bAfter) ?? 0) < (shareOf(four.aBefore, four.bBefore) ?? 0)
  if (p <= alpha) return { verdict: 'shift', reason: fell ? 'share-fell' : 'share-rose', p }
  const against = direction !== 'two-sided' && fell !== (direction === 'a-falls')
  return { verdict: 'no-shift', reason: against ? 'other-direction' : 'within-noise', p }
}

/** Share of A, or null where there is nothing to share. */
export const shareOf = (a: number, b: number): number | null => (a + b > 0 ? a / (a + b) : null)
