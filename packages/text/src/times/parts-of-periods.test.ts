/* Parts of periods, counted parts, what is left of them, seasons, what is counted from a date. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expressions, wronglyMarked, wrongReadings } from './oracle/expressions.ts'
import {
  about,
  type DayNumber,
  dayOf,
  firstOf,
  fromTo,
  iso,
  lastOf,
  monday,
  monthOf,
  months,
  yearOf,
} from './oracle/reckoning.ts'

const { list, add } = expressions()

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

for (const direction of ['past', 'future'] as const)
  test(`${list.length} parts of periods mean what they say on every day, read as ${direction}`, () =>
    assert.deepEqual(wrongReadings(list, direction).slice(0, 20), []))

test('parts of periods: what hangs on the day of publication is marked so, and has no value without it', () =>
  assert.deepEqual(wronglyMarked(list), []))
