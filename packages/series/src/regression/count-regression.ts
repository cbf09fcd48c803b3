import { invertSymmetric } from './symmetric-inverse.ts'

/** A regression of counts: log-linear rates with exposure, or logistic shares with trials. */
export interface CountRegression {
  readonly link: 'log' | 'logit'
  readonly counts: ArrayLike<number>
  /** Exposure (log) or trials (logit) of each bin. */
  readonly weights: ArrayLike<number>
  /** Columns, each as long as the counts. The first is usually all ones. */
  readonly columns: readonly ArrayLike<number>[]
}

export interface RegressionFit {
  readonly coefficients: readonly number[]
  /** Covariance of the coefficients for Poisson or binomial counts; times the dispersion for others. */
  readonly covariance: readonly (readonly number[])[]
  /** Expected counts. */
  readonly fitted: Float64Array
  /** Log likelihood without the terms of the data alone. */
  readonly logLikelihood: number
  /** Pearson's chi-squared over the degrees of freedom; not held at 1. */
  readonly dispersion: number
  readonly converged: boolean
}

const ridge = 1e-9
const maxSteps = 60

/**
 * Maximum likelihood by Newton's method with halved steps (McCullagh & Nelder 1989, Generalized Linear Models, chapter 2).
 * A trace of a ridge keeps the step finite where a class never occurs on one side of a date.
 */
export function fitCounts({ link, counts, weights, columns }: CountRegression): RegressionFit {
  const n = counts.length
  const k = columns.length
  const mean = link === 'log' ? meanOfRate : meanOfShare
  const predict = (coefficients: readonly number[]): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => {
      let eta = 0
      for (let j = 0; j < k; j++) eta += (coefficients[j] as number) * (columns[j]?.[i] as number)
      return eta
    })
  const logLikelihoodOf = (eta: Float64Array): number => {
    let sum = 0
    for (let i = 0; i < n; i++) {
      const weight = weights[i] as number
      if (weight > 0) sum += (counts[i] as number) * (eta[i] as number) - weight * cumulant(link, eta[i] as number)
    }
    return sum
  }

  let coefficients: number[] = Array(k).fill(0)
  coefficients[0] = startOf(link, counts, weights)
  let eta = predict(coefficients)
  let logLikelihood = logLikelihoodOf(eta)
  let converged = false
  for (let step = 0; step < maxSteps && !converged; step++) {
    const { score, information } = derivatives(eta)
    const move = multiply(invertSymmetric(information), score)
    converged = true
    for (let share = 1; share > 1e-6; share /= 2) {
      const next = coefficients.map((value, j) => value + share * (move[j] as number))
      const nextEta = predict(next)
      const nextLikelihood = logLikelihoodOf(nextEta)
      if (!(nextLikelihood > logLikelihood)) continue
      converged = nextLikelihood - logLikelihood < 1e-13 * (1 + Math.abs(logLikelihood))
      coefficients = next
      eta = nextEta
      logLikelihood = nextLikelihood
      break
    }
  }

  function derivatives(at: Float64Array) {
    const score: number[] = Array(k).fill(0)
    const information = Array.from({ length: k }, () => new Array<number>(k).fill(0))
    for (let i = 0; i < n; i++) {
      const { expected, variance } = mean(at[i] as number, weights[i] as number)
      const residual = (counts[i] as number) - expected
      for (let j = 0; j < k; j++) {
        const x = columns[j]?.[i] as number
        score[j] = (score[j] as number) + x * residual
        const row = information[j] as number[]
        for (let l = 0; l < k; l++) row[l] = (row[l] as number) + variance * x * (columns[l]?.[i] as number)
      }
    }
    for (let j = 0; j < k; j++) {
      const row = information[j] as number[]
      row[j] = (row[j] as number) * (1 + ridge) + ridge
    }
    return { score, information }
  }

  const covariance = invertSymmetric(derivatives(eta).information)
  const fitted = Float64Array.from(eta, (value, i) => mean(value, weights[i] as number).expected)
  let chiSquared = 0
  let observed = 0
  for (let i = 0; i < n; i++) {
    const { expected, variance } = mean(eta[i] as number, weights[i] as number)
    if ((weights[i] as number) === 0) continue
    observed++
    if (variance > 0) chiSquared += ((counts[i] as number) - expected) ** 2 / variance
  }
  return { coefficients, covariance, fitted, logLikelihood, dispersion: chiSquared / (observed - k), converged }
}

const meanOfRate = (eta: number, exposure: number) => {
  const expected = exposure * Math.exp(eta)
  return { expected, variance: expected }
}

const meanOfShare = (eta: number, trials: number) => {
  const share = 1 / (1 + Math.exp(-eta))
  return { expected: trials * share, variance: trials * share * (1 - share) }
}

const cumulant = (link: 'log' | 'logit', eta: number): number =>
  link === 'log' ? Math.exp(eta) : Math.max(0, eta) + Math.log1p(Math.exp(-Math.abs(eta)))

function startOf(link: 'log' | 'logit', counts: ArrayLike<number>, weights: ArrayLike<number>): number {
  let count = 0
  let weight = 0
  for (let i = 0; i < counts.length; i++) {
    count += counts[i] as number
    weight += weights[i] as number
  }
  return link === 'log' ? Math.log((count + 0.5) / weight) : Math.log((count + 0.5) / (weight - count + 0.5))
}

const multiply = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] as number), 0))
