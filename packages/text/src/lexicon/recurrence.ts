import { entries } from './entries.ts'

/** “Every”. */
export const everyWords: readonly string[] = entries('كل | كلّ | every | each | هر')

/** Adverbs that tell how often. */
export const alwaysWords: readonly string[] = entries(`
  يوميا | أسبوعيا | شهريا | سنويا | فصليا | ليليا | daily | weekly | monthly | yearly | annually | nightly | روزانه | هفتگی | ماهانه | سالانه
`)

/** English adverbs that are adjectives before a noun: “monthly payments” is no time. */
export const alsoAdjectives: readonly string[] = entries('daily | weekly | monthly | yearly | nightly')

/** Phrases that tell how often. */
export const recurringPhrases: readonly string[] = entries(`
  بشكل يومي | بشكل أسبوعي | بشكل شهري | بشكل سنوي | أساس يومي | أساس أسبوعي | بصورة يومية | بصفة يومية
  يوما بعد يوم | كل حين وآخر | on a daily basis | on a weekly basis | day after day
`)

/** “Twice”, “three times”: behind them “a month” or “every month” tells how often. */
export const timesWords: readonly string[] = entries('مرة | مرتين | مرات | once | twice | times | بار')

/** Between the times and the unit. */
export const perWords: readonly string[] = entries('في | كل | ب | بال | a | an | per | every | each | در')

/** Parts of the day and the year behind “every”. */
export const recurringParts: readonly string[] = entries(`
  صباح | مساء | ليلة | فجر | ظهر | عصر | صيف | شتاء | ربيع | خريف | رمضان | موسم | morning | night | evening | afternoon | harvest
  spring | summer | autumn | winter | شب | صبح
`)
