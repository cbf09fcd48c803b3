import { findPhrase } from '../word-forms.ts'
import { addDays, type Day, nearestWeekday, readDay, readDays } from './days.ts'
import { type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { directionOf, relativeTable, weekdayTable } from './time-tables.ts'

/** “Thursday”, “last Thursday”, “yesterday, Sunday”, “today”; what follows the day of the week if it only names the day again. */
export function weekdayOrDay(context: TimeContext, i: number, published: Day): FoundTime | null {
  const { tokens, past } = context
  let at = i
  if (['يوم', 'روز'].includes(wordAt(context, at))) at++
  const relative = findPhrase(relativeTable, tokens, at)
  if (relative !== null && !isNowadays(context, at, relative.last)) {
    const named = findPhrase(weekdayTable, tokens, relative.last + 1)
    const isNamed = named !== null && /^ال|^[a-z]/.test(wordAt(context, relative.last + 1))
    return relativeTime(
      isNamed ? named.last : relative.last,
      readDay(addDays(published, relative.value)),
      'relative-day',
      0.93,
    )
  }
  const isThis = wordAt(context, at) === 'هذا'
  if (isThis) at++
  const before = directionOf.get(wordAt(context, at))
  const english = before !== undefined && /^[a-z]/.test(wordAt(context, at))
  const weekday = findPhrase(weekdayTable, tokens, english ? at + 1 : at)
  if (weekday === null || weekday.cut > (wordAt(context, at).startsWith('ال') ? 2 : 3)) return null
  const word = wordAt(context, english ? at + 1 : at)
  // without its article it is a name, or one of many
  if (/^[\u0620-\u06d3]/.test(word) && !/^[وفبلك]?(?:ال|لل)/.test(word) && context.language !== 'fa') return null
  if (!english && at === i && !mayBeWeekday(context, at)) return null
  const further = furtherWeek(context, weekday.last + 1)
  if (further !== null && !english) {
    const day = nearestWeekday(published, weekday.value, further.weeks < 0, true)
    return relativeTime(further.last, readDay(addDays(day, 7 * (further.weeks < 0 ? -1 : 1))), 'weekday-relative', 0.9)
  }
  const behind = directionOf.get(wordAt(context, weekday.last + 1))
  const direction = english ? before : behind
  const last = behind !== undefined && !english ? weekday.last + 1 : weekday.last
  const future = direction === 'next' || (!past && direction === undefined)
  const second = !english && behind === undefined ? nextWeekday(context, last) : null
  const day = nearestWeekday(published, weekday.value, !future, direction === 'last')
  if (second !== null) return relativeTime(second.last, readDays(day, addDays(day, 1)), 'night-between-weekdays', 0.9)
  return relativeTime(
    last,
    readDay(day),
    direction === undefined ? 'weekday' : 'weekday-relative',
    direction === undefined ? 0.8 : 0.93,
  )
}

/** “الاثنين بعد القادم”, “الاثنين قبل الماضي”: the one behind the next, the one before the last. */
function furtherWeek(context: TimeContext, i: number): { last: number; weeks: number } | null {
  const direction = directionOf.get(wordAt(context, i + 1))
  const word = wordAt(context, i)
  if (word === 'بعد' && direction === 'next') return { last: i + 1, weeks: 2 }
  return word === 'قبل' && direction === 'last' ? { last: i + 1, weeks: -2 } : null
}

/** “ليل الأحد - الاثنين”: the day after, behind a dash or nothing. */
function nextWeekday(context: TimeContext, last: number): { last: number } | null {
  const at = ['-', '–', '/'].includes(wordAt(context, last + 1)) ? last + 2 : last + 1
  const second = findPhrase(weekdayTable, context.tokens, at)
  return second !== null &&
    /^ال/.test(wordAt(context, at)) &&
    context.tokens[at]?.sentence === context.tokens[last]?.sentence
    ? { last: second.last }
    : null
}

/** “اليوم” as “nowadays” or “the day”: before a number or an ordinal. */
function isNowadays(context: TimeContext, i: number, last: number): boolean {
  return (
    wordAt(context, i).endsWith('اليوم') &&
    /^(?:التالي|نفسه|ذاته|الحادي|الاول|الثاني|الثالث|عشر)/.test(wordAt(context, last + 1))
  )
}

/** “الأحد” is no day behind “ولا”, and “الجمعة” none in “صلاة الجمعة”. */
function mayBeWeekday(context: TimeContext, i: number): boolean {
  return !/^(?:صلاه|خطبه|سوق|ساحه|شارع|مدينه|قريه|بلده|حي|لا|ولا|احد|جامع|مسجد)$/.test(wordAt(context, i - 1))
}

/** “الليلة الماضية”, “overnight”, “هذه الليلة”, “هذا الصباح”. */
export function nightOrPart(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = wordAt(context, i)
  const two = `${word} ${wordAt(context, i + 1)}`
  if (['الليله الماضيه', 'الليله الفايته', 'last night'].includes(two))
    return relativeTime(i + 1, readDays(addDays(published, -1), published), 'last-night', 0.95)
  if (two === 'الليله قبل' && wordAt(context, i + 2) === 'الماضيه')
    return relativeTime(i + 2, readDays(addDays(published, -2), addDays(published, -1)), 'last-night', 0.9)
  if (word === 'overnight') return relativeTime(i, readDays(addDays(published, -1), published), 'last-night', 0.9)
  const isThis = ['هذا', 'هذه', 'this'].includes(word) && partsOfToday.has(wordAt(context, i + 1))
  if (isThis) return relativeTime(i + 1, readDay(published), 'today', 0.93)
  return word === 'tonight' || two === 'الليله القادمه' || two === 'الليله المقبله'
    ? relativeTime(word === 'tonight' ? i : i + 1, readDay(published), 'today', 0.9)
    : null
}

const partsOfToday = new Set([
  ...['الليله', 'الصباح', 'المساء', 'الفجر', 'الظهر', 'العصر', 'النهار', 'morning', 'evening', 'afternoon'],
])
