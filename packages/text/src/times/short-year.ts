import { isCounted } from './counted-number.ts'
import { type Calendar, isNumber, type TimeContext, wordAt } from './time-context.ts'

/** A year of two digits, of the hundred years up to publication, or in Persian of the 1300s. */
export interface ShortYear {
  readonly year: number
  readonly calendar: Calendar
  readonly last: number
  readonly inferred: true
  readonly decorated: boolean
}

/** The latest year of two digits that is not after publication. */
export function yearOfDigits({ published }: TimeContext, digits: number): number {
  const now = published?.year ?? 2000
  const year = Math.floor(now / 100) * 100 + digits
  return year > now ? year - 100 : year
}

/** Beyond these two digits can be no day. */
const lastDay = 31
/** Years of two digits are those of people's lives: 1340 to 1399. */
const earliestPersian = 40

/** “6 حزيران 82”, “March '98”, “آبان ۹۸”: the year behind a month, where it can be no day and counts nothing. */
export function shortYearBehind(context: TimeContext, i: number, calendar: Calendar): ShortYear | null {
  const marked = wordAt(context, i) === "'" && context.tokens[i]?.end === context.tokens[i + 1]?.start
  const at = marked ? i + 1 : i
  if (!isTwoDigits(context, at) || isCounted(context, at)) return null
  const digits = Number(wordAt(context, at))
  if (calendar === 'persian')
    return context.language === 'fa' && digits >= earliestPersian
      ? { year: 1300 + digits, calendar, last: at, inferred: true, decorated: true }
      : null
  if (calendar !== 'gregorian' || (!marked && (digits <= lastDay || !endsPhrase(context, at)))) return null
  return { year: yearOfDigits(context, digits), calendar, last: at, inferred: true, decorated: false }
}

/** “العام ٨٢”: with its article it may also be so many, this year. */
export const isShortYear = (context: TimeContext, i: number): boolean =>
  isTwoDigits(context, i) && Number(wordAt(context, i)) > lastDay && endsPhrase(context, i)

const isTwoDigits = (context: TimeContext, i: number): boolean =>
  isNumber(context, i) && wordAt(context, i).length === 2

/** Nothing follows that could be counted, and no more of a number. */
function endsPhrase({ tokens }: TimeContext, i: number): boolean {
  const next = tokens[i + 1]
  return next === undefined || next.sentence !== tokens[i]?.sentence || /^[،,؛;.)»]$/.test(next.text)
}

/** “سال ۸۸”, “۲۴/۸/۹۸”. */
export const persianYearOfDigits = (context: TimeContext, digits: number): number | null =>
  context.language === 'fa' && digits >= earliestPersian ? 1300 + digits : null
