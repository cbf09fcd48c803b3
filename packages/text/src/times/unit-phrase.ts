import type { TimeReading } from '../annotation.ts'
import { dayNotToday } from '../lexicon/relative-days.ts'
import type { Day } from './days.ts'
import { type Away, directionBefore, directionBehind } from './direction.ts'
import { readMonthAround, readYearIn, yearIn } from './other-calendars.ts'
import { bareWordAt, rulesAt, type TimeContext, wordAt } from './time-context.ts'
import { these, unitAwayOf, unitOf, wordSet, yearKindOf } from './time-tables.ts'
import { type CalendarUnit, unitAround, weekendOf } from './unit-calendar.ts'
import { isClock, type NamedUnit, unitNamedAt } from './unit-names.ts'

/** A unit that lies so many units from the day of publication. */
export interface UnitPhrase extends Away {
  readonly unit: NamedUnit['unit']
  readonly reading: TimeReading
  readonly alternatives?: readonly TimeReading[]
}

/** “الأسبوع الماضي”, “هذا العام”, “هالسنة”, “نهاية الأسبوع المقبل”, “the week before last”, “این هفته”, “هفته گذشته”. */
export function unitPhraseAt(context: TimeContext, i: number, published: Day): UnitPhrase | null {
  // “fiscal year” begins with a word that begins no time elsewhere
  if (rulesAt(context, i) === 0 && !yearKindOf.has(wordAt(context, i))) return null
  const found = determined(context, i) ?? newYear(context, i, published)
  return found && readPhrase(context, found.unit, published, found)
}

/** “العام الجديد”: the next one towards the end of a year, this one at its beginning. */
function newYear(context: TimeContext, i: number, { month }: Day): (Away & { unit: NamedUnit['unit'] }) | null {
  const named = unitNamedAt(context, i, true)
  if (named?.unit !== 'year' || !/^الجديده?$/.test(wordAt(context, named.last + 1))) return null
  return { unit: 'year', away: month > 6 ? 1 : 0, last: named.last + 1 }
}

function determined(context: TimeContext, i: number): (Away & { unit: NamedUnit['unit'] }) | null {
  const before = directionBefore(context, i)
  if (before !== null) {
    const named = unitNamedAt(context, before.first, true)
    // “the past year” is not “last year”
    if (named === null || wordAt(context, before.first - 1) === 'past') return null
    const arabic = !/^[a-z]/.test(wordAt(context, before.first))
    // “هذا العام الجاري”, and “هذا الأسبوع القادم”, which is the next
    const behind = arabic ? directionBehind(context, named.last + 1) : null
    return { unit: named.unit, away: behind?.away ?? before.away, last: behind?.last ?? named.last }
  }
  const own = unitAwayOf.get(wordAt(context, i))
  if (own !== undefined) return { unit: own[0] as CalendarUnit, away: own[1], last: i }
  const glued = gluedThis(context, i)
  if (glued !== null) return glued
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const named = unitNamedAt(context, the, true)
  if (named === null) return null
  if (named.isThis) return { unit: 'weekend', away: 0, last: named.last }
  const behind = /^[a-z]/.test(wordAt(context, the))
    ? englishBehind(context, named.last + 1)
    : (directionBehind(context, named.last + 1) ?? thisBehind(context, named))
  // “the previous day” is that of something told
  if (named.unit === 'day' && ofSomething.has(wordAt(context, named.last + 1))) return null
  return behind && { unit: named.unit, ...behind }
}

const ofSomething = wordSet(dayNotToday)

/** “العام هذا”. */
function thisBehind(context: TimeContext, named: NamedUnit): Away | null {
  const isThis = these.has(wordAt(context, named.last + 1)) && context.language !== 'fa'
  const unitBehind = unitOf.get(bareWordAt(context, named.last + 2))
  return isThis && unitBehind === undefined ? { away: 0, last: named.last + 1 } : null
}

/** “the week before last”, “the month after next”. */
function englishBehind(context: TimeContext, i: number): Away | null {
  const two = `${wordAt(context, i)} ${wordAt(context, i + 1)}`
  if (two === 'before last') return { away: -2, last: i + 1 }
  return two === 'after next' ? { away: 2, last: i + 1 } : null
}

/** “هالأسبوع”, “هالسنة”: “this” written with its word. */
function gluedThis(context: TimeContext, i: number): (Away & { unit: CalendarUnit }) | null {
  const word = wordAt(context, i).replace(/^[وبل](?=هال)/, '')
  if (!word.startsWith('هال')) return null
  const form = unitOf.get(word.slice(3))
  if (form === undefined || form.count !== 'one' || isClock(form.unit)) return null
  const behind = directionBehind(context, i + 1)
  return { unit: form.unit as CalendarUnit, away: behind?.away ?? 0, last: behind?.last ?? i }
}

/** The unit that lies so far from publication; months and years of Persian texts are those of their calendar. */
export function readPhrase(
  { language }: TimeContext,
  unit: NamedUnit['unit'],
  published: Day,
  { away, last }: Away,
): UnitPhrase | null {
  if (unit === 'weekend') return { unit, away, last, ...weekendOf(published, away) }
  const reading = unit === 'islamicYear' || language === 'fa' ? inOtherCalendar(unit, published, away) : null
  const own = reading ?? (unit === 'islamicYear' ? null : unitAround(unit, published, away))
  return own && { unit, away, last, reading: own }
}

function inOtherCalendar(unit: NamedUnit['unit'], published: Day, away: number): TimeReading | null {
  if (unit === 'islamicYear') return readYearIn('islamic', yearIn('islamic', published) + away)
  if (unit === 'month') return readMonthAround('persian', published, away)
  return unit === 'year' ? readYearIn('persian', yearIn('persian', published) + away) : null
}
