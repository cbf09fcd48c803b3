import { countAtLeast, countExceededBy } from '../tails/negative-binomial.ts'
import { normalAbove, normalExceededBy } from '../tails/normal.ts'
import type { BaselineFit } from './baseline-fit.ts'

/** How the bound is drawn from the fitted baseline. */
export type BoundMethod = 'negative-binomial' | 'negative-binomial-cautious' | 'two-thirds-power'

export interface UpperBound {
  readonly bound: number
  /** Probability of the count or more, if the baseline is right. */
  readonly p: number
}

/**
 * 'negative-binomial': the count exceeded with probability alpha at the expected mean; '-cautious': at the upper 1 − alpha
 * quantile of the mean (Noufaily et al. 2013, Salmon et al. 2016); 'two-thirds-power': counts to the power 2/3 taken for
 * normal (Farrington et al. 1996). The first two give whole numbers.
 */
export function upperBound(count: number, fit: BaselineFit, alpha: number, method: BoundMethod): UpperBound {
  const { expected, standardError, dispersion } = fit
  const reach = normalExceededBy(alpha)
  if (method === 'two-thirds-power') {
    const scatter = dispersion + expected * standardError ** 2
    const deviation = Math.sqrt((4 / 9) * expected ** (1 / 3) * scatter)
    const middle = expected ** (2 / 3)
    return {
      bound: (middle + reach * deviation) ** 1.5,
      p: normalAbove((count ** (2 / 3) - middle) / deviation),
    }
  }
  const mean = method === 'negative-binomial' ? expected : expected * Math.exp(reach * standardError)
  return { bound: countExceededBy(alpha, { mean, dispersion }), p: countAtLeast(count, { mean, dispersion }) }
}
