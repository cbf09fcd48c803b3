import { ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { feastLeaderWords, feastTable } from './calendar-tables.ts'
import { type Day, daysBetween } from './days.ts'
import { dayIn, readDayIn, yearIn } from './other-calendars.ts'
import { bareWordAt, type Calendar, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { type YearFound, yearAt } from './year.ts'
import { directionAt } from './year-behind.ts'

/** Days ahead within which a feast is the one that is spoken of. */
const soon = 10

/** “عيد الفطر 2021”, “منذ عيد الأضحى”, “ثاني أيام عيد الفطر”, “ليلة رأس السنة”: where it tells a day, and no occasion. */
export function feastAt(context: TimeContext, i: number): FoundTime | null {
  const nth = dayOfFeast(context, i)
  const at = nth?.last ?? i
  const found = findPhrase(feastTable, context.tokens, at)
  const { published } = context
  if (found === null || published === null) return null
  const { calendar, month, day } = found.value
  const said = yearAt(context, found.last + 1)
  const direction = directionAt(context, found.last + 1)
  const led = feastLeaderWords.has(wordAt(context, at - 1)) || found.cut > 0 || context.plans === true
  if (said === null && direction === null && nth === null && !led) return null
  // the eve of the New Year is the last day of the old one
  const eve = ['ليله', 'عشيه'].includes(wordAt(context, at - 1)) && calendar === 'gregorian' && month === 1
  const later = (nth?.value ?? 1) - 1
  const dates = yearsAround(published, calendar, said).flatMap((year) => {
    const first = dayIn(calendar, year, month, day)
    if (first === null || (said?.calendar === 'gregorian' && first.year !== said.year)) return []
    return [{ year, away: daysBetween(published, first) + later - (eve ? 1 : 0) }]
  })
  const reach = direction?.direction === 'last' ? 0 : soon
  const ahead = direction?.direction === 'next' || (!context.past && direction === null)
  const best =
    said !== null ? dates[0] : ahead ? dates.find(({ away }) => away >= 0) : dates.findLast(({ away }) => away <= reach)
  if (best === undefined) return null
  const reading = eve
    ? readDayIn('gregorian', best.year - 1, 12, 31)
    : readDayIn(calendar, best.year, month, day + later)
  return (
    reading && {
      last: said?.last ?? direction?.last ?? found.last,
      reading,
      inferred: said?.inferred ?? true,
      ...(calendar === 'gregorian' ? {} : { calendar }),
      rule: 'time.feast',
      confidence: 0.7,
    }
  )
}

/** “ثاني أيام”, “اليوم الثالث من”: which day of the feast; `last` is where the feast is called by its name. */
function dayOfFeast(context: TimeContext, i: number): { value: number; last: number } | null {
  const day = bareWordAt(context, i) === 'يوم' && wordAt(context, i).startsWith('ال')
  const nth = ordinalAt(context.tokens, day ? i + 1 : i)
  if (nth === null || nth.value > 4) return null
  const link = wordAt(context, nth.last + 1)
  return (day ? link === 'من' || link === 'ل' : link === 'ايام' || link === 'يوم')
    ? { value: nth.value, last: nth.last + 2 }
    : null
}

/** Years of the feast's calendar that may be meant: of the one that is said, or around publication. */
function yearsAround(published: Day, calendar: Calendar, said: YearFound | null): number[] {
  if (said !== null && said.calendar === calendar) return [said.year]
  const around = said?.calendar === 'gregorian' ? { year: said.year, month: 7, day: 1 } : published
  const here = yearIn(calendar, around)
  return [here - 2, here - 1, here, here + 1]
}
