import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CorpusPart, f1Of, measurePart, readPart } from './measure.ts'

const parts: readonly CorpusPart[] = ['development', 'held-out']

interface Place {
  readonly quote: string
  readonly nth?: number
  readonly start: number
  readonly end: number
}

/** Every place in an annotation, however deep. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value ? [value as Place] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}

for (const part of parts) {
  test(`${part}: every quote stands where its offsets say`, () => {
    let places = 0
    for (const { name, texts } of readPart(part)) {
      for (const { text, ...annotations } of texts) {
        for (const place of placesIn(annotations)) {
          places++
          assert.equal(text.slice(place.start, place.end), place.quote, `${name} ${annotations.id}`)
        }
      }
    }
    assert.ok(places > 2000, `${places}`)
  })
}

test('the corpus is as large as it says: 400 sentences and more, 15 articles', () => {
  const texts = parts.flatMap((part) =>
    readPart(part).flatMap(({ name, texts: list }) => list.map(({ id }) => ({ name, id }))),
  )
  assert.ok(texts.filter(({ name }) => name !== 'articles.json').length >= 400)
  assert.ok(texts.filter(({ name }) => name === 'articles.json').length >= 15)
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
})

/** What has been reached once, less a little: F1 on the development part, on the held-out part. */
const floors: Readonly<Record<string, readonly [development: number, heldOut: number]>> = {
  'times: span': [0.87, 0.72],
  'times: dates, any overlap': [0.94, 0.91],
  'times: dates, value': [0.87, 0.76],
  'numbers: span and value': [0.77, 0.74],
  names: [0.97, 0.94],
  'quotes: span': [0.96, 0.98],
  'quotes: span and speaker': [0.61, 0.52],
  'statements: verb and stance': [0.77, 0.67],
  'statements: all parts': [0.43, 0.26],
  evidence: [0.62, 0.46],
  'incidents: type, target, place, date': [0.32, 0.11],
}
parts.forEach((part, column) => {
  test(`${part}: no layer is read worse than it has been`, () => {
    for (const [layer, score] of measurePart(part)) {
      const floor = floors[layer.name]?.[column]
      assert.ok(floor !== undefined && f1Of(score) >= floor, `${layer.name}: ${f1Of(score).toFixed(3)}, was ${floor}`)
    }
  })
})
