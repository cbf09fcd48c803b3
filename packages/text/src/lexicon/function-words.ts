import { entries } from './entries.ts'

/** Prepositions that stand as a word. */
export const prepositionsWords: readonly string[] = entries(`
  في | من | عن | إلى | على | مع | ب | ل | خلال | بعد | قبل | عبر | عند | لدى | حول | بشأن | منذ | حتى | بين | أثناء
  عقب | إثر | أمام | ضمن | وسط | رغم | ضد | قرب | تجاه | غداة | حين | حيال | إزاء | بخصوص | جراء | طوال | طيلة`)

/** When and how something was said, in one word, and pronouns behind prepositions. */
export const adverbsWords: readonly string[] = entries(`
  باكية | باكيا | باكين | ضاحكين | متنهدة | مبتسمة |  يوما | قط | أبدا | إطلاقا | قد | أيضا | كذلك | لاحقا | بدوره | بدورها | بدورهم | مجددا | أمس | اليوم | غدا | صراحه | علنا | رسميا | بشدة | مرارا | تكرارا | قطعيا | قاطعا | نفيا
  تأكيدا | مطلقا | قطعا | جملة | وتفصيلا | بحزم | أصلا | سابقا | مؤخرا | حينها | آنذاك | له | لها | لهم | لنا | لي | لك | لكم | إلينا | إليكم | إليه
  إليها | ردا | تعليقا | جوابا | ساخرا | ضاحكا | غاضبا | متهكما | ساخره | ضاحكه | مباشرة | هاتفيا | كتابيا | شفهيا | بالحرف | حرفيا | ايضاً | هنا | هناك | لأول
  ثانيه | منكم | منهم | منا | عليكم | نحن | عبرها | فيه | فيها | به | بها | عنه | عنها | منه | منها | عليه | عليها | بذلك | بالتالي | بوضوح | بصوره | بشكل | فقط | جدا | كليا
  نهائيا | قوله | قولها | قولهم | تحديدا | سوي | بأشد | بأقسى | العبارات | الفور | خلاله | خلالها | خلالهم | أثناءه | أثناءها | عبره | بشأنه | بشأنها
  إياه | إياها | إياهم | إياهما | نفسه | نفسها | ذاته | ذاتها | عينه | عينها`)

/** questions */
export const questionsWords: readonly string[] = entries(`
  متي | اين | كيف | لماذا | ماذا | كم | هل`)

/** Words whose own first letter is ب. */
export const ownBWords: readonly string[] = entries(`
  بيان | بيانات | بيانا | بيانها | بيانه | بعض | بلده | بلدات | بلديه | بلاد | بلاده | بناء | بدء | بث | بيع | بقاء | برنامج | باحث | باحثه | بعثه
  برلمان | بنك | برقيه | برقيات | بحث | بقايا | بيت | بيوت | بضع | بضعه | بشير | بسام | باريس | باكستان | بارجه | بارزه | باسمها | باسمه | باسم | برنامجها
  بقية | بلاغ | بلاغا | بلدان | بلدين | بنات | بنادق | براميل | بطولة | بطلة | بواخر | بلاط | باخرة | باص | باصات | بندقية | برميل | برميلين | بوابة | بوابات | برج | برجا | بئر | بستان | بساتين | بيئة | بادية | بحارة | بحار | بائع | بائعة | بؤرة | بنيان
  بعد | بعدما | بينما | بين | بينهم | بينها | بيروت | بغداد | برلين | بعيد | بعيدا | بسبب | بشار | بوتين | بايدن | بكين | براءة | براءته | براءتها | براءتهم | براءتهما | بسالة | بسالته | بسالتهم | بطء | بطلان | بطش | بلوغ | بروز | بوادر | بقعة | بحري | بريه | بريطانيا | بطل
  بوارج | بلغ | بلغت | بحر | بدا | بدات | بات | بنود | بريد | بترول | بروكسل | بلينكن | بوضوح | بذلك`)

/** Words whose own first letter is ل. */
export const ownLWords: readonly string[] = entries(`
  لجنه | لجان | لواء | لقاء | لقاءات | لبنان | لبني | لندن | ليبيا | لاجي | لاجيون | ليث | لوسائل`)

/** Behind a comma they begin what is told of a speaker. */
export const describingWords: readonly string[] = entries(`
  نقلا | بحسب | وفق | وفقا | حسب | استنادا | وهو | وهي | وهم | المعروف | المعروفه | الملقب | طلب | طلبت | طلبوا | فضل | فضلت | رفض | رفضت | اشترط
  اشترطت | وقد | لم | ومقرها | ومقره | ومركزها | ومركزه | واسمها | طالبا | طالبه | مشترطا | مشترطه | متحدثا | متحدثه | تحدثوا | تحدث | تحدثت | كان | كانت | واسمه | رافضا | رافضه`)

/** They begin a clause, and no object. */
export const clauseOpenersWords: readonly string[] = entries(`
  ولا | ولم | ولن | وما | لكن | لكنه | لكنها | ثم | حيث | إذ | كما | بينما | فيما | بل | لأن | لم | لا | لن | قد | كان | كانت | الذي | التي | الذين
  هو | هي | وهو | وهي | بعدما | عندما | حين | أو | و | إلا | إذا | كي | سوف | يكون | تكون | أيضا`)

/** Past forms that are nouns as well, but describe an indefinite phrase as verbs: “a driver worked for …”. */
export const describingVerbsWords: readonly string[] = entries(`
  عمل | يقوده | يقودها | تقوده | تقودها | يتزعمه | يتزعمها | تتزعمه | يرأسه | يرأسها | ترأسه | أسسه | أسسها | كان | حضر | عاش | نجا | فر | شارك | شهد | طلب | فضل | رفض | مقرها | مقره | شكلته | شكلتها | حصل | حصلت | اطلع | اطلعت`)

/** Verbs of those who would not be named. */
export const anonymityWords: readonly string[] = entries(`
  طلب | طلبت | طلبوا | طلبا | طلبتا | طلبن | فضل | فضلت | فضلوا | فضلا | فضلتا | فضلن | رفض | رفضت | رفضوا | رفضا | اشترط | اشترطت | اشترطوا | اشترطا | اشترطتا | آثر | آثرت | آثروا | مشترطا | مشترطة | مفضلا | مفضلة | رافضا | رافضة | رافضين | طالبا | طالبة | يظهر | تظهر | يشأ | تشأ | يرغب | ترغب`)

/** What they asked for, before their name. */
export const unnamedWords: readonly string[] = entries(`
  عدم | ألا | إخفاء | حجب | كشف | الكشف | إغفال | ذكر | التحدث`)

/** They may stand between refusing and what is refused. */
export const jointsWords: readonly string[] = entries(`
  فورا | الفور | علنا | مباشرة | صراحة | على | عن | في | إلى | بشأن | حول | حيال | إزاء | تجاه | بخصوص | أو | نفي | تاكيد | من | بعد | رسميا | حتى | الآن | و | أمس | اليوم | ب | مساء | صباح`)

/** about */
export const aboutWords: readonly string[] = entries(`
  عن | حول | بشأن | بخصوص | من | إلى | على`)

/** Whom one calls upon, where no other speaker stands beside the verb. */
export const calledUponWords: readonly string[] = entries(`
  الأهالي | أهالي | السكان | سكان | الناس | الجماهير | جماهير | الشعب | شعب | العالم | الجميع | جميع | كافة | كل | سائر | بقية | المجتمع | الطرفان | الأطراف | أطراف | الشباب | المواطنون | الأمة | أحرار`)

/** What one calls for, and nobody one calls upon. */
export const calledForNouns: readonly string[] = entries(`
  تحقيق | حوار | هدنة | اجتماع | جلسة | مؤتمر | مظاهرة | مظاهرات | وقفة | حل | تسوية | محادثات | مفاوضات`)

/** What those ask for who hold somebody or something. */
export const ransoms: readonly string[] = entries(`
  فدية | الفدية | فدى | إتاوة | إتاوات | مبلغ | مبلغا | مبالغ | أموال | أموالا | رشوة | رشى | جزية | خوة`)

/** Money. */
export const currencies: readonly string[] = entries(`
  دولار | دولارا | دولارات | ليرة | ليرات | يورو | دينار | دينارا | دنانير | ريال | ريالا | ريالات | درهم | درهما | جنيه | جنيها | شيكل | شيقل`)

/** What stands before a colon and names nobody: what a post is, or what it holds. */
export const headingWords: readonly string[] = entries(`
  عاجل | خاص | متابعة | متابعات | تحديث | تنويه | توضيح | ملاحظة | سؤال | جواب | شعار | شعارهم | عنوان | بعنوان | فيديو | بالفيديو | صورة | بالصور | شاهد | رابط | ملخص | خلاصة | المصدر | النص | نص | الرسالة | الموضوع | مثال | حصري | الآن | هام | تذكير | نعوة | بلاغ
  وصلني | وصلنا | وردنا | وردني | وجاء | كاتبا | هكذا | باختصار | بالمختصر | النتيجة | السبب | الحقيقة | السؤال | الجواب | الشعار | العنوان | التفاصيل | الرواية | القصة | العبارة | عبارة | جملة | كلمة`)

/** What hangs on who speaks before a colon, and is no part of the mention: on what occasion, to whom, in answer to what. */
export const colonTails: readonly string[] = entries(`
  ل | لنا | لقناتنا | لقناة | لمراسلنا | لمراسلتنا | لمراسل | لوكالة | للوكالة | لصحيفة | للصحيفة | لإذاعة | للإذاعة | لموقع | للموقع | لشبكة | للشبكة | للصحفيين | للصحافيين | للإعلام | لوسائل | لبرنامج | خلال | عبر | عن | حول | بشأن | ردا | تعليقا | بعد | قبل | عقب | أثناء | أمام | مخاطبا | متوعدا | اليوم | أمس | على`)

/** “for his part”: the noun behind من that gives somebody the word. */
export const turnTaking: readonly string[] = entries(`
  جهته | جهتها | جهتهم | جهتهما | جانبه | جانبها | جانبهم | جانبهما | ناحيته | ناحيتها | ناحيتهم
  # “according to”: what stands behind it is the source
  بحسب | حسب | وفق | وفقا | طبقا | نقلا | بحسبما | حسبما`)

/** Nouns that stand for what was said before: “…, a charge the army denied”. */
export const resumingNouns: readonly string[] = entries(`
  أمر | أمرا | اتهام | اتهاما | اتهامات | تهمة | تهم | ادعاء | ادعاءات | مزاعم | رواية | خبر | نبأ | أنباء | معلومات | تقارير | شائعة | شائعات | كلام | تصريح | تصريحات | موقف | استنتاج`)

/** “at a later time”, “in a connected development”: behind a preposition they set the scene, and nobody speaks. */
export const sceneNouns: readonly string[] = entries(`
  وقت | سياق | تطور | تطورات | حادث | حادثة | خطوة | إطار | غضون | أثناء | شأن | موازاة | سابقة | مؤشر | مفارقة | مناسبة | معرض | مستهل | ختام | أعقاب | ضوء | ظل | صدد | ساعة | مرحلة | محاولة | مشهد | أول | آخر | حين`)

/** Verbs with a thing shown or handed over for their object: “a picture it says is of …”. */
export const showingVerbs: readonly string[] = entries(`
  نشر | نشرت | نشروا | ينشر | تنشر | بث | بثت | بثوا | يبث | تبث | عرض | عرضت | عرضوا | يعرض | تعرض | سلم | سلمت | سلموا | يسلم | تسلم | قدم | قدمت | قدموا | يقدم | تقدم | أظهر | أظهرت | وزع | وزعت | وزعوا | يوزع | توزع | أرسل | أرسلت | أرسلوا | تداول | تداولت | تداولوا | صادر | صادرت | أرفق | أرفقت | شارك | شاركت | تشارك | نقل | نقلت | احتجز | احتجزت | اعتقل | اعتقلت | أوقف | أوقفت | استهدف | استهدفت | قصف | قصفت | دمر | دمرت`)

/** Verbs by which a relative clause tells what somebody is or was. */
export const holdingOffice: readonly string[] = entries(`
  كان | كانت | كانوا | يشغل | شغل | تشغل | شغلت | يعمل | عمل | تعمل | عملت | تولى | يتولى | تولت | تتولى | يقود | قاد | تقود | قادت | يرأس | ترأس | يترأس | يدير | أدار | تدير | أدارت | يمثل | تمثل | يرأسه | يترأسه`)

/** Prepositions with a pronoun that lead from a clause back to what it describes. */
export const backPronouns: readonly string[] = entries(`
  عليها | عليه | عليهم | إليها | إليه | منها | منه | منهم | بها | به | بهم | فيها | فيه | فيهم | لها | له | عنها | عنه | معها | معه | معهم`)

/** They lead with إلى to what somebody did: “hastened to deny”. */
export const hasteVerbs: readonly string[] = entries(`
  سارع | سارعت | يسارع | تسارع | بادر | بادرت | يبادر | تبادر | عمد | عمدت | يعمد | تعمد | اضطر | اضطرت | لجأ | لجأت | ذهب | ذهبت | انتهى | انتهت | خلص | خلصت`)

/** Who arrests and punishes on a charge, beside bodies and known names. */
export const arrestingBodies: readonly string[] = entries(`
  دورية | دوريات | حاجز | قوة | مسلحون | عناصر | عنصر | مقاتلون | مقاتلو | مجموعة | مجموعات | مخابرات | المخابرات | استخبارات | الاستخبارات | سلطات | السلطات | الشرطة | شرطة | الأمن | محققو | حرس | الحرس | التنظيم | الميليشيا`)

/** Verbs of which accusations are the object: who stands between both accuses. */
export const exchangeVerbs: readonly string[] = entries(`
  تبادل | تبادلت | تبادلا | تبادلتا | تبادلوا | يتبادل | تتبادل | يتبادلان | تتبادلان | وجه | وجهت | وجهوا | يوجه | توجه | كال | كالت | ساق | ساقت | كرر | كررت | جدد | جددت | صعد | صعدت`)

/** “dated”: with في it leads to the day of a document. */
export const datingWords: readonly string[] = entries(`
  مؤرخ | مؤرخة | المؤرخ | المؤرخة | مؤرخا`)

/** A time behind them is that of what was seen. */
export const observingVerbs: readonly string[] = entries(`
  وثق | رصد | أحصى | سجل | شهد`)

/** Singulars that end like a plural: السجين, الأمين. */
export const endingLikePlural: readonly string[] = entries(`
  أمين | سجين | حسين | ياسين | صين | دين | يمين | جنين | معين | متين | رزين | حزين | مسكين | فلسطين | تشرين | ثمين | أربعين | خمسين | ستين | سبعين | ثمانين | تسعين | عشرين | ثلاثين | سكين | زين | عرنين | لعين | بدين | طين | تنين | تأمين | تدوين | كرملين | بحرين | ميادين | قوانين | ملايين | بساتين | يقين | تمكين | تخمين | برلين | بكين | تكوين | أربعين`)

/** Words for news outlets and monitors: behind people who tell, they are who is told. */
export const outletNouns: readonly string[] = entries(`
  وكالة | صحيفة | جريدة | مجلة | يومية | أسبوعية | قناة | فضائية | إذاعة | راديو | موقع | منصة | شبكة | مرصد | صحفيين | صحافيين | إعلاميين | مراسل | مراسلة | تلفزيون | مركز | منظمة | برنامج`)

/** Names of outlets that news writes without the word for what they are: “(told) Reuters”. With the article ل alone tells it. */
export const outletNames: readonly string[] = entries(`
  # with the article
  الجزيرة | العربية | الميادين | الأناضول | المنار | الحرة | الغد | الإخبارية | القدس | الشرق الأوسط
  رويترز | فرانس برس | أسوشيتد برس | أسوشييتد برس | أسوشيتدبرس | يونايتد برس | بلومبرغ | بلومبيرغ | أناضول | سبوتنيك | تاس | نوفوستي | إنترفاكس | شينخوا | سانا | واس | وفا | كونا | إرنا | تسنيم | فارس نيوز
  بي بي سي | سي إن إن | سكاي نيوز | سكاي نيوز عربية | فوكس نيوز | آر تي | روسيا اليوم | دويتشه فيله | مونت كارلو | يورونيوز | عنب بلدي | روداو | كردستان 24 | شفق نيوز | نيويورك تايمز | واشنطن بوست | وول ستريت جورنال | فايننشال تايمز | لوموند | هآرتس | دير شبيغل | إن بي سي | سي بي إس | أكسيوس | بوليتيكو`)

/** Verbal nouns of two letters, which are written with ب before them as three: “برد”, “بشن”. */
export const shortActWords: readonly string[] = entries(`شن | رد | حل | فك | ضم | مد | صد | سد | دك | زج | ضخ | سن`)
