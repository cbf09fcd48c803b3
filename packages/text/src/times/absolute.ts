import type { TimeReading } from '../annotation.ts'
import { daysOfPart, type VaguePart } from '../lexicon/vague-parts.ts'
import { findPhrase } from '../word-forms.ts'
import { between, dayReading, isDay, monthReading, partOfMonth, partOfYear, yearReading } from './calendar.ts'
import { centuryAt, decadeAt } from './long-periods.ts'
import {
  type Calendar,
  dayNumberAt,
  directionAt,
  type MonthFound,
  monthAt,
  yearAt,
  yearBehind,
  yearWords,
} from './month-year.ts'
import { nthOf } from './nth-of.ts'
import { numericDate } from './numeric.ts'
import { islamicDay, islamicMonth, islamicYear, islamicYearOf, persianDay, persianMonths } from './other-calendars.ts'
import { seasonAt } from './seasons.ts'
import { bitOf } from './starters.ts'
import { bareWord, bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, feastTable, partTable } from './time-tables.ts'

/** Rules by which a time that begins at token i may be read; the longest of what they find is taken. */
export const absoluteRules: readonly {
  readonly bit: number
  readonly read: (context: TimeContext, i: number) => FoundTime | null | 'impossible'
}[] = [
  { bit: bitOf('numericDate'), read: numericDate },
  { bit: bitOf('dayMonthYear'), read: dayMonthYear },
  { bit: bitOf('monthDayYear'), read: monthDayYear },
  { bit: bitOf('dayRange'), read: dayRange },
  { bit: bitOf('monthAlone'), read: monthAlone },
  { bit: bitOf('partOf'), read: partOf },
  { bit: bitOf('yearRange'), read: yearRange },
  { bit: bitOf('yearAlone'), read: yearAlone },
  { bit: bitOf('season'), read: seasonAt },
  { bit: bitOf('nthOf'), read: nthOf },
  { bit: bitOf('decade'), read: decadeAt },
  { bit: bitOf('decade'), read: centuryAt },
  { bit: bitOf('feast'), read: feastAt },
]

function readDayOf(calendar: Calendar, year: number, month: number, day: number): TimeReading | null {
  if (calendar === 'islamic') return islamicDay(year, month, day)
  if (calendar === 'persian') return persianDay(year, month, day)
  return isDay(year, month, day) ? dayReading(year, month, day) : null
}

/** “12 May 2021”, “the twelfth of May”, “14 شوال 1442هـ الموافق 26 أيار 2021” (two readings of one day are two times). */
function dayMonthYear(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const day = dayNumberAt(context, i)
  if (day === null || day.value < 1 || day.value > 31) return null
  let at = day.last + 1
  if (['من', 'of'].includes(wordAt(context, at))) at++
  const thisMonth = currentMonth(context, at)
  if (thisMonth !== null && isDay(thisMonth.year, thisMonth.month, day.value))
    return {
      last: thisMonth.last,
      reading: dayReading(thisMonth.year, thisMonth.month, day.value),
      inferred: true,
      rule: 'time.day-of-this-month',
      confidence: 0.9,
    }
  const month = monthAt(context, at)
  if (month === null || month.second !== null) return null
  const year = yearBehind(context, month, day.value)
  if (year === null) return null
  const reading = readDayOf(month.calendar, year.year, month.month, day.value)
  if (reading === null) return 'impossible'
  return {
    last: year.last,
    reading,
    rule: 'time.day-month-year',
    confidence: year.inferred ? 0.8 : 0.97,
    ...marks(month, year),
  }
}

const marks = (month: { calendar: Calendar }, year: { inferred: boolean }) => ({
  inferred: year.inferred,
  ...(month.calendar === 'gregorian' ? {} : { calendar: month.calendar }),
})

/** “of the current month”, “الجاري”: the month of publication, or the one before. */
function currentMonth(context: TimeContext, i: number): { year: number; month: number; last: number } | null {
  const { published } = context
  if (published === null) return null
  const said = bareWordAt(context, i) === 'شهر' && wordAt(context, i).startsWith('ال')
  const at = said ? i + 1 : i
  const direction = directionOf.get(wordAt(context, at))
  const same = said && wordAt(context, at) === 'نفسه'
  if (same) return { year: published.year, month: published.month, last: at }
  if (direction === undefined || !/^ال/.test(wordAt(context, at))) return null
  const months = published.year * 12 + published.month - 1 + { last: -1, this: 0, next: 1 }[direction]
  return { year: Math.floor(months / 12), month: (months % 12) + 1, last: at }
}

/** “May 12, 2021”. */
function monthDayYear(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  if (!/^[a-z]/.test(wordAt(context, i))) return null
  const month = monthAt(context, i)
  if (month === null || month.calendar !== 'gregorian') return null
  const day = dayNumberAt(context, month.last + 1)
  if (day === null || day.value < 1 || day.value > 31 || context.tokens[month.last + 1]?.kind !== 'number') return null
  const year = yearBehind(context, { ...month, last: day.last }, day.value)
  if (year === null) return null
  const reading = readDayOf('gregorian', year.year, month.month, day.value)
  return reading === null
    ? 'impossible'
    : { last: year.last, reading, rule: 'time.month-day-year', confidence: 0.95, inferred: year.inferred }
}

/** “3 و4 آذار”, “14-15 February”: two days of one month. */
function dayRange(context: TimeContext, i: number): FoundTime | null {
  const first = dayNumberAt(context, i)
  if (first === null) return null
  const mark = wordAt(context, first.last + 1)
  const joined = /^و\d{1,2}$/.test(mark)
  const at = joined
    ? first.last + 1
    : ['-', '–', '—', 'و', 'and', 'الي', 'حتي', 'to'].includes(mark)
      ? first.last + 2
      : -1
  if (at === -1) return null
  const second = joined ? { value: Number(mark.slice(1)), last: at } : dayNumberAt(context, at)
  if (second === null || second.value <= first.value || second.value > 31) return null
  const whole = dayMonthYear(context, second.last)
  if (whole === null || whole === 'impossible' || whole.last === second.last) return null
  const end = whole.reading.edtf
  const single = mark.startsWith('و') || mark === 'and'
  if (single && second.value > first.value + 1) return dayOfList(whole, first)
  const begin = `${end.slice(0, 8)}${String(first.value).padStart(2, '0')}`
  if (!/^\d{4}-\d\d-\d\d$/.test(end)) return null
  return { ...whole, reading: { edtf: `${begin}/${end}`, from: begin, to: end }, rule: 'time.days-of-month' }
}

/** “27 و29 نيسان”: two days, not what lies between; the first takes month and year of the second. */
function dayOfList(second: FoundTime, first: { value: number; last: number }): FoundTime | null {
  const [year, month] = second.reading.edtf.split('-').map(Number) as [number, number]
  if (!/^\d{4}-\d\d-\d\d$/.test(second.reading.edtf) || !isDay(year, month, first.value)) return null
  return { ...second, last: first.last, reading: dayReading(year, month, first.value), rule: 'time.day-of-list' }
}

/** “أيار 2021”, “May/June 2021”, “آب الجاري”; a bare month only where something leads to it. */
function monthAlone(context: TimeContext, i: number): FoundTime | null {
  const month = monthAt(context, i)
  if (month === null) return null
  const year = yearBehind(context, month, 1)
  if (year === null || (year.last === month.last && !leadsToMonth(context, i))) return null
  if (month.calendar === 'islamic') {
    const reading = islamicMonth(year.year, month.month)
    return reading && { last: year.last, reading, rule: 'time.month-year', confidence: 0.85, ...marks(month, year) }
  }
  if (month.calendar === 'persian') {
    const reading = persianMonths(year.year, month.month, month.month)
    return reading && { last: year.last, reading, rule: 'time.month-year', confidence: 0.9, ...marks(month, year) }
  }
  const upTo = monthRangeEnd(context, i, month)
  if (upTo !== null) return upTo
  if (month.second !== null && month.second < month.month) return null
  const first = monthReading(year.year, month.month)
  const reading = month.second === null ? first : between(first, monthReading(year.year, month.second))
  return {
    last: year.last,
    reading,
    rule: 'time.month-year',
    confidence: year.inferred ? 0.75 : 0.95,
    inferred: year.inferred,
  }
}

/** “آذار – حزيران 2019”, “آذار إلى حزيران 2019”: from the one month to the other. */
function monthRangeEnd(context: TimeContext, i: number, first: MonthFound): FoundTime | null {
  if (!['-', '–', '—', 'الي', 'حتي', 'to'].includes(wordAt(context, first.last + 1))) return null
  const second = monthAt(context, first.last + 2)
  if (second === null || second.calendar !== 'gregorian' || first.calendar !== 'gregorian') return null
  const year = yearBehind(context, second, 1)
  if (year === null || (year.inferred && !leadsToMonth(context, i))) return null
  const begun = second.month < first.month ? year.year - 1 : year.year
  return {
    last: year.last,
    reading: between(monthReading(begun, first.month), monthReading(year.year, second.month)),
    rule: 'time.months',
    confidence: 0.88,
    inferred: year.inferred,
  }
}

const monthLeaders = new Set([
  ...[
    'في',
    'منذ',
    'خلال',
    'حتي',
    'شهر',
    'بين',
    'من',
    'الي',
    'قبل',
    'بعد',
    'طوال',
    'اواخر',
    'مطلع',
    'in',
    'since',
    'until',
  ],
  ...['during', 'by', 'before', 'after', 'between', 'and', 'to', 'from', 'last', 'early', 'late', 'mid'],
])

function leadsToMonth(context: TimeContext, i: number): boolean {
  const word = wordAt(context, i)
  if (['شهر', 'شهري'].includes(bareWord(word))) return true
  // “May” with its other name is a month whatever stands before
  if (wordAt(context, i + 1) === '/') return true
  return monthLeaders.has(wordAt(context, i - 1)) || /^[وب](?=...)/.test(word)
}

/** “مطلع 2020”, “أواخر أيلول 2022”, “مطلع العام الجاري”, “نهاية الشهر”. */
function partOf(context: TimeContext, i: number): FoundTime | null {
  const { tokens, published } = context
  const part = findPhrase(partTable, tokens, i)
  if (part === null) return null
  let at = part.last + 1
  if (wordAt(context, at) === '-') at++
  const month = monthAt(context, at)
  if (month !== null) {
    const year = yearBehind(context, month, daysOfPart[part.value][0])
    if (year === null) return null
    const reading = readPartOfMonth(month, year.year, part.value)
    return reading && { last: year.last, reading, rule: 'time.part-of-month', confidence: 0.9, ...marks(month, year) }
  }
  const word = wordAt(context, at)
  const unit = bareWord(word)
  if (published !== null && /^ال/.test(word) && ['عام', 'سنه', 'شهر'].includes(unit)) {
    const direction = directionAt(context, at + 1)
    const away = direction === null ? 0 : { last: -1, this: 0, next: 1 }[direction.direction]
    const said = yearAt(context, at)
    if (said === null || said.inferred) {
      const rest = { last: direction?.last ?? at, inferred: true, rule: 'time.part-of-relative', confidence: 0.85 }
      if (unit !== 'شهر') return { reading: partOfYear(published.year + away, part.value), ...rest }
      const months = published.year * 12 + published.month - 1 + away
      return { reading: partOfMonth(Math.floor(months / 12), (months % 12) + 1, part.value), ...rest }
    }
  }
  const year = yearAt(context, at)
  if (year === null) return null
  const mark = { last: year.last, inferred: year.inferred, rule: 'time.part-of-year', confidence: 0.93 }
  if (year.calendar === 'gregorian') return { reading: partOfYear(year.year, part.value), ...mark }
  const reading = islamicYear(year.year)
  return reading && { reading, ...mark, calendar: 'islamic' }
}

function readPartOfMonth(month: MonthFound, year: number, part: VaguePart): TimeReading | null {
  if (month.calendar === 'islamic') return islamicMonth(year, month.month, daysOfPart[part])
  if (month.calendar === 'persian') return persianMonths(year, month.month, month.month, daysOfPart[part])
  return partOfMonth(year, month.month, part)
}

/** “2016-2018”, “2015/2016”. */
function yearRange(context: TimeContext, i: number): FoundTime | null {
  const first = yearAt(context, i)
  if (first === null || first.inferred || !['-', '–', '/'].includes(wordAt(context, first.last + 1))) return null
  const second = yearAt(context, first.last + 2)
  if (second === null || second.year <= first.year || first.calendar !== 'gregorian') return null
  return {
    last: second.last,
    reading: between(yearReading(first.year), yearReading(second.year)),
    rule: 'time.years',
    confidence: 0.9,
  }
}

const yearLeaders = new Set([
  'عامي',
  'سنتي',
  'العامين',
  'في',
  'منذ',
  'حتي',
  'خلال',
  'بين',
  'الي',
  'من',
  'قبل',
  'بعد',
  'in',
  'since',
  'during',
  'until',
  'by',
  'between',
  'and',
  'from',
  'to',
  'before',
  'after',
])

/** “عام 2018”; a bare year behind a preposition. */
function yearAlone(context: TimeContext, i: number): FoundTime | null {
  const word = wordAt(context, i)
  const named = yearWords.has(bareWord(word)) && (word.length <= 5 || /^ال/.test(word))
  const before = wordAt(context, i - 1)
  const paired = before === 'و' && context.tokens[i - 2]?.text.length === 4 && context.tokens[i - 2]?.kind === 'number'
  const led = context.tokens[i]?.kind === 'number' && (yearLeaders.has(before) || paired)
  const glued = /^و(?:19|20)\d\d$/.test(word)
  if (!named && !led && !glued) return null
  const year = glued
    ? { year: Number(word.slice(1)), calendar: 'gregorian' as const, last: i, inferred: false }
    : yearAt(context, i)
  if (year === null || (year.inferred && !named)) return null
  const rest = { last: year.last, inferred: year.inferred, rule: 'time.year', confidence: named ? 0.95 : 0.85 }
  if (year.calendar === 'gregorian') return { reading: yearReading(year.year), ...rest }
  if (year.calendar === 'persian') {
    const reading = persianMonths(year.year, 1, 12)
    return reading && { reading, ...rest, calendar: 'persian' }
  }
  const reading = islamicYear(year.year)
  return reading && { reading, ...rest, calendar: 'islamic' }
}

/** “عيد الفطر 2021”, “عيد الأضحى الماضي”: by the Islamic calendar, a day to either side. */
function feastAt(context: TimeContext, i: number): FoundTime | null {
  const feast = findPhrase(feastTable, context.tokens, i)
  const { published } = context
  if (feast === null) return null
  const said = yearAt(context, feast.last + 1)
  const near = said === null ? published : said.calendar === 'gregorian' ? { year: said.year, month: 7, day: 1 } : null
  const direction = directionAt(context, feast.last + 1)
  const islamicYears = near === null ? [said?.year ?? 0] : [-1, 0, 1].map((away) => islamicYearOf(near) + away)
  const readings = islamicYears.flatMap((year) => islamicDay(year, feast.value.month, feast.value.days[0]) ?? [])
  const fits = (reading: TimeReading): boolean => {
    const day = reading.edtf.slice(0, 10)
    if (said !== null) return said.calendar !== 'gregorian' || day.startsWith(String(said.year))
    if (published === null) return false
    const here = `${published.year}-${String(published.month).padStart(2, '0')}-${String(published.day).padStart(2, '0')}`
    return direction?.direction === 'next' || !context.past ? day >= here : day <= here
  }
  const fitting = readings.filter(fits)
  const reading = direction?.direction === 'next' || !context.past ? fitting[0] : fitting.at(-1)
  if (reading === undefined) return null
  const last = said?.last ?? direction?.last ?? feast.last
  return { last, reading, inferred: said === null, calendar: 'islamic', rule: 'time.feast', confidence: 0.7 }
}
