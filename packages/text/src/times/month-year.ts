import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { yearNamedBefore } from './anchored.ts'
import { type Day, daysBetween, isBefore } from './days.ts'
import { directionBehind } from './direction.ts'
import { islamicYearOf, persianYearOf } from './other-calendars.ts'
import { bareWordAt, type TimeContext, wordAt } from './time-context.ts'
import { islamicTable, monthTable, persianTable } from './time-tables.ts'
import { unitPhraseAt } from './unit-phrase.ts'

export type Calendar = 'gregorian' | 'islamic' | 'persian'

export interface MonthFound {
  readonly calendar: Calendar
  readonly month: number
  /** Another month behind a slash: “May/June”. */
  readonly second: number | null
  readonly last: number
}

/** A month's name at token i, with its second name: “مايو/أيار”, “أيار (مايو)”, “May/June”. */
export function monthAt(context: TimeContext, i: number): MonthFound | null {
  const { tokens, language } = context
  const named = ['شهر', 'لشهر', 'بشهر'].includes(bareWordAt(context, i))
  const start = named ? i + 1 : i
  const number = named ? monthNumber(context, start) : null
  if (number !== null) return number
  const order: readonly Calendar[] = language === 'fa' ? ['persian', 'gregorian', 'islamic'] : ['gregorian', 'islamic']
  for (const calendar of order) {
    const table = calendar === 'gregorian' ? monthTable : calendar === 'islamic' ? islamicTable : persianTable
    const found = findPhrase(table, tokens, start)
    if (found === null || found.last >= tokens.length) continue
    const mark = wordAt(context, found.last + 1)
    const second = mark === '/' || mark === '-' || mark === '(' ? findPhrase(table, tokens, found.last + 2) : null
    if (second === null) return { calendar, month: found.value, second: null, last: found.last }
    const last = mark === '(' && wordAt(context, second.last + 1) === ')' ? second.last + 1 : second.last
    if (mark === '-' && second.value !== found.value)
      return { calendar, month: found.value, second: null, last: found.last }
    return { calendar, month: found.value, second: second.value === found.value ? null : second.value, last }
  }
  return null
}

/** “شهر 3”, “شهر 12 الماضي”: not “شهر 3 أيام”, nor a day of it. */
function monthNumber(context: TimeContext, i: number): MonthFound | null {
  const token = context.tokens[i]
  if (token?.kind !== 'number' || token.text.length > 2 || wordAt(context, i + 1) === '/') return null
  const month = Number(token.text)
  return month < 1 || month > 12 ? null : { calendar: 'gregorian', month, second: null, last: i }
}

interface YearFound {
  readonly year: number
  readonly calendar: Calendar
  readonly last: number
  /** “last year”, “the current year”: taken from the day of publication. */
  readonly inferred: boolean
}

export const yearWords = new Set(['عام', 'سنه', 'لعام', 'لسنه', 'سال', 'year'])

/** A year at token i, with its word and its mark: “عام 2018”, “1445 هـ”, “of 2017”; or “last year” behind another part. */
export function yearAt(context: TimeContext, i: number): YearFound | null {
  const { tokens, language } = context
  let at = i
  if ([',', '،'].includes(wordAt(context, at)) && tokens[at + 1]?.kind === 'number') at++
  if (['من', 'of', 'in', 'لل'].includes(wordAt(context, at))) at++
  const relative = relativeYear(context, at)
  if (relative !== null) return relative
  const named = yearWords.has(bareWordAt(context, at))
  const persian = language === 'fa' || wordAt(context, at) === 'سال'
  if (named) at++
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[i]?.sentence) return null
  if (token.kind !== 'number') {
    if (named) {
      const words = numberAt(tokens, at)
      if (words !== null && words.value > 1000 && words.value < 2200)
        return { year: words.value, calendar: 'gregorian', last: words.last, inferred: false }
    }
    return null
  }
  if (named && token.text.length === 2 && !isPartOfNumber(context, at)) return shortYear(context, at)
  if (token.text.length !== 4 || isPartOfNumber(context, at)) return null
  const year = Number(token.text)
  const mark = wordAt(context, at + 1)
  if (['ه', 'هجري', 'هجريه', 'للهجره'].includes(mark))
    return { year, calendar: 'islamic', last: at + 1, inferred: false }
  if (['م', 'ميلادي', 'ميلاديه'].includes(mark) && year > 1500)
    return { year, calendar: 'gregorian', last: at + 1, inferred: false }
  if (year >= 1300 && year <= 1470)
    return { year, calendar: persian ? 'persian' : 'islamic', last: at, inferred: false }
  return year >= 1850 && year <= 2100 ? { year, calendar: 'gregorian', last: at, inferred: false } : null
}

/** “العام الماضي”, “هذه السنة”, “last year”, “العام نفسه”: counted from publication, or from what was named before. */
function relativeYear(context: TimeContext, i: number): YearFound | null {
  const { published, tokens } = context
  if (tokens[i]?.kind !== 'word' || published === null) return null
  const named = yearNamedBefore(context, i)
  if (named !== null) return { ...named, calendar: 'gregorian', inferred: true }
  const phrase = unitPhraseAt(context, i, published)
  if (phrase === null || (phrase.unit !== 'year' && phrase.unit !== 'islamicYear')) return null
  const persian = context.language === 'fa'
  const here =
    phrase.unit === 'islamicYear' ? islamicYearOf(published) : persian ? persianYearOf(published) : published.year
  const calendar = phrase.unit === 'islamicYear' ? 'islamic' : persian ? 'persian' : 'gregorian'
  return { year: here + phrase.away, calendar, last: phrase.last, inferred: true }
}

/** “عام 73”, “صيف 82”: the latest year of these two digits that is not after publication. */
export function shortYear({ tokens, published }: TimeContext, at: number): YearFound | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 2) return null
  const now = published?.year ?? 2000
  const century = Math.floor(now / 100) * 100
  const year = century + Number(token.text)
  return { year: year > now ? year - 100 : year, calendar: 'gregorian', last: at, inferred: true }
}

/** “2021,500”, “2021.5”: no year. */
function isPartOfNumber(context: TimeContext, at: number): boolean {
  const { tokens } = context
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    next !== undefined &&
    /[.,٬٫]/.test(next.text) &&
    next.start === here?.end &&
    after?.kind === 'number' &&
    after.start === next.end
  )
}

/** A day of the month: digits, an ordinal, “الـ 9”; null where none can be. */
export function dayNumberAt(context: TimeContext, i: number): { value: number; last: number } | null {
  const { tokens } = context
  const article = ['ال', 'اليوم'].includes(wordAt(context, i)) && tokens[i + 1]?.kind === 'number' ? i + 1 : i
  const token = tokens[article]
  if (token?.kind === 'number') {
    if (token.text.length > 2) return null
    const suffix =
      ['st', 'nd', 'rd', 'th'].includes(wordAt(context, article + 1)) && tokens[article + 1]?.start === token.end
    return { value: Number(token.text), last: suffix ? article + 1 : article }
  }
  const glued = /^(?:[وبل]?ال|ال|[وبل])?(\d{1,2})$/.exec(token?.text ?? '')
  if (glued !== null) return { value: Number(glued[1]), last: article }
  return ordinalAt(tokens, i, /^وال/.test(wordAt(context, i)) ? 1 : 0)
}

/** The year a day or month without one belongs to: the latest not after publication, or the first not before it. */
export function inferYear(context: TimeContext, month: number, day: number): number | null {
  const { published, past } = context
  if (published === null) return null
  const here: Day = { year: published.year, month, day }
  if (context.nearest) {
    const years = [published.year - 1, published.year, published.year + 1]
    const away = (year: number): number => Math.abs(daysBetween(published, { year, month, day }))
    return years.reduce((best, year) => (away(year) < away(best) ? year : best))
  }
  if (past) return isBefore(published, here) ? published.year - 1 : published.year
  return isBefore(here, published) ? published.year + 1 : published.year
}

/** A direction behind a month: “September last”, “the current …”. */
export function directionAt(
  context: TimeContext,
  i: number,
): { direction: 'last' | 'this' | 'next'; last: number } | null {
  const behind = directionBehind(context, i)
  return behind && { direction: behind.away < 0 ? 'last' : behind.away > 0 ? 'next' : 'this', last: behind.last }
}

interface YearOf {
  readonly year: number
  readonly last: number
  readonly inferred: boolean
}

export function yearBehind(context: TimeContext, found: MonthFound, day: number): YearOf | null {
  const said = yearAt(context, found.last + 1)
  if (said !== null && (said.calendar === found.calendar || (found.calendar === 'gregorian' && said.inferred)))
    return { year: said.year, last: said.last, inferred: said.inferred }
  const { published } = context
  if (published === null) return null
  if (found.calendar === 'islamic') return { year: islamicYearOf(published), last: found.last, inferred: true }
  if (found.calendar === 'persian') return { year: persianYearOf(published), last: found.last, inferred: true }
  const direction = directionAt(context, found.last + 1)
  if (direction?.direction === 'this') return { year: published.year, last: direction.last, inferred: true }
  const past = direction === null ? context.past : direction.direction === 'last'
  const year = inferYear(
    { ...context, past, nearest: direction === null && context.nearest === true },
    found.month,
    day,
  )
  return year === null ? null : { year, last: direction?.last ?? found.last, inferred: true }
}
