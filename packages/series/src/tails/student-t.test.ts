import assert from 'node:assert/strict'
import { test } from 'node:test'
import { studentP, studentReach } from './student-t.ts'

const closeTo = (found: number, expected: number): void =>
  assert.ok(Math.abs(found / expected - 1) < 1e-10, `${found} is not ${expected}`)

// computed with forty digits (mpmath)
const tails: ReadonlyArray<[t: number, degreesOfFreedom: number, tail: number]> = [
  [2, 8, 0.0402581189786313],
  [10, 8, 4.244090763814246e-6],
  [100, 8, 5.583901524127988e-14],
  [1000, 30, 1.0360017415558665e-69],
  [40, 500, 3.14532145912912e-158],
  [1e9, 30, 1.03645346525621e-249],
]

test('tails are right to ten digits, far beyond where 1 − cdf is 0', () => {
  for (const [t, degreesOfFreedom, tail] of tails) {
    closeTo(studentP(-t, degreesOfFreedom, 'a-falls'), tail)
    closeTo(studentP(t, degreesOfFreedom, 'a-rises'), tail)
    closeTo(studentP(t, degreesOfFreedom, 'two-sided'), 2 * tail)
  }
})

test('95 % lie within 2.306 on 8 degrees of freedom, within 1.96 on endless ones', () => {
  closeTo(studentReach(0.95, 8), 2.306004135204166)
  closeTo(studentReach(0.95, Number.POSITIVE_INFINITY), 1.959963984540054)
})
