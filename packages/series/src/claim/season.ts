import { fitCounts } from '../regression/count-regression.ts'
import type { ShareBins } from './share-bins.ts'

/** A year, in bins, and how many waves a year may have. */
export interface Season {
  /** Bins in a year: 52.18 weeks, 12 months, 365.25 days. */
  readonly period: number
  /** Waves: 1 = one high and one low a year. Default 2. */
  readonly harmonics?: number
}

/**
 * Takes out of every bin what the season alone would add to or take from the share of A: a logistic fit of the share with
 * harmonics and a step at the date (harmonics: Serfling 1963, Public Health Reports 78:494–506). The sum of A and B stays;
 * the step stays. The counts that come back are no whole numbers.
 */
export function removeSeason(bins: ShareBins, { period, harmonics = 2 }: Season): ShareBins {
  const { a, b, position, before } = bins
  const step = Float64Array.from(a, (_, i) => (i < before ? 0 : 1))
  const waves = Array.from({ length: harmonics }, (_, h) => (2 * Math.PI * (h + 1)) / period).flatMap((frequency) => [
    Float64Array.from(position, (place) => Math.cos(frequency * place)),
    Float64Array.from(position, (place) => Math.sin(frequency * place)),
  ])
  const all = a.map((count, i) => count + (b[i] as number))
  const columns = [new Float64Array(a.length).fill(1), step, ...waves]
  const { coefficients, fitted } = fitCounts({ link: 'logit', counts: a, weights: all, columns })
  const [level = 0, shift = 0] = coefficients
  // what the season moved: fitted events less those of the same side with the waves at rest
  const moved = fitted.map(
    (expected, i) => expected - (all[i] as number) / (1 + Math.exp(-level - shift * (step[i] as number))),
  )
  return {
    ...bins,
    a: a.map((count, i) => count - (moved[i] as number)),
    b: b.map((count, i) => count + (moved[i] as number)),
  }
}

/**
 * Degrees of freedom the harmonics take from the differences between blocks of so many bins: a wave of frequency f per block
 * has two, of which averaging over the block leaves the part sinc²(f).
 */
export function degreesOfSeason({ period, harmonics = 2 }: Season, binsPerBlock: number): number {
  let degrees = 0
  for (let h = 1; h <= harmonics; h++) {
    const angle = (Math.PI * h * binsPerBlock) / period
    degrees += 2 * (Math.sin(angle) / angle) ** 2
  }
  return degrees
}
