import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Adjustment, adjust } from './adjust.ts'

const ps = [0.001, 0.008, 0.012, 0.03, 0.04, 0.2, 0.5, 0.9]
const known: Record<'bh' | 'by' | 'holm', string[]> = {
  bh: ['.008', '.032', '.032', '.06', '.064', '.2667', '.5714', '.9'],
  by: ['.02174', '.08697', '.08697', '.16307', '.17394', '.72476', '1', '1'],
  holm: ['.008', '.056', '.072', '.15', '.16', '.6', '1', '1'],
}

for (const [method, expected] of Object.entries(known)) {
  test(`${method}: the values R's p.adjust gives, in any order`, () => {
    const found = adjust(ps, method as Adjustment)
    found.forEach((p, i) => {
      const digits = (expected[i] as string).replace(/^1$/, '1.').split('.')[1] as string
      assert.equal(p.toFixed(digits.length), Number(expected[i]).toFixed(digits.length))
    })
    assert.deepEqual(adjust(ps.toReversed(), method as Adjustment), found.toReversed())
  })
}

test('e-BH: by hand', () => {
  // sorted e 64, 25, 1: 3/64 = .046875, 3/(2·25) = .06, 3/(3·1) = 1
  assert.deepEqual(adjust([25, 64, 1], 'e-bh'), [0.06, 0.046875, 1])
  assert.deepEqual(adjust([0, Number.POSITIVE_INFINITY], 'e-bh'), [1, 0])
})

test('adjusting never makes a p smaller, keeps the order, and BY is never below BH', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
  fc.assert(
    fc.property(values, (given) => {
      const bh = adjust(given, 'bh')
      const by = adjust(given, 'by')
      const holm = adjust(given, 'holm')
      given.forEach((p, i) => {
        for (const adjusted of [bh, by, holm]) assert.ok((adjusted[i] as number) >= p - 1e-15)
        assert.ok((by[i] as number) >= (bh[i] as number))
        assert.ok((holm[i] as number) >= (bh[i] as number) - 1e-15)
        given.forEach((other, j) => {
          if (p < other) assert.ok((bh[i] as number) <= (bh[j] as number))
        })
      })
    }),
  )
})

test('what is no p-value is refused by its place', () => {
  assert.throws(() => adjust([0.1, 1.2], 'bh'), { argument: 'values', index: 1, found: 1.2 })
  assert.throws(() => adjust([Number.NaN], 'holm'), { index: 0 })
  assert.throws(() => adjust([-1], 'e-bh'), { index: 0 })
  assert.deepEqual(adjust([], 'bh'), [])
})
