import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  adjust,
  changePosterior,
  cusumStep,
  dispersion,
  fitShift,
  guardBornOrDying,
  guardHandover,
  mergeCategories,
  penaltyPath,
  reportCompleteness,
  resumeWatch,
  SeriesInputError,
  scan,
  seasonalBound,
  segment,
  segmentClasses,
  stratifiedRatio,
  testShare,
  watch,
} from '../index.ts'

// biome-ignore lint/suspicious/noExplicitAny: what callers without types pass
type Anything = any

const good = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const short = { period: 2, years: 1, window: 0, parts: 2, skipped: 0, atLeast: { events: 0, bins: 1 } }

const nonsense: Readonly<Record<string, Anything>> = {
  'not a number': [1, Number.NaN, 2],
  'a fraction': [1, 1.5, 2],
  'below zero': [1, -1, 2],
  'without end': [1, Number.POSITIVE_INFINITY, 2],
  'too large to be exact': [1, 2 ** 60, 2],
  'a gap': Array.from({ length: 3 }),
  'big integers': [1n, 2n],
  texts: ['1', '2'],
  empty: [],
  'a text': 'abc',
  'like an array': { length: 3 },
  nothing: null,
}

const functions: Readonly<Record<string, (x: Anything) => unknown>> = {
  'segment, poisson': (x) => segment(x, { cost: 'poisson' }),
  'segment, negative binomial': (x) => segment(x, { cost: 'negative-binomial', size: 2 }),
  'segment, trials': (x) => segment(good, { cost: 'binomial', trials: x }),
  segmentClasses: (x) => segmentClasses([x, good]),
  penaltyPath: (x) => penaltyPath(x, { cost: 'poisson' }, { from: 1, to: 9 }),
  dispersion: (x) => dispersion(x),
  changePosterior: (x) => changePosterior(x),
  'changePosterior, many': (x) => changePosterior(x, { changes: 'many' }),
  'testShare, a': (x) => testShare({ a: x, b: good, at: 10, origin: 'claim' }),
  'testShare, b': (x) => testShare({ a: good, b: x, at: 10, origin: 'data', permutations: 99 }),
  stratifiedRatio: (x) => stratifiedRatio([{ name: 'north', a: x, b: good }], { at: 5 }),
  fitShift: (x) => fitShift({ a: x, b: good, at: 10 }),
  watch: (x) => watch(x),
  seasonalBound: (x) => seasonalBound(x, short),
  scan: (x) => scan([{ name: 'north', counts: x }]),
  guardHandover: (x) => guardHandover([{ name: 'A', counts: x }]),
  guardBornOrDying: (x) => guardBornOrDying([{ name: 'A', counts: x }], { at: 5 } as Anything),
  mergeCategories: (x) => mergeCategories([{ name: 'A', counts: x }], ['A'], 'B'),
  reportCompleteness: (x) => reportCompleteness([x]),
}

for (const [name, call] of Object.entries(functions)) {
  test(`${name} refuses what is no series of counts, by name`, () => {
    for (const [what, input] of Object.entries(nonsense)) {
      assert.throws(
        () => call(input),
        (error) => error instanceof SeriesInputError && error.argument !== '',
        what,
      )
    }
  })
}

const options: Readonly<Record<string, () => unknown>> = {
  'no options': () => segment(good, undefined as Anything),
  'an unknown cost': () => segment(good, { cost: 'gaussian' } as Anything),
  'a penalty that is none': () => segment(good, { cost: 'poisson', penalty: {} as Anything }),
  'a penalty below zero': () => segment(good, { cost: 'poisson', penalty: -1 }),
  'a size of zero': () => segment(good, { cost: 'negative-binomial', size: 0 }),
  'no range': () => penaltyPath(good, { cost: 'poisson' }, undefined as Anything),
  'a prior below zero': () => changePosterior(good, { prior: { shape: -1, rate: 1 } }),
  'a level above one': () => changePosterior(good, { level: 2 }),
  'a window that ends before it begins': () => changePosterior(good).probability(5, 2),
  'no question': () => testShare(null as Anything),
  'a date that is no number': () => testShare({ a: good, b: good, at: '3' as Anything, origin: 'claim' }),
  'an unknown origin': () => testShare({ a: good, b: good, at: 3, origin: 'chart' as Anything }),
  'a broken seed': () => testShare({ a: good, b: good, at: 3, origin: 'data', seed: 1.5 }),
  'no p-values': () => adjust(null as Anything, 'bh'),
  'an unknown adjustment': () => adjust([0.1], 'bonferroni' as Anything),
  'a ratio of one': () => watch(good, { ratios: [1] }),
  'a state of nothing': () => resumeWatch({} as Anything),
  'a mean below zero': () => cusumStep(0, 1, { mean: -1, dispersion: 1, ratio: 2 }),
  'a year of no length': () => seasonalBound(good, { period: Number.NaN }),
  'no list': () => scan(null as Anything),
  'no delays': () => reportCompleteness('abc' as Anything),
}
for (const [what, call] of Object.entries(options)) {
  test(`${what} is refused by name`, () => {
    assert.throws(call, (error) => error instanceof SeriesInputError && error.argument !== '')
  })
}

test('a baseline with as many parameters as weeks has no bound; nothing hangs on a series of nothing', () => {
  for (const counts of [[0, 0, 0, 0, 0], [3, 0, 0, 9, 0], Array(12).fill(1e15)]) {
    for (const bound of seasonalBound(counts, short).bounds) assert.equal(bound.verdict, 'no-bound')
  }
})
