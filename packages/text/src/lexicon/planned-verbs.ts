import { entries } from './entries.ts'

/**
 * What is announced, planned and expected, as the imperfect has it: with the verbs of reporting, of incidents and of news
 * they tell, behind س, that a sentence looks ahead.
 */
export const plannedVerbs: readonly string[] = entries(`
  يستأنف | ينطلق | يفتتح | يختتم | يمثل | يحاكم | يعقد | يقف | يضع | يلقي | يطرح | يطلق | ينظر | ينظم | يعلن | يعود | يأتي | يحل | يبت | يلي
  يقام | يجتمع | يترأس | يحضر | يشارك | يستضيف | يستقبل | يودع | يرحل | يسافر | يغادر | يصل | يتوجه | يزور | يجول | يقابل | يلتقي | يتسلم
  يسلم | يتولى | يبدأ | ينتهي | يستمر | يدوم | يستغرق | يمتد | يتواصل | يتوقف | يتأخر | يتأجل | يؤجل | يرجئ | يمدد | يقلص | يلغي | يلغى
  يجدد | يجمد | يعلق | يرفع | يجري | يجرى | يتم | ينفذ | يطبق | يسري | يدخل | يخرج | يصبح | يصير | يبقى | يظل | يكون | يغدو | يوجد | يتاح
  يمكن | يجب | يلزم | يحتاج | يستطيع | يقدر | يصدر | ينشر | يبث | يعرض | يذاع | يوزع | يرسل | يبعث | ينقل | يحمل | يوصل | يعيد | يرد | يسترد
  يستعيد | يسترجع | يوفر | يؤمن | يمول | يدفع | يصرف | ينفق | يفتح | يغلق | يقفل | يحظر | يمنع | يسمح | يفرض | يلغم | يزيل | يرمم | يبني
  يشيد | يؤسس | ينشئ | ينجز | يكمل | يستكمل | يتمم | ينهي | يحسم | يقرر | يصوت | ينتخب | يقترع | يدلي | يترشح | يفوز | يخسر | يعين | يكلف
  يشكل | يستقيل | يقيل | يقال | يعزل | يخلف | يتنحى | يؤدي | يقسم | ينصب | يناقش | يبحث | يتناول | يدرس | يراجع | يقيم | يحقق | يفاوض
  يتفاوض | يتفق | يوقع | يبرم | يصادق | يوافق | يقر | يعتمد | يرفض | يعترض | يطعن | ينسحب | ينتشر | يتمركز | يتقدم | يتراجع | يهاجم | يقصف
  يضرب | يستهدف | يقاتل | يقاوم | يدافع | يحارب | يواجه | يتصدى | يقتحم | يحاصر | يطوق | يحرر | يسيطر | يستولي | ينتقم | يثأر | يواصل | يكثف
  يصعد | يوسع | يعزز | يدعم | يساند | يساعد | يحمي | يحرس | يرافق | يراقب | يرصد | يتابع | يشرف | يدير | يقود | يعمل | ينشط | يتحرك | يفرج
  يخلي | يعتقل | يوقف | يحتجز | يسجن | يعدم | يحكم | يدين | يبرئ | يستجوب | يستدعي | يحال | يحيل | يقدم | يخضع | يلاحق | يتهم | يستمع | ينطق
  يشيع | يدفن | يوارى | يصلي | يحتفل | يحيي | يكرم | يذكر | يشهد | يحدث | يقع | يحصل | ينفجر | يندلع | يقتل | يموت | يصاب | ينجو | يهرب
  ينزح | يلجأ | يهاجر | يتظاهر | يعتصم | يحتج | يحتشد | يتجمع | ينزل | يسير | يمشي | ينضم | يلتحق | يتوحد | يندمج | ينفصل | ينشق | يتلقى
  ينال | يتقاضى | يشتري | يبيع | يستورد | يزود | يجهز | يدرب | يتدرب | يتعلم | يتخرج | يلعب | يتأهل | يرتفع | ينخفض | يزيد | يزداد | يقل
  ينقص | يتراوح | يبلغ | يتجاوز | يتضاعف | يتحسن | يسوء | يتدهور | ينهار | يسقط | يهطل | يمطر | يهب | يعاد | يعطى | يمنح | يقطع | يستخدم
  يستعمل | يستفيد | يستثني | يشمل | يضم | يتضمن | يقتصر | يتطلب | ينتج | يؤثر | يساهم | يسهم | يتخذ | يتجه | يتحول | يتحد | يختار | يختلف
  يغير | يتغير | يبدل | يعدل | يصلح | يطور | يخطط | يحاول | يسعى | يعمد | يضطر | يريد | يطلب | يطالب | يرى | يعرف | يعلم | يفهم | يدرك
  يتذكر | ينسى | يقول | يتحدث | يخاطب | يكتب | يقرأ | يسأل | يجيب | يكشف | يوضح | يحدد | يلقى | يجد | يظهر | يختفي | يوافي | يخاطر | يلتزم
  ينفد | يطفئ | يسحب | يحول | يصف | يتبادل | يدوي | يحاسب | يترك | يأخذ | يعيش | ينام | يستيقظ | يرجع | يلحق | يتبع | يسبق
`)

/** What is written like one of those verbs behind س and is none: names, things, a past. */
export const notPlanned: readonly string[] = entries(`
  سيارة | سيرة | سيول | سيؤول | سيرا | سيري | سيرت | سيرين | سيقوا | سيدي | سيدنا | سيدها | ستار | سترة | ستين | ستون | سينا | سيفه | سيفها
  سيطر | سيطرت | سيطروا | سيطرنا | سيطرة | سيطرته | سيطرتها | سيطرتهم | سيبراني | سيبرانية | سيستاني | سنقر | سنجر | سنجرة
`)

/** “It is awaited that”: with أن behind it what is told lies ahead. */
export const awaitedWords: readonly string[] = entries(`
  ينتظر | يتوقع | يرتقب | يفترض | يرجح | يؤمل | المفترض | المرجح | المؤمل
`)

/** Imperfects of what is meant to be done, or is not over yet. */
export const intendingVerbs: readonly string[] = entries(`
  يعتزم | تعتزم | يعتزمون | ينوي | تنوي | ينوون | ينتهي | تنتهي | تنقضي | ينقضي
`)

/** What opens, is held or ends on a day: at the head of a sentence, with such an event behind it, the day is to come. */
export const heldVerbs: readonly string[] = entries(`
  ينطلق | تنطلق | يستأنف | تستأنف | يجرى | تجرى | يعقد | تعقد | يقام | تقام | يفتتح | تفتتح | يختتم | تختتم | يبدأ | تبدأ | ينظم | تنظم
  يعود | تعود | يستضيف | تستضيف | يدخل | تدخل | يجتمع | تجتمع | يلتئم | تلتئم | يتجدد | تتجدد | يبت | تبت | ينظر | تنظر | تشهد | يشهد
`)
/** Events that are held on a day set for them. */
export const heldEvents: readonly string[] = entries(`
  انتخابات | استفتاء | اقتراع | تصويت | مفاوضات | محادثات | مباحثات | مشاورات | لقاءات | حوار | قمة | مؤتمر | اجتماع | اجتماعات | جولة | جلسة
  جلسات | محاكمة | محاكمات | قرعة | مباراة | امتحانات | دورة | دراسة | مناورات | معرض | مهرجان | تسجيل | عمل | حملة | أعمال | فعاليات | عملية
  هدنة | اتفاق | قرار | قانون | وقف | لجنة | مجلس | محكمة | برلمان
`)

/** Who calls, and to what: the day behind it is that of the deed. */
export const callingVerbs: readonly string[] = entries(`
  دعا | دعت | دعوا | دعيا | دعتا | يدعو | تدعو | يدعون | دعوة | دعوات | داعيا | داعية | داعين | الدعوة | الدعوات | ناشد | ناشدت | حث | حثت | حثوا
`)
export const calledFor: readonly string[] = entries(`
  تظاهر | تظاهرة | تظاهرات | مظاهرة | مظاهرات | إضراب | إضرابات | اعتصام | اعتصامات | عصيان | مسيرة | مسيرات | احتشاد | حشد | تجمع | تجمهر
  نزول | خروج | وقفة | وقفات | احتجاج | احتجاجات | نفير | إغلاق | مقاطعة | مليونية
`)

/** Who sets a day, which stands before “as the date for”. */
export const appointingVerbs: readonly string[] = entries(`
  حدد | حددت | حددوا | عين | عينت | اختار | اختارت | ضرب | ضربت | حددا | يحدد | تحدد
`)
export const appointments: readonly string[] = entries('موعدا | كموعد')
/** The date of something, at the head of a sentence. */
export const appointmentOf: readonly string[] = entries('موعد | الموعد')

/** English verbs that, with “on” and a day behind them, tell what is to come. */
export const scheduledEnglish: readonly string[] = entries(`
  ends | expires | begins | starts | resumes | opens | closes | convenes | meets | reopens | arrives | leaves | departs
`)

/** What is put off, or lasts: behind إلى, حتى stands the day until when. */
export const postponed: readonly string[] = entries(`
  تأجل | تأجلت | أجل | أجلت | تأجيل | تأجيله | تأجيلها | أرجأ | أرجأت | أرجئ | أرجئت | إرجاء | يستمر | تستمر
  أمهل | أمهلت | أمهلوا | أمهلهم | أمهلتهم | أمهله | أمهلها | أمهلته | أمهلتها | مهلة
  postponed | rescheduled | runs | lasts | continues | extended | adjourned | deferred
  مدد | مددت | تمديد | تمديده | تمديدها | يمدد | تمدد | يدوم | تدوم | يمتد | تمتد | تتواصل | يتواصل
`)

/** Behind what was put off, before the day. */
export const untilWhen: readonly string[] = entries('إلى | حتى | لغاية | to | until | till')

/** Behind these the past is told again, whatever was announced before. */
export const pastAgain: readonly string[] = entries(`
  كان | كانت | كانوا | بعدما | عثر | قام | قامت | مات | زار | عاد | توفي | توفيت | was | were | had
`)

/** A clause of its own: “and that they …”. */
export const newClauses: readonly string[] = entries('وأن | وأنه | وأنها | وأنهم | وإن | وإنه | وإنها | وإنهم')

/** Whose death, or what befell whom, has been: “will investigate the killing of”. */
export const befallen: readonly string[] = entries('مقتل | مصرع | استشهاد | بمقتل | مقتله | مقتلها | مقتلهم')
/** The same behind “after”. */
export const befallenBefore: readonly string[] = entries(`
  توقيف | اعتقال | اغتيال | اختطاف | خطف | إصابة | وفاة | فرار | هروب | احتجاز
`)

/** Behind “rapporteur”, which is written like “planned”. */
export const ofRapporteurs: readonly string[] = entries(`
  الأممي | الأممية | الخاص | الخاصة | المعني | المعنية | الدولي | الدولية | العام | العامة
`)
/** Before “expected”: it was not. */
export const unlike: readonly string[] = entries('بخلاف | خلاف | غير | عكس | المهدي')

/** English verbs of what is planned: “due to arrive”, “would resume”. */
export const plannedEnglish: readonly string[] = entries(`
  arrive | begin | start | meet | visit | resume | open | close | take | hold | be | return | travel | speak | appear | expire | end | leave
  sign | vote | launch | come | go | stand | face | receive | host | attend | deliver | publish | release | announce | finish | convene | continue
`)
