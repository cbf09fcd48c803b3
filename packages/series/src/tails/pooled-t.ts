export interface TwoSampleT {
  /** Negative when the second sample is lower. */
  readonly t: number
  readonly degreesOfFreedom: number
  readonly means: readonly [number, number]
}

/**
 * Student's two-sample t with pooled variance. `degreesLost`: degrees of freedom already used on the values.
 * `varianceIfNone`: what to take for the variance where the values do not vary at all.
 */
export function pooledT(
  one: readonly number[],
  other: readonly number[],
  { degreesLost = 0, varianceIfNone = 0 }: { degreesLost?: number; varianceIfNone?: number } = {},
): TwoSampleT {
  const means = [mean(one), mean(other)] as const
  const degreesOfFreedom = one.length + other.length - 2 - degreesLost
  const pooled = (squaresAround(one, means[0]) + squaresAround(other, means[1])) / degreesOfFreedom
  const variance = pooled > 1e-18 ? pooled : varianceIfNone
  const difference = means[1] - means[0]
  const t = difference === 0 ? 0 : difference / Math.sqrt(variance * (1 / one.length + 1 / other.length))
  return { t, degreesOfFreedom, means }
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const squaresAround = (values: readonly number[], centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
