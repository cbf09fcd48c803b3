import { dayNamedBefore, dayNotToday } from '../lexicon/relative-days.ts'
import { ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt } from './amount.ts'
import { isDay, until } from './calendar.ts'
import { addDays, type Day, readDay, readDays } from './days.ts'
import { type FoundTime, isNumber, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { leadsToDay, relativeTable, these, weekdayTable, wordSet } from './time-tables.ts'
import { yearAt } from './year.ts'

const notToday = wordSet(dayNotToday)
const namedBefore = wordSet(dayNamedBefore)

/** “أمس”, “يوم غد”, “بعد بكرة”, “هذا اليوم الخميس”, “the day before yesterday”, “إلى اليوم”, “في مثل هذا اليوم من عام 2016”. */
export function relativeDay(context: TimeContext, i: number, published: Day): FoundTime | null {
  const such = suchDay(context, i, published)
  if (such !== null) return such
  const to = wordAt(context, i) === 'الي' ? i + 1 : i
  const found = dayFromToday(context, to)
  if (found === null || (to > i && found.days !== 0)) return null
  const next = to === i ? dayBehindAnd(context, found.last + 1) : null
  if (next !== null && next.days === found.days + 1)
    return relativeTime(
      next.last,
      readDays(addDays(published, found.days), addDays(published, next.days)),
      'relative-day',
      0.9,
    )
  const named = weekdayNaming(context, found.last + 1)
  const reading = readDay(addDays(published, found.days))
  return relativeTime(named ?? found.last, to > i ? until(reading) : reading, 'relative-day', 0.93)
}

/** “اليوم وغداً”, “أمس واليوم”: two days in a row are one stretch. */
function dayBehindAnd(context: TimeContext, i: number): { days: number; last: number } | null {
  const joined = /^و./.test(wordAt(context, i))
  const found =
    joined || wordAt(context, i) === 'and' ? findPhrase(relativeTable, context.tokens, joined ? i : i + 1) : null
  return found === null ||
    (joined && found.cut === 0) ||
    context.tokens[i]?.sentence !== context.tokens[i - 1]?.sentence
    ? null
    : { days: found.value, last: found.last }
}

function dayFromToday(context: TimeContext, i: number): { days: number; last: number } | null {
  const isThis = these.has(wordAt(context, i)) && /^اليوم$|^النهار$/.test(wordAt(context, i + 1))
  const at = isThis || leadsToDay(wordAt(context, i)) ? i + 1 : i
  const found = findPhrase(relativeTable, context.tokens, at)
  if (found === null) return isThis ? { days: 0, last: at } : null
  if (found.value === 0 && !isThis && !isToday(context, at, found.last)) return null
  return { days: found.value, last: found.last }
}

/** “اليوم” is no “today” in “ذلك اليوم”, “اليوم التالي”, “اليوم الحادي عشر”. */
function isToday(context: TimeContext, first: number, last: number): boolean {
  if (!wordAt(context, first).endsWith('اليوم')) return true
  const next = wordAt(context, last + 1)
  if (notToday.has(next) || namedBefore.has(wordAt(context, first - 1)) || isNumbered(context, last + 1)) return false
  return (
    ordinalAt(context.tokens, last + 1) === null || weekdayNaming(context, last + 1) !== null || !next.startsWith('ال')
  )
}

/** “اليوم الـ160”, “اليوم 160 للحرب”. */
function isNumbered(context: TimeContext, i: number): boolean {
  if (wordAt(context, i) === 'ال') return isNumber(context, i + 1)
  return isNumber(context, i) && wordAt(context, i + 1).startsWith('لل')
}

/** The day of the week that only names the day again: “أمس الأحد”. */
function weekdayNaming(context: TimeContext, i: number): number | null {
  const led = wordAt(context, i) === 'يوم' ? i + 1 : i
  const named = findPhrase(weekdayTable, context.tokens, led)
  if (named === null || context.tokens[i]?.sentence !== context.tokens[i - 1]?.sentence) return null
  return /^ال|^[a-z]/.test(wordAt(context, led)) || (context.language === 'fa' && named.cut === 0) ? named.last : null
}

/** “مثل هذا اليوم من عام 2016”, “هذا اليوم قبل خمس سنوات”, “this day last year”: the same day of another year. */
function suchDay(context: TimeContext, i: number, published: Day): FoundTime | null {
  const such = wordAt(context, i) === 'مثل' ? i + 1 : i
  if (!these.has(wordAt(context, such)) && wordAt(context, such) !== 'this') return null
  if (!['اليوم', 'day'].includes(wordAt(context, such + 1))) return null
  const said = yearAt(context, such + 2)
  const before = wordAt(context, such + 2) === 'قبل' ? amountAt(context, such + 3) : null
  const years = before !== null && before.unit === 'year' ? before.count : null
  const year = said?.calendar === 'gregorian' ? said.year : years === null ? null : published.year - years
  if (year === null || !isDay(year, published.month, published.day)) return null
  const last = said?.last ?? (before?.last as number)
  return relativeTime(last, readDay({ ...published, year }), 'same-day-of-year', 0.9)
}

/** “الليلة الماضية”, “overnight”, “هذه الليلة”, “هذا الصباح”. */
export function nightOrPart(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = wordAt(context, i)
  const two = `${word} ${wordAt(context, i + 1)}`
  if (lastNight.has(two)) return relativeTime(i + 1, readDays(addDays(published, -1), published), 'last-night', 0.95)
  if (two === 'الليله قبل' && wordAt(context, i + 2) === 'الماضيه')
    return relativeTime(i + 2, readDays(addDays(published, -2), addDays(published, -1)), 'last-night', 0.9)
  if (word === 'overnight' || word === 'ديشب')
    return relativeTime(i, readDays(addDays(published, -1), published), 'last-night', 0.9)
  if ((these.has(word) || word === 'this') && partsOfToday.has(wordAt(context, i + 1)))
    return relativeTime(i + 1, readDay(published), 'today', 0.93)
  if (word === 'الليله' && spokenThis.has(wordAt(context, i + 1)))
    return relativeTime(i + 1, readDay(published), 'today', 0.9)
  if (word === 'الليله' && isTonight(context, i)) return relativeTime(i, readDay(published), 'today', 0.7)
  if (word === 'tonight' || word === 'هالليله' || word === 'امشب')
    return relativeTime(i, readDay(published), 'today', 0.9)
  return two === 'الليله القادمه' || two === 'الليله المقبله'
    ? relativeTime(i + 1, readDay(published), 'today', 0.9)
    : null
}

const spokenThis = new Set(['دي', 'هاي', 'هذي'])

/** “الليلة” alone, behind nothing that points elsewhere. */
function isTonight(context: TimeContext, i: number): boolean {
  const next = context.tokens[i + 1]
  if (namedBefore.has(wordAt(context, i - 1)) || ['قبل', 'بعد'].includes(wordAt(context, i + 1))) return false
  return next === undefined || next.kind === 'mark' || !/^(?:ال|\d)/.test(next.text)
}

const lastNight = wordSet([
  'الليلة الماضية',
  'الليلة الفائتة',
  'الليلة الفايتة',
  'الليلة المنصرمة',
  'last night',
  'شب گذشته',
])

const partsOfToday = new Set([
  ...['الليله', 'الصباح', 'المساء', 'الفجر', 'الظهر', 'العصر', 'النهار', 'morning', 'evening', 'afternoon'],
])
