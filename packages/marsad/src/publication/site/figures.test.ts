import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classesInOrder, figure, percent, probability, sumsAround, testedBin, threeDigits } from './figures.ts'
import { sample } from './sample.ts'

test('numbers are rounded for reading and kept whole for computing', () => {
  assert.equal(percent(0.49336), '49.3\u00A0%')
  assert.deepEqual([0, 0.21893, 15.8, 5.25, 1234.5, 1e-7].map(threeDigits), [
    '0',
    '0.219',
    '15.8',
    '5.25',
    '1235',
    '1.00e-7',
  ])
  assert.deepEqual([5e-7, 0.001, 0.7742].map(probability), ['< 0.001', '0.001', '0.774'])
  assert.equal(figure(0.21893272505, '0.219').markup, '<data dir="ltr" value="0.21893272505">0.219</data>')
})

test('the tested bin is the one the date begins in', () => {
  const months = ['2021-03', '2021-04', '2021-05', '2021-06']
  assert.equal(testedBin({ bins: months, date: '2021-05' }), 2)
  assert.equal(testedBin({ bins: months, date: '2021-05-17' }), 2)
  assert.equal(testedBin({ bins: months, date: '2020' }), -1)
  // 2021-05-01 is a Saturday: it falls in the week that began on Monday, 26 April
  assert.equal(testedBin({ bins: ['2021-04-19', '2021-04-26', '2021-05-03'], date: '2021-05' }), 1)
})

test('sums leave out what was not observed, and give the published share', () => {
  const [published] = sample.tests
  assert.ok(published)
  const [a, b] = [published.a, published.b].map((name) => sumsAround(published, name))
  assert.ok(a && b)
  assert.equal(a.before / (a.before + b.before), published.shareBefore)
  assert.equal(a.after / (a.after + b.after), published.shareAfter)
  const counts = {
    ...published,
    bins: ['2020', '2021', '2022'],
    date: '2022',
    exposure: [1, 0, 1],
    classes: { guard: [3, 50, 4] },
  }
  assert.deepEqual(sumsAround(counts, 'guard'), { before: 3, after: 4 })
})

test('the two classes compared come first', () => {
  const [published] = sample.tests
  assert.ok(published)
  const classes = { civilians: [1], government: [2], guard: [3] }
  assert.deepEqual(classesInOrder({ ...published, classes }), ['guard', 'government', 'civilians'])
})
