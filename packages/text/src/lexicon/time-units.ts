import { columns, entries } from './entries.ts'

/** Units of time that are counted and moved by; a quarter is that of a year. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** A form of a unit: one, two or many of it. */
export interface UnitForm {
  readonly word: string
  readonly unit: TimeUnit
  readonly count: 'one' | 'two' | 'many'
}

/** unit  one  two  many; spellings of one form are apart by a comma. */
const forms = `
  second   ثانية,ثانيه,second                      ثانيتين,ثانيتان        ثوان,ثواني,seconds,ثانیه‌ها
  minute   دقيقة,minute,دقیقه                      دقيقتين,دقيقتان        دقائق,دقايق,minutes
  hour     ساعة,hour,ساعت                          ساعتين,ساعتان          ساعات,hours,ساعت‌ها,ساعت‌های
  day      يوم,يوما,day,روز                   يومين,يومان            أيام,أياما,ايام,ايامات,days,روزها,روزهای
  week     أسبوع,أسبوعا,اسبوع,week,هفته            أسبوعين,أسبوعان        أسابيع,weeks,هفته‌ها,هفته‌های
  month    شهر,شهرا,month,ماه                      شهرين,شهران            أشهر,شهور,أشهرا,months,ماه‌ها,ماه‌های
  quarter  ربع,quarter                             ربعين                  أرباع,quarters
  year     سنة,عام,عاما,حول,year,سال               سنتين,سنتان,عامين,عامان,حولين  سنوات,سنين,أعوام,أعواما,years,سال‌ها,سال‌های
  decade   عقد,عقدا,decade,دهه                     عقدين,عقدان            عقود,decades
  century  قرن,قرنا,century,قرن                    قرنين,قرنان            قرون,centuries
`

const counts = ['one', 'two', 'many'] as const

export const unitForms: readonly UnitForm[] = entries(forms).flatMap((entry) => {
  const [unit, ...words] = columns(entry)
  return counts.flatMap((count, i) =>
    (words[i]?.split(',') ?? []).map((word) => ({ word, unit: unit as TimeUnit, count })),
  )
})

/** The weekend, where it is one word or a phrase of its own. */
export const weekendWords: readonly string[] = entries(`
  عطلة نهاية الأسبوع | عطلة آخر الأسبوع | عطلة الأسبوع | إجازة نهاية الأسبوع | إجازة الأسبوع | العطلة الأسبوعية
  نهاية الأسبوع | الويكند | ويكند | الويك إند | ويك إند
  weekend | آخر هفته | پایان هفته
`)

/** Units with their direction in one word. */
export const unitsAwayWords: readonly (readonly [word: string, away: readonly [TimeUnit, number]])[] = [
  ['امسال', ['year', 0]],
  ['پارسال', ['year', -1]],
]

/** What tells a year of another kind: “السنة المالية”, “the school year”. */
export const yearKinds: readonly (readonly [word: string, kind: 'school' | 'plain' | 'islamic'])[] = [
  ...entries('الدراسي | الدراسية | الجامعي | الجامعية | الأكاديمي | الأكاديمية | school | academic').map(
    (word) => [word, 'school'] as const,
  ),
  ...entries('المالي | المالية | الميلادي | الميلادية | financial | fiscal | calendar').map(
    (word) => [word, 'plain'] as const,
  ),
  ...entries('الهجري | الهجرية').map((word) => [word, 'islamic'] as const),
]

/** Offices and bodies with “العام” for “general”: “الأمين العام الحالي” is no year. */
export const generalTitles: readonly string[] = entries(`
  الأمين | أمين | أمينها | أمينه | المدير | مدير | مديرها | المدعي | النائب | القائد | المفتش | المراقب | المنسق | المفوض | المشرف
  السكرتير | المرشد | المحامي | الوكيل | الحاكم | الرأي | القطاع | الأمن | النظام | الصالح | المجلس | المؤتمر | الاتحاد | العفو
  الوضع | الإضراب | المستشفى | المال | الشأن | الموقف | السياق | المشهد | المستوى | القنصل | المقرر | الاتجاه | الطابع
`)

/** Numbers as dialects speak them: they count units of time; elsewhere they are other words too. */
export const spokenNumbers: readonly (readonly [word: string, value: number])[] = entries(`
  الست 6 | تلات 3 | تلاتة 3 | تلاته 3 | تمن 8 | تمان 8 | تمانية 8 | حداشر 11 | اتناشر 12 | تنعش 12 | خمسطاشر 15
`).map((entry) => {
  const [word, value] = columns(entry)
  return [word as string, Number(value)] as const
})

/** “A few days”: from so many to so many. */
export const severalWords: readonly string[] = entries(`
  عدة | عده | بضعة | بضع | كم | شوية | several | few | some | چند
`)

/** Before an amount: it is not exact. */
export const aboutAmount: readonly string[] = entries(`
  نحو | حوالي | قرابة | زهاء | شي | about | around | nearly | almost | some | roughly | approximately | حدود
`)

/** Behind a plural: “أيام قليلة”. */
export const fewBehind: readonly string[] = entries(`
  عدة | قليلة | معدودة | القليلة | المعدودة | طويلة | معدودات
`)

/** How many “a few” is, at least and at most. */
export const few = { least: 3, most: 9 } as const
