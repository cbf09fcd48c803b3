import { Problem, quoted } from '#problems'

/** Units a series can be counted in. */
export const binUnits = ['day', 'week', 'month', 'quarter', 'year'] as const
export type BinUnit = (typeof binUnits)[number]

/** Consecutive bins: their labels, and where a day falls. */
export interface Bins {
  readonly labels: readonly string[]
  /** 0-based index of the bin an ISO day falls in; null outside the span. */
  indexOf(day: string): number | null
  /** Bins that make half a year, the block length of the share test. */
  readonly perHalfYear: number
}

const perHalfYear: Record<BinUnit, number> = { day: 182, week: 26, month: 6, quarter: 2, year: 1 }

/** More bins than a century of days is a mistake in the span. */
const mostBins = 40_000

/**
 * Bins from an EDTF interval such as `2016-01/2018-06`. Weeks are named by their Monday, quarters by their first month.
 *
 * @throws Problem `field-invalid`
 */
export function binsOf(span: string, unit: BinUnit): Bins {
  const found = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(span)
  const first = found === null ? null : firstDay(found[1] as string)
  const last = found === null ? null : lastDay(found[2] as string)
  if (first === null || last === null || last < first) throw wrongSpan(span)
  const labels: string[] = []
  for (let day = startOfBin(first, unit); day <= last; day = nextBin(day, unit)) {
    labels.push(label(day, unit))
    if (labels.length > mostBins) throw wrongSpan(span)
  }
  const index = new Map(labels.map((name, i) => [name, i]))
  return {
    labels,
    perHalfYear: perHalfYear[unit],
    indexOf(day) {
      const date = firstDay(day)
      if (date === null || date < first || date > last) return null
      return index.get(label(startOfBin(date, unit), unit)) ?? null
    },
  }
}

/** The bin that a date such as `2017-10` or `2017-10-03` begins in; null outside the span. */
export function binOfDate(bins: Bins, date: string): number | null {
  const day = /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? firstDay(date) : null
  return day === null ? null : bins.indexOf(day.toISOString().slice(0, 10))
}

function firstDay(date: string): Date | null {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made : null
}

function lastDay(date: string): Date | null {
  const first = firstDay(date)
  const parts = date.split('-').length
  if (first === null || parts === 3) return first
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()]
  return parts === 2 ? new Date(Date.UTC(year, month + 1, 0)) : new Date(Date.UTC(year, 11, 31))
}

function startOfBin(date: Date, unit: BinUnit): Date {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  switch (unit) {
    case 'day':
      return date
    case 'week':
      return new Date(Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7)))
    case 'month':
      return new Date(Date.UTC(year, month, 1))
    case 'quarter':
      return new Date(Date.UTC(year, month - (month % 3), 1))
    case 'year':
      return new Date(Date.UTC(year, 0, 1))
  }
}

function nextBin(start: Date, unit: BinUnit): Date {
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
  switch (unit) {
    case 'day':
      return new Date(Date.UTC(year, month, day + 1))
    case 'week':
      return new Date(Date.UTC(year, month, day + 7))
    case 'month':
      return new Date(Date.UTC(year, month + 1, 1))
    case 'quarter':
      return new Date(Date.UTC(year, month + 3, 1))
    case 'year':
      return new Date(Date.UTC(year + 1, 0, 1))
  }
}

function label(start: Date, unit: BinUnit): string {
  const iso = start.toISOString()
  return unit === 'year' ? iso.slice(0, 4) : unit === 'month' || unit === 'quarter' ? iso.slice(0, 7) : iso.slice(0, 10)
}

function wrongSpan(span: string): Problem {
  return new Problem('field-invalid', {
    field: 'span',
    what: { en: `${quoted(span)} is not a span of time`, ar: `${quoted(span)} ليس مدة زمنية` },
    remedy: {
      en: 'write first and last bin with a stroke between them, as in 2016-01/2018-06',
      ar: 'اكتب أول فترة وآخرها وبينهما خط مائل، مثل 2016-01/2018-06',
    },
  })
}
