import betainc from '@stdlib/math-base-special-betainc'

/** Probability of `count` or more successes among `trials`; computed as a tail, right where 1 − cdf is 0. */
export const binomialAtLeast = (count: number, trials: number, share: number): number =>
  count <= 0 ? 1 : betainc(share, count, trials - count + 1)
