import { entries } from './entries.ts'

/** Words at which what is told of one event may end and what is told of the next begin. */
export const domainOpeners: readonly string[] = entries(`
  بعد | قبل | قبيل | بعيد | عقب | غداة | إثر | وسط | أثناء | فيما | بينما | كما | حيث | إذ | حين | عندما | بعدما | قبلما | ثم | أو | لكن | لكنه | لكنها | غير | ردا
  after | before | while | when | whereas | but | and | then
`)

/** Before a length of time and an event: “three days after his abduction”. */
export const afterWords: readonly string[] = entries(`بعد | قبل | after | before`)

/** “The army answered by shelling”: where the other is. */
export const replyWords: readonly string[] = entries(`رد | ردت | ردوا | ورد | وردت | وردوا | لترد | ليرد | فردت | فرد`)

/** Behind a word of an event: where it was is the place named before. */
export const backWords: readonly string[] = entries(`منها | منه | فيها | فيه | عليها | عليه`)

/** Behind a noun these go on to tell of it. */
export const relativePronouns: readonly string[] = entries(
  `الذي | التي | الذين | اللذان | اللذين | اللتان | اللتين | ممن`,
)

/** With ب before them these tell how, by what or where, not what was hit. */
export const mannerWords: readonly string[] = entries(`
  بقوة | بشدة | بشكل | بصورة | بطريقة | بعد | بين | بينهم | بينما | بالقرب | بسبب | بفعل | بفعلها | بواسطة | بحسب | بموجب | بفارق | بغرض | بهدف | بقصد | بدعوى | بجوار | بمحاذاة | بموازاة | بمحيط | بداخل | بوسط
  بريف | بضواحي | بأطراف | بدون | بدوره | بدورها | بجروح | بجراح | بحق | بيد | بأيدي | بقيادة | بمشاركة | بإشراف | بدعم | بإسناد | بمساندة | برفقة | بحضور | بحلول | بتاريخ | بتوقيت | بمناسبة | بمعدل | بمقدار | بوزن | بقيمة | بحجم | بعيد | بعيدا | بغية | بمقتل | بإصابة | بسقوط | بأضرار | بخسائر | برغم | بشأن | بخصوص | بنية | بحيث | بذلك | بهذا | بهذه | بمرور | بعبور | بها | به | بهم | بهما | بنحو | بقرب | بلا
`)

/** Before whom the ground was taken from: “and drove X out”. */
export const expellingWords: readonly string[] = entries(`
  طرد | طردت | طردوا | وطرد | وطردت | وطردوا | طردها | دفاعات | دحر | دحرت | ودحر | ودحرت | ودحروا | إخراج | وإخراج | وأخرج | وأخرجت | وأخرجوا | هزيمة | وهزيمة | تقهقر | وتراجع | وانسحاب | وفرار | فرار | وجود | رجس | دنس | قبضة | عصابات | فلول
`)

/** Plurals of men that end like a feminine: their verb is masculine. */
export const masculinePlurals: readonly string[] = entries(`
  مرتزقة | طلبة | رعاة | غزاة | مشاة | بحارة | سفلة | قتلة | أساتذة | صيادلة | دعاة | جباة | حماة | طغاة | عصاة | خونة | جماعة
`)

/** People come together: in it a bomber is among his victims. */
export const corpseNouns: readonly string[] = entries(`جثة | جثث | جثتي | جثمان | جثامين | جثماني | رفات | أشلاء`)
export const crowdNouns: readonly string[] = entries(`تجمع | حشد | موكب | طابور | جنازة | حفل | عرس`)

/** Behind these and “was” it is told what somebody was doing when it happened. */
export const meanwhileWords: readonly string[] = entries(`بينما | عندما | حين | فيما | while | when | as`)

/** Behind these and their subject stands what two sides did together: “the two forces completed an exchange”. */
export const engagingVerbs: readonly string[] = entries(`
  أتم | أتمت | أجرى | أجرت | أبرم | أبرمت | أبرما | وقع | وقعت | وقعا | عقد | عقدت | عقدا | خاض | خاضت | نفذ | نفذت | أنجز | أنجزت | استكمل | استكملت | أنهى | أنهت | بدأ | بدأت | يبدأ | تبدأ | أطلق | أطلقت | تبادل | تبادلت | توصل | توصلت | وافق | وافقت | وافقوا | مدد | مددت | جدد | جددت | إعلان | توقيع | إبرام | إتمام | تنفيذ | إجراء
`)

/** “The former”, “the latter”: a doer named before. */
export const namedBefore: readonly string[] = entries(
  `الأخير | الأخيرة | الأخيران | الأول | الأولى | الثاني | الثانية | الثالث | الثالثة | الرابع | الرابعة | أولها | أولهما | ثانيها | ثانيهما | أحدها | أحدهما | إحداها | إحداهما`,
)

/** Between a verb and its object: how it was done. */
export const mannerAdverbs: readonly string[] = entries(
  `خطأ | عمدا | غدرا | عنوة | قصدا | غيلة | ظلما | سهوا | عشوائيا | مجددا | قسرا | تعسفيا`,
)

/** What two sides do to each other: “X and Y exchanged fire”. */
export const exchangingVerbs: readonly string[] = entries(`تبادل | تبادلت | يتبادل | تتبادل | تبادلا`)

/** Of an event: that it was, when it began, how long it went on. What stands behind is of the event. */
export const happeningVerbs: readonly string[] = entries(`
  دار | دارت | وقع | وقعت | جرى | جرت | اندلع | اندلعت | استمر | استمرت | بدأ | بدأت | بدأه | بدأها | حدث | حدثت | حصل | حصلت | نشب | نشبت | دام | دامت | تواصل | تواصلت | تجدد | تجددت | انطلق | انطلقت | انتهى | انتهت | شهده | شهدها | شهدته | شهدتها | خاضه | خاضها | خاضته | خاضتها | شنه | شنها | شنته | شنتها | نفذه | نفذها | نفذته | نفذتها
`)

/** Before a place these make it where the fire came from. */
export const originWords: readonly string[] = entries(
  `مصدره | مصدرها | مصدرهما | انطلقت | انطلق | أطلقت من | المتمركزة | المتمركز | المنطلقة | القادمة | قادمة`,
)

/** Before a place these make it where people are from. */
export const nativeWords: readonly string[] = entries(
  `أبناء | أهالي | أهل | سكان | نازحي | مهجري | وجهاء | أعيان | شيوخ | مختار | عائلة | عائلات | شبان | شباب | عشائر | رئيس | بلدية | محافظ | والي | قائمقام`,
)

/** Goods and ground by measure: “two thousand dunams of orchards”. */
export const measureNouns: readonly string[] = entries(
  `دونم | دونما | دونمات | هكتار | هكتارا | هكتارات | طن | طنا | أطنان | كيس | كيسا | أكياس | رأس | رأسا | رؤوس | برميل | برميلا | براميل | متر | مترا | أمتار`,
)

/** A preposition with its pronoun between a verb and its object: “took from it six employees”. */
export const backPrepositions: readonly string[] = entries(
  `منها | منه | منهم | فيها | فيه | عليها | عليه | بها | به | معها | معه | معهم | خلالها | خلاله | إثرها | إثره | لها | له | لهم | أمامه | داخله | داخلها`,
)

/** “In reply to an attack on”: another event, elsewhere and before. */
export const inReplyWords: readonly string[] = entries(`ردا | انتقاما | ثأرا`)

/** “Threatened to reply to”: right before what was done. */
export const replyNouns: readonly string[] = entries(`رد | ردا | الرد | بالرد | للرد | ردها | رده | ردهم`)

/** What is done with a bomb before it goes off. */
export const plantingWords: readonly string[] = entries(`
  زرع | زرعت | زرعها | زرعه | زرعوها | زرعوا | مزروعة | مزروع | وضع | وضعت | وضعها | وضعه | وضعوها | موضوعة | لصق | لصقت | ألصق | ألصقت | ألصقها | ملصقة | ملصوقة | ثبت | ثبتت | ثبتها | مثبتة | مثبت | دس | دست | دسها | مدسوسة | مخبأة
`)

/** “As their vehicle passed”: before what a mine hit. */
export const passageNouns: readonly string[] = entries(`مرور | عبور | بمرور`)

/** Between those who did it and whom, these tell of the doers: “gunmen who belong to X kidnapped the activist”. */
export const describingVerbs: readonly string[] = entries(
  `يتبعون | يتبع | تتبع | ينتمون | ينتمي | تنتمي | يستقلون | يستقل | تستقل | يستقلان | يرتدون | يرتدي | يقودون | يقود | تقود | يحملون | يحمل`,
)

/** Between ground that was taken and the fights it took. */
export const wayWords: readonly string[] = entries(`بعد | إثر | عقب | خلال | في`)

/** Behind “were killed”: in the fight told before. */
export const withinIt: readonly string[] = entries(`فيها | فيه | خلالها | خلاله`)

/** One person of rank: killed in a raid, whom it was aimed at. */
export const leaderNouns: readonly string[] = entries(
  `قيادي | القيادي | قائد | القائد | أمير | الأمير | زعيم | الزعيم | مسؤول | المسؤول | أميرها | قائدها | زعيمها | قائده`,
)

/** “After capturing them in X”: where they were taken, not where the rest happened. */
export const takingNouns: readonly string[] = entries(`أسر | خطف | اختطاف | اعتقال | احتجاز | توقيف | سحب | نقل`)

/** A noun of these with another behind it names a settlement, be its name known or not. */
export const settlementNouns: readonly string[] = entries(
  `مدينة | بلدة | قرية | حي | مخيم | محافظة | ناحية | ضاحية | قريتي | بلدتي | مدينتي | حيي`,
)

/** Before a checkpoint or a post these make it who fired. */
export const shotsOf: readonly string[] = entries(`برصاص | بنيران | بقذائف | بقصف | رصاص | نيران`)

/** What leads from one place to another: “the road that leads from A to B”. */
export const roadNouns: readonly string[] = entries(
  `طريق | الطريق | بالطريق | أوتوستراد | الأوتوستراد | جسر | الجسر | معبر | المعبر`,
)

/** Between two events of a sentence: the second was at another time. */
export const laterWords: readonly string[] = entries(
  `ثم | هلق | هلأ | الآن | حاليا | لاحقا | بعدها | بعدئذ | حينها | وقتها | آنذاك | سابقا | قبلها | ردا | انتقاما | ثأرا | رد | ردت | ردوا | سبق | تعهد | هدد | توعد | كان | كانت | كانوا`,
)

/** Before a noun for an event: it was part of what was told before, or came of it. */
export const accompanyingWords: readonly string[] = entries(
  `مع | تخلله | تخللها | تخللته | تخللتها | تلاه | تلاها | تلته | تلتها | أعقبه | أعقبها | أعقبته | أعقبتها | رافقه | رافقها | رافقته | رافقتها | صاحبه | صاحبها | صاحبته | صاحبتها | شمل | شملت | تضمن | تضمنت`,
)

/** Before “to”, “in” and a noun for an event: it came of the one before. */
export const sequelWords: readonly string[] = entries(
  `أدى | أدت | أفضى | أفضت | أسفر | أسفرت | قاد | قادت | نجم | نتج | تطور | تطورت | تحول | تحولت | انتهى | انتهت | أعقب | إضافة | بالإضافة`,
)

/** “gunmen thought to be of X”: behind those who did it. */
export const thoughtWords: readonly string[] = entries(
  `يعتقد | يشتبه | يرجح | يقال | يظن | قيل | رجح | رجحت | اشتبه | عرفوا | عرف | يعرف | كانوا | كان | كانت`,
)
export const thoughtToBe: readonly string[] = entries(
  `أنهم | أنه | أنها | أنهما | بأنهم | بأنه | بأنها | إنهم | إنه | إنها | بانتمائهم | بانتمائه | بانتمائها | انتماؤهم | انتماءهم | بتبعيتهم | تبعيتهم | بارتباطهم | ارتباطهم | بولائهم | بصلتهم | على | متنكرين | يستقلون | يرتدون | يحملون`,
)

/** What attackers come on or in. */
export const vehicleNouns: readonly string[] = entries(
  `دراجة | دراجات | دراجتين | دراجتان | سيارة | سيارات | سيارتين | شاحنة | شاحنات | حافلة | آلية | آليات | عربة | عربات | قارب | قوارب | زورق | زوارق | خيول | جمال | مركبة | مركبات`,
)

/** Behind “an ambush”, and before those it was laid for. */
export const layingVerbs: readonly string[] = entries(
  `نصبه | نصبته | نصبها | نصبوه | نصبتها | أعده | أعدته | أعدوه | دبره | دبرته | زرعها | زرعتها | زرعه | زرعوها | زرعته | نصب | نصبت | نصبوا`,
)

/** Before another event, for which somebody is held or something was done: where and when that was is told behind. */
export const groundsWords: readonly string[] = entries(
  `كانوا يعدون | كان يعد | كانت تعد | كان يخطط | كانت تخطط | كانوا يخططون | كانا يخططان | كانوا ينوون | كانوا يعتزمون | كانوا يحضرون | للتخطيط | بالتخطيط | بالإعداد | للإعداد | على خلفية | بتهمة | بتهم | للاشتباه | بشبهة | يشتبه | مشتبه | المشتبه | بتورط | بتورطه | بتورطها | بتورطهم | لتورط | لتورطه | لتورطهم | المتورط | المتورطين | متورط | متورطين | بضلوعه | بضلوعهم | لضلوعه | لضلوعهم | الضالعين | ضالعين | المتهم | المتهمين | متهم | متهمين | المسؤول عن | المسؤولين عن | على صلة | صلتهم | صلته | بصلتهم | لعلاقته | لعلاقتهم | لمشاركته | لمشاركتهم | شاركوا في | شارك في | في قضية | التحقيق في | التحقيقات في | منفذ | منفذي | مدبر | مدبري | المنفذ | العقل المدبر`,
)

/** What is set up where there was none: a base, a post. */
export const baseNouns: readonly string[] = entries(
  `قاعدة | قواعد | مقر | مقرا | مقرات | نقطة | نقاط | معسكر | معسكرا | معسكرات | ثكنة | ثكنات | حاجز | حاجزا | حواجز | مركز | مركزا | مراكز | موقع | موقعا | مواقع | مخفر | مخفرا | غرفة | مهبط | مهبطا | برج | برجا | أبراج`,
)

/** “Saturday saw three attacks”, “the network documented, on 7 November, an attack”: their day is that of what they record. */
export const recordingVerbs: readonly string[] = entries(
  `شهد | شهدت | شهدها | شهدته | شهده | شهدتها | تشهد | يشهد | وثق | وثقت | رصد | رصدت | سجل | سجلت | أحصى | أحصت`,
)

/** Parts of a town and great works: with a name they are where it happened, even where they were hit. */
export const quarterNouns: readonly string[] = entries(
  `حي | أحياء | حارة | سوق | مخيم | معبر | مطار | ميناء | مرفأ | سد | حقل | ساحة | شارع | منطقة | جزيرة | ضاحية | بلدة | قرية | مدينة`,
)

/** Before “that” or “the attack”: what is told now came of it, there and on the same day. */
export const aftermathWords: readonly string[] = entries(
  `إثر | على إثر | عقب | أعقب | أعقبت | تلا | تلت | رافق | رافقت | خلال | أثناء | في أعقاب | بعيد | فور`,
)

/** At the beginning of a sentence: on the same day as what was told before. */
export const aftermathOpeners: readonly string[] = entries(
  `بعد دقائق | بعد لحظات | بعد ساعات | بعد ذلك بقليل | بعدها بدقائق | بعدها بقليل | بعد قليل | بعد وقت قصير | بعد ساعة | بعد نصف ساعة | وبالتزامن مع ذلك | بالتزامن مع ذلك | في الوقت نفسه | في الوقت ذاته | في الأثناء | في هذه الأثناء | في تلك الأثناء | بالتوازي مع ذلك`,
)

/** Many events of a round-up: “saw three attacks”. */
export const roundUpNouns: readonly string[] = entries(
  `هجمات | هجومان | هجومين | حوادث | حادثتان | حادثتين | تفجيرات | تفجيران | تفجيرين | انفجارات | انفجاران | انفجارين | عمليات | عمليتان | عمليتين | غارات | غارتان | غارتين | اعتداءات | اعتداءان | اعتداءين | اغتيالات | أحداث | خروقات | خروقا | انتهاكات | جرائم | اشتباكات | تطورات`,
)

/** Where fire comes from: “from its positions in X”. */
export const positionNouns: readonly string[] = entries(
  `موقع | مواقع | نقاط | قاعدة | قواعد | مقر | مقرات | معسكر | معسكرات | ثكنة | ثكنات | مربض | مرابض | تمركز | جهة | محيط | تجمعات | مراكز`,
)

/** “ten kilometres from X”: measures of how far. */
export const distanceUnits: readonly string[] = entries(
  `كيلومتر | كيلومترا | كيلومترات | كيلومترين | كلم | كم | كيلو | ميل | ميلا | أميال | متر | مترا | أمتار`,
)

/** Words that take “on” for themselves: what stands behind it was not hit. */
export const wordsTakingOn: readonly string[] = entries(
  `احتجاجا | احتجاج | اعتراضا | الاعتراض | ردا | الرد | للرد | تعليقا | تعليق | التعليق | للتعليق | علاوة | فضلا | زيادة | بناء | حصولا | الحصول | للحصول | حرصا | حفاظا | الحفاظ | سيطرة | السيطرة | سيطرته | سيطرتها | استيلاء | الاستيلاء | العثور | عثر | عثرت | عثروا | اطلع | اطلعت | مؤكدا | قادرة | قادر | القضاء | للقضاء | أشرف | تشرف | يشرف | الإشراف | يسيطر | تسيطر | سيطر | سيطرت | استولى | استولت | أحال | حث | حثت | أكد | تعرف | التعرف | أسفر | موزعين | موزعة | مقتصرا | اقتصر | اقتصرت | عاد | حاز | حازت | تضامنا | ثأرا | حزنا | حدادا`,
)

/** “stepped on a mine”, “drove over one”: who does is whom it hits. */
export const steppingVerbs: readonly string[] = entries(
  `داس | داست | داسوا | دهس | دعس | دعست | دعسوا | وطئ | وطئت | وطئوا`,
)

/** Before whom ground was freed of: “from the filth of X”. */
export const defilingWords: readonly string[] = entries(`رجس | دنس | براثن | قبضة | فلول | احتلال`)

/** “The attackers”: those who did what was told before. */
export const attackerNouns: readonly string[] = entries(
  `المهاجمين | المهاجمون | المهاجم | المهاجمان | الخاطفين | الخاطفون | الجناة | الفاعلين | الفاعلون | المنفذين | المنفذون | المقتحمين | المقتحمون | اللصوص`,
)

/** Those who tell of what happened where they live: “people of X”, “the mayor of X”. */
export const localSpeakers: readonly string[] = entries(
  `أهالي | أهال | أهل | سكان | مختار | بلدية | تنسيقية | نازحون | قاطني | حي | أحياء`,
)

/** “the town that borders on X”: before a place near the one that is meant. */
export const farParticiples: readonly string[] = entries(
  `المحاذي | المحاذية | المتاخم | المتاخمة | المجاور | المجاورة | القريب | القريبة | المؤدي | المؤدية | المتجه | المتجهة | القادم | القادمة | الحدودي | الحدودية | المحاذيتين | المتاخمتين`,
)

/** What is aimed at when shells fall inside it. */
export const postNouns: readonly string[] = entries(
  `قاعدة | معسكر | ثكنة | مقر | مخيم | مستشفى | مشفى | مدرسة | سجن | مخفر`,
)

/** Words behind which a clause begins, its subject before its verb. */
export const clauseOpeners: readonly string[] = entries(
  `حيث | فيما | بينما | عاجل | حين | عندما | بعدما | إذ | لما | وحين | وعندما | لكن | ولكن`,
)

/** “a bus that carries workers”, “a school that shelters the displaced”: what describes a thing has no time of its own. */
export const lastingVerbs: readonly string[] = entries(
  `تقل | يقل | تقلهم | يقلهم | كانت تقل | تنقل | ينقل | تقلّ | تحمل | يحمل | تضم | يضم | تؤوي | يؤوي | تأوي | يأوي | تتبع | يتبع | تعود | يعود | تستخدم | يستخدم | تستخدمه | يستخدمه | تستخدمها | يستخدمها | يقطنه | تقطنه | يقطنها | تقطنها | يسكنه | تسكنه | تديره | يديره | تديرها | يديرها | تسيطر | يسيطر`,
)

/** “a soldier stationed at a checkpoint shot a boy”: between who did it and whom. */
export const stationedWords: readonly string[] = entries(
  `متمركز | متمركزة | متمركزين | متمركزون | المتمركزة | المتمركز | المتمركزين | متحصن | متحصنة | متحصنين | متحصنون | متموضع | متموضعة | متموضعين | منتشر | منتشرة | منتشرين | المنتشرة | مرابط | مرابطة | مرابطين`,
)

/** “which was in the hands of X”: who held what was taken. */
export const heldByWords: readonly string[] = entries(
  `بيد | بأيدي | في يد | في أيدي | تحت سيطرة | لسيطرة | في قبضة | بقبضة | تحت نفوذ | لنفوذ | تحت قبضة | تسيطر عليه | يسيطر عليه | تسيطر عليها | يسيطر عليها`,
)

/** “the last stronghold of X”: who lost what was taken. */
export const strongholdNouns: readonly string[] = entries(`معقل | معاقل | حصون | جيوب | جيب | مواقع | خطوط | قواعد`)

/** “arrests reached twelve people”: a verb before the noun for taking people, and whom it took. */
export const extendingVerbs: readonly string[] = entries(`طالت | طال | شملت | شمل | استهدفت | استهدف`)

/** Where people gather: a bomb that goes off in one was meant for it. */
export const yardNouns: readonly string[] = entries(`باحة | باحات | ساحة | حرم | فناء | سطح | سقف | مبنى | أرض | حديقة`)
export const crowdedSites: readonly string[] = entries(
  `سوق | أسواق | مسجد | جامع | مدرسة | مستشفى | مشفى | مخيم | كنيسة | مقهى | مطعم | فندق | ملعب | محكمة | جامعة | معمل | مصنع | مصفاة | مركز | خيمة | خيام | قاعة | مطار | مخبز | فرن | متجر | عيادة | روضة | جمعية`,
)

/** Before a place where an event was only heard, where what was left of it came down or lay. */
export const heardWords: readonly string[] = entries(
  `عثر | عثرت | عثروا | عثرنا | العثور | سمعت | سمع | يسمع | تسمع | دوت | دوى | صفارات | شظايا | شظاياه | شظاياها | حطام | حطامها | حطامه | شظية | الشظايا | الحطام | تردد صداها | صداها`,
)

/** Behind “the shelling”: what is said of it, no target. */
export const eventPredicates: readonly string[] = entries(
  `مستمر | مستمرة | متواصل | متواصلة | متقطع | متقطعة | عنيف | عنيفة | مكثف | مكثفة | جار | جارية | مستمرا | متواصلا | كان | كانت | جاء | جاءت`,
)

/** “The operation took place”, “the incident goes back to”. */
export const datingVerbs: readonly string[] = entries(
  `تعود | يعود | وقع | وقعت | جرت | جرى | تمت | تم | حدث | حدثت | حصل | حصلت | نفذت | وتعود | ويعود`,
)

/** What an event is called when it is told of again. */
export const eventNames: readonly string[] = entries(
  `الحادثة | الحادث | الواقعة | العملية | الجريمة | الاعتداء | الهجوم | الصفقة | عملية | التبادل | المجزرة | الأحداث`,
)

/** Beating back an assault. */
export const repellingVerbs: readonly string[] = entries(
  `صد | صدت | صدوا | صدا | يصد | تصد | نصد | صددنا | دحر | دحرت | دحروا | كسر | كسرت | كسروا | أفشل | أفشلت | أفشلوا | أفشلنا | يفشل | أحبط | أحبطت | أحبطوا | أحبطنا | يحبط | تصدى | تصدت | تصدوا | تصدينا | يتصدى | تتصدى | التصدي | تصدي | تصديه | تصديها | تصديهم | صدهم | صده | صدها | إفشال | إحباط | لصد | بصد`,
)

/** What is beaten back. */
export const assaultNouns: readonly string[] = entries(
  `هجوم | هجومين | هجمات | محاولة | محاولتي | محاولات | محاولتين | تسلل | تقدم | اقتحام | زحف | توغل`,
)

/** “managed to”. */
export const succeedingVerbs: readonly string[] = entries(
  `تمكن | تمكنت | تمكنوا | نجح | نجحت | نجحوا | استطاع | استطاعت | استطاعوا`,
)

/** Behind people: who some of them were. */
export const amongThem: readonly string[] = entries(
  `بينهم | بينهن | بينها | بينهما | ضمنهم | ضمنهن | ضمنها | ومنهم | منهم | منهن | منها | معظمهم | أغلبهم | غالبيتهم | جلهم | كلهم | جميعهم | جميعهن | أحدهم | أحدهما | إحداهن | إحداهما | أكثرهم | نصفهم | وبينهم | وضمنهم | وأحدهم | وجميعهم`,
)
