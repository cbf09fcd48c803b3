import { checkNumber, checkWhole, type NumberSeries } from '../input/check-series.ts'
import { version } from '../version.ts'
import { type GammaPrior, gammaPoisson, logSum } from './gamma-poisson.ts'
import { checkPrior, observeCounts } from './observed-counts.ts'

export interface SingleChangeOptions {
  readonly changes?: 'one'
  readonly exposure?: NumberSeries
  /** Prior of both rates. Default shape 1, rate 1: exponential with mean 1 per unit of exposure. */
  readonly prior?: GammaPrior
  /** Probability the set holds. Default 0.95. */
  readonly level?: number
}

export interface SingleChange {
  /** First bin of the new regime, the most probable one. */
  readonly mode: number
  /** The smallest set of such bins that holds the change with probability `level`; it may have gaps. In order of time. */
  readonly set: readonly number[]
  /** Probability that the change is at each bin, one per bin of the series; they add up to 1. */
  readonly probabilities: readonly number[]
  /** Probability that the new regime begins in the bins [from, to). */
  readonly probability: (from: number, to: number) => number
  /** Log of how much better the data are foreseen with one change than with none. */
  readonly logBayesFactor: number
  /** Beside it: all bins within 3.84 of twice the largest log likelihood, and the most likely bin. */
  readonly profile: { readonly mode: number; readonly set: readonly number[] }
  readonly parameters: {
    readonly changes: 'one'
    readonly prior: GammaPrior
    readonly level: number
    readonly version: string
  }
}

/** The 95 % point of chi-squared with one degree of freedom. */
const likelihoodReach = 3.841458820694124

/** See changePosterior. */
export function singleChange(counts: NumberSeries, options: SingleChangeOptions): SingleChange {
  const { prior = { shape: 1, rate: 1 }, level = 0.95 } = options
  checkPrior(prior)
  checkNumber(level, 'level', 0, 1)
  const { count, exposure, position, bins } = observeCounts(counts, options.exposure)
  const marginal = gammaPoisson(prior)
  const allCount = count[bins] as number
  const allTime = exposure[bins] as number
  const logPosterior = new Float64Array(bins - 1)
  const likelihood = new Float64Array(bins - 1)
  for (let k = 1; k < bins; k++) {
    const before = count[k] as number
    const timeBefore = exposure[k] as number
    logPosterior[k - 1] = marginal(before, timeBefore) + marginal(allCount - before, allTime - timeBefore)
    likelihood[k - 1] = logRate(before, timeBefore) + logRate(allCount - before, allTime - timeBefore)
  }
  const evidence = logSum(logPosterior, bins - 1)
  const probabilities = new Array<number>(counts.length).fill(0)
  logPosterior.forEach((value, k) => {
    probabilities[position[k + 1] as number] = Math.exp(value - evidence)
  })
  const best = likelihood.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY)
  const likely = [...likelihood.keys()].filter((k) => 2 * (best - (likelihood[k] as number)) <= likelihoodReach)
  return {
    mode: indexOfLargest(probabilities),
    set: smallestSet(probabilities, level),
    probabilities,
    probability(from, to) {
      checkWhole(from, 'from', 0, counts.length)
      checkWhole(to, 'to', from, counts.length)
      return probabilities.slice(from, to).reduce((sum, p) => sum + p, 0)
    },
    logBayesFactor: evidence - Math.log(bins - 1) - marginal(allCount, allTime),
    profile: {
      mode: position[indexOfLargest(likelihood) + 1] as number,
      set: likely.map((k) => position[k + 1] as number),
    },
    parameters: { changes: 'one', prior, level, version },
  }
}

const logRate = (count: number, time: number): number => (count === 0 ? 0 : count * Math.log(count / time))

function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i
  return best
}

function smallestSet(probabilities: readonly number[], level: number): number[] {
  const byProbability = [...probabilities.keys()].sort(
    (i, j) => (probabilities[j] as number) - (probabilities[i] as number) || i - j,
  )
  const set: number[] = []
  let held = 0
  for (const i of byProbability) {
    if (held >= level) break
    set.push(i)
    held += probabilities[i] as number
  }
  return set.sort((i, j) => i - j)
}
