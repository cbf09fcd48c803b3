import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SeriesInputError } from '../input/series-input-error.ts'
import { scan } from '../scan/scan.ts'
import { drawPoisson, mulberry32 } from '../segmentation/measured-series.fixture.ts'
import { openScanThreads } from './scan-threads.ts'

const uniform = mulberry32(18)
const list = Array.from({ length: 300 }, (_, k) => ({
  name: `pair ${k}`,
  counts: Array.from({ length: 120 }, (_, week) => drawPoisson(k % 9 === 0 && week >= 70 ? 1 : 4, uniform)),
  against: Int32Array.from({ length: 120 }, () => drawPoisson(4, uniform)),
}))
const claim = { at: 70, binsPerBlock: 10 }

test('one thread, two or five: the same as without threads', async () => {
  const alone = scan(list, { claim })
  for (const count of [1, 2, 5]) {
    await using threads = openScanThreads(count)
    assert.deepEqual(await threads.scan(list, { claim }), alone)
    assert.deepEqual(await threads.scan([]), { findings: [], adjustedP: [] })
  }
})

test('tells how far it is, and ends when it is told to; the next scan is none the worse', async () => {
  await using threads = openScanThreads(2)
  const told: number[] = []
  await threads.scan(list, { onProgress: (done) => told.push(done) })
  assert.equal(told.at(-1), 300)
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  )
  const stop = new AbortController()
  await assert.rejects(threads.scan(list, { signal: stop.signal, onProgress: () => stop.abort() }), {
    name: 'AbortError',
  })
  await assert.rejects(threads.scan(list, { signal: stop.signal }), { name: 'AbortError' })
  assert.deepEqual(await threads.scan(list, { claim }), scan(list, { claim }))
})

test('bad input is named as without threads: the first of the list', async () => {
  await using threads = openScanThreads(2)
  const bad = list.map((series, k) => (k === 290 || k === 150 ? { ...series, counts: [1, 0.5] } : series))
  await assert.rejects(threads.scan(bad), (error) => {
    assert.ok(error instanceof SeriesInputError)
    assert.equal(error.message, 'list[150].counts[1] is 0.5: a count is a whole number, 0 or more')
    return true
  })
  assert.deepEqual(await threads.scan(list), scan(list))
  assert.throws(() => openScanThreads(0), { argument: 'threads' })
})

test('an error of the caller in onProgress ends the scan', async () => {
  await using threads = openScanThreads(2)
  const onProgress = () => {
    throw new RangeError('the screen is gone')
  }
  await assert.rejects(threads.scan(list, { onProgress }), /the screen is gone/)
})
