import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Stratum, stratifiedRatio } from './stratified-ratio.ts'

/** One bin before, one after. */
const stratum = (name: string, a: [number, number], b: [number, number]): Stratum => ({ name, a, b })

test('violence moves to where A was always rare: the crude share falls, within regions nothing does', () => {
  const city = stratum('city', [80, 20], [40, 10])
  const desert = stratum('desert', [10, 40], [50, 200])
  const { crude, pooled, each } = stratifiedRatio([city, desert], { at: 1 })
  assert.ok(crude && crude.high < 0.5)
  assert.ok(pooled && Math.abs(pooled.estimate - 1) < 1e-12 && pooled.low < 1 && pooled.high > 1)
  assert.deepEqual(
    each.map(({ name, ratio }) => [name, ratio?.estimate.toFixed(9)]),
    [
      ['city', '1.000000000'],
      ['desert', '1.000000000'],
    ],
  )
})

test('worked by hand: two tables', () => {
  const one = stratum('one', [4, 8], [12, 6])
  const two = stratum('two', [14, 6], [20, 10])
  const { pooled } = stratifiedRatio([one, two], { at: 1 })
  // n 30 and 50: R = 96/30 + 120/50 = 5.6; S = 24/30 + 140/50 = 3.6
  assert.equal(pooled?.estimate.toFixed(12), (5.6 / 3.6).toFixed(12))
  // P = 20/30, 26/50; Q = 10/30, 24/50
  const [PR, PSQR, QS] = [
    (20 / 30) * 3.2 + (26 / 50) * 2.4,
    (20 / 30) * 0.8 + (26 / 50) * 2.8 + (10 / 30) * 3.2 + (24 / 50) * 2.4,
    (10 / 30) * 0.8 + (24 / 50) * 2.8,
  ]
  const variance = PR / (2 * 5.6 ** 2) + PSQR / (2 * 5.6 * 3.6) + QS / (2 * 3.6 ** 2)
  assert.equal(pooled?.high.toFixed(9), ((5.6 / 3.6) * Math.exp(1.959963984540054 * Math.sqrt(variance))).toFixed(9))
})

test('a finding that hangs on one region is seen when it is left out', () => {
  const regions = [
    stratum('north', [30, 30], [30, 30]),
    stratum('south', [40, 2], [40, 40]),
    stratum('east', [20, 20], [20, 20]),
  ]
  const { leaveOneOut } = stratifiedRatio(regions, { at: 1 })
  const without = (name: string) => leaveOneOut.find((left) => left.without === name)?.pooled?.estimate as number
  assert.ok(Math.abs(without('south') - 1) < 1e-12)
  assert.ok(without('north') < 0.6 && without('east') < 0.6)
})

test('one stratum: its own ratio; cut in two alike halves: the same', () => {
  const cell = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(cell, cell, cell, cell, (a0, a1, b0, b1) => {
      const whole = stratifiedRatio([stratum('all', [2 * a0, 2 * a1], [2 * b0, 2 * b1])], { at: 1 })
      const half = stratum('half', [a0, a1], [b0, b1])
      const halves = stratifiedRatio([half, { ...half, name: 'other' }], { at: 1 })
      assert.ok(Math.abs((whole.pooled?.estimate as number) / (whole.crude?.estimate as number) - 1) < 1e-12)
      assert.ok(Math.abs((whole.pooled?.low as number) / (whole.crude?.low as number) - 1) < 1e-9)
      assert.ok(Math.abs((halves.pooled?.estimate as number) / (whole.pooled?.estimate as number) - 1) < 1e-12)
    }),
  )
})

test('clusters widen the interval, nothing to compare gives none', () => {
  const region = stratum('one', [4, 8], [12, 6])
  const plain = stratifiedRatio([region], { at: 1 }).pooled
  const wide = stratifiedRatio([region], { at: 1, inflation: 3 }).pooled
  assert.ok(plain && wide && wide.low < plain.low && wide.high > plain.high && wide.estimate === plain.estimate)
  assert.equal(stratifiedRatio([stratum('empty', [0, 3], [0, 2])], { at: 1 }).pooled, null)
  assert.throws(() => stratifiedRatio([region, stratum('bad', [1, -1], [1, 1])], { at: 1 }), {
    argument: 'strata[1].a',
    index: 1,
  })
})
