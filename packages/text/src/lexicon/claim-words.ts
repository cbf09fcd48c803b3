import type { ClaimRelation } from '../annotation.ts'

/** Words that tell what kind of proposition a clause is. Spelling and vowels do not matter. */
export interface ClaimWords {
  /** Arabic verbs, past and present; persons and pronouns are made from them. Only one of the two where the other misleads. */
  readonly verbs: string
  /** Arabic nouns and phrases; ال, prepositions and pronouns may be written with them. */
  readonly nouns: string
  /** English verbs and nouns as they stand in a text. */
  readonly english: string
}

export const claimWords: Readonly<Record<Exclude<ClaimRelation, 'pattern'>, ClaimWords>> = {
  cooperation: {
    verbs: `
      تعاون يتعاون | نسق ينسق | تحالف يتحالف | اتفق يتفق | توافق يتوافق | تفاهم يتفاهم | تواطأ يتواطأ | 
      ساند يساند | دعم يدعم | مول يمول | زود يزود | أمد يمد | سلح يسلح | درب يدرب | آوى يؤوي | تخابر يتخابر
      انتمى ينتمي | انضم ينضم | اندمج يندمج | التحق يلتحق | هادن يهادن | صالح يصالح | أبرم يبرم
      أوعز يوعز | سهل يسهل | غض يغض | حمى يحمي | تستر يتستر | راسل يراسل | تواصل يتواصل | نسج ينسج | أجاز يجيز
      تعامل يتعامل | تقاسم يتقاسم | توصل يتوصل`,
    nouns: `
      تعاون | تنسيق | تحالف | تحالفات | اتفاق | اتفاقا | اتفاقات | اتفاقية | تفاهم | تفاهمات | صفقة | صفقات | شراكة | تواطؤ | تقارب
      علاقات | روابط | ارتباطات | دفع رواتب | دفعت رواتب | دفعوا رواتب | قنوات اتصال | إسناد | إسنادا | إسناد ناري | إسنادا ناريا | قناة خلفية | القناة الخلفية
      دعم | تمويل | تسليح | إمداد | إمدادات | تزويد | تدريب | إيواء | مراسلة | تخابر | تهدئة | هدنة | مصالحة | انتماء | انضمام
      اندماج | توحد | ولاء | مبايعة | تسوية | تطبيع | مؤامرة | ملاذ | ملاذا آمنا | مأوى | تحالفا | تعاونا | تنسيقا | عدم التعرض | بعدم التعرض | خط ساخن | غطاء
      لجنة مشتركة | غرفة عمليات مشتركة | غرفة العمليات المشتركة | معلومات استخباراتية | المعلومات اللازمة | توقيع اتفاق | تنسيق أمني
      التعامل مع | ضوء أخضر | نوقع | وقعنا على | وقعوا | وقعا | عمل مستشارا | عمل لدى | عمل مع | عمل لصالح | يعمل لصالح | تعمل لصالح | يعملون لصالح`,
    english: `
      cooperate | cooperated | cooperates | cooperating | cooperation | collaborate | collaborated | collaboration | coordinate
      coordinated | coordination | collusion | colluded | colluding | alliance | allied | partnership | deal | deals | agreement
      agreements | agreed | understanding | ties | links | contacts | back channel | backchannel | hotline | ceasefire | truce | pact
      funded | funding | funds | armed by | arming | supplied | supplying | trained | training | supported | supporting | sheltered
      joined | merged | pledged allegiance | member of | belonged to | signed | working with | worked with | passed information
      shared intelligence | tipped off`,
  },
  meeting: {
    verbs: `
      التقى يلتقي | اجتمع يجتمع | جالس يجالس | فاوض يفاوض | تفاوض يتفاوض | تحاور يتحاور | تباحث يتباحث | حاور يحاور
      قابل يقابل | صافح يصافح | جلس يجلس | استقبل يستقبل | تشاور يتشاور | استضاف يستضيف | تحادث يتحادث | ناقش يناقش`,
    nouns: `
      لقاء | لقاءات | تحدثنا | تحدثوا مع | نتحدث | اجتماع | اجتماعات | جلسة | جلسات | مفاوضات | مباحثات | محادثات | مشاورات | قمة | جولة محادثات | حوار
      اجتماعا | لقاءا | مقابلة | جولة مفاوضات | زيارة تفاوض`,
    english: `
      met | meet | meets | meeting | meetings | negotiated | negotiate | negotiating | negotiations | talks | talked with
      held talks | sat down | conferred | summit | shook hands`,
  },
  exchange: {
    verbs: `
      باع يبيع | اشترى يشتري | بادل يبادل | تبادل يتبادل | قايض يقايض | ابتاع يبتاع | بيع يباع | بيعت تباع | اشتري يشترى
      رشا يرشو | ارتشى يرتشي`,
    nouns: `
      بيع | شراء | مقايضة | الثمن | صفقة تبادل | تبادل أسرى | تبادل الأسرى | تبادل جثامين | تبادل | رشوة | رشى | رشاوى | مبادلة`,
    english: `
      sold | sell | sells | selling | bought | buy | buys | buying | purchased | exchanged | exchange | traded | swapped | swap | bartered | barter
      prisoner exchange | bribe | bribed | bribes | any payment | payments`,
  },
  attack: {
    verbs: `
      هاجم يهاجم | استهدف يستهدف | قصف يقصف | ضرب يضرب | اقتحم يقتحم | داهم يداهم | اعتقل يعتقل | خطف يخطف | اختطف يختطف
      قتل يقتل | أعدم يعدم | اغتال يغتال | جرح يجرح | أصاب يصيب | أصيب يصاب | فجر يفجر | انفجر ينفجر | أحرق يحرق | حرق يحرق
      نهب ينهب | سلب يسلب | دمر يدمر | هدم يهدم | عذب يعذب | اغتصب يغتصب | اشتبك يشتبك | أغار | استولى يستولي | طرد يطرد | أسقط يسقط | سيطر يسيطر | احتل يحتل
      حرر يحرر | استعاد يستعيد | أردى يردي | قنص يقنص | أسر يأسر | احتجز يحتجز | أوقف يوقف | صفى يصفي | ذبح يذبح | استشهد يستشهد
      قضى يقضي | ارتقى يرتقي | اعتدى يعتدي | توغل يتوغل | حاصر يحاصر | كمن يكمن | باغت يباغت | تصدى يتصدى | نسف ينسف
      شرد يشرد | طال يطال | طعن يطعن | رمى يرمي | أضرم يضرم | زرع يزرع | شن يشن | أطلق يطلق`,
    nouns: `
      هجوم | هجوما | هجمات | هجومين | هجومان | قصف | قصفا | غارة | غارات | غارتين | غارتان | ضربة | ضربات | اقتحام | مداهمة | مداهمات
      اعتقال | اعتقالات | توقيف | خطف | اختطاف | احتجاز | أسر | قتل | مقتل | إعدام | إعدامات | اغتيال | اغتيالات | تصفية | ذبح
      إصابة | إصابات | جرح | استهداف | استهدافات | تفجير | تفجيرات | انفجار | انفجارات | عملية انتحارية | كمين | كمائن | معركة | معارك
      اشتباك | اشتباكات | مواجهات | قتال | مجزرة | مجازر | حريق متعمد | حرق | إحراق | إضرام | إسقاط طائرة | إسقاط مسيرة | إسقاط | نهب | سلب | تدمير | هدم | تعذيب | اغتصاب
      تحرش | اعتداء | اعتداءات | سيطرة | احتلال | تحرير | استعادة | توغل | إطلاق نار | إطلاق النار | إلقاء القبض | القبض على
      استشهاد | حصار | قنص | زرع العبوة | زرع عبوة | زرع | عبوة ناسفة | عبوات ناسفة | طلعات | غاز الكلور | غاز سام | أسلحة كيميائية
      ذخائر عنقودية | الذخائر العنقودية | استخدام الغاز | حالة خطف | العملية الاستشهادية | حالات اختناق | اقتتال | طائرة مسيرة مفخخة
      فتح النار | فتحوا النار | فتحت النار | لقي حتفه | لقوا حتفهم | أودى بحياة | أودت بحياة | ألقى القبض | ألقت القبض
      رد على مصدر | ردت على مصدر | ردوا على مصدر | الرد على مصادر | إنزال | إنزال جوي | استنزاف | حملة أمنية | حملة دهم | الاستعمال المفرط للقوة | مسؤولية القصف | هجوم مضاد | عدوان | إبادة | اختفاء قسري | تنكيل`,
    english: `
      attack | attacked | attacks | attacking | shelled | shelling | shell | bombed | bombing | bombings | strike | strikes | struck
      air strike | air strikes | airstrike | airstrikes | raid | raided | raids | stormed | storming | ambush | ambushed | killed
      killing | killings | kill | wounded | injured | dead | hurt | shot | shooting | gunfire | opened fire | executed | execution
      executions | assassinated | assassination | abducted | abducting | abduction | kidnapped | kidnapping | detained | detaining
      arrested | arrest | arrests | captured | seized | retook | recaptured | looted | looting | torched | burned down | tortured
      torture | beating | beat | raped | explosion | exploded | blast | car bomb | clashes | clashed | battle | fought | fighting
      massacre | besieged | siege | destroyed | chlorine attack | chlorine canister | fired on | fired at | sniped | barrel bombs | bombs | rockets | mortar
      downed | shot down | were taken from | targeted | targeting | overran | invaded`,
  },
  transfer: {
    verbs: `
      نقل ينقل | سلم يسلم | تسلم يتسلم | استلم يستلم | أرسل يرسل | بعث يبعث | أدخل يدخل | دخل يدخل | أخرج يخرج | خرج يخرج | هرب يهرب | عبرت يعبر
      مر يمر | مرر يمرر | انسحب ينسحب | غادر يغادر | نزح ينزح | هجر يهجر | رحل يرحل | عاد يعود
      أعاد يعيد | وصل يصل | توجه يتوجه | اتجه يتجه | انتقل ينتقل | شحن يشحن | وزع يوزع | أفرج يفرج | 
      تقاضى يتقاضى | أعطى يعطي | منح يمنح | دفع يدفع | صرف يصرف | سحب يسحب | فر يفر | لاذ يلوذ
      اقتيد يقتاد | اقتاد | رافق يرافق | أجلى يجلي | أخلى يخلي | أفرغ يفرغ | تسلل يتسلل | جلب يجلب | استورد يستورد | أوصل يوصل | هبط يهبط`,
    nouns: `
      نقل | تسليم | تسلم | استلام | إرسال | إدخال | إخراج | تهريب | عبور | مرور | انسحاب | سحب | نزوح | تهجير | ترحيل | عودة | إعادة
      وصول | دخول | خروج | مغادرة | شحنة | شحنات | قافلة | قوافل | توزيع | إفراج | الإفراج | إطلاق سراح | إخلاء | إجلاء | فرار | هبوط
      توريد | تحويل أموال | تلقي أموال | تلقى أموالا | تلقت أموالا | تلقى تمويلا | تتلقى تمويلا | يتلقى تمويلا | تلقي تمويل | نقبض | نعط | نعطهم | نخل | أطلق سراح | أطلقت سراح | صرف رواتب | فدية | إتاوة | حركة الشاحنات | رحلات جوية | ترانزيت`,
    english: `
      moved | transferred | transfer | handed over | hand over | handed | gave | delivered | deliver | deliveries | delivery | sent
      shipped | shipment | shipments | smuggled | smuggling | crossed | crossing into | withdrew | withdrawal | withdraw | fled
      left the country | left the town | left the city | left the area | left the base | left for | entered | arrived | returned | released | release | evacuated | displaced | drove off | carried | passed through
      bussed | bused | flown | flew | trucked | paid | pay | received | convoy | convoys | mail run | escorted | transported`,
  },
  presence: {
    verbs: `
      تواجد يتواجد | تمركز يتمركز | انتشر ينتشر | رابط يرابط | رفرف يرفرف | حلق يحلق | تحصن يتحصن | مكث يمكث | بقي يبقى
      ظل يظل | زار يزور | أقام يقيم | اختبأ يختبئ | وطئ يطأ | امتلك يمتلك | ظهر يظهر | سكن يسكن
      نشط ينشط | فارق يفارق | تموضع يتموضع | احتفظ يحتفظ`,
    nouns: `
      تواجد | انتشار | تمركز | تحليق | زيارة | حضور | ظهور | امتلاك | بحوزته | بحوزتها | بحوزتهم | نشر قوات | نشر مقاتلين | نشر جنود | نشر آليات | نشر عناصر | لديه
      لديها | لديهم | موجودون | منتشرون | متمركزون | متحصنون | مختبئون | عالق | عالقة | عالقين | عالقون | موجود | موجودا | موجودين | متواجد | متمركزة | ثابتون | رايات | حاضرا | حاضرين | يكونوا في | تكن في | يكن في | كان في | كانت في | كانوا في | كنا في | كنت في | تكن على مسافة
      تحت السيطرة | تحت سيطرة | ضيوف | مناطق نفوذ | بين صفوفه`,
    english: `
      present in | no presence | presence | present at | stationed | based in | deployed | deployment | set foot | was in | were in | been in | visited
      visit | hiding in | held at | being held | checkpoints | checkpoint | bases | entrenched | possessed | possesses | hovered
      flew over`,
  },
  intent: {
    verbs: `
      اعتزم يعتزم | نوى ينوي | خطط يخطط | سعى يسعى | استعد يستعد | تأهب يتأهب | أراد يريد | هدد يهدد | توعد يتوعد | تعهد يتعهد
      عزم يعزم | وعد يعد | فرط يفرط`,
    nouns: `
      نية | نوايا | نيته | نيتها | عزم | اعتزام | تهديد | تهديدات | خطة | خطط | مخطط | مخططات | وعيد | وعود | جاهزون | جاهز | مستعدون
      رد قاس | الرد | انتقام | انتقاما | ثأر | استعداد | استعدادات | بصدد | وشيك | سعي | مساع | عازمون | عازم | عازمة | مصمم على | مصممة على | مصممون | رغبة | طموح | ضرورة | بضرورة
      وقف العمليات | وقفا للعمليات | هدف مشروع | يستأنف`,
    english: `
      intend | intends | intended to | intention | plan to | plans to | planned to | planning to | plotting | plot | threatened
      threat | threats | vowed | will | would not | going to | preparing to | prepares to | revenge | want | wants | seek to | seeks to
      aims to | determined to | may march`,
  },
  other: {
    verbs: `
      قال يقول | أقال يقيل | عين يعين | استقال يستقيل | انشق ينشق | انتحر ينتحر | أغلق يغلق | فتح يفتح | ضبط يضبط | صادر يصادر | فكك يفكك
      عثر يعثر | فقد يفقد | اختفى يختفي | أتلف يتلف | أزال يزيل | أزيل يزال | أحال يحيل | أحيل يحال | أصدر يصدر | ألغى يلغي | علق يعلق
      علم يعلم | عرف يعرف | وافق يوافق | رفض يرفض | طلب يطلب | طالب يطالب | أمر يأمر
      كفى يكفي | احتاج يحتاج | أنقذ ينقذ | دفن يدفن | أشرف يشرف | ترك يترك | سكت يسكت | قطع يقطع | غرق يغرق | توفي يتوفى
      مات يموت | ولد يولد | نشأ ينشأ | أنكر ينكر | نفى ينفي | زعم يزعم | وصف يصف | أثبت يثبت | تعرف يتعرف | انهار ينهار
      أبلغ يبلغ | نشر ينشر | التقط يلتقط | مثل يمثل | حاول يحاول | كتب يكتب | فوض يفوض | راقب يراقب | حقق يحقق
      التزم يلتزم | خرق يخرق | انتهك ينتهك | أشعل يشعل | أخفى يخفي | جمد يجمد | حظر يحظر | منع يمنع | خسر يخسر | ربح يربح`,
    nouns: `
      يعود إلى عام | تعود إلى عام | يعود إلى العام | تعود إلى العام | يعود إلى أواخر | تعود إلى أواخر | يعود إلى أوائل | تعود إلى أوائل
      فارق الحياة | فارقت الحياة | فارقوا الحياة | تعود إلى حادثة | تعود إلى حوادث | تعود إلى سنوات | يعود إلى سنوات | يعود إلى مطلع | تعود إلى مطلع | يعود إلى منتصف | تعود إلى منتصف | إقالة | تعيين | استقالة | انشقاق | إغلاق | فتح معبر | مصادرة | ضبط | انهيار | وفاة | خرق الهدنة | خرق | انتهاك | انتهاكات
      تحقيق | دفن | غرق | إلغاء | علم له | علمه | علمها | غياب | نقص | أزمة | كارثة | محاسبة | استقلال`,
    english: `
      resigned | dismissed | appointed | fabricated | doctored | knew | know | heard | saw | died | drowned | denied | ordered | asked
      stopped | broke the terms | closed | opened | need | needs | told | thinks | believe | separated | explode | did nothing`,
  },
}

/** Words that hint at a kind of proposition where no other word of the clause tells it. */
export const weakClaimWords: Readonly<Partial<Record<ClaimRelation, string>>> = {
  attack: `غاز | غازات | غازات سامة | براميل | براميل متفجرة | قنبلة | قنابل | متفجرات | رصاص | رصاصة | ذخائر | ضربة جوية | نيران | قتيل | قتلى | جريح | جرحى | ضحايا | ضحية | شهيد | شهداء | عبوة | عبوات | قذيفة | قذائف | صاروخ | صواريخ | مسيرة | مسيرات
    الحصيلة | عملية | حملة`,
  transfer: `أسلحة | ذخيرة | أموال | رواتب | شاحنة | شاحنات | سلاح`,
  cooperation: `اتصال | اتصالات | قنوات | قناة سرية | معلومات | حماية | صلة | علاقة | ارتباط | دور | مسؤولية | ضلوع | تورط`,
  presence: `لدى | حاجز | حواجز | مقر | قواعد | مواقع | سجون | سجن سري | معتقلات | there are | there is | there were | there was | وجود | يوجد | توجد | لا أثر | حضر | حضرا | حضروا | حضرت | يحضر | مقاتلين | عناصر | ميليشيات | محتجزين`,
}

/** Words that look like forms of these verbs and are none. */
export const noVerbs = `
  وأوت | أوت | واحد | واحدة | وسيط | وسيطا | وسطاء | وقت | وقتها | فتحة | فجر | فرق | عبر | عدد | عدة | مرة | مرات | قيمة | وجهاء | سلاح | سلاحا | حقل | تلك
  دعوة | قرب | وسط | تحت | بعض | ورقة | وفد | وفدا | وفدين | فصل | فصيل | فصائل | كتب | عمل | علم | سجل | صوت | حرب | نحو | أمر | طلب | نهب
  يعد | تعد | تبع | تبعه | تبعها | تبعهم | ظهر | تصرف | تصرفات | يوم | سبب | وزارة | وزير | والد | وكالة | وحدة | وحدات | ولاية | فرع | فرقة | فريق | سد`
