/* Days and intervals written in the many ways news writes them are read as what they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { islamicMonths, months, persianMonths } from '../lexicon/months.ts'
import { type Language, read } from '../read.ts'
import { addDays, type Day, daysBetween, readDay } from './days.ts'
import { partsIn } from './other-calendars.ts'

const publishedAt = '2022-07-15'
const runs = { numRuns: 500 }

/** The only date of a text, with the words it stands in. */
function onlyDate(text: string, language: Language) {
  const dates = read(text, { publishedAt, language }).times.flatMap((time) => (time.kind === 'date' ? [time] : []))
  assert.equal(dates.length, 1, `${text}: ${dates.map(({ start, end }) => text.slice(start, end)).join(' | ')}`)
  const [date] = dates
  assert.ok(date)
  return { ...date, surface: text.slice(date.start, date.end) }
}

const anyDay = fc.integer({ min: 0, max: 150 * 365 }).map((days) => addDays({ year: 1900, month: 1, day: 1 }, days))
const lists = { arabic: '٠١٢٣٤٥٦٧٨٩', persian: '۰۱۲۳۴۵۶۷۸۹', latin: '0123456789' } as const
const digitsOf =
  (list: string) =>
  (n: number, width = 1) =>
    String(n)
      .padStart(width, '0')
      .replace(/\d/g, (digit) => list[Number(digit)] as string)
const anyDigits = fc.constantFrom(...Object.values(lists)).map(digitsOf)

const ordinals = (
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر ' +
  'الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين ' +
  'الرابع_والعشرين الخامس_والعشرين السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين ' +
  'الحادي_والثلاثين'
)
  .split(' ')
  .map((word) => word.replaceAll('_', ' '))

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

const arabicNames = months.map((names) => names.filter((name) => /[\u0620-\u064a]{2}/.test(name)))
const anyName = (month: number) => fc.constantFrom(...(arabicNames[month - 1] as string[]))

/** Ways to write a day in Arabic with its year. */
const inArabic = anyDay.chain((day) =>
  fc
    .record({
      name: anyName(day.month),
      other: anyName(day.month),
      n: anyDigits,
      shape: fc.integer({ min: 0, max: 13 }),
    })
    .map(({ name, other, n, shape }) => {
      const [d, y, ordinal] = [n(day.day), n(day.year), ordinals[day.day - 1]]
      const weekday = weekdays[weekdayOf(day)]
      const pair = name === other ? name : `${name}/${other}`
      const written = [
        `${d} ${name} ${y}`,
        `${d} ${pair} ${y}`,
        `${d} ${name === other ? name : `${name} (${other})`} ${y}`,
        `${d} من ${name} ${y}`,
        `${d} ${name} عام ${y}`,
        `${d} ${name} من العام ${y}`,
        `${ordinal} من ${pair} ${y}`,
        `${ordinal} من شهر ${name} لعام ${y}`,
        `${ordinal} من ${name} من عام ${y}`,
        `${d} ${name}، ${y}`,
        `يوم ${weekday} ${d} ${name} ${y}`,
        `${weekday}، ${d} ${pair} ${y}`,
        `${weekday} (${d} ${name} ${y})`,
        `${weekday} الموافق ${d} ${name} ${y}`,
      ][shape] as string
      return { day, written }
    }),
)

test('Arabic days with a year, whole and exact', () =>
  fc.assert(
    fc.property(
      inArabic,
      fc.constantFrom('قصفت الطائرات البلدة في', 'وقع ذلك في', '(', 'بتاريخ'),
      ({ day, written }, lead) => {
        const date = onlyDate(`${lead} ${written} قرب الجسر`, 'ar')
        assert.equal(date.edtf, readDay(day).edtf, written)
        assert.equal(date.surface, written)
        assert.equal(date.inferred, false)
      },
    ),
    runs,
  ))

test('days in figures: day first, both readings where both are days; the year first is sure', () =>
  fc.assert(
    fc.property(anyDay, anyDigits, fc.constantFrom('/', '-', '.'), fc.boolean(), (day, n, mark, pad) => {
      const width = pad ? 2 : 1
      const numbers = [n(day.day, width), n(day.month, width), n(day.year)]
      const date = onlyDate(`بتاريخ ${numbers.join(mark)} قرب الجسر`, 'ar')
      assert.equal(date.edtf, readDay(day).edtf)
      const other =
        day.day <= 12 && day.day !== day.month ? [readDay({ ...day, month: day.day, day: day.month }).edtf] : []
      assert.deepEqual(
        date.alternatives.map(({ edtf }) => edtf),
        other,
      )
      const iso = onlyDate(`بتاريخ ${numbers.reverse().join(mark)} قرب الجسر`, 'ar')
      assert.deepEqual([iso.edtf, iso.alternatives], [readDay(day).edtf, []])
    }),
    runs,
  ))

const ordinalSuffix = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')

test('English days with a year, whole and exact', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), fc.boolean(), (day, shape, short) => {
      const long = new Date(Date.UTC(2000, day.month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
      const month = short ? long.slice(0, 3) : long
      const [d, y] = [day.day, day.year]
      const written = [
        `${d} ${month} ${y}`,
        `${month} ${d}, ${y}`,
        `${month} ${d}${ordinalSuffix(d)}, ${y}`,
        `the ${d}${ordinalSuffix(d)} of ${month} ${y}`,
        `${d}${ordinalSuffix(d)} ${month}, ${y}`,
        `${d} ${month}, ${y}`,
        `${new Date(Date.UTC(y, day.month - 1, d)).toLocaleString('en', { weekday: 'long', timeZone: 'UTC' })}, ${month} ${d}, ${y}`,
      ][shape] as string
      const date = onlyDate(`The bridge was hit on ${written} by two shells`, 'en')
      assert.deepEqual([date.edtf, date.surface, date.inferred], [readDay(day).edtf, written, false])
    }),
    runs,
  ))

test('Persian days of the Solar Hijri year are exact', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1 }), (day, shape, country) => {
      const { year, month, day: d } = partsIn('persian', day)
      // a bare 1421 and later is as well a year of the Islamic calendar
      fc.pre(year >= 1300 && year <= 1420)
      const n = digitsOf(lists.persian)
      const name = persianMonths[month - 1]?.filter((one) => !one.includes('ماه') && /[آ-ی]/.test(one))[country] ?? ''
      const written = [
        `${n(d)} ${name} ${n(year)}`,
        `${n(d)} ${name} ماه ${n(year)}`,
        `${n(d)} ${name}‌ماه سال ${n(year)}`,
        `${n(year)}/${n(month, 2)}/${n(d, 2)}`,
        `${n(d)}/${n(month)}/${n(year)}`,
        `${n(d)} ${name} ${n(year)} خورشیدی`,
      ][shape] as string
      const date = onlyDate(`این حمله در ${written} رخ داد`, 'fa')
      assert.deepEqual([date.edtf, date.surface, date.calendar], [readDay(day).edtf, written, 'persian'])
    }),
    runs,
  ))

test('Islamic days: approximate, the day itself within what they cover; exact beside a Gregorian day', () =>
  fc.assert(
    fc.property(anyDay, anyDigits, fc.nat(), fc.boolean(), (day, n, pick, both) => {
      const { year, month, day: d } = partsIn('islamic', day)
      const names = (islamicMonths[month - 1] as string[]).filter((name) => /^[\u0620-\u064a\u0651 ]+$/.test(name))
      const hijri = `${n(d)} ${names[pick % names.length]} ${n(year)} هـ`
      const gregorian = `${n(day.day)} ${arabicNames[day.month - 1]?.[0]} ${n(day.year)}م`
      const written = both ? `${hijri} الموافق ${gregorian}` : hijri
      const date = onlyDate(`صدر البيان في ${written} عن القيادة`, 'ar')
      assert.equal(date.surface, written)
      assert.equal(date.edtf, both ? readDay(day).edtf : `${readDay(day).edtf}~`)
      assert.equal(date.calendar, both ? undefined : 'islamic')
      if (!both) assert.equal(date.from, readDay(addDays(day, -1)).edtf)
    }),
    runs,
  ))

const rangeShapes: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `من ${first} إلى ${last}`,
  (first, last) => `من ${first} حتى ${last}`,
  (first, last) => `من ${first} وحتى ${last}`,
  (first, last) => `بين ${first} و${last}`,
  (first, last) => `ما بين ${first} و ${last}`,
  (first, last) => `${first} – ${last}`,
]

test('intervals of days, their years said or shared, across the turn of the year', () =>
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 32, max: 300 }),
      fc.constantFrom(...rangeShapes),
      fc.boolean(),
      (first, length, shape, shared) => {
        const last = addDays(first, length)
        const name = ({ month }: Day): string => arabicNames[month - 1]?.[0] as string
        const whole = (day: Day): string => `${day.day} ${name(day)} ${day.year}`
        const written = shape(shared ? `${first.day} ${name(first)}` : whole(first), whole(last))
        const date = onlyDate(`قصفت البلدة ${written} مرات عدة`, 'ar')
        assert.equal(date.surface, written)
        assert.equal(date.edtf, `${readDay(first).edtf}/${readDay(last).edtf}`, written)
      },
    ),
    runs,
  ))

test('days of one month: a stretch, or each by itself', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.constantFrom('إلى', '-', 'و'), (day, length, link) => {
      const last = addDays(day, length)
      fc.pre(last.month === day.month)
      const name = arabicNames[day.month - 1]?.[1]
      const joined = link === 'و' ? `${day.day} و${last.day}` : `${day.day} ${link} ${last.day}`
      const text = `قصفت البلدة في ${joined} ${name} ${day.year} مرات`
      const edtfs = read(text, { publishedAt, language: 'ar' }).times.map((time) => time.kind === 'date' && time.edtf)
      const [from, to] = [readDay(day).edtf, readDay(last).edtf]
      assert.deepEqual(edtfs, link === 'و' && length > 1 ? [from, to] : [`${from}/${to}`], text)
    }),
    runs,
  ))

test('a day without a year is the last one on or before publication, and marked as inferred', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.boolean(), (back, ordinal) => {
      const day = addDays({ year: 2022, month: 7, day: 15 }, -back)
      const number = ordinal ? `${ordinals[day.day - 1]} من` : day.day
      const date = onlyDate(`قصفت الطائرات البلدة في ${number} ${arabicNames[day.month - 1]?.[0]} قرب الجسر`, 'ar')
      assert.deepEqual([date.edtf, date.inferred], [readDay(day).edtf, true])
      assert.equal(read(`في ${number} ${arabicNames[day.month - 1]?.[0]} قرب`).times.length, 1)
    }),
    runs,
  ))

test('a day no month has is no date', () => {
  for (let month = 1; month <= 12; month++)
    for (let day = 28; day <= 33; day++) {
      const exists = daysBetween({ year: 2021, month, day: 1 }, addDays({ year: 2021, month, day: 1 }, day - 1)) >= 0
      const real = exists && new Date(Date.UTC(2021, month - 1, day)).getUTCMonth() === month - 1 && day < 32
      for (const text of [
        `في ${day} ${arabicNames[month - 1]?.[0]} 2021`,
        `بتاريخ 2021-${String(month).padStart(2, '0')}-${day}`,
      ])
        assert.equal(
          read(text, { publishedAt }).times.some((time) => time.kind === 'date' && time.edtf?.length === 10),
          real,
          text,
        )
    }
})
