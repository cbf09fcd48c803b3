import type { TimeReading } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { beginningOf, between, endingOf, yearReading } from './calendar.ts'
import { eventOfYearWords, yearLeaderWords, yearsNounWords } from './calendar-tables.ts'
import { isCounted, isYearNumber } from './counted-number.ts'
import { readYearIn } from './other-calendars.ts'
import {
  bareWord,
  bareWordAt,
  type FoundTime,
  inOneSentence,
  isNumber,
  type TimeContext,
  wordAt,
} from './time-context.ts'
import { isYearNoun, shortYear, type YearFound, yearAt } from './year.ts'

function readYear({ year, calendar }: YearFound): TimeReading | null {
  return calendar === 'gregorian' ? yearReading(year) : readYearIn(calendar, year)
}

/** “عام 2018”; “1443هـ”; a bare year behind a preposition, or behind or before what is called by its year. */
export function yearAlone(context: TimeContext, i: number): FoundTime | null {
  const noun = isYearNoun(context, i)
  if (!noun && !isBareYear(context, i)) return null
  const year = yearAt(context, i)
  if (year === null || (year.inferred && !noun)) return null
  const reading = readYear(year)
  if (reading === null) return null
  // “عام 1350” may be of either calendar
  const either = year.calendar === 'islamic' && !year.decorated ? [yearReading(year.year)] : []
  return {
    last: year.last,
    reading,
    alternatives: either,
    inferred: year.inferred,
    named: { calendar: year.calendar, year: year.year, month: null, day: null, inferred: year.inferred },
    rule: 'time.year',
    confidence: noun ? 0.95 : 0.85,
    ...(year.calendar === 'gregorian' ? {} : { calendar: year.calendar }),
  }
}

/** Four digits that something shows to be a year. */
function isBareYear(context: TimeContext, i: number): boolean {
  if (!isNumber(context, i) || wordAt(context, i).length !== 4) return false
  if (yearAt(context, i)?.decorated) return true
  if (isCounted(context, i) || !/^(?:1[3489]|20)/.test(wordAt(context, i))) return false
  const before = wordAt(context, i - 1)
  const behind = wordAt(context, i + 1)
  if (!inOneSentence(context, i - 1, i)) return false
  if (context.led || yearLeaderWords.has(before)) return true
  if (eventOfYearWords.has(before) || eventOfYearWords.has(bareWord(before))) return true
  // “معركة الجسر 1996”, “مواليد المدينة 1985”
  if (
    eventOfYearWords.has(bareWord(wordAt(context, i - 2))) &&
    context.tokens[i - 1]?.kind === 'word' &&
    endsName(context, i)
  )
    return inOneSentence(context, i - 2, i)
  if (['the', 'in', 'of'].includes(before) && eventOfYearWords.has(behind)) return true
  if (before === '(' && [')', '-', '–', '،'].includes(behind)) return true
  return isInRow(context, i)
}

/** Whether nothing behind a number can be what it counts. */
function endsName(context: TimeContext, i: number): boolean {
  const next = context.tokens[i + 1]
  return next === undefined || next.kind === 'mark' || next.text === 'و' || behindNames.has(next.text)
}

const behindNames = foldedSet(['في', 'من', 'إلى', 'على', 'بين', 'ضد', 'التي', 'الذي', 'حين', 'عندما', 'و', 'in', 'and'])

/** “2012 و2013”, “عامي 2011 و2015”: a year beside another. */
function isInRow(context: TimeContext, i: number): boolean {
  const before = wordAt(context, i - 1)
  if (yearsNounWords.has(bareWordAt(context, i - 1))) return true
  return ['و', 'and', '،', ',', 'او', 'or'].includes(before) && isYearNumber(context, i - 2)
}

/** “2016-2018”, “2015/2016”, “2015-16”, “عام 2016-2017”, “عامي 2018 و2019”. */
export function yearRange(context: TimeContext, i: number): FoundTime | null {
  const pair = yearsNounWords.has(bareWordAt(context, i)) ? (yearsThrough(context, i) ?? rowOfYears(context, i)) : null
  if (pair !== null) return pair
  // “عامي 2013-2014”
  const start = yearsNounWords.has(bareWordAt(context, i)) ? i + 1 : i
  const first = yearAt(context, start)
  if (first === null || first.inferred || first.calendar !== 'gregorian') return null
  if (!['-', '–', '—', '/'].includes(wordAt(context, first.last + 1)) || isCounted(context, first.last)) return null
  const second = yearAt(context, first.last + 2) ?? shortYear(context, first.last + 2)
  if (second === null || !isNumber(context, first.last + 2)) return null
  const century = Math.floor(first.year / 100) * 100
  const last = second.inferred ? century + (second.year % 100) : second.year
  // “2011-12” may be December: a month of two digits that is no later year than that
  if (last <= first.year || last > first.year + 120 || (second.inferred && last > first.year + 20)) return null
  if (second.inferred && last % 100 <= 12 && !isYearNoun(context, i)) return null
  return yearsFound(first.year, last, second.last)
}

const yearsFound = (first: number, last: number, at: number): FoundTime => ({
  last: at,
  reading: between(yearReading(first), yearReading(last)),
  rule: 'time.years',
  confidence: 0.9,
})

const through = foldedSet(['إلى', 'حتى', 'to', 'تا'])

/** “الأعوام 2011 إلى 2015”, “سال‌های ۱۳۸۴ تا ۱۳۹۲”. */
function yearsThrough(context: TimeContext, i: number): FoundTime | null {
  const first = yearAt(context, i + 1)
  const second = first !== null && through.has(wordAt(context, first.last + 1)) ? yearAt(context, first.last + 2) : null
  if (first === null || second === null || first.inferred || second.inferred) return null
  if (first.calendar !== second.calendar || first.year >= second.year) return null
  const [from, to] = [readYear(first), readYear(second)]
  if (from === null || to === null) return null
  const calendar = first.calendar === 'gregorian' ? {} : { calendar: first.calendar }
  const reading = { edtf: `${beginningOf(from)}/${endingOf(to)}`, from: from.from, to: to.to }
  return { last: second.last, reading, rule: 'time.years', confidence: 0.9, ...calendar }
}

/** “عامي 2018 و2019”, “أعوام 2011 و2012 و2013”: years that follow each other are one stretch. */
function rowOfYears(context: TimeContext, i: number): FoundTime | null {
  const first = yearAt(context, i + 1)
  if (first === null || first.last !== i + 1 || first.calendar !== 'gregorian') return null
  let last = first
  while (['و', 'and', '،', ','].includes(wordAt(context, last.last + 1)) && last.year < first.year + 12) {
    const next = yearAt(context, last.last + 2)
    if (next === null || next.year !== last.year + 1 || !isNumber(context, last.last + 2)) break
    last = next
  }
  // a year that stands apart: then each is its own
  const more = ['و', 'and'].includes(wordAt(context, last.last + 1)) && isYearNumber(context, last.last + 2)
  return last === first || more ? null : yearsFound(first.year, last.year, last.last)
}
