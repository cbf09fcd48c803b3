import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dispersion } from './dispersion.ts'
import { drawNegativeBinomial, mulberry32 } from './measured-series.fixture.ts'

test('worked by hand: differences 2, −4 of counts 2 4 0, mean 2', () => {
  // (4 + 16) / 2 differences / (2 × 2) = 2.5
  assert.equal(dispersion([2, 4, 0]), 2.5)
})

test('a calm series is held at 1', () => assert.equal(dispersion([3, 3, 3, 3]), 1))

test('a change of level hardly touches it', () => {
  const counts = [...Array(100).fill(2), ...Array(100).fill(20)]
  assert.equal(dispersion(counts), Math.max(1, 324 / 199 / 22))
})

test('neither the unit of exposure nor a gap matters', () => {
  const counts = [2, 4, 0, 9, 1]
  assert.equal(dispersion([2, 4, 0, 0, 9, 1], [8, 8, 8, 0, 8, 8]), dispersion(counts))
})

test('finds the variance/mean ratio that was drawn', () => {
  const uniform = mulberry32(5)
  for (const ratio of [1, 1.5, 2, 3]) {
    const counts = Array.from({ length: 20_000 }, () => drawNegativeBinomial(2, ratio, uniform))
    const found = dispersion(counts)
    assert.ok(Math.abs(found / ratio - 1) < 0.06, `${found} for ${ratio}`)
  }
})
