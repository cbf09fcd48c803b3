import { incompleteBeta } from '../special/incomplete-beta.ts'
import { logGamma } from '../special/log-gamma.ts'
import { normalAbove, normalExceededBy } from './normal.ts'

export type Direction = 'a-falls' | 'a-rises' | 'two-sided'

/**
 * p of a t statistic that is negative when A fell. Each tail is computed as a tail: 1 − cdf would be 0 from t ≈ 40 on.
 */
export function studentP(t: number, degreesOfFreedom: number, direction: Direction): number {
  switch (direction) {
    case 'a-falls':
      return studentAbove(-t, degreesOfFreedom)
    case 'a-rises':
      return studentAbove(t, degreesOfFreedom)
    case 'two-sided':
      return Math.min(1, 2 * studentAbove(Math.abs(t), degreesOfFreedom))
  }
}

/** Probability that Student's t lies above `t`. */
function studentAbove(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normalAbove(t)
  if (t < 0) return 1 - studentAbove(-t, degreesOfFreedom)
  // as a ratio: t² may be beyond all numbers
  const ratio = t / Math.sqrt(degreesOfFreedom)
  const x = 1 / (1 + ratio * ratio)
  const rest = ratio > 1e8 ? 1 - x : (ratio * ratio) / (1 + ratio * ratio)
  return incompleteBeta({ x, rest }, degreesOfFreedom / 2, 0.5) / 2
}

/** The t that leaves (1 − level)/2 on either side; degrees of freedom may be infinite (normal). */
export function studentReach(level: number, degreesOfFreedom: number): number {
  const tail = (1 - level) / 2
  const normal = normalExceededBy(tail)
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normal
  // Newton on the log of the tail over log t, nearly a straight line far out; from the normal's, always below
  let t = normal
  for (let step = 0; step < 100; step++) {
    const above = studentAbove(t, degreesOfFreedom)
    const move = (Math.log(above / tail) * above) / (studentDensity(t, degreesOfFreedom) * t)
    t *= Math.exp(move)
    if (Math.abs(move) < 1e-15) break
  }
  return t
}

function studentDensity(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2
  return (
    Math.exp(logGamma(half + 0.5) - logGamma(half) - (half + 0.5) * Math.log1p((t * t) / degreesOfFreedom)) /
    Math.sqrt(degreesOfFreedom * Math.PI)
  )
}
