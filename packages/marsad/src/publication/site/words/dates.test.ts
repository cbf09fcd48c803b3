import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInWords, instantInWords } from './dates.ts'

test('days, months, years and intervals in words, months by both of their Arabic names', () => {
  assert.deepEqual(dateInWords('2021-05'), { en: 'May 2021', ar: 'أيار/مايو 2021' })
  assert.deepEqual(dateInWords('2023-10-08'), { en: '8 October 2023', ar: '8 تشرين الأول/أكتوبر 2023' })
  assert.deepEqual(dateInWords('2017/2020'), { en: 'from 2017 to 2020', ar: 'من 2017 إلى 2020' })
  assert.deepEqual(dateInWords('2021-05/..'), { en: 'since May 2021', ar: 'منذ أيار/مايو 2021' })
  assert.deepEqual(dateInWords('../2021'), { en: 'until 2021', ar: 'حتى 2021' })
})

test('finer forms are left as they are', () => {
  for (const edtf of ['2023-06~', '2021-21', '2021?', '201X', '2021-13', '2021/2022/2023', '..', '']) {
    assert.equal(dateInWords(edtf), null, edtf)
  }
})

test('an instant to the second, in UTC', () => {
  assert.equal(instantInWords('2024-01-12T10:00:05.123Z'), '2024-01-12 10:00:05 UTC')
  assert.equal(instantInWords('2024-01-12T10:00:05+02:00'), '2024-01-12T10:00:05+02:00')
})
