/**
 * x·log(x/mean) + mean − x, by a series where the two are close: no difference of large numbers, which would cost digits as
 * they grow (Loader 2000, Fast and Accurate Computation of Binomial Probabilities).
 */
export function devianceTerm(x: number, mean: number): number {
  const difference = x - mean
  if (x === 0) return mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const v = difference / (x + mean)
  let sum = difference * v
  let term = 2 * x * v
  for (let k = 1; ; k++) {
    term *= v * v
    const next = sum + term / (2 * k + 1)
    if (next === sum) return sum
    sum = next
  }
}
