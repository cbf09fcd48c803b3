import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import type { ShareTestInput } from './share-test-result.ts'
import { testShare } from './test-share.ts'

const weeks = 260
const at = 130

function draw(seed: number, meanA: (week: number) => number, meanB: (week: number) => number) {
  const uniform = mulberry32(seed)
  const series = (mean: (week: number) => number): number[] =>
    Array.from({ length: weeks }, (_, week) => drawPoisson(mean(week), uniform))
  return { a: series(meanA), b: series(meanB) }
}

const spared = draw(
  1,
  (week) => (week < at ? 3 : 1),
  () => 3,
)
const claim = { at, origin: 'claim', direction: 'a-falls' } as const

test('attacks on A fall to a third while those on B go on: a shift', () => {
  const result = testShare({ ...spared, ...claim })
  assert.ok(result.verdict === 'shift')
  assert.equal(result.reason, 'share-fell')
  assert.ok(result.p < 1e-4)
  assert.deepEqual([result.blocksBefore, result.blocksAfter, result.parameters.binsPerBlockUsed], [5, 5, 26])
  const { rateRatio, tippingPoint } = result
  assert.ok(rateRatio && rateRatio.low < 1 / 3 && rateRatio.high > 1 / 3 && rateRatio.high < 0.6)
  assert.deepEqual(tippingPoint, { of: 'a', underReporting: 1 - rateRatio.high })
})

test('reports of everything fall to 40 %: no shift, though both rates fell', () => {
  const coverage = (week: number): number => (week < at ? 3 : 1.2)
  const result = testShare({ ...draw(2, coverage, coverage), ...claim })
  assert.equal(result.verdict, 'no-shift')
})

test('the share moves against the claim: no shift, and it says so', () => {
  const result = testShare({ ...spared, ...claim, direction: 'a-rises' })
  assert.equal(result.verdict, 'no-shift')
  assert.equal(result.reason, 'other-direction')
  assert.ok(result.p !== null && result.p > 0.999)
})

test('two-sided p is twice the smaller one-sided p', () => {
  const two = testShare({ ...spared, ...claim, direction: 'two-sided' }).p as number
  const one = testShare({ ...spared, ...claim }).p as number
  assert.ok(Math.abs(two / (2 * one) - 1) < 1e-12)
})

test('worked by hand: four blocks a side', () => {
  // shares 1/2 2/4 1/2 3/4 | 1/4 1/4 0/4 2/4: means .5625 and .25, pooled variance (.046875 + .125) / 6
  const a = [1, 2, 1, 3, 1, 1, 0, 2]
  const b = [1, 2, 1, 1, 3, 3, 4, 2]
  const result = testShare({ a, b, at: 4, origin: 'claim', direction: 'a-falls', binsPerBlock: 1 })
  // t = −.3125 / sqrt(.171875 / 6 / 2) = −2.611165 on 6 degrees of freedom: p = 0.0200289
  assert.equal(result.p?.toFixed(6), '0.020029')
  assert.equal(result.shareBefore, 7 / 12)
  assert.equal(result.shareAfter, 4 / 16)
  assert.equal(result.rateRatio?.estimate.toFixed(12), (4 / 7 / (12 / 5)).toFixed(12))
})

test('the share was falling long before the date: the pre-trend says so', () => {
  const fading = (week: number): number => 6 * Math.exp(-week / 80)
  const { preTrend } = testShare({ ...draw(3, fading, () => 3), ...claim })
  assert.ok(preTrend && preTrend.perBlock < -0.04 && preTrend.p < 0.02)
  const steady = testShare({
    ...draw(
      4,
      () => 3,
      () => 3,
    ),
    ...claim,
  }).preTrend
  assert.ok(steady && steady.p > 0.05)
  assert.equal(testShare({ ...spared, ...claim, at: 39 }).preTrend, null)
})

test('pre-trend by hand: shares .5 .4 .4 .1 before the date', () => {
  const a = [5, 4, 4, 1, 3, 3, 3, 3]
  const { preTrend } = testShare({ a, b: a.map((count) => 10 - count), at: 4, origin: 'claim', binsPerBlock: 1 })
  // slope (−1.5·.5 − .5·.4 + .5·.4 + 1.5·.1) / 5 = −.12, residual .018, t = −.12 / sqrt(.018 / 2 / 5) = −2.8284 on 2
  assert.equal(preTrend?.perBlock.toFixed(12), '-0.120000000000')
  // p = 1 − 2√2 / √(2 + 8)
  assert.equal(preTrend?.p.toFixed(9), (1 - Math.sqrt(8 / 10)).toFixed(9))
})

test('the naive p, by hand: 40 and 20 before, 15 and 45 after', () => {
  const { naiveP } = testShare({ a: [40, 15], b: [20, 45], at: 1, origin: 'claim', direction: 'a-falls' })
  // z = (40 − 27.5) / sqrt(55·65/120² · 60·60/120) = 4.5803
  assert.ok(Math.abs((naiveP as number) / 2.3219e-6 - 1) < 1e-3, `${naiveP}`)
})

test('with strata: the ratio within them, and without each', () => {
  const north = draw(
    5,
    (week) => (week < at ? 3 : 1),
    () => 2,
  )
  const south = draw(
    6,
    () => 2,
    () => 2,
  )
  const sum = (one: number[], other: number[]): number[] => one.map((count, i) => count + (other[i] as number))
  const whole = { a: sum(north.a, south.a), b: sum(north.b, south.b) }
  const strata = [
    { name: 'north', ...north },
    { name: 'south', ...south },
  ]
  const result = testShare({ ...whole, ...claim, strata }).strata
  assert.ok(result?.pooled && result.pooled.high < 1)
  const [withoutNorth] = result.leaveOneOut
  assert.ok(withoutNorth?.pooled && withoutNorth.pooled.low < 1 && withoutNorth.pooled.high > 1)
  assert.equal(testShare({ ...whole, ...claim }).strata, null)
})

const untestable: ReadonlyArray<[string, Partial<ShareTestInput>, string]> = [
  ['no A anywhere', { a: Array(weeks).fill(0) }, 'class-never-occurs'],
  ['no B anywhere', { b: Array(weeks).fill(0) }, 'class-never-occurs'],
  [
    'nothing before',
    { a: spared.a.map((y, i) => (i < at ? 0 : y)), b: spared.b.map((y, i) => (i < at ? 0 : y)) },
    'no-events-before',
  ],
  [
    'nothing after',
    { a: spared.a.map((y, i) => (i < at ? y : 0)), b: spared.b.map((y, i) => (i < at ? y : 0)) },
    'no-events-after',
  ],
  ['39 weeks after the date', { at: weeks - 39 }, 'too-few-blocks'],
  ['one year in all', { a: spared.a.slice(0, 52), b: spared.b.slice(0, 52), at: 26, origin: 'data' }, 'too-few-blocks'],
  ['a date found outside the dates searched', { origin: 'data', at: 5 }, 'date-not-searched'],
]
for (const [story, change, reason] of untestable) {
  test(`cannot be tested: ${story}`, () => {
    const result = testShare({ ...spared, ...claim, ...change })
    assert.equal(result.verdict, 'cannot-be-tested')
    assert.equal(result.reason, reason)
    assert.equal(result.p, null)
  })
}

test('too few blocks: the ratio is given all the same', () => {
  const result = testShare({ ...spared, ...claim, at: weeks - 39 })
  assert.equal(result.blocksAfter, 3)
  assert.ok(result.rateRatio && result.rateRatio.low < result.rateRatio.estimate)
})

test('a short side is tested in blocks of half the length', () => {
  const result = testShare({ ...spared, ...claim, at: weeks - 60 })
  assert.deepEqual([result.blocksAfter, result.parameters.binsPerBlockUsed], [4, 13])
})

test('choices that make no sense are refused by name', () => {
  const senseless: ReadonlyArray<[Partial<ShareTestInput>, string]> = [
    [{ at: 0 }, 'at'],
    [{ at: weeks }, 'at'],
    [{ binsPerBlock: 0 }, 'binsPerBlock'],
    [{ direction: 'down' as never }, 'direction'],
    [{ origin: 'hunch' as never }, 'origin'],
    [{ alpha: 2 }, 'alpha'],
    [{ season: { period: 200 } }, 'season.period'],
    [{ season: { period: 12, harmonics: 7 } }, 'season.harmonics'],
    [{ origin: 'data', searched: { from: 50, to: 40 } }, 'searched.to'],
    [{ b: [1, 2] }, 'b.length'],
  ]
  for (const [change, argument] of senseless) {
    assert.throws(() => testShare({ ...spared, ...claim, ...change }), { name: 'SeriesInputError', argument })
  }
})

test('every A before, every B after: the p of a certain thing is small, not zero', () => {
  const a = Array.from({ length: weeks }, (_, week) => (week < at ? 1 : 0))
  const result = testShare({ a, b: a.map((count) => 1 - count), at, origin: 'claim' })
  assert.ok(result.verdict === 'shift' && result.p > 0 && result.p < 1e-3)
  assert.equal(result.rateRatio, null)
})

test('a date read off the data: p by permutation, the same for the same seed', () => {
  const found = { ...spared, ...claim, origin: 'data', seed: 7 } as const
  const result = testShare(found)
  assert.equal(result.verdict, 'shift')
  assert.ok(result.largestAt !== null && Math.abs(result.largestAt - at) < 8)
  assert.deepEqual(testShare(found), result)
  assert.deepEqual(result.parameters.searched, { from: 26, to: 234 })
  assert.notEqual(testShare({ ...found, seed: 8, permutations: 199 }).p, result.p)
})

const pair = fc.record({
  a: fc.array(fc.nat(6), { minLength: 40, maxLength: 40 }),
  b: fc.array(fc.nat(6), { minLength: 40, maxLength: 40 }),
  at: fc.integer({ min: 1, max: 39 }),
  binsPerBlock: fc.integer({ min: 1, max: 6 }),
})

test('swapping A and B inverts the ratio and leaves p', () => {
  fc.assert(
    fc.property(pair, ({ a, b, at: date, binsPerBlock }) => {
      const one = testShare({ a, b, at: date, origin: 'claim', binsPerBlock })
      const other = testShare({ a: b, b: a, at: date, origin: 'claim', binsPerBlock })
      assert.equal(one.verdict, other.verdict)
      if (one.p !== null && other.p !== null) assert.ok(Math.abs(one.p - other.p) < 1e-9)
      if (one.rateRatio && other.rateRatio && one.rateRatio.estimate > 0 && other.rateRatio.estimate > 0) {
        assert.ok(Math.abs(one.rateRatio.estimate * other.rateRatio.estimate - 1) < 1e-9)
        assert.ok(Math.abs(one.rateRatio.low * other.rateRatio.high - 1) < 1e-9)
      }
    }),
  )
})

test('a week nobody observed changes nothing', () => {
  fc.assert(
    fc.property(pair, fc.nat(39), fc.constantFrom('claim', 'data'), ({ a, b, at: date, binsPerBlock }, gap, origin) => {
      const whole = testShare({ a, b, at: date, origin, binsPerBlock, permutations: 99 })
      const gapped = testShare({
        a: a.toSpliced(gap, 0, 0),
        b: b.toSpliced(gap, 0, 0),
        exposure: Array(40).fill(1).toSpliced(gap, 0, 0),
        at: gap < date ? date + 1 : date,
        origin,
        binsPerBlock,
        permutations: 99,
      })
      assert.deepEqual([gapped.verdict, gapped.reason, gapped.p], [whole.verdict, whole.reason, whole.p])
      assert.deepEqual([gapped.rateRatio, gapped.placebo], [whole.rateRatio, whole.placebo])
    }),
  )
})
