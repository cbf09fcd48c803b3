import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spokenVerbs } from '../lexicon/directions.ts'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('so much and so much of the smaller unit', () => {
  assert.deepEqual(shown('قبل سنة وثلاثة أشهر'), ['قبل سنة وثلاثة أشهر = 2020-12~'])
  assert.deepEqual(shown('قبل عامين وشهر'), ['قبل عامين وشهر = 2020-02~'])
  assert.deepEqual(shown('قبل أسبوع ويوم'), ['قبل أسبوع ويوم = 2022-03-08'])
  assert.deepEqual(shown('قبل أسبوعين و3 أيام'), ['قبل أسبوعين و3 أيام = 2022-02-27'])
  assert.deepEqual(shown('دام الحصار سنتين وشهرين'), ['سنتين وشهرين = duration'])
})

test('“from two days” behind who came or went is two days ago', () => {
  for (const verb of spokenVerbs) assert.deepEqual(shown(`${verb} من يومين`), ['من يومين = 2022-03-14'], verb)
  assert.deepEqual(shown('وصلوا من 3 أيام'), ['من 3 أيام = 2022-03-13'])
  assert.deepEqual(shown('عادوا من يومين راحة'), ['يومين = duration'])
  assert.deepEqual(shown('تألفت الجلسة من يومين'), ['يومين = duration'])
})
