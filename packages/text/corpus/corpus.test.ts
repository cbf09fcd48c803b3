import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CorpusPart, f1Of, measurePart, readPart } from './measure.ts'

const parts: readonly CorpusPart[] = ['development']

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
  assert.ok(texts.filter(({ name }) => !name.startsWith('articles')).length >= 400)
  assert.ok(texts.filter(({ name }) => name.startsWith('articles')).length >= 15)
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
})

/** What has been reached once, less a little: F1 on the development part. */
const floors: Readonly<Record<string, number>> = {}
test('development: no layer is read worse than it has been', () => {
  for (const [layer, score] of measurePart('development')) {
    const floor = floors[layer.name] ?? 0
    assert.ok(f1Of(score) >= floor, `${layer.name}: ${f1Of(score).toFixed(3)}, was ${floor}`)
  }
})
