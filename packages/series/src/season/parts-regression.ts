/** Log-linear rates with one level for each part of the year and, if asked for, one slope over time. */
export interface PartsRegression {
  readonly counts: Float64Array
  readonly exposure: Float64Array
  /** Part of the year of each bin, 0-based. */
  readonly parts: Int32Array
  readonly times: Float64Array
  /** Prior weight of each bin; null: all 1. */
  readonly weights: Float64Array | null
  readonly withSlope: boolean
}

export interface PartsFit {
  readonly levels: Float64Array
  readonly slope: number
  readonly fitted: Float64Array
  readonly degreesOfFreedom: number
  /** Pearson's chi-squared over its degrees of freedom; not held at 1. */
  readonly dispersion: number
  /** How far each bin pulls its own fit: the diagonal of the hat matrix. */
  readonly leverage: Float64Array
  /** Variance of the linear predictor for a part at a time, for dispersion 1; and that of the slope. */
  readonly predictorVariance: (part: number, time: number) => number
  readonly slopeVariance: number
}

const mostSteps = 25
const tolerance = 1e-8
const least = Number.EPSILON

/**
 * Iteratively reweighted least squares (McCullagh & Nelder 1989, chapter 2), begun at count + 0.1 and ended when the
 * deviance moves by less than 1e-8 of itself, as R's `glm` does, and like there with the weights of the last step in
 * dispersion and variances: bounds can then be compared digit by digit. Null where it does not converge, or has as many
 * parameters as bins.
 *
 * A level for each part makes the normal equations an arrow: each step is one pass over the bins.
 */
export function fitParts({ counts, exposure, parts, times, weights, withSlope }: PartsRegression): PartsFit | null {
  const n = counts.length
  const partCount = parts.reduce((most, part) => Math.max(most, part), 0) + 1
  // time from its middle: keeps the sums small
  const centre = times.reduce((sum, time) => sum + time, 0) / n
  const prior = (i: number): number => (weights === null ? 1 : (weights[i] as number))
  const weight = new Float64Array(n)
  const fitted = Float64Array.from(counts, (count) => count + 0.1)
  const levels = new Float64Array(partCount)
  const held = new Float64Array(partCount)
  const leaning = new Float64Array(partCount)
  const wanted = new Float64Array(partCount)
  let slope = 0
  let slopeInformation = Number.POSITIVE_INFINITY
  let deviance = devianceOf()
  let converged = false

  for (let step = 0; step < mostSteps && !converged; step++) {
    solve()
    for (let i = 0; i < n; i++) {
      const predictor = (levels[parts[i] as number] as number) + slope * ((times[i] as number) - centre)
      fitted[i] = Math.max((exposure[i] as number) * Math.exp(predictor), least)
    }
    const next = devianceOf()
    if (!Number.isFinite(next)) return null
    converged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < tolerance
    deviance = next
  }
  if (!converged) return null

  function solve(): void {
    held.fill(0)
    leaning.fill(0)
    wanted.fill(0)
    let [square, lean] = [0, 0]
    for (let i = 0; i < n; i++) {
      const part = parts[i] as number
      const mean = fitted[i] as number
      const time = (times[i] as number) - centre
      const w = prior(i) * mean
      const working = Math.log(mean / (exposure[i] as number)) + ((counts[i] as number) - mean) / mean
      weight[i] = w
      held[part] = (held[part] as number) + w
      leaning[part] = (leaning[part] as number) + w * time
      wanted[part] = (wanted[part] as number) + w * working
      square += w * time * time
      lean += w * time * working
    }
    slope = 0
    if (withSlope) {
      for (let part = 0; part < partCount; part++) {
        const own = held[part] as number
        if (own === 0) continue
        square -= (leaning[part] as number) ** 2 / own
        lean -= ((leaning[part] as number) * (wanted[part] as number)) / own
      }
      slopeInformation = square
      slope = square > 0 ? lean / square : 0
    }
    for (let part = 0; part < partCount; part++) {
      levels[part] = ((wanted[part] as number) - slope * (leaning[part] as number)) / (held[part] as number)
    }
  }

  function devianceOf(): number {
    let sum = 0
    for (let i = 0; i < n; i++) {
      const [count, mean] = [counts[i] as number, fitted[i] as number]
      sum += 2 * prior(i) * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean))
    }
    return sum
  }

  function predictorVariance(part: number, time: number): number {
    const own = held[part] as number
    const distance = time - centre - (leaning[part] as number) / own
    return 1 / own + (withSlope ? distance ** 2 / slopeInformation : 0)
  }

  let chiSquared = 0
  let used = 0
  const partsUsed = new Set<number>()
  const leverage = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const residual = ((counts[i] as number) - (fitted[i] as number)) / (fitted[i] as number)
    chiSquared += (weight[i] as number) * residual ** 2
    if (prior(i) > 0) used++
    partsUsed.add(parts[i] as number)
    leverage[i] = (weight[i] as number) * predictorVariance(parts[i] as number, times[i] as number)
  }
  const degreesOfFreedom = used - partsUsed.size - (withSlope ? 1 : 0)
  // as many parameters as bins: nothing is left to tell how much counts scatter
  if (degreesOfFreedom < 1) return null
  return {
    levels: levels.map((level) => level - slope * centre),
    slope,
    fitted,
    degreesOfFreedom,
    dispersion: chiSquared / degreesOfFreedom,
    leverage,
    predictorVariance,
    slopeVariance: 1 / slopeInformation,
  }
}
