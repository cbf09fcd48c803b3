import { checkCounts, checkExposure, type NumberSeries } from '../input/check-series.ts'

/**
 * How much more counts vary than Poisson counts would: variance over mean, at least 1. Estimated from the differences of
 * neighbouring bins, so that changes of level hardly touch it: the mean of (x₁ − x₂)² / (m·(1/e₁ + 1/e₂)) over neighbours,
 * x a bin's count over its exposure e, m the rate of all (differences: Rice 1984, Annals of Statistics 12:1215–1230).
 * Bins of exposure 0 are passed over. Blind to slow autocorrelation, which raises neighbours together.
 *
 * Throws SeriesInputError for input that is not counts and exposures.
 */
export function dispersion(counts: NumberSeries, exposure?: NumberSeries): number {
  checkCounts(counts, 'counts')
  if (exposure) checkExposure(exposure, counts)
  return estimateDispersion(counts, exposure ?? null)
}

/** {@link dispersion} of counts already checked. */
export const estimateDispersion = (counts: NumberSeries, exposure: NumberSeries | null): number =>
  overVariance(counts, exposure, (rate) => rate)

/** The same for shares: beside what binomial shares would show. */
export const estimateShareDispersion = (counts: NumberSeries, trials: NumberSeries): number =>
  overVariance(counts, trials, (share) => share * (1 - share))

function overVariance(
  counts: NumberSeries,
  weights: NumberSeries | null,
  varianceOfOne: (level: number) => number,
): number {
  let total = 0
  let observed = 0
  let pairs = 0
  let squares = 0
  let previousLevel = 0
  let previousWeight = 0
  for (let i = 0; i < counts.length; i++) {
    const weight = weights ? (weights[i] as number) : 1
    if (weight === 0) continue
    const count = counts[i] as number
    const level = count / weight
    if (previousWeight > 0) {
      squares += (level - previousLevel) ** 2 / (1 / weight + 1 / previousWeight)
      pairs++
    }
    total += count
    observed += weight
    previousLevel = level
    previousWeight = weight
  }
  const expected = varianceOfOne(total / observed)
  return pairs > 0 && expected > 0 ? Math.max(1, squares / pairs / expected) : 1
}
