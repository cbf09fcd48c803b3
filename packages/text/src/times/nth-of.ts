import type { TimeReading } from '../annotation.ts'
import { yearReading } from './calendar.ts'
import { countsFrom, isUnitOfPart, type Part, partAt } from './counted-part.ts'
import { addDays, type Day, dayOf, isBefore, readDay } from './days.ts'
import { directionBehind } from './direction.ts'
import { partOfPersianYear, readPart } from './part-calendar.ts'
import { type Period, periodAt } from './periods.ts'
import { bitOf } from './starters.ts'
import { bareWordAt, type FoundTime, rulesAt, type TimeContext, wordAt } from './time-context.ts'
import { nearly } from './unit-calendar.ts'

const bitOfNthOf = bitOf('nthOf')
/**
 * “أول اثنين من نيسان”, “الأسبوع الثاني من آذار”, “آخر يوم في السنة”, “الربع الثالث من 2018”, “the last Friday of May”, “أول
 * أسبوعين من 2019”, “Q3 2018”, “الاثنين من الأسبوع المقبل”.
 */
export function nthOf(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const part = countsFrom(context, i) ? partAt(context, i) : null
  return part && (nthAt(context, part, 0) ?? (isImpossible(context, part) ? 'impossible' : null))
}

/** “الأسبوع السادس من شباط”: and its end is no “sixth of February” either. */
function isImpossible(context: TimeContext, part: Part): boolean {
  if (part.nth < 5 || (part.what !== 'week' && typeof part.what !== 'object')) return false
  return wholeAt(context, part.last + 1)?.kind === 'month'
}

function nthAt(context: TimeContext, part: Part, depth: number): FoundTime | null {
  const period = wholeAt(context, part.last + 1, depth + 1) ?? yearAround(context, part)
  if (period === null || period.reading.from === null || period.reading.to === null) return null
  // a day of the week without a number belongs to a week
  if (part.nth === 0 && period.kind !== 'week') return null
  const found =
    period.calendar === 'persian' && period.kind === 'year'
      ? partOfPersianYear(part, dayOf(period.reading.from), dayOf(period.reading.to))
      : readPart(part, period.kind, period.reading.from, period.reading.to)
  if (found === null) return null
  const { inferred, calendar, last } = period
  const rest = { last, inferred, rule: 'time.nth-of', confidence: 0.85 }
  if (calendar !== 'islamic') return { ...rest, ...found, ...(calendar === undefined ? {} : { calendar }) }
  return { ...rest, calendar, reading: toEitherSide(found.reading), alternatives: found.alternatives.map(toEitherSide) }
}

/** Days of the Islamic calendar, which may be a day earlier or later. */
function toEitherSide(reading: TimeReading): TimeReading {
  const [from, to] = [reading.from as string, reading.to as string].map(dayOf) as [Day, Day]
  return { ...nearly(reading), from: readDay(addDays(from, -1)).edtf, to: readDay(addDays(to, 1)).edtf }
}

/** A period, also a quarter or a half of a year, which has parts itself: “نهاية الربع الأول من 2018”. */
export const wholeAt = (context: TimeContext, i: number, depth = 0): Period | null =>
  (depth < 3 ? quarterOf(context, i, depth) : null) ?? periodAt(context, i)

function quarterOf(context: TimeContext, i: number, depth: number): Period | null {
  const at = ['من', 'في', 'of', 'in'].includes(wordAt(context, i)) ? i + 1 : i
  if (!(rulesAt(context, at) & bitOfNthOf) || !countsFrom(context, at)) return null
  const part = partAt(context, at)
  if (part === null || (part.what !== 'quarter' && part.what !== 'half')) return null
  const found = nthAt(context, part, depth)
  return found && { kind: part.what, last: found.last, reading: found.reading, inferred: found.inferred ?? true }
}

/** “The third quarter”, without a year: of the year of publication, or of the one before if it has not begun. */
function yearAround(context: TimeContext, { what, last, nth }: Part): Period | null {
  const { published, past } = context
  // “last quarter” is the one before this
  if (nth < 0 && isUnitOfPart(bareWordAt(context, last))) return null
  if (published === null || (what !== 'quarter' && what !== 'half')) return null
  // “الفصل الثاني” is of a book as well
  if (bareWordAt(context, last - 1) === 'فصل') return null
  // “half” and “quarter” of other things
  if (['من', 'of', 'في', 'in'].includes(wordAt(context, last + 1))) return null
  const direction = directionBehind(context, last + 1)
  const years = direction === null ? [0, past ? -1 : 1] : [direction.away]
  const fits = years.find((away) => {
    const part = readPart(
      { nth, what, count: 1 },
      'year',
      `${published.year + away}-01-01`,
      `${published.year + away}-12-31`,
    )
    if (part === null || direction !== null) return part !== null
    return past
      ? !isBefore(published, dayOf(part.reading.from as string))
      : !isBefore(dayOf(part.reading.to as string), published)
  })
  if (fits === undefined) return null
  return { kind: 'year', last: direction?.last ?? last, reading: yearReading(published.year + fits), inferred: true }
}
