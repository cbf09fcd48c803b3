/* So many units: ago, ahead, the last, the next. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expressions, wronglyMarked, wrongReadings } from './oracle/expressions.ts'
import { type DayNumber, fromTo, iso, month, monthOf, sameDay, yearOf } from './oracle/reckoning.ts'

const { list, add } = expressions()

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

// between two counts, a few, half of one, with a bound
add(
  ['قبل يومين أو ثلاثة أيام', 'قبل يومين إلى ثلاثة أيام', 'two or three days ago'],
  (day) => `${iso(day - 3)}~/${iso(day - 2)}~`,
)
add(
  ['قبل بضعة أيام', 'قبل أيام قليلة', 'قبل عدة أيام', 'a few days ago', 'several days ago'],
  (day) => `${iso(day - 9)}~/${iso(day - 3)}~`,
)
add(['الأيام القليلة الماضية', 'the last few days'], (day) => fromTo(day - 9, day - 1))
add(['الأيام القليلة المقبلة', 'the next few days'], (day) => fromTo(day + 1, day + 9))
add(['قبل نصف سنة', 'half a year ago'], (day) => `${month(monthOf(day) - 6)}~`)
add(
  ['قبل عام ونصف', 'قبل سنة ونصف', 'قبل عام ونصف العام', 'a year and a half ago'],
  (day) => `${month(monthOf(day) - 18)}~`,
)
add(['قبل أكثر من عام', 'قبل حوالي سنة'], (day) => `${yearOf(day) - 1}~`)
add(['الـ24 ساعة الماضية', 'آخر 24 ساعة', 'the last 24 hours'], (day) => fromTo(day - 1, day))
add('سه روز پیش', (day) => iso(day - 3))
add('دو هفته گذشته', (day) => fromTo(day - 14, day - 1))
add('پنج روز گذشته', (day) => fromTo(day - 5, day - 1))

for (const direction of ['past', 'future'] as const)
  test(`${list.length} amounts mean what they say on every day, read as ${direction}`, () =>
    assert.deepEqual(wrongReadings(list, direction).slice(0, 20), []))

test('amounts: what hangs on the day of publication is marked so, and has no value without it', () =>
  assert.deepEqual(wronglyMarked(list), []))
