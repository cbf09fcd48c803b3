import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { guardHeaping } from './guard-heaping.ts'
import { guardSourceCount, guardUnknownShare } from './guard-jumps.ts'
import { guardLateReports, reportCompleteness } from './guard-late-reports.ts'

const uniform = mulberry32(31)
const draw = (n: number, mean: (i: number) => number): number[] =>
  Array.from({ length: n }, (_, i) => drawPoisson(mean(i), uniform))

test('“in May” coded as 1 May: the first of the month holds three times its share', () => {
  const days = draw(31, () => 40)
  days[0] = 120
  const result = guardHeaping(days)
  assert.ok(result.state === 'raised')
  assert.deepEqual(
    result.findings.map(({ day, count }) => [day, count]),
    [[1, 120]],
  )
  assert.ok(Math.abs((result.findings[0]?.expected as number) / 40 - 1) < 0.2)
})

test('months without a 31st are no heap on the others; even dates raise nothing', () => {
  for (let run = 0; run < 100; run++) {
    const result = guardHeaping(draw(31, (i) => (i === 30 ? 20 : 35)))
    assert.equal(result.state, 'clear')
  }
  assert.throws(() => guardHeaping([1, 2]), { argument: 'counts.length' })
  assert.throws(() => guardHeaping(Array(31).fill(1), { days: [1, 32] }), { argument: 'days', index: 1 })
})

test('completeness by hand: half at once, a quarter one bin later, a quarter two later', () => {
  const delays = [
    [4, 4, 4, 4],
    [2, 2, 2],
    [2, 2],
  ]
  assert.deepEqual(reportCompleteness(delays), [1, 1, 0.75, 0.5])
  const result = guardLateReports(delays)
  assert.ok(result.state === 'raised')
  assert.deepEqual(result.findings, [
    { bin: 2, completeness: 0.75 },
    { bin: 3, completeness: 0.5 },
  ])
  assert.equal(guardLateReports([[3, 3, 3]]).state, 'clear')
})

test('completeness does not mistake a falling series for late reports', () => {
  const delays = [
    [80, 40, 20, 10],
    [20, 10, 5],
  ]
  assert.deepEqual(reportCompleteness(delays), [1, 1, 1, 0.8])
})

test('more and more targets are “unknown” from the date on', () => {
  const unknown = draw(260, (week) => (week < 130 ? 1 : 4))
  const all = draw(260, () => 6).map((known, i) => known + (unknown[i] as number))
  const result = guardUnknownShare(unknown, all, { at: 130 })
  assert.ok(result.state === 'raised')
  assert.ok((result.findings[0]?.after as number) > 2 * (result.findings[0]?.before as number))
  const steady = draw(260, () => 2)
  const rest = steady.map((count) => count + 4)
  assert.equal(guardUnknownShare(steady, rest, { at: 130 }).state, 'clear')
  assert.throws(() => guardUnknownShare([3, 1], [2, 2], { at: 1 }), { code: 'count-above-trials', index: 0 })
})

test('a third of the sources falls silent at the date', () => {
  const result = guardSourceCount(
    draw(260, (week) => (week < 130 ? 12 : 8)),
    { at: 130 },
  )
  assert.ok(result.state === 'raised')
  assert.ok((result.findings[0]?.p as number) < 1e-6)
  assert.equal(
    guardSourceCount(
      draw(260, () => 12),
      { at: 130 },
    ).state,
    'clear',
  )
  assert.equal(guardSourceCount([3, 3, 9, 9], { at: 2 }).state, 'clear')
})
