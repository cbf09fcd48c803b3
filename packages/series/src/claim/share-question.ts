import { checkChoice, checkGiven, checkNumber, checkWhole } from '../input/check-series.ts'
import type { Direction } from '../tails/student-t.ts'
import { removeSeason, type Season } from './season.ts'
import { countFour, type FourCounts, observeShare, type ShareBins } from './share-bins.ts'
import { type BlockedShares, cutBlocks } from './share-blocks.ts'
import type { ShareTestInput, UntestableReason } from './share-test-result.ts'

/** A checked question, its defaults filled in, its series observed, adjusted and cut. */
export interface ShareQuestion {
  readonly input: ShareTestInput
  readonly direction: Direction
  readonly binsPerBlock: number
  readonly alpha: number
  readonly season: Season | null
  readonly permutations: number
  readonly seed: number
  /** Events as they were counted. */
  readonly counts: FourCounts
  /** Why there is nothing to hold against anything, if so. */
  readonly nothing: NothingToTest | null
  /** Bins, their sums and blocks; without the season's part where one was given. */
  readonly bins: ShareBins
  readonly four: FourCounts
  readonly blocks: BlockedShares
}

export type NothingToTest = Extract<UntestableReason, 'class-never-occurs' | 'no-events-before' | 'no-events-after'>

/** Checks an input and prepares what both ways of testing need. Throws SeriesInputError. */
export function askShare(input: ShareTestInput): ShareQuestion {
  checkGiven(input, 'input')
  const { at, origin, direction = 'two-sided', binsPerBlock = 26, alpha = 0.05, permutations = 999, seed = 1 } = input
  const { season = null } = input
  checkChoice(origin, 'origin', ['claim', 'data'])
  checkChoice(direction, 'direction', ['a-falls', 'a-rises', 'two-sided'])
  checkWhole(binsPerBlock, 'binsPerBlock', 1)
  checkNumber(alpha, 'alpha', 0, 1)
  checkWhole(permutations, 'permutations', 99, 1e7)
  checkWhole(seed, 'seed', -(2 ** 31), 2 ** 32 - 1)
  const observed = observeShare(input.a, input.b, at, input.exposure)
  if (season) checkSeason(season, input.a.length)
  const counts = countFour(observed)
  const nothing = nothingToTest(counts)
  const bins = season && !nothing ? removeSeason(observed, season) : observed
  return {
    input,
    direction,
    binsPerBlock,
    alpha,
    season,
    permutations,
    seed,
    counts,
    nothing,
    bins,
    four: countFour(bins),
    blocks: cutBlocks(bins, binsPerBlock),
  }
}

/** A season is learned from at least two of it. */
function checkSeason({ period, harmonics = 2 }: Season, bins: number): void {
  checkNumber(period, 'season.period', 2, bins / 2)
  checkWhole(harmonics, 'season.harmonics', 1, Math.floor(period / 2))
}

export function nothingToTest({ aBefore, bBefore, aAfter, bAfter }: FourCounts): NothingToTest | null {
  if (aBefore + aAfter === 0 || bBefore + bAfter === 0) return 'class-never-occurs'
  if (aBefore + bBefore === 0) return 'no-events-before'
  return aAfter + bAfter === 0 ? 'no-events-after' : null
}
