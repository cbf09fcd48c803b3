import type { TimeReading } from '../annotation.ts'
import { dayReading, isDay } from './calendar.ts'
import { islamicDay, persianDay } from './other-calendars.ts'
import type { FoundTime, TimeContext } from './time-context.ts'

/** “05/06/2021”, “2021-06-05”, “٢٥ / ٥ / ٢٠٢١”, “30.11.2022”: three numbers with one kind of mark between. */
export function numericDate(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const { tokens, language } = context
  const [one, mark, two, other, three] = tokens.slice(i, i + 5)
  if (one?.kind !== 'number' || two?.kind !== 'number' || three?.kind !== 'number') return null
  if (mark === undefined || mark.text !== other?.text || !/^[/.\-–]$/.test(mark.text)) return null
  // a longer row of numbers is no date
  if (tokens[i + 5]?.text === mark.text && tokens[i + 6]?.kind === 'number' && tokens[i + 5]?.start === three.end)
    return null
  if (tokens[i - 1]?.text === mark.text && tokens[i - 2]?.kind === 'number' && tokens[i - 1]?.end === one.start)
    return null
  const [a, b, c] = [one, two, three].map(({ text }) => Number(text)) as [number, number, number]
  const last = i + 4
  if (one.text.length === 4) return fromYear(language, a, b, c, last)
  if (three.text.length !== 4 || one.text.length > 2 || two.text.length > 2) return null
  if (c >= 1300 && c <= 1470) return fromYear(language, c, b, a, last)
  if (c < 1850 || c > 2100) return null
  const readings = [[b, a] as const, ...(a === b ? [] : [[a, b] as const])]
    .filter(([month, day]) => isDay(c, month, day))
    .map(([month, day]) => dayReading(c, month, day))
  const [best, ...alternatives] = readings
  if (best === undefined) return 'impossible'
  return {
    last,
    reading: best,
    alternatives,
    rule: 'time.numeric-day',
    confidence: alternatives.length > 0 ? 0.7 : 0.95,
  }
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
