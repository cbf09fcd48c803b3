import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('a date behind “in” that falls on the day of the week before it is its date', () => {
  assert.deepEqual(shown('اغتيل الثلاثاء في 8 شباط'), ['الثلاثاء في 8 شباط = 2022-02-08'])
  assert.deepEqual(shown('السبت في 12 أيلول 2020'), ['السبت في 12 أيلول 2020 = 2020-09-12'])
  assert.deepEqual(shown('قال الأحد في 8 شباط'), ['الأحد = 2022-03-13', '8 شباط = 2022-02-08'])
})

test('two days in a row of a week that is named', () => {
  assert.deepEqual(shown('يومي الجمعة والسبت من الأسبوع الماضي'), [
    'يومي الجمعة والسبت من الأسبوع الماضي = 2022-03-11/2022-03-12',
  ])
  assert.deepEqual(shown('الثلاثاء والأربعاء من هذا الأسبوع'), [
    'الثلاثاء والأربعاء من هذا الأسبوع = 2022-03-15/2022-03-16',
  ])
  assert.deepEqual(shown('الأحد والاثنين من الأسبوع الماضي'), [
    'الأحد والاثنين من الأسبوع الماضي = 2022-03-06/2022-03-07',
  ])
  assert.deepEqual(shown('وصلوا الخميس والجمعة من الجبل'), ['الخميس والجمعة = 2022-03-10/2022-03-11'])
})
