/* The names that the platform has for the months of every country are read, and say the month they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, read } from '../read.ts'

const [publishedAt, months] = ['2022-07-15', Array.from({ length: 12 }, (_, month) => month)]

function values(text: string, language: Language): (string | null)[] {
  return read(text, { publishedAt, language }).times.map((time) => (time.kind === 'date' ? time.edtf : time.kind))
}

const namesOf = (locale: string, calendar: string, month: 'long' | 'short' = 'long'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { month, timeZone: 'UTC' })

const two = (month: number): string => String(month + 1).padStart(2, '0')

const countries = ['EG', 'SA', 'AE', 'YE', 'SD', 'LY', 'SY', 'LB', 'JO', 'IQ', 'PS', 'DZ', 'TN', 'MA', 'MR']
test('Arabic names of months in every country', () => {
  for (const country of countries) {
    const names = namesOf(`ar-${country}`, 'gregory')
    for (const month of months) {
      const name = names.format(Date.UTC(2021, month, 15))
      assert.deepEqual(values(`وقع ذلك في 12 ${name} 2021 قرب البلدة`, 'ar'), [`2021-${two(month)}-12`], name)
      assert.deepEqual(values(`وقع ذلك في ${name} 2021 قرب البلدة`, 'ar'), [`2021-${two(month)}`], name)
      assert.deepEqual(values(`وقع ذلك خلال شهر ${name} قرب البلدة`, 'ar').length, 1, name)
    }
  }
})

test('every two names of one month make a pair, whatever joins them', () => {
  const [levant, egypt, algeria] = ['SY', 'EG', 'DZ'].map((country) => namesOf(`ar-${country}`, 'gregory'))
  for (const month of months) {
    const day = Date.UTC(2021, month, 15)
    const names = [levant, egypt, algeria].map((format) => format?.format(day) as string)
    for (const first of names)
      for (const second of names)
        for (const pair of [
          `${first}/${second}`,
          `${first} / ${second}`,
          `${first} (${second})`,
          `${first} [${second}]`,
          `${first} - ${second}`,
          `${first}-${second}`,
          `${first} «${second}»`,
          `${first} ${second}`,
          `${first}، ${second}`,
        ]) {
          if (first === second) continue
          const text = `في 12 ${pair} 2021`
          const [time] = read(text, { publishedAt, language: 'ar' }).times
          assert.equal(time && text.slice(time.start, time.end), `12 ${pair} 2021`, text)
          assert.equal(time?.kind === 'date' && time.edtf, `2021-${two(month)}-12`, text)
        }
  }
})

test('Persian and Dari names of Gregorian months', () => {
  for (const locale of ['fa-IR', 'fa-AF']) {
    const names = namesOf(locale, 'gregory')
    for (const month of months) {
      const name = names.format(Date.UTC(2021, month, 15))
      assert.deepEqual(values(`این رویداد در ۱۲ ${name} ۲۰۲۱ رخ داد`, 'fa'), [`2021-${two(month)}-12`], name)
    }
  }
})

test('English names of months, long and short', () => {
  for (const length of ['long', 'short'] as const) {
    const names = namesOf('en-GB', 'gregory', length)
    for (const month of months) {
      const name = names.format(Date.UTC(2021, month, 15))
      for (const text of [`on 12 ${name} 2021`, `on ${name} 12, 2021`, `on the 12th of ${name} 2021`])
        assert.deepEqual(values(text, 'en'), [`2021-${two(month)}-12`], text)
    }
  }
})

test('months of the Solar Hijri year in Iran and Afghanistan', () => {
  for (const locale of ['fa-IR', 'fa-AF']) {
    const names = namesOf(locale, 'persian')
    for (const month of months) {
      // the fifteenth of each month of 1400, which begins on 21 March 2021
      const day = Date.UTC(2021, 2, 21) + (Math.min(month, 6) * 31 + Math.max(0, month - 6) * 30 + 14) * 86_400_000
      const name = names.format(day)
      const iso = new Date(day).toISOString().slice(0, 10)
      for (const date of [`۱۵ ${name} ۱۴۰۰`, `۱۵ ${name} ماه ۱۴۰۰`, `۱۵ ${name}ماه سال ۱۴۰۰`, `پانزدهم ${name} ۱۴۰۰`])
        assert.deepEqual(values(`این رویداد در ${date} رخ داد`, 'fa'), [iso], date)
    }
  }
})

test('months of the Islamic year in Arabic and Persian', () => {
  for (const [locale, language] of [
    ['ar', 'ar'],
    ['fa', 'fa'],
  ] as const) {
    const names = namesOf(locale, 'islamic-umalqura')
    const parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      day: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    })
    for (const month of months) {
      const at = Date.UTC(2021, month, 12)
      const [day, year] = ['day', 'year'].map(
        (type) => parts.formatToParts(at).find((part) => part.type === type)?.value,
      )
      const text = `في ${day} ${names.format(at)} ${year}هـ`
      assert.deepEqual(values(text, language), [`${new Date(at).toISOString().slice(0, 10)}~`], text)
    }
  }
})
