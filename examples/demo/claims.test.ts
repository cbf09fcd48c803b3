import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { visibleText } from './visible-text.ts'

type Bilingual = { en: string; ar: string }
interface Source {
  key: string
  name: Bilingual
  affiliations: { text: Bilingual }[]
  interests: Bilingual[]
  relays: string[]
}
interface Statement {
  source: string
  stance: string
  quote: string
  quoteLanguage: 'ar' | 'en'
  translation: { en: string | null; ar: string | null }
  interest: Bilingual | null
  passage: { exhibit: string; rectangle?: { page: number; x: number; y: number; width: number; height: number } }
}
interface Claim {
  proposition: Bilingual
  parties: string[]
  sources: Source[]
  statements: Statement[]
  tests: string[]
  assessment: { reasons: Bilingual }
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

const paths = readdirSync(new URL('claims', import.meta.url)).map((name) => `claims/${name}`)
const claims = paths.map((path) => read<Claim>(path))
const main = read<Claim>('claims/passage-for-restraint.json')
const statements = claims.flatMap((claim) => claim.statements)

test('every quote occurs exactly once in what its exhibit shows', () => {
  for (const { quote, passage } of statements)
    assert.equal(visibleText(passage.exhibit).split(quote).length - 1, 1, `${passage.exhibit}: ${quote}`)
})

test('a quote is in its language and translated into the other', () => {
  for (const { quote, quoteLanguage, translation } of statements) {
    assert.equal(/[\u0600-\u06ff]/.test(quote), quoteLanguage === 'ar', quote)
    assert.equal(translation[quoteLanguage], null)
    assert.ok((quoteLanguage === 'ar' ? translation.en : translation.ar)?.length, quote)
  }
})

test('whatever is said in one language is said in the other', () => {
  const texts = claims.flatMap((claim) => [
    claim.proposition,
    claim.assessment.reasons,
    ...claim.sources.flatMap((source) => [
      source.name,
      ...source.interests,
      ...source.affiliations.map(({ text }) => text),
    ]),
    ...claim.statements.flatMap(({ interest }) => (interest === null ? [] : [interest])),
  ])
  for (const { en, ar } of texts) {
    assert.match(en, /^[^\u0600-\u06ff]+$/)
    assert.match(ar, /[\u0600-\u06ff]/)
    assert.doesNotMatch(ar, /[A-Za-z]/)
  }
})

test('statements and lineage name sources of the claim; a source is the same in every claim', () => {
  const known = new Map<string, Source>()
  for (const { sources, statements: said } of claims) {
    const keys = new Set(sources.map(({ key }) => key))
    assert.equal(keys.size, sources.length)
    for (const { source } of said) assert.ok(keys.has(source), source)
    for (const source of sources) {
      for (const relayed of source.relays) assert.ok(keys.has(relayed), relayed)
      assert.deepEqual(known.get(source.key) ?? source, source)
      known.set(source.key, source)
    }
  }
})

test('parties are actors of the investigation, and each of the two tests serves one claim', () => {
  const { actors } = read<{ actors: { name: string }[] }>('investigation.json')
  for (const party of claims.flatMap(({ parties }) => parties))
    assert.ok(
      actors.some(({ name }) => name === party),
      party,
    )
  assert.deepEqual(claims.flatMap(({ tests }) => tests).toSorted(), [
    '../tests/false-shift.json',
    '../tests/true-shift.json',
  ])
})

test('the main claim is heard from many sides, the denial that discloses an interest among them', () => {
  const stances = new Set(main.statements.map(({ stance }) => stance))
  for (const stance of ['asserts', 'confirms', 'claims-at-a-distance', 'denies', 'doubts', 'declines-to-comment'])
    assert.ok(stances.has(stance), stance)
  assert.ok(new Set(main.statements.map(({ source }) => source)).size >= 8)
  assert.ok(main.statements.some(({ stance, interest }) => stance === 'denies' && interest !== null))
})

test('each telegram is cited by a rectangle on its page; the image is a PNG of 900 x 1200 px under 150 kB', () => {
  for (const number of [1, 2, 3]) {
    const image = `telegrams/${number}.png`
    const cited = main.statements.filter(({ passage }) => passage.exhibit === image)
    assert.ok(cited.length > 0, image)
    for (const { passage } of cited) {
      const { page, x, y, width, height } = passage.rectangle ?? assert.fail(`${image} without a rectangle`)
      assert.ok(page === 1 && x > 0 && y > 0 && width > 0 && height > 0 && x + width < 1 && y + height < 1)
    }
    const bytes = readFileSync(new URL(image, import.meta.url))
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG')
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [900, 1200])
    assert.ok(bytes.length < 150_000, `${bytes.length}`)
  }
})

test('telegrams say in both languages that they are fictional', () => {
  for (const number of [1, 2, 3]) {
    const text = visibleText(`telegrams/${number}.png`)
    assert.match(text, /نموذج متخيَّل/)
    assert.match(text, /Fictional specimen/)
  }
})
