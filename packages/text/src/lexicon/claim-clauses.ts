/** Words that join one proposition to the next; what follows is a proposition of its own where a verb follows. */
export const clauseJoiners = `
  ثم | كما | فيما | بينما | لكن | لكنه | لكنها | لكنهم | ولكن | بل | إذ | حيث | مما | في حين | غير أن | إلا أن | أما | وأيضا | كذلك | أيضا | أو | بعدما | بعد أن
  but | while | whereas | although`

/** Words of negation before a verb or a noun. */
export const negations = `لم | لن | لا | ليس | ليست | ليسوا | لست | لسنا | ما من | عدم | غير | دون | من دون | مو | مش | ما كان | ما كانت
  not | never | no | none | nothing | neither | nor | without | nobody`

/** Words behind which another clause hangs on this one: its negation is not this one’s. */
export const subordinators = `الذي | التي | الذين | اللذان | اللذين | اللتان | اللواتي | قبل | بعد | عندما | حين | حينما | إذا | لو | لأن | لكي | كي
  حتى | بعدما | قبلما | إلا | سوى | بسبب | كما | رغم | because | before | after | when | which | who | unless | until`

/** What is only spoken of, and states nothing: “the report”, “the truth of it”, “that”. */
export const nounsOfSaying = `
  خبر | تقرير | تقارير | معلومات | أنباء | اتهامات | اتهام | ادعاءات | تصريحات | تصريح | مزاعم | رواية | صحة | صحته | صحتها | مضمون | تفاصيل | أسئلة | نتائج
  نتيجة | ذلك | هذا | هذه | الأمر | كلام | الكلام | الحديث | صورة | صور | رقم | كارثة | موقفا | سؤال | الجزم | عكس | شائعات | مقطع | بيان | وثائق
  القضية | الموضوع | المسألة | ملابسات | دوافع | هوية | أسباب | كل ما | ما ورد | ما جاء | ما نشر | ما نشرته | ما نشره | ما قيل | ما يقال | ما يشاع | ما أشيع
  ما ذكر | ما ذكرته | ما نسب | ما تداولته | ما يتداول | ما تم تداوله | ما تردد | ما سماه | ما وصفه | ما وصفته | ما بثته | ما أوردته | الإجابة | التعليق
  the allegation | the allegations | the report | the reports | the claim | the claims | the charge | the charges | it | this | that
  details | the details | questions | the matter | who | what | why | how | where | whether
  متى | أين | من هو | لماذا | كيف | هل | اسألوا | اسأل`

/** Words that make what is told a habit. */
export const habitWords = `
  كل يوم | كل شهر | كل أسبوع | كل ليلة | كل سنة | كل عام | كل خميس | كل جمعة | كل سبت | كل أحد | كل اثنين | كل ثلاثاء | كل أربعاء | يوميا
  شهريا | أسبوعيا | سنويا | دوريا | باستمرار | عادة | دائما | بانتظام | بشكل يومي | بشكل شهري | بشكل أسبوعي | بصورة منتظمة | بصورة دورية | بشكل دوري | بشكل منتظم | بشكل مستمر | بشكل متكرر | بشكل ممنهج | على كل شاحنة
  every | regularly | routinely | always | usually | repeatedly | systematically`

/** Verbs and nouns of a change in number. */
export const changeVerbs = `
  انخفض ينخفض | تراجع يتراجع | تقلص يتقلص | تضاءل يتضاءل | هبط يهبط | انحسر ينحسر | ارتفع يرتفع | ازداد يزداد | زاد يزيد
  تصاعد يتصاعد | تزايد يتزايد | تضاعف يتضاعف | تكثف يتكثف | تنامى يتنامى | تركز يتركز | توقف يتوقف`
/** Verbs that make more or less of what is their object. */
export const changingVerbs = `كثف يكثف | ضاعف يضاعف | قلص يقلص | خفض يخفض | صعد يصعد`
/** The toll of an attack, whose rise is no pattern. */
export const tollWords = `حصيلة | عدد القتلى | عدد الضحايا | عدد قتلى | عدد ضحايا | عدد من قتلوا | death toll | toll`
/** What is said of something that goes on or comes again. */
export const patternPhrases = `من نوعه | من نوعها | منحى تصاعدي | منحى تنازلي | سياسة ممنهجة | نهج ثابت | ظاهرة متكررة | بوتيرة أقل | بوتيرة أعلى | بوتيرة متسارعة | بوتيرة أسرع`
export const changeNouns = `انخفاض | تراجع | تقلص | تضاؤل | انحسار | ارتفاع | ازدياد | تصاعد | تزايد | تضاعف | تنامي
  fell | fallen | dropped | declined | decreased | rose | risen | increased | surged | doubled | decline | drop | rise | increase | surge`

/** Things that are counted over time: what falls or rises makes a pattern. */
export const countedEvents = `هجمات | عمليات | اشتباكات | غارات | ضربات | استهدافات | اعتقالات | تفجيرات | حوادث | اغتيالات | خروقات | القصف | وتيرة
  attacks | operations | strikes | raids | incidents | clashes | bombings | killings`

/** Verbs that say nothing of the kind of proposition: they lead to what was done, or go on with it. */
export const plainVerbs = `
  كان يكون | تم يتم | بدأ يبدأ | انتهى ينتهي | استمر يستمر | جرى يجري | حصل يحصل | حدث يحدث | شهد يشهد | تعرض يتعرض | نفذ ينفذ | شن يشن
  استخدم يستخدم | أدى يؤدي | أسفر يسفر | خلف يخلف | قام يقوم | أجرى يجري | عقد يعقد | جمع يجمع | ضم يضم | شمل يشمل | تمكن يتمكن | استطاع يستطيع
  بلغ يبلغ | قدم يقدم | ألقى يلقي | شارك يشارك | تبع يتبع | تولى يتولى | شكل يشكل | سجل يسجل | رأى يرى | سمع يسمع | شاهد يشاهد | سمح يسمح | أتاح يتيح | مكن يمكن | عانى يعاني | أعلن يعلن`

/** Words before a noun of violence that make it end: “a halt to the shelling”. */
export const ending = `وقف | إيقاف | إنهاء | توقف | الكف عن | تجنب | منع | محاسبة | ملاحقة | halt | end | stop`

/** “In return for”: between the two things given for each other. */
export const exchangeLinks = `
  مقابل | في مقابل | لقاء | نظير | مبادلة ب | بثمن | in return for | in exchange for | in return | in exchange`

/** Behind “at a price” these only say how dear it was. */
export const pricesOfSpeech = `بخس | باهظ | زهيد | غال | الغالي | كبير`

/** Words behind “لقاء” that show it is a meeting, and words before it. */
export const meetingsBehind = `مع | بين | جمع | جمعت | جمعهم | سري | سرية | علني | ثنائي | موسع | مغلق | عقد | في | تم | حضره | ضم | صحفي | صحافي`
export const meetingsBefore = `أي | عن | في | من | بعد | قبل | خلال | عقد | عقدت | عقدوا | نفى | نفت | وجود | حصول | انعقاد | كل | ثمة | هناك | إثر | أثناء | بأنه | إلى | جرى`

/** What “مقابل” may stand opposite to: a place, no exchange. */
export const opposite = `المبنى | مبنى | المدرسة | مدرسة | المسجد | مسجد | المحطة | محطة | المقر | مقر | الساحل | السوق | البلدة | الشارع | المستشفى | الحاجز`

/** Words behind which the first half begins: “agreed to X”, “with the aim of X”. */
export const beforeFirstHalf = `على | عن | بهدف | تبادل | من أجل | بغية | لقاء ذلك | to`

/** With the aim of an exchange: what stands before it is told for itself. */
export const aims = `بهدف | بغية | من أجل | على أساس | تقضي ب | تنص على | in order to`

/** Verbs of giving, whose object is a half. */
export const givingVerbs = `
  باع يبيع | أعطى يعطي | سلم يسلم | دفع يدفع | قدم يقدم | نقل ينقل | منح يمنح | اشترى يشتري | بادل يبادل | قايض يقايض | ورد يورد | صدر يصدر
  ابتاع يبتاع | تلقى يتلقى | أرسل يرسل | حصل يحصل`
/** Verbs of getting: behind one of giving they bring the other half. */
export const gettingVerbs = `اشترى يشتري | ابتاع يبتاع | تلقى يتلقى | حصل يحصل | أخذ يأخذ | استلم يستلم | تسلم يتسلم`
/** English verbs of giving and taking. */
export const englishGiving = `sold | sell | sells | bought | buy | buys | gave | delivered | traded | swapped | supplied | paid | sent | handed | shipped`

/** Verbs whose price stands behind ب, and those that pay one for something. */
export const sellingVerbs = `باع يبيع | بيع يباع | بيعت تباع | اشترى يشتري`
export const payingVerbs = `دفع يدفع | سدد يسدد | تقاضى يتقاضى`

/** “Came back with”: the second half, behind “with”. */
export const comingBack = `عاد يعود | رجع يرجع | قفل يقفل`
export const englishComingBack = `returned with | came back with | return with | came home with`
/** “Laden with”: the first half, behind it. */
export const laden = `محملا ب | محملة ب | محملين ب | محملا | محملة | محملين | حاملا | حاملة | حاملين | laden with | loaded with | carrying`

/** Reporting verbs that threaten: what they report is meant to be done. */
export const threats = `هدد يهدد | توعد يتوعد | أنذر ينذر | أمهل يمهل | لوح يلوح`
export const threatWords = `مهددا | متوعدا | متوعدة | مهددة | متوعدين | مهددين | تهديد | وعيد | إنذار | تحذير أخير
  threatened | threatens | threatening | vowed | vows | warned of revenge`

/** Verbs that tell what an attack led to: no proposition of its own. */
export const casualtyVerbs = `قتل يقتل | جرح يجرح | أصيب يصاب | أصاب يصيب | فقد يفقد | استشهد يستشهد | دمر يدمر | أدى يؤدي | أسفر يسفر | أوقع يوقع | خلف يخلف
  أودى يودي | أحرق يحرق`
export const casualtyNouns = `مقتل | إصابة | جرح | سقوط | قتل | اغتنام | استشهاد | تدمير | وقوع | killed | wounded | injured | killing`
/** Verbs of moving on. */
export const movingVerbs = `اتجه يتجه | توجه يتوجه | عاد يعود | وصل يصل | غادر يغادر | مر يمر | انطلق ينطلق | عبر يعبر | دخل يدخل | خرج يخرج`

/** Verbs of knowing and being: with “was” before them no habit. */
export const stativeVerbs = `ضم يضم | شمل يشمل | بلغ يبلغ | عاش يعيش | سكن يسكن | عمل يعمل | علم يعلم | عرف يعرف | حوى يحوي | مثل يمثل | كفى يكفي | احتاج يحتاج | اعتقد يعتقد | أراد يريد | رغب يرغب | كان يكون | ملك يملك
  امتلك يمتلك | وجد يوجد | خشي يخشى | أمل يأمل | نوى ينوي | سعى يسعى | اعتزم يعتزم | بدا يبدو | استطاع يستطيع`

/** Accidents: who dies of them was not attacked. */
export const accidents = `غرق | حادث سير | حادث مرور | انقلاب | حريق عرضي | مرض | أزمة قلبية | جلطة | زلزال | سيول | انهيار مبنى | drowned | accident | earthquake`

/** Words behind which a clause tells under what condition, no more what. */
export const conditions = `إذا | قبل أن | ما لم | في حال | if | unless`

/** Words before people who are only part of those named before: no party of their own. */
export const amongWords = `بينهم | بينهن | من بينهم | منهم | ضمنهم | بين القتلى | among them | including`

/** Nouns of places, with which an unnamed place begins. */
export const placeNouns = `
  مدينة | بلدة | قرية | قرى | حي | أحياء | شارع | طريق | سوق | أسواق | مخيم | مخيمات | معبر | معابر | حاجز | جسر | مطار | ميناء | مرفأ | سجن | حقل | حقول | مدرسة | مدارس | مستشفى | مشفى
  مشافي | مسجد | ساحة | منطقة | مناطق | ريف | أرياف | بادية | جبل | جبال | وادي | تل | سهل | سد | مزرعة | مزارع | بساتين | مفرق | محيط | أطراف | ضواحي | مقر | معسكر | قاعدة | مبنى | فندق
  عاصمة | محافظة | ولاية | مديرية | أراضي | أراض | حدود | ساحل | شاطئ | نهر | بحيرة | جزيرة | مصنع | معمل | مستودع | مخازن | مقهى | عيادة | بيت | منزل | منازل | مدخل | سماء | أجواء | المكان
  # English
  town | city | village | camp | airport | prison | bridge | road | market | school | hospital | port | border | valley | crossing | checkpoint | bakery | yard | cement works | square`

/** Prepositions of place. */
export const placePrepositions = `في | قرب | داخل | وسط | عند | على | إلى | نحو | باتجاه | من | شرق | غرب | شمال | جنوب | شرقي | غربي | شمالي | جنوبي | قبالة | فوق | تجاه | حول | بمحيط
  in | at | near | outside | inside | on | to | from | into | through | over | towards`

/** Words that show that something is said in general: no single event. */
export const generalWords = `أي | أيا | أحد | أحدا | يوما | أبدا | قط | إطلاقا | مطلقا | مرارا | عدة | متكررة | ever | any | never | often`

/** Words of negation that negate nothing: bounds of a number, “no more”, “does but represent himself”. */
export const notNegative = `
  لا يقل | لا تقل | لا يقلون | لا يزيد | لا تزيد | لا يتجاوز | لا تتجاوز | لا يتعدى | لا أكثر | لا أقل | لا ثالث | لا يمثل إلا | لا يزال | لا تزال | لا يزالون | ما زال | ما زالت | لا بد
  لا شك | لا سيما | غير أن | غير مسبوق | غير قانوني | غير شرعي | غير معروف | no more than | no less than | no doubt | not only | لا غير | ليس فقط | ليس آخرها`

/** Nouns of states among those of other propositions: nothing that happened. */
export const stateNouns = `علم له | علمه | علمها | غياب | نقص | أزمة | كارثة | محاسبة | استقلال | يعود إلى | تعود إلى`

/** Nouns of deals, which are struck on a day. */
export const dealNouns = `اتفاق | اتفاقا | اتفاقية | صفقة | تفاهم | توقيع | اندماج | انضمام | تهدئة | هدنة | تسوية | agreement | deal | truce | ceasefire | agreed | signed`

/** Words before a number or a noun of people that belong to its phrase: “more than”, “all”, “some of”. */
export const amountWords = `نحو | حوالي | أكثر من | ما لا يقل عن | ما يزيد على | ما يقارب | قرابة | عشرات | مئات | جميع | كل | بعض | عدد من | أحد | عدة
  at least | more than | about | some | all | dozens of`

/** Leaving, which denied is staying: “the planes did not leave their bases”. */
export const leavingVerbs = `غادر يغادر | ترك يترك | برح يبرح | فارق يفارق`

/** Fights that stand behind “after” as propositions of their own. */
export const fights = `خطفه | خطفها | خطفهم | اختطافه | اختطافها | اختطافهم | اعتقاله | اعتقالها | اعتقالهم | أسره | أسرها | أسرهم | احتجازه | احتجازها | احتجازهم | معارك | اشتباكات | مواجهات | قتال | حصار`

/** Before the amount or the kind of what is given: it belongs to it. */
export const amountOfGift = `قدره | قدرها | قيمته | قيمتها | مقداره | مقدارها | بقيمة | عدده | عددها | worth`

/** What is the subject of a clause and no party to it: amounts, states, what is only pointed at. */
export const noSubjects = `
  عدد | أعداد | حصيلة | مجموع | قيمة | نسبة | معدل | الوضع | الأوضاع | الأمر | الحديث | الحادث | الحادثة | القضية | السبب | الهدف | الأسعار | الوقت | الموعد | بعض ما | كل ما | معظم
  قد | وقد | ما | من | من لا | هو | هي | هم | نحن | أنا | إنه | هذا | هذه | ذلك | تلك | ثمة | هناك | أي | كل | لو | إذا | حين | عندما | بينما | حيث | مساء | صباح | فجر | ليلة | يوم | أمس | اليوم
  تعليق | مصير | معلومات | أنباء | صورة | صور | أصوات | حالة | حالات | أزمة | مئات | عشرات | آلاف | بين | بينهم | في | على | إلى | عن | مع | لدى | قرب | وسط | ضمن | خلال | منذ | بعد | قبل
  it | this | that | there | what | who | which | if | when | between | in | on | at | to | from | no | not | the number | at least | more than`

/** Words before people who are party to something for themselves. */
export const leadingWords = `مع | بين | ضد | عن | لدى | من | أن | إن | قد | أو | بعد | قبل | هو | هي | وهم | كان | كانت | بعض | كل | جميع | أحد | إحدى | كلا | كلتا | أيا من | غير | سوى | إلا | حول`

/** Reporting verbs that claim a deed as the speaker’s own. */
export const claimingVerbs = `تبنى يتبنى`

/** Verbs that go on with what was told and begin nothing new. */
export const carryingOn = `استمر يستمر | انتهى ينتهي | بدأ يبدأ | أدى يؤدي | أسفر يسفر | خلف يخلف | كان يكون | بلغ يبلغ | ضم يضم | شمل يشمل | تضمن يتضمن | تراوح يتراوح | بقي يبقى
  ظل يظل | ذلك`

/** Words that begin like a verb of the future and are none. */
export const notFutures = `ستين | ستون | ستة | ستمائة | ستمئة | ستار | سيطر | سيار | سياس | سيد | سيناء | سينما | سيول | سيف | سيل | سيرة`

/** Verbs whose half stands behind ب: “let the lorries pass”, “undertook to stop”, “supplied it with fuel”. */
export const lettingVerbs = `سمح يسمح | تعهد يتعهد | التزم يلتزم | وعد يعد | زود يزود | أمد يمد | قبل يقبل | رضي يرضى | قضى يقضي`
/** What is let go stands behind “of” (عن) with these. */
export const releasing = `أفرج | أفرجت | أفرجوا | تفرج | يفرج | إفراج | الإفراج | تخلى | تخلت | التخلي | امتنع | الامتناع | تنازل | التنازل | كف | الكف | تراجع | التراجع | رفع`
/** One thing swapped for another, which stands behind ب. */
export const swaps = `مبادلة | مقايضة | استبدال`
export const swapVerbs = `قايض يقايض | بادل يبادل | استبدل يستبدل`
