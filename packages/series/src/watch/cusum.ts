import { checkNumber, checkWhole } from '../input/check-series.ts'
import { type InControl, logLikelihoodRatio } from './likelihood-ratio.ts'

/**
 * One step of a cumulative sum chart for counts (Lucas 1985, Technometrics 27:129–144): the new sum from the old, begun at
 * 0. For people who know their in-control mean and have calibrated the threshold they hold the sum against: unlike
 * {@link watch}, nothing here bounds the false alarms.
 *
 *     sum = cusumStep(sum, count, { mean: 2, dispersion: 1, ratio: 2 })
 *
 * `ratio` above 1 looks for a rise, below 1 for a fall. Throws SeriesInputError.
 */
export function cusumStep(
  sum: number,
  count: number,
  chart: InControl & { readonly ratio: number },
  exposure = 1,
): number {
  checkNumber(sum, 'sum', 0)
  checkWhole(count, 'count', 0)
  checkNumber(exposure, 'exposure', 0)
  checkNumber(chart.mean, 'mean', Number.MIN_VALUE)
  checkNumber(chart.dispersion, 'dispersion', 1)
  checkNumber(chart.ratio, 'ratio', Number.MIN_VALUE)
  return Math.max(0, sum + logLikelihoodRatio(count, exposure, chart, chart.ratio))
}
