import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../segmentation/segment.ts'
import type { SegmentOptions } from '../segmentation/segment-options.ts'
import type { NumberSeries } from './check-series.ts'
import { SeriesInputError } from './series-input-error.ts'

const poisson: SegmentOptions = { cost: 'poisson' }
const senseless: ReadonlyArray<[string, NumberSeries, SegmentOptions, Partial<SeriesInputError>]> = [
  ['no bins', [], poisson, { code: 'empty', argument: 'counts' }],
  ['a negative count', [1, -2], poisson, { code: 'not-a-count', argument: 'counts', index: 1, found: -2 }],
  ['half an attack', [1, 2, 0.5], poisson, { code: 'not-a-count', argument: 'counts', index: 2 }],
  ['a missing number', [Number.NaN], poisson, { code: 'not-a-count', argument: 'counts', index: 0 }],
  ['a count no double can hold', [2 ** 53], poisson, { code: 'not-a-count', index: 0 }],
  ['a string', '12' as never, poisson, { code: 'not-a-series', argument: 'counts' }],
  ['short exposure', [1, 2], { ...poisson, exposure: [1] }, { code: 'lengths-differ', argument: 'exposure.length' }],
  ['negative exposure', [1, 2], { ...poisson, exposure: [1, -1] }, { code: 'not-an-exposure', index: 1 }],
  ['endless exposure', [1, 2], { ...poisson, exposure: [1, Infinity] }, { code: 'not-an-exposure', index: 1 }],
  ['hardly any exposure', [1, 2], { ...poisson, exposure: [1, 1e-12] }, { code: 'not-an-exposure', index: 1 }],
  [
    'attacks nobody could see',
    [1, 2],
    { ...poisson, exposure: [1, 0] },
    { code: 'count-without-exposure', argument: 'counts', index: 1 },
  ],
  ['more hits than trials', [1, 2], { cost: 'binomial', trials: [1, 1] }, { code: 'count-above-trials', index: 1 }],
  ['size 0', [1], { cost: 'negative-binomial', size: 0 }, { code: 'out-of-range', argument: 'size' }],
  ['a negative penalty', [1], { ...poisson, penalty: -1 }, { code: 'out-of-range', argument: 'penalty' }],
  ['another cost', [1], { cost: 'gaussian' } as never, { code: 'unknown-choice', argument: 'cost' }],
]

for (const [story, counts, options, expected] of senseless) {
  test(`${story} is refused by name and place`, () => {
    assert.throws(
      () => segment(counts, options as { cost: 'poisson' }),
      (error) => {
        assert.ok(error instanceof SeriesInputError)
        for (const [key, value] of Object.entries(expected)) {
          assert.equal(error[key as keyof SeriesInputError], value, key)
        }
        return true
      },
    )
  })
}

test('the message says what was found, where, and what is expected', () => {
  assert.throws(() => segment([1, -2], poisson as { cost: 'poisson' }), {
    message: 'counts[1] is -2: a count is a whole number, 0 or more',
  })
})
