import { findPhrase } from '../word-forms.ts'
import { sameDayLinkTable, weekdayLinkTable } from './calendar-tables.ts'
import { addDays, dayOf, daysBetween, readDay, weekdayOf } from './days.ts'
import { dayIn } from './other-calendars.ts'
import { bitOf, rulesOf } from './starters.ts'
import { type FoundTime, inOneSentence, type TimeContext, wordAt } from './time-context.ts'
import { weekdayTable } from './time-tables.ts'

/** Reads a date at a token; null where none is. */
export type ReadDate = (context: TimeContext, i: number) => FoundTime | null

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const isWeekday = ({ rule }: FoundTime): boolean => /^time\.(?:weekday|relative-day|today)/.test(rule)
const isDayOfMonth = ({ rule }: FoundTime): boolean =>
  /-day|day-|days-|two-calendars/.test(rule) && !/relative|weekday/.test(rule)
const singleDay = ({ reading }: FoundTime): string | null =>
  /^\d{4}-\d\d-\d\d~?$/.test(reading.edtf) ? reading.edtf.slice(0, 10) : null

/** “Thursday the 20th of this month”, “الثلاثاء الموافق 12/3/2019”, “أمس (12 أيار)”: one day said twice, with what both tell. */
export function withSecondDate(context: TimeContext, found: FoundTime, read: ReadDate): FoundTime {
  const first = isWeekday(found) ? withDateOfWeekday(context, found, read) : withItsDates(context, found, read)
  return withOtherCalendar(context, first, read)
}

const bitsOfDay = bitOf('numericDate', 'dayMonthYear', 'monthDayYear')

/** Asked first, so that a row of days of the week is not read over and over. */
const mayBeginDay = ({ tokens }: TimeContext, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && token.kind !== 'mark' && (rulesOf(token.word) & bitsOfDay) !== 0
}

/** A day of the week, then its date, which counts. */
function withDateOfWeekday(context: TimeContext, found: FoundTime, read: ReadDate): FoundTime {
  const place = behindLink(context, found.last + 1)
  const comma = wordAt(context, place.first - 1)
  if ((comma === '،' || comma === ',') && !endsInWeekday(context, found.last)) return found
  if (!inOneSentence(context, found.last, place.first)) return found
  if (!mayBeginDay(context, place.first)) return found
  const date = read(context, place.first)
  if (date === null || isWeekday(date) || !isDayOfMonth(date)) return found
  if (place.close !== null && wordAt(context, date.last + 1) !== place.close) return found
  const day = found.reading.from
  const agreed = day === null ? date : agreeing(date, weekdayOf(dayOf(day)))
  // “الجمعة في 9 حزيران”, but “قال الأحد في 3 أيار” may tell of another day
  if (wordAt(context, place.first - 1) === 'في' && !(day !== null && agree(agreed.reading.edtf.slice(0, 10), day)))
    return found
  // “yesterday” is sure of the day where another calendar is not
  const exact =
    place.close !== null && date.calendar === 'islamic' && isNear(date, day)
      ? { ...date, reading: found.reading, inferred: true }
      : agreed
  return { ...exact, last: place.close === null ? date.last : date.last + 1 }
}

/** “أمس الأربعاء، 14 تموز”, but not “yesterday, 14 July”. */
const endsInWeekday = (context: TimeContext, last: number): boolean =>
  findPhrase(weekdayTable, context.tokens, last) !== null ||
  findPhrase(weekdayTable, context.tokens, last - 1)?.last === last

/** “الأسبوع المنصرم (4 – 10 كانون الأول)”, “ليل الثلاثاء/الأربعاء 13-14 تموز”: what was counted from publication, then its dates. */
function withItsDates(context: TimeContext, found: FoundTime, read: ReadDate): FoundTime {
  if (!found.inferred || !/unit|relative|night/.test(found.rule)) return found
  const bracket = wordAt(context, found.last + 1) === '('
  const at = bracket ? found.last + 2 : found.last + 1
  if ((!bracket && !/night/.test(found.rule)) || !inOneSentence(context, found.last, at)) return found
  const dates = mayBeginDay(context, at) ? read(context, at) : null
  if (dates === null || (bracket && wordAt(context, dates.last + 1) !== ')')) return found
  const { from, to } = dates.reading
  if (from === null || to === null || found.reading.from === null || found.reading.to === null) return found
  const inside = from >= found.reading.from && to <= found.reading.to
  if (!inside && !(/night/.test(found.rule) && agree(from, found.reading.from) && agree(to, found.reading.to)))
    return found
  return { ...dates, last: bracket ? dates.last + 1 : dates.last, inferred: true }
}

const agree = (one: string, other: string): boolean => weekdayOf(dayOf(one)) === weekdayOf(dayOf(other))

const isNear = ({ reading }: FoundTime, day: string | null): boolean =>
  day !== null && reading.from !== null && reading.to !== null && reading.from <= day && day <= reading.to

interface Place {
  readonly first: number
  /** The bracket that ends it. */
  readonly close: string | null
}

/** Behind a comma, a bracket, “الموافق”, “الواقع في”: where the date stands that a day of the week falls on. */
function behindLink(context: TimeContext, i: number): Place {
  const link = findPhrase(weekdayLinkTable, context.tokens, i)
  if (link !== null)
    return { first: wordAt(context, link.last + 1) === 'ل' ? link.last + 2 : link.last + 1, close: null }
  const mark = wordAt(context, i)
  const close = closing[mark]
  if (close !== undefined) return { first: i + 1, close }
  return { first: ['،', ',', '/', '-', '–', ':', 'في'].includes(mark) ? i + 1 : i, close: null }
}

/** Of the readings of a date those that fall on the day of the week; a year that was inferred and a moon that was seen give way. */
function agreeing(date: FoundTime, weekday: number): FoundTime {
  const falls = (edtf: string): boolean => weekdayOf(dayOf(edtf.slice(0, 10))) === weekday
  const day = singleDay(date)
  if (day === null) return date
  const { named, alternatives = [] } = date
  const right = [date.reading, ...alternatives].filter(({ edtf }) => falls(edtf))
  const [best] = right
  if (best !== undefined)
    return { ...date, reading: best, alternatives: right.slice(1), confidence: Math.max(date.confidence, 0.9) }
  if (date.calendar === 'islamic') {
    const near = [-1, 1].map((away) => readDay(addDays(dayOf(day), away)).edtf).find(falls)
    return near === undefined ? date : { ...date, reading: { ...date.reading, edtf: `${near}~` } }
  }
  if (date.inferred && named?.month != null && named.day !== null)
    for (const away of [1, -1]) {
      const other = dayIn(named.calendar, named.year + away, named.month, named.day)
      if (other !== null && weekdayOf(other) === weekday)
        return { ...date, reading: readDay(other), alternatives: [], named: { ...named, year: named.year + away } }
    }
  return { ...date, confidence: date.confidence * 0.8 }
}

/** “17 رجب 1445هـ الموافق 29 كانون الثاني 2024”, “29 يناير 2024 (17 رجب 1445هـ)”: one day in two calendars is one date. */
function withOtherCalendar(context: TimeContext, found: FoundTime, read: ReadDate): FoundTime {
  const day = singleDay(found)
  if (day === null || isWeekday(found)) return found
  const link = findPhrase(sameDayLinkTable, context.tokens, found.last + 1)
  const mark = wordAt(context, found.last + 1)
  const close = closing[mark] ?? null
  const at =
    link !== null ? link.last + 1 : close !== null || ['-', '–', '/', '،', ','].includes(mark) ? found.last + 2 : null
  if (at === null || !inOneSentence(context, found.last, at)) return found
  const first = wordAt(context, at) === 'ل' ? at + 1 : at
  // its year is that of the other
  const second = read({ ...context, published: dayOf(day), nearest: true }, first)
  const other = second && singleDay(second)
  if (second === null || other === null || second.calendar === found.calendar) return found
  if (close !== null && wordAt(context, second.last + 1) !== close) return found
  if (Math.abs(daysBetween(dayOf(day), dayOf(other as string))) > 2) return found
  const exact = found.calendar === 'islamic' ? second : found
  const { calendar: _, ...rest } = exact
  const last = close === null ? second.last : second.last + 1
  return {
    ...rest,
    ...(exact.calendar === undefined || second.calendar === undefined || found.calendar === undefined
      ? {}
      : { calendar: exact.calendar }),
    last,
    inferred: (found.inferred ?? false) && (second.inferred ?? false),
    named: exact.named ?? found.named,
    rule: 'time.two-calendars',
    confidence: 0.95,
  } as FoundTime
}
