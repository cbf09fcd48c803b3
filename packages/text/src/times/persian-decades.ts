import { numberAt } from '../numbers/number-words.ts'
import { beginningOf, endingOf } from './calendar.ts'
import { readYearIn } from './other-calendars.ts'
import { type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { decadeReading } from './unit-calendar.ts'
import { eraAt } from './year.ts'

/** “دهه ۱۹۹۰”, “دهه شصت”, “دهه نود میلادی”: of the Solar Hijri calendar unless the year or the era tells otherwise. */
export function persianDecade(context: TimeContext, i: number): FoundTime | null {
  if (wordAt(context, i) !== 'دهه') return null
  const tens = numberAt(context.tokens, i + 1, 0, 'fa')
  if (tens === null || tens.value % 10 !== 0) return null
  const era = eraAt(context, tens.last + 1)
  const isShort = tens.value >= 20 && tens.value < 100
  const persian = isShort ? era?.calendar !== 'gregorian' : tens.value >= 1250 && tens.value < 1450
  const year = isShort ? (persian ? 1300 : 1900) + tens.value : tens.value
  if (!persian && (year < 1800 || year > 2090)) return null
  const found = { last: era?.last ?? tens.last, inferred: false, rule: 'time.decade', confidence: 0.85 }
  if (!persian) return { ...found, reading: decadeReading(year) }
  const [first, last] = [readYearIn('persian', year), readYearIn('persian', year + 9)]
  if (first === null || last === null) return null
  const reading = { edtf: `${beginningOf(first)}/${endingOf(last)}`, from: first.from, to: last.to }
  return { ...found, reading, calendar: 'persian' }
}
