import { checkArray, checkCounts, checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { type GuardResult, guardResult } from './guard-result.ts'

/** A bin whose reports are not all in. */
export interface LateBin {
  readonly bin: number
  /** Part of its events that are known by now, as delays were so far. */
  readonly completeness: number
}

/**
 * How complete each bin is by now, from how late reports came so far. `delays[d][i]`: events of bin i reported d bins later,
 * known for i + d < bins. The delay distribution is built from the longest delay down, each step from the bins old enough to
 * show it (Lawless 1994, Canadian Journal of Statistics 22:15–31). Delays beyond the longest row are unknown to it.
 *
 * Returns one completeness a bin, oldest first. Throws SeriesInputError.
 */
export function reportCompleteness(delays: readonly NumberSeries[]): number[] {
  checkArray(delays, 'delays')
  const [atOnce] = delays
  if (!atOnce) throw new SeriesInputError('empty', 'delays', 'empty', 'one series for each delay, from 0')
  const bins = atOnce.length
  delays.forEach((counts, d) => {
    checkCounts(counts, `delays[${d}]`)
    if (counts.length !== Math.max(1, bins - d) && counts.length !== bins) {
      throw new SeriesInputError('lengths-differ', `delays[${d}].length`, counts.length, `${bins - d} bins old enough`)
    }
  })
  // reported(d): share of the events within delay d among those within the longest
  const reported = new Array<number>(delays.length).fill(1)
  for (let d = delays.length - 1; d >= 1; d--) {
    let withD = 0
    let within = 0
    for (let i = 0; i < bins - d; i++) {
      withD += (delays[d] as NumberSeries)[i] as number
      for (let e = 0; e <= d; e++) within += (delays[e] as NumberSeries)[i] as number
    }
    reported[d - 1] = (reported[d] as number) * (within > 0 ? 1 - withD / within : 1)
  }
  return Array.from({ length: bins }, (_, i) => reported[Math.min(delays.length - 1, bins - 1 - i)] as number)
}

/**
 * The last bins always look like a fall: their reports are still coming in. Tells those less complete than `enough` (default
 * 0.95); leave them out of tests and watches. Throws SeriesInputError.
 */
export function guardLateReports(
  delays: readonly NumberSeries[],
  options: { readonly enough?: number } = {},
): GuardResult<'late-reports', LateBin> {
  const { enough = 0.95 } = options
  checkNumber(enough, 'enough', 0, 1)
  const late = reportCompleteness(delays).flatMap((completeness, bin) =>
    completeness < enough ? [{ bin, completeness }] : [],
  )
  return guardResult('late-reports', late)
}
