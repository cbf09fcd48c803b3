/* What stands before a date and could be taken for part of it: numbers, ordinals of nouns and names. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayLeaders } from '../lexicon/day-ordinals.ts'
import { dayBeforeWords, dayBehindWords } from '../lexicon/day-parts.ts'
import { read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string): string[] =>
  read(text, { publishedAt, language: 'ar' }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('a number leaves the word behind it to the date that begins there', () => {
  assert.deepEqual(shown('هبط الإنتاج 15 في المئة عام 2017'), ['عام 2017 = 2017'])
  assert.deepEqual(shown('نزح 70 يوم الاثنين'), ['يوم الاثنين = 2022-03-14'])
  assert.deepEqual(shown('وكان عددهم 900 سنة 1998'), ['سنة 1998 = 1998'])
  assert.deepEqual(shown('غرق ستة يوم أمس'), ['يوم أمس = 2022-03-15'])
  assert.deepEqual(shown('خُطف أربعون شهر شباط الماضي'), ['شهر شباط الماضي = 2022-02'])
  assert.deepEqual(shown('جُرح 12 يوم 4 آذار'), ['يوم 4 آذار = 2022-03-04'])
  assert.deepEqual(shown('أُفرج عن ألف عام 2014 وعن ثلاثة آلاف عام 2015'), ['عام 2014 = 2014', 'عام 2015 = 2015'])
})

test('what is counted stays a length', () => {
  assert.deepEqual(shown('حكمت عليه بالسجن 20 سنة'), ['20 سنة = duration'])
  assert.deepEqual(shown('بقوا في القبو 40 يوماً'), ['40 يوماً = duration'])
  assert.deepEqual(shown('مضى 30 عاماً على الاتفاق'), ['30 عاماً = duration'])
})

test('any number of dead leaves a year its word', () => {
  const years = fc.integer({ min: 1950, max: 2021 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), years, (number, year) => {
      assert.deepEqual(shown(`بلغ العدد ${number} عام ${year}`), [`عام ${year} = ${year}`])
    }),
  )
})

test('an ordinal belongs to the noun or the name before it', () => {
  assert.deepEqual(shown('وقع الانفجار الرابع الشهر الماضي'), ['الشهر الماضي = 2022-02'])
  assert.deepEqual(shown('عادت القافلة الثانية الشهر الجاري'), ['الشهر الجاري = 2022-03'])
  assert.deepEqual(shown('قُصف للمرة الخامسة شباط الماضي'), ['شباط الماضي = 2022-02'])
  assert.deepEqual(shown('زار السلطان مراد الرابع آب الماضي الثغر'), ['آب الماضي = 2021-08'])
  assert.deepEqual(shown('تُوفي البطريرك بطرس الحادي والعشرون الشهر الماضي'), ['الشهر الماضي = 2022-02'])
  assert.deepEqual(shown('الجمعة الثالثة من شباط 2022'), ['الجمعة الثالثة من شباط 2022 = 2022-02-18'])
})

test('behind what leads to a day it is one', () => {
  const beside = [...dayBeforeWords, ...dayBehindWords]
  for (const word of dayLeaders.filter((leader) => !beside.includes(leader)))
    assert.match(shown(`وصلوا ${word} الثالث آذار 2021`).at(-1) ?? word, /2021-03-03/, word)
  assert.deepEqual(shown('الثالث آذار الجاري'), ['الثالث آذار الجاري = 2022-03-03'])
  assert.deepEqual(shown('صباح الثلاثاء الأول آذار'), ['صباح الثلاثاء الأول آذار = 2022-03-01'])
  assert.deepEqual(shown('في الأول والثاني آذار'), ['الأول والثاني آذار = 2022-03-01/2022-03-02'])
  assert.deepEqual(shown('وقع الهجوم الثالث من آذار'), ['الثالث من آذار = 2022-03-03'])
})
