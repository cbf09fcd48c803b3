import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('quarters by their other name, where a year is named', () => {
  assert.deepEqual(shown('الفصل الثالث من عام 2020'), ['الفصل الثالث من عام 2020 = 2020-07/2020-09'])
  assert.deepEqual(shown('الفصل الأول 2021'), ['الفصل الأول 2021 = 2021-01/2021-03'])
  assert.deepEqual(shown('قرأ الفصل الثاني من الرواية'), [])
})

test('the last part of something else is no time', () => {
  assert.deepEqual(shown('سجل الهدف في الربع الأخير من المباراة'), [])
  assert.deepEqual(shown('في الأسبوع الأخير من الحملة'), [])
  assert.deepEqual(shown('الأسبوع الأخير من شباط 2021'), ['الأسبوع الأخير من شباط 2021 = 2021-02-22/2021-02-28'])
})

test('before the end of a stretch is to its last day; of the week that is no weekend', () => {
  assert.deepEqual(shown('قبل نهاية الأسبوع'), ['قبل نهاية الأسبوع = ../2022-03-20'])
  assert.deepEqual(shown('قبل نهاية الشهر المقبل'), ['قبل نهاية الشهر المقبل = ../2022-04-30'])
  assert.deepEqual(shown('بحلول نهاية العام'), ['بحلول نهاية العام = ../2022-12-31'])
  assert.deepEqual(shown('قبل نهاية الخريف'), ['قبل نهاية الخريف = ../2022-11-30'])
  assert.deepEqual(shown('قبل عطلة نهاية الأسبوع'), ['قبل عطلة نهاية الأسبوع = ../2022-03-19'])
  assert.deepEqual(shown('by the end of April'), ['by the end of April = ../2022-04-30'])
})
