import { entries } from './entries.ts'
import type { VaguePart } from './vague-parts.ts'

/** “The rest of”: from the day of publication to the end. */
export const restWords: readonly string[] = entries(`
  بقية | باقي | ما تبقى من | ما بقي من | ما بقى من | المتبقي من | الفترة المتبقية من | الأيام المتبقية من | the rest of | rest of
  the remainder of | remainder of | باقی
`)

/** What follows a period that is read up to the day of publication: “العام حتى الآن”. */
export const soFarBehind: readonly string[] = entries(`
  حتى الآن | حتى اليوم | حتى تاريخه | حتى اللحظة | حتى هذه اللحظة | حتى يومنا هذا | إلى الآن | إلى اليوم | لغاية الآن | لحد الآن
  لحد اليوم | ليومنا هذا | حتى هذا اليوم | وحتى الآن | وحتى اليوم | وحتى تاريخه | so far | to date | till now | until now | تاکنون
`)

/** Before it: “so far this year”. */
export const soFarBefore: readonly string[] = entries('so far')

/** Parts of a period by words that name others only before “the day”: “أول الشهر”, “آخر السنة”. */
export const edgeWords: readonly (readonly [words: string, part: VaguePart])[] = [
  ...entries('أول | بدء | انطلاق | the start of | start of | the beginning of | beginning of').map(
    (words) => [words, 'early'] as const,
  ),
  ...entries('نص | the middle of | middle of').map((words) => [words, 'middle'] as const),
  ...entries('آخر | انتهاء | أخر | the end of | end of').map((words) => [words, 'late'] as const),
]

/** Between a week and the day it begins with. */
export const beginningWords: readonly string[] = entries(`
  الذي يبدأ في | الذي يبدأ يوم | الذي بدأ في | الذي بدأ يوم | المبتدئ في | beginning on | beginning | starting on | starting
`)
