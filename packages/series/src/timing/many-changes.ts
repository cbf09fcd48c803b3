import { checkNumber, checkWhole, type NumberSeries } from '../input/check-series.ts'
import { version } from '../version.ts'
import { type GammaPrior, gammaPoisson, logSum } from './gamma-poisson.ts'
import { checkPrior, observeCounts } from './observed-counts.ts'

export interface ManyChangesOptions {
  readonly changes: 'many'
  readonly exposure?: NumberSeries
  /** Prior of every regime's rate. Default shape 1, rate 1. */
  readonly prior?: GammaPrior
  /** Prior probability of a change between two bins. Default 1 / observed bins: one change expected. */
  readonly changeProbability?: number
}

export interface ManyChanges {
  /** The bin that is most probably the first of a new regime. */
  readonly mode: number
  /** Probability that a regime begins at each bin, one per bin of the series. */
  readonly probabilities: readonly number[]
  /** Probability that at least one regime begins in the bins [from, to). */
  readonly probability: (from: number, to: number) => number
  readonly expectedChanges: number
  /** Log probability of the data under the prior, without the factors of the data alone. */
  readonly logEvidence: number
  readonly parameters: {
    readonly changes: 'many'
    readonly prior: GammaPrior
    readonly changeProbability: number
    readonly version: string
  }
}

/** See changePosterior. Exact, in time and memory of the square of the bins (a series of 1 826 days: 14 MB). */
export function manyChanges(counts: NumberSeries, options: ManyChangesOptions): ManyChanges {
  const { prior = { shape: 1, rate: 1 } } = options
  checkPrior(prior)
  const { count, exposure, position, bins } = observeCounts(counts, options.exposure)
  const { changeProbability = 1 / bins } = options
  checkNumber(changeProbability, 'changeProbability', Number.MIN_VALUE, 1 - Number.EPSILON)
  const marginal = gammaPoisson(prior)
  const logChange = Math.log(changeProbability)
  const logStay = Math.log1p(-changeProbability)

  // logStretch(s, t): log probability of bins s … t − 1 as one regime, with the prior of no change inside it
  const stretches = new Float64Array((bins * (bins + 1)) / 2)
  const row = (t: number): number => ((t - 1) * t) / 2
  for (let t = 1; t <= bins; t++) {
    for (let s = 0; s < t; s++) {
      const inside = marginal(
        (count[t] as number) - (count[s] as number),
        (exposure[t] as number) - (exposure[s] as number),
      )
      stretches[row(t) + s] = inside + (t - s - 1) * logStay
    }
  }
  const logStretch = (s: number, t: number): number => stretches[row(t) + s] as number

  // forward[t]: bins before t, a regime ends at t; backward[s]: bins from s, a regime begins at s
  const forward = new Float64Array(bins + 1)
  const backward = new Float64Array(bins + 1)
  const terms = new Float64Array(bins)
  for (let t = 1; t <= bins; t++) {
    for (let s = 0; s < t; s++) terms[s] = (forward[s] as number) + logStretch(s, t) + (s > 0 ? logChange : 0)
    forward[t] = logSum(terms, t)
  }
  for (let s = bins - 1; s >= 0; s--) {
    for (let t = s + 1; t <= bins; t++) {
      terms[t - s - 1] = logStretch(s, t) + (backward[t] as number) + (t < bins ? logChange : 0)
    }
    backward[s] = logSum(terms, bins - s)
  }
  const logEvidence = forward[bins] as number

  const probabilities = new Array<number>(counts.length).fill(0)
  let mode = position[1] as number
  for (let k = 1; k < bins; k++) {
    const p = Math.exp((forward[k] as number) + logChange + (backward[k] as number) - logEvidence)
    const at = position[k] as number
    probabilities[at] = p
    if (p > (probabilities[mode] as number)) mode = at
  }

  /** One minus the probability that a single regime spans the window. */
  function probability(from: number, to: number): number {
    checkWhole(from, 'from', 0, counts.length)
    checkWhole(to, 'to', from, counts.length)
    const first = Math.max(1, position.findLastIndex((at) => at < from) + 1)
    const end = position.findLastIndex((at) => at < to) + 1
    if (end <= first) return 0
    let without = 0
    for (let s = 0; s < first; s++) {
      for (let t = end; t <= bins; t++) {
        const ends = (s > 0 ? logChange : 0) + (t < bins ? logChange : 0)
        without += Math.exp((forward[s] as number) + logStretch(s, t) + (backward[t] as number) + ends - logEvidence)
      }
    }
    return Math.max(0, 1 - without)
  }

  return {
    mode,
    probabilities,
    probability,
    expectedChanges: probabilities.reduce((sum, p) => sum + p, 0),
    logEvidence,
    parameters: { changes: 'many', prior, changeProbability, version },
  }
}
