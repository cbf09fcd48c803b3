import type { TimeReading } from '../annotation.ts'
import { numberAt } from '../numbers/number-words.ts'
import { type Amount, amountAt } from './amount.ts'
import { monthReading, yearReading } from './calendar.ts'
import { addDays, addMonths, type Day, readDay, readDays } from './days.ts'
import { bareWordAt, type FoundTime, relativeTime, type TimeContext, wordAt } from './time-context.ts'
import { type Direction, directionOf, type UnitWord, unitOf } from './time-tables.ts'

/** The day, or the month or year about, that lies `count` units before publication; a negative count lies ahead. */
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

/** “قبل ثلاثة أيام”, “منذ يومين”, “two weeks ago”, “بعد أسبوعين”. */
export function unitsAway(context: TimeContext, i: number, published: Day): FoundTime | null {
  const word = wordAt(context, i)
  const behind = comingUnits(context, i, published)
  if (behind !== null) return behind
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
    return relativeTime(at, reading, 'since-units', 0.8)
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
    return relativeTime(last, since, 'since-units', 0.85)
  }
  return relativeTime(last, marked, 'units-ago', 0.9)
}

/** “بعد أسبوعين” where the sentence looks ahead, or where nothing else is told: from publication on. */
function comingUnits(context: TimeContext, i: number, published: Day): FoundTime | null {
  const english = wordAt(context, i) === 'in'
  if (
    (wordAt(context, i).replace(/^[وف](?=ب)/, '') !== 'بعد' && !english) ||
    (context.past && !standsAlone(context, i))
  )
    return null
  const about = ['نحو', 'حوالي', 'قرابه', 'about'].includes(wordAt(context, i + 1))
  const amount = amountAt(context, i + (about ? 2 : 1))
  if (amount === null || /^(?:من|علي|the)$/.test(wordAt(context, amount.last + 1))) return null
  const reading = ago(published, -amount.count, amount.unit)
  return reading && relativeTime(amount.last, reading, 'units-ahead', 0.75)
}

/** Whether nothing stands before a word in its sentence. */
const standsAlone = ({ tokens }: TimeContext, i: number): boolean => tokens[i - 1]?.sentence !== tokens[i]?.sentence

interface CountedUnits extends Amount {
  readonly direction: Direction
}

/** “الأشهر الثلاثة الماضية”, “آخر ثلاثة أيام”, “the next two weeks”: up to the day of publication, or from it on. */
export function pastOrComingUnits(context: TimeContext, i: number, published: Day): FoundTime | null {
  const counted = countedUnits(context, i)
  if (counted === null || counted.direction === 'this') return null
  const { count, unit, last } = counted
  if (!Number.isInteger(count) || count < 1 || count > 3000) return null
  const ahead = counted.direction === 'next'
  const reach = { day: 1, week: 7, month: 1, year: 12 }[unit as string]
  if (reach === undefined) return relativeTime(last, nearly(readDay(published)), 'past-units', 0.7)
  const distance = (ahead ? 1 : -1) * count * reach
  const end = unit === 'day' || unit === 'week' ? addDays(published, distance) : addMonths(published, distance)
  const reading = ahead ? readDays(published, end) : readDays(end, published)
  const edtf = ahead ? `${reading.edtf}~` : reading.edtf.replace('/', '~/')
  return relativeTime(last, { ...reading, edtf }, ahead ? 'coming-units' : 'past-units', 0.85)
}

const nearly = (reading: TimeReading): TimeReading => ({ ...reading, edtf: `${reading.edtf}~` })

function countedUnits(context: TimeContext, i: number): CountedUnits | null {
  const word = wordAt(context, i)
  if (/^[وفبلك]?ال/.test(word)) return definiteUnits(context, i) ?? amountWithDirection(context, i)
  const at = word === 'the' ? i + 1 : i
  const english = /^[a-z]/.test(word) ? directionOf.get(wordAt(context, at)) : undefined
  const leading = word.replace(/^[وفب](?=ا)/, '') === 'اخر' ? 'last' : english
  if (leading === undefined) return amountWithDirection(context, i)
  const amount = amountAt(context, at + 1)
  if (amount === null) return null
  // “last month” is the month, not one of many
  if (english !== undefined && context.tokens[at + 1]?.kind === 'word' && unitOf.has(wordAt(context, at + 1)))
    return null
  return amount.count === 1 ? null : { ...amount, direction: leading }
}

/** “الأشهر الثلاثة الماضية”, “الشهرين الماضيين”. */
function definiteUnits(context: TimeContext, i: number): CountedUnits | null {
  const unit = unitOf.get(bareWordAt(context, i))
  if (unit === undefined || unit.count === 'one') return null
  const number = unit.count === 'two' ? { value: 2, last: i } : numberAt(context.tokens, i + 1)
  if (number === null) return null
  const direction = directionOf.get(wordAt(context, number.last + 1))
  return direction === undefined ? null : { count: number.value, unit: unit.unit, last: number.last + 1, direction }
}

/** “الثلاثة أيام الماضية”, “ثلاثة أيام مضت”. */
function amountWithDirection(context: TimeContext, i: number): CountedUnits | null {
  const amount = amountAt(context, i)
  if (amount === null || amount.count < 2) return null
  const direction = directionOf.get(wordAt(context, amount.last + 1))
  return direction === undefined || direction === 'this' || !/^ال/.test(wordAt(context, amount.last + 1))
    ? null
    : { ...amount, last: amount.last + 1, direction }
}
