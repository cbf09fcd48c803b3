import type { TimeReading } from '../annotation.ts'
import { dayReading, isDay, monthReading } from './calendar.ts'
import { inferYear, shortYear } from './month-year.ts'
import { islamicDay, persianDay } from './other-calendars.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { weekdayTable } from './time-tables.ts'

/** “05/06/2021”, “2021-06-05”, “٢٥ / ٥ / ٢٠٢١”, “30.11.2022”: three numbers with one kind of mark between. */
export function numericDate(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const { tokens, language } = context
  const two = twoNumbers(context, i)
  if (two !== null) return two
  const [one, mark, second, other, three] = tokens.slice(i, i + 5)
  if (one?.kind !== 'number' || second?.kind !== 'number' || three?.kind !== 'number') return null
  if (mark === undefined || mark.text !== other?.text || !/^[/.\-–]$/.test(mark.text)) return null
  // a longer row of numbers is no date
  if (tokens[i + 5]?.text === mark.text && tokens[i + 6]?.kind === 'number' && tokens[i + 5]?.start === three.end)
    return null
  if (tokens[i - 1]?.text === mark.text && tokens[i - 2]?.kind === 'number' && tokens[i - 1]?.end === one.start)
    return null
  const [a, b, c] = [one, second, three].map(({ text }) => Number(text)) as [number, number, number]
  const last = i + 4
  if (one.text.length === 4) return fromYear(language, a, b, c, last)
  if (three.text.length === 2 && one.text.length <= 2 && second.text.length <= 2 && mark.text === '/')
    return withShortYear(context, a, b, i + 4)
  if (three.text.length !== 4 || one.text.length > 2 || second.text.length > 2) return null
  if (c >= 1300 && c <= 1470) return fromYear(language, c, b, a, last)
  if (c < 1850 || c > 2100) return null
  return dayFirst(a, b, c, last)
}

/** Day before month, and month before day where that is a day too. */
function dayFirst(a: number, b: number, year: number, last: number): FoundTime | 'impossible' {
  const readings = [[b, a] as const, ...(a === b ? [] : [[a, b] as const])]
    .filter(([month, day]) => isDay(year, month, day))
    .map(([month, day]) => dayReading(year, month, day))
  const [best, ...alternatives] = readings
  if (best === undefined) return 'impossible'
  const confidence = alternatives.length > 0 ? 0.7 : 0.95
  return { last, reading: best, alternatives, rule: 'time.numeric-day', confidence }
}

/** “15/3/14”. */
function withShortYear(context: TimeContext, a: number, b: number, last: number): FoundTime | null {
  const year = shortYear(context, last)
  const found = year === null ? 'impossible' : dayFirst(a, b, year.year, last)
  return found === 'impossible' ? null : { ...found, inferred: true, confidence: 0.6 }
}

const dayLeaders = new Set(['يوم', 'بتاريخ', 'تاريخ', 'الموافق', 'on', 'dated'])

/** “03/2015”, “2015-03”; “يوم 15/3”, which takes its year from the day of publication. */
function twoNumbers(context: TimeContext, i: number): FoundTime | null {
  const { tokens } = context
  const [one, mark, two, after] = tokens.slice(i, i + 4)
  if (one?.kind !== 'number' || two?.kind !== 'number' || mark === undefined || !/^[/-]$/.test(mark.text)) return null
  if (one.end !== mark.start || mark.end !== two.start) return null
  if (after?.text === mark.text || tokens[i - 1]?.text === mark.text) return null
  const [a, b] = [Number(one.text), Number(two.text)]
  const [year, month] = one.text.length === 4 ? [a, b] : [b, a]
  const isYear = (one.text.length === 4) !== (two.text.length === 4) && year >= 1900 && year <= 2100
  if (isYear && month >= 1 && month <= 12 && (mark.text === '/' || one.text.length === 4))
    return { last: i + 2, reading: monthReading(year, month), rule: 'time.numeric-month', confidence: 0.8 }
  if (one.text.length > 2 || two.text.length > 2 || !leadsToDay(context, i)) return null
  const inferred = inferYear(context, b, a)
  const found = inferred === null ? 'impossible' : dayFirst(a, b, inferred, i + 2)
  return found === 'impossible' ? null : { ...found, inferred: true, confidence: 0.6 }
}

/** Whether a word of a day stands right before. */
function leadsToDay({ tokens }: TimeContext, i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && (dayLeaders.has(before.text) || weekdayTable.beginningWith(before.word) !== null)
}

/** Year first. A year of the fourteenth century is Solar Hijri in Persian text; elsewhere it may be either. */
function fromYear(
  language: TimeContext['language'],
  year: number,
  month: number,
  day: number,
  last: number,
): FoundTime | null | 'impossible' {
  if (year >= 1850 && year <= 2100)
    return isDay(year, month, day)
      ? { last, reading: dayReading(year, month, day), rule: 'time.iso-day', confidence: 0.98 }
      : 'impossible'
  if (year < 1300 || year > 1470 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const persian = year <= 1420 ? persianDay(year, month, day) : null
  const islamic = islamicDay(year, month, day)
  const rest = { last, rule: 'time.hijri-numeric-day', confidence: 0.6 }
  const [first, second] = language === 'fa' ? [persian, null] : [islamic, persian]
  const reading: TimeReading | null = first ?? second
  if (reading === null) return null
  return {
    ...rest,
    reading,
    ...(first !== null && second !== null ? { alternatives: [second] } : {}),
    calendar: reading === persian ? 'persian' : 'islamic',
  }
}
