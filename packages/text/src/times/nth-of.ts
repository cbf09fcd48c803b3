import type { TimeReading } from '../annotation.ts'
import { ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { addDays, type Day, dayOf, daysBetween, nearestWeekday, readDay, readDays } from './days.ts'
import { monthsFrom, type Period, periodAt, weekendOf } from './periods.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, weekdayTable } from './time-tables.ts'

/** A counted part: “first Monday”, “the third week”, “last day”; `nth` −1 is the last one. */
interface Part {
  readonly nth: number
  readonly what: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'third' | 'half' | { readonly weekday: number }
  readonly last: number
}

const parts: ReadonlyMap<string, Exclude<Part['what'], object>> = new Map([
  ...['يوم', 'ايام', 'day', 'days'].map((word) => [word, 'day'] as const),
  ...['اسبوع', 'week'].map((word) => [word, 'week'] as const),
  ...['شهر', 'month'].map((word) => [word, 'month'] as const),
  ...['ربع', 'quarter'].map((word) => [word, 'quarter'] as const),
  ...['ثلث', 'third'].map((word) => [word, 'third'] as const),
  ...['نصف', 'half'].map((word) => [word, 'half'] as const),
])

const lastWords = new Set(['اخر', 'الاخير', 'الاخيره', 'last', 'final'])
const englishOrdinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }

/** “أول اثنين من نيسان”, “الأسبوع الثاني من آذار”, “آخر يوم في السنة”, “الربع الثالث من 2018”, “the last Friday of May”. */
export function nthOf(context: TimeContext, i: number): FoundTime | null {
  const start = wordAt(context, i) === 'the' ? i + 1 : i
  const part = partBehindOrdinal(context, start) ?? partBeforeOrdinal(context, start)
  if (part === null) return null
  const period = periodAt(context, part.last + 1) ?? yearAround(context, part)
  if (period === null || period.reading.from === null || period.reading.to === null) return null
  const reading = readPart(part, period, period.reading.from, period.reading.to)
  return reading && { last: period.last, reading, inferred: period.inferred, rule: 'time.nth-of', confidence: 0.85 }
}

/** “أول اثنين”, “آخر يوم”, “third week”. */
function partBehindOrdinal(context: TimeContext, i: number): Part | null {
  const word = wordAt(context, i)
  const nth = lastWords.has(word) ? -1 : (englishOrdinals[word] ?? ordinalBefore(context, i))
  if (nth === null) return null
  const what = whatAt(context, i + 1)
  return what && { nth, what: what.what, last: what.last }
}

/** An ordinal that stands before its noun has no article: “أول”, “ثاني”. */
function ordinalBefore(context: TimeContext, i: number): number | null {
  const word = wordAt(context, i).replace(/^[وفبل](?=[اثرخستع])/, '')
  const plain = ['اول', 'اولي', 'ثاني', 'ثالث', 'رابع', 'خامس'].indexOf(word)
  return plain === -1 ? null : Math.max(1, plain)
}

/** “الأسبوع الثاني”, “اليوم الأخير”, “الخميس الأول”. */
function partBeforeOrdinal(context: TimeContext, i: number): Part | null {
  if (!/^[وفبلك]?(?:ال|لل)/.test(wordAt(context, i))) return null
  const what = whatAt(context, i)
  if (what === null) return null
  const word = wordAt(context, what.last + 1)
  if (lastWords.has(word)) return { nth: -1, what: what.what, last: what.last + 1 }
  const nth = ordinalAt(context.tokens, what.last + 1)
  return nth === null || !word.startsWith('ال') ? null : { nth: nth.value, what: what.what, last: nth.last }
}

function whatAt(context: TimeContext, i: number): { what: Part['what']; last: number } | null {
  if (['نهايه', 'عطله'].includes(bareWordAt(context, i)) && bareWordAt(context, i + 1) === 'اسبوع')
    return { what: 'weekend', last: i + 1 }
  if (wordAt(context, i) === 'weekend') return { what: 'weekend', last: i }
  const what = parts.get(bareWordAt(context, i))
  if (what !== undefined) return { what, last: i }
  const day = findPhrase(weekdayTable, context.tokens, ['يوم'].includes(wordAt(context, i)) ? i + 1 : i)
  return day && { what: { weekday: day.value }, last: day.last }
}

/** “The third quarter”, without a year: of the year of publication, or of the one before if it has not begun. */
function yearAround(context: TimeContext, { what, last, nth }: Part): Period | null {
  const { published, past } = context
  if (published === null || (what !== 'quarter' && what !== 'half')) return null
  // “half” and “quarter” of other things
  if (['من', 'of', 'في', 'in'].includes(wordAt(context, last + 1))) return null
  const direction = directionOf.get(wordAt(context, last + 1))
  const months = what === 'quarter' ? 3 : 6
  const begun = nth === -1 ? 13 - months : (nth - 1) * months + 1
  const year = direction === undefined && past && begun > published.month ? published.year - 1 : published.year
  const reading = { edtf: String(year), from: `${year}-01-01`, to: `${year}-12-31` }
  return { kind: 'year', last: direction === undefined ? last : last + 1, reading, inferred: true }
}

function readPart({ nth, what }: Part, { kind }: Period, from: string, to: string): TimeReading | null {
  const [first, last] = [dayOf(from), dayOf(to)]
  const days = daysBetween(first, last) + 1
  if (typeof what === 'object') return within(weekdayIn(first, last, what.weekday, nth), first, last)
  if (what === 'day') return within(nth === -1 ? last : addDays(first, nth - 1), first, last)
  const longer = kind === 'year' || kind === 'season' || kind === 'decade' || kind === 'century'
  if (what === 'week') {
    if (longer && nth !== -1) return daysFrom(addDays(first, 7 * (nth - 1)), 7, last)
    return nth === -1 ? readDays(addDays(last, -6), last) : daysFrom(addDays(first, 7 * (nth - 1)), 7, last)
  }
  if (what === 'weekend') return weekendIn(first, last, nth)
  if (kind === 'month') {
    const size = what === 'half' ? 15 : what === 'third' ? 10 : 0
    const most = what === 'half' ? 2 : 3
    if (size === 0 || nth > most) return null
    const begin = (nth === -1 ? most : nth) - 1
    return readDays(addDays(first, begin * size), begin + 1 === most ? last : addDays(first, (begin + 1) * size - 1))
  }
  if (kind !== 'year' || days > 366) return null
  const size = { month: 1, quarter: 3, third: 4, half: 6 }[what]
  const most = 12 / size
  if (nth > most) return null
  const begin = (nth === -1 ? most : nth) - 1
  return size === 1
    ? single(monthsFrom(from, begin + 1, begin + 1))
    : monthsFrom(from, begin * size + 1, (begin + 1) * size)
}

/** One month written as one, not as the interval from it to itself. */
const single = (reading: TimeReading): TimeReading => ({ ...reading, edtf: reading.edtf.split('/')[0] as string })

const within = (day: Day, first: Day, last: Day): TimeReading | null =>
  daysBetween(first, day) < 0 || daysBetween(day, last) < 0 ? null : readDay(day)

const daysFrom = (begin: Day, days: number, limit: Day): TimeReading | null => {
  const end = addDays(begin, days - 1)
  if (daysBetween(begin, limit) < 0) return null
  return readDays(begin, daysBetween(end, limit) < 0 ? limit : end)
}

function weekdayIn(first: Day, last: Day, weekday: number, nth: number): Day {
  if (nth === -1) return nearestWeekday(last, weekday, true, false)
  return addDays(nearestWeekday(first, weekday, false, false), 7 * (nth - 1))
}

function weekendIn(first: Day, last: Day, nth: number): TimeReading | null {
  const friday = weekdayIn(first, last, 5, nth)
  return weekendOf(friday, 0).reading
}
