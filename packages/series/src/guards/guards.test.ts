import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { guardBornOrDying } from './guard-born-or-dying.ts'
import { guardHandover } from './guard-handover.ts'

const uniform = mulberry32(3)
const draw = (means: readonly number[]): number[] => means.map((mean) => drawPoisson(mean, uniform))
const level = (n: number, mean: number): number[] => Array<number>(n).fill(mean)
const steady = draw(level(72, 20))

test('a renamed label is not a shift: one ends in the month the other begins', () => {
  const old = draw([...level(40, 12), ...level(32, 0)])
  const renamed = draw([...level(40, 0), ...level(32, 13)])
  const result = guardHandover([
    { name: 'government', counts: old },
    { name: 'regime forces', counts: renamed },
    { name: 'civilians', counts: steady },
  ])
  assert.ok(result.state === 'raised')
  assert.equal(result.findings.length, 1)
  const [handover] = result.findings
  assert.deepEqual(
    { from: handover?.from, to: handover?.to, endsAt: handover?.endsAt, beginsAt: handover?.beginsAt },
    { from: 'government', to: 'regime forces', endsAt: 40, beginsAt: 40 },
  )
  assert.ok(Math.abs((handover?.levelRatio ?? 0) - 13 / 12) < 0.2)
})

test('coders who used the old label once more do not hide the renaming', () => {
  const old = [...level(40, 12), ...level(32, 0)]
  old[50] = 1
  const result = guardHandover([
    { name: 'old', counts: old },
    { name: 'new', counts: [...level(41, 0), ...level(31, 12)] },
  ])
  assert.equal(result.state, 'raised')
})

test('a halving is no renaming, and what ended two years before another began is not its predecessor', () => {
  const halves = draw([...level(40, 12), ...level(32, 6)])
  const ended = [...level(30, 9), ...level(42, 0)]
  const begun = [...level(54, 0), ...level(18, 9)]
  assert.equal(
    guardHandover([
      { name: 'halves', counts: halves },
      { name: 'steady', counts: steady },
    ]).state,
    'clear',
  )
  const apart = [
    { name: 'ended', counts: ended },
    { name: 'begun', counts: begun },
  ]
  assert.equal(guardHandover(apart).state, 'clear')
  assert.equal(guardHandover(apart, { within: 24 }).state, 'raised')
})

test('births and deaths are told with their date; near a date only those near it', () => {
  const categories = [
    { name: 'ended', counts: [...level(30, 9), ...level(42, 0)] },
    { name: 'begun', counts: [...level(54, 0), ...level(18, 9)] },
    { name: 'steady', counts: steady },
  ]
  const all = guardBornOrDying(categories)
  assert.ok(all.state === 'raised')
  assert.deepEqual(
    all.findings.map(({ name, event, at }) => ({ name, event, at })),
    [
      { name: 'ended', event: 'died', at: 30 },
      { name: 'begun', event: 'born', at: 54 },
    ],
  )
  const near = guardBornOrDying(categories, { near: { at: 57, within: 8 } })
  assert.ok(near.state === 'raised')
  assert.deepEqual(
    near.findings.map(({ name }) => name),
    ['begun'],
  )
})

test('a rare category that is silent for a while has not died', () => {
  const rare = draw(level(72, 0.1))
  rare.fill(0, 60)
  assert.equal(guardBornOrDying([{ name: 'rare', counts: rare }]).state, 'clear')
})

test('months nobody observed are no death', () => {
  const counts = [...level(40, 9), ...level(32, 0)]
  const exposure = [...level(40, 1), ...level(32, 0)]
  assert.equal(guardBornOrDying([{ name: 'unseen', counts }], { exposure }).state, 'clear')
})

test('steady series raise nothing: 400 of them', () => {
  let raised = 0
  for (let run = 0; run < 400; run++) {
    if (guardBornOrDying([{ name: 'steady', counts: draw(level(72, 1)) }]).state === 'raised') raised++
  }
  assert.equal(raised, 0)
})

test('counts that are none are refused under the category’s name', () => {
  assert.throws(() => guardHandover([{ name: 'militia', counts: [1, -1] }]), { argument: 'militia', index: 1 })
})
