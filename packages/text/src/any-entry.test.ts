import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placesIn } from './places-in.fixture.ts'
import { read } from './read.ts'

const folder = join(import.meta.dirname, 'lexicon')

/** Every word and phrase of an exported list, whatever its shape. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[|\n]/).map((word) => word.replace(/#.*/, '').trim())
  if (value instanceof Map) return wordsIn([...value])
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const lists = await Promise.all(files.map(async (name) => [name, wordsIn(await import(join(folder, name)))] as const))

const proclitics = ['', 'و', 'ف', 'ب', 'ول', 'وبال']

for (const [name, words] of lists)
  test(`entries of ${name} with all that is written before them are quoted as they stand`, () => {
    for (const word of new Set(words.filter((one) => one !== '' && one.length < 60)))
      for (const proclitic of /^[a-z]/i.test(word) ? [''] : proclitics) {
        const text = `${proclitic}${word} قال`
        for (const { start, end } of placesIn(read(text, { publishedAt: '2022-01-01' }))) {
          assert.ok(start >= 0 && start < end && end <= text.length, `${text}: ${start}–${end}`)
          assert.ok(!/^\s|\s$/.test(text.slice(start, end)), `${text}: ${start}–${end} begins or ends in space`)
        }
      }
  })
