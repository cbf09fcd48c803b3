/**
 * A segment's cost as a function of its one parameter, the ratio r > 0:  A·u(r) + B·v(r) + C.
 * It is convex in log r, smallest at r = B/A, and meets a constant at most twice. That is all the pruning needs to know
 * (Maidstone, Hocking, Rigaill & Fearnhead 2017, Statistics and Computing 27:519–533, section 5).
 *
 * A and B are sums over the segment's bins, so a segment is described by differences of running sums.
 */
export interface CostFamily {
  u(r: number): number
  v(r: number): number
  /** Smallest cost of a segment with sums A and B, at r = B/A. */
  smallest(A: number, B: number): number
  /** The r below B/A where A·u + B·v = target; `outside` is an r at or below it. Needs B > 0 and smallest < target. */
  leftRoot(A: number, B: number, target: number, outside: number): number
  /** The r above B/A where A·u + B·v = target; `outside` is an r at or above it. Needs A > 0 and smallest < target. */
  rightRoot(A: number, B: number, target: number, outside: number): number
}

const maxNewtonSteps = 50
/** A step of Newton's that moves less than this leaves an error of its square: the last one needed. */
const closeEnough = 1e-8

/**
 * Poisson: A = expected counts if the whole series had one rate, B = counts, r = the segment's rate over that one rate.
 * Cost −log likelihood up to a constant, A·(r − 1) − B·log r: near 0 wherever r is near 1, so that huge counts lose no digits.
 */
export const poissonFamily: CostFamily = {
  u: (r) => r - 1,
  v: (r) => -Math.log(r),
  smallest: (A, B) => (B === 0 ? -A : B - A - B * Math.log(B / A)),
  leftRoot(A, B, target, outside) {
    // r = B/A·exp(t): exp(t) − 1 − t = (target − smallest)/B, begun at its series around the minimum
    const middle = Math.log(B / A)
    const s = Math.sqrt(Math.max(0, (2 * (target + A - B)) / B + 2 * middle))
    let t = Math.max(Math.log(outside), middle - s * (1 + s * (1 / 6 + s / 36)))
    for (let step = 0; step < maxNewtonSteps; step++) {
      const r = Math.exp(t)
      const slope = A * r - B
      if (slope >= 0) break
      const move = (A * (r - 1) - B * t - target) / -slope
      t += move
      if (!(Math.abs(move) > closeEnough * (1 + Math.abs(t)))) break
    }
    return Math.exp(t)
  },
  rightRoot(A, B, target, outside) {
    const middle = B === 0 ? 0 : Math.log(B / A)
    const s = B === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(Math.max(0, (2 * (target + A - B)) / B + 2 * middle))
    // far from the minimum the series bends back: begin outside there
    let r = s < 1.5 ? Math.min(outside, (B / A) * Math.exp(s * (1 - s * (1 / 6 - s / 36)))) : outside
    for (let step = 0; step < maxNewtonSteps; step++) {
      const slope = A - B / r
      if (slope <= 0) break
      const move = (A * (r - 1) - B * Math.log(r) - target) / slope
      r -= move
      if (!(Math.abs(move) > closeEnough * r)) break
    }
    return r
  },
}

/**
 * Binomial share: A = failures, B = successes, r = odds. Negative binomial of known size: A = size × exposure, B = counts,
 * r = mean / size. `centre` is the ratio of the whole series; costs are counted from there, for the digits' sake.
 */
export function oddsFamily(centre: number): CostFamily {
  const u0 = Math.log1p(centre)
  const v0 = Math.log1p(1 / centre)
  const u = (r: number): number => Math.log1p(r) - u0
  const v = (r: number): number => Math.log1p(1 / r) - v0
  return {
    u,
    v,
    smallest: (A, B) => (A === 0 ? -B * v0 : B === 0 ? -A * u0 : A * u(B / A) + B * v(B / A)),
    leftRoot(A, B, target, outside) {
      let t = Math.max(Math.log(outside), -(target + A * u0) / B - v0)
      for (let step = 0; step < maxNewtonSteps; step++) {
        const r = Math.exp(t)
        const slope = (A * r - B) / (1 + r)
        if (slope >= 0) break
        const move = (A * u(r) + B * v(r) - target) / -slope
        t += move
        if (!(move > closeEnough * (1 + Math.abs(t)))) break
      }
      return Math.exp(t)
    },
    rightRoot(A, B, target, outside) {
      let t = Math.min(Math.log(outside), (target + B * v0) / A + u0)
      for (let step = 0; step < maxNewtonSteps; step++) {
        const r = Math.exp(t)
        const slope = (A - B / r) / (1 + 1 / r)
        if (slope <= 0) break
        const move = (A * u(r) + B * v(r) - target) / slope
        t -= move
        if (!(move > closeEnough * (1 + Math.abs(t)))) break
      }
      return Math.exp(t)
    },
  }
}
