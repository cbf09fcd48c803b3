import { logGamma } from '../special/log-gamma.ts'

/** Gamma prior of a rate: mean shape/rate events per unit of exposure. */
export interface GammaPrior {
  readonly shape: number
  readonly rate: number
}

/**
 * Log probability of a stretch with this count and exposure, its rate integrated over the prior, without the factors of the
 * data alone (the factorials and the exposures of single bins), which are the same however the series is cut.
 */
export function gammaPoisson({ shape, rate }: GammaPrior): (count: number, exposure: number) => number {
  const constant = shape * Math.log(rate) - logGamma(shape)
  // counts are whole numbers and come again and again
  const known = new Float64Array(knownCounts).fill(Number.NaN)
  const logGammaOf = (count: number): number => {
    if (count >= knownCounts) return logGamma(shape + count)
    const value = known[count] as number
    if (!Number.isNaN(value)) return value
    const computed = logGamma(shape + count)
    known[count] = computed
    return computed
  }
  return (count, exposure) => constant + logGammaOf(count) - (shape + count) * Math.log(rate + exposure)
}

const knownCounts = 4096

/** Terms this much below the largest add less than the last digit. */
const negligible = -45

/** log(exp(a) + exp(b) + …) of the first `length` values, without overflow. */
export function logSum(values: Float64Array, length: number): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < length; i++) if ((values[i] as number) > highest) highest = values[i] as number
  if (highest === Number.NEGATIVE_INFINITY) return highest
  let sum = 0
  for (let i = 0; i < length; i++) {
    const below = (values[i] as number) - highest
    if (below > negligible) sum += Math.exp(below)
  }
  return highest + Math.log(sum)
}
