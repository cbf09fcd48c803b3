/** Days are counted from 1 January 2018: day 0. The last day is 31 December 2023. */
const FIRST = Date.UTC(2018, 0, 1)
const DAY = 86_400_000

/** The number of a day given as YYYY-MM-DD. */
export function dayOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST) / DAY)
}

/** The day as YYYY-MM-DD. */
export function dateOf(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10)
}

export const DAYS = dayOf('2024-01-01')

/** The last day of the year, and of the month, in which the day lies. */
export function endOfYear(day: number): number {
  return dayOf(`${dateOf(day).slice(0, 4)}-12-31`)
}

export function endOfMonth(day: number): number {
  const date = new Date(FIRST + day * DAY)
  return Math.round((Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) - FIRST) / DAY)
}
