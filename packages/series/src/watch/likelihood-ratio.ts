import { logGamma } from '../special/log-gamma.ts'

/** What counts are when nothing has changed: events per unit of exposure, and variance over mean (1 = Poisson). */
export interface InControl {
  readonly mean: number
  readonly dispersion: number
}

/**
 * Log likelihood of a count if the mean were `ratio` times what it is, over its likelihood as it is. Negative binomial with
 * the dispersion kept: clusters of the same kind, more or fewer of them. Its expectation is 1 (on the plain scale) when
 * nothing has changed, and below 1 when a ratio above 1 is asked about and the true mean is lower.
 */
export function logLikelihoodRatio(
  count: number,
  exposure: number,
  { mean, dispersion }: InControl,
  ratio: number,
): number {
  if (exposure === 0) return 0
  const expected = mean * exposure
  if (dispersion <= 1 + 1e-9) return count * Math.log(ratio) - (ratio - 1) * expected
  const size = expected / (dispersion - 1)
  return (
    logGamma(count + ratio * size) -
    logGamma(count + size) +
    logGamma(size) -
    logGamma(ratio * size) -
    (ratio - 1) * size * Math.log(dispersion)
  )
}
