import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../index.ts'

const timesOf = (text: string): string[] =>
  read(text, { publishedAt: '2021-07-15' }).times.map(({ start, end }) => text.slice(start, end))

test('rules in reach: a number is part of a time however many numbers and joining words stand between it and the month or unit', () => {
  const days = timesOf('في أيام 3 و5 و7 و9 و11 و13 و15 و17 أيار 2021')
  assert.equal(days.length, 8)
  assert.deepEqual(timesOf('held for two hundred and thirty five thousand four hundred and fifty six days'), [
    'two hundred and thirty five thousand four hundred and fifty six days',
  ])
  assert.equal(timesOf('on the 1st, 3rd, 5th, 7th, 9th, 11th and 13th of May 2021').length, 7)
})

test('rules in reach: bounds and openers of several words still lead to their time', () => {
  for (const text of [
    'منذ ما لا يقل عن ثلاثة أسابيع',
    'since at least the early 1990s',
    'بعد يوم الأحد الموافق 5 مايو/أيار 2021 بأسبوعين',
  ])
    assert.equal(timesOf(text).length, 1, text)
})
