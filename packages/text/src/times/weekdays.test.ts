import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayEpithets } from '../lexicon/weekdays.ts'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('a day of the week behind a comma is the day just named', () => {
  assert.deepEqual(shown('يصل غداً، الخميس، وفد'), ['غداً = 2022-03-17', 'الخميس = 2022-03-17'])
  assert.deepEqual(shown('انفجر لغم أمس، الثلاثاء'), ['أمس = 2022-03-15', 'الثلاثاء = 2022-03-15'])
  // another day is none
  assert.deepEqual(shown('وصل أمس، الأحد قصفت'), ['أمس = 2022-03-15', 'الأحد = 2022-03-13'])
})

test('a night that ends on the day behind “to”, and one with its dates', () => {
  assert.deepEqual(shown('ليلة الخميس إلى الجمعة'), ['ليلة الخميس إلى الجمعة = 2022-03-10/2022-03-11'])
  assert.deepEqual(shown('ليل السبت - الأحد 12-13 شباط'), ['ليل السبت - الأحد 12-13 شباط = 2022-02-12/2022-02-13'])
  assert.deepEqual(shown('بعد منتصف ليل 11 شباط'), ['بعد منتصف ليل 11 شباط = 2022-02-11/2022-02-12'])
})

test('a limit is a day of the week only behind “day”', () => {
  assert.deepEqual(shown('يوم الحد الماضي'), ['يوم الحد الماضي = 2022-03-13'])
  assert.deepEqual(shown('بلغ العنف الحد الأقصى'), [])
})

test('a day of the week of a week that is named', () => {
  assert.deepEqual(shown('سبت الأسبوع الماضي'), ['سبت الأسبوع الماضي = 2022-03-12'])
  assert.deepEqual(shown('خميس هذا الأسبوع'), ['خميس هذا الأسبوع = 2022-03-17'])
})

test('days that are called by what happened on one of them have no date of their own', () => {
  for (const epithet of dayEpithets) assert.deepEqual(shown(`قُتلوا يوم الجمعة ${epithet}`), [], epithet)
})

test('a day with a number in a row is not today', () => {
  assert.deepEqual(shown('في اليوم الـ160 للحرب'), [])
  assert.deepEqual(shown('دخل الإضراب اليوم 12 للمعلمين'), [])
  assert.deepEqual(shown('قُتل اليوم 3 مدنيين'), ['اليوم = 2022-03-16'])
})

test('a day of the week with its direction and its date in figures', () => {
  assert.deepEqual(shown('يوم السبت الماضي 12/3'), ['يوم السبت الماضي 12/3 = 2022-03-12'])
})
