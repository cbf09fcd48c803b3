import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persianMonthsOf } from '../lexicon/ordinal-parts.ts'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('Persian years from one to another, and to now', () => {
  const persian = (text: string, edtf: string): void => assert.deepEqual(shown(text, 'fa'), [`${text} = ${edtf}`])
  persian('سال‌های ۱۳۸۰ تا ۱۳۸۵', '2001-03-21/2007-03-20')
  persian('سال‌های ۲۰۰۹ تا ۲۰۱۲', '2009/2012')
  persian('از سال ۲۰۱۵ تاکنون', '2015/2022-03-16')
  persian('از سال ۲۰۱۵ تا کنون', '2015/2022-03-16')
  persian('از سال ۲۰۱۵ به بعد', '2015/..')
  persian('پس از سال ۱۳۸۰', '2001-03-21/..')
})

test('parts of a Persian year, and of a day', () => {
  const persian = (text: string, edtf: string): void => assert.deepEqual(shown(text, 'fa'), [`${text} = ${edtf}`])
  persian('نخستین روز سال ۱۴۰۰', '2021-03-21')
  for (const [words, unit] of persianMonthsOf)
    persian(`${words} نخست سال ۱۴۰۰`, unit === 'half' ? '2021-03-21/2021-09-22' : '2021-03-21/2021-06-21')
  persian('سه ماهه دوم ۲۰۲۱', '2021-04/2021-06')
  persian('یکشنبه شب', '2022-03-13')
})

test('Arabic years from one to another', () => {
  assert.deepEqual(shown('في الأعوام 2009 إلى 2012'), ['الأعوام 2009 إلى 2012 = 2009/2012'])
})
