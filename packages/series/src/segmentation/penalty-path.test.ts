import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coalMining } from './coal-mining.fixture.ts'
import { manyChanges } from './measured-series.fixture.ts'
import { penaltyPath } from './penalty-path.ts'
import { segment } from './segment.ts'

test('coal mining: the known steps, from penalty 10 down to 2', () => {
  // penalties of the published path are of −2 log likelihood: ours are half of them
  const path = penaltyPath(coalMining, { cost: 'poisson' }, { from: 2, to: 10 })
  const at = (penalty: number) => path.find((step) => step.penaltyFrom <= penalty && penalty < step.penaltyTo)?.changes
  assert.deepEqual(at(20 / 2 - 1e-9), [41])
  assert.deepEqual(at(Math.log(112)), [41, 97])
  assert.deepEqual(at(8 / 2), [41, 97])
  assert.deepEqual(at(6 / 2), [41, 79, 97])
  assert.equal(at(4 / 2)?.length, 10)
})

test('at any penalty the path holds what a run at that penalty finds; its steps adjoin', () => {
  const counts = manyChanges(1000)
  const path = penaltyPath(counts, { cost: 'poisson' }, { from: 1, to: 60 })
  assert.ok(path.length > 20)
  path.forEach((step, i) => {
    assert.ok(step.penaltyFrom < step.penaltyTo)
    if (i > 0) assert.equal(path[i - 1]?.penaltyFrom, step.penaltyTo)
    const penalty = (step.penaltyFrom + step.penaltyTo) / 2
    const run = segment(counts, { cost: 'poisson', penalty })
    assert.deepEqual(run.changes, step.changes)
    assert.ok(Math.abs(run.cost - penalty * step.changes.length - step.cost) < 1e-9 * Math.abs(step.cost))
  })
})

test('a constant series has one step', () => {
  const path = penaltyPath([3, 3, 3, 3], { cost: 'poisson' }, { from: 0.5, to: 9 })
  assert.deepEqual(
    path.map(({ changes }) => changes),
    [[]],
  )
})

test('an empty range is refused', () => {
  assert.throws(() => penaltyPath([1, 2], { cost: 'poisson' }, { from: 3, to: 3 }), { argument: 'range.to' })
})
