import { inflationOf, type Pieces, type RatioInterval, rateRatio } from './rate-ratio.ts'
import { cutEvenly, fewestBlocks } from './share-blocks.ts'
import type { ShareQuestion } from './share-question.ts'
import type { TippingPoint } from './share-test-result.ts'
import { type StratifiedRatio, stratifiedRatio } from './stratified-ratio.ts'
import { findTippingPoint } from './tipping-point.ts'

const intervalLevel = 0.95

/** How A moved against B, overall and within strata, and what it would take to make that vanish. */
export function ratioOf(question: ShareQuestion): {
  rateRatio: RatioInterval | null
  strata: StratifiedRatio | null
  tippingPoint: TippingPoint | null
} {
  const { input, counts, four } = question
  const { pieces, degreesOfFreedom } = piecesOf(question)
  // a season's part may leave less than nothing of a class that hardly occurs
  const isPlain = Math.min(...Object.values(counts), ...Object.values(four)) <= 0
  const ratio = rateRatio(isPlain ? counts : four, pieces, intervalLevel, degreesOfFreedom)
  return {
    rateRatio: ratio,
    strata: input.strata
      ? stratifiedRatio(input.strata, {
          at: input.at,
          inflation: inflationOf(ratio, counts, intervalLevel),
          level: intervalLevel,
          ...(input.exposure && { exposure: input.exposure }),
        })
      : null,
    tippingPoint: findTippingPoint(ratio),
  }
}

/** For the interval: the blocks of the test, or single bins where there are not enough of them. */
function piecesOf({ bins, blocks }: ShareQuestion): { pieces: Pieces; degreesOfFreedom: number } {
  if (Math.min(blocks.before.length, blocks.after.length) >= fewestBlocks) {
    return { pieces: blocks, degreesOfFreedom: blocks.before.length + blocks.after.length - 2 }
  }
  const single = { before: cutEvenly(bins, 0, bins.before, 1), after: cutEvenly(bins, bins.before, bins.a.length, 1) }
  return { pieces: single, degreesOfFreedom: Math.max(1, bins.a.length - 2) }
}
