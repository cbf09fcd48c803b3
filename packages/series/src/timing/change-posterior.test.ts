import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coalMining } from '../segmentation/coal-mining.fixture.ts'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { changePosterior } from './change-posterior.ts'
import { gammaPoisson } from './gamma-poisson.ts'

/** Published years are the last of the old regime; an index is the first bin of the new one. */
const index = (lastYear: number): number => lastYear - 1851 + 1

test('coal mining, one change: the known probabilities, set and profile set', () => {
  const when = changePosterior(coalMining)
  assert.equal(when.mode, index(1891))
  const known = {
    1891: '0.2450202',
    1890: '0.18476',
    1889: '0.14316',
    1888: '0.03477',
    1887: '0.09314',
    1886: '0.07818',
  }
  for (const [year, expected] of Object.entries(known)) {
    assert.equal(when.probabilities[index(Number(year))]?.toFixed(expected.length - 2), expected, year)
  }
  assert.deepEqual(when.set, [1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893, 1896].map(index))
  assert.deepEqual(when.profile.set, [1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893].map(index))
  assert.equal(when.profile.mode, index(1891))
  const sum = (when.probabilities[index(1890)] as number) + (when.probabilities[index(1891)] as number)
  assert.ok(Math.abs(when.probability(index(1890), index(1892)) - sum) < 1e-15)
  assert.ok(Math.abs(when.probability(0, 112) - 1) < 1e-12)
})

test('coal mining, any number of changes: evidence, expected number, most probable years', () => {
  const when = changePosterior(coalMining, { changes: 'many' })
  assert.equal(when.expectedChanges.toFixed(6), '2.107017')
  assert.equal(when.mode, index(1947))
  assert.equal(when.probabilities[index(1947)]?.toFixed(4), '0.2870')
  assert.equal(when.probabilities[index(1891)]?.toFixed(4), '0.2120')
  assert.equal(when.probabilities[index(1890)]?.toFixed(4), '0.1719')
  assert.equal(when.logEvidence.toFixed(9), '-62.521762237')
})

/** All 2^(n − 1) ways to cut, each with its prior and the product of its stretches: the sum the recursions must give. */
function enumerate(counts: readonly number[], exposure: readonly number[], changeProbability: number) {
  const n = counts.length
  const marginal = gammaPoisson({ shape: 1, rate: 1 })
  const cuts = Array.from({ length: 2 ** (n - 1) }, (_, mask) => {
    let log = 0
    let count = 0
    let time = 0
    for (let i = 0; i < n; i++) {
      count += counts[i] as number
      time += exposure[i] as number
      const ends = i === n - 1 || (mask >> i) & 1
      if (i < n - 1) log += Math.log(ends ? changeProbability : 1 - changeProbability)
      if (!ends) continue
      log += marginal(count, time)
      count = 0
      time = 0
    }
    return { mask, weight: Math.exp(log) }
  })
  const all = cuts.reduce((sum, { weight }) => sum + weight, 0)
  /** Probability that a regime begins in [from, to). */
  return (from: number, to: number): number =>
    cuts
      .filter(({ mask }) => Array.from({ length: to - from }, (_, k) => from + k).some((i) => (mask >> (i - 1)) & 1))
      .reduce((sum, { weight }) => sum + weight, 0) / all
}

test('any number of changes: as by enumerating all cuts of short series', () => {
  const uniform = mulberry32(8)
  for (let run = 0; run < 20; run++) {
    const exposure = Array.from({ length: 9 }, () => 0.2 + uniform())
    const counts = exposure.map((observed) => drawPoisson(observed * (uniform() < 0.5 ? 1 : 6), uniform))
    const plain = enumerate(counts, exposure, 0.15)
    const when = changePosterior(counts, { changes: 'many', exposure, changeProbability: 0.15 })
    for (const [from, to] of [
      [1, 9],
      [4, 5],
      [2, 6],
      [8, 9],
    ] as const) {
      assert.ok(Math.abs(when.probability(from, to) - plain(from, to)) < 1e-12)
    }
    for (let i = 1; i < 9; i++) assert.ok(Math.abs((when.probabilities[i] as number) - plain(i, i + 1)) < 1e-12)
  }
})

test('95 % sets hold the true week in 92 to 98 of 100 series', () => {
  const uniform = mulberry32(12)
  const runs = 500
  let held = 0
  for (let run = 0; run < runs; run++) {
    const at = 26 + Math.floor(uniform() * 208)
    const [before, after] = [-Math.log(uniform()), -Math.log(uniform())]
    const counts = Array.from({ length: 260 }, (_, i) => drawPoisson(i < at ? before : after, uniform))
    if (changePosterior(counts).set.includes(at)) held++
  }
  assert.ok(held >= 0.92 * runs && held <= 0.98 * runs, `${held} of ${runs}`)
})

test('weeks nobody observed are passed over', () => {
  const counts = [3, 4, 2, 5, 3, 0, 0, 0, 1, 0]
  const gapped = [3, 4, 2, 5, 3, 0, 0, 0, 0, 1, 0]
  const exposure = [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1]
  for (const changes of ['one', 'many'] as const) {
    const options = { changes } as { changes: 'many' }
    const whole = changePosterior(counts, options)
    const other = changePosterior(gapped, { ...options, exposure })
    assert.deepEqual([...other.probabilities], [...whole.probabilities].toSpliced(5, 0, 0))
    assert.equal(other.probability(5, 7), whole.probability(5, 6))
  }
})

test('a single observed bin has no before and after', () => {
  assert.throws(() => changePosterior([3]), { code: 'empty', argument: 'counts' })
  assert.throws(() => changePosterior([3, 2], { prior: { shape: 0, rate: 1 } }), { argument: 'prior.shape' })
})
