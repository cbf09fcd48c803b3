import type { TimeReading } from '../annotation.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { between, monthReading, yearReading } from './calendar.ts'
import { addDays, addMonths, type Day, dayOf, readDays, readMonth, readWeek } from './days.ts'
import { directionAt, inferYear, monthAt, yearAt, yearBehind } from './month-year.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, seasonTable, unitOf } from './time-tables.ts'

/** A week, month, season, year or decade that something else is a part of. */
export interface Period {
  readonly kind: 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'
  readonly last: number
  readonly reading: TimeReading
  readonly inferred: boolean
}

const links = new Set(['من', 'في', 'of', 'in', 'the', 'لل', 'از'])

/** The period at token i, behind “of” if one stands there: “(من) نيسان 2021”, “الشهر الماضي”, “العام”, “2018”. */
export function periodAt(context: TimeContext, i: number): Period | null {
  let at = i
  while (links.has(wordAt(context, at)) && at - i < 2) at++
  if (context.tokens[at]?.sentence !== context.tokens[i - 1]?.sentence) return null
  return monthPeriod(context, at) ?? seasonPeriod(context, at) ?? longYears(context, at) ?? unitPeriod(context, at)
}

function monthPeriod(context: TimeContext, i: number): Period | null {
  const month = monthAt(context, i)
  if (month === null || month.second !== null || month.calendar !== 'gregorian') return null
  const year = yearBehind(context, month, 1)
  return (
    year && {
      kind: 'month',
      last: year.last,
      reading: monthReading(year.year, month.month),
      inferred: year.inferred,
    }
  )
}

function seasonPeriod(context: TimeContext, i: number): Period | null {
  const season = findPhrase(seasonTable, context.tokens, i)
  if (season === null) return null
  const said = yearAt(context, season.last + 1)
  const direction = said === null ? directionAt(context, season.last + 1) : null
  const year = said?.calendar === 'gregorian' ? said.year : inferYear(context, season.value.first, 1)
  if (year === null) return null
  const over = season.value.last < season.value.first ? 1 : 0
  return {
    kind: 'season',
    last: said?.last ?? direction?.last ?? season.last,
    reading: between(monthReading(year, season.value.first), monthReading(year + over, season.value.last)),
    inferred: said?.inferred ?? true,
  }
}

/** A year, a decade or a century. */
function longYears(context: TimeContext, i: number): Period | null {
  const year = yearAt(context, i)
  if (year !== null && year.calendar === 'gregorian')
    return { kind: 'year', last: year.last, reading: yearReading(year.year), inferred: year.inferred }
  const found = decadeAt(context, i) ?? centuryAt(context, i)
  if (found === null) return null
  const kind = found.rule === 'time.century' ? 'century' : 'decade'
  return { kind, last: found.last, reading: found.reading, inferred: found.inferred ?? false }
}

const away = { last: -1, this: 0, next: 1 } as const

/** “الشهر الماضي”, “هذا العام”, “الشهر”: the week, month or year before, around or behind the day of publication. */
function unitPeriod(context: TimeContext, i: number): Period | null {
  const { published } = context
  if (published === null) return null
  const english = directionOf.get(wordAt(context, i))
  const isThis = ['هذا', 'هذه'].includes(wordAt(context, i))
  const at = isThis || english !== undefined ? i + 1 : i
  const unit = unitOf.get(bareWordAt(context, at))
  if (unit === undefined || unit.count !== 'one' || !/^ال|^[a-z]/.test(wordAt(context, at))) return null
  const behind = english === undefined ? directionOf.get(wordAt(context, at + 1)) : undefined
  const steps = away[english ?? behind ?? 'this']
  const last = behind === undefined ? at : at + 1
  if (unit.unit === 'week') return { kind: 'week', last, reading: readWeek(published, steps), inferred: true }
  if (unit.unit === 'month') return { kind: 'month', last, reading: readMonth(published, steps), inferred: true }
  if (unit.unit !== 'year') return null
  return { kind: 'year', last, reading: yearReading(published.year + steps), inferred: true }
}

/** “التسعينات”: the tens of a decade by the stem of its word. */
const decadeWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:ال)?عشريني(?:ات|ه)$/, 20],
  [/^(?:ال)?ثلاثين(?:ي)?ات$/, 30],
  [/^(?:ال)?اربعين(?:ي)?ات$/, 40],
  [/^(?:ال)?خمسين(?:ي)?ات$/, 50],
  [/^(?:ال)?ستين(?:ي)?ات$/, 60],
  [/^(?:ال)?سبعين(?:ي)?ات$/, 70],
  [/^(?:ال)?ثمانين(?:ي)?ات$/, 80],
  [/^(?:ال)?تسعين(?:ي)?ات$/, 90],
]

export const isDecadeWord = (word: string): boolean => decadeTens(word) !== null

function decadeTens(word: string): number | null {
  const bare = word.replace(/^[وفبلك](?=ال|[سعثاخت])/, '')
  for (const text of [word, bare]) {
    const tens = decadeWords.find(([pattern]) => pattern.test(text))?.[1]
    if (tens !== undefined) return tens
  }
  return null
}

/** “التسعينات”, “ثمانينيات القرن الماضي”, “العقد الماضي”, “the 1990s”. */
export function decadeAt(context: TimeContext, i: number): FoundTime | null {
  const { published } = context
  const english = /^(\d{3})0$/.exec(wordAt(context, i))
  if (english !== null && wordAt(context, i + 1) === 's') return decade(Number(english[1]) * 10, i + 1, false)
  if (bareWordAt(context, i) === 'عقد' && published !== null) {
    const direction = directionAt(context, i + 1)
    if (direction === null) return null
    const start = Math.floor(published.year / 10) * 10 + 10 * away[direction.direction]
    return decade(start, direction.last, true)
  }
  const tens = decadeTens(wordAt(context, i))
  if (tens === null) return null
  const century = centuryAt(context, ['من', 'ال'].includes(wordAt(context, i + 1)) ? i + 2 : i + 1)
  if (century?.reading.from) return decade(Number(century.reading.from.slice(0, 4)) - 1 + tens, century.last, false)
  return /ال/.test(wordAt(context, i)) && tens >= 30 ? decade(1900 + tens, i, false) : null
}

const decade = (start: number, last: number, inferred: boolean): FoundTime => ({
  last,
  reading: { edtf: `${Math.floor(start / 10)}X`, from: `${start}-01-01`, to: `${start + 9}-12-31` },
  inferred,
  rule: 'time.decade',
  confidence: 0.85,
})

/** “القرن التاسع عشر”, “القرن الماضي”, “القرن 19”. */
export function centuryAt(context: TimeContext, i: number): FoundTime | null {
  if (bareWordAt(context, i) !== 'قرن') return null
  const { published } = context
  const direction = directionAt(context, i + 1)
  if (direction !== null && published !== null) {
    const first = Math.floor((published.year - 1) / 100) + away[direction.direction]
    return century(first + 1, direction.last, true)
  }
  const nth = ordinalAt(context.tokens, i + 1) ?? numberAt(context.tokens, i + 1)
  return nth === null || nth.value < 1 || nth.value > 21 ? null : century(nth.value, nth.last, false)
}

const century = (nth: number, last: number, inferred: boolean): FoundTime => ({
  last,
  reading: {
    edtf: `${String(nth - 1).padStart(2, '0')}XX`,
    from: `${String(nth * 100 - 99).padStart(4, '0')}-01-01`,
    to: `${String(nth * 100).padStart(4, '0')}-12-31`,
  },
  inferred,
  rule: 'time.century',
  confidence: 0.85,
})

/** Friday and Saturday of the week that lies `weeks` away, and Saturday and Sunday as another reading. */
export function weekendOf(day: Day, weeks: number): { reading: TimeReading; alternatives: readonly TimeReading[] } {
  const monday = dayOf(readWeek(day, weeks).from as string)
  const friday = addDays(monday, 4)
  return {
    reading: readDays(friday, addDays(friday, 1)),
    alternatives: [readDays(addDays(friday, 1), addDays(friday, 2))],
  }
}

/** Months `first` to `last`, counted from 1, of the period that begins with `from`. */
export function monthsFrom(from: string, first: number, last: number): TimeReading {
  const [year, month] = from.split('-').map(Number) as [number, number]
  const begin = addMonths({ year, month, day: 1 }, first - 1)
  const end = addMonths({ year, month, day: 1 }, last - 1)
  return between(monthReading(begin.year, begin.month), monthReading(end.year, end.month))
}
