import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bilingual } from '#problems'
import * as chart from './chart.ts'
import * as claims from './claims.ts'
import { counted } from './counting.ts'
import * as exhibits from './exhibits.ts'
import * as site from './site.ts'
import * as specification from './specification.ts'
import * as tests from './tests.ts'
import * as verification from './verification.ts'

function* texts(value: unknown, path: string): Generator<[string, Bilingual]> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'ar' in value && typeof value.en === 'string') yield [path, value as Bilingual]
  else for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`)
}

const modules = { chart, claims, exhibits, site, specification, tests, verification }
const said = [
  ...texts(modules, 'words'),
  ...Object.entries(counted).map(([key, count]): [string, Bilingual] => [`counted.${key}`, count(7)]),
  ...Object.entries({
    edition: site.editionNumber(1),
    characters: claims.characters(1, 2),
    page: claims.partOfPage(1),
    entry: tests.ledgerEntry(1),
    perBin: chart.perBin('incidents', 'week'),
    share: chart.shareOf('x', 'y'),
    before: chart.shareBefore('2020'),
    after: chart.shareAfter('2020'),
    image: exhibits.imageOf('x'),
  }),
]

test('every text is there in both languages, each in its own script', () => {
  assert.ok(said.length > 150, `only ${said.length} texts found`)
  for (const [path, { en, ar }] of said) {
    assert.match(en, /\p{Script=Latin}/u, path)
    assert.match(ar, /\p{Script=Arabic}/u, path)
    if (path !== 'words.site.siteWords.languageName') assert.doesNotMatch(en, /\p{Script=Arabic}/u, path)
  }
})

test('no text has stray spaces, Arabic text no Latin comma or question mark, and all digits are Western', () => {
  for (const [path, { en, ar }] of said) {
    for (const text of [en, ar]) assert.doesNotMatch(text, /^\s|\s$|\s{2}|[\u0660-\u0669\u06F0-\u06F9]/, path)
    assert.doesNotMatch(ar, /\p{Script=Arabic}[,;?]/u, path)
  }
})
