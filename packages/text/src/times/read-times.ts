import type { Time, TimeReading } from '../annotation.ts'
import { type Folded, fold, spanOf } from '../fold.ts'
import { months } from '../lexicon/months.ts'
import { type VaguePart, vagueParts } from '../lexicon/vague-parts.ts'
import {
  between,
  dayReading,
  isDay,
  monthReading,
  partOfMonth,
  partOfYear,
  since,
  until,
  yearReading,
} from './calendar.ts'

const alternatives = (words: readonly string[]) =>
  [...new Set(words.map((word) => fold(word).text))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const monthOf = new Map(months.flatMap((names, i) => names.map((name) => [fold(name).text, i + 1] as const)))
const partOf = new Map(
  (Object.keys(vagueParts) as VaguePart[]).flatMap((part) =>
    vagueParts[part].map((word) => [fold(word).text, part] as const),
  ),
)

const month = `(?:${alternatives(months.flat())})`
const part = `(?:${alternatives(Object.values(vagueParts).flat())})`
const year = '(?:19|20)\\d\\d'
/** A clitic that may be written together with the first word. */
const joined = '(?:[وف]?[بلك]?(?:ال)?)'
const yearWord = '(?:(?:من )?(?:ال)?(?:عام|سنه) )?'
/** Two names of one month, as in “مايو/أيار”. */
const monthPair = `(?<m1>${month})(?: ?[/-] ?(?<m2>${month}))?`
const opening = `(?:(?<open>منذ|since|until|حتي|من) )?`

/** What a pattern found, as a reading; null where the calendar has no such day. */
type Reader = (groups: Readonly<Record<string, string | undefined>>, publishedYear: number | null) => Reading | null

interface Reading extends TimeReading {
  readonly alternatives?: readonly TimeReading[]
  readonly inferred?: boolean
}

interface Rule {
  readonly name: string
  readonly confidence: number
  readonly pattern: RegExp
  readonly read: Reader
}

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu')

function pairedMonth(groups: Readonly<Record<string, string | undefined>>): number | null {
  const first = monthOf.get(groups['m1'] ?? '')
  const second = groups['m2'] === undefined ? first : monthOf.get(groups['m2'])
  return first !== undefined && first === second ? first : null
}

const readDay: Reader = (groups, publishedYear) => {
  const found = pairedMonth(groups)
  const given = groups['y'] === undefined ? publishedYear : Number(groups['y'])
  const day = Number(groups['d'])
  if (found === null || given === null || !isDay(given, found, day)) return null
  return { ...dayReading(given, found, day), inferred: groups['y'] === undefined }
}

/** In the order in which they are tried: a later one never takes what an earlier one has. */
const rules: readonly Rule[] = [
  {
    name: 'time.iso-day',
    confidence: 0.99,
    pattern: pattern(`(?<y>${year})-(?<m>\\d\\d)-(?<d>\\d\\d)`),
    read: ({ y, m, d }) =>
      isDay(Number(y), Number(m), Number(d)) ? dayReading(Number(y), Number(m), Number(d)) : null,
  },
  {
    name: 'time.numeric-day',
    confidence: 0.7,
    pattern: pattern(`(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>${year})`),
    read: ({ y, m, d }) => {
      const [first, second] = [
        [Number(y), Number(m), Number(d)],
        [Number(y), Number(d), Number(m)],
      ] as const
      const readings = [first, ...(m === d ? [] : [second])]
        .filter((parts) => isDay(...parts))
        .map((parts) => dayReading(...parts))
      const [best, ...others] = readings
      return best === undefined ? null : { ...best, alternatives: others }
    },
  },
  {
    name: 'time.day-month-year',
    confidence: 0.97,
    pattern: pattern(
      `${opening}(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:من )?(?:شهر )?(?:of )?${monthPair},? ${yearWord}(?<y>${year})`,
    ),
    read: readDay,
  },
  {
    name: 'time.month-day-year',
    confidence: 0.97,
    pattern: pattern(`${opening}(?<m1>${month}) (?<d>\\d{1,2})(?:st|nd|rd|th)?, (?<y>${year})`),
    read: readDay,
  },
  {
    name: 'time.part-of-month',
    confidence: 0.9,
    pattern: pattern(`${opening}${joined}(?<part>${part})[ -](?:شهر )?${monthPair},? ${yearWord}(?<y>${year})`),
    read: (groups) => {
      const found = pairedMonth(groups)
      const which = partOf.get(groups['part'] ?? '')
      return found === null || which === undefined ? null : partOfMonth(Number(groups['y']), found, which)
    },
  },
  {
    name: 'time.month-year',
    confidence: 0.95,
    pattern: pattern(`${opening}${joined}(?:شهر )?${monthPair},? ${yearWord}(?<y>${year})`),
    read: (groups) => {
      const [y, first, second] = [Number(groups['y']), monthOf.get(groups['m1'] ?? ''), monthOf.get(groups['m2'] ?? '')]
      if (first === undefined) return null
      if (second === undefined || second === first) return monthReading(y, first)
      return second > first ? between(monthReading(y, first), monthReading(y, second)) : null
    },
  },
  {
    name: 'time.part-of-year',
    confidence: 0.93,
    pattern: pattern(`${opening}${joined}(?<part>${part})[ -]${yearWord}(?<y>${year})`),
    read: ({ part: word, y }) => {
      const which = partOf.get(word ?? '')
      return which === undefined ? null : partOfYear(Number(y), which)
    },
  },
  {
    name: 'time.day-month',
    confidence: 0.75,
    pattern: pattern(`(?<d>\\d{1,2}) (?:من )?(?:شهر )?${monthPair}`),
    read: readDay,
  },
  {
    name: 'time.year',
    confidence: 0.85,
    pattern: pattern(`(?:${opening}${joined}(?:عام|سنه) |(?<open2>since|in|during|until) )(?<y>${year})`),
    read: ({ y }) => yearReading(Number(y)),
  },
]

/** Dates of the Gregorian calendar in Arabic and English, as EDTF with the days they cover. */
export function readTimes(folded: Folded, publishedAt: string | undefined): Time[] {
  const publishedYear = publishedAt === undefined ? null : Number(publishedAt.slice(0, 4))
  const taken: { start: number; end: number }[] = []
  const found: Time[] = []
  for (const { name, confidence, pattern: expression, read } of rules) {
    for (const match of folded.text.matchAll(expression)) {
      const groups = match.groups ?? {}
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((other) => start < other.end && other.start < end)) continue
      const reading = read(groups, publishedYear)
      // “30 February 2021” is no date, and its end is not “February 2021” either
      if (reading !== null || groups['y'] !== undefined) taken.push({ start, end })
      if (reading === null) continue
      const {
        alternatives: others = [],
        inferred = false,
        ...plain
      } = opened(reading, groups['open'] ?? groups['open2'])
      found.push({ ...spanOf(folded, start, end), ...plain, alternatives: others, inferred, rule: name, confidence })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function opened(reading: Reading, word: string | undefined): Reading {
  if (word === 'منذ' || word === 'since') return { ...reading, ...since(reading) }
  if (word === 'حتي' || word === 'until') return { ...reading, ...until(reading) }
  return reading
}
