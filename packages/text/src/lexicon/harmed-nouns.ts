import { entries } from './entries.ts'
import type { Harm } from './incident-types.ts'

/** Words for people by what became of them: “19 killed”. */
export const harmedNouns: readonly { readonly harm: Harm; readonly nouns: string }[] = [
  {
    harm: 'killed',
    nouns: `قتيل | قتيلا | قتيلة | قتلى | قتيلان | قتيلين | شهيد | شهيدا | شهيدة | شهداء | شهيدان | شهيدين | ضحية | ضحايا | صريع | جثة | جثث | جثتين | جثتان | dead | killed`,
  },
  {
    harm: 'wounded',
    nouns: `جريح | جريحا | جرحى | جريحان | جريحين | مصاب | مصابا | مصابين | مصابون | مصابان | إصابة | إصابات | wounded | hurt | injured`,
  },
  { harm: 'missing', nouns: `مفقود | مفقودا | مفقودين | مفقودون | عالقين | عالقون | عالقان | missing` },
  { harm: 'abducted', nouns: `مخطوف | مخطوفا | مخطوفين | مخطوفون | رهينة | رهائن | abducted` },
  { harm: 'arrested', nouns: `arrested | detained` },
]

/** “And his wife”: one more, counted with who stands before; in the dual, two. */
export const kin: readonly string[] = entries(`
  زوجة | زوج | ابن | ابنة | طفل | طفلة | شقيق | شقيقة | والد | والدة | أب | أم | جدة | جد | رفيق | سائق | مرافق | صديق | حارس | مساعد | نائب | أخ | أخت | عم | خال
  wife | husband | son | daughter | brother | sister | mother | father | child | grandmother | driver | bodyguard
`)

/** With “his”, “her”: the family of one who was hurt. */
export const ownFamily: readonly string[] = entries(
  `زوجة | زوج | ابن | ابنة | نجل | كريمة | طفل | طفلة | شقيق | شقيقة | والد | والدة | أم | جدة | حفيد | حفيدة | أخت | ابنا | بنات | أولاد | أطفال`,
)

/** Nobody in particular: who they are was said before. */
export const unnamedOthers: readonly string[] = entries(`
  آخرون | آخرين | آخر | أخرى | آخران | ثالث | رابع | خامس | سادس | سابع | ثامن | ثالثا | رابعا | خامسا | سادسا | ثالثة | رابعة | خامسة | الآخر | أحدهم | أحدهما | إحداهن | رفاقه | رفاقها | رفاقهم | إخوانه | إخوانهم | زملائه | زملائها | زملائهم | مرافقيه | مرافقيها | مساعديه | معاونيه | أصحابه | others | another
`)

/** Forces and families whose dead are counted: “forty of the army”, “of the people of the town”. */
export const forcesCounted: readonly string[] = entries(
  `فصائل | فصيل | تنظيم | كتائب | كتيبة | لواء | سرايا | شرطة | درك | مخابرات | القوات | قوات | جيش | ميليشيات | ميليشيا | مرتزقة | إخواننا | إخوانكم | شبابنا | مجاهدينا | عدو | طاقم | أفراد الطاقم`,
)
export const kinOrTown: readonly string[] = entries(`أبناء | أهالي | أقارب | عائلة | بنت | بنات | ولد | أولاد`)

/** “The number of dead”, “the toll”. */
export const tollHeads: readonly string[] = entries(`عدد | أعداد | حصيلة | حصيلته | حصيلتها | محصلة`)

/** “The toll of the shelling”: of this one event. */
export const tollOfOne: readonly string[] = entries(`حصيلة | قتلى | ضحايا | جرحى | شهداء`)

/** “Rose to”: a toll that takes in what was told before. */
export const risingWords: readonly string[] = entries(
  `ارتفع | ارتفعت | يرتفع | ترتفع | ارتفاع | بارتفاع | لارتفاع | وصل | وصلت | بلغ | بلغت | قفزت | قفز | تجاوز | تجاوزت`,
)

/** “All of them”, “most of them”: tells who those counted are; “among them” tells it of those alone. */
export const mostlyWords: readonly string[] = entries(
  `جلهم | معظمهم | غالبيتهم | جميعهم | كلهم | أغلبهم | معظمها | أغلبيتهم | كلاهما | جميعا | all | mostly`,
)

/** People of whom nothing is said: behind civilians, more of those. */
export const plainPeople: readonly string[] = entries(
  `شخص | شخصا | أشخاص | شخصان | شخصين | جريح | جريحا | جرحى | جريحان | جريحين | مصاب | مصابا | مصابين | إصابة | إصابات`,
)

/** Whom one assassinates or abducts, armed or not. */
export const officeNouns: readonly string[] = entries(`
  أمير | رئيس | زعيم | عضو | عميل | متعاون | مدير | شقيق | نجل | والي | محافظ | صاحب | خطيب | إمام | مختار | قاضي | نائب | سفير | مبعوث | أمين | منسق | مستشار | خاطف | مهرب | ناشط | مرشح | مساعد | مرافق | زميل | جار | قريب | متهم | مطلوب
`)

/** Of a movement, and no fighters for that. */
export const supporterWords: readonly string[] = entries(`أنصار | مؤيدي | مناصري | مناصر | مؤيد | أتباع | المؤيدين`)

/** “Members of a family”. */
export const familyWords: readonly string[] = entries(
  `عائلة | أسرة | العائلة | الأسرة | عائلته | عائلتها | أسرته | أسرتها`,
)

/** “In the ranks of the factions”. */
export const rankWords: readonly string[] = entries(`صفوف | صفوفه | صفوفها | صفوفهم`)

/** “On both sides”. */
export const bothSidesWords: readonly string[] = entries(`الجانبين | الطرفين | كلا | كلي`)

/** Behind these a bare plural (“dead and wounded”) counts people of this event. */
export const tollVerbs: readonly string[] = entries(`
  سقوط | وقوع | عن | أوقع | أوقعت | خلف | خلفت | إلى | وجود | سقط | أوقعا | فأوقع | فأوقعت | يوقع | توقع | يخلف | تخلف | يسقط | موقعا | موقعة | مخلفا | مخلفة
`)

/** Where only civilians are likely to be: those hurt there bear no arms. */
export const civilianSites: readonly string[] = entries(`
  مدرسة | مدارس | مستشفى | مشفى | مستشفيات | مقهى | مطعم | عرس | زفاف | أفراح | عزاء | جنازة | مشيعين | مصلين | نازحين | للنازحين | خيام | خيمة | مخبز | فرن | متجر | متاجر | سكني | سكنية | السكنية | السكني | ركاب | كنيسة | حسينية | حديقة | روضة | متظاهرين | محتجين | معتصمين | تظاهرة | مظاهرة | مدنيين | عائلة | باحة | حافلة لعمال
`)
