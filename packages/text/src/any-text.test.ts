import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { type NameEntry, prepare, type Reading, read } from './index.ts'
import { placesIn } from './places-in.fixture.ts'

const corpus = join(import.meta.dirname, '..', 'corpus', 'development')
const files: { names: NameEntry[]; texts: { text: string }[] }[] = readdirSync(corpus).map((name) =>
  JSON.parse(readFileSync(join(corpus, name), 'utf8')),
)
const names = prepare([
  ...files.flatMap((file) => file.names),
  { id: 'a', kind: 'actor', names: [{ text: 'قال' }, { text: 'a b' }] },
])
const marks = [
  '“',
  '”',
  '«',
  '»',
  '"',
  "'",
  '،',
  ',',
  '.',
  ':',
  '؛',
  '؟',
  '(',
  ')',
  '-',
  '…',
  '/',
  '\n',
  '\n\n',
  '\u202e',
]
const letters = [
  '\u0640',
  '\u064b',
  '\u200c',
  '\ufefb',
  '\ud83d\ude80',
  '\ud800',
  'ﷲ',
  '٣',
  '۴',
  'x',
  'Ж',
  'ل',
  'و',
  'ال',
]
const words = [...new Set(files.flatMap(({ texts }) => texts.flatMap(({ text }) => text.split(/\s+/))))]

/** Every annotation quotes the text; indices point at statements that are there; no day is impossible. */
function holds(text: string, reading: Reading): void {
  for (const { start, end } of placesIn(reading))
    assert.ok(start >= 0 && start < end && end <= text.length, `${start}–${end} of ${text.length}`)
  const { statements, claims, times } = reading
  for (const [k, { within }] of statements.entries())
    assert.ok(within === null || (within !== k && statements[within] !== undefined))
  for (const { statement } of claims) assert.ok(statements[statement] !== undefined)
  for (const time of times) {
    if (time.kind !== 'date') continue
    for (const day of [time.from, time.to].filter((one) => one !== null))
      assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
    assert.ok(time.from === null || time.to === null || time.from <= time.to, `${time.from} > ${time.to}`)
  }
}

const readAll = (text: string): void => {
  holds(text, read(text, { names, publishedAt: '2022-01-01' }))
  holds(text, read(text))
}

test('any string at all is read without a fault, and every annotation quotes it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), readAll), { numRuns: 300 })
})

test('words of news in any order, with any marks between them, are read without a fault', () => {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.constantFrom(...letters) },
  )
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  fc.assert(
    fc.property(
      text.map((parts) => parts.flat().join('')),
      readAll,
    ),
    { numRuns: 1500 },
  )
})

test('one word or two over and over are read without a fault', () => {
  const again = fc.tuple(
    fc.constantFrom(...words),
    fc.constantFrom(...words, ...marks),
    fc.integer({ min: 1, max: 400 }),
  )
  fc.assert(
    fc.property(
      again.map(([one, two, times]) => `${one} ${two} `.repeat(times)),
      readAll,
    ),
    { numRuns: 150 },
  )
})

test('the reading of a text is the same every time, and the same whatever was read before', () => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const first = JSON.stringify(read(one, { names }))
      read(other, { names })
      assert.equal(JSON.stringify(read(one, { names })), first)
    }),
    { numRuns: 100 },
  )
})

const naughty = join(import.meta.dirname, '../../../../shared/data/blns/blns.json')
test('strings that break programs are read without a fault', {
  skip: existsSync(naughty) ? false : 'the shared data are not here',
}, () => {
  const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
  assert.ok(strings.length > 500)
  for (const text of strings) readAll(text)
})

test('read: a text may end in a date written with a particle, in a preposition, in half a phrase', () => {
  for (const text of [
    'استُهدفت البلدة لامروز',
    'و منذ استُهدفت أبو لامروز',
    'إعطاب 12 Buthayna من',
    'اتفاق هدنة حوالى ف1990 بaugust',
    'الادعاء',
  ])
    assert.equal(typeof read(text, { publishedAt: '2021-07-15', names }).language, 'string')
})
