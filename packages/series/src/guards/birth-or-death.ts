import { checkCounts, checkExposure, checkSameLength, type NumberSeries } from '../input/check-series.ts'
import { estimateDispersion } from '../segmentation/dispersion.ts'

/** The counts of one label, bin by bin. */
export interface CategorySeries {
  readonly name: string
  readonly counts: NumberSeries
}

/** The bin from which a category is (all but) gone, or there. */
export interface BirthOrDeath {
  readonly name: string
  readonly event: 'born' | 'died'
  /** First bin of the new state. */
  readonly at: number
  /** Counts per bin (or per unit of exposure). */
  readonly rateBefore: number
  readonly rateAfter: number
}

/** The lower rate is at most this part of the higher: stray old labels do not hide the end of a label. */
const allButNothing = 0.05

export function checkCategories(categories: readonly CategorySeries[], exposure: NumberSeries | undefined): void {
  categories.forEach(({ name, counts }) => {
    checkCounts(counts, name)
    const first = categories[0] as CategorySeries
    checkSameLength(counts, name, first.counts, first.name)
    if (exposure) checkExposure(exposure, counts, 'exposure', name)
  })
}

/**
 * When a category was born or died: of all dates with next to nothing on one side, the one with the largest gain in Poisson
 * log likelihood over a constant rate, if that is at least 2·φ̂·log n. Null if there is none.
 */
export function findBirthOrDeath(
  { name, counts }: CategorySeries,
  event: 'born' | 'died',
  exposure: NumberSeries | undefined,
): BirthOrDeath | null {
  const observed = (i: number): number => (exposure ? (exposure[i] as number) : 1)
  let count = 0
  let time = 0
  let bins = 0
  for (let i = 0; i < counts.length; i++) {
    count += counts[i] as number
    time += observed(i)
    if (observed(i) > 0) bins++
  }
  let best: BirthOrDeath | null = null
  let gain = 2 * estimateDispersion(counts, exposure ?? null) * Math.log(bins)
  let countBefore = 0
  let timeBefore = 0
  for (let at = 0; at < counts.length; at++) {
    const rateBefore = countBefore / timeBefore
    const rateAfter = (count - countBefore) / (time - timeBefore)
    const [low, high] = event === 'born' ? [rateBefore, rateAfter] : [rateAfter, rateBefore]
    if (observed(at) > 0 && timeBefore > 0 && low <= allButNothing * high) {
      const better = logRate(countBefore, timeBefore) + logRate(count - countBefore, time - timeBefore)
      const gained = better - logRate(count, time)
      if (gained >= gain && gained > 0) {
        gain = gained
        best = { name, event, at, rateBefore, rateAfter }
      }
    }
    countBefore += counts[at] as number
    timeBefore += observed(at)
  }
  return best
}

const logRate = (count: number, time: number): number => (count === 0 ? 0 : count * Math.log(count / time))
