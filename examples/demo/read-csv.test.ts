import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from './read-csv.ts'

test('quotes, commas and line breaks inside a field are read back', () => {
  assert.deepEqual(readCsv('a,b\r\n"1, ""one""","x\n\ny"\r\n,2\r\n'), [
    { a: '1, "one"', b: 'x\n\ny' },
    { a: '', b: '2' },
  ])
})

test('a short row is refused', () => {
  assert.throws(() => readCsv('a,b\r\n1\r\n'), RangeError)
})
