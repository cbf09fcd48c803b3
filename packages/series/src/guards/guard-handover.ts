import { checkWhole, type NumberSeries } from '../input/check-series.ts'
import { type CategorySeries, checkCategories, findBirthOrDeath } from './birth-or-death.ts'
import { type GuardResult, guardResult } from './guard-result.ts'

/** One label ends where another begins: perhaps one thing under two names. */
export interface Handover {
  /** The label that ends, and the one that begins. */
  readonly from: string
  readonly to: string
  /** First bin without the one, first bin with the other. */
  readonly endsAt: number
  readonly beginsAt: number
  readonly rateBefore: number
  readonly rateAfter: number
  /** Rate of the new label over that of the old: near 1 for a plain renaming. */
  readonly levelRatio: number
}

/**
 * A category falls to (all but) zero where another appears: the mark of a renamed or recoded label, not of a shift. One
 * that splits in two is told as two handovers. `within`: how many bins may lie between (default 4).
 *
 *     guardHandover([{ name: 'government', counts }, { name: 'regime forces', counts: others }])
 *
 * Throws SeriesInputError.
 */
export function guardHandover(
  categories: readonly CategorySeries[],
  options: { readonly exposure?: NumberSeries; readonly within?: number } = {},
): GuardResult<'label-handover', Handover> {
  const { exposure, within = 4 } = options
  checkCategories(categories, exposure)
  checkWhole(within, 'within', 0)
  const born = categories.flatMap((category) => findBirthOrDeath(category, 'born', exposure) ?? [])
  const died = categories.flatMap((category) => findBirthOrDeath(category, 'died', exposure) ?? [])
  const found = died.flatMap((end) =>
    born
      .filter((begin) => begin.name !== end.name && Math.abs(begin.at - end.at) <= within)
      .map((begin) => ({
        from: end.name,
        to: begin.name,
        endsAt: end.at,
        beginsAt: begin.at,
        rateBefore: end.rateBefore,
        rateAfter: begin.rateAfter,
        levelRatio: begin.rateAfter / end.rateBefore,
      })),
  )
  return guardResult('label-handover', found)
}
