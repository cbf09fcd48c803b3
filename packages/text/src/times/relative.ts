import { anchoredTime } from './anchored.ts'
import { bothUnits } from './both-units.ts'
import { pastOrComingUnits } from './counted-units.ts'
import type { Day } from './days.ts'
import { unitsAway } from './offsets.ts'
import { pairOfWeek } from './pair-of-week.ts'
import { partOfPeriod } from './period-parts.ts'
import { nightOrPart, relativeDay } from './relative-days.ts'
import { sameOfYear } from './same-of-year.ts'
import { bitOf } from './starters.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { unitWithDirection } from './units-alone.ts'
import { weekdayAt } from './weekdays.ts'

/** Rules that count from the day of publication, or from what the text has named last; of two as long the first is taken. */
export const relativeRules: readonly {
  readonly bit: number
  readonly read: (context: TimeContext, i: number, published: Day) => FoundTime | null
}[] = [
  { bit: bitOf('anchored'), read: anchoredTime },
  { bit: bitOf('sameOfYear'), read: sameOfYear },
  { bit: bitOf('countedUnits'), read: bothUnits },
  { bit: bitOf('relativeDay'), read: relativeDay },
  { bit: bitOf('weekday'), read: weekdayAt },
  { bit: bitOf('weekday'), read: pairOfWeek },
  { bit: bitOf('lastNight'), read: nightOrPart },
  { bit: bitOf('unitWithDirection'), read: unitWithDirection },
  { bit: bitOf('unitsAway'), read: unitsAway },
  { bit: bitOf('countedUnits'), read: pastOrComingUnits },
  { bit: bitOf('partOfPeriod'), read: partOfPeriod },
]
