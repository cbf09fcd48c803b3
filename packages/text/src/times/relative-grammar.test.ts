/*
 * Expressions made from their parts, several hundred of them, each on several days of publication and in both directions,
 * alone and within a sentence. What they must mean is reckoned here, with nothing of the reader's.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Time } from '../annotation.ts'
import { fold } from '../fold.ts'
import { tokenize } from '../tokens.ts'
import { findTimes } from './find-times.ts'

/** A day as its number, counted from 1 January 1970. */
type DayNumber = number

const dayOf = (iso: string): DayNumber => Date.parse(`${iso}T00:00Z`) / 86_400_000
const iso = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const yearOf = (day: DayNumber): number => Number(iso(day).slice(0, 4))
/** Months since the year 0. */
const monthOf = (day: DayNumber): number => yearOf(day) * 12 + Number(iso(day).slice(5, 7)) - 1
const month = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
const firstOf = (months: number): DayNumber => dayOf(`${month(months)}-01`)
const lastOf = (months: number): DayNumber => firstOf(months + 1) - 1
/** Monday is 0. */
const weekday = (day: DayNumber): number => (day + 3) % 7
const monday = (day: DayNumber): DayNumber => day - weekday(day)
/** The same day of another month, or its last. */
const sameDay = (day: DayNumber, months: number): DayNumber => {
  const at = monthOf(day) + months
  return Math.min(firstOf(at) + Number(iso(day).slice(8)) - 1, lastOf(at))
}
const fromTo = (first: DayNumber, last: DayNumber): string => `${iso(first)}/${iso(last)}`
const about = (edtf: string): string =>
  edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/')
const months = (first: number, last: number): string => `${month(first)}/${month(last)}`

/** An expression and what it means on a day of publication; where only in one direction, in which. */
interface Case {
  readonly text: string
  readonly means: (published: DayNumber) => string
  readonly direction?: 'past' | 'future'
  /** The stretch found, if less than the whole. */
  readonly found?: string
}

const cases: Case[] = []
const add = (texts: string | readonly string[], means: Case['means'], direction?: Case['direction']): void => {
  for (const text of typeof texts === 'string' ? [texts] : texts)
    cases.push({ text, means, ...(direction === undefined ? {} : { direction }) })
}

/** Spellings that writers exchange. */
const spellings = (text: string): string[] => [
  ...new Set([text, text.replace(/[أإآ]/g, 'ا'), text.replace(/ة/g, 'ه'), text.replace(/ي(?= |$)/g, 'ى')]),
]

// a unit and where it lies
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
const around: Readonly<Record<Unit, (published: DayNumber, away: number) => string>> = {
  day: (day, away) => iso(day + away),
  week: (day, away) => fromTo(monday(day) + 7 * away, monday(day) + 7 * away + 6),
  month: (day, away) => month(monthOf(day) + away),
  quarter: (day, away) => {
    const first = (Math.floor(monthOf(day) / 3) + away) * 3
    return months(first, first + 2)
  },
  year: (day, away) => String(yearOf(day) + away),
  decade: (day, away) => `${Math.floor(yearOf(day) / 10) + away}X`,
}

const masculine: readonly (readonly [Unit, string])[] = [
  ['week', 'الأسبوع'],
  ['month', 'الشهر'],
  ['year', 'العام'],
  ['quarter', 'الربع'],
  ['decade', 'العقد'],
]
const feminine: readonly (readonly [Unit, string])[] = [['year', 'السنة']]
const awayOf: readonly (readonly [number, readonly string[]])[] = [
  [-2, ['قبل الماضي', 'ما قبل الماضي', 'قبل الفائت']],
  [-1, ['الماضي', 'المنصرم', 'الفائت', 'السابق', 'المنقضي', 'اللي فات', 'الذي مضى', 'اللي راح']],
  [0, ['الجاري', 'الحالي', 'الراهن']],
  [1, ['المقبل', 'القادم', 'الآتي', 'الجاي', 'اللي جاي']],
  [2, ['بعد القادم', 'بعد المقبل']],
]
const inFeminine = (words: string): string =>
  words
    .replace(/^اللي فات$/, 'اللي فاتت')
    .replace(/^الذي مضى$/, 'التي مضت')
    .replace(/^اللي راح$/, 'اللي راحت')
    .replace(/^اللي جاي$/, 'اللي جاية')
    .replace(/(?<=^| )(ال(?!لي|ذي|تي)\S+)$/, '$1ة')
for (const [away, words] of awayOf)
  for (const word of words) {
    for (const [unit, noun] of masculine)
      for (const text of spellings(`${noun} ${word}`)) add(text, (day) => around[unit](day, away))
    for (const [unit, noun] of feminine)
      for (const text of spellings(`${noun} ${inFeminine(word)}`)) add(text, (day) => around[unit](day, away))
  }
for (const [unit, noun] of masculine)
  add([`هذا ${noun}`, `ها${noun}`.replace('هاال', 'هال')], (day) => around[unit](day, 0))
add(['هذه السنة', 'هالسنة', 'هذه السنه'], (day) => around.year(day, 0))
for (const [clitic, noun, rest] of [
  ['ب', 'الأسبوع', 'الماضي'],
  ['ب', 'السنة', 'الماضية'],
  ['و', 'الشهر', 'الماضي'],
  ['ل', 'لشهر', 'الماضي'],
  ['ل', 'لعام', 'الماضي'],
] as const)
  cases.push({
    text: `${clitic}${noun} ${rest}`,
    found: `${noun} ${rest}`,
    means: (day) => around[noun.includes('سبوع') ? 'week' : noun.includes('شهر') ? 'month' : 'year'](day, -1),
  })
for (const unit of ['week', 'month', 'quarter', 'year', 'decade'] as const) {
  for (const [away, words] of [
    [-1, ['last', 'the last', 'the previous']],
    [0, ['this', 'the current']],
    [1, ['next', 'the next', 'the coming', 'the upcoming']],
  ] as const)
    for (const word of words) add(`${word} ${unit}`, (day) => around[unit](day, away))
  add(`the ${unit} before last`, (day) => around[unit](day, -2))
  add(`the ${unit} after next`, (day) => around[unit](day, 2))
}

// days
for (const [away, words] of [
  [-2, ['أول أمس', 'أول من أمس', 'أمس الأول', 'أول امبارح', 'قبل أمس', 'the day before yesterday']],
  [-1, ['أمس', 'البارحة', 'مبارح', 'امبارح', 'إمبارح', 'يوم أمس', 'yesterday']],
  [0, ['اليوم', 'هذا اليوم', 'النهاردة', 'today']],
  [1, ['غدا', 'غداً', 'غد', 'يوم غد', 'بكرة', 'بكرا', 'tomorrow']],
  [2, ['بعد غد', 'بعد الغد', 'بعد بكرة', 'بعد بكرا', 'the day after tomorrow']],
] as const)
  add(words, (day) => iso(day + away))

// days of the week
const weekdays: readonly (readonly [number, string])[] = [
  [0, 'الاثنين'],
  [0, 'الإثنين'],
  [0, 'الأثنين'],
  [1, 'الثلاثاء'],
  [1, 'الثلاثا'],
  [2, 'الأربعاء'],
  [2, 'الاربعاء'],
  [3, 'الخميس'],
  [4, 'الجمعة'],
  [5, 'السبت'],
  [6, 'الأحد'],
]
const before = (day: DayNumber, wanted: number): DayNumber => day - (((weekday(day) - wanted + 6) % 7) + 1)
const behind = (day: DayNumber, wanted: number): DayNumber => day + (((wanted - weekday(day) + 6) % 7) + 1)
for (const [wanted, name] of weekdays)
  for (const noun of [name, `يوم ${name}`]) {
    add([`${noun} الماضي`, `${noun} الفائت`, `${noun} اللي فات`], (day) => iso(before(day, wanted)))
    add([`${noun} المقبل`, `${noun} القادم`, `${noun} الجاي`], (day) => iso(behind(day, wanted)))
    add(`${noun} قبل الماضي`, (day) => iso(before(day, wanted) - 7))
    add(`${noun} بعد القادم`, (day) => iso(behind(day, wanted) + 7))
    add(noun, (day) => iso(before(day + 1, wanted)), 'past')
    add(noun, (day) => iso(behind(day, wanted)), 'future')
    add(`${noun} من الأسبوع المقبل`, (day) => iso(monday(day) + 7 + wanted))
    add(`${noun} من الأسبوع الماضي`, (day) => iso(monday(day) - 7 + wanted))
  }
for (const [wanted, name] of [
  [0, 'Monday'],
  [3, 'Thursday'],
  [6, 'Sunday'],
] as const) {
  add(`last ${name}`, (day) => iso(before(day, wanted)))
  add(`next ${name}`, (day) => iso(behind(day, wanted)))
  add(`${name} of next week`, (day) => iso(monday(day) + 7 + wanted))
}

// so many units: word of the number before a masculine and a feminine unit, and behind it with the article
const numbers: readonly (readonly [number, string, string])[] = [
  [3, 'ثلاثة', 'ثلاث'],
  [4, 'أربعة', 'أربع'],
  [5, 'خمسة', 'خمس'],
  [6, 'ستة', 'ست'],
  [7, 'سبعة', 'سبع'],
  [8, 'ثمانية', 'ثماني'],
  [9, 'تسعة', 'تسع'],
  [10, 'عشرة', 'عشر'],
]
interface Counted {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly one: string
  readonly two: readonly string[]
  readonly many: string
  readonly feminine?: boolean
}
const counted: readonly Counted[] = [
  { unit: 'day', one: 'يوم', two: ['يومين'], many: 'أيام' },
  { unit: 'week', one: 'أسبوع', two: ['أسبوعين'], many: 'أسابيع' },
  { unit: 'month', one: 'شهر', two: ['شهرين'], many: 'أشهر' },
  { unit: 'month', one: 'شهر', two: [], many: 'شهور' },
  { unit: 'year', one: 'سنة', two: ['سنتين'], many: 'سنوات', feminine: true },
  { unit: 'year', one: 'عام', two: ['عامين'], many: 'أعوام' },
]
const ago = (unit: Counted['unit'], day: DayNumber, count: number): string =>
  unit === 'day'
    ? iso(day - count)
    : unit === 'week'
      ? `${iso(day - 7 * count)}~`
      : unit === 'month'
        ? `${month(monthOf(day) - count)}~`
        : `${yearOf(day) - count}~`
const past = (unit: Counted['unit'], day: DayNumber, count: number): string =>
  unit === 'day' || unit === 'week'
    ? fromTo(day - count * (unit === 'day' ? 1 : 7), day - 1)
    : unit === 'month'
      ? `${iso(sameDay(day, -count))}~/${iso(day)}`
      : `${month(monthOf(sameDay(day, -12 * count)))}~/${iso(day)}`
const coming = (unit: Counted['unit'], day: DayNumber, count: number): string =>
  unit === 'day' || unit === 'week'
    ? fromTo(day + 1, day + count * (unit === 'day' ? 1 : 7))
    : unit === 'month'
      ? `${iso(day)}/${iso(sameDay(day, count))}~`
      : `${iso(day)}/${month(monthOf(sameDay(day, 12 * count)))}~`
const arabicDigits = (n: number): string => [...String(n)].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('')

for (const { unit, one, two, many, feminine: isFeminine = false } of counted) {
  for (const dual of two) {
    add(`قبل ${dual}`, (day) => ago(unit, day, 2))
    add(`منذ ${dual}`, (day) => `${ago(unit, day, 2)}/..`, 'past')
    add(`منذ ${dual}`, (day) => ago(unit, day, 2), 'future')
    add(`آخر ${dual}`, (day) => past(unit, day, 2))
    const gender = isFeminine ? ['الماضيتين', 'المقبلتين'] : ['الماضيين', 'المقبلين']
    add(`ال${dual} ${gender[0]}`, (day) => past(unit, day, 2))
    add(`ال${dual} ${gender[1]}`, (day) => coming(unit, day, 2))
    add(`بعد ${dual}`, (day) => ago(unit, day, -2), 'future')
  }
  add(`قبل ${one}`, (day) => ago(unit, day, 1))
  add(`بعد ${one}`, (day) => ago(unit, day, -1), 'future')
  for (const [count, withMasculine, withFeminine] of numbers) {
    const word = isFeminine ? withFeminine : withMasculine
    for (const amount of [`${word} ${many}`, `${count} ${many}`, `${arabicDigits(count)} ${many}`]) {
      add(`قبل ${amount}`, (day) => ago(unit, day, count))
      add(`منذ ${amount}`, (day) => `${ago(unit, day, count)}/..`, 'past')
      add(`منذ ${amount}`, (day) => ago(unit, day, count), 'future')
      add(`بعد ${amount}`, (day) => ago(unit, day, -count), 'future')
      add(`آخر ${amount}`, (day) => past(unit, day, count))
      add(`${amount} من الآن`, (day) => ago(unit, day, -count))
    }
    add(`قبل نحو ${word} ${many}`, (day) => ago(unit, day, count).replace(/~?$/, '~'))
    add([`ال${many} ال${word} الماضية`, `ال${word} ${many} الماضية`], (day) => past(unit, day, count))
    add([`ال${many} ال${word} المقبلة`, `ال${word} ${many} القادمة`], (day) => coming(unit, day, count))
    add(`الـ${count} ${many} القادمة`, (day) => coming(unit, day, count))
  }
  for (const [count, words] of isFeminine
    ? ([
        [11, 'إحدى عشرة'],
        [12, 'اثنتي عشرة'],
        [20, 'عشرين'],
      ] as const)
    : ([
        [11, 'أحد عشر'],
        [12, 'اثني عشر'],
        [15, 'خمسة عشر'],
        [20, 'عشرين'],
      ] as const))
    add(`قبل ${words} ${one}${isFeminine ? '' : 'ا'}`, (day) => ago(unit, day, count))
}
for (const unit of ['day', 'week', 'month', 'year'] as const) {
  add(`a ${unit} ago`, (day) => ago(unit, day, 1))
  add(`in a ${unit}`, (day) => ago(unit, day, -1), 'future')
  for (const [count, word] of [
    [2, 'two'],
    [3, 'three'],
    [10, 'ten'],
    [12, '12'],
  ] as const) {
    add(`${word} ${unit}s ago`, (day) => ago(unit, day, count))
    add(`in ${word} ${unit}s`, (day) => ago(unit, day, -count), 'future')
    add(`${word} ${unit}s from now`, (day) => ago(unit, day, -count))
    add([`the last ${word} ${unit}s`, `the past ${word} ${unit}s`], (day) => past(unit, day, count))
    add([`the next ${word} ${unit}s`, `the coming ${word} ${unit}s`], (day) => coming(unit, day, count))
  }
}

// parts of what lies somewhere
const partOfMonth = (at: number, part: number): string =>
  about(fromTo(firstOf(at) + part * 10, part === 2 ? lastOf(at) : firstOf(at) + part * 10 + 9))
const partOfYear = (year: number, part: number): string => about(months(year * 12 + part * 4, year * 12 + part * 4 + 3))
const partOfWeek = (first: DayNumber, part: number): string => about(fromTo(first + part * 2, first + part * 2 + 2))
for (const [part, words] of [
  [0, ['بداية', 'مطلع', 'أوائل', 'مستهل']],
  [1, ['منتصف', 'أواسط']],
  [2, ['نهاية', 'أواخر', 'ختام']],
] as const)
  for (const word of words) {
    for (const [away, noun] of [
      [-1, 'الشهر الماضي'],
      [0, 'هذا الشهر'],
      [0, 'الشهر'],
      [1, 'الشهر القادم'],
    ] as const)
      add(`${word} ${noun}`, (day) => partOfMonth(monthOf(day) + away, part))
    for (const [away, noun] of [
      [-1, 'العام الماضي'],
      [-1, 'السنة الماضية'],
      [0, 'هذا العام'],
      [0, 'السنة الجارية'],
      [1, 'العام المقبل'],
    ] as const)
      add(`${word} ${noun}`, (day) => partOfYear(yearOf(day) + away, part))
    add(`${word} 2015`, () => partOfYear(2015, part))
    // the end of the week is the weekend
    if (word !== 'نهاية')
      for (const [away, noun] of [
        [-1, 'الأسبوع الماضي'],
        [1, 'الأسبوع المقبل'],
      ] as const)
        add(`${word} ${noun}`, (day) => partOfWeek(monday(day) + 7 * away, part))
  }
for (const [away, noun] of [
  [-1, ['عطلة نهاية الأسبوع الماضية', 'نهاية الأسبوع الماضي', 'last weekend']],
  [0, ['نهاية هذا الأسبوع', 'عطلة نهاية هذا الأسبوع', 'this weekend']],
  [1, ['عطلة نهاية الأسبوع القادمة', 'نهاية الأسبوع المقبل', 'next weekend']],
] as const)
  add(noun, (day) => fromTo(monday(day) + 7 * away + 4, monday(day) + 7 * away + 5))

// counted parts
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع']
ordinals.forEach((ordinal, i) => {
  const bare = ordinal.slice(2)
  add([`الربع ${ordinal} من 2018`, `الربع ${ordinal} من عام 2018`, `الربع ${ordinal} لعام 2018`], () =>
    months(2018 * 12 + i * 3, 2018 * 12 + i * 3 + 2),
  )
  add(`الربع ${ordinal} من العام الماضي`, (day) =>
    months((yearOf(day) - 1) * 12 + i * 3, (yearOf(day) - 1) * 12 + i * 3 + 2),
  )
  for (const text of [
    `الأسبوع ${ordinal} من تموز 2019`,
    `الأسبوع ${ordinal} من شهر يوليو 2019`,
    `${bare} أسبوع من يوليو 2019`,
  ])
    add(text, () => fromTo(dayOf('2019-07-01') + i * 7, dayOf('2019-07-07') + i * 7))
  add(`الأسبوع ${ordinal} من الشهر المقبل`, (day) => {
    const first = firstOf(monthOf(day) + 1) + i * 7
    return fromTo(first, first + 6)
  })
  add([`${bare} أحد من حزيران 2021`, `الأحد ${ordinal} من يونيو 2021`], () => iso(dayOf('2021-06-06') + i * 7))
  add(`اليوم ${ordinal} من العام المقبل`, (day) => iso(firstOf((yearOf(day) + 1) * 12) + i))
  add(`the ${['first', 'second', 'third', 'fourth'][i]} week of March 2020`, () =>
    fromTo(dayOf('2020-03-01') + i * 7, dayOf('2020-03-07') + i * 7),
  )
  add(`Q${i + 1} 2018`, () => months(2018 * 12 + i * 3, 2018 * 12 + i * 3 + 2))
})
add(['النصف الأول من 2015', 'النصف الأول من عام 2015', 'the first half of 2015'], () => '2015-01/2015-06')
add(['النصف الثاني من العام الجاري', 'the second half of this year'], (day) => `${yearOf(day)}-07/${yearOf(day)}-12`)
add(['الربع الأخير من 2018', 'آخر ربع من 2018'], () => '2018-10/2018-12')
add(['آخر يوم في الشهر', 'اليوم الأخير من الشهر'], (day) => iso(lastOf(monthOf(day))))
add(['آخر أسبوع من شباط 2020', 'الأسبوع الأخير من فبراير 2020'], () => '2020-02-23/2020-02-29')
add(
  ['أول أسبوعين من 2019', 'الأسبوعين الأولين من عام 2019', 'the first two weeks of 2019'],
  () => '2019-01-01/2019-01-14',
)
add(['أول ثلاثة أشهر من 2019', 'الأشهر الثلاثة الأولى من عام 2019'], () => '2019-01/2019-03')
add(['آخر ثلاثة أيام من شباط 2020', 'الأيام الثلاثة الأخيرة من شباط 2020'], () => '2020-02-27/2020-02-29')
add('آخر خميس من أيار 2021', () => '2021-05-27')

// long ones
add('تسعينيات القرن الماضي', (day) => `${Math.floor((yearOf(day) - 1) / 100) - 1}9X`)
add(['التسعينات', 'التسعينيات', 'the 1990s', 'the nineties'], () => '199X')
add(['ثمانينات القرن العشرين', 'الثمانينيات'], () => '198X')
add(['القرن التاسع عشر', 'القرن الـ19', 'the 19th century'], () => '18XX')
add(['القرن الحادي والعشرين', 'the 21st century'], () => '20XX')
add(['النصف الأول من القرن العشرين'], () => '1901-01/1950-12')
add(['أوائل التسعينيات', 'the early 1990s'], () => '1990~/1993~')

// what is left, what has been
add(['بقية الأسبوع', 'باقي الأسبوع', 'ما تبقى من الأسبوع', 'the rest of the week'], (day) =>
  fromTo(day, monday(day) + 6),
)
add(['بقية الشهر', 'بقية هذا الشهر', 'the rest of the month'], (day) => fromTo(day, lastOf(monthOf(day))))
add(['بقية العام', 'باقي السنة', 'ما تبقى من العام', 'the rest of the year'], (day) =>
  fromTo(day, lastOf(yearOf(day) * 12 + 11)),
)
add(['العام حتى الآن', 'السنة حتى الآن', 'سنة حتى الآن', 'so far this year', 'year to date'], (day) =>
  fromTo(firstOf(yearOf(day) * 12), day),
)
add(['هذا الشهر حتى الآن', 'الشهر حتى اليوم', 'so far this month'], (day) => fromTo(firstOf(monthOf(day)), day))

// from a day that stands there
add(['بعد أسبوع من 5 أيار 2021', 'أسبوع بعد 5 أيار 2021', 'a week after 5 May 2021'], () => '2021-05-12')
add(['قبل يومين من 1 آذار 2020', 'يومين قبل 1 آذار 2020', 'two days before 1 March 2020'], () => '2020-02-28')
add(['بعد شهر من 31 كانون الثاني 2020'], () => '2020-02-29')
add(['أسبوع 6 تشرين الأول 2021', 'the week of 6 October 2021'], () => '2021-10-04/2021-10-10')

// seasons
add(['صيف 2018', 'صيف عام 2018', 'the summer of 2018'], () => '2018-06/2018-08')
add(['ربيع العام الماضي'], (day) => `${yearOf(day) - 1}-03/${yearOf(day) - 1}-05`)
add(['الصيف الماضي', 'last summer'], (day) => {
  const year = iso(day).slice(5) > '08-31' ? yearOf(day) : yearOf(day) - 1
  return `${year}-06/${year}-08`
})
add(['الصيف المقبل', 'الصيف القادم', 'next summer'], (day) => {
  const year = iso(day).slice(5) < '06-01' ? yearOf(day) : yearOf(day) + 1
  return `${year}-06/${year}-08`
})
add(['هذا الصيف', 'this summer'], (day) => `${yearOf(day)}-06/${yearOf(day)}-08`)

function read(text: string, published: string | null, direction: 'past' | 'future'): Time[] {
  const folded = fold(text)
  const [year, month, day] = (published ?? '').split('-').map(Number) as [number, number, number]
  return findTimes(folded, tokenize(folded.text), {
    text,
    published: published === null ? null : { year, month, day },
    direction,
    language: /[a-z]/.test(text) ? 'en' : 'ar',
    nameEnds: new Map(),
  })
}

const days = ['2020-02-29', '2021-01-01', '2019-12-31', '2021-03-31', '2024-08-15', '2023-05-07', '2022-10-03']

/** Sentences around an expression: what stands before it leads to nothing. */
const sentences: Readonly<Record<'past' | 'future', readonly ((text: string) => string)[]>> = {
  past: [
    (text) => text,
    (text) =>
      /[a-z]/.test(text) ? `The road was cut, ${text}, residents said.` : `أغلق مسلحون الطريق، ${text}، وفق شهود.`,
  ],
  future: [
    (text) => text,
    (text) => (/[a-z]/.test(text) ? `The talks, ${text}, will go on.` : `ستعقد الجلسة، ${text}، بحسب البيان.`),
  ],
}

for (const direction of ['past', 'future'] as const) {
  test(`${cases.length} expressions mean what they say on every day, read as ${direction}`, () => {
    const wrong: string[] = []
    for (const publishedAt of days)
      for (const { text, means, direction: only = direction, found = text } of cases) {
        if (only !== direction) continue
        const expected = `${found} = ${means(dayOf(publishedAt))}`
        for (const sentence of sentences[direction]) {
          const whole = sentence(text)
          const times = read(whole, publishedAt, direction)
          const shown = times.map(
            (time) => `${whole.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
          )
          if (shown.join('; ') !== expected) wrong.push(`${publishedAt} ${whole}: ${shown.join('; ')}, not ${expected}`)
        }
      }
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} wrong`)
  })
}

test('what hangs on the day of publication is marked so, and has no value without it', () => {
  for (const { text, means } of cases) {
    const hangs = means(dayOf('1985-02-28')) !== means(dayOf('2022-10-03'))
    for (const time of read(text, null, 'past')) {
      if (time.kind !== 'date') continue
      assert.equal(time.inferred, hangs, text)
      assert.equal(time.edtf === null, hangs, text)
    }
  }
})
