import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { incompleteBeta } from './incomplete-beta.ts'
import { logGamma, stirlingError } from './log-gamma.ts'

const closeTo = (found: number, expected: number, what: string): void =>
  assert.ok(Math.abs(found / expected - 1) < 1e-10, `${what}: ${found} is not ${expected}`)

test('log Γ of whole numbers is the log of the factorial', () => {
  let factorial = 1
  for (let n = 1; n < 100; n++) {
    assert.ok(Math.abs(logGamma(n) - Math.log(factorial)) < 1e-14 * Math.max(1, n * 5), `${n}`)
    factorial *= n
  }
})

test('log Γ far from one: values of R', () => {
  closeTo(logGamma(0.5), Math.log(Math.PI) / 2, '0.5')
  closeTo(logGamma(1e-9), 20.723265836369194, '1e-9')
  closeTo(logGamma(1e6), 12815504.56914761, '1e6')
})

test('x·Γ(x) = Γ(x + 1)', () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const [low, high] = [logGamma(x) + Math.log(x), logGamma(x + 1)]
      assert.ok(Math.abs(low - high) <= 1e-14 * Math.max(1, x, Math.abs(high)) * 4)
      assert.ok(stirlingError(x) > 0)
    }),
  ))

// pbeta of R 4.2
const betas: ReadonlyArray<[x: number, a: number, b: number, tail: number]> = [
  [0.5, 2, 3, 0.6875],
  [0.761025970904581, 0.6226893700190234, 0.001383930718849996, 0.003060701080773657],
  [0.001, 0.01, 5, 0.9527958800070773],
  [1e-5, 3, 1e6, 0.9972307404818526],
  [0.3, 500, 500, 4.3265132071690975e-40],
]

test('incomplete beta: values of R, small and large parameters, deep tails', () => {
  for (const [x, a, b, tail] of betas) closeTo(incompleteBeta({ x, rest: 1 - x }, a, b), tail, `${x} ${a} ${b}`)
})

test('the part below x and the part above make one; x = 0 and 1 are the ends', () => {
  const parameter = fc.double({ min: 1e-3, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), parameter, parameter, (x, a, b) => {
      const rest = 1 - x
      const below = incompleteBeta({ x, rest }, a, b)
      assert.ok(below >= 0 && below <= 1)
      assert.ok(Math.abs(below + incompleteBeta({ x: rest, rest: x }, b, a) - 1) < 1e-11)
    }),
  )
  assert.equal(incompleteBeta({ x: 0, rest: 1 }, 2, 3), 0)
  assert.equal(incompleteBeta({ x: 1, rest: 0 }, 2, 3), 1)
})
