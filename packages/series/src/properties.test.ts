import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  changePosterior,
  dispersion,
  guardHandover,
  mergeCategories,
  type SegmentOptions,
  segment,
  segmentClasses,
  stratifiedRatio,
  testShare,
  watch,
} from './index.ts'
import { plainCosts } from './segmentation/optimal-partitioning.fixture.ts'

// What must hold of every method, whatever the series.

const bins = 40
const counts = (most: number) => fc.array(fc.nat(most), { minLength: bins, maxLength: bins })
const positive = fc.double({ min: 0.05, max: 3, noNaN: true })
const weights = fc.array(positive, { minLength: bins, maxLength: bins })
const penalty = fc.double({ min: 0.5, max: 6, noNaN: true })
const place = fc.nat(bins)

interface Case {
  readonly cost: SegmentOptions['cost']
  readonly ys: readonly number[]
  /** Exposure, or trials. */
  readonly ws: readonly number[]
  readonly perChange: number
}

const size = 2.5
const cases: fc.Arbitrary<Case> = fc
  .record({
    cost: fc.constantFrom('poisson', 'negative-binomial', 'binomial'),
    ys: counts(20),
    others: counts(20),
    exposure: weights,
    perChange: penalty,
  })
  .map(({ cost, ys, others, exposure, perChange }) => ({
    cost,
    ys,
    ws: cost === 'binomial' ? ys.map((y, i) => y + (others[i] as number)) : exposure,
    perChange,
  }))

function partition({ cost, ys, ws, perChange }: Case) {
  const price = { penalty: perChange }
  if (cost === 'binomial') return segment(ys, { cost, trials: ws, ...price })
  return cost === 'poisson'
    ? segment(ys, { cost, exposure: ws, ...price })
    : segment(ys, { cost, exposure: ws, size, ...price })
}

/** What a partition costs, by the plain formula. */
function costOf({ cost, ys, ws, perChange }: Case, changes: readonly number[]): number {
  const plain = {
    poisson: plainCosts.poisson,
    binomial: plainCosts.share,
    'negative-binomial': plainCosts.negativeBinomial(size),
  }[cost]
  const edges = [0, ...changes, ys.length]
  const sum = (list: readonly number[], k: number) =>
    list.slice(edges[k], edges[k + 1]).reduce((total, value) => total + value, 0)
  return edges.slice(1).reduce((total, _, k) => total + plain(sum(ys, k), sum(ws, k)), perChange * changes.length)
}

const close = (one: number, other: number): void =>
  assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)), `${one} and ${other}`)

test('reversing time mirrors the changes', () =>
  fc.assert(
    fc.property(cases, (forth) => {
      const back = { ...forth, ys: forth.ys.toReversed(), ws: forth.ws.toReversed() }
      const mirrored = partition(back).changes.map((change) => bins - change)
      // two partitions may be equally good: then the mirrored one is as good as the other
      close(costOf(forth, mirrored.toReversed()), partition(forth).cost)
    }),
  ))

test('reversing time mirrors the changes of several classes', () =>
  fc.assert(
    fc.property(counts(9), counts(9), counts(9), penalty, (a, b, c, perChange) => {
      const forth = segmentClasses([a, b, c], { penalty: perChange })
      const back = segmentClasses([a.toReversed(), b.toReversed(), c.toReversed()], { penalty: perChange })
      close(forth.cost, back.cost)
      assert.equal(forth.changes.length, back.changes.length)
    }),
  ))

test('swapping A and B inverts the ratio, within strata too', () =>
  fc.assert(
    fc.property(counts(6), counts(6), counts(6), counts(6), fc.integer({ min: 1, max: bins - 1 }), (a, b, c, d, at) => {
      const invert = (one: number | undefined, other: number | undefined): void => {
        if (one && other && Number.isFinite(one) && Number.isFinite(other)) close(one * other, 1)
      }
      const plain = testShare({ a, b, at, origin: 'claim', binsPerBlock: 4 }).rateRatio
      const swapped = testShare({ a: b, b: a, at, origin: 'claim', binsPerBlock: 4 }).rateRatio
      invert(plain?.estimate, swapped?.estimate)
      invert(plain?.low, swapped?.high)
      const strata = (swap: boolean) =>
        stratifiedRatio(
          [
            { name: 'north', a: swap ? b : a, b: swap ? a : b },
            { name: 'south', a: swap ? d : c, b: swap ? c : d },
          ],
          { at },
        ).pooled
      invert(strata(false)?.estimate, strata(true)?.estimate)
    }),
  ))

test('the unit of exposure leaves the changes and the scatter', () =>
  fc.assert(
    fc.property(cases, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (given, unit) => {
      fc.pre(given.cost === 'poisson')
      const other = { ...given, ws: given.ws.map((exposure) => exposure * unit) }
      close(costOf(given, partition(other).changes), partition(given).cost)
      close(dispersion(given.ys, given.ws), dispersion(other.ys, other.ws))
    }),
  ))

test('a week of exposure 0 leaves everything but the numbering', () =>
  fc.assert(
    fc.property(cases, place, (given, at) => {
      const moved = (bin: number): number => (bin >= at ? bin + 1 : bin)
      const gapped = { ...given, ys: given.ys.toSpliced(at, 0, 0), ws: given.ws.toSpliced(at, 0, 0) }
      assert.deepEqual(partition(gapped).changes, partition(given).changes.map(moved))
      assert.equal(partition(gapped).cost, partition(given).cost)
      if (given.cost === 'binomial') return
      const [whole, holed] = [given, gapped].map(({ ys, ws }) => ({
        ys,
        ws,
        when: changePosterior(ys, { exposure: ws }),
      }))
      assert.deepEqual(holed?.when.set, whole?.when.set.map(moved))
      assert.equal(dispersion(gapped.ys, gapped.ws), dispersion(given.ys, given.ws))
      assert.deepEqual(
        watch(gapped.ys, { exposure: gapped.ws }).step(5),
        watch(given.ys, { exposure: given.ws }).step(5),
      )
    }),
  ))

test('merging a category that was split restores the result', () =>
  fc.assert(
    fc.property(counts(9), counts(9), counts(9), weights, penalty, (a, b, c, cut, perChange) => {
      // B is split into two labels, week by week in another proportion
      const one = b.map((count, i) => Math.min(count, Math.round((count * (cut[i] as number)) / 3)))
      const other = b.map((count, i) => count - (one[i] as number))
      const split = [
        { name: 'A', counts: a },
        { name: 'B, old', counts: one },
        { name: 'C', counts: c },
        { name: 'B, new', counts: other },
      ]
      const whole = [
        { name: 'A', counts: a },
        { name: 'B', counts: b },
        { name: 'C', counts: c },
      ]
      const merged = mergeCategories(split, ['B, old', 'B, new'], 'B')
      const result = (list: typeof whole | typeof merged) => ({
        names: list.map(({ name }) => name),
        classes: segmentClasses(
          list.map(({ counts: counted }) => counted),
          { penalty: perChange },
        ),
        handovers: guardHandover(list),
      })
      assert.deepEqual(result(merged), result(whole))
    }),
  ))

test('merging names what is not there', () => {
  const list = [{ name: 'A', counts: [1, 2] }]
  assert.throws(() => mergeCategories(list, ['A', 'B'], 'C'), { message: 'names[1] is "B": one of A' })
  assert.throws(() => mergeCategories(list, [], 'C'), { argument: 'names' })
})
