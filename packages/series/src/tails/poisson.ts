import { devianceTerm } from '../special/deviance-term.ts'
import { stirlingError } from '../special/log-gamma.ts'

/** Probability of `count` or more events where `mean` are expected. Right to ten digits down to 1e-300. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1
  return count > mean ? upwards(count, mean) : 1 - downwards(count - 1, mean)
}

/** Probability of `count` or fewer events where `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0
  return count > mean ? 1 - upwards(count + 1, mean) : downwards(count, mean)
}

/** From `count` on, above the mean: every term is smaller than the one before. */
function upwards(count: number, mean: number): number {
  let [sum, term] = [1, 1]
  for (let k = count + 1; term > sum * 1e-17; k++) {
    term *= mean / k
    sum += term
  }
  return sum * probability(count, mean)
}

/** From `count` down, at most the mean. */
function downwards(count: number, mean: number): number {
  let [sum, term] = [1, 1]
  for (let k = count; k > 0 && term > sum * 1e-17; k--) {
    term *= k / mean
    sum += term
  }
  return sum * probability(count, mean)
}

/** In saddle-point form (Loader 2000, Fast and Accurate Computation of Binomial Probabilities). */
function probability(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - devianceTerm(count, mean)) / Math.sqrt(2 * Math.PI * count)
}
