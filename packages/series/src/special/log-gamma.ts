const halfLogTwoPi = 0.9189385332046727

/** log Γ(x) for x > 0: absolute error below 1e-14 of the largest of 1, x and the result. */
export function logGamma(x: number): number {
  // Stirling's series is exact to the last digit from 16 on: climb there by Γ(x + 1) = x·Γ(x)
  let product = 1
  let z = x
  while (z < 16) product *= z++
  return (z - 0.5) * Math.log(z) - z + halfLogTwoPi + stirlingSeries(z) - (product === 1 ? 0 : Math.log(product))
}

/** log Γ(n + 1) less Stirling's formula (n + ½)·log n − n + ½·log 2π, for n > 0. */
export function stirlingError(n: number): number {
  return n < 16 ? logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi : stirlingSeries(n)
}

/** 1/12n − 1/360n³ + 1/1260n⁵ − … (Abramowitz & Stegun 1964, 6.1.41). */
function stirlingSeries(n: number): number {
  const square = n * n
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) /
    n
  )
}
