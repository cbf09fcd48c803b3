import { checkChoice, checkNumber, checkWhole } from '../input/check-series.ts'
import { version } from '../version.ts'
import { judgeFoundDate } from './found-date.ts'
import { naiveP } from './naive-p.ts'
import { shiftPlacebo } from './placebo-shifts.ts'
import { findPreTrend } from './pre-trend.ts'
import { inflationOf, type Pieces, rateRatio } from './rate-ratio.ts'
import { removeSeason, type Season } from './season.ts'
import { countFour, type FourCounts, observeShare, type ShareBins } from './share-bins.ts'
import { type BlockedShares, cutBlocks, cutEvenly, fewestBlocks } from './share-blocks.ts'
import { nothingToTest, shareOf } from './share-question.ts'
import type { ShareTestInput, ShareTestResult } from './share-test-result.ts'
import { judgeStatedDate } from './stated-date.ts'
import { stratifiedRatio } from './stratified-ratio.ts'
import { findTippingPoint } from './tipping-point.ts'

const intervalLevel = 0.95

/**
 * Did the share of A among A and B change at a date? The share, because a fall of reporting moves A and B alike; in blocks
 * of half a year, because events come in clusters and neighbours are not independent.
 *
 *     testShare({ a: onGovernment, b: onMilitia, at: 130, origin: 'claim', direction: 'a-falls' })
 *
 * A date stated beforehand: t test on block shares. A date read off the data: the largest difference over all dates, by
 * permutation of blocks. Where the data cannot answer, the verdict says so, with the reason; the ratio is still given.
 * Throws SeriesInputError.
 */
export function testShare(input: ShareTestInput): ShareTestResult {
  const { at, origin, direction = 'two-sided', binsPerBlock = 26, alpha = 0.05, permutations = 999, seed = 1 } = input
  checkChoice(origin, 'origin', ['claim', 'data'])
  checkChoice(direction, 'direction', ['a-falls', 'a-rises', 'two-sided'])
  checkWhole(binsPerBlock, 'binsPerBlock', 1)
  checkNumber(alpha, 'alpha', 0, 1)
  checkWhole(permutations, 'permutations', 99, 1e7)
  checkWhole(seed, 'seed', -(2 ** 31), 2 ** 32 - 1)

  const { season = null } = input
  if (season) checkSeason(season)
  const observed = observeShare(input.a, input.b, at, input.exposure)
  const four = countFour(observed)
  const bins = season && !nothingToTest(four) ? removeSeason(observed, season) : observed
  const blocks = cutBlocks(bins, binsPerBlock)
  const question = {
    bins,
    four,
    blocks,
    direction,
    alpha,
    binsPerBlock,
    season,
    permutations,
    seed,
    searched: input.searched,
  }
  const answer = origin === 'claim' ? judgeStatedDate(question) : judgeFoundDate(question)
  const { pieces, degreesOfFreedom } = piecesOf(bins, blocks)
  const ratio = rateRatio(someOfEach(four) ? countFour(bins) : four, pieces, intervalLevel, degreesOfFreedom)

  return {
    ...answer.verdict,
    shareBefore: shareOf(four.aBefore, four.bBefore),
    shareAfter: shareOf(four.aAfter, four.bAfter),
    rateRatio: ratio,
    counts: four,
    strata: input.strata
      ? stratifiedRatio(input.strata, {
          at,
          inflation: inflationOf(ratio, four, intervalLevel),
          level: intervalLevel,
          ...(input.exposure && { exposure: input.exposure }),
        })
      : null,
    blocksBefore: blocks.before.length,
    blocksAfter: blocks.after.length,
    largestAt: answer.search?.largestAt ?? null,
    naiveP: nothingToTest(four) ? null : naiveP(four, direction),
    preTrend: findPreTrend(blocks.before),
    placebo: answer.verdict.p === null ? null : shiftPlacebo(bins, direction),
    tippingPoint: findTippingPoint(ratio),
    parameters: {
      at,
      origin,
      direction,
      binsPerBlock,
      binsPerBlockUsed: answer.search?.binsPerBlock ?? blocks.binsPerBlock,
      alpha,
      season,
      searched: answer.search?.searched ?? null,
      permutations: answer.search ? permutations : null,
      seed: answer.search ? seed : null,
      version,
    },
  }
}

/** For the interval: the blocks of the test, or single bins where there are not enough of them. */
function piecesOf(bins: ShareBins, blocks: BlockedShares): { pieces: Pieces; degreesOfFreedom: number } {
  if (Math.min(blocks.before.length, blocks.after.length) >= fewestBlocks) {
    return { pieces: blocks, degreesOfFreedom: blocks.before.length + blocks.after.length - 2 }
  }
  const single = { before: cutEvenly(bins, 0, bins.before, 1), after: cutEvenly(bins, bins.before, bins.a.length, 1) }
  return { pieces: single, degreesOfFreedom: Math.max(1, bins.a.length - 2) }
}

function checkSeason({ period, harmonics = 2 }: Season): void {
  checkNumber(period, 'season.period', 2)
  checkWhole(harmonics, 'season.harmonics', 1, Math.floor(period / 2))
}

const someOfEach = ({ aBefore, bBefore, aAfter, bAfter }: FourCounts): boolean =>
  Math.min(aBefore, bBefore, aAfter, bAfter) > 0
