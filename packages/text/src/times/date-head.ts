import { findPhrase, type PhraseTable } from '../word-forms.ts'
import { islamicTable, monthTable, persianTable } from './calendar-tables.ts'
import { inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { relativeTable, unitOf, weekdayTable } from './time-tables.ts'

/**
 * “قُتل 30 يوم الجمعة”, “20 في المئة عام 2019”: the singular behind a number is no unit that is counted, but the head of the date
 * that stands there.
 */
export function headsDate(context: TimeContext, i: number): boolean {
  const form = unitOf.get(wordAt(context, i))
  if (form?.count !== 'one' || !inOneSentence(context, i, i + 1)) return false
  if (form.unit === 'year') return isNumber(context, i + 1) && /^(?:1[3489]|20)\d\d$/.test(wordAt(context, i + 1))
  if (form.unit === 'month') return isMonth(context, i + 1)
  return form.unit === 'day' && isDay(context, i + 1)
}

const isMonth = (context: TimeContext, i: number): boolean =>
  [monthTable, islamicTable, persianTable].some((table) => stands(context, i, table))

/** A day of the week, “yesterday”, the number of a day before its month. */
function isDay(context: TimeContext, i: number): boolean {
  if (stands(context, i, relativeTable)) return true
  if (/^ال|ه$/.test(wordAt(context, i)) && stands(context, i, weekdayTable)) return true
  if (!isNumber(context, i)) return false
  const link = wordAt(context, i + 1)
  return link === '/' || isMonth(context, link === 'من' ? i + 2 : i + 1)
}

const stands = <Value>({ tokens }: TimeContext, i: number, table: PhraseTable<Value>): boolean =>
  findPhrase(table, tokens, i)?.cut === 0
