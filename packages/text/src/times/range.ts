import type { TimeReading } from '../annotation.ts'
import { nowWords } from '../lexicon/directions.ts'
import { findPhrase } from '../word-forms.ts'
import { beginningOf, endingOf, isDay } from './calendar.ts'
import { rangeTable, yearsNounWords } from './calendar-tables.ts'
import { dayNumberAt } from './day-number.ts'
import { addDays, addMonths, dayOf, readDay, readDays, weekdayOf } from './days.ts'
import { readDayIn, readMonthsIn } from './other-calendars.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { inOneSentence, isNumber, relativeTime, wordAt } from './time-context.ts'
import { wordSet } from './time-tables.ts'

/** Reads a date; `ahead`: one that lies ahead, whatever is told around it; `named`: behind a date that named so much. */
type DateAt = (i: number, ahead?: boolean, named?: FoundTime['named']) => FoundTime | null

const betweenWords = new Set(['بين', 'مابين', 'between', 'ميان'])
const fromWords = new Set(['من', 'from', 'از'])
const dualNouns = new Set(['عامي', 'شهري', 'سنتي', 'يومي', 'الفتره', 'تاريخي', 'تاريخ', 'يوم', ...yearsNounWords])

/** “بين أبريل ويونيو 2020”, “من 2016 حتى منتصف 2018”, “ما بين … و…”, “between May and July”: from the first date to the second. */
export function joinRange(context: TimeContext, i: number, dateAt: DateAt): FoundTime | null {
  const at = wordAt(context, i) === 'ما' ? i + 1 : i
  const word = wordAt(context, at).replace(/^[وف](?=[بم])/, '')
  const between = betweenWords.has(word)
  if (!between && (!fromWords.has(word) || at !== i)) return null
  const first =
    dateAt(at + 1) ?? (dualNouns.has(wordAt(context, at + 1)) ? dateAt(at + 2) : null) ?? nowAt(context, at + 1)
  if (first === null) return null
  const dated = /^time\.weekday/.test(first.rule) ? weekdayWithNumber(context, first, between, dateAt) : null
  if (dated !== null) return dated
  if (first.reading.edtf.includes('/') && /days|months|years/.test(first.rule)) return { ...first, rule: 'time.range' }
  return toSecond(context, first, between, dateAt)
}

/** “بين الثلاثاء 3 والخميس 5 يناير”: the first has its month from the second, or the one before. */
function weekdayWithNumber(context: TimeContext, first: FoundTime, between: boolean, dateAt: DateAt): FoundTime | null {
  const number = isNumber(context, first.last + 1) ? dayNumberAt(context, first.last + 1) : null
  const second = number === null ? null : secondAt(context, number.last + 1, between, dateAt)
  if (number === null || second === null || second.reading.from === null || second.calendar !== undefined) return null
  if (second.reading.from !== second.reading.to || first.reading.from === null) return null
  const to = dayOf(second.reading.from)
  const begin = addMonths({ ...to, day: 1 }, number.value < to.day ? 0 : -1)
  const from = { ...begin, day: number.value }
  if (!isDay(from.year, from.month, from.day) || weekdayOf(from) !== weekdayOf(dayOf(first.reading.from))) return null
  return { ...second, reading: readDays(from, to), alternatives: [], rule: 'time.range' }
}

/** To the second date; where that would lie before the first, the one that lies ahead: “من غد حتى الأحد”. */
function toSecond(context: TimeContext, first: FoundTime, between: boolean, dateAt: DateAt): FoundTime | null {
  const second = secondAt(context, first.last + 1, between, (at) => dateAt(at, false, first.named))
  if (second === null) return null
  const found = fromFirstToSecond(context, first, second)
  if (found !== null || !second.inferred) return found
  const ahead = secondAt(context, first.last + 1, between, (at) => dateAt(at, true, first.named))
  return ahead && fromFirstToSecond(context, first, ahead)
}

/** “12 أيار – 3 حزيران 2020”, “12/3/2020 - 15/3/2020”: two days with a dash between. */
export function dashRange(context: TimeContext, first: FoundTime, dateAt: DateAt): FoundTime | null {
  if (goesOn(context, first)) return toSecond(context, first, false, dateAt)
  const months = isMonthOfYear(first)
  if (!isOneDay(first) && !months) return null
  const mark = wordAt(context, first.last + 1)
  // “2022-02-01/2022-04-03”
  const isInterval = mark === '/' && first.rule === 'time.iso-day'
  if ((!isInterval && !dashMarks.has(mark)) || !inOneSentence(context, first.last, first.last + 2)) return null
  const second = dateAt(first.last + 2)
  if (second === null || second.calendar !== first.calendar) return null
  if (mark === '/' && second.rule !== 'time.iso-day') return null
  if (months ? !isMonthOfYear(second) : !isOneDay(second)) return null
  return fromFirstToSecond(context, first, second)
}

/** “غداً وحتى الأحد”, “Monday through Friday”; but “وصل الأحد حتى” tells two things. */
const goesOn = (context: TimeContext, { rule, last }: FoundTime): boolean =>
  /^time\.(?:weekday|relative-day)/.test(rule) && ['وحتي', 'ولغايه', 'through'].includes(wordAt(context, last + 1))

const dashMarks = new Set(['-', '–', '—', 'الي', 'to', 'تا', 'through', 'until', 'till'])

const isMonthOfYear = ({ rule, inferred }: FoundTime): boolean => rule === 'time.month-year' && inferred === false

const isOneDay = ({ rule, reading }: FoundTime): boolean =>
  /day-month-year|month-day-year|numeric-day$|iso-day/.test(rule) && reading.from !== null

function fromFirstToSecond(context: TimeContext, first: FoundTime, second: FoundTime): FoundTime | null {
  const [begin, end] = isWeekday(first)
    ? isWeekday(second)
      ? daysInOrder(context, first, second)
      : [dayBefore(first, second), second.reading]
    : sameYear(first, second)
  if (begin.from === null || end.to === null || begin.from > end.to) return null
  return {
    ...second,
    reading: {
      edtf: joined(beginningOf(begin), endingOf(end)),
      from: begin.from,
      to: end.to,
    },
    alternatives: [],
    // what took its year from the second has it from the text
    inferred: (second.inferred ?? false) || ((first.inferred ?? false) && begin === first.reading),
    rule: 'time.range',
    confidence: Math.min(first.confidence, second.confidence),
  }
}

/** From one end to the other; one day alone is written as one. */
const joined = (begin: string, end: string): string => (begin === end ? begin : `${begin}/${end}`)

const isWeekday = ({ rule }: FoundTime): boolean => /^time\.weekday/.test(rule)

/** “من الأحد إلى الخميس 8 حزيران”: the last such day before the second. */
function dayBefore({ rule, reading }: FoundTime, second: FoundTime): TimeReading {
  if (rule !== 'time.weekday' || reading.from === null || second.reading.from === null || !isOneDay(second))
    return reading
  const to = dayOf(second.reading.from)
  return readDay(addDays(to, -((weekdayOf(to) - weekdayOf(dayOf(reading.from)) + 7) % 7)))
}

/** “من الاثنين إلى الجمعة”: the first before the second, whichever publication lies between. */
function daysInOrder(context: TimeContext, first: FoundTime, second: FoundTime): readonly [TimeReading, TimeReading] {
  const [from, to] = [first.reading, second.reading]
  if (from.from === null || to.from === null || from.from <= to.from) return [from, to]
  const before = readDay(addDays(dayOf(from.from), -7))
  const behind = readDay(addDays(dayOf(to.from), 7))
  // the one with a direction stays; of two without one the later in reports, the earlier in plans
  const keepsLater = second.rule !== 'time.weekday' || (first.rule === 'time.weekday' && context.past)
  return keepsLater ? [before, to] : [from, behind]
}

function secondAt(context: TimeContext, at: number, between: boolean, dateAt: DateAt): FoundTime | null {
  const word = wordAt(context, at)
  if (!inOneSentence(context, at - 1, at)) return null
  if (between) {
    if (['و', 'and', '-', '–'].includes(word))
      return dateAt(at + 1) ?? (/^و?بين$/.test(wordAt(context, at + 1)) ? dateAt(at + 2) : null)
    if (word === 'وبين') return dateAt(at + 1)
    // و written with the word: the tables know it
    return /^و../.test(word) ? dateAt(at) : null
  }
  const to = findPhrase(rangeTable, context.tokens, at)
  // “من الاثنين للجمعة”, “من أول السنة لليوم”, “من عام 2012 لعام 2015”
  if (/^لل..|^ل(?:عام|سنه|شهر|يوم)$/.test(word)) return dateAt(at) ?? nowAt(context, at)
  // “تاکنون”
  if (word.startsWith('تا') && now.has(word.slice(2))) return nowAt(context, at)
  const last = to?.last ?? (/^[-–—]$|^ل$/.test(word) ? at : null)
  if (last === null) return null
  const day = dualNouns.has(wordAt(context, last + 1)) ? dateAt(last + 2) : null
  return dateAt(last + 1) ?? day ?? nowAt(context, last + 1)
}

/** “منذ بداية العام وحتى الآن”, “since 2015 until June”: what was opened is closed again. */
export function closedRange(context: TimeContext, first: FoundTime, dateAt: DateAt): FoundTime | null {
  return toSecond(context, first, false, dateAt)
}

const now = wordSet(nowWords)

/** “من الآن حتى …”, “… حتى الآن”: the day of publication. */
const nowAt = (context: TimeContext, i: number): FoundTime | null =>
  context.published !== null &&
  now.has(
    wordAt(context, i)
      .replace(/^لل/, 'ال')
      .replace(/^تا(?=كنون)/, ''),
  )
    ? relativeTime(i, readDay(context.published), 'now', 0.9)
    : null

/** “between April and June 2020”: the year behind the second is the year of both, or the one before it. */
function sameYear(first: FoundTime, second: FoundTime): readonly [TimeReading, TimeReading] {
  const end = second.reading
  const calendar = first.named?.calendar
  if (!first.inferred || end.to === null || first.reading.from === null) return [first.reading, end]
  if (second.inferred && first.reading.from <= end.to) return [first.reading, end]
  if (calendar === undefined || second.named?.calendar !== calendar) return [first.reading, end]
  const { year } = second.named
  for (const one of [year, year - 1]) {
    const moved = inYear(first, one)
    if (moved?.from != null && moved.from <= end.to) return [moved, end]
  }
  return [first.reading, end]
}

/** The same day, month or part of a month in another year of its calendar. */
function inYear({ reading, named, rule }: FoundTime, year: number): TimeReading | null {
  if (named === undefined || named.month === null) return null
  if (named.calendar === 'gregorian') return moveYears(reading, year - named.year)
  if (named.day !== null) return readDayIn(named.calendar, year, named.month, named.day)
  return rule === 'time.month-year' ? readMonthsIn(named.calendar, year, named.month, named.month) : null
}

function moveYears(reading: TimeReading, years: number): TimeReading {
  const move = (iso: string): string => readDay(addMonths(dayOf(iso), years * 12)).edtf
  const year = (text: string): string => String(Number(text) + years).padStart(4, '0')
  return {
    edtf: reading.edtf.replace(/\d{4}-\d\d-\d\d|\d{4}/g, (part) => (part.length > 4 ? move(part) : year(part))),
    from: reading.from && move(reading.from),
    to: reading.to && move(reading.to),
  }
}
