import type { TimeReading } from '../annotation.ts'
import { ordinalAt } from '../numbers/number-words.ts'
import { perWord } from '../words.ts'
import { monthReading, yearReading } from './calendar.ts'
import { yearLinkWords } from './calendar-tables.ts'
import { centuryAt } from './centuries.ts'
import { decadeAt } from './decades.ts'
import { monthAt, monthNouns } from './month-name.ts'
import { readMonthsIn, readYearIn } from './other-calendars.ts'
import { seasonPhrase } from './seasons.ts'
import { bareWord, rulesAt, type TimeContext, wordAt } from './time-context.ts'
import { yearKindOf } from './time-tables.ts'
import type { CalendarUnit } from './unit-calendar.ts'
import { unitNamedAt } from './unit-names.ts'
import { readPhrase, unitPhraseAt } from './unit-phrase.ts'
import { yearOfKind } from './units-alone.ts'
import { yearAt } from './year.ts'
import { yearBehind } from './year-behind.ts'

/** A stretch of the calendar that something else is a part of. */
export interface Period {
  readonly kind: CalendarUnit | 'season' | 'islamicYear'
  readonly last: number
  readonly reading: TimeReading
  readonly inferred: boolean
  /** Its calendar, if not the Gregorian: of the Islamic one all parts are a day to either side. */
  readonly calendar?: 'islamic' | 'persian'
}

const links = new Set(['من', 'في', 'of', 'in', 'the', 'لل', 'از', 'ب', 'ل', 'for'])

/** Words that begin no time themselves and may lead to one here. */
const leadsToPeriod = perWord(
  (text) => links.has(text) || yearLinkWords.has(text) || yearKindOf.has(text) || monthNouns.has(bareWord(text)),
)

/** The period at token i, behind “of” if one stands there: “(من) نيسان 2021”, “الشهر الماضي”, “العام”, “2018”, “هذا الصيف”. */
export function periodAt(context: TimeContext, i: number): Period | null {
  let at = i
  while (links.has(wordAt(context, at)) && at - i < 2) at++
  const token = context.tokens[at]
  if (i > 0 && token?.sentence !== context.tokens[i - 1]?.sentence) return null
  if (token?.kind === 'word' && rulesAt(context, at) === 0 && !leadsToPeriod(token.word)) return null
  return (
    monthPeriod(context, at) ??
    seasonPeriod(context, at) ??
    unitPeriod(context, at) ??
    longYears(context, at) ??
    kindOfYear(context, at) ??
    currentUnit(context, at)
  )
}

function monthPeriod(context: TimeContext, i: number): Period | null {
  const month = monthAt(context, i)
  if (month === null || month.second !== null) return null
  const year = yearBehind(context, month, null)
  if (year === null) return null
  const { calendar } = month
  const rest = { kind: 'month', last: year.last, inferred: year.inferred } as const
  if (calendar === 'gregorian') return { ...rest, reading: monthReading(year.year, month.month) }
  const reading = readMonthsIn(calendar, year.year, month.month, month.month)
  return reading && { ...rest, calendar, reading: byReckoning(reading) }
}

/** The days as they are reckoned, without those to either side. */
function byReckoning(reading: TimeReading): TimeReading {
  const [from, to] = reading.edtf.split('/').map((day) => day.slice(0, 10)) as [string, string]
  return { ...reading, from, to }
}

function seasonPeriod(context: TimeContext, i: number): Period | null {
  const season = seasonPhrase(context, i, true)
  return season && { kind: 'season', last: season.last, reading: season.reading, inferred: season.inferred ?? true }
}

/** A year, a decade or a century. */
function longYears(context: TimeContext, i: number): Period | null {
  const found = decadeAt(context, i) ?? centuryAt(context, i)
  if (found === null) {
    const year = yearAt(context, i)
    if (year?.calendar === 'persian') {
      const reading = readYearIn('persian', year.year)
      return reading && { kind: 'year', last: year.last, reading, inferred: year.inferred, calendar: 'persian' }
    }
    if (year === null || year.calendar !== 'gregorian') return null
    return { kind: 'year', last: year.last, reading: yearReading(year.year), inferred: year.inferred }
  }
  const kind = found.rule === 'time.century' ? 'century' : 'decade'
  return { kind, last: found.last, reading: found.reading, inferred: found.inferred ?? false }
}

/** “الشهر الماضي”, “هذا العام”: before, around or behind the day of publication. */
function unitPeriod(context: TimeContext, i: number): Period | null {
  const { published } = context
  const phrase = published && unitPhraseAt(context, i, published)
  if (phrase === null) return null
  const persian = context.language === 'fa' && phrase.unit === 'year' ? ({ calendar: 'persian' } as const) : {}
  return { kind: phrase.unit, last: phrase.last, reading: phrase.reading, inferred: true, ...persian }
}

/** “السنة المالية 2019”. */
function kindOfYear(context: TimeContext, i: number): Period | null {
  const found = yearOfKind(context, i)
  return found && { kind: 'year', last: found.last, reading: found.reading, inferred: false }
}

/** “الشهر”, “the week”: where something is a part of it, the current one. */
function currentUnit(context: TimeContext, i: number): Period | null {
  const { published } = context
  const latin = /^[a-z]/.test(wordAt(context, i))
  const named = unitNamedAt(context, i, true)
  // “الشهر الثاني من الحرب”
  if (named !== null && ordinalAt(context.tokens, named.last + 1) !== null) return null
  if (published === null || named === null || (latin && wordAt(context, i - 1) !== 'the')) return null
  const phrase = readPhrase(context, named.unit, published, { away: 0, last: named.last })
  return phrase && { kind: phrase.unit, last: phrase.last, reading: phrase.reading, inferred: true }
}
