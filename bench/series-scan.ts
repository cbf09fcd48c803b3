/*
 * A scan of 5 000 constant series of 260 weeks. Beside it: a plain PELT over the same series with the same penalties, the
 * scan with a claim put to every series, and the scan on two threads. Goals: segmentation with φ̂ 3 times as fast as PELT, with
 * posterior and claim at most 8 times as long as the segmentation alone, two threads 1.7 times as fast as one.
 *
 *   npx node bench/series-scan.ts [--rounds 5] [--series 5000]
 */
import { deepStrictEqual } from 'node:assert'
import { parseArgs } from 'node:util'
import { changePosterior, scan, segment } from '@marsad/series'
import { openScanThreads } from '@marsad/series/threads'
import { drawPoisson, mulberry32 } from './drawn-counts.ts'
import { median } from './median.ts'
import { plainPelt } from './plain-pelt.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, series: { type: 'string', default: '5000' } },
})
const weeks = 260
const uniform = mulberry32(7)
const draw = () => Int32Array.from({ length: weeks }, () => drawPoisson(2, uniform))
const list = Array.from({ length: Number(values.series) }, (_, k) => ({
  name: `${k}`,
  counts: draw(),
  against: draw(),
}))
const claim = { at: 130, direction: 'a-falls' } as const

const segmented = () => list.map(({ counts }) => segment(counts, { cost: 'poisson', penalty: { factor: 1.5 } }))
const penalties = segmented().map(({ parameters }) => parameters.penalty)
const pelted = () => list.map(({ counts }, k) => plainPelt(counts, penalties[k] as number))
/** Segmentation, the exact posterior of when, and the whole answer to the claim, for every series. */
const reported = () => {
  list.map(({ counts }) => changePosterior(counts))
  return scan(list, { claim })
}

deepStrictEqual(
  segmented().map(({ changes }) => changes),
  pelted(),
)
await using one = openScanThreads(1)
await using two = openScanThreads(2)
deepStrictEqual(await two.scan(list, { claim }), scan(list, { claim }))

const figures: Record<string, number[]> = { pelt: [], report: [], threads: [] }
for (let round = 0; round < Number(values.rounds); round++) {
  const own = await timed(segmented)
  figures['pelt']?.push((await timed(pelted)) / own)
  const report = await timed(reported)
  figures['report']?.push(report / own)
  const single = await timed(() => one.scan(list, { claim }))
  figures['threads']?.push(single / (await timed(() => two.scan(list, { claim }))))
  console.log(`round ${round + 1}: segmentation ${own.toFixed(0)} ms, with posterior and claim ${report.toFixed(0)} ms`)
}
const ratio = (name: string) => median(figures[name] ?? []).toFixed(2)
console.log(`plain PELT takes ${ratio('pelt')} times as long as segmentation with φ̂ (goal: at least 3)`)
console.log(`posterior and claim: ${ratio('report')} times the segmentation alone (goal: at most 8)`)
console.log(`two threads: ${ratio('threads')} times as fast as one (goal: at least 1.7)`)

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
