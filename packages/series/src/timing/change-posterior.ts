import { checkChoice, type NumberSeries } from '../input/check-series.ts'
import { type ManyChanges, type ManyChangesOptions, manyChanges } from './many-changes.ts'
import { type SingleChange, type SingleChangeOptions, singleChange } from './single-change.ts'

/**
 * When did the rate change? Not one date, but how probable each is: Poisson counts, Gamma prior of the rates, both
 * integrated out exactly. One change, every bin equally probable beforehand (Raftery & Akman 1986, Biometrika 73:85–89);
 * or any number of changes (Fearnhead 2006, Statistics and Computing 16:203–213, forward and backward sums).
 *
 *     const when = changePosterior(counts)
 *     when.set                    // the bins that hold the change with 95 % probability
 *     when.probability(114, 119)  // … that it lies in these five
 *     changePosterior(counts, { changes: 'many' })
 *
 * Counts are taken for Poisson: clustered counts make it too sure. Throws SeriesInputError.
 */
export function changePosterior(counts: NumberSeries, options?: SingleChangeOptions): SingleChange
export function changePosterior(counts: NumberSeries, options: ManyChangesOptions): ManyChanges
export function changePosterior(
  counts: NumberSeries,
  options: SingleChangeOptions | ManyChangesOptions = {},
): SingleChange | ManyChanges {
  checkChoice(options.changes ?? 'one', 'changes', ['one', 'many'])
  return options.changes === 'many' ? manyChanges(counts, options) : singleChange(counts, options)
}
