import { countedBehindWords } from './calendar-tables.ts'
import { isNumber, type TimeContext, wordAt } from './time-context.ts'

/** Four digits that may be a year of the last century or this one. */
export const isYearNumber = (context: TimeContext, i: number): boolean =>
  isNumber(context, i) && /^(?:19|20)\d\d$/.test(wordAt(context, i))

const joining = new Set(['و', '-', '–', 'الي', 'حتي', 'and', 'to', 'او', 'or'])

const comparing = new Set(['اكثر', 'اقل', 'ازيد', 'يزيد', 'تزيد', 'يقل', 'تقل', 'يقرب', 'more', 'less', 'fewer'])

/** “2015 مدنياً”, “in 2000 homes”; the last of a row tells it for all: “بين 1900 و2000 شخص”. */
export function isCounted(context: TimeContext, i: number, depth = 0): boolean {
  const behind = wordAt(context, i + 1)
  if (['%', '٪', '$', '€'].includes(behind) || ['$', '€', '#', '+'].includes(wordAt(context, i - 1))) return true
  if (countedBehindWords.has(behind)) return true
  // “أكثر من 2000”
  if (comparing.has(wordAt(context, i - 2)) && ['من', 'عن', 'علي', 'than'].includes(wordAt(context, i - 1))) return true
  if (!joining.has(behind) || depth > 2 || !isNumber(context, i + 2)) return false
  if (isCounted(context, i + 2, depth + 1)) return true
  // “بين 2000 و3000”
  if (behind === 'و' && !/^(?:بين|و?ما)$/.test(wordAt(context, i - 1))) return false
  return !isYearNumber(context, i + 2) && wordAt(context, i + 2).length > 2
}
