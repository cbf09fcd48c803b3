import { generalTitles } from '../lexicon/time-units.ts'
import { findPhrase } from '../word-forms.ts'
import { bareWordAt, type TimeContext, wordAt } from './time-context.ts'
import { these, unitOf, weekendTable, wordSet, yearKindOf } from './time-tables.ts'
import type { CalendarUnit } from './unit-calendar.ts'

/** A unit of the calendar by its word: “الأسبوع”, “السنة المالية”, “weekend”, in tokens `first` to `last`. */
export interface NamedUnit {
  readonly unit: CalendarUnit | 'islamicYear'
  readonly last: number
  /** “نهاية هذا الأسبوع”: “this” stands within it. */
  readonly isThis?: boolean
}

const general = wordSet(generalTitles)
const halfWords = new Set(['نصف', 'half'])

/** The one unit named at token i. `definite`: an Arabic word needs its article. */
export function unitNamedAt(context: TimeContext, i: number, definite: boolean): NamedUnit | null {
  const weekend = weekendNamedAt(context, i)
  if (weekend !== null) return weekend
  const word = wordAt(context, i)
  const bare = bareWordAt(context, i)
  const kindBefore = yearKindOf.get(word)
  const at = kindBefore !== undefined && /^[a-z]/.test(word) ? i + 1 : i
  const form = unitOf.get(at === i ? bare : wordAt(context, at))
  const needsArticle = definite && context.language !== 'fa' && /^[\u0620-\u06d3]/.test(word)
  if (needsArticle && !/^[وفبلك]*(?:ال|لل)/.test(word)) return null
  if (form === undefined) return halfWords.has(bare) ? { unit: 'half', last: i } : null
  if (form.count !== 'one' || isClock(form.unit) || isGeneral(context, at, bare)) return null
  if (form.unit !== 'year') return { unit: form.unit as CalendarUnit, last: at }
  const behind = at === i ? yearKindOf.get(wordAt(context, at + 1)) : undefined
  const kind = at === i ? behind : kindBefore
  const unit = kind === 'school' ? 'schoolYear' : kind === 'islamic' ? 'islamicYear' : 'year'
  return { unit, last: behind === undefined ? at : at + 1 }
}

export const isClock = (unit: string): boolean => ['second', 'minute', 'hour'].includes(unit)

/** “الأمين العام الحالي”: “general”, not “year”. */
const isGeneral = (context: TimeContext, i: number, bare: string): boolean =>
  bare === 'عام' && (general.has(wordAt(context, i - 1)) || general.has(bareWordAt(context, i - 1)))

/** “عطلة نهاية الأسبوع”, “نهاية هذا الأسبوع”, “weekend”. */
export function weekendNamedAt(context: TimeContext, i: number): NamedUnit | null {
  const found = findPhrase(weekendTable, context.tokens, i)
  if (found !== null) return { unit: 'weekend', last: found.last }
  const free = ['عطله', 'اجازه'].includes(bareWordAt(context, i)) ? i + 1 : i
  if (bareWordAt(context, free) !== 'نهايه' || !these.has(wordAt(context, free + 1))) return null
  if (bareWordAt(context, free + 2) !== 'اسبوع') return null
  return { unit: 'weekend', last: free + 2, isThis: true }
}
