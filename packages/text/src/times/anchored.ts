import type { TimeReading } from '../annotation.ts'
import { amountAt } from './amount.ts'
import { monthReading, yearReading } from './calendar.ts'
import { addDays, addMonths, type Day, readDay, readWeek } from './days.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { type UnitWord, unitOf } from './time-tables.ts'

/** Which way from the day the text has named last. */
const steps: ReadonlyMap<string, number> = new Map([
  ...['التالي', 'التاليه', 'اللاحق', 'اللاحقه', 'الموالي', 'next', 'following'].map((word) => [word, 1] as const),
  ...['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'same'].map((word) => [word, 0] as const),
  ...['السابق', 'السابقه', 'previous', 'preceding'].map((word) => [word, -1] as const),
])

/** “اليوم التالي”, “بعد ذلك بيومين”, “the same week”, “two days later”: counted from the last day the text has named. */
export function anchoredTime(context: TimeContext, i: number): FoundTime | null {
  const { anchor } = context
  if (anchor === null) return null
  return unitBeside(context, i, anchor) ?? unitsLater(context, i, anchor) ?? unitsAfterThat(context, i, anchor)
}

const found = (last: number, reading: TimeReading | null): FoundTime | null =>
  reading && { last, reading, inferred: true, rule: 'time.from-day-named-before', confidence: 0.75 }

/** “اليوم التالي”, “the following day”. */
function unitBeside(context: TimeContext, i: number, anchor: Day): FoundTime | null {
  const english = wordAt(context, i) === 'the' ? 1 : 0
  const before = english === 1 ? steps.get(wordAt(context, i + 1)) : undefined
  const unit = unitOf.get(before === undefined ? bareWordAt(context, i) : wordAt(context, i + 2))
  if (unit === undefined || unit.count !== 'one') return null
  if (before !== undefined) return found(i + 2, moved(anchor, unit.unit, before))
  const behind = steps.get(wordAt(context, i + 1))
  if (behind === undefined || !/^[وفبل]*ال/.test(wordAt(context, i))) return null
  return found(i + 1, moved(anchor, unit.unit, behind))
}

/** “two days later”, “a year earlier”. */
function unitsLater(context: TimeContext, i: number, anchor: Day): FoundTime | null {
  const amount = amountAt(context, i)
  if (amount === null) return null
  const word = wordAt(context, amount.last + 1)
  const way = { later: 1, after: 0, earlier: -1 }[word] ?? 0
  return way === 0 ? null : found(amount.last + 1, moved(anchor, amount.unit, way * amount.count))
}

/** “بعد ذلك بيومين”, “بعدها بثلاثة أيام”. */
function unitsAfterThat(context: TimeContext, i: number, anchor: Day): FoundTime | null {
  const word = wordAt(context, i).replace(/^[وف](?=[بق])/, '')
  const that = ['ذلك', 'هذا'].includes(wordAt(context, i + 1))
  const way =
    /^بعد(?:ها|ه)$/.test(word) || (word === 'بعد' && that)
      ? 1
      : /^قبل(?:ها|ه)$/.test(word) || (word === 'قبل' && that)
        ? -1
        : 0
  if (way === 0) return null
  const amountFirst = i + (that ? 2 : 1)
  const amount = amountBehindB(context, amountFirst)
  if (amount === null || ['من', 'علي'].includes(wordAt(context, amount.last + 1))) return null
  return found(amount.last, moved(anchor, amount.unit, way * amount.count))
}

/** An amount, the ب of “بيومين” set aside. */
function amountBehindB(context: TimeContext, i: number): ReturnType<typeof amountAt> {
  const dual = unitOf.get(wordAt(context, i).replace(/^ب(?=...)/, ''))
  if (dual?.count === 'two') return { count: 2, unit: dual.unit, last: i }
  return amountAt(context, i)
}

function moved(anchor: Day, unit: UnitWord['unit'], away: number): TimeReading | null {
  if (unit === 'day') return readDay(addDays(anchor, away))
  if (unit === 'week') return readWeek(anchor, away)
  if (unit === 'month') {
    const { year, month } = addMonths({ ...anchor, day: 1 }, away)
    return monthReading(year, month)
  }
  return unit === 'year' ? yearReading(anchor.year + away) : null
}
