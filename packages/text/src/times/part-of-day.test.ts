import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayBeforeWords, dayBehindWords } from '../lexicon/day-parts.ts'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('the eve of a date is the day before it, the morrow the day behind', () => {
  for (const word of dayBeforeWords) {
    const text = /[a-z]/.test(word) ? `${word} 5 May 2020` : `${word} 5 أيار 2020`
    assert.deepEqual(shown(text), [`${text} = 2020-05-04`])
  }
  for (const word of dayBehindWords)
    assert.deepEqual(shown(`${word} 5 أيار 2020`), [`${word} 5 أيار 2020 = 2020-05-06`])
  // two days, and an evening
  assert.equal(shown('It fell on Sunday, the eve of 5 May 2020').length, 2)
  assert.deepEqual(shown('وصلوا عشية السبت'), ['عشية السبت = 2022-03-12'])
})

test('since a part of the day, and until one, while no other day was named', () => {
  assert.deepEqual(shown('يتواصل القصف منذ ساعات الفجر'), ['منذ ساعات الفجر = 2022-03-16/..'])
  assert.deepEqual(shown('منذ الصباح الباكر وصلت القوافل'), ['منذ الصباح الباكر = 2022-03-16/..'])
  assert.deepEqual(shown('بقيت الطريق مقطوعة حتى المساء'), ['حتى المساء = ../2022-03-16'])
  assert.deepEqual(shown('في 3 آذار بقيت مقطوعة حتى المساء').at(-1), 'حتى المساء = time-of-day')
  assert.deepEqual(shown('منذ صباح الأحد'), ['منذ صباح الأحد = 2022-03-13/..'])
})
