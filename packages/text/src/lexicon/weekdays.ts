import { entries } from './entries.ts'

/** Days of the week, Sunday first: with the article, without it, dialects, other languages. */
export const weekdays: readonly (readonly string[])[] = [
  entries('الأحد | أحد | يوم الحد | نهار الحد | sunday | یکشنبه | یک‌شنبه'),
  entries('الاثنين | الإثنين | اثنين | الاثنان | الإتنين | الاتنين | اتنين | التنين | monday | mon | دوشنبه | دو شنبه'),
  entries(
    'الثلاثاء | ثلاثاء | الثلاثا | الثلثاء | التلات | التلاتا | الثلوثاء | tuesday | tue | tues | سه‌شنبه | سه شنبه',
  ),
  entries('الأربعاء | أربعاء | الأربعا | يوم الأربع | نهار الأربع | wednesday | چهارشنبه | چهار شنبه'),
  entries('الخميس | خميس | thursday | thu | thurs | پنجشنبه | پنج‌شنبه | پنج شنبه'),
  entries('الجمعة | جمعة | friday | fri | جمعه | آدینه'),
  entries('السبت | سبت | saturday | شنبه'),
]

/** Plurals, which tell a habit: “on Fridays”. */
export const weekdayPlurals: readonly string[] = entries(`
  sundays | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | weekdays | weekends
`)

/** What leads to a day of the week: “يوم الخميس”. */
export const dayWords: readonly string[] = entries('يوم | نهار | روز')

/** What a day of the week is no day behind: places and services named for it, “ولا أحد”. */
export const notDayBehind: readonly string[] = entries(`
  صلاة | خطبة | سوق | ساحة | شارع | مدينة | قرية | بلدة | حي | لا | ولا | أحد | جامع | مسجد
`)

/** Days that are called by what happened on one of them: “الجمعة العظيمة”. */
export const dayEpithets: readonly string[] = entries(`
  العظيمة | السوداء | الأسود | الدامي | الدامية | الحزينة | البيضاء
`)

/** What a day of the week is no day before: “Friday prayers”, “الأحد عشر”. */
export const notDayBefore: readonly string[] = entries('prayers | prayer | sermon | market | عشر | عشرة')
