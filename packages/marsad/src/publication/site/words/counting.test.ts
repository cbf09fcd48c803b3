import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted } from './counting.ts'

test('Arabic nouns agree with their number', () => {
  const arabic = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) => counted.statements(n).ar)
  assert.deepEqual(arabic, [
    'لا أقوال',
    'قول واحد',
    'قولان',
    '3 أقوال',
    '10 أقوال',
    '11 قولاً',
    '99 قولاً',
    '100 قول',
    '103 أقوال',
  ])
})

test('English nouns as well', () => {
  assert.deepEqual(
    [0, 1, 2].map((n) => counted.entries(n).en),
    ['0 ledger entries', '1 ledger entry', '2 ledger entries'],
  )
})
