/* Dates in a row, which share what is said once: the month, the year, the hour. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Language, read } from '../read.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const shown = (text: string, language: Language = /[a-z]{3}/i.test(text) ? 'en' : 'ar'): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )

test('months that follow each other are one stretch, others a date each, of the year behind the last', () => {
  assert.deepEqual(shown('في شباط وآذار 2019'), ['شباط وآذار 2019 = 2019-02/2019-03'])
  assert.deepEqual(shown('في أيار وحزيران وتموز 2019'), ['أيار وحزيران وتموز 2019 = 2019-05/2019-07'])
  assert.deepEqual(shown('في كانون الثاني وشباط الماضيين'), ['كانون الثاني وشباط الماضيين = 2022-01/2022-02'])
  assert.deepEqual(shown('تموز وآب من العام الماضي'), ['تموز وآب من العام الماضي = 2021-07/2021-08'])
  assert.deepEqual(shown('في شباط أو آذار 2019'), ['شباط = 2019-02', 'آذار 2019 = 2019-03'])
  assert.deepEqual(shown('في شباط وأيار وأيلول 2019'), ['شباط = 2019-02', 'أيار = 2019-05', 'أيلول 2019 = 2019-09'])
  assert.deepEqual(shown('في تشرين الأول والثاني 2016'), ['تشرين الأول والثاني 2016 = 2016-10/2016-11'])
  assert.deepEqual(shown('بين تشرين الأول والثاني 2016'), ['بين تشرين الأول والثاني 2016 = 2016-10/2016-11'])
  assert.deepEqual(shown('in July and August 2019'), ['July and August 2019 = 2019-07/2019-08'])
})

test('days and parts of months share the year too', () => {
  assert.deepEqual(shown('في 2 شباط و11 آذار و30 آب 2019'), [
    '2 شباط = 2019-02-02',
    '11 آذار = 2019-03-11',
    '30 آب 2019 = 2019-08-30',
  ])
  assert.deepEqual(shown('في 9 تشرين الثاني و4 كانون الثاني 2020'), [
    '9 تشرين الثاني = 2019-11-09',
    '4 كانون الثاني 2020 = 2020-01-04',
  ])
  assert.deepEqual(shown('أواخر تموز ومطلع آب 2019'), [
    'أواخر تموز = 2019-07-21~/2019-07-31~',
    'مطلع آب 2019 = 2019-08-01~/2019-08-10~',
  ])
})

test('days in figures share month and year', () => {
  assert.deepEqual(shown('من 4/2 إلى 9/2/2019'), ['من 4/2 إلى 9/2/2019 = 2019-02-04/2019-02-09'])
  assert.deepEqual(shown('28/2 - 5/3/2019'), ['28/2 - 5/3/2019 = 2019-02-28/2019-03-05'])
  assert.deepEqual(shown('12-17/8/2019'), ['12-17/8/2019 = 2019-08-12/2019-08-17'])
  assert.deepEqual(shown('قصف 13/8 و19/8/2019'), ['13/8 = 2019-08-13', '19/8/2019 = 2019-08-19'])
  assert.deepEqual(shown('يوم 7 و8/8/2019'), ['يوم 7 و8/8/2019 = 2019-08-07/2019-08-08'])
  assert.deepEqual(shown('من تاريخ 2/1/2019 ولغاية تاريخ 7/3/2019'), [
    'من تاريخ 2/1/2019 ولغاية تاريخ 7/3/2019 = 2019-01-02/2019-03-07',
  ])
  assert.deepEqual(shown('2019-02-01/2019-03-15'), ['2019-02-01/2019-03-15 = 2019-02-01/2019-03-15'])
  assert.deepEqual(shown('في 9/3 الجاري'), ['9/3 الجاري = 2022-03-09'])
  // the third of a list, a fraction
  assert.deepEqual(shown('3 - 16/8/2019'), ['16/8/2019 = 2019-08-16'])
  assert.deepEqual(shown('بين 1/2 و3/4 المساحة'), [])
})

test('any two days of a year in figures', () => {
  const day = fc.integer({ min: 1, max: 28 })
  const month = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(day, month, day, month, (d, m, e, n) => {
      fc.pre(m < n || (m === n && d < e))
      const two = (value: number): string => String(value).padStart(2, '0')
      const text = `من ${d}/${m} حتى ${e}/${n}/2019`
      assert.deepEqual(shown(text), [`${text} = 2019-${two(m)}-${two(d)}/2019-${two(n)}-${two(e)}`])
    }),
  )
})

test('the hour beside a date belongs to it', () => {
  for (const text of [
    '2019-08-07T05:20:00Z',
    '2019-08-07T05:20:00+03:00',
    '2019-08-07 05:20',
    '17/8/2019 - 14:05',
    '17 آب 2019، 10:20 صباحاً',
    '14:05 - 17 آب 2019',
  ]) {
    const [time, ...more] = read(text, { publishedAt, language: 'ar' }).times
    assert.equal(text.slice(time?.start, time?.end), text)
    assert.ok(time?.kind === 'date' && time.timeOfDay !== null, text)
    assert.deepEqual(more, [])
  }
})

test('both parts of a period, and a day of the week within it', () => {
  assert.deepEqual(shown('الربعين الثاني والثالث من 2019'), ['الربعين الثاني والثالث من 2019 = 2019-04/2019-09'])
  assert.deepEqual(shown('أول يوم سبت من آب 2019'), ['أول يوم سبت من آب 2019 = 2019-08-03'])
  assert.deepEqual(shown('آخر يوم ثلاثاء في شهر آب 2019'), ['آخر يوم ثلاثاء في شهر آب 2019 = 2019-08-27'])
  assert.deepEqual(shown('آخرین جمعه تیر ۱۴۰۰', 'fa'), ['آخرین جمعه تیر ۱۴۰۰ = 2021-07-16'])
  assert.deepEqual(shown('هفته دوم تیر ۱۴۰۰', 'fa'), ['هفته دوم تیر ۱۴۰۰ = 2021-06-29/2021-07-05'])
})
