import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('a month or a day right behind a year is of that year', () => {
  assert.deepEqual(shown('وُلدت عام 1962 في 4 آب'), ['عام 1962 = 1962', '4 آب = 1962-08-04'])
  assert.deepEqual(shown('خُطف سنة 2013، في السابع من حزيران'), ['سنة 2013 = 2013', 'السابع من حزيران = 2013-06-07'])
  assert.deepEqual(shown('بدأ عام 2009 في أيار وانتهى في آب من العام نفسه'), [
    'عام 2009 = 2009',
    'أيار = 2009-05',
    'آب من العام نفسه = 2009-08',
  ])
  // something else stands between
  assert.deepEqual(shown('نزح عام 2013 من البلدة وعاد في شباط'), ['عام 2013 = 2013', 'شباط = 2022-02'])
})

test('a year stands bare behind what was founded or born, and behind what is called by it', () => {
  assert.deepEqual(shown('تأسست 1997 في الساحل'), ['1997 = 1997'])
  assert.deepEqual(shown('من مواليد البلدة 1985'), ['1985 = 1985'])
  assert.deepEqual(shown('معركة الجسر 1996'), ['1996 = 1996'])
  assert.deepEqual(shown('ورد اسمه في قوائم 2018'), ['2018 = 2018'])
  assert.deepEqual(shown('حملة جمعت 2000 توقيع'), [])
  assert.deepEqual(shown('ولدت 2011 طفلاً'), [])
})

test('months by their number', () => {
  assert.deepEqual(shown('في السابع من الشهر الثامن عام 2018'), ['السابع من الشهر الثامن عام 2018 = 2018-08-07'])
  assert.deepEqual(shown('اختفى في 7-2018'), ['7-2018 = 2018-07'])
  assert.deepEqual(shown('فازوا 7-2018'), [])
  // of a war
  assert.deepEqual(shown('في اليوم الثالث من الشهر الثاني من القتال'), [])
})

test('the middle of an Islamic month by its fifteenth', () => {
  assert.deepEqual(shown('النصف من شعبان 1442'), ['النصف من شعبان 1442 = 2021-03-28~'])
})
