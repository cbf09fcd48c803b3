/*
 * Segmentation of one long series by `segment`, beside karaul (npm) and a plain PELT on the same series with the same
 * penalty, in turn in one run. All must find the same changes. Goals: 20 times karaul on "few 1e3" and "many 1e4", 100 times
 * plain PELT on "few 1e5"; a million bins under 250 MB, and from 1e4 to 1e6 no worse than n·log n.
 *
 *   npx node bench/series-speed.ts [--rounds 5]
 */
import { deepStrictEqual } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { segment } from '@marsad/series'
import { PoissonCost, pelt } from 'karaul'
import { fewChanges, manyChanges } from './drawn-counts.ts'
import { median } from './median.ts'
import { plainPelt } from './plain-pelt.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, alone: { type: 'boolean' } } })
const rounds = Number(values.rounds)

const ours = (counts: number[]) => [...segment(counts, { cost: 'poisson', penalty: Math.log(counts.length) }).changes]

if (values.alone) {
  // a process of its own, so that nothing else is counted
  const found = ours(fewChanges(1e6))
  console.log(JSON.stringify({ found, megabytes: process.resourceUsage().maxRSS / 1024 }))
} else {
  const karaul = (counts: number[]) => pelt(counts, 2 * Math.log(counts.length), new PoissonCost())
  const plain = (counts: number[]) => plainPelt(counts, Math.log(counts.length))
  compare('few 1e3', fewChanges(1e3), 'karaul', karaul, 20)
  compare('many 1e4', manyChanges(1e4), 'karaul', karaul, 20)
  compare('few 1e5', fewChanges(1e5), 'plain PELT', plain, 100)
  compare('many 1e5', manyChanges(1e5), 'plain PELT', plain, null)

  const [short, long] = [fewChanges(1e4), fewChanges(1e6)]
  const growths = Array.from({ length: rounds }, () => timed(() => ours(long), 1) / timed(() => ours(short), 20))
  const allowed = (1e6 * Math.log(1e6)) / (1e4 * Math.log(1e4))
  console.log(`1e4 → 1e6 bins: ${median(growths).toFixed(0)} times as long (n·log n: ${allowed.toFixed(0)})`)

  const alone = execFileSync(process.execPath, [import.meta.filename, '--alone'], { encoding: 'utf8' })
  const { found, megabytes } = JSON.parse(alone)
  console.log(
    `1e6 bins: changes ${found.join(', ')}; ${megabytes.toFixed(0)} MB for the whole process (goal: under 250)`,
  )
}

function compare(
  name: string,
  counts: number[],
  peerName: string,
  peer: (counts: number[]) => number[],
  goal: number | null,
): void {
  deepStrictEqual(ours(counts), peer(counts))
  // short enough work is repeated, so that both take long enough to be timed
  const repeats = Math.max(1, Math.round(1e5 / counts.length))
  const peerRepeats = counts.length > 1e4 ? 1 : Math.max(1, Math.round(1e4 / counts.length))
  const pairs = Array.from({ length: rounds }, () => {
    const own = timed(() => ours(counts), repeats)
    return { own, theirs: timed(() => peer(counts), peerRepeats) }
  })
  const ratio = median(pairs.map(({ own, theirs }) => theirs / own))
  const milliseconds = (key: 'own' | 'theirs') => median(pairs.map((pair) => pair[key])).toFixed(2)
  const wanted = goal === null ? '' : ` (goal: ${goal})`
  console.log(
    `${name}: ours ${milliseconds('own')} ms, ${peerName} ${milliseconds('theirs')} ms, ${ratio.toFixed(1)} times as fast${wanted}`,
  )
}

function timed(work: () => unknown, repeats: number): number {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) work()
  return (performance.now() - start) / repeats
}
