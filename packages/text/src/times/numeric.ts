import type { TimeReading } from '../annotation.ts'
import { dayReading, isDay, monthReading } from './calendar.ts'
import { numberedBeforeWords, yearLeaderWords } from './calendar-tables.ts'
import { directionBehind } from './direction.ts'
import { readDayIn } from './other-calendars.ts'
import { bareWord, type FoundTime, inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, weekdayTable } from './time-tables.ts'
import { eraAt, shortYear } from './year.ts'
import { inferYear } from './year-behind.ts'

type Result = FoundTime | null | 'impossible'

/** “05/06/2021”, “2021-06-05”, “٢٥ / ٥ / ٢٠٢١”, “30.11.2022م”, “12/3/20”: three numbers with one kind of mark between. */
export function numericDate(context: TimeContext, i: number): Result {
  const two = twoNumbers(context, i)
  if (two !== null) return two
  const mark = wordAt(context, i + 1)
  if (!/^[/.\-–\\]$/.test(mark) || wordAt(context, i + 3) !== mark || !inOneSentence(context, i, i + 4)) return null
  if (![i, i + 2, i + 4].every((at) => isNumber(context, at)) || isLongerRow(context, i, mark)) return null
  const texts = [wordAt(context, i), wordAt(context, i + 2), wordAt(context, i + 4)] as const
  const found = threeNumbers(context, i, mark, texts)
  return found === null || found === 'impossible' ? found : withEra(context, found)
}

/** A longer row of numbers is no date, and neither is the number of a case. */
function isLongerRow(context: TimeContext, i: number, mark: string): boolean {
  const { tokens } = context
  const [before, after] = [tokens[i - 1], tokens[i + 5]]
  if (after?.text === mark && tokens[i + 6]?.kind === 'number' && after.start === tokens[i + 4]?.end) return true
  if (isNumbered(context, i)) return true
  return before?.text === mark && tokens[i - 2]?.kind === 'number' && before.end === tokens[i]?.start
}

export const isNumbered = (context: TimeContext, i: number): boolean =>
  numberedBeforeWords.has(wordAt(context, i - 1)) || numberedBeforeWords.has(bareWord(wordAt(context, i - 1)))

function threeNumbers(context: TimeContext, i: number, mark: string, texts: readonly [string, string, string]): Result {
  const [a, b, c] = texts.map(Number) as [number, number, number]
  const [first, second, third] = texts.map(({ length }) => length) as [number, number, number]
  const { language } = context
  const last = i + 4
  if (second > 2) return null
  if (first === 4 && third <= 2) return fromYear(language, a, b, c, last)
  if (first > 2) return null
  if (third === 4 && c >= 1300 && c <= 1470) return fromYear(language, c, b, a, last)
  if (third === 4) return c < 1850 || c > 2100 ? null : dayFirst(a, b, c, last)
  const isRow = third === 2 && ((mark === '/' && isTight(context, i)) || leadsToDay(context, i) || isDashed(context, i))
  return isRow ? withShortYear(context, a, b, last) : null
}

const isTight = ({ tokens }: TimeContext, i: number): boolean =>
  [i, i + 1, i + 2, i + 3].every((at) => tokens[at]?.end === tokens[at + 1]?.start)

/** “في 10-01-23”: nothing else is written so behind “in”. */
const isDashed = (context: TimeContext, i: number): boolean =>
  isTight(context, i) && wordAt(context, i - 1) === 'في' && [i, i + 2].every((at) => wordAt(context, at).length === 2)

const named = (reading: TimeReading, inferred: boolean): NonNullable<FoundTime['named']> => {
  const [year, month, day] = reading.edtf.split('-').map(Number) as [number, number, number]
  return { calendar: 'gregorian', year, month, day, inferred }
}

/** Day before month, and month before day where that is a day too. */
function dayFirst(a: number, b: number, year: number, last: number): FoundTime | 'impossible' {
  const readings = [[b, a] as const, ...(a === b ? [] : [[a, b] as const])]
    .filter(([month, day]) => isDay(year, month, day))
    .map(([month, day]) => dayReading(year, month, day))
  const [best, ...alternatives] = readings
  if (best === undefined) return 'impossible'
  const confidence = alternatives.length > 0 ? 0.7 : 0.95
  return { last, reading: best, alternatives, named: named(best, false), rule: 'time.numeric-day', confidence }
}

/** “15/3/14”: the century is taken from the day of publication. */
function withShortYear(context: TimeContext, a: number, b: number, last: number): FoundTime | null {
  const year = shortYear(context, last)
  if (year?.calendar === 'persian') {
    const reading = readDayIn('persian', year.year, b, a)
    return reading && { last, reading, calendar: 'persian', inferred: true, rule: 'time.numeric-day', confidence: 0.6 }
  }
  const found = year === null ? 'impossible' : dayFirst(a, b, year.year, last)
  return found === 'impossible' ? null : { ...found, inferred: true, confidence: 0.6 }
}

const dayLeaders = new Set([
  'يوم',
  'بتاريخ',
  'تاريخ',
  'بتاريخه',
  'الموافق',
  'المصادف',
  'ليله',
  'صباح',
  'مساء',
  'فجر',
  'on',
  'dated',
  'مورخ',
])

/** Whether a word of a day stands right before. */
export function leadsToDay({ tokens }: TimeContext, i: number): boolean {
  const behind = ['(', ':', '،'].includes(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1
  // “السبت الماضي 9/3”
  const at = directionOf.has(tokens[behind]?.text ?? '') ? behind - 1 : behind
  const before = tokens[at]
  return before !== undefined && (dayLeaders.has(before.text) || weekdayTable.beginningWith(before.word) !== null)
}

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
  // “the decree 12/2020”
  if (isNumbered(context, i)) return null
  const isMonth = mark.text === '/' || (one.text.length === 4 && two.text.length === 2)
  if (isYear && month >= 1 && month <= 12 && (isMonth || yearLeaderWords.has(wordAt(context, i - 1))))
    return { last: i + 2, reading: monthReading(year, month), rule: 'time.numeric-month', confidence: 0.8 }
  const direction = directionBehind(context, i + 3)
  // “7/1 الجاري”
  if (direction?.away === 0 && isDay(2000, b, a) && b === context.published?.month) {
    const reading = dayReading(context.published.year, b, a)
    return {
      last: direction.last,
      reading,
      inferred: true,
      named: named(reading, true),
      rule: 'time.numeric-day',
      confidence: 0.8,
    }
  }
  if (one.text.length > 2 || two.text.length > 2 || !leadsToDay(context, i)) return null
  const inferred = isDay(2000, b, a) ? inferYear(context, b, a) : isDay(2000, a, b) ? inferYear(context, a, b) : null
  const found = inferred === null ? 'impossible' : dayFirst(a, b, inferred, i + 2)
  return found === 'impossible'
    ? null
    : { ...found, named: named(found.reading, true), inferred: true, confidence: 0.6 }
}

/** Year first. A year of the fourteenth century is Solar Hijri in Persian text; elsewhere it may be either. */
function fromYear(language: TimeContext['language'], year: number, month: number, day: number, last: number): Result {
  if (year >= 1850 && year <= 2100) {
    // “2020/25/3”: written from right to left
    const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day]
    if (!isDay(year, m, d)) return 'impossible'
    const reading = dayReading(year, m, d)
    return { last, reading, named: named(reading, false), rule: 'time.iso-day', confidence: m === month ? 0.98 : 0.6 }
  }
  if (year < 1300 || year > 1470) return null
  const persian = year <= 1420 ? readDayIn('persian', year, month, day) : null
  const islamic = readDayIn('islamic', year, month, day)
  const [first, second] = language === 'fa' ? [persian ?? islamic, null] : [islamic, persian]
  const reading = first ?? second
  if (reading === null) return month > 12 || day > 30 ? null : 'impossible'
  const alternatives = first !== null && second !== null ? [second] : []
  const calendar = reading === persian ? 'persian' : 'islamic'
  return {
    last,
    reading,
    alternatives,
    calendar,
    named: { calendar, year, month, day, inferred: false },
    rule: 'time.hijri-numeric-day',
    confidence: language === 'fa' ? 0.9 : 0.6,
  }
}

/** “12/3/2020م”, “15/8/1442هـ”: the mark belongs to the date, and may tell its calendar. */
function withEra(context: TimeContext, found: FoundTime): Result {
  const era = eraAt(context, found.last + 1)
  if (era === null || era.calendar === 'before-christ') return found
  const { last } = era
  const calendar = found.calendar ?? 'gregorian'
  if (calendar === era.calendar)
    return { ...found, last, alternatives: calendar === 'gregorian' ? (found.alternatives ?? []) : [] }
  if (found.named === undefined || calendar === 'gregorian' || era.calendar === 'gregorian') return found
  const { year, month, day } = found.named
  const reading = readDayIn(era.calendar, year, month as number, day as number)
  return reading === null
    ? 'impossible'
    : {
        ...found,
        last,
        reading,
        alternatives: [],
        calendar: era.calendar,
        named: { ...found.named, calendar: era.calendar },
        confidence: 0.95,
      }
}
