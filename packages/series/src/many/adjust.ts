import { checkArray, checkChoice, type NumberSeries } from '../input/check-series.ts'
import { SeriesInputError } from '../input/series-input-error.ts'

export type Adjustment = 'bh' | 'by' | 'holm' | 'e-bh'

/**
 * p-values of many questions asked at once, adjusted so that each may be held against one level; in the order given.
 *
 * - 'bh': share of false findings, questions independent or alike (Benjamini & Hochberg 1995, JRSS B 57:289–300)
 * - 'by': the same under any dependence (Benjamini & Yekutieli 2001, Annals of Statistics 29:1165–1188)
 * - 'holm': no false finding at all, any dependence (Holm 1979, Scandinavian Journal of Statistics 6:65–70)
 * - 'e-bh': e-values in, the smallest level of false findings at which each is found out, any dependence
 *   (Wang & Ramdas 2022, JRSS B 84:822–852)
 *
 * Throws SeriesInputError for p-values outside 0 … 1 and e-values below 0. None given, none returned.
 */
export function adjust(values: NumberSeries, method: Adjustment): number[] {
  checkArray(values, 'values')
  checkChoice(method, 'method', ['bh', 'by', 'holm', 'e-bh'])
  const highest = method === 'e-bh' ? Number.POSITIVE_INFINITY : 1
  values.forEach((value, i) => {
    if (!(value >= 0 && value <= highest)) {
      const expected = method === 'e-bh' ? 'an e-value is 0 or more' : 'a p-value lies from 0 to 1'
      throw new SeriesInputError('out-of-range', 'values', value, expected, i)
    }
  })
  const n = values.length
  // e-BH is BH on 1/e
  const ps = Float64Array.from(values, (value) => (method === 'e-bh' ? 1 / value : value))
  const order = [...ps.keys()].sort((i, j) => (ps[i] as number) - (ps[j] as number) || i - j)
  const adjusted = new Array<number>(n)
  if (method === 'holm') {
    let highestSoFar = 0
    order.forEach((i, rank) => {
      highestSoFar = Math.max(highestSoFar, (n - rank) * (ps[i] as number))
      adjusted[i] = Math.min(1, highestSoFar)
    })
    return adjusted
  }
  const anyDependence = method === 'by' ? harmonic(n) : 1
  let lowestSoFar = 1
  for (let rank = n; rank >= 1; rank--) {
    const i = order[rank - 1] as number
    lowestSoFar = Math.min(lowestSoFar, ((n * anyDependence) / rank) * (ps[i] as number))
    adjusted[i] = lowestSoFar
  }
  return adjusted
}

function harmonic(n: number): number {
  let sum = 0
  for (let k = n; k >= 1; k--) sum += 1 / k
  return sum
}
