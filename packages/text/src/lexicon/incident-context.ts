import { entries } from './entries.ts'

/** Words that look like a trigger and are something else: dawn, families, the past perfect, football. */
export const noTriggers: readonly string[] = entries(`
  قادته | قادتها | قادتهم |  فجرا | الفجر | بفجر | يعتد | تعتد | نعتد | تستعد | يستعد | نستعد | مستعد | الأسر | أسرة | تردي | التردي | لتردي | وتردي | قنصا | طعنا | ذبحا | شنقا | ضربا | حرقا | خنقا | ضربة شمس | معركته | ضربات الجزاء | أسرنا | جرحاهم | قتلاهم | جرحاه | جرحانا | قتلانا | القضاء | قضاء | اليقضي | ضرب الأمثال | يقع | تقع | حرق الأسعار | هجوم لاذع | هجوما لاذعا | اشتباك الأيدي | طالت | strike action | deal with | in fact
`)

/** Forms that are a verb only at the beginning of a clause; elsewhere they are a noun, or nothing. */
export const nounOnly: readonly string[] = entries(`
  تجمع | تجمعا | قصف | قتل | خطف | نهب | حرق | ضرب | هدم | جرح | قنص | ذبح | سلب | طعن | دك | فجر | أسر | جلد | شن
`)

/** Forms that are never a noun of an event. */
export const verbOnly: readonly string[] = entries(`استشهد`)

/** In a sentence with one of these nothing is told of a war. */
export const otherFields: readonly string[] = entries(`
  كتاب جديد | وثائقي | الوثائقي | مذكراته | قصيدة | أغنية | شباك التذاكر | مباريات | المرمى | مرمى | الدوري | الحكم الدولي | الديربي | ركلة | ركلات | الشوط | هدف التعادل | البطولة | المنتخب | لاعبو | لاعبي | حارس المرمى | كأس | الفيلم | فيلم | المسلسل | مسرحية | المسرحية | مسلسل | رواية أدبية | المسرح الجامعي | فرقة المسرح | فرقة مسرح | خشبة المسرح | سعر الليرة | سعر صرف | صرف الليرة | قيمة الليرة | بورصة | البورصة | المقالع | مقالع | أرضيتان | هزة أرضية | هزات أرضية | إعصار | الإعصار | اليورو | التصنيف الائتماني | الأسواق الناشئة | أوسكار | الأسهم | يقصد | تعريف
  match | striker | goalkeeper | league | stadium | film | novel | stock | shares | chess
`)

/** What is no act of war: with one of these, the dead are told by an accident. */
export const accidents: readonly string[] = entries(`
  الإهمال الطبي | إهمال طبي | غرق | تحطم طائرة | تحطم مروحية | تحطمت طائرة | تحطمت مروحية | انقلاب قطار | انقلاب حافلة | حادث سير | حوادث سير | حادث مروري | حادث مرور | زلزال | الزلزال | سكتة | جلطة | كورونا | كوليرا | صراع مع المرض | مرض | مرضه | فيضان | فيضانات | سيول | انهيار مبنى | صعقة | صعق | انهيار منزل | انهيار سقف | انهيار أرضي | أمطار غزيرة | عاصفة | صاعقة | تدهور حافلة | تدهور سيارة | تصادم | حوادث المرور | موجة حر | ضربة شمس | غرقا | انقلاب شاحنة | انقلاب سيارة | انقلاب مركب | انزلاق | حمى | نزاع عائلي | تسمم | حادثة غرق | أزمة قلبية | احتفالا بزفاف | ابتهاجا | احتفالا بعرس | في حفل زفاف | احتفالا بنجاح
  drowned | car accident | road accident | traffic accident | earthquake | flood | floods | fire broke out | cholera | heart attack | capsized
`)

/** With one of these, and no weapon, the dead are told by an accident. */
export const fireWords: readonly string[] = entries(`حريق | الحريق | حرائق`)

/** With one of these an explosion is an accident of trade. */
export const industrialAccidents: readonly string[] = entries(`
  مدفأة | مدافئ | المدفأة | سخان | فرن غاز | طنجرة | بطارية | هاتف محمول | لوح شمسي | خزان محروقات | أسطوانة غاز | اسطوانة غاز | أسطوانات غاز | أنبوب غاز | أنبوب الغاز | خط غاز | خزان وقود | خزان الوقود | تسرب غاز | تسرب للغاز | ماس كهربائي | مفرقعات | ألعاب نارية | الألعاب النارية | غلاية | محول كهربائي | محطة وقود إثر | إطار شاحنة | إطار حافلة | إطار مركبة |  منجم فحم | بركان | إطار سيارة
  ارتفاع الحرارة | ارتفاع درجات الحرارة | ارتفاع درجة الحرارة | سوء التخزين | سوء تخزين
  gas leak | gas cylinder | fireworks | boiler
`)

/** Before a word of an event: what somebody is tried for, not what is told. */
export const chargeWords: readonly string[] = entries(`
  تهمة | تهم | التهم | قضية | قضايا | محاكمة | مدان | مدانا | مدانين | متهم | متهما | متهمين | المتهم | المتهمين | المتهمون | محكوم | محكوما | قانون | الإبلاغ عن | شبهة | متورط | متورطين | المتورطين | بتورطهم | ضلوعهم | بضلوعهم | مشتبه | المشتبه
`)

/** Behind an indefinite event: what it did. */
export const describingPasts: readonly string[] = entries(
  `استهدف | استهدفت | أودى | أودت | أوقع | أوقعت | وقع | وقعت | طال | طالت | هز | هزت | نفذ | نفذت | أسفر | أسفرت | ضرب | ضربت`,
)

/** Before a word of an event: it is before a court. */
export const courtWords: readonly string[] = entries(`المؤبد | بالسجن | محاكمة | المحاكمة | محكمة | المحكمة | بالحبس`)

/** Sentenced by a court: no deed of war. */
export const sentenceWords: readonly string[] = entries(
  `مدان | مدانا | مدانين | مدانون | محكوم | محكوما | محكومين | محكومون | حكم | أحكام | الحكم | حكما | أحكاما | عقوبة | شبح | شنقا | مذنب | مذنبا`,
)

/** “During his detention”. */
export const whileWords: readonly string[] = entries(`خلال | أثناء | طوال | طيلة | فترة | مدة | ظروف | مكان | تاريخ`)

/** “Since the outbreak of”. */
export const outbreakWords: readonly string[] = entries(`اندلاع | بدء | بداية | انطلاق | انطلاقة | تفجر | نشوب`)

/** Before a word for a truce: it is not made but broken. */
export const breachWords: readonly string[] = entries(
  `انهارت | انهار | تنهار | ينهار | خرق | خرقا | خروق | خروقات | انتهاك | انتهاكا | انتهاكات | انهيار | خروقا | سريان | مدة | ظل | رغم | إطار | تمديد | استئناف | تثبيت | احترام | الالتزام | التزام | التزامه | التزامها | التزامهم | مصير | يقوض | تقويض`,
)

/** Whom words attack: laws, policies, remarks. */
export const attackedByWords: readonly string[] = entries(`
  قانون | القانون | قرار | القرار | قرارات | سياسة | سياسات | تصريحات | تصريح | خصومه | خصومها | منتقديه | منتقديها | المنتقدين | معارضيه | معارضيها | الإعلام | الصحافة | وسائل | البرلمان | خطة | مشروع | الموازنة | الاتفاق | نظيره | نظيرته | الحكومة | حكومة | وزير | وزيرة | وزراء | رئيس | الرئيس | نائب | النائب | زعيم | مرشح | المرشح | منافسه | منافسيه | أداء | فكرة | ظاهرة | موقف | مواقف | بيان | تقرير | لجنة | الأمم المتحدة | الاتحاد | القضاء
`)

/** Behind a word of an event: it is still feared or expected. */
export const expectedAdjectives: readonly string[] = entries(
  `وشيك | وشيكة | محتمل | محتملة | مرتقب | مرتقبة | مفترض | مفترضة | مزمع | مزمعة | متوقع | متوقعة | مقبل | مقبلة | قادم | قادمة | جديدة محتملة | imminent | looming`,
)

/** What only sums up: “documented since the beginning of the year”. */
export const summingVerbs: readonly string[] = entries(`
  وحده | وحدها | حصيلة | حصاد | محصلة | بيانات | تقديرات | إحصائيات | إحصائية | إحصاءات | إحصاء | توثيق | وثق | وثقت | أحصى | أحصت | رصد | رصدت | سجل | سجلت | سجلنا | قاعدة بيانات | عدد | مجموع | ارتفع | counted | tally | documented | recorded | registered | toll
`)

/** Of those summed up. */
export const sharesOfSum: readonly string[] = entries(
  `معظمهم | غالبيتهم | أغلبهم | جلهم | معظمها | أغلبها | غالبيتها | نصفهم | ثلثهم`,
)

/** In the sentence of a sum: the report that gives it. */
export const summingReports: readonly string[] = entries(
  `بحسب تقرير | وفق تقرير | وفقا لتقرير | في تقرير | تقريرها السنوي | تقريرها الشهري | تقريره السنوي | تقريره الشهري | التقرير الشهري | التقرير السنوي | جراء الأعمال العدائية`,
)

/** Before a word of an event: it did not happen. */
export const negations: readonly string[] = entries(
  `لم | لن | لا | ما | ليس | ليست | دون | بدون | أي | غير | no | not | never | without | neither | nor`,
)

/** Behind “but” after a denial: there is something to see. */
export const shownWords: readonly string[] = entries(
  `نشروا | نشرت | نشر | مقطعا | مقاطع | صورا | صور | تظهر | أظهرت | يظهر | لقطات | شهودا | شهود | بث | بثت`,
)

/** “Refrain from any”. */
export const refrainingWords: readonly string[] = entries(
  `يمتنع | تمتنع | امتناع | الامتناع | بالامتناع | الكف | بالكف | يكف | تكف | التوقف | يتوقف | تتوقف`,
)

/** Verbs that deny what stands behind them. */
export const denialVerbs: readonly string[] = entries(`
  نفى | نفت | نفوا | ينفي | تنفي | نافيا | نافية | كذب | كذبت | فند | فندت | دحض | دحضت | أنكر | أنكرت | أنكروا | ينكر | تنكر
`)

/** Behind “denied”: what somebody else has told. */
export const newsNouns: readonly string[] = entries(`
  الأنباء | أنباء | الخبر | خبر | نبأ | الأخبار | أخبار | تقارير | التقارير | تقرير | التقرير | روايات | الروايات | رواية | ادعاءات | الادعاءات | اتهامات | الاتهامات | اتهام
`)

/** Behind “denied what”: others have told it. */
export const newsVerbs: readonly string[] = entries(`
  أعلنه | أعلنته | أعلن | أعلنت | أورده | أوردته | أوردت | ذكره | ذكرته | ذكرت | نشره | نشرته | نشرت | قاله | قالته | زعمه | زعمته | زعمت | ادعاه | ادعته | ادعت | يردده | تردده | ردده | رددته | تردد | ورد | روجه | روجته | روجت | يروجه | تداولته | تداوله | تناقلته | بثه | بثته | كشفه | كشفته | يدعيه | تدعيه | يزعمه | تزعمه
`)

/** In a denial: nobody in particular has told it. */
export const rumourWords: readonly string[] = entries(
  `يشاع | إشاعة | إشاعات | الإشاعات | شائعة | شائعات | الشائعات | يتداول | تداول | مزاعم | rumours | rumors`,
)

/** Denials that cover what follows as a whole. */
export const untruths: readonly string[] = entries(`
  لا صحة | لا أساس | غير صحيح | غير صحيحة | نفيا من | ليس صحيحا | كذب | كذب محض | محض افتراء | محض كذب | عار عن الصحة | عارية عن الصحة | عار من الصحة | عارية من الصحة | ادعاءات كاذبة | ادعاء كاذب | محض ادعاءات | أكاذيب | ملفق | ملفقة | كاذب | كاذبة | مزاعم باطلة | باطل | باطلة | لم تحدث | لم يحدث | مفبرك | مفبركة | شائعة | إشاعة | fabricated | untrue | baseless | false reports
`)

/** Words that keep an event standing while somebody denies a part in it. */
export const partsDenied: readonly string[] = entries(`
  وراء | يقف | تقف | يقفون | مسؤولا | مسؤولة | مسؤولين | مسؤول | متورطا | متورطة | متورطين | ضالعا | ضالعة | تبنيه | تبنيها | إصدار | إصداره | صلة | صلته | صلتها | علاقة | علاقته | علاقتها | دور | دوره | دورها | مسؤولية | مسؤوليته | مسؤوليتها | المسؤولية | ضلوع | ضلوعه | ضلوعها | تورط | تورطه | تورطها | وقوفه | وقوفها | وقوف | مشاركته | مشاركتها | مشاركة | علم | علمه | علمها | تنصل | ظهور | ظهوره | ظهورها | حضور | حضوره | حضورها | تواجد | تواجده | تواجدها | موجودين | موجودا | موجودة | تنصلت | تتنصل | يتنصل | تتبرأ | يتبرأ | تبرأ | تبرأت | ever denied | involvement | responsibility | role | involved | part
`)

/** Before a word of an event: it is agreed, ordered or announced. */
export const plans: readonly string[] = entries(`
  يزمع | تزمع | يزمعون | سيجري | ستجري | سيبدأ | ستبدأ | سينفذ | ستنفذ | سيشهد | ستشهد | أمر | أمرت | مهلة | تمهيد | تمهد | يمهد | عازم | عازمة | سوف | سيتم | تستعد | يستعد | يستعدون | يعتزم | تعتزم | اعتزام | اعتزامه | اعتزامها | تخطط | يخطط | يخططون | ينوي | تنوي | ينوون | نعتزم | ننوي | وافق | وافقت | وافقوا | الموافقة على | استعداد | استعدادا | استعداده | تمهيدا | تحضيرا | يقضي | تقضي | ينص | تنص | بموجبه | نية | نيته | نيتها | عزمه | عزمها | من المقرر | من المتوقع | المقرر | من المفترض | المفترض | من المنتظر | يفترض | المرتقب | المزمع | على أن | تعهد | تعهدت | تعهدوا | يتعهد | تتعهد | متعهدا | متعهدة | متعهدين | نعاهد | نعاهدكم | نعدكم | نقسم | وعد | وعدت | قرر | قررت | أوعز | أوعزت | أمرهم | أمرتهم | بصدد | خطط | خططت | خططوا | خططا | مخطط | مخططا | مخططات | خطة | خططا | عزم | التحضير | التحضيرات | الإعداد | الاستعداد | الاستعدادات | يتهيأ | تتهيأ | يعد | يعدون | تعد | يحضر | يحضرون | تحضر | يجهز | يجهزون | تتحضر | يتحضر | يتأهب | تتأهب | مقررا
  will | plans | plan | planned | planning | intends | scheduled | agreed to | due to | expected to | promised | pledged | vowed | vows
`)

/** What makes the rest of a sentence a condition. */
export const conditionWords: readonly string[] = entries(
  `إذا | لو | ما لم | مالم | حال | في حال | إن لم | إلى أن | وإلا | ريثما | بشرط | شريطة | if | unless`,
)

/** What an agreement does with its terms. */
export const provisionVerbs: readonly string[] = entries(
  `ينص | تنص | نص | نصت | يقضي | تقضي | قضى | يتضمن | تتضمن | يشمل | تشمل | يلحظ | بموجبه | بموجبها | بنوده | بنودها`,
)

/** Before a word of an event it only tells when: even a denial takes it for granted. */
export const eventTimings: readonly string[] = entries(
  `وقت | ساعة | لحظة | أثناء | خلال | عقب | بعد | قبل | قبيل | بعيد | منذ | إثر | غداة | عشية | جراء | نتيجة | ضحايا | ضحية`,
)

/** “Hours after”, “two days after”. */
export const timeUnitsPassed: readonly string[] = entries(
  `ساعات | ساعة | ساعتين | يوم | يومين | أيام | أسبوع | أسبوعين | أسابيع | شهر | شهرين | أشهر | دقائق | سنة | سنوات`,
)

/** Before a word of an event: it might, should or must not happen. */
export const suppositions: readonly string[] = entries(`
  يأمل | تأمل | يأملون | نأمل | أملا في | يتخوف | تتخوف | يتخوفون | تخوف | تخوفا | تخوفات | يخشى | تخشى | يخشون | خشيت | اقترح | اقترحت | للمطالبة | بالمطالبة | المطالبة | مطالبات | مطالبين | مطالبتهم | مطالبته | مطالبتها | يوافق | توافق | يوافقوا | نوافق | لو | إذا | إن لم | مشترطا | مشترطة | اشترط | اشترطت | بشرط | شريطة | في حال | احتمال | احتمالات | خشية | تحسبا | مخاوف | مخافة | خوفا | دعا | دعت | داعيا | داعية | ودعا | طالب | طالبت | مطالبا | مطالبة | يطالب | تطالب | يدعو | تدعو | هدد | هددت | مهددا | مهددة | يهدد | تهدد | تهديد | تهديدات | تحريض | التحريض | بالتحريض | يحرض | تحرض | التصويت على | توعد | توعدت | متوعدا | متوعدة | حذر | حذرت | محذرا | محذرة | محذرين | خوف | يحذر | تحذر | تحذير | من خطر | إمكانية | ربما | قد تشن | قد يشن | حتى لا | كي لا | لئلا | لمنع | منع | تجنب | لتجنب | تفادي | مقابل امتناع | امتناع | امتناعها | مناورات | مناورة | تدريبات | تدريب | تدريبية | ورشة عمل | دورة تدريبية |  تمرين | محاكاة | التلويح | يلوح | لوح | لوحت | ملوحا | ملوحة | ملوحين | أنذر | أنذرت | ينذر | تنذر | منذرا | منذرة | إنذار | إنذارا | جاهزون | جاهزين | مستعدون | نداء | نداءات | مناشدة | ناشد | ناشدت | مناشدا | مناشدة | تناشد | يناشد | تدعوه | ندعو | أدعو | ندعوكم | مرجحا أن | توقع | توقعات | إمكان
  if | could | might | would | should | may | called for | calls for | urged | demanded | threatened | threatens | warned | warns | fear | fears | possible | exercise | drill | unless | risk of | to prevent | to avoid
`)

/** Before a verb of the past: it is only thought of. */
export const unrealWords: readonly string[] = entries(
  `لو | إذا | إن لم | في حال | يخشى أن | خشية أن | ربما | احتمال أن | حتى لا | كي لا | لئلا | if | would | could | might | should | unless`,
)

/** Near a word of an event: nobody is sure. */
export const doubts: readonly string[] = entries(`
  أنباء | تقارير عن | معلومات عن | غير مؤكد | غير مؤكدة | لم يتسن | لا تأكيد | مزعوم | مزعومة | المزعوم | يشتبه | يشتبه بأنه | يرجح | رجح | رجحت | ورجحت | ورجح | مرجحة | مرجحا | على الأرجح | الأرجح | يبدو | على ما يبدو | لم تؤكد | لم يؤكد | ناجما | بعد التأكد | شبهات | suspected | unconfirmed | apparently | appears | allegedly | alleged | suggest | reportedly | could not be independently verified
`)
export const beliefs: readonly string[] = entries(`يعتقد | ويعتقد | believed | thought to`)

/** Words that open another clause of the sentence. */
export const subordinators: readonly string[] = entries(`
  فيما | بينما | إذا | لو | بعدما | لكن | لكنه | لكنها | عندما | حيث | إذ | وكان | وكانت | كما | ريثما | قبلما | علما | وبذلك | وبهذا | ليرتفع | لترتفع | ليصل | لتصل | ليبلغ | لتبلغ | while | although | though | but | whereas | before | after | when
`)

/** Phrases in which a word that tells of events tells of none. */
export const noEvents: readonly string[] = entries(`
  مدرج الطائرات | مدرج للطائرات | مدارج الطائرات | مدرج طائرات | حدة القصف | حدة الاشتباكات | حدة المعارك | حدة القتال | حدة العنف | حدة المواجهات |  مجموعات الاقتحام | مجموعة الاقتحام | قوات الاقتحام | وحدات الاقتحام | محاور القتال | جبهات القتال | خطوط القتال | ساحات القتال | ساحة القتال | مناطق القتال | خطوط الاشتباك | نقاط الاشتباك | محاور الاشتباك | مناطق الاشتباك | عبوة دواء | عبوات دواء | عبوات أدوية | عبوات مياه | عبوة مياه | عبوة حليب | شديدة الانفجار | شديد الانفجار | قابلة للانفجار | قابل للانفجار | وحدة القنص | سلاح القنص | وحدات القنص | بنادق قنص | بندقية قنص | حرر في | حررت في | هز رأسه | هزت رأسها | فهز رأسه | وهز رأسه | هز برأسه | هز كتفيه | ضرب زلزال | ضربت هزة | ضربت عاصفة | ضرب إعصار | ضربت موجة | ضربت أزمة | ضرب الزلزال | ضربه زلزال | ضربها زلزال | صادر عن | صادرة عن | تخلي مسؤوليتها | تخلي مسؤوليته | نخلي مسؤوليتنا | أخلى مسؤوليته | أخلت مسؤوليتها | قواعد الاشتباك | قواعد اشتباك | رئيس تحرير | رئيس التحرير | رئيسة تحرير | هيئة تحرير | هيئة التحرير | سكرتير تحرير | مدير تحرير | مدير التحرير | تصفية حسابات | تحرير آخر شبر | تحرير كل شبر | تحرير كامل التراب | تحرير الأرض | مواصلة القتال | مواصلة الجهاد | القتال حتى النصر | تفكيك عصابة | تفكيك المخيم | تفكيك مخيمات | نسف جهود | نسف الجهود | نسف المفاوضات | نسف الاتفاق | تصفية الحسابات | تصفية حساباته | تصفية حساباتها | تصفية الشركة | تصفية أعمال | تصفية ديون | تصفية الديون | تصفية القضية | تصفية نهائية | التصفية النهائية | قصف عقول | معركة الليرة | معركة الرئاسة | معركة الانتخابات | معركة الأسعار | معركة الوعي | معركة الدستور | معركة شعبية | حرب نجوم | هجوم تشويهي | حملة تشويه | هجوم سيبراني | ضربة معلم | ضربة حظ | ضربة شمس | قنبلة سياسية | قنبلة إعلامية | قنبلة ديموغرافية | انفجار اجتماعي | انفجار شعبي | انفجار ديموغرافي | انفجار الأوضاع | انفجار الوضع | انفجار الخلاف | انفجار الأزمة | خطف الأنظار | خطفت الأنظار | خطف النقاط | خطف التعادل | سرقة الأضواء | سرقت الأضواء | سرقة أدبية | سرقة علمية | قتل الإبداع | قتل الحلم | يقتل الوقت | انسحب من الحياة السياسية | انسحاب من السباق | انسحاب من الانتخابات | سقوط الحكومة | سقوط الديكتاتورية | إسقاط الجنسية | أسقطت الجنسية | إسقاط الحكومة | إسقاط النظام | إسقاط عضوية | إسقاط الدعوى | إسقاط التهم | إسقاط مشروع | فك الاشتباك | فض الاشتباك | قوات فض الاشتباك | إعدام الفرص | حرق الدهون | حرق أعصاب | أشعل المنافسة | أشعل حماس | أشعل مواقع التواصل | أشعلت مواقع التواصل | أشعل الجدل | إخلاء سبيل | أخلى سبيل | أخلت سبيل | أخلي سبيل | إخلاء مسؤولية | هجوم لاذع | هجوما لاذعا | هجوم حاد على | ضربة جزاء | ضربة حرة | ضربة قاضية | ضرب مثلا | ضربت مثلا | معركة انتخابية | معركة قانونية | معركة قضائية | معارك انتخابية | معارك كلامية | حرب كلامية | اشتباك لفظي | هجمات إلكترونية | هجوم إلكتروني | هجوم سيبراني | انفجار سكاني | انفجار الأسعار | قصف إعلامي | اغتيال معنوي | ضرب عرض | ضربا من | خطف الأضواء | خطفت الأضواء | خطف الفوز | نهب المال العام | حرق المراحل | إحراق الأوراق | أسقط العضوية | أسقطت الدعوى | سقوط النظام | انفجر ضاحكا | انفجر باكيا | انفجرت ضاحكة | قتل الوقت | ضرب من الخيال | ضرب موعدا | هجوم إعلامي | الهجوم الإعلامي | اتفاق تجاري | اتفاقية تجارية | اتفاق تعاون | انسحب من الجلسة | انسحب من الاجتماع | انسحاب من الاتفاق | انسحاب من المفاوضات | سيطرة على النفس | سيطر على المباراة | الحارس | معارك التاريخ | اتفاق شراكة | اتفاق قرض
  heart attack | verbal attack | attack ads | war of words | price war | battle for hearts | trade deal | business deal | strike action | hunger strike | general strike | explosion of interest | shooting star | raid on prices | deal breaker
`)

/** Before “control”, “fights”: it is a state, or a name for an area. */
export const statesBefore: readonly string[] = entries(
  `مناطق | منطقة | تحت | ضمن | خارج | نطاق | نقاط | خطوط | خاضع | خاضعة | خاضعين | الخاضع | الخاضعة | الخاضعين | under`,
)

/** A time close behind one of these is when something was written, said or filmed. */
export const documentWords: readonly string[] = entries(`
  صادر | صادرة | مؤرخ | مؤرخة | منشور | منشورة | نشر | نشرت | نشره | نشرته | بث | بثت | ملتقطة | التقطت | كتب | تصريح | مقابلة | مقابلته | مقابلتها | مؤتمر | حديث | تسجيل | تقرير | بيان | أعلنت | أوردها | عددها | صحيفته | dated | posted | published | report | released | statement
`)

/** “As a result”: who is told behind these was hurt by the event, which was aimed at something else. */
export const resultWords: readonly string[] = entries(`
  أسفر | أسفرت | أسفرا | أدى | أدت | أوقع | أوقعت | خلف | خلفت | تسبب | تسببت | أودى | أودت | أسفر عنه | مما | نتج | ونتج | فأوقعت | أوقعوا | خلفوا | موقعا | موقعة | مخلفا | مخلفة | leaving | resulted | causing
`)

/** Behind these a word for an event is what is left of an old one, or what something is made for. */
export const tracesBefore: readonly string[] = entries(
  `مخلفات | بقايا | آثار | بقايا | معدة | معد | جاهزة | مجهزة | مكافحة | لمكافحة | مذكرة | مذكرات | مذكرتي | أمر | أوامر`,
)

/** Whose the deed was, before its word with the article: “the house of the one who carried out the attack” tells of a house. */
export const culpritNouns: readonly string[] = entries(`منفذ | منفذي | منفذو | مرتكب | مرتكبي | مرتكبو | مدبر | مدبري`)

/** Before a word for holding people: where and how they are held, no taking of anybody. */
export const custodyNouns: readonly string[] = entries(
  `مركز | مراكز | مركزي | مكان | أماكن | معسكر | معسكرات | مقر | مقار | سجون | ظروف | فترة | مدة | سنوات | أقبية | غرف | غرفة | أوضاع | إدارة | قرار | قرارات | طلب`,
)

/** Behind a word for fights these make it one of words, votes, courts or markets. */
export const unwarlike: readonly string[] = entries(`
  كلامي | كلامية | لفظي | لفظية | انتخابي | انتخابية | قانوني | قانونية | قضائي | قضائية | سياسي | سياسية | إعلامي | إعلامية | إلكتروني | إلكترونية | سيبراني | سيبرانية | اقتصادي | اقتصادية | تجاري | تجارية | دبلوماسي | دبلوماسية | نفسي | نفسية | لاذع | لاذعا | ثقافي | ثقافية | مرتد | مرتدة | دستوري | دستورية | فكري | فكرية | رياضي | رياضية
`)

/** What a fighter's thanks to God show: those who speak are no government. */
export const piousFormulas: readonly string[] = entries(
  `بحمد الله | بفضل الله | بعون الله | ولله الحمد | مجاهدونا | مجاهدينا | المجاهدون | المجاهدين | إخوانكم | مجاهدو`,
)

/** “Tried to storm”: ground that was not taken. */
export const attempts: readonly string[] = entries(
  `حاول | حاولت | حاولوا | حاولا | حاولتا | يحاولون | يحاولان | محاولين | محاولته | محاولتهم | محاولتها | محاولة | محاولات | يحاول | تحاول | محاولا`,
)

/** Withdrawing from these is a change of the group, from those nothing to tell. */
export const bodiesLeft: readonly string[] = entries(
  `غرفة | تحالف | التحالف | ائتلاف | الائتلاف | تجمع | هيئة | قيادة | مجلس | تشكيل | حلف`,
)
export const talksLeft: readonly string[] = entries(
  `المفاوضات | مفاوضات | محادثات | المحادثات | الاجتماع | اجتماع | جلسة | الجلسة | اتفاق | الاتفاق | الاتفاقية | اتفاقية | معاهدة | منظمة | السباق | الانتخابات | انتخابات | المؤتمر | مؤتمر | الحكومة`,
)

/** With the plural of an event these tell how its number went. */
export const trendVerbs: readonly string[] = entries(`
  تراجعت | انخفضت | ارتفعت | توقفت | ازدادت | تضاعفت | تزايدت | انحسرت | ارتفع | انخفض | تراجع | تصاعدت | تكررت | تتكرر | تكرر | كثرت | تكثر | تزداد | تتزايد | تتصاعد | زادت | قلت | تقلصت | تنخفض | تتراجع | بلغت | fell | rose | dropped | declined | increased | doubled
`)

/** Before a word of an event: how often, how many; what is done against it. */
export const rateNouns: readonly string[] = entries(`
  ذكرى | الذكرى | وتيرة | معدل | معدلات | نسبة | كثافة | تزايد | تزايدا | ازدياد | ازديادا | زيادة | ارتفاع | ارتفاعا | انخفاض | انخفاضا | تراجع | تراجعا | تكرار | ظاهرة | مخاطر | سياسة | نمط | أنماط | معظم | غالبية | أغلب | غالبا | الحد من | للحد من | التصدي لظاهرة | إحصاءات | إحصائيات | سجل | تاريخ | وقف نزيف
  frequency of | rate of | number of | rise in | increase in | decline in | drop in | most | pattern of
`)

/** Behind a word of an event: it is many. */
export const repeatedAdjectives: readonly string[] = entries(`
  شبه | متكرر | متكررة | يومي | يومية | دوري | دورية | اعتيادي | اعتيادية | متلاحقة
`)

/** Behind attacks in the plural: others than those told of. */
export const formerAdjectives: readonly string[] = entries(`سابقة | مشابهة | مماثلة`)

/** Behind a word of an event: it is spoken of as such. */
export const generalVerdicts: readonly string[] = entries(
  `جريمة | جرائم | انتهاك | انتهاكا | خرق | خرقا | محظور | محظورة | مرفوض | مرفوضة | مدان | مدانة`,
)

/** Behind these stands no verb. */
export const leadingPrepositions: readonly string[] = entries(
  `ب | ل | في | إلى | عن | على | بين | تحت | ضد | خلال | أثناء | عقب | إثر | جراء | بسبب | نتيجة`,
)

/** Before a word of an event: which of several it was. */
export const ordinalsOfSeries: readonly string[] = entries(
  `أول | ثاني | ثالث | رابع | خامس | سادس | سابع | ثامن | تاسع | عاشر | ثانية | ثالثة | رابعة | خامسة`,
)

/** Before a time: the whole of it is meant. */
export const periodLeads: readonly string[] = entries(
  `منذ | خلال | طوال | طيلة | غضون | مدى | مدار | since | during | throughout | over | past`,
)

/** What is done again and again. */
export const habitAdverbs: readonly string[] = entries(`
  عادة | عادة ما | غالبا | غالبا ما | كثيرا ما | دائما | دائما ما | باستمرار | على الدوام | بشكل دائم | بشكل متكرر | بصورة متكررة | بشكل مستمر | بصورة مستمرة | بشكل يومي | بشكل شبه يومي | بصورة شبه يومية | مرارا | مرارا وتكرارا | من حين لآخر | من حين إلى آخر | بين الحين والآخر | بين فترة وأخرى | من وقت لآخر | أحيانا
  usually | often | regularly | routinely | frequently | always | repeatedly | sometimes
`)

/** Before a word of an event: whoever does it, does it always. */
export const habitVerbs: readonly string[] = entries(`
  دأب | دأبت | دأبوا | اعتاد | اعتادت | اعتادوا | يعتاد | تعتاد | درج | درجت | درجوا
`)

/** At the beginning of a sentence: what is told now is no more of the event before. */
export const otherEvents: readonly string[] = entries(
  `حادث منفصل | حادثة منفصلة | حادث آخر | حادثة أخرى | هجوم منفصل | هجوم آخر | عملية أخرى | عملية منفصلة | سياق منفصل | سياق آخر | تطور آخر | تطور منفصل | واقعة أخرى | غارة أخرى | انفجار آخر | جهة أخرى | ناحية أخرى | مكان آخر | موازاة ذلك
  separately | separate incident | another incident | separate attack | another attack | elsewhere`,
)

/** Who arrests where others abduct. */
export const policeWords: readonly string[] = entries(
  `شرطة | أمن | أجهزة | سلطات | مخابرات | استخبارات | درك | نيابة | قضاء | police | authorities`,
)

/** Who holds people as those who rule do: an army, a body, not a band. */
export const rulerWords: readonly string[] = entries(`جيش | قوات | هيئة | حكومة | احتلال | إدارة | سلطة | حاجز | دورية`)

/** What brings drones down, and is no raid itself. */
export const airDefenceWords: readonly string[] = entries(`دفاعات | دفاع | مضادات | defences | defenses`)

/** What is held as ground is: stormed, it changes hands; a house, a car or people are raided. */
export const heldGround: readonly string[] = entries(
  `قاعدة | قواعد | معسكر | معسكرات | ثكنة | ثكنات | مطار | موقع | مواقع | حاجز | حواجز | تحصينات | خنادق | نقطة | نقاط | نقطتين | مخفر | مخافر | تل | تلة | تلال | تلتين | قرية | قرى | قريتين | بلدة | بلدات | بلدتين | حي | أحياء | مقر | مقرات | مقار | سد | مطار | مطارات | طريق | جسر | معابر | حقول | مخيم | مخيمات | حقل | جبهة | قلعة | حصن | مدخل | مشارف | أطراف | محور | منطقة | مناطق | ميناء | معبر`,
)

/** Behind “point” or “camp”: no ground of war. */
export const civilGround: readonly string[] = entries(
  `طبية | إسعاف | إسعافية | الطبية | للنازحين | للاجئين | نازحين | لاجئين | النازحين | اللاجئين | إيواء`,
)

/** What an army does to be ready; behind the next words what was part of it. */
export const exerciseNouns: readonly string[] = entries(
  `مناورات | مناورة | المناورات | المناورة | تدريبات | التدريبات | تمرين | التمرين | تمارين | التمارين`,
)
export const includingVerbs: readonly string[] = entries(
  `تخللها | وتخللها | تخللتها | تخلله | شملت | شمل | تشمل | وشملت | تضمنت | وتضمنت | تتضمن | تضمن | يتضمن`,
)

/** What is left of arms that were used, and those who look for it. */
export const remnantWords: readonly string[] = entries(
  `فوارغ | شظايا | بقايا | آثار | أظرف | حطام | محققون | محققين | خبراء | باحثون | باحثين | صحافيون | صحفيون`,
)
