import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DEFAULT_SEED, generateEvents } from './generate-events.ts'
import { readCsv } from './read-csv.ts'

interface Alias {
  text: string
  language: string
}
interface Investigation {
  names: { en: string; ar: string }
  actors: { name: string; kind: string; aliases: Alias[]; parent?: string }[]
  places: { name: string; aliases: Alias[]; admin1: string | null; latitude: number; longitude: number }[]
}
interface Scheme {
  rules: { class: string; when: { opponent: string[]; contains?: boolean } }[]
}
interface Question {
  title: { en: string; ar: string }
  actor: string[]
  classes: string[]
  a: string
  b: string
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

const investigation = read<Investigation>('investigation.json')
const scheme = read<Scheme>('scheme.json')
const questions = ['tests/true-shift.json', 'tests/false-shift.json'].map((path) => read<Question>(path))
const rows = readCsv(generateEvents(DEFAULT_SEED))
const actors = new Set(investigation.actors.map(({ name }) => name))
const ARABIC = /^[^A-Za-z]*[\u0600-\u06ff][^A-Za-z]*$/

test('every name is there once and has an Arabic form; parents are actors', () => {
  const { names, places } = investigation
  assert.ok(names.en.length > 0 && ARABIC.test(names.ar))
  assert.equal(actors.size, investigation.actors.length)
  assert.equal(new Set(places.map(({ name }) => name)).size, places.length)
  for (const { name, aliases } of [...investigation.actors, ...places]) {
    const arabic = aliases.filter(({ language }) => language === 'ar')
    assert.ok(arabic.length > 0 && arabic.every(({ text }) => ARABIC.test(text)), name)
  }
  for (const { parent } of investigation.actors) assert.ok(parent === undefined || actors.has(parent), parent)
})

test('every side in the event table is a set of known actors, every located row a known place', () => {
  const places = new Map(investigation.places.map((place) => [place.name, place]))
  const groups = new Set(
    rows.flatMap((row) => [row['side_a'], row['side_b']].flatMap((side) => side?.split(', ') ?? [])),
  )
  for (const group of groups) assert.ok(actors.has(group), group)
  for (const row of rows) {
    if (row['where_prec'] === '5') continue
    const place = places.get(row['where_coordinates'] ?? '')
    assert.ok(place !== undefined, row['where_coordinates'])
    assert.deepEqual([String(place.latitude), String(place.longitude)], [row['latitude'], row['longitude']])
  }
})

test('the scheme names known actors, and needs both an exact set of two and a set that contains', () => {
  for (const { when } of scheme.rules) for (const opponent of when.opponent) assert.ok(actors.has(opponent), opponent)
  assert.ok(scheme.rules.some(({ when }) => when.opponent.length === 2 && when.contains === undefined))
  assert.ok(scheme.rules.some(({ when }) => when.contains === true))
})

test('both tests ask about known actors and classes, with a title in both languages', () => {
  const classes = new Set(scheme.rules.map((rule) => rule.class))
  for (const { title, actor, classes: counted, a, b } of questions) {
    assert.ok(title.en.length > 0 && /[\u0600-\u06ff]/.test(title.ar))
    for (const name of actor) assert.ok(actors.has(name), name)
    for (const name of counted) assert.ok(classes.has(name), name)
    assert.ok(counted.includes(a) && counted.includes(b))
  }
})
