import assert from 'node:assert/strict'
import { test } from 'node:test'
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
    const scanned = share(scan(list).filter(({ changes }) => changes.length > 0).length)
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
  const found = scan(list).filter(({ changes }) => changes.length > 0)
  assert.deepEqual(
    found.map(({ name }) => name),
    ['region 7'],
  )
  assert.ok(found[0]?.when?.set.includes(100))
  assert.deepEqual(
    [...scan(list.slice(0, 9)), ...scan(list.slice(9))].map(({ cost }) => cost),
    scan(list).map(({ cost }) => cost),
  )
})
