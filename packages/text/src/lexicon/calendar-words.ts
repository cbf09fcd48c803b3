/** Words around the dates of a calendar: what leads to them, what joins them, what they count. */
import { columns, entries } from './entries.ts'

/** “The year …”. */
export const yearNouns = entries(`
  عام | سنة | سال | year
`)
/** “The years … and …”. */
export const yearsNouns = entries(`
  عامي | سنتي | عامين | سنتين | أعوام | سنوات | سال‌های | years
`)
/** What may stand between a day or month and its year. */
export const yearLinks = entries(`
  من | في | لل | ل | of | in
`)

/** Behind a year or a date: the calendar it is of. */
export const eras: readonly (readonly [
  words: string,
  calendar: 'gregorian' | 'islamic' | 'persian' | 'before-christ',
])[] = entries(`
    هـ                islamic
    هجري              islamic
    هجرية             islamic
    الهجري            islamic
    الهجرية           islamic
    للهجرة            islamic
    هجري قمري         islamic
    هجری قمری         islamic
    هـ.ق              islamic
    قمری              islamic
    ah                islamic
    م                 gregorian
    ميلادي            gregorian
    ميلادية           gregorian
    الميلادي          gregorian
    الميلادية         gregorian
    للميلاد           gregorian
    میلادی            gregorian
    ad                gregorian
    ce                gregorian
    هـ.ش              persian
    هـ ش              persian
    هجري شمسي         persian
    هجری شمسی         persian
    هجری خورشیدی      persian
    شمسی              persian
    خورشیدی           persian
    ش                 persian
    ق.م               before-christ
    قبل الميلاد       before-christ
    قبل المسيح        before-christ
    bc                before-christ
    bce               before-christ
  `).map((entry) => {
  const [words, calendar] = columns(entry, /\s{2,}/)
  return [words as string, calendar as 'gregorian'] as const
})

/** A bare year is one behind these, if nothing behind it is counted. */
export const yearLeaders = entries(`
  في | منذ | حتى | خلال | بين | إلى | من | قبل | بعد | قبيل | طوال | طيلة | لغاية | بحلول | اعتبارا من
  تأسس | تأسست | أسس | أسست | تأسيسه | تأسيسها | أنشئ | أنشئت | ولد | ولدت | تخرج | تخرجت
  in | since | during | until | till | by | between | from | to | before | after | through | of
  در | از | تا
`)

/** Events and undertakings that are called by their year: “انتخابات 2014”, “the 2014 war”. */
export const eventsOfYears = entries(`
  انتخابات | الانتخابات | حرب | الحرب | ثورة | انتفاضة | انقلاب | اتفاق | اتفاقية | معاهدة | هدنة | تفاهم | تسوية | مؤتمر | قمة
  احتجاجات | مظاهرات | أحداث | مجزرة | هجوم | هجمات | تفجيرات | حصار | معركة | معارك | عملية | حملة | اجتياح | غزو | نكبة | نكسة
  زلزال | حريق | فيضانات | جفاف | موسم | صيف | شتاء | ربيع | خريف | مونديال | العالم | أولمبياد | حدود | موازنة | ميزانية | دستور | استفتاء | إحصاء | تعداد
  أزمة | مفاوضات | محادثات | اضطرابات | حراك | نزوح | تهجير | مواليد | قوائم | دورة | الدورة | نسخة
  war | election | elections | uprising | revolution | coup | agreement | deal | accord | accords | treaty | ceasefire | truce | offensive
  campaign | attack | attacks | massacre | siege | crisis | invasion | conflict | referendum | census | constitution | protests | earthquake
  summit | talks | budget | season | massacres | bombing | bombings | raid | operation
`)

/** What is counted, or has a number: behind a number it is no year. */
export const countedBehind = entries(`
  شخص | شخصا | مدني | مدنيا | مدنيين | قتيل | قتيلا | قتلى | جريح | جريحا | مصاب | مصابا | عائلة | أسرة | نازح | نازحا | لاجئ | لاجئا
  مقاتل | مقاتلا | عنصر | عنصرا | جندي | جنديا | عسكري | عسكريا | ضابط | ضابطا | معتقل | معتقلا | أسير | أسيرا | طفل | طفلا | امرأة | رجل | رجلا
  منزل | منزلا | مبنى | قرية | بلدة | مدينة | موقع | موقعا | نقطة | هدف | هدفا | غارة | صاروخ | صاروخا | قذيفة | برميل | برميلا | طلعة
  متر | مترا | كيلومتر | كيلومترا | كيلو | كلم | كم | طن | طنا | لتر | ليتر | هكتار | هكتارا | دونم | دونما | ميغاواط | درجة | برميل
  دولار | دولارا | ليرة | يورو | دينار | دينارا | ريال | ريالا | درهم | درهما | جنيه | جنيها | شيكل | مليون | مليار | ألف | ألفا | مرة
  يوم | يوما | ليلة | ساعة | دقيقة | أسبوع | شهر | شهرا | عام | عاما | سنة | سلة | شاحنة | سيارة | آلية | حالة | إصابة | وفاة | طالب | طالبا | طالبة
  مدرسة | مستشفى | محل | متجر | مصنع | شركة | منشأة | آبار | بئر | مزرعة | دراجة | حافلة | باص | قتلى | جرحى | شهيد | شهيدا | لغم | عبوة | صاروخ
  مواطن | مواطنا | متظاهر | متظاهرا | موظف | موظفا | عامل | عاملا | ناخب | ناخبا | مركز | مركزا | وحدة | شقة | خيمة | صفحة | وثيقة | نسخة | منهم | منها
  people | persons | civilians | fighters | soldiers | troops | men | women | children | families | refugees | prisoners | detainees | houses
  homes | homes | buildings | villages | km | kilometres | kilometers | metres | meters | miles | tons | tonnes | dollars | euros | lira | pounds
  rounds | shells | missiles | rockets | strikes | days | hours | minutes | others | members | militants | rebels | sites | targets | dead | wounded
  خانه | واحد | نیرو | غیرنظامی | کشته | زخمی | آواره | پناهجو | پناهنده | موشک | پهپاد | روستا | زندانی | تانک
  نفر | تن | کیلومتر | متر | دلار | تومان | ریال | افغانی | خانواده | سرباز | روز | ساعت | درصد
`)

/** Behind these a number is that of a document, a law, a road: no date. */
export const numberedBefore = entries(`
  الإصدار | إصدار | رقم | القرار | قرار | قانون | القانون | مرسوم | المرسوم | المادة | مادة | الفقرة | فقرة | رحلة | الرحلة | هاتف | الهاتف | جوال | موبايل | غرفة | الغرفة
  مزمور | سورة | آية | الآية | الصفحة | صفحة | طراز | نوع | قناة | موجة | تردد | عدد | العدد | بند | البند | لوحة | ملف | الملف | طبعة | نتيجة | بنتيجة | نسبة
  number | no | resolution | decree | law | article | paragraph | flight | phone | tel | room | page | clause | chapter | verse | score | version
  شماره | قطعنامه | ماده | صفحه | پرواز | تلفن
`)

/** Streets, schools, units, movements are named after days: “شارع 17 نيسان” names no day unless a year follows. */
export const namedAfterDays = entries(`
  شارع | حي | ساحة | ميدان | دوار | جسر | مشفى | مستشفى | مدرسة | ثانوية | جامعة | كلية | معهد | مطار | سد | ملعب | مخيم | قرية | مدينة | سوق | حديقة | مجمع | قاعدة | معسكر | متحف | مسجد | جامع | محطة | مصنع | معمل | منشأة
  لواء | كتيبة | كتائب | ألوية | فوج | فرقة | سرية | جيش | قوات | حركة | تيار | قوى | تحالف | تجمع | جبهة | حزب | ائتلاف | فريق | جماعة | منظمة | مجموعة | تنظيم | صحيفة | قناة | منصة
  ثورة | انتفاضة | حراك | شهداء | نظام | حرب | نفق | محافظة | منطقة | ناحية | بلدة | ضاحية | كورنيش | قصر | دوار | حاجز | كمب | مشروع | سرايا
  street | square | bridge | brigade | battalion | movement | revolution | uprising | coalition | alliance | hospital | university | stadium | school | dam | airport | airbase | district | camp | regiment | bloc
  خیابان | میدان | بیمارستان | گردان | تیپ | جنبش | انقلاب | پل | دانشگاه
`)

/** Whoever names one day twice joins the two so. */
export const sameDayLinks = entries(`
  الموافق | الموافق ل | الموافقة | الموافق في | المصادف | المصادف ل | المصادف في | الموافق يوم | يوافق | والموافق
  برابر با | مطابق با | مطابق | مصادف با | معادل
  corresponding to | i.e.
`)
/** Between a day of the week and its date. */
export const weekdayLinks = entries(`
  الموافق | الموافق ل | الموافق في | المصادف | المصادف ل | المصادف في | بتاريخ | الواقع في | الواقعة في | الواقع فيه | مورخ | مورخه
`)

/** A month's name is a month behind these, without a year too. */
export const monthLeaders = entries(`
  في | منذ | خلال | حتى | شهر | شهري | أشهر | طوال | طيلة | أواخر | أوائل | مطلع | بداية | نهاية | منتصف | لغاية | أثناء | مع بداية | بحلول | غضون
  in | since | until | till | during | by | early | late | mid | last | next | this | through | throughout | for
  در | طی | ماه | اوایل | اواخر | اواسط
`)
/** Behind these only where the name is no other word. */
export const weakMonthLeaders = entries(`
  بين | إلى | قبل | بعد | و | مقابل | من
  before | after | between | and | to | from | of
  از | تا
`)
/** What is called by its month: “حصيلة أيار”. Wars are names: “حرب تموز”. */
export const eventsOfMonths = entries(`
  حصيلة | تقرير | إحصائية | إحصائيات | ضحايا | خسائر | أرقام | مجزرة | هدنة | انتخابات | أحداث | احتجاجات | مظاهرات | قمة | زلزال | هجوم | هجمات
`)

/** Written to the number of a day: “3rd”. */
export const daySuffixes = entries('st | nd | rd | th | ام | م')

/** From a first date to a last. */
export const rangeWords = entries(`
  إلى | حتى | ولغاية | لغاية | لحد | وحتى | وإلى | إلى غاية | الى نهاية | - | – | — | to | until | till | through | تا | و تا
`)

/** Who or what follows is told by a relative clause: a verb of the future before it says nothing of its dates. */
export const relativePronouns = entries(`
  الذي | التي | الذين | اللذين | اللتين | اللذان | اللتان | اللواتي | who | which | that | که
`)

/** Words beside which what is told lies ahead. */
export const wordsOfFuture = entries(`
  سوف | سأكون | سأعود | سأسافر | سأذهب | سأقوم | سأبقى | سأغادر | سأصل | سألتقي | سأحضر | سأعمل | المزمع | مزمع | المرتقب | مرتقب | المرتقبة | المقبل | القادم
  shall | upcoming
  خواهد | خواهند
`)
/** The same, unless they are said of somebody who reports: “the special rapporteur”. */
export const plannedWords = entries('المقرر | مقرر | المقررة | مقررة')
/** The same, unless something came otherwise. */
export const expectedWords = entries('المنتظر | المنتظرة | المتوقع | المتوقعة')
