import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placesIn } from './places-in.fixture.ts'
import { read } from './read.ts'

const folder = join(import.meta.dirname, 'lexicon')

/** Every word and phrase between the quotes of a file of lists. */
const wordsOf = (source: string): string[] =>
  Array.from(source.matchAll(/`([^`]*)`|'([^'\n]*)'/g), ([, list, word]) => list ?? word ?? '')
    .flatMap((list) => list.split(/[|\n]/))
    .map((word) => word.replace(/#.*/, '').trim())

const proclitics = ['', 'و', 'ف', 'ب', 'ول', 'وبال']

for (const name of readdirSync(folder).filter((one) => !one.endsWith('.test.ts')))
  test(`entries of ${name} with all that is written before them are quoted as they stand`, () => {
    const words = wordsOf(readFileSync(join(folder, name), 'utf8'))
    for (const word of new Set(words.filter((one) => one !== '' && one.length < 60)))
      for (const proclitic of /^[a-z]/i.test(word) ? [''] : proclitics) {
        const text = `${proclitic}${word} قال`
        for (const { start, end } of placesIn(read(text, { publishedAt: '2022-01-01' }))) {
          assert.ok(start >= 0 && start < end && end <= text.length, `${text}: ${start}–${end}`)
          assert.ok(!/^\s|\s$/.test(text.slice(start, end)), `${text}: ${start}–${end} begins or ends in space`)
        }
      }
  })
