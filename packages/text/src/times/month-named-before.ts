import { addMonths } from './days.ts'
import { partsIn } from './other-calendars.ts'
import { bareWordAt, type Calendar, type TimeContext, wordAt } from './time-context.ts'
import { directionOf } from './time-tables.ts'

/** A month that is not called by its name. */
interface UnnamedMonth {
  readonly calendar: Calendar
  readonly year: number
  readonly month: number
  readonly last: number
  readonly inferred: boolean
}

const steps = { last: -1, this: 0, next: 1 } as const
const these = new Set(['هذا', 'this', 'اين', 'همين'])
const same = new Set(['نفس', 'ذات', 'ذلك', 'the', 'same', 'that', 'همان'])
const sameBehind = new Set(['نفسه', 'ذاته', 'عينه'])

/**
 * Behind a day: “of the current month”, “الجاري”, from publication on; “of the same month”, “منه”, from the month named last.
 * `linked` where “of” stands before.
 */
export function monthNamedBefore(context: TimeContext, i: number, linked: boolean): UnnamedMonth | null {
  const word = wordAt(context, i)
  if (!linked && word === 'منه') return fromNamed(context, i)
  if (isMonthNoun(context, i)) return behindNoun(context, i, linked)
  if (isMonthNoun(context, i + 1)) {
    if (these.has(word) && (linked || /^[a-z]/.test(word))) return fromPublished(context, 0, i + 1)
    const direction = /^[a-z]/.test(word) ? directionOf.get(word) : undefined
    if (direction !== undefined) return fromPublished(context, steps[direction], i + 1)
    if (same.has(word)) return fromNamed(context, i + 1)
  }
  if (word === 'the' && same.has(wordAt(context, i + 1)) && isMonthNoun(context, i + 2))
    return fromNamed(context, i + 2)
  // “20 الجاري”, but no “20 الماضية”
  return directionOf.get(word) === 'this' && /^ال.*[ير]$/.test(word) ? fromPublished(context, 0, i) : null
}

const isMonthNoun = (context: TimeContext, i: number): boolean =>
  ['شهر', 'month', 'ماه'].includes(bareWordAt(context, i)) && /^(?:ال|لل|شهر$|m|ماه)/.test(wordAt(context, i))

function behindNoun(context: TimeContext, i: number, linked: boolean): UnnamedMonth | null {
  const behind = wordAt(context, i + 1)
  if (sameBehind.has(behind)) return fromNamed(context, i + 1)
  if (['التالي', 'اللاحق', 'الموالي'].includes(behind)) return fromNamed(context, i + 1, 1)
  const direction = directionOf.get(behind)
  // “الخامس من الشهر”: the month of nothing else
  if (direction === undefined && linked && wordAt(context, i).startsWith('ال') && !/^(?:ال|\d)/.test(behind))
    return fromNamed(context, i)
  return direction === undefined || (!wordAt(context, i).startsWith('ال') && context.language !== 'fa')
    ? null
    : fromPublished(context, steps[direction], i + 1)
}

function fromPublished({ published, language }: TimeContext, away: number, last: number): UnnamedMonth | null {
  if (published === null) return null
  const calendar = language === 'fa' ? 'persian' : 'gregorian'
  const { year, month } = addMonths({ ...partsIn(calendar, published), day: 1 }, away)
  return { calendar, year, month, last, inferred: true }
}

/** The month named last; where none was, that of publication. */
function fromNamed(context: TimeContext, last: number, away = 0): UnnamedMonth | null {
  const { named } = context
  if (named?.month == null) return fromPublished(context, away, last)
  const { year, month } = addMonths({ year: named.year, month: named.month, day: 1 }, away)
  return { calendar: named.calendar, year, month, last, inferred: named.inferred }
}
