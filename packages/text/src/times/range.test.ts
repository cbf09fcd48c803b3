import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )
const isWhole = (text: string, edtf: string, language: Language = 'ar'): void =>
  assert.deepEqual(shown(text, language), [`${text} = ${edtf}`])

test('“of it” at the end of a stretch is of the month it begins in', () => {
  isWhole('من 4 شباط إلى 11 منه', '2022-02-04/2022-02-11')
  isWhole('بين الثاني من تموز 2021 والتاسع منه', '2021-07-02/2021-07-09')
  isWhole('من 25 تموز 2021 حتى الرابع من الشهر التالي', '2021-07-25/2021-08-04')
})

test('a stretch between years and months joined by “to” written with the noun', () => {
  isWhole('من عام 1998 لعام 2005', '1998/2005')
  isWhole('من شهر شباط لشهر آذار', '2022-02/2022-03')
})

test('a day of the week goes on to another', () => {
  isWhole('غداً الخميس وحتى السبت', '2022-03-17/2022-03-19')
  isWhole('السبت ولغاية الاثنين', '2022-03-12/2022-03-14')
  isWhole('Tuesday through Thursday', '2022-03-08/2022-03-10', 'en')
  isWhole('منذ مساء السبت وحتى فجر الأحد', '2022-03-12/2022-03-13')
  // a day on which something was, and one until which something is
  assert.equal(shown('أمهلهم الأحد حتى الجمعة').length, 2)
})

test('days of the week take their dates from the end of the stretch', () => {
  isWhole('بين الثلاثاء 8 والخميس 10 شباط', '2022-02-08/2022-02-10')
  isWhole('من الاثنين 28 إلى الأربعاء 2 آذار', '2022-02-28/2022-03-02')
  isWhole('من السبت إلى الأربعاء 9 شباط', '2022-02-05/2022-02-09')
})

test('days in figures without a year are two ends where they can be no parts of a whole', () => {
  isWhole('من 7/2 ولغاية 12/2', '2022-02-07/2022-02-12')
  isWhole('من 29/12 حتى 3/1', '2021-12-29/2022-01-03')
  assert.deepEqual(shown('ارتفع من 1/3 إلى 2/3 المساحة'), [])
})

test('what begins on a day without a year begins on the nearest', () => {
  isWhole('اعتباراً من 20 نيسان', '2022-04-20/..')
  isWhole('ابتداءً من 3 شباط', '2022-02-03/..')
  isWhole('منذ 20 نيسان', '2021-04-20/..')
})
