import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day, daysBetween } from './days.ts'
import { dayIn, partsIn, readDayIn, readMonthsIn } from './other-calendars.ts'
import type { Calendar } from './time-context.ts'

const engines = { islamic: 'islamic-umalqura', persian: 'persian' } as const

/** Year, month and day of a Gregorian day, as the platform's own calendar has them. */
function platform(calendar: keyof typeof engines): (day: Day) => Day {
  const format = new Intl.DateTimeFormat(`en-u-ca-${engines[calendar]}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return ({ year, month, day }) => {
    const parts = format.formatToParts(Date.UTC(year, month - 1, day))
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
    return { year: part('year'), month: part('month'), day: part('day') }
  }
}

/** Every day from one to another goes to the calendar and comes back. */
function roundTrip(calendar: Calendar, first: Day, last: Day, check: (day: Day, parts: Day) => void): void {
  for (let day = first; daysBetween(day, last) >= 0; day = addDays(day, 1)) {
    const parts = partsIn(calendar, day)
    assert.deepEqual(dayIn(calendar, parts.year, parts.month, parts.day), day)
    check(day, parts)
  }
}

test('a century of Solar Hijri days is exact, there and back', () => {
  const here = platform('persian')
  roundTrip('persian', { year: 1950, month: 1, day: 1 }, { year: 2050, month: 12, day: 31 }, (day, parts) => {
    assert.deepEqual(parts, here(day))
    const reading = readDayIn('persian', parts.year, parts.month, parts.day)
    assert.equal(reading?.from, reading?.to)
    assert.ok(!reading?.edtf.includes('~'))
  })
})

test('Islamic days of 1356–1500 are within a day of the platform’s, and marked approximate', () => {
  const here = platform('islamic')
  roundTrip('islamic', dayIn('islamic', 1356, 1, 1) as Day, dayIn('islamic', 1500, 12, 29) as Day, (day, parts) => {
    const theirs = here(day)
    const same = dayIn('islamic', theirs.year, theirs.month, theirs.day)
    assert.ok(same !== null && Math.abs(daysBetween(same, day)) <= 1)
    const reading = readDayIn('islamic', parts.year, parts.month, parts.day)
    assert.ok(reading?.edtf.endsWith('~'))
  })
})

test('a day its calendar does not have is none', () => {
  assert.equal(dayIn('persian', 1398, 12, 30), null)
  assert.deepEqual(dayIn('persian', 1399, 12, 30), { year: 2021, month: 3, day: 20 })
  assert.equal(dayIn('persian', 1400, 7, 31), null)
  assert.equal(dayIn('islamic', 1445, 9, 31), null)
  assert.equal(dayIn('gregorian', 2021, 2, 29), null)
  for (const calendar of ['gregorian', 'islamic', 'persian'] as const) assert.equal(dayIn(calendar, 1400, 13, 1), null)
})

test('months and parts of them keep to their calendar', () => {
  assert.equal(readMonthsIn('persian', 1400, 3, 3)?.edtf, '2021-05-22/2021-06-21')
  assert.equal(readMonthsIn('islamic', 1439, 6, 6)?.edtf, '2018-02-17~/2018-03-17~')
  assert.deepEqual(readMonthsIn('persian', 1397, 12, 12, [21, 31])?.to, '2019-03-20')
})
