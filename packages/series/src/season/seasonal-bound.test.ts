import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SeriesInputError } from '../input/series-input-error.ts'
import { farringtonBounds, salmonellaAgona } from './farrington.fixture.ts'
import { type SeasonalBound, seasonalBound } from './seasonal-bound.ts'

const boundOf = (bound: SeasonalBound): number => (bound.verdict === 'no-bound' ? Number.NaN : bound.bound)

const farther = (found: number, wanted: number): number =>
  Number.isNaN(found) && Number.isNaN(wanted) ? 0 : Math.abs(found / wanted - 1)

for (const { alarms, bounds, expected, ...asked } of farringtonBounds) {
  const { method, trend, parts, skipped, reweightAbove } = asked
  const unweighted = reweightAbove === null ? ', not reweighted' : ''
  test(`Salmonella Agona has R's bounds and alarms: ${method}, trend ${trend}, ${parts} parts, ${skipped} skipped${unweighted}`, () => {
    const found = seasonalBound(salmonellaAgona, { from: 208, ...asked })
    found.bounds.forEach((bound, i) => {
      assert.ok(
        farther(boundOf(bound), bounds[i] as number) < 1e-6,
        `bin ${bound.bin}: ${boundOf(bound)} is not ${bounds[i]}`,
      )
      if (bound.verdict !== 'no-bound') assert.ok(farther(bound.expected, expected[i] as number) < 1e-6)
    })
    assert.deepEqual(found.alarms, alarms)
    assert.equal(found.bounds.length, 104)
  })
}

test('the published setting finds weeks 262 and 264, counted from 1', () => {
  assert.deepEqual(seasonalBound(salmonellaAgona, { from: 208, skipped: 3 }).alarms, [261, 263])
})

test('a week nobody observed has no bound, and is no week of quiet in the baseline of others', () => {
  const counts = [...salmonellaAgona]
  const exposure = counts.map(() => 1)
  for (const bin of [200, 250]) {
    counts[bin] = 0
    exposure[bin] = 0
  }
  const { bounds } = seasonalBound(counts, { from: 240, to: 260, exposure })
  assert.deepEqual(bounds[10], { verdict: 'no-bound', bin: 250, count: 0, reason: 'not-observed' })
  const expected = (bound: SeasonalBound | undefined) => (bound?.verdict === 'within' ? bound.expected : Number.NaN)
  const asIfQuiet = seasonalBound(counts, { from: 240, to: 260 }).bounds
  assert.ok(expected(bounds[1]) > expected(asIfQuiet[1]))
})

test('exposure scales the bound: half observed all the time is the same as wholly observed', () => {
  const half = salmonellaAgona.map(() => 0.5)
  const strip = ({ bounds }: ReturnType<typeof seasonalBound>) =>
    bounds.map((bound) => (bound.verdict === 'no-bound' ? null : [bound.bound, bound.expected.toFixed(9)]))
  assert.deepEqual(
    strip(seasonalBound(salmonellaAgona, { from: 208, exposure: half })),
    strip(seasonalBound(salmonellaAgona, { from: 208 })),
  )
})

test('too little history is said, with the first bin that has enough', () => {
  assert.throws(
    () => seasonalBound([1, 2, 3, 4], { period: 2 }),
    (error) => error instanceof SeriesInputError && error.argument === 'window',
  )
  assert.throws(() => seasonalBound(salmonellaAgona, { from: 100 }), /from is 100: 159 or more/)
  assert.throws(() => seasonalBound(salmonellaAgona.slice(0, 120)), /159 or more/)
})

test('an empty past gives no fit, not a bound of nothing', () => {
  const counts = Array(200).fill(0)
  counts[199] = 9
  const [last] = seasonalBound(counts, { from: 199 }).bounds
  assert.ok(last?.verdict === 'no-bound' || (last?.verdict === 'above' && last.bound >= 0), JSON.stringify(last))
})
