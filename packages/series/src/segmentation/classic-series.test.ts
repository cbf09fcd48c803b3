import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coalMining } from './coal-mining.fixture.ts'
import { dispersion } from './dispersion.ts'
import { segment } from './segment.ts'

test('coal mining: two changes at log n, 1892 and 1948', () => {
  const found = segment(coalMining, { cost: 'poisson', penalty: Math.log(112) })
  assert.deepEqual(found.changes, [41, 97])
  assert.deepEqual(
    found.segments.map(({ rate }) => rate.toPrecision(7)),
    ['3.097561', '1.071429', '0.2666667'],
  )
})

// penalties of the published path are of −2 log likelihood: ours are half of them
const path: ReadonlyArray<readonly [penalty: number, changes: readonly number[]]> = [
  [20, [41]],
  [8, [41, 97]],
  [6, [41, 79, 97]],
]
for (const [penalty, changes] of path) {
  test(`coal mining: penalty ${penalty} on the scale of deviances gives ${changes.join(', ')}`, () => {
    assert.deepEqual(segment(coalMining, { cost: 'poisson', penalty: penalty / 2 }).changes, changes)
  })
}

test('coal mining: one change gains a log likelihood of 34.99417 and leaves 127 and 64 disasters', () => {
  const found = segment(coalMining, { cost: 'poisson', penalty: 10 })
  const none = segment(coalMining, { cost: 'poisson', penalty: 1000 })
  assert.deepEqual(
    found.segments.map(({ count }) => count),
    [127, 64],
  )
  assert.equal((none.cost - (found.cost - 10)).toPrecision(7), '34.99417')
})

test('the default penalty follows the dispersion', () => {
  const calm = segment(coalMining, { cost: 'poisson' })
  assert.equal(calm.parameters.dispersion, dispersion(coalMining))
  assert.equal(calm.parameters.penalty, dispersion(coalMining) * Math.log(112))
  const scan = segment(coalMining, { cost: 'poisson', penalty: { factor: 1.5 } })
  assert.equal(scan.parameters.penalty, 1.5 * calm.parameters.penalty)
})

test('a series of one bin, of zeros, or never observed has no change', () => {
  for (const counts of [[7], [0, 0, 0, 0], [5, 5, 5]]) {
    assert.deepEqual(segment(counts, { cost: 'poisson' }).changes, [])
  }
  const unseen = segment([0, 0], { cost: 'poisson', exposure: [0, 0] })
  assert.deepEqual(unseen.changes, [])
  assert.equal(unseen.segments[0]?.exposure, 0)
  assert.equal(unseen.cost, 0)
})
