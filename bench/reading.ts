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
/** Milliseconds: so many rules take the compiler seconds. */
const warmUp = 8000

const folder = join(import.meta.dirname, '..', 'packages', 'text', 'corpus', 'development')
const corpora = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !/english|persian/.test(name))
  .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
const textsOf = (wanted: (name: string) => boolean): string[] =>
  corpora.filter(({ name }) => wanted(name)).flatMap(({ texts }) => texts.map(({ text }: { text: string }) => text))
const articles = textsOf((name) => name.startsWith('articles'))
const posts = textsOf((name) => !name.startsWith('articles'))
const known: NameEntry[] = corpora.flatMap(({ names }) => names)

const news = [...articles, ...posts].join('\n\n')
const publishedAt = '2021-07-15'
const some = prepare([...known, ...madeNames(50_000 - known.length)])

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
const segmented = (texts: readonly string[]) => () => {
  let words = 0
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}
const reading = (texts: readonly string[]) => () => texts.map((text) => read(text, { publishedAt, names: some }))
const whole = reading([news])

console.log(
  `${articles.length} articles, ${posts.length} short texts, ${news.length} characters, ${segmented([news])()} words, 50 000 names`,
)
compare('articles ÷ one pass of Intl.Segmenter', reading(articles), segmented(articles), 12)
compare('short texts ÷ one pass of Intl.Segmenter', reading(posts), segmented(posts), 12)
compare('all as one long text ÷ one pass of Intl.Segmenter', whole, segmented([news]), 12)

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
  victims: 'مقتل 3 ',
  'in return': 'مقابل ',
  pictures: 'صور من ',
  names: `${known[0]?.names[0]?.text ?? 'x'} `,
  'who said': 'الذي قال إن الذي ',
  denials: 'لا صحة ل',
  'nested quotes': 'قال “قال «',
  brackets: '(',
  dashes: '- ',
  'line breaks': '\n',
  'numbers in words': 'ثلاثة وعشرون و',
  weekdays: 'يوم الأحد ',
  'days of a month': 'الأول من ',
  'English said': 'said that ',
  'English dates': 'May 3, ',
  apostrophes: "a'",
  'letters of two scripts': 'aب',
  'joined emoji': '\u{1f468}\u200d',
}
const base = timed(() => read(megabyte, { publishedAt, names: some }))
for (const [name, unit] of Object.entries(hostile)) {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const ratio = timed(() => read(text, { publishedAt, names: some })) / base
  console.log(`1 MB of ${name} ÷ 1 MB of news: ${ratio.toFixed(2)} (goal: at most 5)`)
}

/** Both are run until they are warm, then in turn. */
function compare(what: string, work: () => unknown, yardstick: () => unknown, goal: number): void {
  for (const begun = performance.now(); performance.now() - begun < warmUp; ) [work, yardstick].forEach(timed)
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
