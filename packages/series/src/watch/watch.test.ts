import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawNegativeBinomial, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { cusumStep } from './cusum.ts'
import { logLikelihoodRatio } from './likelihood-ratio.ts'
import { resumeWatch, type Watch, watch } from './watch.ts'

const uniform = mulberry32(21)
const baselineOf = (mean: number, ratio: number): number[] =>
  Array.from({ length: 104 }, () => drawNegativeBinomial(mean, ratio, uniform))

/** Weeks until the alarm, at most `longest`. */
function weeksToAlarm(chart: Watch, mean: number, ratio: number, longest: number): number {
  for (let week = 1; week <= longest; week++) {
    if (chart.step(drawNegativeBinomial(mean, ratio, uniform)).alarm) return week
  }
  return longest
}

for (const ratio of [1, 1.5, 2, 3]) {
  test(`variance ${ratio} × mean, baseline estimated from 104 weeks: false alarms at least 500 weeks apart on average`, () => {
    let weeks = 0
    const runs = 100
    // cut at 1 500 weeks: the true mean is longer still
    for (let run = 0; run < runs; run++) weeks += weeksToAlarm(watch(baselineOf(2, ratio)), 2, ratio, 1500)
    assert.ok(weeks / runs >= 500, `${weeks / runs}`)
  })
}

test('a doubling of two events a week is seen after a dozen weeks', () => {
  let weeks = 0
  for (let run = 0; run < 200; run++) weeks += weeksToAlarm(watch(baselineOf(2, 1)), 4, 1, 1000)
  assert.ok(weeks / 200 < 13.5, `${weeks / 200}`)
})

test('says which way, and about how much', () => {
  const rising = watch(Array(104).fill(10), { arl: 200 })
  const falling = watch(Array(104).fill(10), { arl: 200 })
  let [up, down] = [rising.step(20), falling.step(4)]
  for (let week = 0; week < 9; week++) [up, down] = [rising.step(20), falling.step(4)]
  assert.deepEqual(up.alarm, { direction: 'rise', ratio: 2 })
  assert.equal(down.alarm?.direction, 'fall')
  assert.ok((down.alarm?.ratio as number) <= 0.5)
})

test('kept as JSON and resumed, it goes on as if it had never stopped', () => {
  const baseline = baselineOf(3, 1.5)
  const counts = baselineOf(5, 1.5)
  const whole = watch(baseline)
  let parted = watch(baseline)
  counts.forEach((count, week) => {
    if (week % 7 === 0) parted = resumeWatch(JSON.parse(JSON.stringify(parted.state())))
    assert.deepEqual(parted.step(count), whole.step(count))
  })
  assert.deepEqual(parted.state(), whole.state())
  assert.throws(() => resumeWatch({ ...whole.state(), version: '0.0.0' }), { argument: 'state.version' })
})

test('a week nobody observed is no evidence', () => {
  const chart = watch(baselineOf(2, 1))
  chart.step(4)
  const before = chart.state()
  chart.step(0, 0)
  assert.deepEqual(chart.state(), before)
  assert.throws(() => chart.step(1, 0), { code: 'count-without-exposure' })
  assert.throws(() => chart.step(1.5), { argument: 'count' })
})

test('half a week with half the events is half the evidence', () => {
  for (const dispersion of [1, 2.5]) {
    const inControl = { mean: 4, dispersion }
    const whole = Math.exp(logLikelihoodRatio(6, 1, { ...inControl, mean: 2 }, 2))
    assert.equal(Math.exp(logLikelihoodRatio(6, 0.5, inControl, 2)), whole)
  }
})

test('the likelihood ratio has expectation 1 when nothing changed', () => {
  // NB of mean 3 and dispersion 2: size 3, success 1/2
  let mass = 0.5 ** 3
  let expectation = 0
  for (let y = 0; y < 400; y++) {
    expectation += mass * Math.exp(logLikelihoodRatio(y, 1, { mean: 3, dispersion: 2 }, 1.5))
    mass *= ((3 + y) / (y + 1)) * 0.5
  }
  assert.ok(Math.abs(expectation - 1) < 1e-12)
})

test('CUSUM by hand: log-likelihood ratio y·log 2 − 2 at mean 2, held at 0', () => {
  const chart = { mean: 2, dispersion: 1, ratio: 2 }
  assert.equal(cusumStep(0, 1, chart), 0)
  assert.ok(Math.abs(cusumStep(0.5, 5, chart) - (0.5 + 5 * Math.log(2) - 2)) < 1e-12)
})
