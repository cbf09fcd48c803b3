import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coalMining } from '../segmentation/coal-mining.fixture.ts'
import { fitCounts } from './count-regression.ts'
import { invertSymmetric } from './symmetric-inverse.ts'

const error = (covariance: readonly (readonly number[])[], dispersion: number): number =>
  Math.sqrt((covariance[1]?.[1] as number) * dispersion)

test('coal mining before and after 1892: the quasi-Poisson fit of R', () => {
  const columns = [coalMining.map(() => 1), coalMining.map((_, i) => (i < 41 ? 0 : 1))]
  const fit = fitCounts({ link: 'log', counts: coalMining, weights: coalMining.map(() => 1), columns })
  assert.equal(fit.coefficients[1]?.toFixed(6), '-1.234412')
  // Pearson's chi-squared at the two rates, 127/41 and 64/71; R takes its weights one step before the end, and differs from
  // this in the fifth digit
  const chiSquared = coalMining.reduce<number>((sum, y, i) => {
    const rate = i < 41 ? 127 / 41 : 64 / 71
    return sum + (y - rate) ** 2 / rate
  }, 0)
  assert.equal(fit.dispersion.toFixed(9), (chiSquared / 110).toFixed(9))
  assert.ok(Math.abs(fit.dispersion - 1.027484) < 2e-5)
  assert.ok(Math.abs(error(fit.covariance, fit.dispersion) - 0.15538531) < 2e-6)
})

test('five and five shares: the quasi-binomial fit of R', () => {
  const a = [5, 9, 4, 8, 6, 1, 2, 0, 2, 1]
  const b = [5, 4, 6, 5, 3, 8, 9, 7, 9, 8]
  const columns = [a.map(() => 1), a.map((_, i) => (i < 5 ? 0 : 1))]
  const fit = fitCounts({ link: 'logit', counts: a, weights: a.map((y, i) => y + (b[i] as number)), columns })
  assert.equal(fit.coefficients[1]?.toFixed(7), '-2.2520543')
  assert.ok(Math.abs(fit.dispersion - 0.5325906) < 1e-6)
  assert.ok(Math.abs(error(fit.covariance, fit.dispersion) - 0.3762373) < 1e-6)
})

test('bins without exposure or trials do not count', () => {
  const columns = [Array(7).fill(1), [0, 0, 0, 0, 1, 1, 1]]
  const fit = (counts: number[], weights: number[], xs = columns) =>
    fitCounts({ link: 'log', counts, weights, columns: xs }).coefficients
  const gapped = fit([2, 3, 0, 1, 5, 7, 8], [1, 1, 0, 1, 1, 1, 1])
  const plain = fit([2, 3, 1, 5, 7, 8], Array(6).fill(1), [Array(6).fill(1), [0, 0, 0, 1, 1, 1]])
  assert.deepEqual(
    gapped.map((value) => value.toFixed(9)),
    plain.map((value) => value.toFixed(9)),
  )
})

test('a class that never occurs after the date gives a finite fit', () => {
  const fit = fitCounts({
    link: 'logit',
    counts: [2, 3, 2, 0, 0, 0],
    weights: [5, 5, 5, 5, 5, 5],
    columns: [Array(6).fill(1), [0, 0, 0, 1, 1, 1]],
  })
  assert.ok(fit.coefficients.every(Number.isFinite))
  assert.ok((fit.fitted[4] as number) < 1e-3)
})

test('an inverse times its matrix is one; repeated columns have none', () => {
  assert.deepEqual(
    invertSymmetric([
      [4, 2],
      [2, 2],
    ]),
    [
      [0.5, -0.5],
      [-0.5, 1],
    ],
  )
  assert.throws(
    () =>
      invertSymmetric([
        [1, 1],
        [1, 1],
      ]),
    RangeError,
  )
})
