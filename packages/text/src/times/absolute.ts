import { centuryAt } from './centuries.ts'
import { dayMonthYear, daysOfMonth, monthDayYear } from './day-of-month.ts'
import { decadeAt } from './decades.ts'
import { feastAt } from './feasts.ts'
import { monthAlone } from './months-alone.ts'
import { nthOf } from './nth-of.ts'
import { numericDate } from './numeric.ts'
import { numericRange } from './numeric-range.ts'
import { partOf } from './part-of.ts'
import { seasonAt } from './seasons.ts'
import { bitOf } from './starters.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { yearAlone, yearRange } from './years.ts'

/** Rules by which a time that begins at token i may be read; the longest of what they find is taken. */
export const absoluteRules: readonly {
  readonly bit: number
  readonly read: (context: TimeContext, i: number) => FoundTime | null | 'impossible'
}[] = [
  { bit: bitOf('numericDate'), read: numericRange },
  { bit: bitOf('numericDate'), read: numericDate },
  { bit: bitOf('dayMonthYear'), read: dayMonthYear },
  { bit: bitOf('monthDayYear'), read: monthDayYear },
  { bit: bitOf('daysOfMonth'), read: daysOfMonth },
  { bit: bitOf('monthAlone'), read: monthAlone },
  { bit: bitOf('partOf'), read: partOf },
  { bit: bitOf('yearRange'), read: yearRange },
  { bit: bitOf('yearAlone'), read: yearAlone },
  { bit: bitOf('season'), read: seasonAt },
  { bit: bitOf('nthOf'), read: nthOf },
  { bit: bitOf('decade'), read: decadeAt },
  { bit: bitOf('decade'), read: centuryAt },
  { bit: bitOf('feast'), read: feastAt },
]
