/*
 * The whole reading of Arabic articles with 50 000 names loaded, beside one bare pass of `Intl.Segmenter` over the words of the
 * same text, in turn in one run. Goals: at most 12 times as long; ten times the names at most 1.3 times as long; hostile input
 * of the same length at most 5 times as long as news.
 *
 *   node bench/reading.ts [--rounds 7]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type NameEntry, prepare, read } from '@marsad/text'
import { mulberry32 } from './drawn-counts.ts'
import { median } from './median.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const rounds = Number(values.rounds)

const folder = join(import.meta.dirname, '..', 'packages', 'text', 'corpus', 'development')
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !/english|persian/.test(name))
const corpora = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const articles: string[] = corpora.flatMap(({ texts }) => texts.map(({ text }: { text: string }) => text))
const known: NameEntry[] = corpora.flatMap(({ names }) => names)

const news = articles.join('\n\n')
const publishedAt = '2021-07-15'
const some = prepare([...known, ...madeNames(50_000 - known.length)])

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
const segmented = () => {
  let words = 0
  for (const { isWordLike } of segmenter.segment(news)) if (isWordLike) words++
  return words
}
const whole = () => read(news, { publishedAt, names: some })
const each = () => articles.map((text) => read(text, { publishedAt, names: some }))
whole()

console.log(`${articles.length} texts, ${news.length} characters, ${segmented()} words, 50 000 names`)
compare('articles one by one ÷ one pass of Intl.Segmenter', each, segmented, 12)
compare('one long text ÷ one pass of Intl.Segmenter', whole, segmented, 12)

const doubled = `${news}\n\n${news}\n\n${news}\n\n${news}`
compare('four times the text ÷ the text', () => read(doubled, { publishedAt, names: some }), whole, 4.6)

const few = prepare([...known, ...madeNames(10_000 - known.length)])
const many = prepare([...known, ...madeNames(100_000 - known.length)])
compare(
  '100 000 names ÷ 10 000 names',
  () => read(news, { publishedAt, names: many }),
  () => read(news, { publishedAt, names: few }),
  1.3,
)

const size = 1 << 20
const megabyte = news.repeat(Math.ceil(size / news.length)).slice(0, size)
const hostile: Record<string, string> = {
  letters: 'ا',
  conjunctions: 'و',
  'conjunctions apart': 'و ',
  digits: '1',
  'digits and marks': '1/',
  quotes: '“',
  'straight quotes': '" ',
  'opening words': 'منذ ',
  'from to': 'من 3 إلى ',
  months: 'أيار/',
  said: 'قال ',
  'said that': 'قال أن ',
  commas: '، ',
  'bidirectional controls': '\u202e',
  vowels: 'َ',
  between: 'بين 3 و',
  attacks: 'قصف على ',
}
const base = timed(() => read(megabyte, { publishedAt, names: some }))
for (const [name, unit] of Object.entries(hostile)) {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const ratio = timed(() => read(text, { publishedAt, names: some })) / base
  console.log(`1 MB of ${name} ÷ 1 MB of news: ${ratio.toFixed(2)} (goal: at most 5)`)
}

function compare(what: string, work: () => unknown, yardstick: () => unknown, goal: number): void {
  const ratios = Array.from({ length: rounds }, () => timed(work) / timed(yardstick))
  console.log(`${what}: ${median(ratios).toFixed(2)} (goal: at most ${goal})`)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Names made of syllables, as many as asked for. */
function madeNames(count: number): NameEntry[] {
  const uniform = mulberry32(9)
  const letters = 'بتجحدرزسشصطعفقكلمنهي'
  const word = () =>
    Array.from({ length: 3 + Math.floor(uniform() * 4) }, () => letters[Math.floor(uniform() * letters.length)]).join(
      '',
    )
  return Array.from({ length: count }, (_, i) => ({
    id: `made-${i}`,
    kind: (['actor', 'place', 'person'] as const)[i % 3] ?? 'actor',
    names: [{ text: `${word()} ${word()}` }, { text: `ال${word()}` }],
  }))
}
