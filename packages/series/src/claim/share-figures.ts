import { naiveP } from './naive-p.ts'
import { shiftPlacebo } from './placebo-shifts.ts'
import { findPreTrend } from './pre-trend.ts'
import { shareOf } from './share-answer.ts'
import type { ShareQuestion } from './share-question.ts'
import { ratioOf } from './share-ratio.ts'
import type { ShareTestFigures, ShareTestVerdict } from './share-test-result.ts'

/** What is told beside the verdict. */
export function figuresOf(
  question: ShareQuestion,
  { p }: ShareTestVerdict,
): Omit<ShareTestFigures, 'largestAt' | 'parameters'> {
  const { bins, blocks, counts, direction, nothing } = question
  return {
    shareBefore: shareOf(counts.aBefore, counts.bBefore),
    shareAfter: shareOf(counts.aAfter, counts.bAfter),
    ...ratioOf(question),
    counts,
    blocksBefore: blocks.before.length,
    blocksAfter: blocks.after.length,
    naiveP: nothing ? null : naiveP(counts, direction),
    preTrend: findPreTrend(blocks.before),
    placebo: p === null ? null : shiftPlacebo(bins, direction),
  }
}
