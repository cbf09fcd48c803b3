import type { Time, TimeReading } from '../annotation.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt, amountBehindB } from './amount.ts'
import { monthReading } from './calendar.ts'
import { type Day, dayOf, readDay } from './days.ts'
import { type Amount, type Anchor, bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { stepClauseTable, stepOf, type UnitWord, unitOf } from './time-tables.ts'
import { type CalendarUnit, movedDay, nearly, unitAround } from './unit-calendar.ts'

/** What the text has named last once this time has been read: a day, a month, a year it lies in. */
export function anchorAfter(anchor: Anchor | null, time: Time): Anchor | null {
  if (time.kind !== 'date' || time.from === null || time.to === null) return anchor
  const [from, to] = [dayOf(time.from), dayOf(time.to)]
  const approximate = time.calendar === 'islamic' && time.edtf?.length === 11
  const day = time.from === time.to ? from : approximate ? dayOf((time.edtf as string).slice(0, 10)) : null
  const year = from.year === to.year ? from : null
  const month = year !== null && from.month === to.month ? from : null
  if (day === null && month === null && year === null) return anchor
  return {
    day: day ?? (month === null ? (anchor?.day ?? null) : null),
    month: month ?? day,
    year: year ?? from,
    stretch: { from, to },
  }
}

/** “اليوم التالي”, “بعد ذلك بيومين”, “the same week”, “two days later”: counted from what the text has named last. */
export function anchoredTime(context: TimeContext, i: number): FoundTime | null {
  if (context.anchor === null) return null
  return unitBeside(context, i) ?? unitsLater(context, i) ?? unitsAfterThat(context, i)
}

const found = (last: number, reading: TimeReading | null): FoundTime | null =>
  reading && { last, reading, inferred: true, rule: 'time.from-day-named-before', confidence: 0.75 }

/** “اليوم التالي”, “الشهر الذي يليه”, “نفس الأسبوع”, “the following day”, “همان روز”. */
function unitBeside(context: TimeContext, i: number): FoundTime | null {
  const english = wordAt(context, i) === 'the' ? i + 1 : i
  const before = stepBefore(context, english)
  if (before !== null) {
    const unit = unitOf.get(bareWordAt(context, before.first))
    return unit?.count === 'one' ? found(before.first, moved(context, unit.unit, before.step)) : null
  }
  const unit = unitOf.get(bareWordAt(context, i))
  if (unit === undefined || unit.count !== 'one' || !/^[وفبلك]*(?:ال|لل)/.test(wordAt(context, i))) return null
  const behind = stepBehind(context, i + 1)
  return behind && found(behind.last, moved(context, unit.unit, behind.step))
}

const same = new Set(['نفس', 'ذات', 'همان', 'بنفس', 'وبنفس'])

function stepBefore(context: TimeContext, i: number): { step: number; first: number } | null {
  const word = wordAt(context, i)
  if (same.has(word)) return { step: 0, first: i + 1 }
  const step =
    /^[a-z]/.test(word) && wordAt(context, i - 1) !== 'the' && wordAt(context, i - 1) === ''
      ? undefined
      : stepOf.get(word)
  // “next week” is counted from publication, “the next week” from what was named
  if (step === undefined || !/^[a-z]/.test(word) || (word === 'next' && wordAt(context, i - 1) !== 'the')) return null
  return { step, first: i + 1 }
}

function stepBehind(context: TimeContext, i: number): { step: number; last: number } | null {
  const clause = findPhrase(stepClauseTable, context.tokens, i)
  if (clause !== null && clause.cut === 0) return { step: clause.value, last: clause.last }
  const word = wordAt(context, i)
  const step = /^[a-z]/.test(word) ? undefined : stepOf.get(word)
  return step === undefined ? null : { step, last: i }
}

/** The year the text has named, or the one beside it: “تشرين الأول من العام نفسه”. */
export function yearNamedBefore(context: TimeContext, i: number): { year: number; last: number } | null {
  if (context.anchor === null) return null
  const beside = unitBeside(context, i)
  const year = beside?.reading.edtf
  return beside !== null && year !== undefined && /^\d{4}$/.test(year)
    ? { year: Number(year), last: beside.last }
    : null
}

/** “two days later”, “a year earlier”. */
function unitsLater(context: TimeContext, i: number): FoundTime | null {
  const amount = amountAt(context, i)
  if (amount === null) return null
  const way = { later: 1, earlier: -1 }[wordAt(context, amount.last + 1)] ?? 0
  return way === 0 ? null : found(amount.last + 1, movedBy(context, amount, way))
}

/** “بعد ذلك بيومين”, “بعدها بثلاثة أيام”, “قبل ذلك بنحو شهر”. */
function unitsAfterThat(context: TimeContext, i: number): FoundTime | null {
  const word = wordAt(context, i).replace(/^[وف](?=[بق])/, '')
  const that = ['ذلك', 'هذا'].includes(wordAt(context, i + 1))
  const plain = word === 'بعد' || word === 'قبل'
  if (plain ? !that : !/^(?:بعد|قبل)(?:ها|ه)$/.test(word)) return null
  const way = word.startsWith('بعد') ? 1 : -1
  const amount = amountBehindB(context, i + (plain ? 2 : 1))
  if (amount === null || ['من', 'علي'].includes(wordAt(context, amount.last + 1))) return null
  return found(amount.last, movedBy(context, amount, way))
}

/** So many units on or back: “a year earlier” than a month is that month of the other year. */
function movedBy(context: TimeContext, { unit, count }: Amount, way: number): TimeReading | null {
  const { anchor } = context
  if (unit !== 'year' || anchor === null || anchor.day !== null || anchor.month === null)
    return moved(context, unit, way * count)
  const other = movedDay(anchor.month, 'year', way * count)
  return other && monthReading(other.year, other.month)
}

/** What lies so many units from what was named: the day, or the week, month or year that holds it. */
function moved({ anchor }: TimeContext, unit: UnitWord['unit'], away: number): TimeReading | null {
  if (anchor === null || !Number.isInteger(away)) return null
  const day =
    unit === 'month' ? anchor.month : ['year', 'decade', 'century', 'quarter'].includes(unit) ? anchor.year : anchor.day
  if (day === null) return null
  const to: Day | null = movedDay(day, unit, away)
  if (to === null) return null
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return nearly(readDay(to))
  return unitAround(unit as CalendarUnit, to, 0)
}
