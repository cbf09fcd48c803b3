import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawNegativeBinomial, drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import type { ShareTestInput } from './share-test-result.ts'
import { testShare } from './test-share.ts'

const weeks = 260
const at = 130

/** Draws one class: its mean before and after the date, and what the world does to it. */
type World = (before: number, after: number, uniform: () => number) => number[]

const byWeek = (draw: (week: number) => number): number[] => Array.from({ length: weeks }, (_, week) => draw(week))

const independent: World = (before, after, uniform) =>
  byWeek((week) => drawPoisson(week < at ? before : after, uniform))

const clustered: World = (before, after, uniform) =>
  byWeek((week) => drawNegativeBinomial(week < at ? before : after, 2.5, uniform))

const seasonal: World = (before, after, uniform) =>
  byWeek((week) =>
    drawPoisson((week < at ? before : after) * (1 + 0.6 * Math.sin((2 * Math.PI * week) / 52.18)), uniform),
  )

/** The log of the mean wanders: AR(1) with 0.8 from week to week, standard deviation 0.5. */
const wandering: World = (before, after, uniform) => {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  let x = 0.5 * normal()
  return byWeek((week) => {
    x = 0.8 * x + 0.5 * Math.sqrt(1 - 0.64) * normal()
    return drawPoisson((week < at ? before : after) * Math.exp(x - 0.125), uniform)
  })
}

/** Share of runs in which a shift is seen. */
function shiftsSeen(
  runs: number,
  seed: number,
  draw: (uniform: () => number) => Pick<ShareTestInput, 'a' | 'b'>,
  options: Partial<ShareTestInput> = {},
): number {
  const uniform = mulberry32(seed)
  let seen = 0
  for (let run = 0; run < runs; run++) {
    const question = { ...draw(uniform), at, origin: 'claim', seed: run, ...options } as const
    if (testShare(question).verdict === 'shift') seen++
  }
  return seen / runs
}

const between = (found: number, low: number, high: number): void =>
  assert.ok(found >= low && found <= high, `${found} is not within ${low} and ${high}`)

const nulls: ReadonlyArray<[string, World, World, after: number, low: number, high: number, Partial<ShareTestInput>?]> =
  [
    ['independent events', independent, independent, 2, 0.03, 0.08],
    ['reporting falls to 40 %', independent, independent, 0.8, 0.03, 0.08],
    ['clustered events, variance 2.5 × mean', clustered, clustered, 2, 0.03, 0.08],
    ['slow waves in both classes', wandering, wandering, 2, 0, 0.08],
    ['season in A only, adjusted', seasonal, independent, 2, 0.03, 0.08, { season: { period: 52.18 } }],
  ]
for (const [k, [story, worldA, worldB, after, low, high, options]] of nulls.entries()) {
  test(`nothing shifts, ${story}: rejected in ${100 * low} to ${100 * high} % of 1 000`, () => {
    const draw = (uniform: () => number) => ({ a: worldA(2, after, uniform), b: worldB(2, after, uniform) })
    between(shiftsSeen(1000, 40 + k, draw, options), low, high)
  })
}

test('A is halved: seen in nearly all series of independent events, in three of four of clustered ones', () => {
  const halved = (world: World) => (uniform: () => number) => ({ a: world(2, 1, uniform), b: world(2, 2, uniform) })
  between(shiftsSeen(300, 50, halved(independent)), 0.97, 1)
  between(shiftsSeen(600, 51, halved(clustered)), 0.75, 1)
  const adjusted = (uniform: () => number) => ({ a: seasonal(2, 1, uniform), b: independent(2, 2, uniform) })
  between(shiftsSeen(300, 52, adjusted, { season: { period: 52.18 } }), 0.95, 1)
})

test('dates read off series in which nothing shifts: 3 to 7 % rejected, where the plain z rejects two in five', () => {
  const draw = (uniform: () => number) => ({ a: independent(2, 2, uniform), b: independent(2, 2, uniform) })
  between(shiftsSeen(500, 53, draw, { origin: 'data', permutations: 99 }), 0.03, 0.07)
  const uniform = mulberry32(54)
  let naive = 0
  for (let run = 0; run < 300; run++) {
    const series = draw(uniform)
    const { largestAt } = testShare({ ...series, at, origin: 'data', permutations: 99 })
    if ((testShare({ ...series, at: largestAt as number, origin: 'claim' }).naiveP as number) <= 0.05) naive++
  }
  between(naive / 300, 0.35, 0.55)
})
