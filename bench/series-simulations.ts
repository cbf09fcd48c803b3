/*
 * What the methods of @marsad/series do to the truth: false positives, size and power, dates read off the data, coverage, and
 * the watch. The tables of docs/methods.md come from here. Seeds are fixed; minutes.
 *
 *   npx node bench/series-simulations.ts [--runs 1000] [changes|claims|dates|posterior|watch]
 */
import { parseArgs } from 'node:util'
import {
  changePosterior,
  cusumStep,
  type InControl,
  type ShareTestInput,
  segment,
  testShare,
  watch,
} from '@marsad/series'
import { drawClustered, drawPoisson, mulberry32 } from './drawn-counts.ts'
import { type World, weeks, worlds } from './simulated-worlds.ts'

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '1000' } },
  allowPositionals: true,
})
const runs = Number(values.runs)
const baselineWeeks = 104
const longest = 20_000
const parts = { changes: falseChanges, claims: claimTest, dates: foundDates, posterior: coverage, watch: watching }

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

for (const [name, simulate] of Object.entries(parts)) {
  if (positionals.length === 0 || positionals.includes(name)) simulate()
}

function row(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

/** Share of series in which something is seen. */
function seen(seed: number, times: number, look: (uniform: () => number, run: number) => boolean): number {
  const uniform = mulberry32(seed)
  let count = 0
  for (let run = 0; run < times; run++) if (look(uniform, run)) count++
  return count / times
}

function falseChanges(): void {
  console.log(`\nConstant series, ${weeks} weeks, mean 2: share of ${runs} in which a change is found`)
  row('variance / mean', 'c = 1 (goal 2–8 %)', 'c = 1.5 (goal at most 1 %)')
  for (const dispersion of [1, 1.5, 2, 2.5, 3]) {
    const found = [1, 1.5].map((factor) =>
      seen(1, runs, (uniform) => {
        const counts = Array.from({ length: weeks }, () => drawClustered(2, dispersion, uniform))
        return segment(counts, { cost: 'poisson', penalty: { factor } }).changes.length > 0
      }),
    )
    row(dispersion, ...found.map(percent))
  }
}

function claimTest(): void {
  const independent = worlds['independent events']
  const season = { season: { period: 52.18 } }
  const shift = (a: World, b: World, after: [number, number], options: Partial<ShareTestInput> = {}) =>
    seen(2, runs, (uniform) => {
      const question = { a: a(2, after[0], uniform), b: b(2, after[1], uniform), at: 130, origin: 'claim' } as const
      return testShare({ ...question, ...options }).verdict === 'shift'
    })
  console.log(`\nDate stated beforehand: share of ${runs} in which a shift is found`)
  row('world', 'nothing shifts', 'A is halved')
  for (const [name, world] of Object.entries(worlds)) {
    if (name === 'seasonal') continue
    row(name, percent(shift(world, world, [2, 2])), percent(shift(world, world, [1, 2])))
  }
  row(
    'reporting falls to 40 %',
    percent(shift(independent, independent, [0.8, 0.8])),
    percent(shift(independent, independent, [0.4, 0.8])),
  )
  row(
    'season in A only, adjusted',
    percent(shift(worlds.seasonal, independent, [2, 2], season)),
    percent(shift(worlds.seasonal, independent, [1, 2], season)),
  )
}

function foundDates(): void {
  const times = Math.ceil(runs / 2)
  console.log(`\nDate read off the data: share of ${times} series without a shift in which one is found`)
  row('world', 'largest difference, permuted', 'naive test at that date')
  for (const [name, world] of Object.entries(worlds)) {
    if (name === 'seasonal') continue
    let naive = 0
    const honest = seen(3, times, (uniform, seed) => {
      const series = { a: world(2, 2, uniform), b: world(2, 2, uniform) }
      const found = testShare({ ...series, at: 130, origin: 'data', permutations: 199, seed })
      const stated = testShare({ ...series, at: found.largestAt ?? 130, origin: 'claim' })
      if ((stated.naiveP as number) <= 0.05) naive++
      return found.verdict === 'shift'
    })
    row(name, percent(honest), percent(naive / times))
  }
}

function coverage(): void {
  console.log(`\nPosterior of one change: share of ${runs} in which the 95 % set holds it; bins in the set`)
  row('means', 'week', 'covered (goal 92–98 %)', 'mean size of the set')
  for (const [before, after, at] of [
    [4, 2, 130],
    [2, 4, 130],
    [2, 1, 130],
    [5, 4, 130],
    [4, 2, 40],
    [0.5, 1.5, 200],
  ] as const) {
    let size = 0
    const covered = seen(4, runs, (uniform) => {
      const counts = Array.from({ length: weeks }, (_, week) => drawPoisson(week < at ? before : after, uniform))
      const { set } = changePosterior(counts)
      size += set.length
      return set.includes(at)
    })
    row(`${before} → ${after}`, at, percent(covered), (size / runs).toFixed(1))
  }
  const drawn = seen(5, runs, (uniform) => {
    // from the prior itself: exponential rates, any week
    const rates = [-Math.log(uniform()), -Math.log(uniform())] as const
    const at = 1 + Math.floor(uniform() * (weeks - 1))
    const counts = Array.from({ length: weeks }, (_, week) => drawPoisson(rates[week < at ? 0 : 1], uniform))
    return changePosterior(counts).set.includes(at)
  })
  row('drawn from the prior', 'any', percent(drawn), '')
}

function watching(): void {
  const times = Math.max(200, Math.ceil(runs / 2))
  console.log(
    `\nWatch, baseline of ${baselineWeeks} weeks estimated, alarm at 500: weeks on average over ${times} runs`,
  )
  row(
    'mean',
    'variance / mean',
    'to a false alarm (goal: at least 500)',
    'to see a doubling',
    'CUSUM, same false alarms',
    'ratio (goal: at most 2)',
    'CUSUM, 500',
    'ratio',
  )
  for (const [mean, dispersion] of [
    [2, 1],
    [2, 1.5],
    [2, 2],
    [2, 2.5],
    [2, 3],
    [0.5, 1],
    [0.5, 2],
    [10, 1],
    [10, 3],
  ] as const) {
    const uniform = mulberry32(6)
    const week = (times: number) => drawClustered(times * mean, dispersion, uniform)
    const weeksWatched = (times: number) => {
      const { step } = watch(Array.from({ length: baselineWeeks }, () => week(1)))
      let weeksToAlarm = 1
      while (weeksToAlarm < longest && !step(week(times)).alarm) weeksToAlarm++
      return weeksToAlarm
    }
    const quiet = average(times, () => weeksWatched(1))
    const doubled = average(times, () => weeksWatched(2))
    // the yardstick: the one chart made for a doubling, given mean and dispersion, its bound set by simulation
    const truth: InControl & { ratio: number } = { mean, dispersion, ratio: 2 }
    const cusum = (bound: number, times: number) => {
      let value = 0
      for (let weeksToAlarm = 1; weeksToAlarm < longest; weeksToAlarm++) {
        value = cusumStep(value, week(times), truth)
        if (value >= bound) return weeksToAlarm
      }
      return longest
    }
    const delayOfCusum = (falseAlarms: number) => {
      let [low, high] = [0.5, 20]
      for (let step = 0; step < 12; step++) {
        const bound = (low + high) / 2
        if (average(times, () => cusum(bound, 1)) < falseAlarms) low = bound
        else high = bound
      }
      return average(4 * times, () => cusum((low + high) / 2, 2))
    }
    const yardsticks = [delayOfCusum(quiet), delayOfCusum(500)]
    const beside = yardsticks.flatMap((delay) => [delay.toFixed(1), (doubled / delay).toFixed(2)])
    row(mean, dispersion, quiet.toFixed(0), doubled.toFixed(1), ...beside)
  }
}

function average(times: number, draw: () => number): number {
  let sum = 0
  for (let i = 0; i < times; i++) sum += draw()
  return sum / times
}
