import type { TimeReading } from '../annotation.ts'
import { numberAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { amountAt } from './amount.ts'
import { anchoredTime } from './anchored.ts'
import { monthReading, yearReading } from './calendar.ts'
import { addDays, addMonths, type Day, nearestWeekday, readDay, readDays, readMonth, readWeek } from './days.ts'
import { bitOf } from './starters.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { type Direction, directionOf, relativeTable, type UnitWord, unitOf, weekdayTable } from './time-tables.ts'

type Rule = (context: TimeContext, i: number, published: Day) => FoundTime | null

export const relativeRules: readonly { readonly bit: number; readonly read: Rule }[] = [
  { bit: bitOf('weekdayOrDay'), read: weekdayOrDay },
  { bit: bitOf('lastNight'), read: lastNight },
  { bit: bitOf('unitWithDirection'), read: unitWithDirection },
  { bit: bitOf('unitsAgo'), read: unitsAgo },
  { bit: bitOf('pastUnits'), read: pastUnits },
  { bit: bitOf('englishUnit'), read: englishUnit },
  { bit: bitOf('anchored'), read: anchoredTime },
]

const found = (last: number, reading: TimeReading, rule: string, confidence: number): FoundTime => ({
  last,
  reading,
  inferred: true,
  rule: `time.${rule}`,
  confidence,
})

const step = (direction: Direction): number => ({ last: -1, this: 0, next: 1 })[direction]

/** “Thursday”, “last Thursday”, “yesterday, Sunday”, “today”; what follows the day of the week if it only names the day again. */
function weekdayOrDay(context: TimeContext, i: number, published: Day): FoundTime | null {
  const { tokens, past } = context
  let at = i
  if (['يوم', 'روز'].includes(wordAt(context, at))) at++
  const relative = findPhrase(relativeTable, tokens, at)
  if (relative !== null && !isNowadays(context, at, relative.last)) {
    const named = findPhrase(weekdayTable, tokens, relative.last + 1)
    const isNamed = named !== null && /^ال|^[a-z]/.test(wordAt(context, relative.last + 1))
    return found(
      isNamed ? named.last : relative.last,
      readDay(addDays(published, relative.value)),
      'relative-day',
      0.93,
    )
  }
  const before = directionOf.get(wordAt(context, at))
  const english = before !== undefined && /^[a-z]/.test(wordAt(context, at))
  const weekday = findPhrase(weekdayTable, tokens, english ? at + 1 : at)
  if (weekday === null || weekday.cut > (wordAt(context, at).startsWith('ال') ? 2 : 3)) return null
  const word = wordAt(context, english ? at + 1 : at)
  // without its article it is a name, or one of many
  if (/^[\u0620-\u06d3]/.test(word) && !/^[وفبلك]?(?:ال|لل)/.test(word) && context.language !== 'fa') return null
  if (!english && at === i && !mayBeWeekday(context, at)) return null
  const behind = directionOf.get(wordAt(context, weekday.last + 1))
  const direction = english ? before : behind
  const last = behind !== undefined && !english ? weekday.last + 1 : weekday.last
  const future = direction === 'next' || (!past && direction === undefined)
  const second = !english && behind === undefined ? nextWeekday(context, last) : null
  const day = nearestWeekday(published, weekday.value, !future, direction === 'last')
  if (second !== null) return found(second.last, readDays(day, addDays(day, 1)), 'night-between-weekdays', 0.9)
  return found(
    last,
    readDay(day),
    direction === undefined ? 'weekday' : 'weekday-relative',
    direction === undefined ? 0.8 : 0.93,
  )
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

/** “الليلة الماضية”, “overnight”, “last night”, “هذه الليلة”. */
function lastNight(context: TimeContext, i: number, published: Day): FoundTime | null {
  const two = `${wordAt(context, i)} ${wordAt(context, i + 1)}`
  if (['الليله الماضيه', 'الليله الفايته', 'last night'].includes(two))
    return found(i + 1, readDays(addDays(published, -1), published), 'last-night', 0.95)
  if (wordAt(context, i) === 'overnight')
    return found(i, readDays(addDays(published, -1), published), 'last-night', 0.9)
  if (['هذه الليله', 'this morning', 'this evening', 'this afternoon'].includes(two))
    return found(i + 1, readDay(published), 'today', 0.93)
  return null
}

function readUnit(unit: UnitWord['unit'], published: Day, away: number): TimeReading | null {
  if (unit === 'day') return readDay(addDays(published, away))
  if (unit === 'week') return readWeek(published, away)
  if (unit === 'month') return readMonth(published, away)
  return unit === 'year' ? yearReading(published.year + away) : null
}

/** “الأسبوع الماضي”, “الشهر الجاري”, “هذا العام”, “العام نفسه”, “هفته گذشته”. */
function unitWithDirection(context: TimeContext, i: number, published: Day): FoundTime | null {
  const isThis = ['هذا', 'هذه'].includes(wordAt(context, i))
  const at = isThis ? i + 1 : i
  const word = wordAt(context, at)
  const unit = unitOf.get(bareWordAt(context, at))
  if (unit === undefined || unit.count !== 'one') return null
  const persian = context.language === 'fa'
  if (!persian && !/^[وفبلك]?(?:ال|لل)/.test(word)) return null
  if (isThis) {
    const reading = readUnit(unit.unit, published, 0)
    return reading && found(at, reading, 'this-unit', 0.93)
  }
  const two = `${wordAt(context, at + 1)} ${wordAt(context, at + 2)}`
  if (two.startsWith('قبل ') && directionOf.get(wordAt(context, at + 2)) === 'last') {
    const reading = readUnit(unit.unit, published, -2)
    return reading && found(at + 2, reading, 'unit-before-last', 0.93)
  }
  const direction = directionOf.get(wordAt(context, at + 1))
  if (direction === undefined) return null
  const reading = readUnit(unit.unit, published, step(direction))
  return reading && found(at + 1, reading, 'unit-relative', 0.95)
}

function ago(published: Day, count: number, unit: UnitWord['unit']): TimeReading | null {
  if (unit === 'hour' || unit === 'minute') return { ...readDay(published), edtf: `${readDay(published).edtf}~` }
  if (unit === 'day') return readDay(addDays(published, -count))
  if (unit === 'week') {
    const day = readDay(addDays(published, -7 * count))
    return { ...day, edtf: `${day.edtf}~` }
  }
  if (unit === 'month') {
    const { year, month } = addMonths({ ...published, day: 1 }, -count)
    const reading = monthReading(year, month)
    return { ...reading, edtf: `${reading.edtf}~` }
  }
  const reading = yearReading(published.year - count)
  return unit === 'year' ? { ...reading, edtf: `${reading.edtf}~` } : null
}

/** “قبل ثلاثة أيام”, “منذ يومين”, “two weeks ago”. */
function unitsAgo(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = wordAt(context, i)
  const before = ['قبل', 'منذ'].includes(bareWordAt(context, i).replace(/^[وف](?=[قم])/, ''))
  let at = before ? i + 1 : i
  const about = ['نحو', 'حوالي', 'قرابه', 'about', 'some'].includes(wordAt(context, at))
  if (about) at++
  const hours = before && unitOf.get(wordAt(context, at))
  if (hours && hours.count === 'many' && (hours.unit === 'hour' || hours.unit === 'minute')) {
    const day = readDay(published)
    const reading = /منذ$/.test(word)
      ? { edtf: `${day.edtf}~/..`, from: day.from, to: null }
      : { ...day, edtf: `${day.edtf}~` }
    return found(at, reading, 'since-units', 0.8)
  }
  const amount = amountAt(context, at)
  if (amount === null) return null
  const english = wordAt(context, amount.last + 1) === 'ago'
  if (!before && !english) return null
  // “two days before the attack” is counted from something else
  if (
    before &&
    ['من', 'علي'].includes(wordAt(context, amount.last + 1)) &&
    !/^(?:اليوم|الان)$/.test(wordAt(context, amount.last + 2))
  )
    return null
  const reading = ago(published, amount.count, amount.unit)
  if (reading === null) return null
  const marked = about && !reading.edtf.endsWith('~') ? { ...reading, edtf: `${reading.edtf}~` } : reading
  const last = english ? amount.last + 1 : amount.last
  if (/منذ$/.test(word)) {
    const since = { edtf: `${marked.edtf}/..`, from: marked.from, to: null }
    return found(last, since, 'since-units', 0.85)
  }
  return found(last, marked, 'units-ago', 0.9)
}

/** “الأشهر الثلاثة الماضية”, “الشهرين الماضيين”, “the past three weeks”: up to the day of publication. */
function pastUnits(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = wordAt(context, i)
  let last = -1
  let count = 0
  let unit: UnitWord['unit'] | undefined
  if (/^[وفبلك]?ال/.test(word)) {
    const found = unitOf.get(bareWordAt(context, i))
    if (found === undefined || found.count === 'one') return null
    unit = found.unit
    const number = found.count === 'two' ? { value: 2, last: i } : numberAt(context.tokens, i + 1)
    if (number === null || directionOf.get(wordAt(context, number.last + 1)) !== 'last') return null
    count = number.value
    last = number.last + 1
  } else {
    const at = word === 'the' ? i + 1 : i
    if (directionOf.get(wordAt(context, at)) !== 'last') return null
    const amount = amountAt(context, at + 1)
    if (amount === null || (context.tokens[at + 1]?.kind === 'word' && unitOf.has(wordAt(context, at + 1)))) return null
    count = amount.count
    unit = amount.unit
    last = amount.last
  }
  const from =
    unit === 'day' || unit === 'week'
      ? addDays(published, -count * (unit === 'week' ? 7 : 1))
      : unit === 'month' || unit === 'year'
        ? addMonths(published, -count * (unit === 'year' ? 12 : 1))
        : published
  const reading = readDays(from, published)
  return found(last, { ...reading, edtf: reading.edtf.replace('/', '~/') }, 'past-units', 0.85)
}

/** “last week”, “this year”, “next month”, “earlier this month”, “a year earlier”. */
function englishUnit(context: TimeContext, i: number, published: Day): FoundTime | null {
  const at = ['earlier', 'later'].includes(wordAt(context, i)) ? i + 1 : i
  const direction = directionOf.get(wordAt(context, at))
  if (direction === undefined || !/^[a-z]/.test(wordAt(context, at))) return null
  const unit = unitOf.get(wordAt(context, at + 1))
  if (unit === undefined || unit.count !== 'one') return null
  const reading = readUnit(unit.unit, published, step(direction))
  return reading && found(at + 1, reading, 'unit-relative', 0.93)
}
