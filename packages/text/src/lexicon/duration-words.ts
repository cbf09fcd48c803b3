import { entries } from './entries.ts'

/** What asks for a length: behind it even a bare unit is one. */
export const durationLeaders: readonly string[] = entries(`
  مدة | مدته | مدتها | لمدة | خلال | المهلة | مهلة | دام | دامت | يدوم | تدوم | طوال | طيلة | استمر | استمرت | غضون | على مدى | مدى | مدار | فترة | لفترة
  for | during | lasted | throughout
`)

/** Behind these, or counted, “عقد” and “عقود” are decades; elsewhere they are contracts. */
export const decadeLeaders: readonly string[] = entries(`
  منذ | قبل | بعد | خلال | طوال | طيلة | مدى | مدار | مدة | لمدة | نحو | حوالي | قرابة | من | مرور | قبيل | عن | إلى
`)

/** A length with a bound has no single one: “أقل من شهر”. */
export const lengthBounds: readonly string[] = entries(`
  أقل من | أكثر من | أزيد من | ما يزيد على | ما يزيد عن | ما يقارب | ما يقرب من | ما لا يقل عن | less than | more than | at least | over | under
`)

/** What goes on for some time: “بعد ثلاثة أيام من المعارك” tells how long, “بعد يومين من اختطافه” counts from a moment. */
export const durativeNouns: readonly string[] = entries(`
  معارك | معركة | قتال | اقتتال | اشتباكات | قصف | حصار | صمت | هدوء | توتر | مفاوضات | محادثات | مشاورات | مداولات | انتظار | غياب
  تعذيب | اعتقال | احتجاز | احتلال | سيطرة | حرب | حروب | مواجهات | غارات | تصعيد | جمود | قطيعة | انقطاع | بحث | تحقيق | تحقيقات
  عمل | معاناة | نزوح | سجن | أسر | نزاع | صراع | خلاف | خلافات | مماطلة | تجاذب | ترقب | شلل | إغلاق | عزلة | تعتيم | احتجاجات
  مظاهرات | هدنة | تهدئة | استنزاف | نقاش | نقاشات | جدل | إضراب
`)
