import gammaln from '@stdlib/math-base-special-gammaln'

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

/**
 * Loader's saddle-point form: no difference of large logarithms, which would cost digits as the counts grow (Loader 2000,
 * Fast and Accurate Computation of Binomial Probabilities).
 */
function probability(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - devianceTerm(count, mean)) / Math.sqrt(2 * Math.PI * count)
}

/** log(n!) less Stirling's formula. */
function stirlingError(n: number): number {
  if (n < 16) return gammaln(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI)
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** count·log(count/mean) + mean − count, by a series where the two are close. */
function devianceTerm(count: number, mean: number): number {
  const difference = count - mean
  if (Math.abs(difference) >= 0.1 * (count + mean)) return count * Math.log(count / mean) - difference
  const v = difference / (count + mean)
  let sum = difference * v
  let term = 2 * count * v
  for (let k = 1; ; k++) {
    term *= v * v
    const next = sum + term / (2 * k + 1)
    if (next === sum) return sum
    sum = next
  }
}
