import assert from 'node:assert/strict'
import { test } from 'node:test'
import { binomialAtLeast } from './binomial.ts'

const closeTo = (found: number, expected: number): void =>
  assert.ok(Math.abs(found / expected - 1) < 1e-10, `${found} is not ${expected}`)

test('400 or more of 1000 at a fifth: the tail R gives', () =>
  closeTo(binomialAtLeast(400, 1000, 0.2), 1.46139569921737e-47))

test('by hand: three or more heads of four', () => closeTo(binomialAtLeast(3, 4, 0.5), 5 / 16))

test('none or more is certain, all of all is the product', () => {
  assert.equal(binomialAtLeast(0, 9, 0.1), 1)
  closeTo(binomialAtLeast(9, 9, 0.1), 1e-9)
})
