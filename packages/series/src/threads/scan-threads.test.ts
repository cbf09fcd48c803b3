import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SeriesInputError } from '../input/series-input-error.ts'
import { scan } from '../scan/scan.ts'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { scanInThreads } from './scan-threads.ts'

const uniform = mulberry32(18)
const list = Array.from({ length: 300 }, (_, k) => ({
  name: `pair ${k}`,
  counts: Array.from({ length: 120 }, (_, week) => drawPoisson(k % 9 === 0 && week >= 70 ? 1 : 4, uniform)),
  against: Int32Array.from({ length: 120 }, () => drawPoisson(4, uniform)),
}))
const claim = { at: 70, binsPerBlock: 10 }

test('one thread, two or five: the same as without threads', async () => {
  const alone = scan(list, { claim })
  for (const threads of [1, 2, 5]) assert.deepEqual(await scanInThreads(list, { claim, threads }), alone)
  assert.deepEqual(await scanInThreads([], { threads: 2 }), { findings: [], adjustedP: [] })
})

test('tells how far it is, and ends when it is told to', async () => {
  const told: number[] = []
  await scanInThreads(list, { threads: 2, onProgress: (done) => told.push(done) })
  assert.equal(told.at(-1), 300)
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  )
  const stop = new AbortController()
  const scanning = scanInThreads(list, { threads: 2, signal: stop.signal, onProgress: () => stop.abort() })
  await assert.rejects(scanning, { name: 'AbortError' })
})

test('bad input is named as without threads: the first of the list', async () => {
  const bad = list.map((series, k) => (k === 290 || k === 150 ? { ...series, counts: [1, 0.5] } : series))
  await assert.rejects(scanInThreads(bad, { threads: 2 }), (error) => {
    assert.ok(error instanceof SeriesInputError)
    assert.equal(error.message, 'list[150].counts[1] is 0.5: a count is a whole number, 0 or more')
    return true
  })
  await assert.rejects(scanInThreads(list, { threads: 0 }), { argument: 'threads' })
})
