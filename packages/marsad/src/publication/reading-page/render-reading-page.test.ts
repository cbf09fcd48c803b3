import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotateText, type TextReading } from '#reading'
import { renderReadingPage } from './render-reading-page.ts'
import * as words from './words.ts'

const none = { times: [], numbers: [], names: [], quotes: [], statements: [], claims: [], evidence: [], incidents: [] }
const sure = { rule: 'a.rule', confidence: 0.9 }

/** “The spokesman denied the meeting of May 2021.”, as it might be read. */
const text = 'نفى الناطق لقاء مايو 2021.\n\nوصمت <b>الآخرون</b>.'
const place = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const reading: TextReading = {
  ...none,
  language: 'ar',
  times: [
    {
      ...{ kind: 'date', edtf: '2021-05', from: '2021-05-01', to: '2021-05-31' },
      ...{ alternatives: [], inferred: false, timeOfDay: null },
      ...place('مايو 2021'),
      ...sure,
    },
  ],
  statements: [
    {
      ...{ speaker: place('الناطق'), role: null, affiliation: null, verb: place('نفى'), stance: 'denies' },
      ...{ content: place('لقاء مايو 2021'), direct: false, date: null, within: null, interest: null },
      ...place('نفى الناطق لقاء مايو 2021'),
      ...sure,
    },
  ],
  warnings: [],
}
const pageIn = (language: 'ar' | 'en', title = 'statement.txt') =>
  renderReadingPage({ title, text, reading, publishedAt: '2021-06-01', language })

test('a page of a reading holds the whole text, paragraph by paragraph, whatever is marked in it', () => {
  const shown = [...pageIn('ar').matchAll(/<p class="text"[^>]*>(.*?)<\/p>/gs)].map(([, marked]) =>
    (marked ?? '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  )
  assert.deepEqual(shown, text.split('\n\n'))
})

test('what overlaps is marked as both: a date within what is denied', () => {
  assert.match(pageIn('ar'), /<span class="times denied" id="at-\d+">مايو 2021<\/span>/)
})

test('a denial is called a denial, in both languages, with its parts', () => {
  assert.match(pageIn('en'), /<b>Statement<\/b>\s+<span class="head">denies<\/span>/)
  assert.match(pageIn('ar'), /<b>قول<\/b>\s+<span class="head">ينفي<\/span>/)
  assert.match(pageIn('en'), /<dt>who<\/dt><dd><span class="part"><a href="#at-4"[^>]*>الناطق<\/a>/)
  assert.match(pageIn('en'), /<bdi>2021-05<\/bdi>/)
})

test('whoever is only accused of an attack is never shown as the one it was done by', async () => {
  const charge = 'اتهم الناطق الجيش بقصف سوق في البلدة.'
  const publishedAt = '2021-06-01'
  const accused = await annotateText(charge, { publishedAt, gazetteer: { entries: [] } })
  const page = (language: 'ar' | 'en') =>
    renderReadingPage({ title: 'a', text: charge, reading: accused, publishedAt, language })
  assert.match(page('en'), /<dt>accused<\/dt>/)
  assert.match(page('ar'), /<dt>المتهم<\/dt>/)
  assert.ok(!/<dt>by<\/dt>/.test(page('en')) && !/<dt>على يد<\/dt>/.test(page('ar')))
})

test('the text keeps its direction on a page of either language', () => {
  for (const language of ['ar', 'en'] as const) assert.match(pageIn(language), /<p class="text" lang="ar" dir="rtl">/)
  assert.match(pageIn('ar'), /<html lang="ar" dir="rtl">/)
  assert.match(pageIn('en'), /<html lang="en" dir="ltr">/)
})

test('markup in a text or a title is shown, never obeyed', () => {
  const page = pageIn('en', '<script>alert(1)</script>')
  assert.ok(!/<script|<b>الآخرون/.test(page))
  assert.match(page, /&lt;b&gt;الآخرون/)
})

test('a text in which nothing was read says so', () => {
  const page = {
    title: 'x',
    text: 'نص',
    reading: { ...none, language: 'ar' as const, warnings: [] },
    publishedAt: null,
  }
  assert.match(renderReadingPage({ ...page, language: 'en' }), /Nothing was found to read in it\./)
  assert.match(renderReadingPage({ ...page, language: 'ar' }), /لم يُعثر فيه على ما يُقرأ\./)
})

test('every word of the page is there in Arabic and in English', () => {
  for (const list of Object.values(words))
    for (const [key, both] of Object.entries(list)) {
      assert.match(both.ar, /[\u0621-\u064a]/, key)
      assert.match(both.en, /[a-z]/i, key)
    }
})
