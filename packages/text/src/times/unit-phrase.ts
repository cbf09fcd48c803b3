import type { TimeReading } from '../annotation.ts'
import { generalTitles } from '../lexicon/time-units.ts'
import { findPhrase } from '../word-forms.ts'
import type { Day } from './days.ts'
import { type Away, directionBefore, directionBehind } from './direction.ts'
import { readMonthAround, readYearIn, yearIn } from './other-calendars.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { these, unitOf, weekendTable, wordSet, yearKindOf } from './time-tables.ts'
import { type CalendarUnit, unitAround, weekendOf } from './unit-calendar.ts'

/** A unit of the calendar by its word: “الأسبوع”, “السنة المالية”, “weekend”, in tokens `first` to `last`. */
interface NamedUnit {
  readonly unit: CalendarUnit | 'islamicYear'
  readonly last: number
  /** “نهاية هذا الأسبوع”: “this” stands within it. */
  readonly isThis?: boolean
}

/** A unit that lies so many units from the day of publication. */
export interface UnitPhrase extends Away {
  readonly unit: NamedUnit['unit']
  readonly reading: TimeReading
  readonly alternatives?: readonly TimeReading[]
}

const general = wordSet(generalTitles)
const halfWords = new Set(['نصف', 'half'])

/** The one unit named at token i. `definite`: an Arabic word needs its article. */
export function unitNamedAt(context: TimeContext, i: number, definite: boolean): NamedUnit | null {
  const weekend = weekendNamedAt(context, i)
  if (weekend !== null) return weekend
  const word = wordAt(context, i)
  const bare = bareWordAt(context, i)
  const kindBefore = yearKindOf.get(word)
  const at = kindBefore !== undefined && /^[a-z]/.test(word) ? i + 1 : i
  const form = unitOf.get(at === i ? bare : wordAt(context, at))
  const needsArticle = definite && context.language !== 'fa' && /^[\u0620-\u06d3]/.test(word)
  if (needsArticle && !/^[وفبلك]*(?:ال|لل)/.test(word)) return null
  if (form === undefined) return halfWords.has(bare) ? { unit: 'half', last: i } : null
  if (form.count !== 'one' || isClock(form.unit) || isGeneral(context, at, bare)) return null
  if (form.unit !== 'year') return { unit: form.unit as CalendarUnit, last: at }
  const behind = at === i ? yearKindOf.get(wordAt(context, at + 1)) : undefined
  const kind = at === i ? behind : kindBefore
  const unit = kind === 'school' ? 'schoolYear' : kind === 'islamic' ? 'islamicYear' : 'year'
  return { unit, last: behind === undefined ? at : at + 1 }
}

const isClock = (unit: string): boolean => ['second', 'minute', 'hour'].includes(unit)

/** “الأمين العام الحالي”: “general”, not “year”. */
const isGeneral = (context: TimeContext, i: number, bare: string): boolean =>
  bare === 'عام' && (general.has(wordAt(context, i - 1)) || general.has(bareWordAt(context, i - 1)))

/** “عطلة نهاية الأسبوع”, “نهاية هذا الأسبوع”, “weekend”. */
function weekendNamedAt(context: TimeContext, i: number): NamedUnit | null {
  const found = findPhrase(weekendTable, context.tokens, i)
  if (found !== null) return { unit: 'weekend', last: found.last }
  const free = ['عطله', 'اجازه'].includes(bareWordAt(context, i)) ? i + 1 : i
  if (bareWordAt(context, free) !== 'نهايه' || !these.has(wordAt(context, free + 1))) return null
  if (bareWordAt(context, free + 2) !== 'اسبوع') return null
  return { unit: 'weekend', last: free + 2, isThis: true }
}

/** “الأسبوع الماضي”, “هذا العام”, “هالسنة”, “نهاية الأسبوع المقبل”, “the week before last”, “این هفته”, “هفته گذشته”. */
export function unitPhraseAt(context: TimeContext, i: number, published: Day): UnitPhrase | null {
  const found = determined(context, i)
  return found && readPhrase(context, found.unit, published, found)
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
  const glued = gluedThis(context, i)
  if (glued !== null) return glued
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const named = unitNamedAt(context, the, true)
  if (named === null) return null
  if (named.isThis) return { unit: 'weekend', away: 0, last: named.last }
  const behind = /^[a-z]/.test(wordAt(context, the))
    ? englishBehind(context, named.last + 1)
    : (directionBehind(context, named.last + 1) ?? weekOfWeekend(context, named))
  return behind && { unit: named.unit, ...behind }
}

/** “عطلة نهاية الأسبوع من هذا الأسبوع” is not said; “this” behind is: “العام هذا”. */
function weekOfWeekend(context: TimeContext, named: NamedUnit): Away | null {
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

/** A unit with its direction, a time by itself; a weekend also without one. */
export function unitWithDirection(context: TimeContext, i: number, published: Day): FoundTime | null {
  const start = ['earlier', 'later'].includes(wordAt(context, i)) ? i + 1 : i
  const phrase =
    unitPhraseAt(context, start, published) ?? weekendAlone(context, i, published) ?? heldBy(context, i, published)
  if (phrase === null) return null
  // “this half” of something else, “الربع” of it
  if (phrase.unit === 'half' && phrase.away === 0 && wordAt(context, phrase.last).match(/نصف|half/)) return null
  const rule = phrase.unit === 'weekend' ? 'weekend' : phrase.unit === 'day' ? 'relative-day' : 'unit-relative'
  const found = relativeTime(phrase.last, phrase.reading, rule, phrase.unit === 'weekend' ? 0.75 : 0.94)
  return {
    ...found,
    alternatives: phrase.alternatives ?? [],
    ...(phrase.unit === 'islamicYear' ? { calendar: 'islamic' } : {}),
  }
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
  return readPhrase(context, 'weekend', published, { away: context.past && !begun ? -1 : 0, last: named.last })
}
