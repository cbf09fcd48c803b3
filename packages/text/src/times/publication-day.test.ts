import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publicationDay } from './publication-day.ts'

test('an ISO day is that day in every zone', () => {
  for (const zone of ['UTC', 'Asia/Damascus', 'Pacific/Kiritimati', 'America/Los_Angeles'])
    assert.deepEqual(publicationDay('2021-05-12', zone), { year: 2021, month: 5, day: 12 })
})

test('an instant is the day it falls on in the zone, UTC if none is named', () => {
  const late = '2021-05-12T22:30:00Z'
  assert.deepEqual(publicationDay(late), { year: 2021, month: 5, day: 12 })
  assert.deepEqual(publicationDay(late, 'Asia/Damascus'), { year: 2021, month: 5, day: 13 })
  assert.deepEqual(publicationDay('2021-01-01T01:00:00+03:00'), { year: 2020, month: 12, day: 31 })
  assert.deepEqual(publicationDay('2021-01-01 01:00:00.123+0300'), { year: 2020, month: 12, day: 31 })
  assert.deepEqual(publicationDay('2020-12-31T20:00:00-05:30'), { year: 2021, month: 1, day: 1 })
})

test('an hour without an offset is one of the zone', () =>
  assert.deepEqual(publicationDay('2021-05-12T23:59', 'Asia/Tehran'), { year: 2021, month: 5, day: 12 }))

test('what is no day, no instant or no zone is refused', () => {
  for (const nonsense of ['', 'yesterday', '2021-5-1', '12/05/2021', '2021-02-30', '2021-13-01', '2021-05-12T25:00Z'])
    assert.throws(() => publicationDay(nonsense), RangeError, nonsense)
  assert.throws(() => publicationDay('2021-05-12', 'Mars/Olympus'), RangeError)
  assert.throws(() => publicationDay(20210512 as never), TypeError)
  assert.throws(() => publicationDay('2021-05-12', 3 as never), TypeError)
})
