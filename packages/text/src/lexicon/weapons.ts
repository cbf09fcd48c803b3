import { entries } from './entries.ts'
import type { IncidentType } from './incident-types.ts'

/** Things that kill, and the type of incident they make of “an explosion”, “an attack”, “targeted”. Earlier lines win. */
export const weapons: readonly { readonly type: IncidentType; readonly words: readonly string[] }[] = [
  {
    type: 'suicide-bomb',
    words:
      entries(`انتحاري | انتحاريان | انتحاريين | انتحاريون | انتحارية | استشهادي | الاستشهادي | حزام ناسف | حزاما ناسفا | سترة ناسفة | أحزمة ناسفة
      suicide bomber | suicide bombers | suicide | explosive vest | explosive belt`),
  },
  {
    type: 'chemical-weapon',
    words:
      entries(`الكلور | غاز الكلور | غاز السارين | السارين | غاز الخردل | غاز سام | غازا ساما | غازات سامة | غاز كيماوي | غاز كيميائي | الغازات السامة | أسلحة كيميائية | سلاح كيميائي | مواد كيميائية | مواد سامة | مادة سامة | غاز الأعصاب
      سلاح كيماوي | أسلحة كيماوية | chlorine | sarin | mustard gas | nerve agent | poison gas | toxic gas | chlorine canister`),
  },
  {
    type: 'air-drone-strike',
    words:
      entries(`مسيرة انتحارية | مسيرات انتحارية | طائرة انتحارية | طائرات انتحارية | طائرة مسيرة انتحارية | طائرات مسيرة انتحارية | مسيرتين انتحاريتين | مسيرتان انتحاريتان | طائرة مسيرة مفخخة | طائرات مسيرة مفخخة | مسيرة مفخخة | مسيرات مفخخة | طائرة مفخخة | طائرات مفخخة | صواريخ جو أرض | طائرة | طائرات | طائرتان | طائرتين | طيران | الطيران | مسيرة | مسيرات | مسيرتان | مسيرتين | طائرة مسيرة | طائرات مسيرة | مقاتلات | مقاتلة حربية | مروحية | مروحيات | مروحيتان | مروحيتين | حوامة | حوامات
      طيران حربي | طيران مروحي | طيران مسير | الطيران المسير | قاذفات | طائرة بدون طيار | طائرات بدون طيار | طائرة من دون طيار | طائرة حربية | طائرات حربية | صواريخ فراغية | قنابل ارتجاجية | حاويات متفجرة | مسيرة هجومية | مسيرات هجومية | طائرة انتحارية مسيرة | براميل متفجرة | برميل متفجر | برميلا متفجرا | برميلين متفجرين | البراميل المتفجرة | سلاح الجو | جوا | جوي | جوية | مسير | درون
      aircraft | warplane | warplanes | jet | jets | fighter jet | fighter jets | helicopter | helicopters | drone | drones | barrel bomb | barrel bombs | air force | unmanned aircraft`),
  },
  {
    type: 'grenade',
    words: entries(
      `قنبلة يدوية | قنابل يدوية | قنبلة هجومية | قنبلة دفاعية | رمانات يدوية | قنبلتين يدويتين | قنبلتان يدويتان | قنبلة صوتية | قنابل صوتية | رمانة يدوية | قنبلة دخانية | قنابل مسيلة | hand grenade | hand grenades | stun grenade | grenade | grenades`,
    ),
  },
  {
    type: 'remote-explosive-landmine-ied',
    words:
      entries(`زورق مفخخ | زورقين مفخخين | زورقان مفخخان | زوارق مفخخة | قارب مفخخ | قوارب مفخخة | سيارة ملغمة | شاحنة ملغومة | حقيبة مفخخة | حقيبة ناسفة | طرد مفخخ | طرد ملغوم | حافلة مفخخة | دراجتين مفخختين | دراجة نارية ملغومة | عبوة موجهة | عبوة مضادة للأفراد | سيارة محملة بالمتفجرات | شاحنة محملة بالمتفجرات | سيارة مليئة بالمتفجرات | مركبة محملة بالمتفجرات | عبوة محلية الصنع | جسم من مخلفات | مخلفات حربية | مخلفات القصف | مخلفات قصف | قنابل عنقودية | لغم بحري | ألغام بحرية | متفجرات | مواد متفجرة | حشوات متفجرة | ديناميت | قنبلة مزروعة | قنبلة لاصقة | عبوة ناسفة | عبوات ناسفة | عبوتان ناسفتان | عبوتين ناسفتين | العبوات الناسفة | عبوة | عبوات | عبوتان | عبوتين | عبوة لاصقة | لغم | ألغام | بألغام | لغمان | لغمين | لغم أرضي | ألغام أرضية | سيارة مفخخة | سيارات مفخخة | سيارتان مفخختان | سيارتين مفخختين | دراجة مفخخة
      دراجة نارية مفخخة | دراجة ملغومة | سيارة ملغومة | عربة مفخخة | عربات مفخخة | شاحنة مفخخة | آلية مفخخة | مفخخة | مفخخات | جسم متفجر | أجسام متفجرة | جسم مشبوه | قنبلة عنقودية | قنبلة | قنبلتين | قنبلتان | قنابل | ذخائر غير منفجرة | ذخيرة غير منفجرة | مخلفات الحرب | قنبلة موقوتة | صهريج مفخخ
      roadside bomb | roadside bombs | car bomb | car bombs | truck bomb | motorcycle bomb | landmine | landmines | land mine | mine | mines | ied | ieds | improvised explosive device | explosive device | explosive devices | bomb | bombs | booby trap | booby-trapped car | unexploded ordnance | magnetic bomb | sticky bomb`),
  },
  {
    type: 'shelling-artillery-missile',
    words:
      entries(`كورنيت | كاتيوشا | غراد | قذيفة آر بي جي | قذائف آر بي جي | القذايف | قذايف | قذيفة | قذائف | قذيفتان | قذيفتين | قذيفة هاون | قذائف هاون | قذائف الهاون | قذائف مدفعية | قذائف صاروخية | قذيفة صاروخية | صاروخ | صواريخ | صاروخان | صاروخين | صاروخا | صواريخ موجهة | صاروخ موجه | راجمات | راجمة | هاون | الهاون | مدفعية | المدفعية | بالمدفعية الثقيلة | الصواريخ | صاروخية | مدفعي | مدفعية ثقيلة
      مدافع | فوهات المدافع | مدافع الهاون | قاذفة | قاذف | دفعة صاروخية | دفعات صاروخية | رشقات صواريخ | وابل من الصواريخ | صواريخ أرض أرض | صاروخ أرض أرض | صواريخ كروز | صاروخ كروز | صواريخ مجنحة | صاروخ مجنح | صاروخ حراري | صاروخ مضاد للدروع | صواريخ مضادة للدروع | قذيفة دبابة | قذائف دبابات | بوارج حربية | زوارق حربية | مدمرات | قذائف الدبابات | صواريخ غراد | صاروخ باليستي | صواريخ باليستية | shell | shells | artillery | rocket | rockets | mortar | mortars | mortar shell | mortar shells | missile | missiles | mortar round | mortar rounds | artillery shells | ballistic missile | howitzer | tank fire`),
  },
]

/** Before these, an aircraft does no harm: “the sound of drones”. */
export const harmlessAircraft: readonly string[] = entries(
  `زال | يزال | الأجواء | إنزال | تحليق | حركة | صوت | أصوات | سماء | هبوط | إقلاع | أقلع | حلق | حلقت | تحلق | يحلق | هبطت | أولى | وصول | استطلاع | متن | الاستطلاع | flight | flights | landed | flew`,
)

/** With a weapon these tell of an event: “a shell fell”, “threw a grenade”, “by means of”. */
export const weaponVerbs: readonly string[] = entries(
  `سقط يسقط | تساقط يتساقط | انهال ينهال | داس يدوس | دعس يدعس | وطئ يطأ | ألقى يلقي ألقي | رمى يرمي رمي | أطلق يطلق | زرع يزرع | استخدم يستخدم | استعمل يستعمل | حصد يحصد | مزق يمزق | قذف يقذف | هطل يهطل | انقض ينقض`,
)
/** “An explosion shook the market”: what is hit is their object. */
export const hittingVerbs: readonly string[] = entries(`هز يهز | طال يطال | طاول يطاول`)
export const weaponNouns: readonly string[] = entries(
  `سقوط | تساقط | إلقاء | إطلاق | زرع | استخدام | باستخدام | استعمال | رمي | دوي | وقوع`,
)
export const englishWeaponVerbs: readonly string[] = entries(
  `hit | struck | fell | landed | dropped | threw | thrown | lobbed | hurled | fired | launched | planted | used | exploded | detonated | went off | slammed | crashed into | rained | targeted | killed | tore through | ripped through | hurling | dropping | firing`,
)

/** Right before a word for an aircraft or a launcher: it was hit itself. */
export const damageNouns: readonly string[] = entries(
  `إصابة | تدمير | تضرر | احتراق | إعطاب | تعطيل | حرق | إحراق | استهداف منصة | تحطم`,
)

/** Before aircraft that only helped those on the ground. */
export const supportWords: readonly string[] = entries(
  `بدعم | بإسناد | بغطاء | بمساندة | بمشاركة | بتغطية | بمؤازرة | مدعومة | مدعومين | مدعوما | مدعومون | مسنودة | دعم | غطاء | إسناد | مساندة`,
)

/** Aircraft with a crew: brought down, it was attacked (ACLED), while a drone or a rocket was only stopped. */
export const mannedAircraft: readonly string[] = entries(
  `مروحية | مروحيات | مروحيتين | مقاتلة | مقاتلات | مقاتلتين | طائرة حربية | طائرة مقاتلة | طائرة نقل | طائرة عسكرية | طائرة شحن | طائرتين حربيتين | هليكوبتر`,
)

/** Where arms are made or kept, before their name: “a factory for car bombs”. */
export const armsWorks: readonly string[] = entries(
  `مصنع | مصنعا | معمل | معملا | ورشة | ورش | معامل | مصانع | مخزن | مخزنا | مخازن | مستودع | مستودعا | مستودعات | منصة | منصات | مخبأ`,
)

/** What is laid for those who pass: whom it kills it was meant for. */
export const minesAndBombs: readonly string[] = entries(
  `لغم | ألغام | لغمين | لغمان | عبوة | عبوات | عبوتين | جسم | مخلفات | ذخيرة | ذخائر | قنبلة | قنابل | mine | landmine`,
)

/** What aircraft drop that hurts nobody. */
export const aidDropped: readonly string[] = entries(
  `سلال | سلالا | مساعدات | منشورات | مناشير | قصاصات | مؤن | أغذية | طرودا | طرود | أدوية | معونات | إعانات`,
)

/** Before “the march”, which is written like “the drone”. */
export const partsOfMarch: readonly string[] = entries(
  `مؤخرة | مقدمة | منظمي | منظمو | منظمين | صفوف | خلال | أثناء | تفريق | فض`,
)
