/** What a text may say it rests on. */
export type EvidenceKind = 'document' | 'image' | 'video' | 'audio' | 'statistics' | 'testimony' | 'data' | 'satellite'

/** Nouns of one kind of evidence. Spelling and vowels do not matter; ال, prepositions and endings may be written with them. */
export interface EvidenceWords {
  /** Evidence wherever they stand. */
  readonly always: string
  /** Evidence where the text rests on them, shows them or describes them as such. */
  readonly shown: string
  /** Things that are said rather than shown: evidence only where the text tells that somebody has seen a copy. */
  readonly seen: string
}

export const evidenceNouns: Readonly<Record<EvidenceKind, EvidenceWords>> = {
  document: {
    always: `
      وثائق | وثيقة | وثيقتان | وثيقتين | برقية | برقيات | برقيتان | برقيتين | محضر اجتماع | محضر | محاضر | محاضر اجتماعات | مستند | مستندات | إيصال | إيصالات | مراسلات | فواتير
      فاتورة | كشوف | كشف حساب | كشوفات | كشوف حسابات | دفاتر | دفتر حسابات | جداول محاسبية | جداول مالية | جداول رواتب | سجلات الزيارة | سجلات مدرسة | سجلات مدرسية | سجلات رسمية
      سجلات طبية | سجلات المستشفى | سجلات المشفى | سجلات السجن | سجلات عسكرية | سجلات بنكية | سجلات مصرفية | سجلات الدفن | سجلات المقبرة | أوراق رسمية | أوراق داخلية | ملفات سرية
      ملفات مسربة | أرشيف | عقود موقعة | حوالات مالية | تقرير الطب الشرعي | تقرير طبي | تقرير أممي | تقارير أممية | ملف طبي | تقرير طبيب شرعي | تقرير الطبيب الشرعي | تقارير طبية | تقارير أمنية | شهادة وفاة | شهادتا وفاة | شهادتي وفاة | شهادات وفاة | صفحات من الدفتر | صفحتين من الدفتر
      رسائل نصية | رسائل إلكترونية مسربة | محادثات مسربة | محادثات نصية | محادثات واتساب | رسائل مسربة | تعميم داخلي | تعاميم | مذكرة داخلية | مذكرات داخلية | أمر عملياتي | أوامر مكتوبة | أوامر خطية | بطاقات هوية
      جدول رواتب | قائمة بأسماء | قوائم بأسماء | قوائم اسمية | قائمة أسماء | نسخ من | نسخة من | النسخة معي | نسخة عنها
      # English
      document | documents | telegram | telegrams | cable | cables | ledger | ledgers | spreadsheet | spreadsheets | memo | memos | memorandum | invoice | invoices | receipts | paperwork
      bank statements | death certificate | death certificates | autopsy report | forensic report | police reports | police report | medical records | police records | hospital records | medical file | medical files
      court filings | affidavits | meeting minutes | text messages | manifests | logbook | logbooks`,
    shown: `
      سجل | سجلات | لائحة | لوائح | دفتر | يوميات | دفتر يوميات | سجلات الأحوال | جداول | جدول | قائمة | قوائم | أوراق | ملف | ملفات | ملحق | ملاحق | عقد | عقود | تعميم | مذكرة | مذكرات | رسائل | صحيفة اتهام | خطابات
      payroll | records | record | minutes | letters | letter | list | lists | files | file | contracts | emails | messages | papers | correspondence | registry | certificates`,
    seen: `بيان | تقرير | تقارير | رسالة | خطاب | قرار | أمر | اتفاق مكتوب | نص الاتفاق | مسودة | statement | report | reports | draft`,
  },
  image: {
    always: `
      صور فوتوغرافية | صورة فوتوغرافية | صور جوية | صورة مسربة | صور مسربة | صور متداولة | صورة متداولة | الصورة المتداولة | الصور المتداولة | صور حديثة | صور أرشيفية | كاميرات المراقبة | كاميرا مراقبة | لقطة شاشة | لقطات شاشة | صور ملتقطة
      photo | photos | photograph | photographs | image | images | picture | pictures | screenshots | screenshot`,
    shown: `صورة | صور | صورتان | صورتين | بقايا | شظايا الصاروخ | remnants`,
    seen: '',
  },
  video: {
    always: `
      فيديو | فيديوهات | مقطعي فيديو | مقطعا فيديو | مقطعين مصورين | كلمة مصورة | رسالة مصورة | مقطع فيديو | مقطع مصور | مقاطع فيديو | مقاطع مصورة | مقطع مرئي | مقاطع مرئية | تسجيل مصور | تسجيلات مصورة | تسجيل مرئي | تسجيلات مرئية | تسجيل فيديو
      شريط مصور | شريط فيديو | أشرطة مصورة | شريط مسجل | إصدار مرئي | لقطات مصورة | لقطات فيديو | لقطات | مشاهد مصورة | بالصوت والصورة | تسجيلات كاميرات المراقبة | تسجيل كاميرا مراقبة
      بث مباشر | بيان مصور | المقطع المتداول | المقاطع المتداولة
      video | videos | footage | video clip | clip | clips | cctv | livestream | video recording | drone footage`,
    shown: `مقطع | مقاطع | مشاهد | شريط | أشرطة | مقطعا | film`,
    seen: '',
  },
  audio: {
    always: `
      تسجيل صوتي | تسجيلات صوتية | كلمة صوتية | كلمة مسجلة | خطاب مسجل | رسالة مسجلة | رسائل مسجلة | تسريب صوتي | تسريبات صوتية | مقطع صوتي | مقاطع صوتية | رسالة صوتية | رسائل صوتية | مكالمة مسجلة | مكالمة هاتفية مسجلة | مكالمات هاتفية مسجلة | مكالمة هاتفية مسربة | مكالمات مسجلة | تسجيل مكالمة | تسجيلات مكالمات
      تسجيل هاتفي | تسجيلات هاتفية | مكالمات معترضة | اتصالات معترضة | مكالمة مسربة | مكالمات مسربة | التسجيلات المسربة | التسجيل المسرب | تسريبات | التسجيلات | تسجيلات لاسلكية
      audio | audio recording | audio recordings | voice recording | voice recordings | voice message | voice messages | voice note | voice notes | recording | recordings | intercepts
      intercepted calls | intercepted communications | leaked audio | wiretaps`,
    shown: `تسجيل | تسجيلات | تسريب | مكالمات | محادثات هاتفية | صوتية | اتصالات لاسلكية | calls`,
    seen: '',
  },
  statistics: {
    always: `
      إحصائية | إحصائيات | إحصاءات | إحصاء | أرقام رسمية | الأرقام الرسمية | statistics | official figures | death toll figures`,
    shown: `تقديرات | أرقام غير رسمية | أرقام | أعداد | مؤشرات | نسب | استطلاع | figures | tally | estimates | count | numbers | survey`,
    seen: '',
  },
  testimony: {
    always: `
      شهادات | شهود عيان | ناجون | ناجيات | شاهدان | شاهدين | شاهد عيان | شاهدة عيان | شاهدا عيان | شاهدي عيان | شهود | إفادات | مقابلات مع | مقابلات أجراها | مقابلات أجرتها | روايات شهود | روايات ناجين | اعترافات
      اعترافات مصورة | شهادات متقاطعة | ناجون تحدثوا | شهادة ناج
      witness | witnesses | eyewitness | eyewitnesses | testimony | testimonies | interviews with | sworn statements | witness accounts | accounts of survivors | confession | confessions`,
    shown: `شهادة | إفادة | مقابلات | مقابلة | إفادة مكتوبة | روايات | interviews | accounts | statements of survivors`,
    seen: '',
  },
  data: {
    always: `
      قاعدة بيانات | قواعد بيانات | بيانات تتبع | بيانات التتبع | بيانات الملاحة | بيانات ملاحية | بيانات الرحلات | بيانات الملف | بيانات وصفية | البيانات الوصفية | بيانات مفتوحة | بيانات الرادار | بيانات رقمية
      بيانات هاتفية | بيانات الهاتف | بيانات الاتصالات | بيانات تسجيل | بيانات جمعها | بيانات جمعتها | بيانات صادرة | سجل المكالمات | سجلات المكالمات | سجل إقلاع | سجل الرحلات | سجلات الرحلات | سجلات الملاحة
      سجلات الطيران | سجلات الاتصالات | تحليل عينات | تحليل العينات | تحليل مخبري | تحاليل مخبرية | نتائج التحاليل | الفحوص الأولية | فحوص أولية | نتائج الفحوص | نتائج الفحص | فحوص دم | فحوصات دم | تحاليل دم | نتائج التحليل | نتائج التشريح | الفحص الجنائي | تحليل الحمض النووي | فحص الحمض النووي | تحليل المقذوفات
      خريطة مرفقة | مواقع تتبع السفن | مواقع تتبع الطيران
      data | database | databases | metadata | flight-tracking data | tracking data | call records | phone records | flight records | flight logs | call logs | radar data | dna tests | lab tests
      laboratory analysis | geolocation`,
    shown: `بيانات | إحداثيات | خريطة | خرائط | عينات | تحليل | سجل رادار | سجلات الرادار | logs | map | maps | samples | analysis`,
    seen: '',
  },
  satellite: {
    always: `
      صور أقمار صناعية | صور أقمار اصطناعية | صور الأقمار الصناعية | صور الأقمار الاصطناعية | صور بالأقمار الصناعية | صور بالأقمار الاصطناعية | صور فضائية | صورة فضائية | صور جوية فضائية
      صورة قمر صناعي | صورة قمر اصطناعي | صورة بالأقمار الصناعية | أقمار صناعية | أقمار اصطناعية | صور القمر الصناعي | صور ساتلية
      satellite image | satellite images | satellite imagery | satellite photo | satellite photos | satellite pictures`,
    shown: '',
    seen: '',
  },
}

/** Phrases with these nouns that are no evidence. */
export const noEvidence = `
  قنبلة صوتية | قنابل صوتية | القنابل الصوتية | القنبلة الصوتية | مكبرات صوتية | لائحة اتهام | لائحة الاتهام | لائحة انتخابية | لوائح انتخابية | مستندا | مستندة | مستندين إلى |   وثيقة سفر | وثائق سفر | وثيقة التفاهم | وثيقة تفاهم | وثيقة دستورية | وثيقة عهد | وثيقة إعلان | وثيقة المبادئ | فيلم وثائقي | وثائقي | مذكرة تفاهم | مذكرة توقيف | مذكرات توقيف | مذكرة اعتقال | مذكرات اعتقال
  مذكرة جلب | مذكرات جلب | مذكرة احتجاج | شهادة جامعية | شهادات جامعية | شهادة الثانوية | شهادات دراسية | شهادة ميلاد | شهادة تقدير | شهادة الدكتوراه | شهادة خبرة | شهادة البكالوريا | شهادة الماجستير
  صورة الوضع | صورة قاتمة | صورة واضحة | صورة عامة | صورة أوضح | صورة كاملة | صورة ذهنية | صورة عاجلة | صورة نمطية | صورة البلاد | صورة الجيش | صورة الحركة | صورة التنظيم | في الصورة | صورة تذكارية
  صورة جماعية | صور تذكارية | صور الرئيس | صور القائد | صور الزعيم | صور الشهداء | صورة الرئيس | مدينة صور | قضاء صور | قلعة صور | ساحل صور | مرفأ صور | بلدة صور
  سجل حافل | سجل أسود | سجل إجرامي | سجل عدلي | سجل تجاري | سجل المناقصات | سجل النفوس | سجل حقوق الإنسان | سجله الحافل | سجل التشريفات | سجل الأهداف | جداول زمنية | جدول زمني | جدول أعمال | جدول الأعمال
  جدول الترتيب | جداول معلقة | قائمة الإرهاب | قوائم الإرهاب | قائمة العقوبات | قوائم العقوبات | قائمة سوداء | القائمة السوداء | اللائحة السوداء | قائمة الانتظار | قوائم الانتظار | قائمة المطلوبين
  قوائم المطلوبين | قائمة انتخابية | قوائم انتخابية | قائمة الطعام | قائمة طويلة | قائمة الشرف | بيان إدانة | بيان تنديد | بيانات تنديد | بيانات إدانة | بيانات النفي | تحليل الموقف | تحليل سياسي | خريطة طريق
  خارطة طريق | خريطة الطريق | خريطة السيطرة | خريطة التحالفات | خريطة النفوذ | خريطة سياسية | قطعة أرض | مقطع من الطريق | مقطع طريق | المقطع الشمالي | شريط حدودي | الشريط الحدودي | شريط ساحلي
  الشريط الساحلي | شريط إخباري | مشاهد مؤلمة | مشاهد مروعة | مشاهد الدمار | مشاهد الرعب | ملف التفاوض | ملف المفاوضات | ملف الأسرى | ملف المعتقلين | ملف النفط | الملف النووي | ملف اللاجئين | ملف الرهائن
  ملف التهدئة | ملف المياه | الملف النفطي | الملف السياسي | الملف الأمني | عقد اجتماعا | عقد اجتماع | عقد لقاء | عقد مؤتمر | عقد من الزمن | عقود من | عقد جلسة | عقد مؤتمرا | عقد لقاءات | دون تسجيل | تسجيل إصابات
  تسجيل أصوات | تسجيل حالات | تسجيل أول | تسجيل خروقات | تسجيل سقوط | تسجيل الأسماء | تسجيل الناخبين | كشف النقاب | كشف اللثام | كشف مصدر | كشف عن | شهود زور | شهود يهوه | شاهد قبر | رسائل طمأنة | رسائل تهديد
  رسائل حرب | رسائل حب | رسائل تضامن | رسائل سياسية | مقابلة صحفية | مقابلة تلفزيونية | مقابلة متلفزة | مقابلة مع قناة | مقابلة مع صحيفة | تسريبات إعلامية | تسريبات صحفية | إحداثيات خاطئة | مبالغة في الأرقام
  on telegram | via telegram | telegram channel | telegram channels | telegram account | telegram post | bigger picture | clear picture | bleak picture | in the picture | image of the | public image | travel document | travel documents | track record | in record | record of | on record | record number
  a number of | numbers of | large numbers | last minutes | minutes later | minutes after | few minutes | within minutes | several minutes | minutes before | public figures | key figures | senior figures
  leading figures | political figures | minutes of fighting | road map | roadmap | letters home | wrote letters | love letters | witness to | account for | prime-time interview | on account | phone calls`

/** Words that tell that something is shown or rested upon, before it. */
export const shownBefore = `
  راجعوا | اطلعوا | جمعوا | فحصوا | حللوا | تحقق | تحققت | تحققوا | استندوا | اعتمدوا | أرفقوا | سربوا | تلقوا | وثقوا | استعرضوا | اطلع | اطلعت | اطلعنا | حصل | حصلت | حصلوا | حصلنا | حقق | حققت | وفق | وفقا | بحسب | حسب | استنادا | مستندا | مستندة | مستندين | استند | استندت | يستند | تستند | اعتمادا | اعتمد | اعتمدت | بناء | نقلا | أظهر | أظهرت | يظهر | تظهر | كشف | كشفت | يكشف
  تكشف | بين | بينت | تبين | أثبت | أثبتت | تثبت | يثبت | تشير | أشارت | تفيد | أفادت | عرض | عرضت | عرضوا | عرض عليه | نشر | نشرت | نشروا | ينشر | بث | بثت | تبث | يبث | حصل على | حصلت على | حصلنا على
  اطلع على | اطلعت على | اطلعنا على | وصلنا | وصلنا من | وصلتنا | وردت | ورد | تلقى | تلقت | تلقينا | بحوزته | بحوزتها | بحوزتنا | لديه | لدينا | أرفق | أرفقت | مرفقا | عثر على | عثرت على | عثر | عثروا على | تداول
  تداولت | تداولوا | قدم | قدمت | سلم | سلمت | سلمنا | تسلم | رأيت | مضمون | صحة | فحوى | محتوى | سؤالها عن | سؤاله عن | التعليق على | فند | دحض | دحضت | كذب | تكذبه | تنفيه | ناشري | ناشر | استعرض | استعرضت | جمع
  جمعت | فحص | فحصت | حلل | حللت | راجع | راجعت | قارن | وثق | وثقت | توثيق | أرسل | أرسلت | زودنا | زودتنا | سرب | سربت | تسريب | يوثق | تضمن | تضمنت | يتضمن | تتضمن | احتوى | مدعوما | مدعومة | معززا | بالاستناد إلى
  عبر مقارنة | تظهره | ملتقطة | التقط | التقطت
  according to | based on | citing | cited | cites | shows | showed | showing | show | obtained | reviewed | seen | verified | analysed | analyzed | examined | published | released | posted | circulated | leaked
  shared | collected | gathered | compiled | per | using | backed by | supported by | corroborated by | found in | found | provided | presented | produced`

/** Verbs that tell so behind it. */
export const shownBehind = `
  أظهر | أظهرت | يظهر | تظهر | تظهره | تظهرها | كشف | كشفت | يكشف | تكشف | بينت | تبين | أثبت | أثبتت | يثبت | تثبت | يؤكد | تؤكد | أكدت | يشير | تشير | أشارت | يفيد | تفيد | أفادت | تدل | تدعم | تعزز | يوثق | توثق
  وثقت | وثقتها | نشر | نشرت | نشرها | نشره | نشرتها | نشرته | تداولها | تداوله | تداولته | تداولتها | بث | بثها | بثه | بثته | بثتها | التقط | التقطت | التقطها | التقطتها | التقطتهما | حصلنا | حصل | حصلت | اطلع
  اطلعت | اطلعنا | سرب | سربت | سربها | سربه | سربتها | وصلتنا | وصل إلينا | جمعها | جمعتها | أعدتها | أعدها | سجلت | سجل فيه | تطابق | عثر | عثر عليها | صورها | تعود إلى | أوردها | أوردتها | أورده | أوردته
  أرفقها | أرفقه | أرفقتها | أرفقته | قدمها | قدمتها | قدمه | عرضها | عرضتها | التقطته | يبدو | تحمل | يحمل | تضم | تتضمن | راجعتها | راجعها | تحقق منها | تحققت منها | تسنى | متاحة
  show | shows | showed | showing | suggest | suggests | suggested | indicate | indicates | indicated | reveal | reveals | revealed | appears to show | appear to show | confirm | confirms | posted | published
  released | obtained | reviewed | seen | verified | circulating | shared | seized | provided | collected | compiled | list | lists | recorded | corroborated | named | bearing`

/** Adjectives and participles that tell so of it. */
export const shownAdjectives = `
  مسرب | مسربة | متداول | متداولة | المسربة | المسرب | المتداولة | المتداول | مصور | مصورة | المصورة | المصور | داخلية | داخلي | سرية | سري | السرية | مختومة | مختوم | ممهورة | ممهور | موقعة | موقع | مؤرخة | مؤرخ
  مكتوبة | مكتوب | خطية | أرشيفية | مرفقة | مرفق | منسوبة | مفصلة | ملتقطة | الملتقطة | مخبرية | جديدة | مستقلة | رسمية | محاسبية | مالية | مشفرة | مسجلة | منشورة | المنشورة
  leaked | dated | stamped | signed`

/** Somebody has seen a copy of it. */
export const seenBehind = `
  اطلع عليه | اطلعت عليه | اطلع عليها | اطلعت عليها | اطلعنا عليه | اطلعنا عليها | حصل عليه | حصلت عليه | حصل عليها | حصلت عليها | حصلنا عليه | حصلنا عليها | حصلت على نسخة | حصلنا على نسخة | حصل على نسخة
  بخط يده | شكك | seen by | obtained by | reviewed by`
/** It is described as what is not meant to be seen. */
export const seenAdjectives = `مسرب | مسربة | المسرب | المسربة | داخلي | داخلية | الداخلي | الداخلية | سري | سرية | السري | السرية | ممهور | ممهورة`
/** … or the text doubts what stands in it. */
export const seenBefore = `الوارد في | الواردة في | نسخة من | نسخ من | مضمون | leaked | internal | confidential | secret | classified | a copy of | copies of`

/** What may stand before an English noun of evidence and describes it. */
export const englishPremodifiers = `
  a | an | the | two | three | four | five | several | some | many | leaked | internal | police | military | hospital | court | secret | classified | confidential | bank | phone | satellite | flight | call | security
  medical | payroll | prison | government | army | commercial | new | recent | unverified | verified | handwritten | signed | stamped | grainy | shaky | amateur | drone | mobile-phone | phone | social-media | archive
  archived | official | tracking | radar | shipping | financial | burial | school | customs | intelligence | intercepted | audio | video | voice | separate | forensic | autopsy | mission | dozens of | hundreds of`

/** People whose account a text may rest on, where it says that they spoke to somebody. */
export const witnesses = `
  سائق | سائقين | سائقون | تاجر | تجار | سكان | أهال | أهالي | نازح | نازحين | نازحون | لاجئ | لاجئين | لاجئون | ناج | ناجين | ناجون | ناجيات | معتقل سابق | معتقلين سابقين | معتقلون سابقون | مزارع | مزارعين
  مزارعون | طبيب | أطباء | ممرض | ممرضين | معلم | معلمين | عامل | عمال | جار | جيران | أقارب | ذوو الضحايا | مقيم | مقيمين | مسعف | مسعفين | موظف | موظفين | شخص | أشخاص | رجل | رجال | امرأة | نساء | عائلة | عائلات
  driver | drivers | trader | traders | resident | residents | teacher | teachers | survivor | survivors | villager | villagers | neighbour | neighbours | neighbor | neighbors | relatives | former detainees
  farmer | farmers | doctor | doctors | medics | nurse | nurses | worker | workers | employees | women | men | people | shopkeepers | families | refugees`
export const spokeTo = `
  تحدثوا إلى | تحدثا إلى | تحدثن إلى | تحدثت إليهم | تحدثنا إليهم | تحدثوا ل | التقتهم | التقيناهم | قابلتهم | قابلناهم | استمعت إليهم | أدلوا | أبلغوا المرصد | كانوا في المكان | حضروا الواقعة
  reached by phone | reached by telephone | who were on board | who were there | who spoke | who said they saw | who saw | who fled | interviewed by | interviewed | contacted by`

/** People who saw it themselves: the text rests on them wherever they speak. */
export const firstHand = `
  ناج | ناجية | ناجيا | ناجون | ناجين | ناجيات | أحد الناجين | أحد الناجيات | إحدى الناجيات | عدد من الناجين | معتقل سابق | معتقلة سابقة | معتقلان سابقان | معتقلون سابقون | معتقلين سابقين | محتجز سابق | سجين سابق | سجينة سابقة
  أسير محرر | أسير سابق | رهينة سابق | مختطف سابق | ضابط منشق | جندي منشق | عنصر منشق | مقاتل منشق | قيادي منشق | عسكري منشق | منشق
  survivor | survivors | former detainee | former detainees | former prisoner | former prisoners | former hostage | defector | defectors | defected officer`
/** Verbs and prepositions by which they speak. */
export const speaking = `
  قال | قالت | قالوا | يقول | تقول | روى | روت | يروي | تروي | أفاد | أفادت | أفادوا | ذكر | ذكرت | أكد | أكدت | وصف | وصفت | يصف | تصف | شهد | شهدت | تحدث | تحدثت | أخبر | أخبرت | أوضح | أوضحت | أضاف | أضافت | بحسب | وفق | وفقا | نقلا عن | نقل عن | نقلت عن | according to`

/** Verbs of telling an observer, whose subject are witnesses: “locals from X told the Observatory”. */
export const toldVerbs = `أبلغ | أبلغت | روى | روت | according to`
