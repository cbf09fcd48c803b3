import { checkNumber, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'
import { studentReach } from '../tails/student-t.ts'
import { type RatioInterval, rateRatio } from './rate-ratio.ts'
import { countFour, type FourCounts, observeShare } from './share-bins.ts'

/** The counts of A and B in one region (or of one source, one perpetrator). */
export interface Stratum {
  readonly name: string
  readonly a: NumberSeries
  readonly b: NumberSeries
}

export interface StratifiedRatio {
  /** Ratio of rate ratios within strata, pooled; null where no stratum has anything to compare. */
  readonly pooled: RatioInterval | null
  /** The same with all strata thrown together. Far from the pooled one, it is the mix of strata that changed. */
  readonly crude: RatioInterval | null
  readonly each: readonly { readonly name: string; readonly counts: FourCounts; readonly ratio: RatioInterval | null }[]
  /** The pooled ratio with one stratum left out: does the finding hang on one region? */
  readonly leaveOneOut: readonly { readonly without: string; readonly pooled: RatioInterval | null }[]
}

/**
 * The ratio of rate ratios within strata: Mantel & Haenszel 1959 (JNCI 22:719–748), variance of Robins, Breslow & Greenland
 * 1986 (Biometrics 42:311–323), times `inflation` (at least 1) for counts that cluster. When violence moves to regions
 * where A was always rare, the crude share of A falls though nobody was spared; the pooled ratio then stays near 1.
 *
 * Throws SeriesInputError, the argument named `strata[k].a` or `strata[k].b`.
 */
export function stratifiedRatio(
  strata: readonly Stratum[],
  options: {
    readonly at: number
    readonly exposure?: NumberSeries
    readonly inflation?: number
    readonly level?: number
  },
): StratifiedRatio {
  const { at, exposure, inflation = 1, level = 0.95 } = options
  if (strata.length === 0) throw new SeriesInputError('empty', 'strata', 'empty', 'at least one stratum')
  checkNumber(inflation, 'inflation', 1)
  checkNumber(level, 'level', 0, 1)
  const fours = strata.map(({ name, a, b }, k) => ({
    name,
    counts: countFour(observeShare(a, b, at, exposure, [`strata[${k}].a`, `strata[${k}].b`])),
  }))
  const each = fours.map(({ name, counts }) => ({ name, counts, ratio: simpleRatio(counts, level) }))
  const all = fours.map(({ counts }) => counts)
  return {
    pooled: mantelHaenszel(all, level, inflation),
    crude: simpleRatio(all.reduce(addFour), level),
    each,
    leaveOneOut:
      fours.length < 2
        ? []
        : fours.map(({ name }, left) => ({
            without: name,
            pooled: mantelHaenszel(
              all.filter((_, k) => k !== left),
              level,
              inflation,
            ),
          })),
  }
}

function mantelHaenszel(fours: readonly FourCounts[], level: number, inflation: number): RatioInterval | null {
  // the letters are those of Robins, Breslow & Greenland
  let R = 0
  let S = 0
  let PR = 0
  let PSQR = 0
  let QS = 0
  for (const { aBefore, bBefore, aAfter, bAfter } of fours) {
    const n = aBefore + bBefore + aAfter + bAfter
    if (n === 0) continue
    const r = (aAfter * bBefore) / n
    const s = (aBefore * bAfter) / n
    const p = (aAfter + bBefore) / n
    const q = (aBefore + bAfter) / n
    R += r
    S += s
    PR += p * r
    PSQR += p * s + q * r
    QS += q * s
  }
  if (R === 0 || S === 0) return null
  const variance = PR / (2 * R * R) + PSQR / (2 * R * S) + QS / (2 * S * S)
  const half = studentReach(level, Number.POSITIVE_INFINITY) * Math.sqrt(variance * inflation)
  const middle = Math.log(R / S)
  return { estimate: R / S, low: Math.exp(middle - half), high: Math.exp(middle + half) }
}

const simpleRatio = (counts: FourCounts, level: number): RatioInterval | null =>
  rateRatio(counts, { before: [], after: [] }, level, Number.POSITIVE_INFINITY)

const addFour = (one: FourCounts, other: FourCounts): FourCounts => ({
  aBefore: one.aBefore + other.aBefore,
  bBefore: one.bBefore + other.bBefore,
  aAfter: one.aAfter + other.aAfter,
  bAfter: one.bAfter + other.bAfter,
})
