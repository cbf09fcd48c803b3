import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adjust } from '../many/adjust.ts'
import { drawNegativeBinomial, drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { segment } from '../segmentation/segment.ts'
import { scan } from './scan.ts'

test('a scan of constant series finds a change in at most 1 of 100; one series in about 5', () => {
  const uniform = mulberry32(14)
  for (const ratio of [1, 2, 3]) {
    const list = Array.from({ length: 500 }, (_, k) => ({
      name: `${k}`,
      counts: Array.from({ length: 260 }, () => drawNegativeBinomial(2, ratio, uniform)),
    }))
    const share = (found: number): number => found / list.length
    const scanned = share(scan(list).findings.filter(({ changes }) => changes.length > 0).length)
    const single = share(list.filter(({ counts }) => segment(counts, { cost: 'poisson' }).changes.length > 0).length)
    assert.ok(scanned <= 0.01, `${scanned} at ${ratio}`)
    assert.ok(single >= 0.02 && single <= 0.08, `${single} at ${ratio}`)
  }
})

test('finds the one that changed, and when', () => {
  const uniform = mulberry32(15)
  const list = Array.from({ length: 20 }, (_, k) => ({
    name: `region ${k}`,
    counts: Array.from({ length: 260 }, (_, week) => drawPoisson(k === 7 && week >= 100 ? 6 : 3, uniform)),
  }))
  const { findings } = scan(list)
  const found = findings.filter(({ changes }) => changes.length > 0)
  assert.deepEqual(
    found.map(({ name }) => name),
    ['region 7'],
  )
  assert.ok(found[0]?.when?.set.includes(100))
  assert.deepEqual([...scan(list.slice(0, 9)).findings, ...scan(list.slice(9)).findings], findings)
})

/** Pairs in which nothing shifts, but for one that halves at 130. */
const pairs = (uniform: () => number, halved: number) =>
  Array.from({ length: 40 }, (_, k) => ({
    name: `pair ${k}`,
    counts: Array.from({ length: 260 }, (_, week) => drawPoisson(k === halved && week >= 130 ? 2 : 4, uniform)),
    against: Array.from({ length: 260 }, () => drawPoisson(4, uniform)),
  }))

test('a claim is tested in every pair, its p-values adjusted for how many were asked', () => {
  const list = pairs(mulberry32(16), 11)
  const { findings, adjustedP } = scan(list, { claim: { at: 130, direction: 'a-falls' } })
  const ps = findings.map(({ claim }) => claim?.p as number)
  assert.deepEqual(adjustedP, adjust(ps, 'bh'))
  assert.deepEqual(
    adjustedP.flatMap((p, k) => (p !== null && p <= 0.05 ? [list[k]?.name] : [])),
    ['pair 11'],
  )
  assert.ok(ps.filter((p) => p <= 0.05).length > 1, 'unadjusted, others would have been named too')
  const holm = scan(list, { claim: { at: 130, direction: 'a-falls' }, adjustment: 'holm' })
  assert.deepEqual(holm.adjustedP, adjust(ps, 'holm'))
})

test('a pair that cannot be tested does not count among the questions', () => {
  const list = pairs(mulberry32(17), 3)
  const never = { name: 'never seen', counts: Array(260).fill(0), against: Array(260).fill(1) }
  const { adjustedP } = scan([never, ...list], { claim: { at: 130 } })
  assert.deepEqual(adjustedP, [null, ...scan(list, { claim: { at: 130 } }).adjustedP])
})

test('an error names the series', () => {
  const good = { name: 'good', counts: [1, 2, 3] }
  assert.throws(() => scan([good, { name: 'bad', counts: [1, -2, 3] }]), {
    argument: 'list[1].counts',
    index: 1,
    message: 'list[1].counts[1] is -2: a count is a whole number, 0 or more',
  })
  assert.throws(() => scan([good], { claim: { at: 1 } }), { argument: 'list[0].against' })
  assert.throws(() => scan([good], { factor: -1 }), { argument: 'factor' })
  assert.deepEqual(scan([]), { findings: [], adjustedP: [] })
})
