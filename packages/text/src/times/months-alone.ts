import { findPhrase } from '../word-forms.ts'
import { between, monthReading } from './calendar.ts'
import { monthIsWord, monthLeaderWords, rangeTable, weakMonthLeaderWords } from './calendar-tables.ts'
import { type MonthFound, monthAt } from './month-name.ts'
import { readMonthsIn } from './other-calendars.ts'
import { bareWord, type FoundTime, inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { directionOf } from './time-tables.ts'
import { inferYear, yearBehind } from './year-behind.ts'

/** “أيار 2021”, “May/June 2021”, “آب الجاري”, “رمضان 1445هـ”, “last May”; a bare month only where something leads to it. */
export function monthAlone(context: TimeContext, i: number): FoundTime | null {
  const english = directedMonth(context, i)
  if (english !== null) return english
  const month = monthAt(context, i)
  if (month === null || !isMonthHere(context, i)) return null
  const row = monthsInRow(context, i, month)
  if (row !== null) return row
  const upTo = monthRangeEnd(context, i, month)
  if (upTo !== null) return upTo
  const year = yearBehind(context, month, null)
  if (year === null || (year.last === month.last && !leadsToMonth(context, i, month))) return null
  return readMonth(month, year)
}

function readMonth(month: MonthFound, year: { year: number; last: number; inferred: boolean }): FoundTime | null {
  const { calendar, second } = month
  if (second !== null && second < month.month) return null
  const first = monthReading(year.year, month.month)
  const reading =
    calendar !== 'gregorian'
      ? readMonthsIn(calendar, year.year, month.month, month.month)
      : second === null
        ? first
        : between(first, monthReading(year.year, second))
  return (
    reading && {
      last: year.last,
      reading,
      inferred: year.inferred,
      named: { calendar, year: year.year, month: second ?? month.month, day: null, inferred: year.inferred },
      rule: second === null ? 'time.month-year' : 'time.months',
      confidence: year.inferred ? 0.75 : 0.95,
      ...(calendar === 'gregorian' ? {} : { calendar }),
    }
  )
}

/** “شهري آذار ونيسان 2020”, “أيار وحزيران الماضيين”: months that follow each other are one stretch. */
function monthsInRow(context: TimeContext, i: number, first: MonthFound): FoundTime | null {
  if (first.calendar !== 'gregorian' || first.second !== null) return null
  let [last, turns] = [first, 0]
  for (let count = 1; count < 12; count++) {
    const next = behindAnd(context, last)
    if (next === null || next.month !== (last.month % 12) + 1) break
    if (next.month === 1) turns++
    last = next
  }
  if (last === first || behindAnd(context, last) !== null) return null
  const year = yearBehind(context, last, null)
  if (year === null || (year.last === last.last && !leadsToMonth(context, i, first))) return null
  return {
    last: year.last,
    reading: between(monthReading(year.year - turns, first.month), monthReading(year.year, last.month)),
    inferred: year.inferred,
    rule: 'time.months',
    confidence: 0.88,
  }
}

/** The month behind “and”, which no day is named before. */
function behindAnd(context: TimeContext, { last }: MonthFound): MonthFound | null {
  const mark = wordAt(context, last + 1)
  if (!mark.startsWith('و') && mark !== 'and') return null
  const month = monthAt(context, mark === 'و' || mark === 'and' ? last + 2 : last + 1)
  return month?.second === null && month.calendar === 'gregorian' && inOneSentence(context, last, month.last)
    ? month
    : null
}

/** “last May”, “this September”. */
function directedMonth(context: TimeContext, i: number): FoundTime | null {
  const direction = directionOf.get(wordAt(context, i))
  if (direction === undefined || !/^[a-z]/.test(wordAt(context, i))) return null
  const month = monthAt(context, i + 1)
  if (month === null || !isMonthHere(context, i + 1) || isNumber(context, month.last + 1)) return null
  const year = inferYear(context, month.month, null, month.calendar, direction)
  return year === null ? null : readMonth(month, { year, last: month.last, inferred: true })
}

/** An English month begins with a capital: “they may march”. */
function isMonthHere({ tokens, isCapital }: TimeContext, i: number): boolean {
  const token = tokens[i]
  return token !== undefined && (!/^[a-z]/.test(token.text) || isCapital(token))
}

/** “آذار – حزيران 2019”, “آذار إلى حزيران 2019”: from the one month to the other. */
function monthRangeEnd(context: TimeContext, i: number, first: MonthFound): FoundTime | null {
  const to = findPhrase(rangeTable, context.tokens, first.last + 1)
  const at = to?.last ?? (/^[-–—]$/.test(wordAt(context, first.last + 1)) ? first.last + 1 : null)
  if (at === null || !inOneSentence(context, i, at + 1)) return null
  const second = monthAt(context, at + 1)
  if (second === null || second.calendar !== first.calendar || second.second !== null) return null
  const year = yearBehind(context, second, null)
  if (year === null || (year.inferred && !leadsToMonth(context, i, first))) return null
  const begun = second.month < first.month ? year.year - 1 : year.year
  const [from, until] = [begun, year.year].map((one, k) => {
    const { month } = k === 0 ? first : second
    return first.calendar === 'gregorian' ? monthReading(one, month) : readMonthsIn(first.calendar, one, month, month)
  })
  if (!from || !until) return null
  const edtf = `${from.edtf.split('/')[0]}/${until.edtf.split('/').at(-1)}`
  return {
    last: year.last,
    reading: { edtf, from: from.from, to: until.to },
    rule: 'time.months',
    confidence: 0.88,
    inferred: year.inferred,
    ...(first.calendar === 'gregorian' ? {} : { calendar: first.calendar }),
  }
}

/** Whether a name of a month without a year is one here: “في أيار”, “شهر أيار”, “أيار/مايو”, “بأيار”, “نيسان وأيار”. */
function leadsToMonth(context: TimeContext, i: number, month: MonthFound): boolean {
  if (context.led) return true
  const word = wordAt(context, i)
  if (['شهر', 'شهري', 'ماه', 'لشهر', 'بشهر'].includes(bareWord(word))) return true
  // with its other name it is a month whatever stands before
  if (month.last > i && /^[/\\(«[-]$/.test(wordAt(context, i + 1))) return true
  const before = wordAt(context, i - 1)
  if (!inOneSentence(context, i - 1, i)) return false
  if (monthLeaderWords.has(before)) return true
  const isWord = monthIsWord.has(word.slice(month.cut)) || month.calendar === 'islamic'
  // “بأيار”, “ونيسان” behind another month; “ومارس” is a verb elsewhere
  if (month.cut > 0 && !word.startsWith('و')) return /^ب/.test(word)
  const apart = ['و', 'and', '،'].includes(before)
  if (apart || month.cut > 0)
    return !(isWord && context.language === 'fa') && isMonthBehind(context, apart ? i - 2 : i - 1)
  return !isWord && weakMonthLeaderWords.has(before)
}

/** Whether a date ends at token i: a month, or the year of one. */
function isMonthBehind(context: TimeContext, i: number): boolean {
  return (
    monthAt(context, i) !== null ||
    monthAt(context, i - 1)?.last === i ||
    (isNumber(context, i) && monthAt(context, i - 1) !== null)
  )
}
