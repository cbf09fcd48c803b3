import type { TimeReading } from '../annotation.ts'
import { yearReading } from './calendar.ts'
import { addDays, type Day, readDay, readMonth, readWeek } from './days.ts'
import { weekendOf } from './periods.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { type Direction, directionOf, type UnitWord, unitOf } from './time-tables.ts'

const step = (direction: Direction): number => ({ last: -1, this: 0, next: 1 })[direction]

function readUnit(unit: UnitWord['unit'], published: Day, away: number): TimeReading | null {
  if (unit === 'day') return readDay(addDays(published, away))
  if (unit === 'week') return readWeek(published, away)
  if (unit === 'month') return readMonth(published, away)
  return unit === 'year' ? yearReading(published.year + away) : null
}

/** “الأسبوع الماضي”, “الشهر الجاري”, “هذا العام”, “العام نفسه”, “هفته گذشته”. */
export function unitWithDirection(context: TimeContext, i: number, published: Day): FoundTime | null {
  const isThis = ['هذا', 'هذه'].includes(wordAt(context, i))
  const at = isThis ? i + 1 : i
  const word = wordAt(context, at)
  const unit = unitOf.get(bareWordAt(context, at))
  if (unit === undefined || unit.count !== 'one') return null
  const persian = context.language === 'fa'
  if (!persian && !/^[وفبلك]?(?:ال|لل)/.test(word)) return null
  if (isThis) {
    const reading = readUnit(unit.unit, published, 0)
    return reading && relativeTime(at, reading, 'this-unit', 0.93)
  }
  const two = `${wordAt(context, at + 1)} ${wordAt(context, at + 2)}`
  const far = directionOf.get(wordAt(context, at + 2))
  if ((two.startsWith('قبل ') && far === 'last') || (two.startsWith('بعد ') && far === 'next')) {
    const reading = readUnit(unit.unit, published, far === 'last' ? -2 : 2)
    return reading && relativeTime(at + 2, reading, 'unit-before-last', 0.93)
  }
  const direction = directionOf.get(wordAt(context, at + 1))
  if (direction === undefined) return null
  const reading = readUnit(unit.unit, published, step(direction))
  return reading && relativeTime(at + 1, reading, 'unit-relative', 0.95)
}

/** “نهاية الأسبوع الماضي”, “عطلة نهاية هذا الأسبوع”, “next weekend”. */
export function weekendWithDirection(context: TimeContext, i: number, published: Day): FoundTime | null {
  const english = directionOf.get(wordAt(context, i))
  if (english !== undefined && wordAt(context, i + 1) === 'weekend') return weekendAway(published, step(english), i + 1)
  let at = i
  if (bareWordAt(context, at) === 'عطله') at++
  if (bareWordAt(context, at) === 'نهايه') at++
  if (at === i) return null
  const isThis = wordAt(context, at) === 'هذا'
  if (isThis) at++
  if (wordAt(context, at) !== 'الاسبوع') return null
  const direction = directionOf.get(wordAt(context, at + 1))
  if (direction !== undefined) return weekendAway(published, step(direction), at + 1)
  return weekendAway(published, !isThis && context.past ? lastWeekend(published) : 0, at)
}

/** A weekend without a direction is the one that has begun, or the last. */
const lastWeekend = (published: Day): number =>
  (weekendOf(published, 0).reading.from ?? '') > readDay(published).edtf ? -1 : 0

function weekendAway(published: Day, weeks: number, last: number): FoundTime {
  const { reading, alternatives } = weekendOf(published, weeks)
  return relativeTime(last, reading, 'weekend', 0.75, alternatives)
}

/** “last week”, “this year”, “next month”, “earlier this month”, “a year earlier”. */
export function englishUnit(context: TimeContext, i: number, published: Day): FoundTime | null {
  const at = ['earlier', 'later'].includes(wordAt(context, i)) ? i + 1 : i
  const direction = directionOf.get(wordAt(context, at))
  if (direction === undefined || !/^[a-z]/.test(wordAt(context, at))) return null
  const unit = unitOf.get(wordAt(context, at + 1))
  if (unit === undefined || unit.count !== 'one') return null
  const reading = readUnit(unit.unit, published, step(direction))
  return reading && relativeTime(at + 1, reading, 'unit-relative', 0.93)
}
