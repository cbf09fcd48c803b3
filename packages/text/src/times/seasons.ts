import type { TimeReading } from '../annotation.ts'
import type { Season } from '../lexicon/seasons.ts'
import { findPhrase } from '../word-forms.ts'
import { type Day, dayOf, isBefore } from './days.ts'
import { directionBefore, directionBehind } from './direction.ts'
import { readMonthsIn, yearIn } from './other-calendars.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { bareWordAt, wordAt } from './time-context.ts'
import { seasonTable } from './time-tables.ts'
import { monthsFrom } from './unit-calendar.ts'
import { shortYear, yearAt } from './year.ts'

/** “ربيع 2018”, “شتاء العام الماضي”, “هذا الصيف”, “الخريف المقبل”, “last summer”, “پاییز ۱۳۹۴”. */
export const seasonAt = (context: TimeContext, i: number): FoundTime | null =>
  seasonPhrase(context, i, context.plans === true || opensInterval.has(wordAt(context, i - 1)))

const opensInterval = new Set(['حتي', 'منذ', 'قبل', 'until', 'since', 'by', 'before', 'till'])

const seasonNouns = new Set(['فصل', 'موسم'])

/** The same, also “الصيف” alone, where something asks for a period: “نهاية الصيف”, “حتى الربيع”. */
export function seasonPhrase(context: TimeContext, i: number, alone: boolean): FoundTime | null {
  const before = directionBefore(context, i)
  const the = before === null && wordAt(context, i) === 'the' ? i + 1 : i
  const noun = seasonNouns.has(bareWordAt(context, before?.first ?? the)) ? 1 : 0
  const at = (before?.first ?? the) + noun
  const season = findPhrase(seasonTable, context.tokens, at)
  if (season === null || context.tokens[at]?.kind !== 'word') return null
  // “the Arab Spring”
  if (/^(?:ال)?عربي$/.test(wordAt(context, season.last + 1))) return null
  const latin = /^[a-z]/.test(wordAt(context, at))
  const definite = latin || context.language === 'fa' || /^[وفبلك]*(?:ال|لل)/.test(wordAt(context, at))
  const said = before === null ? saidYear(context, season.last + 1) : null
  if (said !== null && (said.calendar === 'gregorian' || context.language === 'fa')) {
    const winter = season.value.last < season.value.first && said.calendar === 'gregorian'
    const reading = readSeason(season.value, said.year, said.calendar === 'persian')
    const earlier = winter ? readSeason(season.value, said.year - 1, false) : null
    // “شتاء 2016-2017”
    const next = winter ? secondYear(context, said.last + 1, said.year) : null
    return (
      reading && {
        last: next ?? said.last,
        reading,
        ...(earlier !== null && next === null ? { alternatives: [earlier] } : {}),
        inferred: said.inferred,
        rule: 'time.season',
        confidence: 0.85,
      }
    )
  }
  if (!definite || context.published === null) return null
  const behind = before === null ? directionBehind(context, season.last + 1) : null
  if (before === null && behind === null && !alone) return null
  const away = before?.away ?? behind?.away ?? null
  const reading = seasonAway(context, context.published, season.value, away)
  return reading && { last: behind?.last ?? season.last, reading, inferred: true, rule: 'time.season', confidence: 0.8 }
}

const saidYear = (context: TimeContext, i: number) => yearAt(context, i) ?? shortYear(context, i)

function secondYear(context: TimeContext, i: number, year: number): number | null {
  if (!['-', '–', '/'].includes(wordAt(context, i))) return null
  const word = wordAt(context, i + 1)
  return word === String(year + 1) || word === String(year + 1).slice(2) ? i + 1 : null
}

function readSeason(season: Season, year: number, persian: boolean): TimeReading | null {
  if (persian) return readMonthsIn('persian', year, season.persian[0], season.persian[1])
  return year < 1 || year > 9990 ? null : monthsFrom({ year, month: season.first }, 1, 3)
}

/** The season `away` from that of publication; without a direction the one that has begun last, or that ends next. */
function seasonAway(context: TimeContext, published: Day, season: Season, away: number | null): TimeReading | null {
  const persian = context.language === 'fa'
  const here = persian ? yearIn('persian', published) : published.year
  const readings = [-3, -2, -1, 0, 1, 2, 3].flatMap((years) => readSeason(season, here + years, persian) ?? [])
  const past = readings.filter(({ to }) => isBefore(dayOf(to as string), published))
  const future = readings.filter(({ from }) => isBefore(published, dayOf(from as string)))
  const present = readings.find((reading) => !past.includes(reading) && !future.includes(reading))
  const until = context.nearest === true || !context.past
  if (away === null) return present ?? (until ? future[0] : past.at(-1)) ?? null
  if (away < 0) return past.at(away) ?? null
  if (away > 0) return future[away - 1] ?? null
  return present ?? nearer(published, past.at(-1), future[0])
}

/** “This winter” between two of them: the one of this year, or the nearer. */
function nearer(published: Day, past: TimeReading | undefined, future: TimeReading | undefined): TimeReading | null {
  if (past === undefined || future === undefined) return null
  if (past.to?.startsWith(String(published.year)) && !future.from?.startsWith(String(published.year))) return past
  if (future.from?.startsWith(String(published.year)) && !past.from?.startsWith(String(published.year)))
    return past.to?.startsWith(String(published.year)) && published.month < 7 ? past : future
  return past
}
