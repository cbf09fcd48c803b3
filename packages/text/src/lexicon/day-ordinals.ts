/** Days of the month as ordinals in words, from the first: English, and Persian. Arabic ones are numbers with an article. */
import { entries } from './entries.ts'

export const englishDayOrdinals = entries(`
  first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
  eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth
  twenty-first | twenty-second | twenty-third | twenty-fourth | twenty-fifth | twenty-sixth | twenty-seventh
  twenty-eighth | twenty-ninth | thirtieth | thirty-first
`)

export const persianDayOrdinals = entries(`
  یکم | دوم | سوم | چهارم | پنجم | ششم | هفتم | هشتم | نهم | دهم
  یازدهم | دوازدهم | سیزدهم | چهاردهم | پانزدهم | شانزدهم | هفدهم | هجدهم | نوزدهم | بیستم
  بیست و یکم | بیست و دوم | بیست و سوم | بیست و چهارم | بیست و پنجم | بیست و ششم | بیست و هفتم
  بیست و هشتم | بیست و نهم | سی‌ام | سی و یکم
`)

/** Other words for one of these days. */
export const otherDayOrdinals: readonly (readonly [words: string, day: number])[] = [
  ['اول', 1],
  ['الفاتح', 1],
  ['هیجدهم', 18],
]

/** What leads to a day by its ordinal alone: “في الثالث نيسان”. Behind other words it is their number: “الهجوم الثالث”. */
export const dayLeaders: readonly string[] = entries(`
  في | يوم | نهار | تاريخ | منذ | حتى | لغاية | من | إلى | قبل | بعد | قبيل | بعيد | بين | خلال | الموافق | المصادف | ليلة | ليل | عشية | غداة | على | أو
`)
