import { studentReach } from '../tails/student-t.ts'
import type { FourCounts } from './share-bins.ts'
import type { ShareBlock } from './share-blocks.ts'

export interface RatioInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/** Two stretches, each cut into pieces that are taken for independent of one another. */
export interface Pieces {
  readonly before: readonly ShareBlock[]
  readonly after: readonly ShareBlock[]
}

/**
 * Ratio of rate ratios: by how much the rate of A changed, over by how much the rate of B did,
 * (A after / A before) / (B after / B before). How long or how well the two sides were observed cancels.
 *
 * Interval: t on the logarithm, variance from the pieces' residuals (Liang & Zeger 1986, Biometrika 73:13–22), never below
 * that of Poisson counts (Woolf 1955, Annals of Human Genetics 19:251–253). With no A after the date the ratio is 0 and its
 * interval takes half an event in every cell (Haldane 1956). Null when A never occurs before, or B before or after.
 */
export function rateRatio(
  four: FourCounts,
  pieces: Pieces,
  level: number,
  degreesOfFreedom: number,
): RatioInterval | null {
  const { aBefore, bBefore, aAfter, bAfter } = four
  if (aBefore === 0 || bBefore === 0 || bAfter === 0) return null
  const reach = studentReach(level, degreesOfFreedom)
  if (aAfter === 0) {
    const [middle, variance] = logRatio(0.5, bAfter + 0.5, aBefore + 0.5, bBefore + 0.5)
    return { estimate: 0, low: 0, high: Math.exp(middle + reach * Math.sqrt(variance)) }
  }
  const [middle, least] = logRatio(aAfter, bAfter, aBefore, bBefore)
  const variance = Math.max(least, logitVariance(pieces.before) + logitVariance(pieces.after))
  const half = reach * Math.sqrt(variance)
  return { estimate: Math.exp(middle), low: Math.exp(middle - half), high: Math.exp(middle + half) }
}

/** How many times the variance of Poisson counts the interval stands for, at least 1. */
export function inflationOf(ratio: RatioInterval | null, four: FourCounts, level: number): number {
  if (!ratio || ratio.low === 0) return 1
  const error = Math.log(ratio.high / ratio.low) / (2 * studentReach(level, Number.POSITIVE_INFINITY))
  return Math.max(1, error ** 2 / logRatio(four.aAfter, four.bAfter, four.aBefore, four.bBefore)[1])
}

const logRatio = (a1: number, b1: number, a0: number, b0: number): [middle: number, variance: number] => [
  Math.log(a1 / a0 / (b1 / b0)),
  1 / a1 + 1 / b1 + 1 / a0 + 1 / b0,
]

/** Variance of the logit of a stretch's share, from how its pieces scatter around that share. */
function logitVariance(pieces: readonly ShareBlock[]): number {
  const k = pieces.length
  if (k < 2) return 0
  const a = pieces.reduce((sum, piece) => sum + piece.a, 0)
  const all = pieces.reduce((sum, piece) => sum + piece.a + piece.b, 0)
  const share = a / all
  const squares = pieces.reduce((sum, piece) => sum + (piece.a - share * (piece.a + piece.b)) ** 2, 0)
  return share > 0 && share < 1 ? ((k / (k - 1)) * squares) / (all * share * (1 - share)) ** 2 : 0
}
