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
    assert.ok(places > 1000, `${places}`)
  })
}

test('the corpus is as large as it says: 400 sentences and more, 15 articles', () => {
  const texts = parts.flatMap((part) =>
    readPart(part).flatMap(({ name, texts: list }) => list.map(({ id }) => ({ name, id }))),
  )
  assert.ok(texts.filter(({ name }) => !name.startsWith('articles')).length >= 400)
  assert.ok(texts.filter(({ name }) => name.startsWith('articles')).length >= 15)
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
})

/** What has been reached once, less a little: F1 on the development part, on the held-out part. */
const floors: Readonly<Record<string, readonly [development: number, heldOut: number]>> = {
  'times: span': [0.96, 0.96],
  'times: dates, exact span': [0.97, 0.97],
  'times: dates, any overlap': [0.98, 0.97],
  'times: dates, value': [0.97, 0.97],
  'numbers: span and value': [0.96, 0.93],
  names: [0.99, 0.98],
  'quotes: span': [0.99, 0.99],
  'quotes: span and speaker': [0.93, 0.94],
  'statements: verb and stance': [0.94, 0.95],
  'statements: verb, stance and speaker': [0.9, 0.85],
  'statements: verb, stance and content': [0.9, 0.88],
  'statements: all parts': [0.87, 0.82],
  'statements: quoted as a whole': [0.91, 0.92],
  'statements: date': [0.83, 0.84],
  'statements: interest': [0.65, 0.57],
  'statements: nested': [0.75, 0.78],
  'claims: span and relation': [0.6, 0.56],
  'claims: halves': [0.57, 0.99],
  'claims: all parts': [0.25, 0.24],
  'claims of gold statements: span and relation': [0.63, 0.58],
  'claims of gold statements: halves': [0.62, 0.99],
  'claims of gold statements: all parts': [0.27, 0.26],
  evidence: [0.68, 0.4],
  'incidents: type': [0.86, 0.76],
  'incidents: modality of what did not happen': [0.59, 0.25],
  'incidents: type and certainty': [0.72, 0.62],
  'incidents: type and perpetrator': [0.71, 0.55],
  'incidents: casualties': [0.72, 0.63],
  'incidents: type, target, place, date': [0.68, 0.57],
}
parts.forEach((part, column) => {
  test(`${part}: no layer is read worse than it has been, and no stance is turned round`, () => {
    for (const [layer, score] of measurePart(part)) {
      const floor = floors[layer.name]?.[column]
      assert.ok(floor !== undefined && f1Of(score) >= floor, `${layer.name}: ${f1Of(score).toFixed(3)}, was ${floor}`)
      assert.equal(score.flipped, 0, layer.name)
    }
  })
})
