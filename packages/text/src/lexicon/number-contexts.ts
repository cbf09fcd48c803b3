import { entries } from './entries.ts'

/** What a number behind it only names: documents, units of an army, weapons, roads, channels. */
export const designated = entries(`
  يوم | الساعة | تاريخ | بتاريخ | ليلة | صباح
  رقم | الرقم | برقم | أرقام | بالرقم | المرقم | عدد رقم
  المادة | مادة | البند | بند | الفقرة | الفصل | المرسوم | مرسوم | القانون | قانون | القرار | قرار
  الصفحة | صفحة رقم | الحلقة | النسخة | الدورة | الجلسة | الملف | القضية | اللائحة | الوثيقة | البرقية | المحضر
  اللواء | لواء | الفرقة | فرقة | الفوج | فوج | الكتيبة | كتيبة | السرية | سرية | الفيلق | فيلق | المنطقة | القطاع | المجموعة
  الغرفة | غرفة | المبنى | الطابق | البناية | القناة | قناة | الطريق | طريق | شارع | الشارع | الكيلومتر | كيلو | المحور | الحاجز
  عيار | من عيار | طراز | من طراز | نوع | نموذج | موديل | صاروخ | إصدار
  تي | بي | إس | اس | إف | اف | إم | ام | كا | مي | ميغ | سو | سوخوي | غراد | دوشكا | إيه
  page | article | resolution | number | no | nos | law | decree | brigade | division | battalion | unit | chapter | section
  paragraph | kilometre | kilometer | highway | route | room | gate | ward | channel | phase | order | case | document | flight
  grade | area | zone | sector | hill | point | block | camp | code | version | act | clause | item | circular | protocol | file
  شماره | ماده | بند | قطعنامه | صفحه | لشکر | تیپ | گردان | کانال | بند شماره`)

/** Units of time: how many of them is a time, no count. */
export const countedTimes = entries(`
  ثانية | ثواني | ثوان | دقيقة | دقائق | ساعة | ساعات | يوم | يوما | أيام | الأيام | أسبوع | أسبوعا | أسابيع | الأسابيع
  شهر | شهرا | أشهر | شهور | الأشهر | سنة | سنوات | سنين | السنوات | عام | عاما | أعوام | الأعوام | عقد | عقود | قرن | قرون
  ليلة | ليال | ليالي | الساعات | الليالي | ربيعا | صباحا | مساء | ظهرا | عصرا | فجرا | ليلا | توقيت | بتوقيت | والنصف
  كانون | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين | يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر
  نوفمبر | ديسمبر | محرم | صفر | رمضان | شوال | رجب
  january | february | march | april | may | june | july | august | september | october | november | december
  second | seconds | minute | minutes | hour | hours | day | days | night | nights | week | weeks | month | months | year | years
  decade | decades | century | centuries | year-old | am | pm | o'clock | clock
  ثانیه | دقیقه | ساعت | روز | هفته | ماه | سال | ساله | بامداد | شب`)

/** A year may stand behind these without a word for “year”. */
export const beforeYears = entries(`
  خطة | رؤية | أجندة | عام | سنة | العام | منذ | حتى | اتفاق | اتفاقية | انتخابات | حرب | دستور | قانون | ثورة | حريق | أحداث | هدنة | مجزرة | كأس
  مونديال | أولمبياد | صيف | شتاء | خريف | ربيع | نهاية | بداية | مطلع | أواخر | منتصف | خلال | في
  in | since | until | of | by | from | summer | winter | spring | autumn | early | late | mid | the
  سال | پاییز | بهار | تابستان | زمستان | رمضان`)

/** Measures of a barrel or a shell: behind a number they make it the name of a weapon. */
export const calibres = entries(
  `ملم | مم | ميلمتر | مليمتر | ميليمتر | mm | millimetre | millimeter | caliber | calibre`,
)

/** Nouns beside which “one” counts nothing: “from one side”, “at one time”. */
export const beforeIdleOne = entries(`
  طرف | آن | وقت | جانب | حال | صوت | صف | سقف | قلب | يوم | شهر | عام | أسبوع | ساعة | سنة | ليلة | أي | كل | غير | بعد | اتجاه`)

/** Words that stand between a number and no thing: prepositions, conjunctions, verbs of state. */
export const countsNothing = entries(`
  في | على | عن | إلى | من | مع | مقابل | بعد | قبل | منذ | خلال | حتى | بين | بينهم | بينهما | بينها | أي | أو | ثم | لكن | قرب | داخل | خارج | وسط
  تحت | فوق | أمام | ضد | عند | لدى | عبر | وفق | بحسب | حسب | قضوا | قتلوا | كما | كان | كانت | كانوا | هم | هي | هو | أن | إن | لا | لم | لن | قد
  عالميا | سنويا | يوميا | شهريا | أسبوعيا | حاليا | رسميا | نقدا | سلفا | ماليا | محليا
  التي | الذي | الذين | اللذين | هناك | هنا | فقط | أيضا | تقريبا | لدى | جراء | إثر | بسبب | نتيجة
  of | in | on | at | by | to | for | from | with | and | or | but | were | was | are | is | had | have | has | been | more | others | who | that | after
  before | during | as | while | when | where | between | against | under | over | into | since | until | the | a | an
  در | از | به | با | و | را | که | تا | بر | برای | است | بود | شد | شدند`)

/** Before an hour in English, with nothing counted behind it: “shortly after seven”. */
export const beforeHours = entries(`at | after | before | until | till | by | since | from | past`)

/** Beside these “one” is an article or a pronoun. */
export const besideIdleOne = entries(`
  of | another | day | side | time | way | thing | such | said | told | can | could | would | should | may | no | every | any | each | this | that | the | which | some
  number | at`)

/** Behind the Persian “one”, which is an article elsewhere, these are counted. */
export const countedByPersianOne = entries(`نفر | تن | کشته | زخمی | مجروح | مورد | سرباز | کودک`)
