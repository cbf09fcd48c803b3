import { countedBehindWords } from './calendar-tables.ts'
import { isNumber, type TimeContext, wordAt } from './time-context.ts'

/** Four digits that may be a year of the last century or this one. */
export const isYearNumber = (context: TimeContext, i: number): boolean =>
  isNumber(context, i) && /^(?:19|20)\d\d$/.test(wordAt(context, i))

const joining = new Set(['و', '-', '–', 'الي', 'حتي', 'and', 'to', 'او', 'or'])

/** “2015 مدنياً”, “in 2000 homes”; the last of a row tells it for all: “بين 1900 و2000 شخص”. */
export function isCounted(context: TimeContext, i: number, depth = 0): boolean {
  const behind = wordAt(context, i + 1)
  if (['%', '٪', '$', '€'].includes(behind) || ['$', '€', '#', '+'].includes(wordAt(context, i - 1))) return true
  if (countedBehindWords.has(behind)) return true
  if (!joining.has(behind) || depth > 2 || !isNumber(context, i + 2)) return false
  if (isCounted(context, i + 2, depth + 1)) return true
  return behind !== 'و' && !isYearNumber(context, i + 2) && wordAt(context, i + 2).length > 2
}
