import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { binomialAtLeast } from './binomial.ts'
import { countAtLeast, countAtMost, countExceededBy } from './negative-binomial.ts'
import { normalAbove } from './normal.ts'
import { poissonAtLeast, poissonAtMost } from './poisson.ts'
import { binomialTails, negativeBinomialTails, normalTails, poissonLowerTails, poissonTails } from './tails.fixture.ts'

const closeTo = (found: number, expected: number, what: string): void =>
  assert.ok(Math.abs(found / expected - 1) < 1e-10, `${what}: ${found} is not ${expected}`)

test('binomial tails have ten digits of R’s, down to 1e-300', () => {
  for (const [count, trials, share, tail] of binomialTails)
    closeTo(binomialAtLeast(count, trials, share), tail, `${count} of ${trials} at ${share}`)
})

test('Poisson tails have ten digits of R’s on both sides', () => {
  for (const [count, mean, tail] of poissonTails) closeTo(poissonAtLeast(count, mean), tail, `${count} of ${mean}`)
  for (const [count, mean, tail] of poissonLowerTails) closeTo(poissonAtMost(count, mean), tail, `${count} of ${mean}`)
})

test('negative binomial tails have ten digits of R’s', () => {
  for (const [count, mean, dispersion, tail] of negativeBinomialTails)
    closeTo(countAtLeast(count, { mean, dispersion }), tail, `${count} of ${mean}, scattered ${dispersion}`)
})

test('normal tails have ten digits of R’s', () => {
  for (const [z, tail] of normalTails) closeTo(normalAbove(z), tail, `beyond ${z}`)
})

const scattered = fc.record({
  mean: fc.double({ min: 0.01, max: 500, noNaN: true }),
  dispersion: fc.double({ min: 1, max: 20, noNaN: true }),
})

test('the two tails of a count add up to one', () =>
  fc.assert(
    fc.property(scattered, fc.integer({ min: 0, max: 600 }), (counts, count) =>
      assert.ok(Math.abs(countAtLeast(count, counts) + countAtMost(count - 1, counts) - 1) < 1e-9),
    ),
  ))

test('scattered hardly more than independent events, a count has the tails of independent ones', () => {
  for (const beyond of [1e-15, 1e-14, 1e-12, 1e-9])
    for (const [mean, count] of [
      [418.9090909090907, 418],
      [30, 22],
      [5000, 5100],
    ] as const) {
      const scattered = { mean, dispersion: 1 + beyond }
      const tail = countAtLeast(count, { mean, dispersion: 1 })
      assert.ok(Math.abs(countAtLeast(count, scattered) / tail - 1) < 1e-6, `${mean}, ${beyond}`)
      assert.ok(Math.abs(countAtLeast(count, scattered) + countAtMost(count - 1, scattered) - 1) < 1e-9)
    }
})

test('the quantile is the first count exceeded seldom enough', () =>
  fc.assert(
    fc.property(scattered, fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (counts, alpha) => {
      const quantile = countExceededBy(alpha, counts)
      assert.ok(countAtLeast(quantile + 1, counts) <= alpha)
      assert.ok(quantile === 0 || countAtLeast(quantile, counts) > alpha)
    }),
  ))
