import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { months } from '../lexicon/months.ts'
import { tokenize } from '../tokens.ts'
import { findTimes } from './find-times.ts'

const datesOf = (text: string, publishedAt?: string) => {
  const folded = fold(text)
  const options = { publishedAt, direction: 'past', language: /[a-z]/.test(text) ? 'en' : 'ar' } as const
  return findTimes(folded, tokenize(folded.text), options).filter((time) => time.kind === 'date')
}
const edtf = (text: string, publishedAt?: string) => datesOf(text, publishedAt).map((time) => time.edtf)

test('every month name is read, in each tradition', () => {
  months.forEach((names, i) => {
    for (const name of names) {
      assert.deepEqual(edtf(`في ${name} 2021`), [`2021-${String(i + 1).padStart(2, '0')}`], name)
    }
  })
})

test('dates as news writes them', () => {
  const cases: [string, string[]][] = [
    ['بدأت اللقاءات في مايو/أيار 2021، بهدف', ['2021-05']],
    ['حذرتهم في منتصف عام 2023 من الحملة', ['2023-05~/2023-08~']],
    ['مطلع العام 2020', ['2020-01~/2020-04~']],
    ['في أواخر أيلول/سبتمبر 2022', ['2022-09-21~/2022-09-30~']],
    ['يوم 21 أكتوبر 2023', ['2023-10-21']],
    ['منذ كانون الثاني 2018', ['2018-01/..']],
    ['حتى آذار 2019', ['../2019-03']],
    ['٥ شباط ٢٠٢٢', ['2022-02-05']],
    ['05/06/2021', ['2021-06-05']],
    ['on 3 May 2021 and in mid-2023', ['2021-05-03', '2023-05~/2023-08~']],
    ['May 3, 2021, since 2016', ['2021-05-03', '2016/..']],
    ['30 شباط 2021', []],
  ]
  for (const [text, expected] of cases) assert.deepEqual(edtf(text).slice(0, expected.length || 9), expected, text)
})

test('what only looks like a date is none', () => {
  for (const text of ['ولا أحد كان يعترض', 'هي ليست المرة الأولى', 'you may go', 'القرار رقم 2254', 'قتل 2021 شخصا']) {
    assert.deepEqual(edtf(text), [], text)
  }
})

test('names of two months are a span, not two names of one', () => {
  assert.deepEqual(edtf('مايو/حزيران 2021'), ['2021-05/2021-06'])
})

test('a number that allows two readings gives both', () => {
  const [time] = datesOf('05/06/2021')
  assert.deepEqual(
    time?.alternatives.map((reading) => reading.edtf),
    ['2021-05-06'],
  )
})

test('a year taken from the day of publication is marked as inferred', () => {
  assert.deepEqual(edtf('في 12 آذار'), [null])
  const [time] = datesOf('في 12 آذار', '2022-04-01')
  assert.deepEqual([time?.edtf, time?.inferred], ['2022-03-12', true])
})
