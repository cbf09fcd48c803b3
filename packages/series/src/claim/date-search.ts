import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Direction } from '../tails/student-t.ts'
import type { ShareBins } from './share-bins.ts'
import { cutEvenly, type ShareBlock } from './share-blocks.ts'
import { type RunningShare, runShare, shareDifference } from './share-difference.ts'

export interface DateSearch {
  /** The date with the largest difference, as a number of observed bins before it. */
  readonly before: number
  readonly statistic: number
  readonly p: number
}

/**
 * The test for a date that was read off the data: the largest difference over all dates searched, held against the largest
 * differences of the same blocks in other orders (max statistic: Westfall & Young 1993, Resampling-based multiple testing;
 * p counts the order observed: Phipson & Smyth 2010). Blocks keep their bins together and do not know the date.
 */
export function searchDate(
  bins: ShareBins,
  direction: Direction,
  options: { binsPerBlock: number; from: number; to: number; permutations: number; seed: number },
): DateSearch {
  const { from, to } = options
  const observed = largestDifference(runShare(bins), from, to, direction)
  const blocks = cutEvenly(bins, 0, bins.a.length, options.binsPerBlock)
  const random = xoroshiro128plus(options.seed)
  const order = blocks.slice()
  let asLarge = 1
  for (let permutation = 0; permutation < options.permutations; permutation++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = uniformInt(random, 0, i)
      const swapped = order[i] as ShareBlock
      order[i] = order[j] as ShareBlock
      order[j] = swapped
    }
    const { statistic } = largestDifference(runShare(reorder(bins, order)), from, to, direction)
    // equal up to rounding counts as equal
    if (statistic >= observed.statistic - 1e-12 * Math.abs(observed.statistic)) asLarge++
  }
  return { ...observed, p: asLarge / (options.permutations + 1) }
}

function largestDifference({ a, all }: RunningShare, from: number, to: number, direction: Direction) {
  const last = a.length - 1
  let before = from
  let statistic = Number.NEGATIVE_INFINITY
  for (let date = from; date <= to; date++) {
    const difference = shareDifference(
      a[date] as number,
      all[date] as number,
      a[last] as number,
      all[last] as number,
      direction,
    )
    if (difference > statistic) {
      statistic = difference
      before = date
    }
  }
  return { before, statistic }
}

function reorder(bins: ShareBins, order: readonly ShareBlock[]): { a: Float64Array; b: Float64Array } {
  const a = new Float64Array(bins.a.length)
  const b = new Float64Array(bins.b.length)
  let to = 0
  for (const block of order) {
    a.set(bins.a.subarray(block.from, block.to), to)
    b.set(bins.b.subarray(block.from, block.to), to)
    to += block.to - block.from
  }
  return { a, b }
}
