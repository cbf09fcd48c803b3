/** Parts of the day, as they stand before or behind a day. */
import { entries } from './entries.ts'

export const dayParts = entries(`
  صباح | صباحا | مساء | فجر | فجرا | ظهر | ظهرا | عصر | عصرا | ليل | ليلا | ليلة | ليلتي | ضحى | غروب | مغرب | سحر | صبح
  ظهيرة | نهار | أمسية | صبيحة | ضحوة | مسا | ضهر | منتصف | منتصف نهار | منتصف ظهر
  وقت متأخر من مساء | وقت متأخر من ليل | وقت متأخر من ليلة | وقت متأخر من فجر | وقت مبكر من صباح | وقت مبكر من فجر | وقت مبكر
  ساعة متأخرة من مساء | ساعة متأخرة من ليل | ساعة متأخرة من ليلة | ساعة مبكرة من صباح | ساعة مبكرة من فجر
  ساعات متأخرة من ليل | ساعات متأخرة من مساء | ساعات مبكرة من صباح | ساعات مبكرة من فجر | ساعات الصباح | ساعات الفجر | ساعات المساء | ساعات الليل
  ساعات الصباح الأولى من | ساعات الفجر الأولى من | ساعات الأولى من صباح | ساعات الأولى من فجر
  قبل ظهر | بعد ظهر | بعيد ظهر | قبيل ظهر | بعد الضهر | قبل الضهر | منتصف ليل | منتصف ليلة | بعد منتصف ليل | بعد منتصف ليلة | بعيد منتصف ليل | بعيد منتصف ليلة
  قبل منتصف ليل | قبيل منتصف ليل | قبل منتصف ليلة | قبيل منتصف ليلة | قبيل فجر | بعيد فجر | قبيل عصر | بعيد عصر | قبيل غروب | بعيد غروب | بعد غروب | قبل غروب
  بامداد | صبح | ظهر | عصر | شامگاه | شب | غروب | نیمه شب | نیمه‌شب | بعد از ظهر | بعدازظهر | پیش از ظهر | سحرگاه
`)

export const englishDayParts = entries(`
  morning | afternoon | evening | night | dawn | noon | midnight | before dawn | after midnight | before midnight
  shortly before midnight | shortly after midnight | shortly before dawn | just after midnight | just before midnight
  the night | the evening | the morning | late | early | midday | dusk | first light | nightfall | sunset | sunrise | daybreak | after dark | early morning | late evening | late night
`)

/** The day before, and the day behind, a day that is told by its date. */
export const dayBeforeWords = entries('عشية | the eve of | eve of')
export const dayBehindWords = entries('غداة')
