import { entries } from './entries.ts'

/** Words that are no part of who or what takes part in an event, and at which its phrase ends. */
export const participantStops: readonly string[] = entries(`
  في | من | عن | قدام | جنب | ورا | إلى | على | مع | عند | لدى | بين | قرب | داخل | خارج | وسط | أمام | خلف | حول | قبل | بعد | منذ | حتى | خلال | أثناء | إثر | عقب | جراء | نتيجة | بسبب | بفعل | بواسطة | عبر | ضد | تجاه | باتجاه | نحو | ضمن | دون | بدون | بحق | برفقة | رغم | لقاء | مقابل | بينهم | بينها | بينهما | معظمهم | جلهم | غالبيتهم | لدى | كل | أي | ب | ل | و | قبالة | وفق | بحسب | حسب | وفقا | عليه | عليها | عليهم | فيه | فيها | فيهم | به | بها | بهم | له | لها | لهم | منه | منها | منهم | إليها
  أن | إن | أنه | أنها | أنهم | إنه | إنها | بأن | الذي | التي | الذين | اللذان | اللذين | اللتان | اللاتي | ما | مما | قد | لقد | لم | لن | لا | ليس | ليست | كان | كانت | كانوا | كانا | يكون | تكون | يزال | تزال | حيث | إذ | إذا | لو | كما | فيما | بينما | حين | عندما | بعدما | قبلما | لكن | غير | سوى | إلا | ثم | أو | بل | هو | هي | هم | هذا | هذه | ذلك | تلك | هناك | وهو | وهي | وهم | فقد | وقد | لقد | ظهرا | كذلك | أيضا | تم | جرى | أدى | أدت | أسفر | أسفرت | أوقع | أوقعت | خلف | خلفت | تسبب | تسببت | قال | قالت | أفاد | أفادت | أعلن | أعلنت | أكد | أكدت | نفى | نفت | ذكر | ذكرت | قرابة الساعة | شرق | غرب | شمال | جنوب | شرقي | غربي | شمالي | جنوبي | حاول | حاولت | دام | دامت | استنادا | بناء | ردا | انتقاما | تزامنا | بالتزامن | استمر | استمرت | استهدف | استهدفت | طال | طالت | تابع | يعتقد | وقع | يوم | ليل | ليلة | صباح | مساء | فجر | ظهر | عصر | أمس | اليوم | الأسبوع | الشهر | العام | لدى | مدعوما | مدعومة | بدعم | نفسه | نفسها | أنفسهم | نفسيهما | تحت | فوق | أسفل | أعلى | بجانب | بجوار | بمحاذاة | جنوبا | شمالا | بعيد | قبيل | برصاص | بنيران | بهجوم | بقصف | بانفجار | بعملية | بجروح | بجراح | متأثرا | متأثرين | متأثرة | نقلوا | يستقلون | يستقل | بتهمة | للاشتباه | على يد | يشتبه | قادما | أما | أبرز | أسفرا | قام | قامت | قاموا | دان | دانت | أدان | أدانت | ندد | نددت | شجب | شجبت | استنكر | استنكرت | مزعوم | مزعومة | المزعوم | المزعومة | محتمل | محتملة | المحتمل | مصدره | مصدرها | مصدرهما | رميا | شنقا | خنقا | ذبحا | حرقا | النار | نيرانه | نيرانها | نيرانهم | الرصاص
  in | on | at | by | from | near | outside | inside | with | without | after | before | during | when | while | where | as | that | which | who | whom | and | or | but | of | for | to | into | under | over | since | until | including | among | against | through | amid | was | were | is | are | be | been | being | has | have | had | did | does | do | said | says | told | not | it | they | he | she | its | this | there | would | will | could | may | might | if | killing | wounding | injuring | leaving | overnight | early | late | last | yesterday | today | earlier | between | around | across | towards | believed | backed | without | because | than | then
`)

/** Adverbs that stand between a verb and its participants. */
export const accusativeAdverbs: readonly string[] = entries(`
  ميدانيا | ظهرا | عصرا | صباحا | مساء | ليلا | فجرا | غدا | أيضا | كذلك | مجددا | لاحقا | فورا | حاليا | رسميا | علنا | سرا | مؤخرا | مباشرة | بالفعل | أمس | اليوم | كلا | أيضا | بدوره | بدورها | تباعا | فعلا | كليا | جزئيا | مرتين | مرة | مرات | طوعا | قسرا | نهائيا | تماما | مؤقتا | جماعيا | يوميا | سابقا | حديثا | سريعا | تدريجيا | بغتة | فجأة | reportedly | allegedly | also | the | a | an | again
`)

/** Before a number: “about”, “at least”. */
export const quantityLeads: readonly string[] = entries(`
  ما | لا | يقل | عن | نحو | حوالي | قرابة | زهاء | أكثر | من | يزيد | على | يقارب | عددهم | at | least | more | than | about | around | some | nearly | almost | fewer | up | to | as | many
`)

/** Before a person's name. */
export const titles: readonly string[] = entries(`
  المدعو | المدعوة | الشهيد | الشهيدة | الطفل | الطفلة | الشاب | الشابة | القيادي | القائد | الشيخ | الدكتور | الأستاذ | الصحفي | الصحافي | الناشط | المتطوع | القاضي | المحامي | المهندس | الأمير | المواطن | السيد | السيدة | الحاج | الحاجة | المختار | الأخ | العنصر | الضابط | الجندي | المقاتل | العقيد | العميد | النقيب | المقدم | الرائد | الملازم | الفتى | الفتاة | المصور | المراسل | الاستشهادي | مختار | مصور | محافظ | رئيس | قائد | مدير | وكالة
`)

/** Words whose own first letter is و: no “and”. */
export const waws: readonly string[] = entries(`
  واحد | واحدة | واحدا | وزير | وزيرا | وزارة | وكالة | وكيل | وحدة | وحدات | وطني | وطنية | ورشة | ورش | وادي | واد | وجهاء | وجيه | وفد | وفدا | ولد | ولدا | وقود | والد | والدة | وسيط | واسع | واسعة
`)

/** Words whose own first letter is ب: no preposition; “of the rank of” goes on with the phrase. */
export const bas: readonly string[] = entries(`
  بارز | بارزا | بارزة | بارزين | بحري | بحرية | بحار | بحارا | بحارة | بري | برية | بريطاني | بريطانية | بلدة | بلدات | بلدية | بلدي | بيت | بيوت | بيوتا | برتبة | باص | باصات | بائع | بائعا | بئر | برنامج | بستان | بساتين | باب | بدوي | بدو | بناية | بنايات | بوابة | بارجة | بوارج | بشعار | بلباس | بزي | برج | بريد | بنك | بالغ | باحث
`)

/** Words whose own first letter is ك: no “as”. */
export const kafs: readonly string[] = entries(`
  كتيبة | كتائب | كنيسة | كنائس | كبار | كبير | كبيرة | كلية | كمين | كمائن | كهل | كردي | كردية | كادر | كوادر | كشك | كاهن | كهنة
`)

/** Units that bear a number. */
export const unitNouns: readonly string[] = entries(`
  فرقة | للفرقة | لواء | للواء | فوج | للفوج | كتيبة | للكتيبة | سرية | قطاع | وحدة | طريق | مجموعة | division | brigade | regiment | battalion
`)

/** Participles that, with a preposition behind, tell where a thing lies: no part of its name. */
export const openParticiples: readonly string[] = entries(`
  الواقع | الواقعة | الواقعين | واقع | واقعة | الكائن | الكائنة | المطل | المطلة | القريب | القريبة | المحاذي | المحاذية | المجاور | المجاورة | الممتد | الممتدة | المؤدي | المؤدية | الواصل | الواصلة | الخاضع | الخاضعة | المتاخم | المتاخمة | القادم | القادمة | المتجه | المتجهة | المتمركز | المتمركزة | المتواجد | المتواجدة | الموجود | الموجودة
`)

/** Participles that, with ل behind, tell to whom a thing belongs: “held by the army”. */
export const belongingParticiples: readonly string[] = entries(`
  تابع | تابعة | تابعا | تابعين | التابع | التابعة | التابعين | خاضع | خاضعة | موال | موالي | موالية | موالين | الموالي | الموالية | الموالين | مناهض | مناهضة | المناهضة | معادية | المعادية
`)

/** Adjectives of people whose plural is broken: “foreign fighters”. */
export const brokenAdjectives: readonly string[] = entries(`
  أجانب | أكراد | عرب | أتراك | أفغان | شيشان | أوزبك | جدد | كثر | كبار | صغار | أشداء | غرباء | أسرى | جرحى | قدامى | روس | بدو | عراة | حفاة
`)
