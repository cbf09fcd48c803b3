import type { TimeReading } from '../annotation.ts'
import { monthReading, yearReading } from './calendar.ts'
import { centuryAt, decadeAt } from './long-periods.ts'
import { monthAt } from './month-name.ts'
import { seasonPhrase } from './seasons.ts'
import { type TimeContext, wordAt } from './time-context.ts'
import type { CalendarUnit } from './unit-calendar.ts'
import { readPhrase, unitNamedAt, unitPhraseAt } from './unit-phrase.ts'
import { yearAt } from './year.ts'
import { yearBehind } from './year-behind.ts'

/** A stretch of the calendar that something else is a part of. */
export interface Period {
  readonly kind: CalendarUnit | 'season' | 'islamicYear'
  readonly last: number
  readonly reading: TimeReading
  readonly inferred: boolean
}

const links = new Set(['من', 'في', 'of', 'in', 'the', 'لل', 'از', 'ب', 'ل', 'for'])

/** The period at token i, behind “of” if one stands there: “(من) نيسان 2021”, “الشهر الماضي”, “العام”, “2018”, “هذا الصيف”. */
export function periodAt(context: TimeContext, i: number): Period | null {
  let at = i
  while (links.has(wordAt(context, at)) && at - i < 2) at++
  if (i > 0 && context.tokens[at]?.sentence !== context.tokens[i - 1]?.sentence) return null
  return (
    monthPeriod(context, at) ??
    seasonPeriod(context, at) ??
    unitPeriod(context, at) ??
    longYears(context, at) ??
    currentUnit(context, at)
  )
}

function monthPeriod(context: TimeContext, i: number): Period | null {
  const month = monthAt(context, i)
  if (month === null || month.second !== null || month.calendar !== 'gregorian') return null
  const year = yearBehind(context, month, null)
  if (year === null) return null
  const reading = monthReading(year.year, month.month)
  return { kind: 'month', last: year.last, reading, inferred: year.inferred }
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
  return phrase && { kind: phrase.unit, last: phrase.last, reading: phrase.reading, inferred: true }
}

/** “الشهر”, “the week”: where something is a part of it, the current one. */
function currentUnit(context: TimeContext, i: number): Period | null {
  const { published } = context
  const latin = /^[a-z]/.test(wordAt(context, i))
  const named = unitNamedAt(context, i, true)
  if (published === null || named === null || (latin && wordAt(context, i - 1) !== 'the')) return null
  const phrase = readPhrase(context, named.unit, published, { away: 0, last: named.last })
  return phrase && { kind: phrase.unit, last: phrase.last, reading: phrase.reading, inferred: true }
}
