import type { TimeReading } from '../annotation.ts'
import { beginningOf, endingOf } from './calendar.ts'
import type { Day } from './days.ts'
import { directionBehind } from './direction.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, unitOf } from './time-tables.ts'
import { type CalendarUnit, unitAround } from './unit-calendar.ts'

const stepsOf = { last: -1, this: 0, next: 1 } as const

/** “الشهرين الماضي والجاري”, “العامين الحالي والمقبل”: two units side by side, each with its own direction. */
export function bothUnits(context: TimeContext, i: number, published: Day): FoundTime | null {
  const unit = unitOf.get(bareWordAt(context, i))
  if (unit?.count !== 'two' || !['week', 'month', 'year'].includes(unit.unit)) return null
  const first = directionBehind(context, i + 1)
  const word = first === null ? '' : wordAt(context, first.last + 1)
  const direction = word.startsWith('وال') ? directionOf.get(word.slice(1)) : undefined
  if (first === null || direction === undefined || stepsOf[direction] !== first.away + 1) return null
  const [from, to] = [first.away, first.away + 1].map((away) => unitAround(unit.unit as CalendarUnit, published, away))
  if (!from || !to) return null
  const reading: TimeReading = { edtf: `${beginningOf(from)}/${endingOf(to)}`, from: from.from, to: to.to }
  return relativeTime(first.last + 1, reading, 'both-units', 0.9)
}
