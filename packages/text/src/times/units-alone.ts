import type { TimeReading } from '../annotation.ts'
import { findPhrase } from '../word-forms.ts'
import { yearReading } from './calendar.ts'
import { addDays, type Day, dayOf, readDay } from './days.ts'
import { readYearIn } from './other-calendars.ts'
import { type FoundTime, isNumber, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { weekdayTable } from './time-tables.ts'
import { monthsFrom, unitAround, weekendOf } from './unit-calendar.ts'
import { unitNamedAt, weekendNamedAt } from './unit-names.ts'
import { readPhrase, type UnitPhrase, unitPhraseAt } from './unit-phrase.ts'

/** A unit with its direction, a time by itself; a weekend also without one. */
export function unitWithDirection(context: TimeContext, i: number, published: Day): FoundTime | null {
  const start = ['earlier', 'later'].includes(wordAt(context, i)) ? i + 1 : i
  const phrase =
    unitPhraseAt(context, start, published) ?? weekendAlone(context, i, published) ?? heldBy(context, i, published)
  if (phrase === null) return yearOfKind(context, i)
  // “this half” of something else, “الربع” of it
  if (phrase.unit === 'half' && phrase.away === 0 && wordAt(context, phrase.last).match(/نصف|half/)) return null
  if (lastOfOther.has(wordAt(context, phrase.last)) && wordAt(context, phrase.last + 1) === 'من') return null
  const day = phrase.unit === 'week' ? dayOfWeek(context, phrase) : null
  if (day !== null) return day
  const rule = phrase.unit === 'weekend' ? 'weekend' : phrase.unit === 'day' ? 'relative-day' : 'unit-relative'
  const found = relativeTime(phrase.last, phrase.reading, rule, phrase.unit === 'weekend' ? 0.75 : 0.94)
  return {
    ...found,
    alternatives: phrase.alternatives ?? [],
    ...(phrase.unit === 'islamicYear' ? { calendar: 'islamic' } : {}),
  }
}

/** “الأسبوع الأخير من الحملة”. */
const lastOfOther = new Set(['الاخير', 'الاخيره'])

/** “الأسبوع القادم يوم الاثنين”, “next week on Monday”. */
function dayOfWeek(context: TimeContext, { last, reading }: UnitPhrase): FoundTime | null {
  if (!['يوم', 'on'].includes(wordAt(context, last + 1)) || reading.from === null) return null
  const weekday = findPhrase(weekdayTable, context.tokens, last + 2)
  if (weekday === null) return null
  const day = addDays(dayOf(reading.from), (weekday.value + 6) % 7)
  return relativeTime(weekday.last, readDay(day), 'weekday-relative', 0.9)
}

const holders = new Set(['خلال', 'طوال', 'طيله'])

/** “طوال العام”, “خلال الشهر”: the current one, while the text has named no other. */
function heldBy(context: TimeContext, i: number, published: Day): UnitPhrase | null {
  if (!holders.has(wordAt(context, i - 1)) || context.anchor !== null) return null
  const named = unitNamedAt(context, i, true)
  if (named === null || !['week', 'month', 'year'].includes(named.unit)) return null
  const next = context.tokens[named.last + 1]
  const ends = next === undefined || next.kind === 'mark' || next.sentence !== context.tokens[i]?.sentence
  return ends ? readPhrase(context, named.unit, published, { away: 0, last: named.last }) : null
}

/** A weekend without a direction: the one that has begun, or the last; in plans the one to come. */
function weekendAlone(context: TimeContext, i: number, published: Day): UnitPhrase | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const named = weekendNamedAt(context, the)
  if (named === null) return null
  const begun = (weekendOf(published, 0).reading.from as string) <= (unitAround('day', published, 0)?.from as string)
  return readPhrase(context, 'weekend', published, {
    away: context.past && !context.nearest && !begun ? -1 : 0,
    last: named.last,
  })
}

/** “السنة المالية 2018”, “العام الدراسي 2018-2019”, “العام الهجري 1445”. */
export function yearOfKind(context: TimeContext, i: number): FoundTime | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const named = unitNamedAt(context, the, false)
  const year = named === null ? null : fourDigits(context, named.last + 1)
  // without its kind the year is read elsewhere
  if (named === null || year === null || (named.last === the && named.unit === 'year')) return null
  const to = ['-', '–', '/'].includes(wordAt(context, named.last + 2))
    ? yearBehindDash(context, named.last + 3, year)
    : null
  const reading = readYearOf(named.unit, year)
  const last = to === null ? named.last + 1 : named.last + 3
  if (reading === null) return null
  const islamic = named.unit === 'islamicYear' ? ({ calendar: 'islamic' } as const) : {}
  return { last, reading, inferred: false, rule: 'time.year-of-kind', confidence: 0.8, ...islamic }
}

function readYearOf(unit: UnitPhrase['unit'], year: number): TimeReading | null {
  if (unit === 'schoolYear') return monthsFrom({ year, month: 9 }, 1, 10)
  if (unit === 'islamicYear') return year < 1600 ? readYearIn('islamic', year) : null
  return unit === 'year' && year > 1800 ? yearReading(year) : null
}

function fourDigits(context: TimeContext, i: number): number | null {
  const word = wordAt(context, i)
  return isNumber(context, i) && word.length === 4 ? Number(word) : null
}

/** “2018-2019”, “2018/19”. */
function yearBehindDash(context: TimeContext, i: number, year: number): number | null {
  const word = wordAt(context, i)
  return word === String(year + 1) || word === String(year + 1).slice(2) ? year + 1 : null
}
