/* What expressions of time must mean, reckoned with nothing of the reader’s: days as numbers, readings as EDTF. */

/** A day as its number, counted from 1 January 1970. */
export type DayNumber = number

export const dayOf = (iso: string): DayNumber => Date.parse(`${iso}T00:00Z`) / 86_400_000
export const iso = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
export const yearOf = (day: DayNumber): number => Number(iso(day).slice(0, 4))
/** Months since the year 0. */
export const monthOf = (day: DayNumber): number => yearOf(day) * 12 + Number(iso(day).slice(5, 7)) - 1
export const month = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
export const firstOf = (months: number): DayNumber => dayOf(`${month(months)}-01`)
export const lastOf = (months: number): DayNumber => firstOf(months + 1) - 1
/** Monday is 0. */
const weekday = (day: DayNumber): number => (day + 3) % 7
export const monday = (day: DayNumber): DayNumber => day - weekday(day)
/** The same day of another month, or its last. */
export const sameDay = (day: DayNumber, months: number): DayNumber => {
  const at = monthOf(day) + months
  return Math.min(firstOf(at) + Number(iso(day).slice(8)) - 1, lastOf(at))
}
export const fromTo = (first: DayNumber, last: DayNumber): string => `${iso(first)}/${iso(last)}`
export const about = (edtf: string): string =>
  edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/')
export const months = (first: number, last: number): string => `${month(first)}/${month(last)}`

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
export const around: Readonly<Record<Unit, (published: DayNumber, away: number) => string>> = {
  day: (day, away) => iso(day + away),
  week: (day, away) => fromTo(monday(day) + 7 * away, monday(day) + 7 * away + 6),
  month: (day, away) => month(monthOf(day) + away),
  quarter: (day, away) => {
    const first = (Math.floor(monthOf(day) / 3) + away) * 3
    return months(first, first + 2)
  },
  year: (day, away) => String(yearOf(day) + away),
  decade: (day, away) => `${Math.floor(yearOf(day) / 10) + away}X`,
}

/** The day of the week before a day, and the one behind it; 0 is Monday. */
export const before = (day: DayNumber, wanted: number): DayNumber => day - (((weekday(day) - wanted + 6) % 7) + 1)
export const behind = (day: DayNumber, wanted: number): DayNumber => day + (((wanted - weekday(day) + 6) % 7) + 1)
