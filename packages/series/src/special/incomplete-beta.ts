import { devianceTerm } from './deviance-term.ts'
import { stirlingError } from './log-gamma.ts'

/** A point of the unit interval, with its distance from 1: neither loses its digits next to an end. */
export interface UnitPoint {
  readonly x: number
  /** 1 − x. */
  readonly rest: number
}

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0: the part of a beta distribution below x. Each tail is
 * computed as a tail: relative error about 1e-13, down to 1e-300 (continued fraction: Abramowitz & Stegun 1964, 26.5.8, by
 * Lentz's method; factor before it in saddle-point form, Loader 2000).
 */
export function incompleteBeta({ x, rest }: UnitPoint, a: number, b: number): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  return x < (a + 1) / (a + b + 2) ? tail(x, rest, a, b) : 1 - tail(rest, x, b, a)
}

/** The tail below x, for x below the middle of the distribution. */
function tail(x: number, rest: number, a: number, b: number): number {
  const n = a + b
  const logDensity =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * x) - devianceTerm(b, n * rest)
  // x^a·(1 − x)^b / (a·B(a, b))
  const factor = Math.exp(logDensity) * Math.sqrt(b / (2 * Math.PI * a * n))
  return factor === 0 ? 0 : factor * continuedFraction(x, a, b)
}

const smallest = 1e-300
const closeEnough = 1e-16
const mostTerms = 1e6

function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < smallest ? smallest : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < closeEnough) break
  }
  return fraction
}
