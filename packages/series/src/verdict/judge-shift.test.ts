import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { judgeShift, type ShiftVerdict } from './judge-shift.ts'
import { fitShift, type ShiftInput } from './shift-fits.ts'

const weeks = 260
const at = 130
type Mean = (week: number) => number
const step =
  (before: number, after: number): Mean =>
  (week) =>
    week < at ? before : after

function draw(seed: number, meanA: Mean, meanB: Mean) {
  const uniform = mulberry32(seed)
  const series = (mean: Mean): number[] => Array.from({ length: weeks }, (_, week) => drawPoisson(mean(week), uniform))
  return { a: series(meanA), b: series(meanB) }
}

const judge = (input: Omit<ShiftInput, 'at'>, date = at): ShiftVerdict => judgeShift(fitShift({ at: date, ...input }))

/** A story, how the two classes move, and the verdict it should get in nearly all of 40 drawings. */
const stories: ReadonlyArray<[string, Mean, Mean, ShiftVerdict['verdict']]> = [
  ['nothing happens', step(3, 3), step(3, 3), 'neither'],
  ['A gives way to B, the total stays', step(4, 1), step(2, 5), 'share'],
  ['A falls to a quarter, B stays', step(8, 2), step(4, 4), 'both'],
  ['reports of both fall to 40 %', step(20, 8), step(20, 8), 'common-factor'],
  ['rare events of both fall: too few to call them alike', step(2, 0.8), step(2, 0.8), 'rate'],
  ['A fades away over five years', (week) => 8 * Math.exp(-week / 90), step(4, 4), 'gradual'],
]

for (const [story, meanA, meanB, verdict] of stories) {
  test(`${story}: ${verdict}`, () => {
    let as = 0
    for (let run = 0; run < 40; run++) if (judge(draw(100 + run, meanA, meanB)).verdict === verdict) as++
    assert.ok(as >= 32, `${as} of 40`)
  })
}

test('one terrible week is no new regime', () => {
  const { a, b } = draw(7, step(3, 3), step(3, 3))
  a[at + 2] = 60
  const verdict = judge({ a, b })
  assert.ok(verdict.verdict === 'exceptional-bin')
  assert.equal(verdict.bin, at + 2)
})

test('the war moves to a region where A was always rare: composition', () => {
  const city = draw(8, step(6, 1), step(2, 0.33))
  const desert = draw(9, step(0.3, 1.5), step(2, 10))
  const sum = (one: number[], other: number[]): number[] => one.map((count, i) => count + (other[i] as number))
  const whole = { a: sum(city.a, desert.a), b: sum(city.b, desert.b) }
  const strata = [
    { name: 'city', ...city },
    { name: 'desert', ...desert },
  ]
  assert.equal(judge({ ...whole, strata }).verdict, 'composition')
  assert.notEqual(judge(whole).verdict, 'composition')
})

test('what is not in the data cannot be judged', () => {
  const { a, b } = draw(10, step(3, 3), step(3, 3))
  const never = { verdict: 'cannot-be-tested', reason: 'class-never-occurs' }
  assert.deepEqual(judge({ a, b: a.map(() => 0) }), never)
  assert.deepEqual(judge({ a, b }, 255), { verdict: 'cannot-be-tested', reason: 'date-too-near-the-end' })
})
