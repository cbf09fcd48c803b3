import { dayReading, isDay } from './calendar.ts'
import { dayOf, readDays } from './days.ts'
import { isNumbered, leadsToDay, numericDate } from './numeric.ts'
import { type FoundTime, inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { wordSet } from './time-tables.ts'
import { inferYear } from './year-behind.ts'

/** A day, or a day and a month, that lacks what the date behind it has. */
interface Begun {
  readonly day: number
  readonly month: number | null
  readonly last: number
}

const through = wordSet(['-', '–', '—', 'إلى', 'حتى', 'وحتى', 'لغاية', 'ولغاية', 'to', 'until', 'through', 'تا'])
const ands = wordSet(['و', 'and'])

/** “من 5/5 حتى 10/5”: two days of a year that is not said; not “من 1/2 إلى 3/4”, which may be parts of a whole. */
export function numericDays(context: TimeContext, i: number): FoundTime | null {
  const first = fromWords.has(wordAt(context, i)) ? begunAt(context, i + 1) : null
  if (first?.month == null || !through.has(wordAt(context, first.last + 1))) return null
  const second = inOneSentence(context, i, first.last + 2) ? begunAt(context, first.last + 2) : null
  if (second?.month == null || (first.day < first.month && second.day < second.month)) return null
  const year = isDay(2000, second.month, second.day) ? inferYear(context, second.month, second.day) : null
  if (year === null || !isDay(2000, first.month, first.day)) return null
  const isEarlier = first.month < second.month || (first.month === second.month && first.day < second.day)
  const [from, to] = [
    { year: isEarlier ? year : year - 1, month: first.month, day: first.day },
    { year, month: second.month, day: second.day },
  ]
  const named = { calendar: 'gregorian', ...to, inferred: true } as const
  return { last: second.last, reading: readDays(from, to), inferred: true, named, rule: 'time.range', confidence: 0.6 }
}

const fromWords = wordSet(['من', 'from'])

/** “15-20/3/2020”, “15/1 - 3/3/2020”, “17/5 و18/5/2023”: the first has its month and year from the last. */
export function numericRange(context: TimeContext, i: number): FoundTime | null {
  const begun = begunAt(context, i)
  if (begun === null || !inOneSentence(context, i, begun.last + 2)) return null
  const mark = wordAt(context, begun.last + 1)
  const isThrough = through.has(mark)
  if (!isThrough && !ands.has(mark)) return null
  const second = numericDate(context, begun.last + 2)
  if (second === null || second === 'impossible' || second.inferred || second.reading.from === null) return null
  if (second.calendar !== undefined || !/numeric-day/.test(second.rule)) return null
  // “3 - 6/5/2023” may be the third of a list
  if (begun.month === null && !isTight(context, i) && !isLed(context, i)) return null
  const to = dayOf(second.reading.from)
  const month = begun.month ?? to.month
  if (!isDay(to.year, month, begun.day)) return null
  const first = dayReading(to.year, month, begun.day)
  if ((first.from as string) >= second.reading.from) return null
  const isStretch = isThrough || (begun.month === null && begun.day === to.day - 1)
  const rest = { inferred: false, rule: isStretch ? 'time.numeric-days' : 'time.numeric-day', confidence: 0.85 }
  const named = { calendar: 'gregorian', year: to.year, month, day: begun.day, inferred: false } as const
  return isStretch
    ? { ...rest, last: second.last, reading: readDays(dayOf(first.from as string), to), named }
    : { ...rest, last: begun.last, reading: first, named }
}

function begunAt(context: TimeContext, i: number): Begun | null {
  const { tokens } = context
  if (!isShort(context, i) || isNumbered(context, i) || /^[/.-]$/.test(wordAt(context, i - 1))) return null
  const day = Number(wordAt(context, i))
  if (wordAt(context, i + 1) !== '/') return { day, month: null, last: i }
  if (!isShort(context, i + 2) || tokens[i]?.end !== tokens[i + 1]?.start) return null
  return { day, month: Number(wordAt(context, i + 2)), last: i + 2 }
}

const isShort = (context: TimeContext, i: number): boolean => isNumber(context, i) && wordAt(context, i).length <= 2

const isTight = ({ tokens }: TimeContext, i: number): boolean =>
  tokens[i]?.end === tokens[i + 1]?.start && tokens[i + 1]?.end === tokens[i + 2]?.start

const beforeDays = wordSet(['من', 'بين', 'في', 'أيام', 'الفترة', 'from', 'between'])
const isLed = (context: TimeContext, i: number): boolean =>
  leadsToDay(context, i) || beforeDays.has(wordAt(context, i - 1))
