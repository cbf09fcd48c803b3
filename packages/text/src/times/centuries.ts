import type { TimeReading } from '../annotation.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { beginningOf, between, endingOf } from './calendar.ts'
import { dayOrdinalTable } from './calendar-tables.ts'
import { directionBefore, directionBehind } from './direction.ts'
import { readYearIn } from './other-calendars.ts'
import { bareWordAt, type FoundTime, inOneSentence, type TimeContext, wordAt } from './time-context.ts'
import { centuryReading, unitAround } from './unit-calendar.ts'
import { eraAt } from './year.ts'

const isNth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value < 23

/** “القرن التاسع عشر”, “القرن الماضي”, “القرن الرابع الهجري”, “القرنين الثاني والثالث”, “the 19th century”, “قرن بیستم”. */
export function centuryAt(context: TimeContext, i: number): FoundTime | null {
  const english = englishCentury(context, i)
  if (english !== null) return english
  const word = bareWordAt(context, i)
  if (word === 'قرنين') return twoCenturies(context, i)
  if (word !== 'قرن') return null
  const direction = directionBehind(context, i + 1)
  if (direction !== null && context.published !== null) {
    const reading = unitAround('century', context.published, direction.away)
    return reading && { ...century(1, direction.last), reading, inferred: true }
  }
  const at = wordAt(context, i + 1) === 'ال' ? i + 2 : i + 1
  const nth = nthAt(context, at)
  return nth === null || !isNth(nth.value) ? null : withEra(context, nth.value, nth.last)
}

function nthAt(context: TimeContext, i: number): { value: number; last: number } | null {
  if (context.language === 'fa') {
    const persian = findPhrase(dayOrdinalTable, context.tokens, i)
    return persian !== null && persian.cut === 0 ? persian : null
  }
  return ordinalAt(context.tokens, i) ?? numberAt(context.tokens, i)
}

/** “القرن السابع الميلادي”; centuries before Christ have no name here. */
function withEra(context: TimeContext, nth: number, last: number): FoundTime | null {
  const era = eraAt(context, last + 1)
  if (era === null) return century(nth, last)
  if (era.calendar === 'gregorian') return century(nth, era.last)
  if (era.calendar === 'before-christ') return null
  const [first, end] = [readYearIn(era.calendar, nth * 100 - 99), readYearIn(era.calendar, nth * 100)]
  if (first === null || end === null) return null
  const reading: TimeReading = { edtf: `${beginningOf(first)}/${endingOf(end)}`, from: first.from, to: end.to }
  return { ...century(nth, era.last), reading, calendar: era.calendar }
}

/** “القرنين الثامن عشر والتاسع عشر”. */
function twoCenturies(context: TimeContext, i: number): FoundTime | null {
  const first = ordinalAt(context.tokens, i + 1)
  const second = first === null ? null : ordinalAt(context.tokens, first.last + 1, 1)
  if (first === null || second?.value !== first.value + 1 || !isNth(second.value)) return null
  if (!inOneSentence(context, i, second.last)) return null
  const era = eraAt(context, second.last + 1)
  if (era !== null && era.calendar !== 'gregorian') return null
  const [one, other] = [centuryReading(first.value), centuryReading(second.value)]
  const edtf = `${beginningOf(one)}/${endingOf(other)}`
  return { ...century(1, era?.last ?? second.last), reading: { ...between(one, other), edtf } }
}

function englishCentury(context: TimeContext, i: number): FoundTime | null {
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  const nth = englishNth(context, the)
  if (nth !== null)
    return wordAt(context, nth.last + 1) === 'century' && isNth(nth.value) ? century(nth.value, nth.last + 1) : null
  const before = directionBefore(context, i)
  if (before === null || context.published === null || wordAt(context, before.first) !== 'century') return null
  const reading = unitAround('century', context.published, before.away)
  return reading && { ...century(1, before.first), reading, inferred: true }
}

/** “19th”, “nineteenth”. */
function englishNth(context: TimeContext, i: number): { value: number; last: number } | null {
  if (context.tokens[i]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(wordAt(context, i + 1)))
    return { value: Number(wordAt(context, i)), last: i + 1 }
  return /^[a-z]/.test(wordAt(context, i)) ? findPhrase(dayOrdinalTable, context.tokens, i) : null
}

const century = (nth: number, last: number): FoundTime => ({
  last,
  reading: centuryReading(nth),
  inferred: false,
  rule: 'time.century',
  confidence: 0.85,
})
