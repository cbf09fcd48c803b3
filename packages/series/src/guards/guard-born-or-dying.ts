import { checkWhole, type NumberSeries } from '../input/check-series.ts'
import { type BirthOrDeath, type CategorySeries, checkCategories, findBirthOrDeath } from './birth-or-death.ts'
import { type GuardResult, guardResult } from './guard-result.ts'

/**
 * A category that begins or ends: a new code, an actor newly told apart, a label given up. If it lies near the date asked
 * about, the shift may be one of coding. `near` keeps to events within so many bins of a date; without it, all are told.
 * Throws SeriesInputError.
 */
export function guardBornOrDying(
  categories: readonly CategorySeries[],
  options: { readonly exposure?: NumberSeries; readonly near?: { readonly at: number; readonly within: number } } = {},
): GuardResult<'born-or-dying', BirthOrDeath> {
  const { exposure, near } = options
  checkCategories(categories, exposure)
  if (near) {
    checkWhole(near.at, 'near.at', 0)
    checkWhole(near.within, 'near.within', 0)
  }
  const found = categories.flatMap((category) =>
    (['born', 'died'] as const).flatMap((event) => findBirthOrDeath(category, event, exposure) ?? []),
  )
  return guardResult('born-or-dying', near ? found.filter(({ at }) => Math.abs(at - near.at) <= near.within) : found)
}
