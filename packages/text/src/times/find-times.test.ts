import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Time } from '../annotation.ts'
import { fold } from '../fold.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import { islamicMonths, months } from '../lexicon/months.ts'
import { relativeDays } from '../lexicon/relative-days.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import { tokenize } from '../tokens.ts'
import { findTimes } from './find-times.ts'

// published on Thursday, 15 July 2021
const published = { year: 2021, month: 7, day: 15 }

function times(text: string, language: 'ar' | 'en' | 'fa' = /[a-z]/.test(text) ? 'en' : 'ar'): Time[] {
  const folded = fold(text)
  return findTimes(folded, tokenize(folded.text), {
    text,
    published,
    direction: 'past',
    nameEnds: new TokenRanges(0),
    language,
  })
}

const shown = (text: string, language?: 'ar' | 'en' | 'fa'): string[] =>
  times(text, language).map((time) => {
    const value = time.kind === 'date' ? time.edtf : time.kind === 'duration' ? time.iso : time.kind
    return `${text.slice(time.start, time.end)} = ${value}`
  })

const cases: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'days and months': [
    ['وصل في 12 مايو/أيار 2021 إلى', '12 مايو/أيار 2021 = 2021-05-12'],
    ['في الثاني عشر من أيار 2021', 'الثاني عشر من أيار 2021 = 2021-05-12'],
    ['في الحادي والعشرين من تشرين الأول 2020', 'الحادي والعشرين من تشرين الأول 2020 = 2020-10-21'],
    ['خلال أيار (مايو) 2019', 'أيار (مايو) 2019 = 2019-05'],
    ['في جويلية 2018', 'جويلية 2018 = 2018-07'],
    ['يوم الخميس 8 تموز', 'يوم الخميس 8 تموز = 2021-07-08'],
    ['الأربعاء السادس من كانون الثاني', 'الأربعاء السادس من كانون الثاني = 2021-01-06'],
    ['صباح الاثنين الخامس من تموز الجاري', 'صباح الاثنين الخامس من تموز الجاري = 2021-07-05'],
    ['ظهر الثلاثاء الأول من حزيران 2021', 'ظهر الثلاثاء الأول من حزيران 2021 = 2021-06-01'],
    // no Sunday: the first Sunday of the month is meant
    ['الأحد الأول من حزيران 2021', 'الأحد الأول من حزيران 2021 = 2021-06-06'],
    ['حصاد العمليات ليوم السبت 3 تموز', 'يوم السبت 3 تموز = 2021-07-03'],
    ['وقعا السبت والأحد غربي البلدة', 'السبت والأحد = 2021-07-10/2021-07-11'],
    ['تنقطع الكهرباء اليوم وغداً', 'اليوم وغداً = 2021-07-15/2021-07-16'],
    ['قصفا الأحد والثلاثاء', 'الأحد = 2021-07-11', 'الثلاثاء = 2021-07-13'],
    ['إن ركابها الأحد عشر عمال'],
    ['كان في الخمسينات من عمره'],
    ['ليل الأحد على الاثنين', 'ليل الأحد على الاثنين = 2021-07-11/2021-07-12'],
    ['ليلة 24 على 25 حزيران', 'ليلة 24 على 25 حزيران = 2021-06-24/2021-06-25'],
    ['بعيد منتصف ليل أمس', 'بعيد منتصف ليل أمس = 2021-07-14/2021-07-15'],
    ['صبيحة أمس', 'صبيحة أمس = 2021-07-14'],
    ['بتاريخ ٣٠-١١-٢٠٢٠', '٣٠-١١-٢٠٢٠ = 2020-11-30'],
    ['on March 3rd, 2021', 'March 3rd, 2021 = 2021-03-03'],
  ],
  'without a year: the last one, across New Year too': [
    ['في 28 ديسمبر', '28 ديسمبر = 2020-12-28'],
    ['في 3 آذار', '3 آذار = 2021-03-03'],
    ['منذ شباط', 'منذ شباط = 2021-02/..'],
    ['سيعقد في 3 آب', '3 آب = 2021-08-03'],
    ['by 1 August', 'by 1 August = ../2021-08-01'],
  ],
  ranges: [
    ['بين نيسان وتموز 2015', 'بين نيسان وتموز 2015 = 2015-04/2015-07'],
    ['بين 5 كانون الثاني و28 شباط 2020', 'بين 5 كانون الثاني و28 شباط 2020 = 2020-01-05/2020-02-28'],
    ['من عام 2016 حتى منتصف 2018', 'من عام 2016 حتى منتصف 2018 = 2016/2018-08~'],
    ['بين عامي 2016 و2018', 'بين عامي 2016 و2018 = 2016/2018'],
    ['between June and August 2019', 'between June and August 2019 = 2019-06/2019-08'],
    ['من 3 إلى 7 أيار 2021', 'من 3 إلى 7 أيار 2021 = 2021-05-03/2021-05-07'],
  ],
  'parts, seasons, fractions': [
    ['في مطلع العام الجاري', 'مطلع العام الجاري = 2021-01~/2021-04~'],
    ['أواخر العام الماضي', 'أواخر العام الماضي = 2020-09~/2020-12~'],
    ['منتصف حزيران 2019', 'منتصف حزيران 2019 = 2019-06-11~/2019-06-20~'],
    ['صيف 2018', 'صيف 2018 = 2018-06/2018-08'],
    ['النصف الثاني من عام 2020', 'النصف الثاني من عام 2020 = 2020-07/2020-12'],
    ['الربع الأول من 2020', 'الربع الأول من 2020 = 2020-01/2020-03'],
  ],
  'from the day of publication': [
    ['مساء أمس', 'مساء أمس = 2021-07-14'],
    ['صباح اليوم الخميس', 'صباح اليوم الخميس = 2021-07-15'],
    ['الأسبوع الماضي', 'الأسبوع الماضي = 2021-07-05/2021-07-11'],
    ['الشهر الماضي', 'الشهر الماضي = 2021-06'],
    ['قبل ثلاثة أيام', 'قبل ثلاثة أيام = 2021-07-12'],
    ['منذ يومين', 'منذ يومين = 2021-07-13/..'],
    ['في 9 من الشهر الجاري', '9 من الشهر الجاري = 2021-07-09'],
    ['الجمعة الماضي', 'الجمعة الماضي = 2021-07-09'],
    ['الجمعة المقبل', 'الجمعة المقبل = 2021-07-16'],
    ['ليل الأحد - الاثنين', 'ليل الأحد - الاثنين = 2021-07-11/2021-07-12'],
    ['الليلة الماضية', 'الليلة الماضية = 2021-07-14/2021-07-15'],
    ['two weeks ago', 'two weeks ago = 2021-07-01~'],
    ['last Tuesday', 'last Tuesday = 2021-07-13'],
  ],
  'open ends': [
    ['منذ ربيع 2018', 'منذ ربيع 2018 = 2018-03/..'],
    ['حتى آذار 2019', 'حتى آذار 2019 = ../2019-03'],
    ['اعتباراً من 1 أيار 2020', 'اعتباراً من 1 أيار 2020 = 2020-05-01/..'],
    ['نحو عام 2015', 'نحو عام 2015 = 2015~'],
  ],
  'other calendars': [
    ['في 17 رجب 1445هـ', '17 رجب 1445هـ = 2024-01-29~'],
    ['غرة محرم 1443 هـ', 'غرة محرم 1443 هـ = 2021-08-09~'],
    ['جمادى الآخرة 1439هـ', 'جمادى الآخرة 1439هـ = 2018-02-17~/2018-03-17~'],
  ],
  'how long, how often, at what hour': [
    ['بعد حصار دام ثلاثة أشهر', 'ثلاثة أشهر = P3M'],
    ['سنتين وأربعة أشهر', 'سنتين وأربعة أشهر = P2Y4M'],
    ['خلال 72 ساعة', '72 ساعة = PT72H'],
    ['كل يوم', 'كل يوم = set'],
    ['twice a month', 'twice a month = set'],
    ['عند الساعة 04:30', 'الساعة 04:30 = time-of-day'],
  ],
  'what only looks like a time': [
    ['ولا أحد كان يعترض'],
    ['هي ليست المرة الأولى'],
    ['القرار رقم 2254'],
    ['قتل 2021 شخصا'],
    ['30 شباط 2021'],
    ['الصفحة 3-2'],
    ['you may march on'],
  ],
}
for (const [story, list] of Object.entries(cases)) {
  test(`times: ${story}`, () => {
    for (const [text, ...expected] of list) assert.deepEqual(shown(text), expected, text)
  })
}

test('Persian days are exact', () => {
  assert.deepEqual(shown('روز شنبه ۲۶ بهمن ۱۳۹۸', 'fa'), ['روز شنبه ۲۶ بهمن ۱۳۹۸ = 2020-02-15'])
  assert.deepEqual(shown('۲۲ دی ۱۴۰۱', 'fa'), ['۲۲ دی ۱۴۰۱ = 2023-01-12'])
})

test('every month, weekday and relative day of the lists is read', () => {
  months.forEach((names, i) => {
    for (const name of names)
      assert.match(shown(`5 ${name} 2020`)[0] ?? name, new RegExp(`= 2020-${String(i + 1).padStart(2, '0')}-05$`))
  })
  for (const names of islamicMonths)
    for (const name of names) assert.match(shown(`5 ${name} 1440`)[0] ?? name, /= 201[89]-\d\d-\d\d~$/)
  for (const [name] of weekdays) assert.equal(times(`يوم ${name}`).length, 1, name)
  for (const [words] of relativeDays) assert.equal(times(words, /[ی]/.test(words) ? 'fa' : undefined).length, 1, words)
})

test('an ambiguous number gives both readings, an unambiguous one only its own', () => {
  const [both, one] = times('05/06/2021 و 25/06/2021').filter((time) => time.kind === 'date')
  assert.deepEqual([both?.edtf, both?.alternatives.map(({ edtf }) => edtf)], ['2021-06-05', ['2021-05-06']])
  assert.deepEqual([one?.edtf, one?.alternatives], ['2021-06-25', []])
})

test('names of two months are a span, not two names of one', () =>
  assert.deepEqual(shown('مايو/حزيران 2021'), ['مايو/حزيران 2021 = 2021-05/2021-06']))

test('what is taken from the day of publication is marked as inferred', () => {
  const inferred = times('في 12 آذار، وفي 12 آذار 2019، وأمس').map((time) => time.kind === 'date' && time.inferred)
  assert.deepEqual(inferred, [true, false, true])
})

test('without a day of publication what hangs on it is found and has no value', () => {
  const text = 'أمس، وفي 12 أيار، وفي 3 آذار 2019'
  const folded = fold(text)
  const found = findTimes(folded, tokenize(folded.text), {
    text,
    published: null,
    direction: 'past',
    nameEnds: new TokenRanges(0),
    language: 'ar',
  })
  assert.deepEqual(
    found.map((time) => (time.kind === 'date' ? time.edtf : time.kind)),
    [null, null, '2019-03-03'],
  )
})

const words = [
  '12',
  '2021',
  'أيار',
  '/',
  'مايو',
  'يوم',
  'الخميس',
  'الماضي',
  'منذ',
  'حتى',
  'بين',
  'و',
  'من',
  'إلى',
  'شباط',
  '30',
  'هـ',
  'رجب',
  '1445',
]
test('any heap of words of time: no impossible date, never the end before the beginning', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (heap) => {
      for (const time of times(heap.join(' '))) {
        if (time.kind !== 'date' || time.edtf === null) continue
        for (const day of time.edtf.match(/\d{4}-\d\d-\d\d/g) ?? [])
          assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
        if (time.from !== null && time.to !== null) assert.ok(time.from <= time.to, time.edtf)
      }
    }),
    { numRuns: 2000 },
  ))
