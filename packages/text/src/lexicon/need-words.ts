import { entries } from './entries.ts'

/** Words one of which must stand near a word that else tells of no event: so many words before it, so many behind. */
export const needWords = {
  exchange: {
    before: 25,
    behind: 25,
    words: entries(`مقابل | لقاء | تبادل | أسرى | محتجزين | جثامين | return | exchange | swap`),
  },
  unopposed: { before: 0, behind: 12, words: entries(`قتال | مقاومة | بلا | fight | resistance`) },
  hands: { before: 0, behind: 9, words: entries(`أيدي | بيد | يد | بأيدي | قبضة | hands`) },
  wounds: {
    before: 8,
    behind: 20,
    words:
      entries(`متأثرا | متأثرة | متأثرين | جراح | جراحه | جراحها | بجراح | بجروح | بجراحه | بجروحه | رصاص | برصاص | التعذيب | تعذيب | طلق | بطلق | شظايا | بشظايا
      wounds | injuries | torture | gunshot | custody`),
  },
  reached: {
    before: 14,
    behind: 4,
    words: entries(
      `توصل | توصلت | توصلوا | أبرم | أبرمت | أبرما | وقع | وقعت | وقعا | وقعوا | عقد | عقدت | إبرام | توقيع | reached | signed`,
    ),
  },
  fire: {
    before: 0,
    behind: 7,
    words: entries(`النار | نار | نيران | النيران | نيرانه | نيرانها | الرصاص | رصاص | رصاصة | fire`),
  },
  captives: {
    before: 0,
    behind: 15,
    words: entries(
      `أسرى | أسير | أسيرا | أسيرين | جثامين | جثث | جثة | محتجزين | محتجزا | معتقلين | معتقلا | موقوفين | موقوفا | رهائن | prisoners | detainees | bodies | captives`,
    ),
  },
  signs: {
    before: 6,
    behind: 16,
    words: entries(
      `آثار | طلقات | رصاص | بالرصاص | تعذيب | مقيد | مقيدة | مقيدتين | مكبلة | مقطوعة | مقطوع | مذبوح | مذبوحة | أعيرة | طلق | بطلق | بطلقين | بطلقات | مقتول | مقتولا | مقتولة | بأعيرة | مصابة | مشوهة | gunshot | bullet | bound | torture`,
    ),
  },
  upon: { before: 0, behind: 8, words: entries(`على`) },
  nowhere: { before: 0, behind: 14, words: entries(`مجهولة | مجهول | unknown`) },
} as const satisfies Record<string, { before: number; behind: number; words: readonly string[] }>

/** Who is counted among the dead and missing without being named for what they are. */
export const unnamedPeople: readonly string[] = entries(`
  شخص | أشخاص | عميل | متعاون | متعاونا | مطلوب | مشتبه | آخر | آخرون | آخرين | آخران | أخرى | ثالث | رابع | خامس | سادس | عدد | عشرات | مئات | أكثر | نحو | حوالي | قرابة | زهاء | people | person | others
`)
