/** Words of the clock. */
import { entries } from './entries.ts'

/** What leads to an hour in digits. */
export const hourNouns = entries('الساعة | ساعة | الساعات | ساعت')

/** Behind an hour, which part of the day it is of; alone they tell when: “قصفوا ليلاً”. */
export const dayAdverbs = entries(`
  صباحا | مساء | فجرا | ظهرا | عصرا | ليلا
`)
/** The same, only behind an hour. */
export const hourMarks = entries('ص | م | am | pm | a.m | p.m | a.m. | p.m. | صبح | عصر | ظهر')
/** The same in Persian; in Arabic «شب» is a young man. */
export const persianHourMarks = entries('شب | بامداد | شامگاه')

/** Parts of an hour: “والنصف”, “إلا ربعاً”. */
export const hourParts = entries(`
  والنصف | ونصف | والربع | وربع | والثلث | وثلث | إلا ربعا | إلا الربع | إلا ربع | إلا ثلثا | إلا الثلث | إلا ثلث | و نیم | و نيم
`)

/** An hour may be told from, until, before, after or about so. */
export const hourOpeners = entries(`
  من | منذ | حتى | قبل | قبيل | بعد | بعيد | حوالي | نحو | قرابة | زهاء
  from | since | until | till | before | after | shortly before | shortly after | just before | just after | about | around | by
  از | تا
`)

/** Parts of the day that tell when by themselves. */
export const momentsAlone = entries(`
  منتصف الليل | منتصف النهار
  midnight | noon | midday
`)
/** Parts of the day that tell when only behind “before”, “since” and the like. */
export const momentsLed = entries(`
  الفجر | الصبح | الصباح | الظهر | الضهر | الظهيرة | العصر | المغرب | المساء | الليل | الغروب | منتصف الليل | منتصف النهار | شروق الشمس | غروب الشمس
  ساعات الصباح | ساعات الصباح الأولى | ساعات الصباح الباكر | ساعات الفجر | ساعات الفجر الأولى | ساعات المساء | ساعات الليل | ساعات الليل المتأخرة
  ساعات الظهيرة | ساعات الظهر | ساعات العصر | الصباح الباكر | ساعات الليل الأولى
  dark | dawn | noon | dusk | midnight | midday | sunset | sunrise | nightfall | daybreak
  صبح | ظهر | عصر | شب | غروب | بامداد
`)
/** Openers that lead to these. */
export const momentOpeners = entries(`
  قبل | قبيل | بعد | بعيد | حتى | من | منذ | لغاية | ل
  before | after | until | till | since | by | shortly before | shortly after | just before | just after
  تا | از | پیش از | پس از
`)
