import { testShare } from '../claim/test-share.ts'
import { checkCounts, checkSameLength, checkWhole, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { mean, pooledT } from '../tails/pooled-t.ts'
import { studentP } from '../tails/student-t.ts'
import { type GuardResult, guardResult } from './guard-result.ts'

/** The level of something on both sides of the date, and the p of their being one. */
export interface Jump {
  readonly before: number
  readonly after: number
  readonly p: number
}

export interface JumpOptions {
  readonly at: number
  readonly exposure?: NumberSeries
  readonly binsPerBlock?: number
  /** Default 0.05. */
  readonly alpha?: number
}

/**
 * The share of events whose target (or perpetrator, or place) is unknown jumps at the date: what is no longer attributed to
 * A has not stopped. The block test of testShare. Clear also where that cannot be tested. Throws SeriesInputError.
 */
export function guardUnknownShare(
  unknown: NumberSeries,
  all: NumberSeries,
  { at, exposure, binsPerBlock = 26, alpha = 0.05 }: JumpOptions,
): GuardResult<'unknown-share', Jump> {
  checkCounts(unknown, 'unknown')
  checkCounts(all, 'all')
  checkSameLength(all, 'all', unknown, 'unknown')
  const known = Float64Array.from(all, (count, i) => {
    const rest = count - (unknown[i] as number)
    if (rest < 0) throw new SeriesInputError('count-above-trials', 'unknown', unknown[i], `at most all, ${count}`, i)
    return rest
  })
  const result = testShare({
    a: unknown,
    b: known,
    at,
    origin: 'claim',
    binsPerBlock,
    alpha,
    ...(exposure && { exposure }),
  })
  if (result.verdict !== 'shift') return guardResult('unknown-share', [])
  const jump = { before: result.shareBefore as number, after: result.shareAfter as number, p: result.p }
  return guardResult('unknown-share', [jump])
}

/** A change of the number of sources by less than this factor is not told. */
const notableFactor = 1.25

/**
 * The number of sources that report jumps at the date: more eyes see more, and not the same. `sources`: distinct sources of
 * each bin. t test on block means, as neighbouring bins share their sources; told from a factor of 1.25. At least two blocks
 * a side, otherwise clear. Throws SeriesInputError.
 */
export function guardSourceCount(
  sources: NumberSeries,
  { at, exposure, binsPerBlock = 13, alpha = 0.05 }: JumpOptions,
): GuardResult<'source-count', Jump> {
  checkCounts(sources, 'sources')
  checkWhole(at, 'at', 1, sources.length - 1)
  checkWhole(binsPerBlock, 'binsPerBlock', 1)
  const seen = Array.from(sources, (_, i) => i).filter((i) => !exposure || (exposure[i] as number) > 0)
  const before = blockMeans(
    sources,
    seen.filter((i) => i < at),
    binsPerBlock,
  )
  const after = blockMeans(
    sources,
    seen.filter((i) => i >= at),
    binsPerBlock,
  )
  if (before.length < 2 || after.length < 2) return guardResult('source-count', [])
  const { t, degreesOfFreedom, means } = pooledT(before, after)
  const [levelBefore, levelAfter] = means
  const p = studentP(t, degreesOfFreedom, 'two-sided')
  const factor = Math.max(levelBefore, levelAfter) / Math.min(levelBefore, levelAfter)
  return guardResult(
    'source-count',
    factor >= notableFactor && p <= alpha ? [{ before: levelBefore, after: levelAfter, p }] : [],
  )
}

function blockMeans(values: NumberSeries, indices: readonly number[], binsPerBlock: number): number[] {
  const blocks = Math.floor(indices.length / binsPerBlock)
  return Array.from({ length: blocks }, (_, k) =>
    mean(
      indices
        .slice(Math.floor((k * indices.length) / blocks), Math.floor(((k + 1) * indices.length) / blocks))
        .map((i) => values[i] as number),
    ),
  )
}
