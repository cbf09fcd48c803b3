import { columns, entries } from './entries.ts'

/** Days counted from the day of publication: how many, then the words for it. */
const list = `
  -3  قبل أول أمس | قبل أول من أمس
  -2  أول من أمس | أول أمس | أمس الأول | أول البارحة | أول البارح | قبل أمس | ما قبل أمس | الأمس الأول | أول مبارح | أول امبارح | أولة امبارح
      أول إمبارح | قبل مبارح | قبل امبارح | قبل البارحة | قبل يوم أمس | يوم قبل أمس | البارحة الأولى | أول من البارحة | أول أمبارح | اليوم قبل أمس
      اليوم الذي قبل أمس | اليوم الذي يسبق أمس | اليوم السابق لأمس | the day before yesterday | day before yesterday | پریروز
  -1  أمس | أمسِ | البارحة | البارح | امبارح | مبارح | إمبارح | انبارح | أمبارح | yesterday | دیروز
  0   اليوم | النهاردة | النهارده | إنهاردة | انهارده | هاليوم | هالنهار | today | امروز
  1   بكرة | بكرا | بكره | بكرى | باچر | باجر | غد | غدا | الغد | غدوة | tomorrow | فردا
  2   بعد غد | بعد الغد | بعد غدا | بعد بكرة | بعد بكرا | بعد بكره | بعد باكر | عقب باكر | بعد غدوة | اليوم بعد الغد | اليوم بعد غد | بعد يوم غد | بعد يوم الغد | اليوم الذي يلي الغد | اليوم الذي يلي غدا
      the day after tomorrow | day after tomorrow | پس‌فردا | پس فردا
  3   بعد بعد غد | بعد بعد بكرة
`

/** “Today” is “the day” before these: “اليوم التالي”, “اليوم العالمي”. */
export const dayNotToday: readonly string[] = entries(`
  التالي | نفسه | ذاته | السابق | اللاحق | الموالي | العالمي | الدولي | الوطني | الذي | المذكور | المشؤوم | الواحد | الأخير
  عشر | عينه | الدراسي | المفتوح | الأسود | الموعود | المقرر | المحدد
`)

/** And behind these: “ذلك اليوم”. */
export const dayNamedBefore: readonly string[] = entries(
  'ذلك | ذاك | تلك | نفس | هذاك | هداك | هديك | صحيفة | جريدة | that',
)

/** Days counted from the day of publication. */
export const relativeDays: readonly (readonly [words: string, days: number])[] = dayRows()

function dayRows(): (readonly [string, number])[] {
  let days = 0
  return list.split('\n').flatMap((line) =>
    entries(line).map((entry) => {
      const [first, ...rest] = columns(entry) as [string, ...string[]]
      if (!/^-?\d$/.test(first)) return [entry, days] as const
      days = Number(first)
      return [rest.join(' '), days] as const
    }),
  )
}
