import type { TimeReading } from '../annotation.ts'
import type { FoundTime, TimeContext } from './time-context.ts'
import { wordAt } from './time-context.ts'

/** “بين أبريل ويونيو 2020”, “من 2016 حتى منتصف 2018”, “between May and July”: from the first date to the second. */
export function joinRange(context: TimeContext, i: number, dateAt: (i: number) => FoundTime | null): FoundTime | null {
  const word = wordAt(context, i).replace(/^[وف](?=[بم])/, '')
  const between = ['بين', 'between', 'مابين'].includes(word)
  const from = ['من', 'from', 'از'].includes(word)
  if (!between && !from) return null
  const start = ['عامي', 'شهري', 'سنتي', 'يومي'].includes(wordAt(context, i + 1)) ? i + 2 : i + 1
  const first = dateAt(start)
  if (first === null) return null
  if (first.reading.edtf.includes('/') && /days|months|years/.test(first.rule)) return first
  const second = secondAt(context, first.last + 1, between, dateAt)
  if (second === null) return null
  const [begin, end] = sameYear(first, second)
  if (begin.from === null || end.to === null || begin.from > end.to) return null
  return {
    ...second,
    reading: { edtf: `${begin.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`, from: begin.from, to: end.to },
    alternatives: [],
    inferred: (first.inferred ?? false) && (second.inferred ?? false) ? true : (second.inferred ?? false),
    rule: 'time.range',
    confidence: Math.min(first.confidence, second.confidence),
  }
}

function secondAt(
  context: TimeContext,
  at: number,
  between: boolean,
  dateAt: (i: number) => FoundTime | null,
): FoundTime | null {
  const word = wordAt(context, at)
  if (between) {
    if (word === 'و' || word === 'and') return dateAt(at + 1)
    // و written with the word: the tables know it
    return /^و../.test(word) ? dateAt(at) : null
  }
  return ['الي', 'حتي', 'to', 'until', 'till', '-', '–', 'تا'].includes(word) ? dateAt(at + 1) : null
}

/** “between April and June 2020”: the year behind the second is the year of both. */
function sameYear(first: FoundTime, second: FoundTime): readonly [TimeReading, TimeReading] {
  if (!first.inferred || second.inferred || second.reading.from === null) return [first.reading, second.reading]
  const year = second.reading.from.slice(0, 4)
  const moved = (text: string | null): string | null => text?.replace(/\d{4}(?=-)/g, year) ?? null
  const reading = {
    edtf: moved(first.reading.edtf) as string,
    from: moved(first.reading.from),
    to: moved(first.reading.to),
  }
  return [reading, second.reading]
}
