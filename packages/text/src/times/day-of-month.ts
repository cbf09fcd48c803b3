import { countedBehindWords, monthIsWord } from './calendar-tables.ts'
import { type DayNumber, dayNumberAt } from './day-number.ts'
import { type MonthFound, monthAt, monthByOrdinal } from './month-name.ts'
import { monthNamedBefore } from './month-named-before.ts'
import { readDayIn } from './other-calendars.ts'
import { isSaidOfNoun } from './said-of-noun.ts'
import { rulesOf } from './starters.ts'
import { type Calendar, type FoundTime, inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { yearBehind } from './year-behind.ts'

/** A day with its month and year, as they were read. */
interface DayParts {
  readonly calendar: Calendar
  readonly year: number
  readonly month: number
  readonly day: number
  readonly inferred: boolean
}

/** The time a day is; 'impossible' where the month has none such. */
function dayFound(parts: DayParts, last: number, rule: string, confidence: number): FoundTime | 'impossible' {
  const { calendar, year, month, day, inferred } = parts
  const reading = readDayIn(calendar, year, month, day)
  if (reading === null) return 'impossible'
  return { last, reading, inferred, named: parts, rule, confidence, ...(calendar === 'gregorian' ? {} : { calendar }) }
}

/** “12 May 2021”, “the twelfth of May”, “الخامس من الشهر الجاري”, “17 منه”, “14 شوال 1442هـ”. */
export function dayMonthYear(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const day = dayNumberAt(context, i)
  if (day === null) return null
  const link = wordAt(context, day.last + 1)
  const linked = ['من', 'of'].includes(link)
  const marked = marks.has(link) && !isNumber(context, day.last + 2)
  const at = linked || marked ? day.last + 2 : day.last + 1
  if (!inOneSentence(context, i, at) || !mayBeMonth(context, at)) return null
  const here = monthNamedBefore(context, at, linked)
  if (here !== null) {
    if (!linked && isSaidOfNoun(context, i)) return null
    const found = dayFound({ ...here, day: day.value }, here.last, 'time.day-of-this-month', 0.9)
    return found === 'impossible' ? null : found
  }
  const named = monthAt(context, at) ?? (linked ? monthByOrdinal(context, at) : null)
  if (named === null || named.second !== null || !isMonthBeside(context, day, named, at)) return null
  if (!linked && isSaidOfNoun(context, i)) return null
  // “7 - نيسان - 2018”
  const again = marked && wordAt(context, named.last + 1) === link && isNumber(context, named.last + 2)
  const month = again ? { ...named, last: named.last + 1 } : named
  const year = yearBehind(context, month, day.value)
  if (year === null || (marked && year.inferred)) return null
  const parts = {
    calendar: month.calendar,
    year: year.year,
    month: month.month,
    day: day.value,
    inferred: year.inferred,
  }
  const found = dayFound(parts, year.last, 'time.day-month-year', year.inferred ? 0.8 : 0.97)
  return found === 'impossible' || year.other === undefined ? found : withOtherYear(found, parts, year.other)
}

/** Most words behind a number are none of a month. */
function mayBeMonth({ tokens }: TimeContext, i: number): boolean {
  const token = tokens[i]
  return token !== undefined && (token.text === 'منه' || rulesOf(token.word) !== 0)
}

/** Between day, month and year: “7/ نيسان/ 2018”. */
const marks = new Set(['/', '-', '–', '.', '\\'])

/** A day that goes on from one in another year may be of the year of publication too. */
function withOtherYear(found: FoundTime, { calendar, month, day }: DayParts, year: number): FoundTime {
  const other = readDayIn(calendar, year, month, day)
  return other === null ? found : { ...found, alternatives: [other], confidence: 0.6 }
}

/** “12 may have died”, “the second march”: small letters, and words no number stands before. */
function isMonthBeside(context: TimeContext, day: DayNumber, month: MonthFound, at: number): boolean {
  const word = wordAt(context, at)
  if (!/^[a-z]/.test(word) || !monthIsWord.has(word)) return true
  const token = context.tokens[at]
  return token !== undefined && (context.isCapital(token) || (isNumber(context, month.last + 1) && day.last < at))
}

/** “May 12, 2021”, “May 3rd”, “May 12-15”, “May 12 and 13”. */
export function monthDayYear(context: TimeContext, i: number): FoundTime | null | 'impossible' {
  const token = context.tokens[i]
  if (token === undefined) return null
  const latin = /^[a-z]/.test(token.text)
  if (latin && !context.isCapital(token)) return null
  const month = monthAt(context, i)
  if (month === null || month.calendar !== 'gregorian' || month.second !== null) return null
  const the = wordAt(context, month.last + 1) === 'the' ? month.last + 2 : month.last + 1
  const day = isNumber(context, the) ? dayNumberAt(context, the) : null
  if (day === null || countedBehindWords.has(wordAt(context, day.last + 1))) return null
  const until = lastDayOf(context, day)
  const year = yearBehind(context, { ...month, last: (until ?? day).last }, day.value)
  // “مايو 12, 2021”, as only translations write it
  if (year === null || (!latin && year.inferred)) return null
  const parts = {
    calendar: 'gregorian' as const,
    year: year.year,
    month: month.month,
    day: day.value,
    inferred: year.inferred,
  }
  const first = dayFound(parts, year.last, 'time.month-day-year', year.inferred ? 0.85 : 0.95)
  const last = until === null ? first : dayFound({ ...parts, day: until.value }, year.last, 'time.days-of-month', 0.85)
  return first === 'impossible' || last === 'impossible' ? 'impossible' : throughDays(first, last)
}

/** “12-15”, “12 and 13”: what follows a day that an English month stands before. */
function lastDayOf(context: TimeContext, first: DayNumber): DayNumber | null {
  const mark = wordAt(context, first.last + 1)
  if (!['-', '–', '—', 'to', 'through', 'and'].includes(mark) || !isNumber(context, first.last + 2)) return null
  const day = dayNumberAt(context, first.last + 2)
  if (day === null || day.value <= first.value || countedBehindWords.has(wordAt(context, day.last + 1))) return null
  if (mark === 'and' && day.value !== first.value + 1) return null
  return /^[a-z]/.test(wordAt(context, day.last + 1)) && monthAt(context, day.last + 1) !== null ? null : day
}

/** From one day to another of a month. */
function throughDays(first: FoundTime, last: FoundTime): FoundTime {
  if (first.reading.edtf === last.reading.edtf) return first
  const edtf = `${first.reading.edtf}/${last.reading.edtf}`
  return { ...last, reading: { edtf, from: first.reading.from, to: last.reading.to } }
}

/** “3 و4 آذار”, “14-15 February”, “3 و5 و9 آذار”: days of one month. What lies between days that are listed is not meant. */
export function daysOfMonth(context: TimeContext, i: number): FoundTime | null {
  const days = listOfDays(context, i)
  if (days === null) return null
  const whole = dayMonthYear(context, days.at)
  if (whole === null || whole === 'impossible' || whole.named === undefined || whole.named.month === null) return null
  const { calendar, year, month, inferred } = whole.named
  const first = dayFound(
    { calendar, year, month, day: days.first.value, inferred },
    whole.last,
    'time.days-of-month',
    0.85,
  )
  if (first === 'impossible') return null
  if (days.through) return { ...throughDays(first, whole), rule: 'time.days-of-month', confidence: 0.88 }
  return { ...first, last: days.first.last, rule: 'time.day-of-list' }
}

interface DayList {
  readonly first: DayNumber
  /** Where the last of them stands, with the month. */
  readonly at: number
  /** Whether all days between are meant too. */
  readonly through: boolean
}

const most = 8

/** Numbers apart by “and”, commas or a dash; one that is not greater than the one before ends nothing. */
function listOfDays(context: TimeContext, i: number): DayList | null {
  const first = dayNumberAt(context, i)
  if (first === null) return null
  let [day, at, through, commas] = [first, i, true, false]
  for (let count = 1; count < most; count++) {
    const mark = wordAt(context, day.last + 1)
    const next = nextOfList(context, day.last + 1, mark)
    if (next === null || next.day.value <= day.value || !inOneSentence(context, i, next.at)) break
    through &&= next.dash || next.day.value === day.value + 1
    commas = mark === '،' || mark === ','
    ;[day, at] = [next.day, next.at]
  }
  // “3، 12 آذار” is no list: its last comes behind an “and”
  return at === i || commas ? null : { first, at, through }
}

const dashes = new Set([
  ...['-', '–', '—', 'الي', 'والي', 'حتي', 'وحتي', 'لغايه', 'ولغايه', 'لحد'],
  ...['to', 'تا', 'till', 'until', 'through'],
])
/** “ليلة 24 على 25 حزيران”. */
const onto = 'علي'
const nights = new Set(['ليله', 'ليل', 'الليله'])
const ands = new Set(['و', 'and', '،', ',', '&', 'او', '/'])

function nextOfList(
  context: TimeContext,
  i: number,
  mark: string,
): { day: DayNumber; at: number; dash: boolean } | null {
  const dash = dashes.has(mark) || (mark === onto && nights.has(wordAt(context, i - 2)))
  if (dash || ands.has(mark)) {
    const at = i + 1
    const day = dayNumberAt(context, at)
    return day && { day, at, dash }
  }
  // “الثالث والرابع من آذار”
  if (!mark.startsWith('وال')) return null
  const day = dayNumberAt(context, i)
  return day && { day, at: i, dash: false }
}
