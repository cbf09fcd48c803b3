import type { TimeReading } from '../annotation.ts'
import { passedVerbs } from '../lexicon/directions.ts'
import { few, fewBehind } from '../lexicon/time-units.ts'
import { amountBetweenAt, numberOfUnits } from './amount.ts'
import { beginningOf, endingOf, monthReading } from './calendar.ts'
import { addDays, type Day, dayOf, readDay, readDays } from './days.ts'
import { directionBefore, directionBehind } from './direction.ts'
import {
  type AmountBetween,
  bareWordAt,
  type FoundTime,
  relativeTime,
  type TimeContext,
  wordAt,
} from './time-context.ts'
import { directionOf, type UnitWord, unitOf, wordSet } from './time-tables.ts'
import { type CalendarUnit, movedDay, unitAround } from './unit-calendar.ts'

/** So many units (from `count` to `most`) before the day of publication, or behind it. */
interface CountedUnits extends AmountBetween {
  readonly ahead: boolean
}

const fewWords = wordSet(fewBehind)
const passed = wordSet(passedVerbs)
const isDefinite = (word: string): boolean => /^[وفبلك]*(?:ال|لل)/.test(word)

/** “الأشهر الثلاثة الماضية”, “آخر ثلاثة أيام”, “the next two weeks”, “دو هفته گذشته”: up to the day of publication, or from it on. */
export function pastOrComingUnits(context: TimeContext, i: number, published: Day): FoundTime | null {
  const counted = countedUnits(context, i)
  if (counted === null || !Number.isInteger(counted.count) || counted.count < 1) return null
  const reading = stretch(published, counted)
  if (reading === null) return null
  const found = relativeTime(counted.last, reading, counted.ahead ? 'coming-units' : 'past-units', 0.85)
  const alternative = wholeUnits(published, counted)
  return alternative === null ? found : { ...found, alternatives: [alternative] }
}

function countedUnits(context: TimeContext, i: number): CountedUnits | null {
  return leadByDirection(context, i) ?? definiteUnits(context, i) ?? amountWithDirection(context, i)
}

/** “آخر ثلاثة أيام”, “the last two weeks”, “the next few days”, “the past 24 hours”. */
function leadByDirection(context: TimeContext, i: number): CountedUnits | null {
  const word = wordAt(context, i).replace(/^[وفب](?=ا)/, '')
  const latin = /^[a-z]/.test(word)
  const before = latin ? directionBefore(context, i) : null
  const the = latin && word === 'the' ? i + 1 : i
  const at = word === 'اخر' ? i + 1 : (before?.first ?? the)
  if (word !== 'اخر' && (before === null || before.away === 0)) return null
  const ahead = before !== null && before.away > 0
  const amount = amountBetweenAt(context, at, true)
  if (amount === null) return null
  if (word === 'اخر' && isLastOne(context, at)) return { ...amount, ahead: false }
  // “last month” is the month, not one of many
  const one = latin && (wordAt(context, at) === 'one' || wordAt(context, at - 1) === 'past')
  if (amount.most < 2 && !one) return null
  return { ...amount, ahead }
}

/** “آخر أسبوع”, “آخر شهر”: up to publication, where nothing follows whose last one it is. */
function isLastOne(context: TimeContext, i: number): boolean {
  const unit = unitOf.get(wordAt(context, i))
  const next = context.tokens[i + 1]
  if (unit?.count !== 'one' || !['week', 'month', 'year', 'decade'].includes(unit.unit)) return false
  return next === undefined || next.kind === 'mark' || next.sentence !== context.tokens[i]?.sentence
}

/** “الأيام الثلاثة الماضية”, “الشهرين الماضيين”, “الأيام القليلة المقبلة”, “السنوات الماضية”. */
function definiteUnits(context: TimeContext, i: number): CountedUnits | null {
  const unit = unitOf.get(bareWordAt(context, i))
  const definite = isDefinite(wordAt(context, i)) || (context.language === 'fa' && unit?.count === 'many')
  if (unit === undefined || unit.count === 'one' || !definite) return null
  const number = unit.count === 'two' ? { value: 2, last: i } : numberOfUnits(context, i + 1)
  const isFew = unit.count === 'many' && number === null
  const fewLast = isFew && fewWords.has(wordAt(context, i + 1)) ? i + 1 : i
  // “الأيام الماضية الثلاثة”, “الأيام القادمة القليلة”
  const early = isFew ? directionBehind(context, fewLast + 1) : null
  const late = early === null ? null : numberOfUnits(context, early.last + 1)
  const direction = early ?? (number && directionBehind(context, number.last + 1))
  if (direction === null || direction.away === 0) return null
  const ahead = direction.away > 0
  if (late !== null && /^ال/.test(wordAt(context, early?.last === undefined ? i : early.last + 1)))
    return { count: late.value, most: late.value, unit: unit.unit, last: late.last, ahead }
  const [count, most] = number === null ? [few.least, few.most] : [number.value, number.value]
  return { count, most, unit: unit.unit, last: direction.last, ahead }
}

/** “الثلاثة أيام الماضية”, “48 ساعة الماضية”, “ثلاثة أيام مضت”, “خمسة أيام مقبلة”, “سه روز گذشته”. */
function amountWithDirection(context: TimeContext, i: number): CountedUnits | null {
  const persian = context.language === 'fa'
  const found = amountBetweenAt(context, i, false)
  if (found === null || (found.most < 2 && !persian) || (persian && unitOf.has(wordAt(context, i)))) return null
  const word = wordAt(context, found.last + 1)
  if (passed.has(word)) return { ...found, last: found.last + 1, ahead: false }
  const direction = directionBehind(context, found.last + 1) ?? indefiniteDirection(context, found.last + 1)
  if (direction === null || direction.away === 0) return null
  // Persian “two weeks ago” is a day, not a stretch
  if (persian && (word === 'پيش' || word === 'پیش' || word === 'قبل' || word === 'بعد')) return null
  return { ...found, last: direction.last, ahead: direction.away > 0 }
}

/** “ثلاثة أيام مقبلة”: the direction without its article. */
function indefiniteDirection(context: TimeContext, i: number): { away: number; last: number } | null {
  const word = wordAt(context, i)
  const direction =
    /^[\u0620-\u06d3]{4}/.test(word) && !word.startsWith('ال') ? directionOf.get(`ال${word}`) : undefined
  return direction === undefined || direction === 'this' ? null : { away: direction === 'last' ? -1 : 1, last: i }
}

/**
 * Days and weeks that are over, or not yet begun; hours, months and years reach from or to the day of publication, about. Of
 * “a few” the stretch is as long as it can be.
 */
function stretch(published: Day, { most, unit, ahead }: CountedUnits): TimeReading | null {
  const away = ahead ? most : -most
  if (unit === 'second' || unit === 'minute' || (unit === 'hour' && most < 24)) return approximate(readDay(published))
  const end = movedDay(published, unit, away)
  if (end === null) return null
  if (unit === 'hour') return ahead ? readDays(published, end) : readDays(end, published)
  if (unit === 'day' || unit === 'week') {
    const [from, to] = ahead ? [addDays(published, 1), end] : [end, addDays(published, -1)]
    return most === 1 && unit === 'day' ? readDay(from) : readDays(from, to)
  }
  const edge =
    unit === 'year' || unit === 'decade' || unit === 'century' ? monthReading(end.year, end.month) : readDay(end)
  const here = readDay(published)
  return ahead
    ? { edtf: `${here.edtf}/${edge.edtf}~`, from: here.from, to: edge.to }
    : { edtf: `${edge.edtf}~/${here.edtf}`, from: edge.from, to: here.to }
}

const approximate = (reading: TimeReading): TimeReading => ({ ...reading, edtf: `${reading.edtf}~` })

/** The same as whole units of the calendar: “the last two months” as May and June. */
function wholeUnits(published: Day, { count, most, unit, ahead }: CountedUnits): TimeReading | null {
  if (count !== most || ['second', 'minute', 'hour', 'day'].includes(unit)) return null
  const calendar = unit as CalendarUnit & UnitWord['unit']
  const near = unitAround(calendar, published, ahead ? 1 : -1)
  const far = unitAround(calendar, published, ahead ? count : -count)
  if (count === 1) return near
  const [first, last] = ahead ? [near, far] : [far, near]
  if (!first?.from || !last?.to) return null
  if (unit === 'week') return readDays(dayOf(first.from), dayOf(last.to))
  return { edtf: `${beginningOf(first)}/${endingOf(last)}`, from: first.from, to: last.to }
}
