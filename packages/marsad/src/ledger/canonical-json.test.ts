import assert from 'node:assert/strict'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

test('the form is that of an independent implementation of RFC 8785', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      const text = JSON.stringify(value)
      fc.pre(text.isWellFormed() && !/\\ud[89a-f]/.test(text))
      assert.equal(canonicalJson(value), canonicalize(value))
    }),
    { numRuns: 2000 },
  )
})

test('keys that look like numbers are sorted as text, and the order they were given in does not matter', () => {
  assert.equal(
    canonicalJson({ b: 1, 10: 'x', 9: 'y', a: { d: null, c: [true, 1e21, -0] } }),
    '{"10":"x","9":"y","a":{"c":[true,1e+21,0],"d":null},"b":1}',
  )
})

test('what JSON cannot say is refused and never dropped', () => {
  for (const value of [
    undefined,
    Number.NaN,
    Infinity,
    () => 1,
    1n,
    [undefined],
    { a: undefined },
    '\ud800',
    { '\ud800': 1 },
  ]) {
    assert.throws(() => canonicalJson(value), TypeError)
  }
})
