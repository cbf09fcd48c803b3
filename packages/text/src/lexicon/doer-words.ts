import { entries } from './entries.ts'

/** Verbs whose object or complement is a deed of their subject, past and present: “managed to kill”, “went on shelling”. */
export const performingVerbs: readonly string[] = entries(`
  أقدم    يقدم      # على
  تمكن    يتمكن     # من
  استطاع  يستطيع
  نجح     ينجح      # في
  قام     يقوم      # ب
  عمد     يعمد      # إلى
  بدأ     يبدأ
  باشر    يباشر
  شرع     يشرع      # في
  واصل    يواصل
  تابع    يتابع
  استأنف  يستأنف
  كثف     يكثف
  صعد     يصعد
  جدد     يجدد
  كرر     يكرر
  عاود    يعاود
  نفذ     ينفذ
  شن      يشن
  ارتكب   يرتكب
  شارك    يشارك     # في
  حاول    يحاول
  تولى    يتولى
`)

/** Verbs of owning up to a deed. */
export const claimingDeedVerbs: readonly string[] = entries(`
  تبنى    يتبنى
`)

/** Nouns for having done it; behind them, or as their pronoun, stands who: “the responsibility of X for”, “X's part in”. */
export const responsibilityNouns: readonly string[] = entries(
  `مسؤولية | ضلوع | تورط | وقوف | مشاركة | اشتراك | انخراط | دور | علاقة | صلة`,
)

/** Before whom is blamed: “holding X responsible for”. */
export const blamingWords: readonly string[] = entries(`
  حمل | حملت | حملوا | حملا | يحمل | تحمل | نحمل | محملا | محملة | محملين | وحمل | وحملت | ومحملا | ومحملة
  اتهم | اتهمت | اتهموا | اتهما | يتهم | تتهم | نتهم | متهما | متهمة | متهمين | واتهم | واتهمت | ومتهما | ومتهمة | اتهام
`)

/** Things that are moved by those who own them: an aircraft that strikes is who did it, a shell is not. */
export const platformNouns: readonly string[] = entries(`
  طائرة | طائرات | طائرتان | طائرتين | طيران | مقاتلة | مقاتلات | مروحية | مروحيات | مروحيتان | مروحيتين | حوامة | حوامات | مسيرة | مسيرات | مسيرتان | مسيرتين | مدفعية | مدافع | دبابة | دبابات | راجمة | راجمات | زورق | زوارق | بارجة | بوارج | سفينة | سفن
  سلاح | دفاعات | منظومة | منظومات | آلية | آليات | قناص | قناصة | حاجز | بحرية | انتحاري | انتحاريان | انتحارية | استشهادي
`)

/** Verbal nouns that tell what was suffered: who announces them did not do it. */
export const sufferedNouns: readonly string[] = entries(`
  مقتل | إصابة | استشهاد | وفاة | سقوط | تعرض | جرح | مصرع | ارتقاء | فقدان | اختفاء | موت | نجاة | انفجار | خروج | انسحاب | خسارة | هجوم | اشتباك | اشتباكات | معارك | مواجهات | عملية | غارة | غارات | ضربة | ضربات | قصف
`)
