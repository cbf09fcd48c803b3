import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { fewChanges, manyChanges } from './measured-series.fixture.ts'
import { segment } from './segment.ts'

const fingerprint = (values: readonly number[]): string =>
  createHash('sha256')
    .update(`${values.join('\n')}\n`)
    .digest('hex')
    .slice(0, 16)

const fingerprints = [
  { series: 'few', n: 1e3, sum: 3158, counts: '589559d1bcd891b7', changes: 'acd6cfc2602d7aa3', cost: -637.491855 },
  { series: 'few', n: 1e4, sum: 31361, counts: '551d82d886ea354b', changes: '16ca2d0d27998a7a', cost: -6290.416193 },
  { series: 'few', n: 1e5, sum: 312284, counts: '2d90348d1b0a70d2', changes: '802f81f14ac519ef', cost: -61398.122029 },
  { series: 'many', n: 1e3, sum: 5812, counts: 'a12d6544061bb3bf', changes: '8cf0dec4ce0729b8', cost: -5359.762584 },
  { series: 'many', n: 1e4, sum: 56895, counts: '3292f5efc38ed103', changes: 'b232551edb698d43', cost: -48996.29321 },
  {
    series: 'many',
    n: 1e5,
    sum: 560288,
    counts: '0fc70d838b476d33',
    changes: 'bfb97aa73a9137c7',
    cost: -483899.193359,
  },
] as const

for (const known of fingerprints) {
  test(`${known.series}, ${known.n} bins: the changes and cost other programs agree on`, () => {
    const counts = known.series === 'few' ? fewChanges(known.n) : manyChanges(known.n)
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      known.sum,
    )
    assert.equal(fingerprint(counts), known.counts)
    const found = segment(counts, { cost: 'poisson', penalty: Math.log(known.n) })
    assert.equal(fingerprint(found.changes), known.changes)
    assert.equal(found.cost.toFixed(6), known.cost.toFixed(6))
  })
}
