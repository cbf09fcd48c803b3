import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ReadOptions, read } from './read.ts'

const yesterday = (options: ReadOptions) => {
  const [time] = read('قصفت البلدة أمس', options).times
  return time?.kind === 'date' ? time.edtf : undefined
}

test('an instant of publication is a day in its zone', () => {
  const publishedAt = '2021-05-12T22:30:00Z'
  assert.equal(yesterday({ publishedAt }), '2021-05-11')
  assert.equal(yesterday({ publishedAt, timeZone: 'Asia/Damascus' }), '2021-05-12')
  assert.equal(yesterday({ publishedAt: '2021-05-12', timeZone: 'Asia/Damascus' }), '2021-05-11')
  assert.equal(yesterday({ timeZone: 'Asia/Damascus' }), null)
})

test('a language that is asked for overrides the letters', () => {
  const text = 'وصل في 5 مه 2020 إلى المدينة'
  assert.equal(read(text).language, 'ar')
  assert.equal(read(text).times.length, 0)
  const reading = read(text, { language: 'fa' })
  assert.equal(reading.language, 'fa')
  assert.equal(reading.times.length, 1)
})

test('Persian is told from Arabic that was typed on its keyboard', () => {
  assert.equal(read('قالت الحکومة السوریة إن القصف أدى إلى إصابة مدنیین').language, 'ar')
  assert.equal(read('قادر بيطاوي پس از ۱۸ ماه غيبت در دادگاه حاضر شد').language, 'fa')
  assert.equal(read('').language, 'en')
})

test('options that are none are refused', () => {
  const reading = (options: object) => () => read('أمس', options)
  assert.throws(reading({ publishedAt: 'yesterday' }), RangeError)
  assert.throws(reading({ publishedAt: '2021-02-30' }), RangeError)
  assert.throws(reading({ publishedAt: 20210512 }), TypeError)
  assert.throws(reading({ publishedAt: '2021-05-12', timeZone: 'Damascus' }), RangeError)
  assert.throws(reading({ timeZone: 'Damascus' }), RangeError)
  assert.throws(reading({ timeZone: 3 }), TypeError)
  assert.throws(reading({ language: 'de' }), RangeError)
})
