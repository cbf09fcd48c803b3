import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('the month that was named, or the current one, in another year', () => {
  assert.deepEqual(shown('ارتفعت في شباط 2022 قياساً بالشهر نفسه من العام الماضي'), [
    'شباط 2022 = 2022-02',
    'الشهر نفسه من العام الماضي = 2021-02',
  ])
  assert.deepEqual(shown('في مثل هذا الشهر من عام 2015'), ['مثل هذا الشهر من عام 2015 = 2015-03'])
  assert.deepEqual(shown('the same month of 2019', 'en'), ['the same month of 2019 = 2019-03'])
})

test('the stretch that was named in another year', () => {
  for (const [text, found] of [
    ['بين نيسان وحزيران 2021 مقابل الفترة نفسها من 2020', 'الفترة نفسها من 2020'],
    ['بين نيسان وحزيران 2021 مقارنة بالفترة ذاتها من عام 2020', 'الفترة ذاتها من عام 2020'],
    ['من نيسان إلى حزيران 2021، وفي نفس الفترة من سنة 2020', 'نفس الفترة من سنة 2020'],
  ] as const)
    assert.equal(shown(text)[1], `${found} = 2020-04/2020-06`, text)
  assert.equal(
    shown('from 3 to 9 May 2021, in the same period of 2020', 'en')[1],
    'the same period of 2020 = 2020-05-03/2020-05-09',
  )
  assert.deepEqual(shown('في الفترة نفسها من 2020'), ['2020 = 2020'])
})

test('two units side by side, each with its own direction', () => {
  assert.deepEqual(shown('الشهرين الماضي والجاري'), ['الشهرين الماضي والجاري = 2022-02/2022-03'])
  assert.deepEqual(shown('خلال الأسبوعين الحالي والمقبل'), ['الأسبوعين الحالي والمقبل = 2022-03-14/2022-03-27'])
  assert.deepEqual(shown('في العامين المنصرم والحالي'), ['العامين المنصرم والحالي = 2021/2022'])
})

test('tonight, tomorrow and the day before yesterday as dialects say them', () => {
  assert.deepEqual(shown('الليلة دي'), ['الليلة دي = 2022-03-16'])
  assert.deepEqual(shown('أول البارح'), ['أول البارح = 2022-03-14'])
  assert.deepEqual(shown('باچر نسافر'), ['باچر = 2022-03-17'])
})
