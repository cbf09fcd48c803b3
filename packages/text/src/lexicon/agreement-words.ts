import { entries } from './entries.ts'

/** An agreement behind these has been made. */
export const reachingVerbs: readonly string[] = entries(`
  توصل | توصلت | توصلا | توصلوا | وقع | وقعت | وقعا | وقعوا | أبرم | أبرمت | أبرما | أبرموا | عقد | عقدت | عقدا | اتفق | اتفقت | اتفقا | اتفقوا | أقر | أقرت | وافق | وافقت | وافقا | وافقوا
`)

/** Behind these too, if nothing tells that it is hoped for or planned. */
export const reachingNouns: readonly string[] = entries(`التوصل | توقيع | إبرام | بتوقيع | بإبرام | بالتوصل | لتوقيع`)

/** Behind the word for an agreement: it is over, which is another thing than its making. */
export const collapseVerbs: readonly string[] = entries(`
  انهارت | انهار | تنهار | ينهار | انتهت | انتهى | تنتهي | ينتهي | فشلت | فشل | سقطت | سقط | تعثرت | تعثر | صمدت | صمد | تصمد | يصمد | مهددة | مهدد | هشة | هش | الهشة | الهش | خرقت | خرق | انتهكت | تترنح | يترنح
`)

/** Before the word for an agreement: it is only drawn up or spoken of. */
export const draftNouns: readonly string[] = entries(`
  قوائم | قائمة | لوائح | لائحة | عرض | عروض | مقترح | مقترحات | مسودة | مشروع | بنود | ملف | شروط | مفاوضات | محادثات | مباحثات | مشاورات | تفاصيل | آلية | آليات | خارطة | جهود | مساعي | مسار | مستقبل | فرص | نص | نصوص | مراقبة | مراقبو | مراقبي | لجنة | قضية | موضوع
`)
