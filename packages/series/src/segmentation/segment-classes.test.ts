import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawPoisson, mulberry32 } from './measured-series.fixture.ts'
import { segment } from './segment.ts'
import { segmentClasses } from './segment-classes.ts'

const uniform = mulberry32(6)
const draw = (means: readonly number[]): number[] => means.map((mean) => drawPoisson(mean, uniform))

test('three classes, one gives way to another: found, with the shares on both sides', () => {
  const a = draw([...Array(100).fill(3), ...Array(100).fill(1)])
  const b = draw([...Array(100).fill(1), ...Array(100).fill(3)])
  const c = draw(Array(200).fill(2))
  const { changes, segments } = segmentClasses([a, b, c])
  assert.equal(changes.length, 1)
  assert.ok(Math.abs((changes[0] as number) - 100) < 8)
  assert.ok(Math.abs((segments[0]?.shares[0] as number) - 1 / 2) < 0.08)
  assert.ok(Math.abs((segments[1]?.shares[0] as number) - 1 / 6) < 0.08)
})

test('all classes fall together: no change of shares', () => {
  const means = [...Array(100).fill(4), ...Array(100).fill(1)]
  assert.deepEqual(segmentClasses([draw(means), draw(means), draw(means)]).changes, [])
})

test('two classes: the binomial segmentation of the share, cost and changes', () => {
  const counts = fc.array(fc.record({ a: fc.nat(9), b: fc.nat(9) }), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(counts, (bins) => {
      const a = bins.map((bin) => bin.a)
      const b = bins.map((bin) => bin.b)
      const share = segment(a, { cost: 'binomial', trials: bins.map((bin) => bin.a + bin.b) })
      const classes = segmentClasses([a, b])
      assert.ok(Math.abs(classes.cost - share.cost) < 1e-9 * Math.max(1, share.cost))
      assert.ok(Math.abs(classes.parameters.penalty - share.parameters.penalty) < 1e-9)
    }),
  )
})

test('one class has no shares', () => {
  assert.throws(() => segmentClasses([[1, 2]]), { argument: 'classes' })
  assert.throws(() => segmentClasses([[1, 2], [1]]), { argument: 'classes[1].length' })
})
