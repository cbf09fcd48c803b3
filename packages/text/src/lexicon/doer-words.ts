import { entries } from './entries.ts'

/** Verbs whose object or complement is a deed of their subject, past and present: “managed to kill”, “went on shelling”. */
export const performingVerbs: readonly string[] = entries(`
  أقدم يقدم | تمكن يتمكن | استطاع يستطيع | نجح ينجح | قام يقوم | عمد يعمد | بدأ يبدأ | باشر يباشر | شرع يشرع | واصل يواصل | تابع يتابع
  استأنف يستأنف | كثف يكثف | صعد يصعد | جدد يجدد | كرر يكرر | عاود يعاود | نفذ ينفذ | شن يشن | ارتكب يرتكب | شارك يشارك | حاول يحاول | تولى يتولى
  رد يرد | تناوب يتناوب | اعتاد يعتاد | نظم ينظم | أقام يقيم | سير يسير | قاد يقود | أجرى يجري | وجه يوجه | خاض يخوض | سدد يسدد | نصب ينصب | استخدم يستخدم
  تسلم يتسلم | استلم يستلم | فرض يفرض | بسط يبسط | أحكم يحكم
  تبنى يتبنى      # owned up to
  وقف يقف         # stands behind
`)

/** Their nouns: “the carrying out by X of”. */
export const performingNouns: readonly string[] = entries(
  `قيام | إقدام | بإقدام | بقيام | وقيام | تنفيذ | ارتكاب | محاولة | مواصلة | استمرار | شن | رد | إعلان`,
)

/** Nouns for having done it; behind them stands who: “the responsibility of X for”, “X's part in”. */
export const responsibilityNouns: readonly string[] = entries(
  `مسؤولية | ضلوع | تورط | وقوف | مشاركة | اشتراك | انخراط | بضلوع | بتورط | بوقوف | دور`,
)

/** What a party announces of its own agreement: “that it had reached”, “the signing of”. */
export const ownAgreements: readonly string[] = entries(`
  التوصل | توصله | توصلها | توصلهم | توصلهما | إبرام | إبرامه | إبرامها | توقيع | توقيعه | توقيعها | الاتفاق | اتفاقه | اتفاقها | التزام | التزامه | التزامها | موافقته | موافقتها | قبوله | قبولها
`)

/** The same with the pronoun of who claims it. */
export const ownedResponsibility: readonly string[] = entries(
  `مسؤوليته | مسؤوليتها | مسؤوليتهم | مسؤوليتنا | ضلوعه | ضلوعها | تورطه | تورطها | تبنيه | تبنيها | وقوفه | وقوفها | مشاركته | مشاركتها | تمكنه | تمكنها | نجاحه | نجاحها | قيامه | قيامها`,
)

/** Before whom is blamed: “holding X responsible for”. */
export const blamingWords: readonly string[] = entries(`
  حمل | حملت | حملوا | حملا | يحمل | تحمل | نحمل | محملا | محملة | محملين | وحمل | وحملت | ومحملا | ومحملة
  اتهم | اتهمت | اتهموا | اتهما | يتهم | تتهم | نتهم | متهما | متهمة | متهمين | واتهم | واتهمت | ومتهما | ومتهمة
`)

/** Things that are moved by those who own them: an aircraft that strikes is who did it, a shell is not. */
export const platformNouns: readonly string[] = entries(`
  طائرة | طائرات | طائرتان | طائرتين | طيران | مقاتلة | مقاتلات | مروحية | مروحيات | مروحيتان | مروحيتين | حوامة | حوامات | مسيرة | مسيرات | مسيرتان | مسيرتين | مدفعية | مدافع | دبابة | دبابات | راجمة | راجمات | زورق | زوارق | بارجة | بوارج | سفينة | سفن
  سلاح | دفاعات | منظومة | منظومات | بطارية | بطاريات | مضادات | آلية | آليات | قناص | قناصة | حاجز | حواجز | بحرية | انتحاري | انتحاريان | انتحارية | استشهادي
`)

/** Verbal nouns that tell what was suffered: who announces them did not do it. */
export const sufferedNouns: readonly string[] = entries(`
  مقتل | إصابة | استشهاد | وفاة | سقوط | تعرض | جرح | مصرع | ارتقاء | فقدان | اختفاء | موت | نجاة | انفجار | خروج | انسحاب | خسارة | قصف
`)

/** What stands where a doer would, and is none: “of unknown origin”, “no side”. */
export const noDoers: readonly string[] = entries(`
  طائش | طائشة | عشوائي | عشوائية | حي | حية | مطاطي | مطاطية | مضادة | متوسطة | ثقيلة | رشاشة | خفيفة | مسموم | كاتم | قاتل | مباشر | مجهولة المصدر |
  مراسل | مراسلون | مراسلين | مراسلونا | صحافيون | صحفيون | شهود | أي | أية | أحد | لا | لم | ولم | لن | ولن | ليس | وليس | ما | ولله | مجهول المصدر | الانتحاري | الانتحارية | الاستشهادية | الكامل | الكاملة | إصابات | ضحايا | خسائر | قتلى | جرحى
  الحي | الحية | المطاطي | المطاطية | الطائش | عائلة | أسرة | ذوو | ذوي | أحدهما | النار | النيران | الحرب | حرب | المعارك | معارك | القصف | قصف | الاشتباكات | الجانبان | الجانبين | الطرفان | الطرفين | الجانبان | لسنا
`)

/** Where prisoners are held, before whose it is. */
export const prisons: readonly string[] = entries(`سجن | سجون | معتقل | معتقلات | أقبية | زنازين | زنزانة | فرع | أفرع`)

/** Between what somebody does and what led to it: “imposed a cordon after”, “opened an inquiry into”. */
export const causingWords: readonly string[] = entries(
  `بعد | عقب | إثر | غداة | جراء | نتيجة | بسبب | خلفية | احتجاجا | ردا | بشأن | حول | تحقيق | تحقيقا | التحقيق | تحقيقات | تحقيقاتها | بحادث | قضية | ملابسات`,
)

/** Before a deed that followed or came with the one told of: “two days after his detention”. */
export const afterDeeds: readonly string[] = entries(`بعد | قبل | عقب | خلال | إثر | أثناء | قبيل | بعيد`)

/** An aircraft of nobody's: a drone, or one that is not known. */
export const unmannedWords: readonly string[] = entries(
  `مسيرة | مسيرات | مسيرتان | مسيرتين | مسير | درون | مجهولة | مجهول | مجهولتان | مجهولتين | drone | drones`,
)

/** Adjectives that tell what an aircraft is, not whose. */
export const kindsOfAircraft: readonly string[] = entries(
  `حربية | عسكرية | هجومية | انتحارية | استطلاعية | مروحية | قتالية | مدنية | تجارية | شراعية | بدائية | صاروخية | جوية | حربي | مروحي | تجسسية | ليزرية | يدوية | محلية | كهربائية | انتحاريتان | انتحاريتين | حربيتان | حربيتين | هجوميتان | هجوميتين | انقضاضية`,
)

/** Behind who is blamed these point back at the event: “of standing behind it”. */
export const behindThat: readonly string[] = entries(`
  وراء | خلف | وراءه | وراءها | وراءهما | خلفه | خلفها | خلفهما | بتنفيذه | بتنفيذها | بتنفيذهما | بارتكابه | بارتكابها | بتدبيره | بتدبيرها | بالعملية | العملية | الهجوم
  مسؤولية الاعتداء | مسؤولية الهجوم | مسؤولية القصف | مسؤولية الحادث | مسؤولية الحادثة | مسؤولية الجريمة | مسؤولية المجزرة | مسؤولية الانفجار | مسؤولية التفجير | مسؤولية العملية | مسؤولية الاغتيال | مسؤولية ذلك
  مسؤوليته عنه | مسؤوليته عنها | مسؤوليتها عنه | مسؤوليتها عنها | المسؤولية | المسؤولية عنه | المسؤولية عنها | مسؤوليته | مسؤوليتها
`)

/** Right before who is blamed. */
export const leadsToBlamed: readonly string[] = entries(
  `وقوف | بوقوف | ضلوع | بضلوع | تورط | بتورط | مسؤولية | يكون | تكون | يكونوا | أن | بأن`,
)

/** Before or behind their subject: “claimed”, “stands behind”. */
export const owningUp: readonly string[] = entries(
  `تبنى | تبنت | وتبنى | وتبنت | يتبنى | تتبنى | أعلن | أعلنت | وأعلن | وأعلنت | يقف | تقف | ووقف | وقفت | يقفون`,
)

/** Where these stand nobody is said to have done it. */
export const denyingPart: readonly string[] = entries(
  `نفى | نفت | نفوا | ينفي | تنفي | ونفى | ونفت | نافيا | نافية | أنكر | أنكرت | تتبن | يتبن | تعلن | يعلن | لم | ولم | أي | أية | علاقة | صلة`,
)

/** Before who takes over what is lost: “fell into the hands of”. */
export const receivingWords: readonly string[] = entries(`
  بيد | في يد | في أيدي | بأيدي | في قبضة | بقبضة | تحت سيطرة | لصالح | لمصلحة | لسيطرة
`)

/** Words for giving ground up, to whom stands behind إلى or ل. */
export const yieldingWords: readonly string[] = entries(`
  سلم | سلمت | سلموا | يسلم | تسلم | تسليم | تسليمها | تسليمه | وسلم | وسلمت | وسلموا | بتسليم | تسليمنا | سلمنا | وتسليم
`)

/** Behind “fire from”: somebody, and nobody knows who. */
export const unknownSides: readonly string[] = entries(`جهة | جهات | جانب | طرف`)

/** Many people, told by how many or by what they are, who march or riot. */
export const crowdsOfPeople: readonly string[] = entries(`
  عشرات | مئات | آلاف | أهالي | أهال | ذوو | ذوي | طلاب | طالبات | طلبة | موظفون | موظفو | عمال | عاملون | سكان | أسر | عائلات | معلمون | معلمو | محامون | محامو | أطباء | صحفيون | صحافيون | صحفيو | ناشطات | ناشطون | نساء | نشطاء | متقاعدون | سائقون | سائقو | مزارعون | مزارعو | تجار | نقابات | نقابة | أصحاب | جموع | حشود | متظاهرون | محتجون
`)

/** Behind “weapon”: a gun. */
export const kindsOfGun: readonly string[] = entries(
  `رشاش | آلي | ناري | أبيض | خفيف | متوسط | ثقيل | كاتم | حربي | قناص | قناصة`,
)

/** Who frees somebody had held him. */
export const freeingVerbs: readonly string[] = entries(
  `أفرج | أفرجت | أفرجوا | يفرج | تفرج | أطلق | أطلقت | أخلى | أخلت | حرر | حررت`,
)

/** With “its” those who fight for whoever speaks. */
export const ownFighters: readonly string[] = entries(
  `عناصر | عناصره | مقاتلي | مقاتلو | جنود | جندي | أفراد | رجال | قوات | ضباط | مسلحي | أبناء | كوادر | مجاهدي`,
)
