import { columns, entries } from './entries.ts'

/** What can be counted within a period: “the third week of”. */
export type PartUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'third' | 'half' | 'year' | 'decade'

/** By their words in the singular and, where several are counted, in the plural. */
export const partUnits: readonly (readonly [word: string, unit: PartUnit])[] = entries(`
  day يوم أيام day days روز
  week أسبوع أسابيع week weeks هفته
  weekend weekend weekends ويكند
  month شهر أشهر شهور month months ماه
  quarter ربع فصل quarter
  third ثلث third
  half نصف نص شطر half نیمه
  year سنة عام سنوات أعوام year years
  decade عقد decade
`).flatMap((entry) => {
  const [unit, ...words] = columns(entry)
  return words.map((word) => [word as string, unit as PartUnit] as const)
})

/** Ordinals before their noun, without the article; −1 is the last one, −2 the one before. */
export const leadingOrdinals: readonly (readonly [word: string, nth: number])[] = entries(`
  أول 1 | أولى 1 | ثاني 2 | ثالث 3 | رابع 4 | خامس 5 | سادس 6 | سابع 7 | ثامن 8 | تاسع 9 | عاشر 10 | آخر -1 | أخر -1
  first 1 | second 2 | third 3 | fourth 4 | fifth 5 | sixth 6 | seventh 7 | eighth 8 | ninth 9 | tenth 10 | eleventh 11
  twelfth 12 | last -1 | final -1 | penultimate -2
  اولین 1 | نخستین 1 | دومین 2 | سومین 3 | چهارمین 4 | پنجمین 5 | آخرین -1 | واپسین -1
`).map((entry) => {
  const [word, nth] = columns(entry)
  return [word as string, Number(nth)] as const
})

/** Behind their noun: the last ones. */
export const lastBehind: readonly string[] = entries(
  'الأخير | الأخيرة | الأخيرين | الأخيران | الأخيرتين | الأخيرات | الختامي | الختامية',
)

/** Behind their noun: the first ones of several. */
export const firstBehind: readonly string[] = entries(
  'الأول | الأولى | الأولين | الأولان | الأوليين | الأوليان | الأوليتين | الأوائل',
)

/** Persian ordinals behind their noun. */
export const persianOrdinals: readonly (readonly [word: string, nth: number])[] = entries(`
  اول 1 | نخست 1 | دوم 2 | سوم 3 | چهارم 4 | آخر -1 | پایانی -1
`).map((entry) => {
  const [word, nth] = columns(entry)
  return [word as string, Number(nth)] as const
})

/** Persian parts of a year by how many months they have. */
export const persianMonthsOf: readonly (readonly [words: string, unit: PartUnit])[] = entries(`
  quarter سه ماهه | quarter سه‌ماهه | half شش ماهه | half شش‌ماهه | half شش ماه
`).map((entry) => {
  const [unit, ...words] = columns(entry)
  return [words.join(' '), unit as PartUnit] as const
})
