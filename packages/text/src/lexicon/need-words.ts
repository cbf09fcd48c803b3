import { entries } from './entries.ts'

/** Words one of which must stand near a word that else tells of no event: so many words before it, so many behind. */
export const needWords = {
  exchange: {
    before: 25,
    behind: 25,
    words: entries(`مقابل | لقاء | تبادل | أسرى | محتجزين | جثامين | return | exchange | swap`),
  },
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
      `آثار | طلقات | رصاص | بالرصاص | تعذيب | مقيد | مقيدة | مقيدتين | مكبلة | مقطوعة | مقطوع | مذبوح | مذبوحة | أعيرة | طلق | بطلق | بطلقين | بطلقات | مقتول | مقتولا | مقتولة | بأعيرة | مصابة | مشوهة | مكبلي | مكبلين | مقيدي | مقيدين | معصوبي | متفحمة | مجهولة الهوية | أنقاض | الأنقاض | الركام | ركام | gunshot | bullet | bound | torture`,
    ),
  },
  crowd: {
    before: 8,
    behind: 6,
    words: entries(
      `محتجون | المحتجون | محتجين | المحتجين | متظاهرون | المتظاهرون | متظاهرين | المتظاهرين | مظاهرة | مظاهرات | تظاهرة | تظاهرات | غاضبون | احتجاجا | تنديدا | للمطالبة | مطالبين | مطالبة | رافعين | protesters | demonstrators | crowds`,
    ),
  },
  base: {
    before: 0,
    behind: 3,
    words: entries(
      `قاعدة | قواعد | معسكر | معسكرا | معسكرات | ثكنة | ثكنات | نقطة | نقاط | موقعا | base | bases | outpost | outposts`,
    ),
  },
  upon: { before: 0, behind: 8, words: entries(`على`) },
  parties: {
    before: 30,
    behind: 30,
    words: entries(`
      # those who fight
      الجيش | جيش | قوات | القوات | قواته | قواتها | قواتنا | فصيل | فصائل | الفصائل | كتيبة | كتائب | الكتائب | لواء | ألوية | فرقة | فوج | سرايا | جبهة | ميليشيا | ميليشيات | مليشيا | مليشيات | المسلحين | المسلحون | مسلحين | مسلحون | مسلحي | مسلحو | مقاتلين | المقاتلين | المقاتلون | مقاتلي | مقاتلو | مقاتليه | مقاتليها | عناصر | عناصره | عناصرها | المتمردين | المتمردون | متمردين | الثوار | المعارضة المسلحة | جنود | الجنود | تنظيم | التنظيم | الحشد | قسد | البيشمركة | الاحتلال | دورية | رتل | أرتال | آليات | دبابات | حاجز | حواجز | ثكنة | العدو | طرفا | الطرفان | الطرفين | الجانبان | الجانبين | طرفي | المجموعة | مجموعات | عشيرة | عشائر | العشائر | عشيرتي | قبيلتي | قبائل
      # what they give each other
      هدنة | الهدنة | إطلاق النار | لإطلاق النار | تهدئة | انسحاب | الانسحاب | بانسحاب | أسرى | الأسرى | أسيرا | محتجزين | المحتجزين | المحتجزات | جثامين | رهائن | الرهائن | إجلاء | لإجلاء | الحصار | حصار | ممر آمن | السلاح | سلاحهم | القتال | الاقتتال | الأعمال القتالية | التصعيد | جبهات | محاور
      army | forces | troops | fighters | rebels | militants | gunmen | militia | faction | factions | front | brigade | guard | guards | soldiers | ceasefire | truce | withdrawal | prisoners | detainees | bodies | hostages | siege | crossing | evacuation | captured | buses | positions | negotiators`),
  },
  signed: {
    before: 3,
    behind: 3,
    words: entries(
      `الموقع | الموقعة | المبرم | توقيع | وقع | وقعت | وقعا | أبرم | أبرمت | إبرام | توصل | توصلت | signed | brokered`,
    ),
  },
  fate: {
    before: 0,
    behind: 14,
    words: entries(`حتفه | حتفها | حتفهم | حتفهما | حتفهن | مصرعه | مصرعها | مصرعهم | مصرعهما | مصرعهن`),
  },
  life: { before: 0, behind: 7, words: entries(`حياته | حياتها | حياتهم | حياتهما | حياتهن | الحياة`) },
  built: {
    before: 0,
    behind: 4,
    words: entries(`
      جسر | جسرا | جسرين | جسور | منزل | منزلا | منازل | مبنى | مبان | مباني | محطة | سد | خط | أنبوب | أنابيب | برج | أبراج | مقر | مقرا | مسجد | مسجدا | مدرسة | نفق | نفقا | مستودع | مستودعا | كنيسة | ضريح | مزار | حاجز | بيت | بيوت | قلعة`),
  },
  goods: {
    before: 0,
    behind: 4,
    words: entries(`
      أرض | أراض | أراضي | أراضيهم | دونم | دونما | مواش | مواشي | أغنام | أبقار | جرار | جرارا | جرارات | سيارة | سيارات | شاحنة | شاحنات | محصول | محاصيل | معدات | قارب | قوارب | مساعدات | منزل | منازل | ممتلكات | أموال | بضائع | خيام | صهاريج | شحنة | شحنات | هواتف | دراجات | دراجة | مواد غذائية | حمولة | حمولتها | محتويات | أثاث | وقود | قمح | حبوب`),
  },
  dead: {
    before: 0,
    behind: 5,
    words: entries(`قتيل | قتيلا | قتيلان | قتيلين | قتلى | شهيد | شهيدا | شهيدان | شهيدين | شهداء | ضحايا | بنيران`),
  },
  assault: {
    before: 0,
    behind: 4,
    words: entries(
      `هجوم | هجوما | هجومين | هجمات | محاولة | محاولات | محاولتي | تسلل | تقدم | اقتحام | زحف | قوات | عناصر | مسلحين | مسلحي`,
    ),
  },
  arms: {
    before: 0,
    behind: 6,
    words: entries(`
      أسلحة | سلاح | ذخائر | ذخيرة | مفخخة | مفخخات | عبوة | عبوات | ناسفة | متفجرات | صواريخ | صاروخ | قذائف | مسيرة | مسيرات | ألغام | بنادق | بندقية | رشاش | رشاشات | قنابل | قنبلة | حزام | لغم | لغما | ألغاما | صاروخا | مدافع | قاذفات`),
  },
  fighters: {
    before: 0,
    behind: 6,
    words: entries(`
      مسلحي | مسلحين | مسلحو | مسلحون | المسلحين | مقاتل | مقاتلا | مقاتلي | مقاتلين | مقاتلو | المقاتلين | مقاتليه | مقاتليها | عناصر | عناصره | عناصرها | قوات | القوات | قواته | قواتها | فصائل | الفصائل | الميليشيات | ميليشيات | الجيش | المرتزقة`),
  },
  nowhere: { before: 0, behind: 14, words: entries(`مجهولة | مجهول | unknown`) },
} as const satisfies Record<string, { before: number; behind: number; words: readonly string[] }>

/** Who is counted among the dead and missing without being named for what they are. */
export const unnamedPeople: readonly string[] = entries(`
  شخص | أشخاص | عميل | متعاون | متعاونا | مطلوب | مشتبه | آخر | آخرون | آخرين | آخران | أخرى | ثالث | رابع | خامس | سادس | عدد | عشرات | مئات | أكثر | نحو | حوالي | قرابة | زهاء | people | person | others
`)

/** With one of these close by, an agreement is one of trade or politics, what is left a treaty or a contest. */
export const peacefulDealings: readonly string[] = entries(`
  نووي | النووي | نووية | تجاري | تجارية | التجارة | التجاري | الاقتصادي | اقتصادي | اقتصادية | استثمار | استثماري | استثمارية | الاستثمار | شراكة | الشراكة | تعاون | التعاون | قرض | قروض | تمويل | نفط | النفط | غاز | الغاز | أوبك | شركة | شركات | شركتي | شركتين | بنك | البنك | مصرف | صندوق النقد | الصيد | للصيد | صيد | مناخ | المناخ | المناخي | باريس | سد النهضة | انتخابات | الانتخابات | رئاسية | برلمانية | ائتلاف | تشكيل حكومة | تشكيل الحكومة | الموازنة | البريكست | بريكست | الاتحاد الأوروبي | جمركية | الجمارك | طيران مدني | سياحة | السياحة | تعليم | ثقافي | ثقافية | رياضي | امتياز | ترسيم | هجرة | الهجرة | ضريبي | تأشيرات | التأشيرات | مليار | مليارات | مليون دولار | النادي | نادي | لاعب | اللاعب | عقد | نقابة | عمالة | العمالة | تسليم المطلوبين | مياه
  مهرجان | المهرجان | مسابقة | المسابقة | السباق | سباق | البطولة | بطولة | اليونسكو | منظمة | المنظمة | المعاهدة | معاهدة | الدورة | جولة | المنافسة | الحلبة | السوق | الأسواق | برنامج
  nuclear | trade | business | investment | bank | oil | gas | climate | loan | billion | takeover | merger | company | companies | fishing | brexit | election | elections | contract
`)

/** Whom “freed” frees, when it is not a place. */
export const captivesFreed: readonly string[] = entries(`
  مخطوف | مخطوفا | مخطوفين | مخطوفي | مختطف | مختطفا | مختطفين | رهينة | رهائن | أسير | أسيرا | أسرى | أسيرين | محتجز | محتجزا | محتجزين | معتقل | معتقلا | معتقلين | سجين | سجناء
`)

/** What there is none of where ground is entered “without …”. */
export const resistanceWords: readonly string[] = entries(
  `قتال | مقاومة | مواجهات | مواجهة | اشتباك | اشتباكات | طلقة | معارك | fight | fighting | resistance`,
)

/** Ground that is taken, told by no name. */
export const groundTaken: readonly string[] = entries(
  `نقاط | مواقع | حواجز | مقرات | ثكنات | تلال | قرى | تلتين | نقطتين | قريتين | بلدتين | حاجزين`,
)
