import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase, type PhraseTable } from '../word-forms.ts'
import { islamicTable, monthTable, monthTableInPersian, persianTable } from './calendar-tables.ts'
import { bareWordAt, type Calendar, inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'

export interface MonthFound {
  readonly calendar: Calendar
  readonly month: number
  /** Another month behind a slash: “May/June”. */
  readonly second: number | null
  readonly last: number
  /** Letters before the name that are written with it: و, ب. */
  readonly cut: number
}

type Tables = readonly (readonly [Calendar, PhraseTable<number>])[]
const arabicTables: Tables = [
  ['gregorian', monthTable],
  ['islamic', islamicTable],
  ['persian', persianTable],
]
const persianTables: Tables = [
  ['persian', persianTable],
  ['gregorian', monthTableInPersian],
  ['islamic', islamicTable],
]

export const monthNouns = new Set(['شهر', 'لشهر', 'بشهر', 'شهري', 'ماه', 'month', 'برج'])

/** A month's name at token i, with its second name: “مايو/أيار”, “أيار (مايو)”, “شهر 3”, “خرداد ماه”, “May/June”. */
export function monthAt(context: TimeContext, i: number): MonthFound | null {
  const noun = monthNouns.has(bareWordAt(context, i))
  const start = noun ? i + 1 : i
  const number = noun ? monthNumber(context, start) : null
  if (number !== null) return number
  for (const [calendar, table] of context.language === 'fa' ? persianTables : arabicTables) {
    const found = findPhrase(table, context.tokens, start)
    if (found === null || !inOneSentence(context, i, found.last)) continue
    if (calendar === 'persian' && context.language !== 'fa' && !isPersianYear(wordAt(context, found.last + 1))) continue
    const name = { calendar, month: found.value, second: null, last: behindName(context, found.last), cut: found.cut }
    return withSecondName(context, table, name)
  }
  return null
}

/** In Arabic a Persian month is one only before its year. */
const isPersianYear = (word: string): boolean => /^1[34]\d\d$/.test(word)

/** With “ماه” behind it, or the full stop of an abbreviation: “Sept. 5”. */
function behindName(context: TimeContext, last: number): number {
  if (wordAt(context, last + 1) === 'ماه' && context.language === 'fa') return last + 1
  const abbreviated = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(wordAt(context, last))
  return abbreviated && wordAt(context, last + 1) === '.' && isNumber(context, last + 2) ? last + 1 : last
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '"': '"', '“': '”', '/': '/' }
const joining = new Set(['/', '\\', '-', '–', '—', '(', '[', '«', '"', '“', '،', ',', 'او'])

function withSecondName(context: TimeContext, table: PhraseTable<number>, alone: MonthFound): MonthFound {
  const { month, last } = alone
  // “تشرين الأول والثاني”
  if (
    month === 10 &&
    wordAt(context, last).startsWith('ال') &&
    ['والثاني', 'والتاني'].includes(wordAt(context, last + 1))
  )
    return { ...alone, second: 11, last: last + 1 }
  const mark = wordAt(context, last + 1)
  // “آذار مارس”
  const beside = findPhrase(table, context.tokens, last + 1)
  if (beside?.value === month && beside.cut === 0 && inOneSentence(context, last, beside.last))
    return { ...alone, last: beside.last }
  if (!joining.has(mark) || !inOneSentence(context, last, last + 2)) return alone
  const second = findPhrase(table, context.tokens, last + 2)
  if (second === null) return alone
  if (second.value !== month)
    return mark === '/' || mark === '\\' ? { ...alone, second: second.value, last: second.last } : alone
  const closed = closing[mark] !== undefined && wordAt(context, second.last + 1) === closing[mark]
  // a slash behind the second name closes it only before a year: “أيار /مايو/ 2021”
  const slash = mark === '/' && !isNumber(context, second.last + 2)
  return { ...alone, last: closed && !slash ? second.last + 1 : second.last }
}

/** “شهر 3”, “شهر 12 الماضي”, “شهر تسعة”: not “شهر 3 أيام”, nor a day of it. */
function monthNumber(context: TimeContext, i: number): MonthFound | null {
  const token = context.tokens[i]
  if (token === undefined || wordAt(context, i + 1) === '/' || (token.text.length === 1 && token.kind === 'word'))
    return null
  const month = token.kind === 'number' && token.text.length > 2 ? null : numberAt(context.tokens, i)
  if (month === null || month.value < 1 || month.value > 12) return null
  // “a month” is “شهر واحد”
  if (month.form === 'words' && month.value < 3) return null
  return { calendar: 'gregorian', month: month.value, second: null, last: month.last, cut: 0 }
}

/** “الخامس من الشهر السادس”: what is of a day before it, and no month of a war. */
export function monthByOrdinal(context: TimeContext, i: number): MonthFound | null {
  const nth = wordAt(context, i) === 'الشهر' ? ordinalAt(context.tokens, i + 1) : null
  if (nth === null || nth.value > 12 || ['من', 'علي', 'ل'].includes(wordAt(context, nth.last + 1))) return null
  return { calendar: 'gregorian', month: nth.value, second: null, last: nth.last, cut: 0 }
}
