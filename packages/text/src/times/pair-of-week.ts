import { addDays, dayOf, readDays } from './days.ts'
import { periodAt } from './periods.ts'
import { type FoundTime, relativeTime, type TimeContext } from './time-context.ts'
import { pairAt } from './weekdays.ts'

/** “السبت والأحد من الأسبوع الماضي”: two days in a row of a week that is named. */
export function pairOfWeek(context: TimeContext, i: number): FoundTime | null {
  const pair = pairAt(context, i)
  const week = pair === null ? null : periodAt(context, pair.last + 1)
  if (pair === null || week?.kind !== 'week' || week.reading.from === null) return null
  // of Sunday and Monday the second, wherever a week begins
  const second = addDays(dayOf(week.reading.from), pair.first)
  return relativeTime(week.last, readDays(addDays(second, -1), second), 'weekday-relative', 0.9)
}
