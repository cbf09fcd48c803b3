/* Heaps of words of time, and texts cut anywhere: whatever comes out is possible, ordered, and true to what it was taken from. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Time } from '../annotation.ts'
import { type Language, read } from '../read.ts'

const words = (
  '12 3 30 31 2021 1990 1445 1402 73 أيار مايو شباط آذار رجب خرداد / - ( ) ، . من في عام العام سنة عامي الماضي المقبل نفسه الجاري يوم ' +
  'الخميس أمس اليوم غدا منذ حتى بين و إلى قبل بعد مطلع نهاية منتصف هـ م الموافق الشهر الأسبوع صيف الأول الثاني عشر والعشرين منه ' +
  'الساعة صباحا ليلة عيد الفطر القرن التسعينات May March 5th the of last next since until early سال ماه تا از گذشته'
).split(' ')
const heaps = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((heap) => heap.join(' '))
const languages = fc.constantFrom<Language>('ar', 'en', 'fa')

type Date = Extract<Time, { kind: 'date' }>
const datesOf = (text: string, language: Language, publishedAt?: string): Date[] =>
  read(text, { language, ...(publishedAt === undefined ? {} : { publishedAt }) }).times.flatMap((time) =>
    time.kind === 'date' ? [time] : [],
  )

const isDay = (iso: string): boolean => {
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === iso
}

test('no impossible day, no end before its beginning, EDTF and its days agree', () =>
  fc.assert(
    fc.property(heaps, languages, (text, language) => {
      for (const { edtf, from, to, alternatives } of datesOf(text, language, '2021-07-15'))
        for (const reading of [{ edtf, from, to }, ...alternatives]) {
          if (reading.edtf === null) continue
          assert.match(
            reading.edtf,
            /^(?:\.\.|\d{3}[\dX]|\d\dXX|\d{4}-\d\d(?:-\d\d)?)?~?(?:\/(?:\.\.|(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{3}X)~?))?$|^\d{4}(?:-\d\d){0,2}~?\/|^\.\.\//,
            text,
          )
          for (const day of reading.edtf.match(/\d{4}-\d\d-\d\d/g) ?? []) assert.ok(isDay(day), `${text}: ${day}`)
          for (const month of reading.edtf.match(/(?<=\d{4}-)\d\d/g) ?? [])
            assert.ok(Number(month) >= 1 && Number(month) <= 12)
          for (const end of [reading.from, reading.to]) assert.ok(end === null || isDay(end), `${text}: ${end}`)
          if (reading.from !== null && reading.to !== null)
            assert.ok(reading.from <= reading.to, `${text}: ${reading.edtf}`)
        }
    }),
    { numRuns: 2000 },
  ))

test('what is not marked as inferred is the same whenever it was published', () =>
  fc.assert(
    fc.property(
      heaps,
      languages,
      fc.constantFrom('2003-01-31', '2016-02-29', '2030-12-01'),
      (text, language, other) => {
        const [here, there] = [datesOf(text, language, '2021-07-15'), datesOf(text, language, other)]
        const bare = datesOf(text, language)
        for (const date of here) {
          if (date.inferred) continue
          const same = there.find(({ start, end }) => start === date.start && end === date.end)
          const unpublished = bare.find(({ start, end }) => start === date.start && end === date.end)
          for (const one of [same, unpublished])
            if (one !== undefined && !one.inferred)
              assert.equal(one.edtf, date.edtf, `${text} (${text.slice(date.start, date.end)})`)
        }
      },
    ),
    { numRuns: 2000 },
  ))

test('without a day of publication what is inferred has no value', () =>
  fc.assert(
    fc.property(heaps, languages, (text, language) => {
      for (const { inferred, edtf, from, to, alternatives } of datesOf(text, language))
        if (inferred) assert.deepEqual([edtf, from, to, alternatives], [null, null, null, []], text)
    }),
    { numRuns: 1500 },
  ))
