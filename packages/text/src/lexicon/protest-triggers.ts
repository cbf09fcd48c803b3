import { entries } from './entries.ts'
import type { TriggerWords } from './incident-types.ts'

/** Words for protests and riots, and for bases that are set up (ACLED Codebook 2023, “Protests”, “Riots”, “Strategic developments”). */
export const protestTriggers: readonly TriggerWords[] = [
  {
    type: 'violent-demonstration',
    frame: 'acts',
    nouns: `أعمال شغب | أعمال الشغب | مظاهرات عنيفة | تظاهرات عنيفة | احتجاجات عنيفة | مظاهرة عنيفة`,
    englishNouns: `violent protest | violent protests | violent demonstration | violent demonstrations`,
  },
  {
    type: 'violent-demonstration',
    frame: 'acts',
    needs: 'stones',
    verbs: `رشق يرشق`,
  },
  {
    type: 'mob-violence',
    frame: 'acts',
    nouns: `شجار جماعي | مشاجرة جماعية | شجار بالعصي | شجار بالسكاكين | شجار بالسلاح الأبيض | عراك بالأيدي | اشتباك بالأيدي | اشتباكات بالأيدي | هجوم غوغائي`,
    englishVerbs: `rioted | rioting | lynched`,
    englishNouns: `riot | riots | lynching | mob attack | mob violence`,
  },
  {
    type: 'peaceful-protest',
    frame: 'acts',
    verbs: `تظاهر يتظاهر | اعتصم يعتصم`,
    nouns: `مظاهرة | مظاهرات | تظاهرة | تظاهرات | وقفة احتجاجية | وقفات احتجاجية | وقفة تضامنية | وقفة جماهيرية | مسيرة احتجاجية | مسيرات احتجاجية | مسيرة حاشدة | مسيرات حاشدة
      مسيرة جابت | مسيرة حاشدة | مسيرة طلابية | مسيرة عمالية | مسيرة نسائية | مسيرة صامتة | مسيرة انطلقت | مسيرة سلمية | مسيرات سلمية | مسيرة جماهيرية | مسيرة شعبية | مسيرة راجلة | مظاهرة حاشدة | مظاهرة سلمية | مظاهرة ليلية | تظاهرة حاشدة | تظاهرة سلمية | اعتصام | اعتصامات | تجمع احتجاجي | تجمعات احتجاجية
      احتجاجات | احتجاجات شعبية | احتجاجات سلمية | تحرك احتجاجي | تحركات احتجاجية`,
    englishVerbs: `protested | demonstrated | rallied | staged a sit-in`,
    englishNouns: `protest | protests | demonstration | demonstrations | sit-in | protest march | street protests`,
  },
  {
    type: 'peaceful-protest',
    frame: 'acts',
    needs: 'crowd',
    nouns: `قطع الطريق | قطع الطرقات | إغلاق الطريق | إغلاق الطرقات`,
    verbs: `قطع يقطع | أغلق يغلق | خرج يخرج | احتشد يحتشد | تجمهر يتجمهر | تجمع -`,
    englishVerbs: `gathered | blocked`,
  },
  {
    type: 'peaceful-protest',
    frame: 'acts',
    needs: 'public',
    verbs: `احتج يحتج`,
    nouns: `وقفة | وقفات`,
  },
  {
    type: 'protest-with-intervention',
    frame: 'acts',
    needs: 'crowd',
    verbs: `فرقت تفرق | فرقوا يفرقون | فض يفض | قمع يقمع`,
    nouns: `تفريق | فض | قمع`,
    englishVerbs: `dispersed | broke up`,
  },
  {
    type: 'headquarters-or-base-established',
    frame: 'acts',
    needs: 'base',
    verbs: `أقام يقيم | أنشأ ينشئ | استحدث يستحدث | أسس يؤسس | شيد يشيد | حولت - | حولوا - | اتخذ يتخذ`,
    nouns: `إنشاء | إقامة | استحداث | تأسيس | تحويل`,
    englishVerbs: `set up | established`,
  },
]

/** What a crowd is dispersed or held back with: then the protest met an intervention. */
export const interventions = entries(`
  فرقت | فرق | فرقتها | فرقتهم | فرقوا | لتفريق | تفريق | وتفريق | بتفريق | فضت | فض | لفض | تفرقت | قمعت | قمع | بقمع | لقمع | الغاز المسيل للدموع | غاز مسيل للدموع | قنابل الغاز | قنابل غاز | قنابل مسيلة للدموع
  خراطيم المياه | الرصاص المطاطي | رصاص مطاطي | هراوات | الهراوات | بالهراوات | منعت المتظاهرين | منعت المحتجين | اعتقلت عددا من المتظاهرين | اعتقلت متظاهرين | اعتقال متظاهرين | أوقفت متظاهرين
  dispersed | disperse | broke up | tear gas | water cannon | rubber bullets | batons`)

/** What protesters do that makes a protest a riot. */
export const riotousActs = entries(`
  أعمال شغب | أعمال عنف | شغب | رشقوا | رشق | ورشقوا | رشقت | بالحجارة | حجارة | زجاجات حارقة | الزجاجات الحارقة | المولوتوف | مولوتوف | أحرقوا | وأحرقوا | أحرق محتجون | أحرق متظاهرون | وأضرموا | أضرموا | خربوا | حطموا | اقتحموا | واقتحموا
  اقتحم متظاهرون | اقتحم محتجون | أحرق المحتجون | أحرق المتظاهرون | مواجهات مع الشرطة | مواجهات مع قوات الأمن | stones | petrol bombs | set fire | torched | stormed`)

/** Those who protest. */
export const protesters = entries(`
  متظاهر | متظاهرا | متظاهرة | متظاهران | متظاهرين | متظاهرون | محتج | محتجا | محتجة | محتجين | محتجون | محتجات | معتصم | معتصمين | معتصمون | مظاهرة | تظاهرة | مظاهرات | تظاهرات | اعتصام | مسيرة احتجاجية | متجمهرين | متجمهرون
  protester | protesters | demonstrator | demonstrators | protest | demonstration`)

/** Behind these a protest is only where something else happened, and an attack only what people protested at. */
export const occasions = entries('خلال | أثناء | هامش | في | during | at')
export const grievances = entries('تنديدا | احتجاجا | استنكارا | رفضا | تضامنا | تنديداً | للتنديد | للاحتجاج | against')

/** With these a confrontation is one of a crowd with the police. */
export const riotersWords = entries(`
  بالاختناق | اختناق | الاختناق |  شبان | شبانا | شبابا | الشبان | محتجين | المحتجين | محتجون | متظاهرين | المتظاهرين | متظاهرون | طلاب | الطلاب | بالحجارة | الحجارة | المعدني | المطاطي | للدموع | قنابل الغاز | الأهالي | فلسطينيين | مشجعين`)

/** People who attack as a crowd. */
export const mobWords = entries(
  `شبان | الشبان | شبانا | حشد | حشود | ذوو | ذوي | أهالي | أهال | سكان | جمهور | غاضبون | غاضبين | غوغاء | مستوطن | مستوطنون | مستوطنين | مستوطنان | مستوطنو | مشجعون | مشجعو | جموع`,
)

/** Behind fire: what it was for. */
export const dispersals = entries(`لتفريق | لتفريقهم | لتفريقها | بهدف تفريق | لفض | لقمع`)

/** Those who protest, and what stands for them in the next clause. */
export const crowdMembers: readonly string[] = entries(
  `متظاهر | متظاهرا | متظاهرين | متظاهرون | محتج | محتجا | محتجين | محتجون | معتصم | معتصمين | معتصمون | منهم | بينهم | مشاركين | مشاركا | متجمهرين`,
)

/** What crowds are dispersed with, and what it does. */
export const gasWords: readonly string[] = entries(`غاز | اختناق | اختناقا | غازات | هراوات | بالهراوات`)

/** Behind “fired”: at nobody. */
export const inTheAir: readonly string[] = entries(`الهواء | الجو`)

/** Behind a protest: what it was for, nobody's. */
export const protestPurposes: readonly string[] = entries(
  `للمطالبة | للتنديد | للاحتجاج | للضغط | للتعبير | لإحياء | للتضامن | لرفض | للدعوة | لدعم | لمساندة | للمناداة | لنصرة | للاعتراض | للتذكير | لاستنكار | للتأكيد | لتأييد`,
)

/** Unarmed people who stand together. */
export const unarmedCrowds: readonly string[] = entries(`حشد | حشود | جموع | جمع | متجمهرون | متجمهرين`)
