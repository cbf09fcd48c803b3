import { columns, entries } from './entries.ts'

/** A season with its first and last month; winter runs into the next year. */
export interface Season {
  readonly first: number
  readonly last: number
  /** Its months in the Solar Hijri calendar, for Persian. */
  readonly persian: readonly [first: number, last: number]
}

const list = `
  3 5 1 3     ربيع spring بهار
  6 8 4 6     صيف summer تابستان
  9 11 7 9    خريف autumn fall پاییز پائیز
  12 2 10 12  شتاء شتا winter زمستان
`

/** Seasons by their words. */
export const seasons: readonly (readonly [word: string, season: Season])[] = entries(list).flatMap((entry) => {
  const [first, last, from, to, ...words] = columns(entry)
  const season: Season = { first: Number(first), last: Number(last), persian: [Number(from), Number(to)] }
  return words.map((word) => [word as string, season] as const)
})
