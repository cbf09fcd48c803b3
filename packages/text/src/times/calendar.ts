import type { TimeReading } from '../annotation.ts'
import { daysOfPart, monthsOfPart, type VaguePart } from '../lexicon/vague-parts.ts'

const two = (n: number) => String(n).padStart(2, '0')
const four = (year: number) => String(year).padStart(4, '0')

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
}

export function yearReading(year: number): TimeReading {
  const edtf = four(year)
  return { edtf, from: `${edtf}-01-01`, to: `${edtf}-12-31` }
}

export function monthReading(year: number, month: number): TimeReading {
  const edtf = `${four(year)}-${two(month)}`
  return { edtf, from: `${edtf}-01`, to: `${edtf}-${two(lastDayOf(year, month))}` }
}

export function dayReading(year: number, month: number, day: number): TimeReading {
  const edtf = `${four(year)}-${two(month)}-${two(day)}`
  return { edtf, from: edtf, to: edtf }
}

/** “mid-2023”: an interval both ends of which are approximate. */
export function partOfYear(year: number, part: VaguePart): TimeReading {
  const [first, last] = monthsOfPart[part]
  const [from, to] = [monthReading(year, first), monthReading(year, last)]
  return { edtf: `${from.edtf}~/${to.edtf}~`, from: from.from, to: to.to }
}

export function partOfMonth(year: number, month: number, part: VaguePart): TimeReading {
  const [first, last] = daysOfPart[part]
  const [from, to] = [dayReading(year, month, first), dayReading(year, month, Math.min(last, lastDayOf(year, month)))]
  return { edtf: `${from.edtf}~/${to.edtf}~`, from: from.from, to: to.to }
}

/** “May/June 2021”. */
export function between(first: TimeReading, last: TimeReading): TimeReading {
  return { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to }
}

/** The first end of a reading, the year where only a decade or a century is named: intervals have no unspecified digits. */
export function beginningOf({ edtf, from }: TimeReading): string {
  const begin = edtf.split('/')[0] as string
  return begin.endsWith('X') && from !== null ? from.slice(0, 4) : begin
}

/** The last end of a reading, likewise. */
export function endingOf({ edtf, to }: TimeReading): string {
  const end = edtf.split('/').at(-1) as string
  return end.endsWith('X') && to !== null ? to.slice(0, 4) : end
}

/** “since …”: open towards the present. An approximate start keeps its mark. */
export function since(reading: TimeReading): TimeReading {
  return { edtf: `${beginningOf(reading)}/..`, from: reading.from, to: null }
}

export function until(reading: TimeReading): TimeReading {
  return { edtf: `../${endingOf(reading)}`, from: null, to: reading.to }
}
