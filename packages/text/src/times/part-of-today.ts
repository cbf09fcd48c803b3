import { foldedSet } from '../fold.ts'
import { readDay } from './days.ts'
import type { FoundDate } from './part-of-day.ts'
import { relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { weekdayTable } from './time-tables.ts'

const partsSince = foldedSet(['الصباح', 'الفجر', 'الظهر', 'الظهيرة', 'العصر', 'المساء'])
const partsUntil = foldedSet(['الظهر', 'الظهيرة', 'العصر', 'المساء'])
const hours = foldedSet(['ساعات', 'ساعة'])
const adjectives = foldedSet(['الباكر', 'الأولى', 'المبكر', 'المبكرة'])
const ofOther = foldedSet(['من', 'يوم', 'اليوم', 'الماضي', 'نفسه', 'ذاته', 'التالي', 'ل', 'أمس'])

/** Behind “since” or “until”: “منذ ساعات الفجر”, “حتى المساء” are of the day of publication, while no other was named. */
export function partOfToday(context: TimeContext, i: number, kind: 'since' | 'until'): FoundDate | null {
  const { published, anchor } = context
  const at = hours.has(wordAt(context, i)) ? i + 1 : i
  if (published === null || !(kind === 'since' ? partsSince : partsUntil).has(wordAt(context, at))) return null
  const day = readDay(published)
  if (anchor !== null && anchor.day !== null && readDay(anchor.day).edtf !== day.edtf) return null
  const last = adjectives.has(wordAt(context, at + 1)) ? at + 1 : at
  const next = context.tokens[last + 1]
  if (next !== undefined && (ofOther.has(next.text) || weekdayTable.beginningWith(next.word) !== null)) return null
  return { ...relativeTime(last, day, 'today', 0.75), clock: { first: i, last } }
}
