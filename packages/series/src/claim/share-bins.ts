import { checkCounts, checkExposure, checkSameLength, checkWhole, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'

/** The observed bins of two classes, in order of time; bins never observed are left out. */
export interface ShareBins {
  readonly a: Float64Array
  readonly b: Float64Array
  /** Index of each bin in the series as it was given. */
  readonly position: Int32Array
  /** How many of the observed bins lie before the date. */
  readonly before: number
}

/** Events of both classes on both sides of the date. */
export interface FourCounts {
  readonly aBefore: number
  readonly bBefore: number
  readonly aAfter: number
  readonly bAfter: number
}

/** Checks two series of one length and a date inside them, and leaves out what was not observed. */
export function observeShare(
  a: NumberSeries,
  b: NumberSeries,
  at: number,
  exposure: NumberSeries | undefined,
  [nameOfA, nameOfB]: readonly [string, string] = ['a', 'b'],
): ShareBins {
  checkCounts(a, nameOfA)
  checkCounts(b, nameOfB)
  checkSameLength(b, nameOfB, a, nameOfA)
  checkWhole(at, 'at', 0)
  if (at === 0 || at >= a.length) {
    throw new SeriesInputError('out-of-range', 'at', at, `a bin inside the series, from 1 to ${a.length - 1}`)
  }
  if (exposure) {
    checkExposure(exposure, a, 'exposure', nameOfA)
    checkExposure(exposure, b, 'exposure', nameOfB)
  }
  const seen: number[] = []
  let before = 0
  for (let i = 0; i < a.length; i++) {
    if (exposure && exposure[i] === 0) continue
    seen.push(i)
    if (i < at) before++
  }
  return {
    a: Float64Array.from(seen, (i) => a[i] as number),
    b: Float64Array.from(seen, (i) => b[i] as number),
    position: Int32Array.from(seen),
    before,
  }
}

export function countFour({ a, b, before }: ShareBins): FourCounts {
  const four = { aBefore: 0, bBefore: 0, aAfter: 0, bAfter: 0 }
  for (let i = 0; i < a.length; i++) {
    if (i < before) {
      four.aBefore += a[i] as number
      four.bBefore += b[i] as number
    } else {
      four.aAfter += a[i] as number
      four.bAfter += b[i] as number
    }
  }
  return four
}
