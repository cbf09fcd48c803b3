import { incompleteBeta } from '../special/incomplete-beta.ts'

/** Probability of `count` or more successes among `trials`; computed as a tail, right where 1 − cdf is 0. */
export const binomialAtLeast = (count: number, trials: number, share: number): number =>
  count <= 0 ? 1 : incompleteBeta({ x: share, rest: 1 - share }, count, trials - count + 1)
