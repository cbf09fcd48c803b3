import { anchoredTime } from './anchored.ts'
import { pastOrComingUnits, unitsAway } from './counted-units.ts'
import type { Day } from './days.ts'
import { bitOf } from './starters.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { englishUnit, unitWithDirection, weekendWithDirection } from './units.ts'
import { nightOrPart, weekdayOrDay } from './weekdays.ts'

/** Rules that count from the day of publication. */
export const relativeRules: readonly {
  readonly bit: number
  readonly read: (context: TimeContext, i: number, published: Day) => FoundTime | null
}[] = [
  { bit: bitOf('weekdayOrDay'), read: weekdayOrDay },
  { bit: bitOf('lastNight'), read: nightOrPart },
  { bit: bitOf('unitWithDirection'), read: unitWithDirection },
  { bit: bitOf('weekend'), read: weekendWithDirection },
  { bit: bitOf('unitsAgo'), read: unitsAway },
  { bit: bitOf('pastUnits'), read: pastOrComingUnits },
  { bit: bitOf('englishUnit'), read: englishUnit },
  { bit: bitOf('anchored'), read: anchoredTime },
]
