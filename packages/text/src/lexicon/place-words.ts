import { entries } from './entries.ts'
import { buildingNouns } from './things-hit.ts'

/** Before a place: “in”, “near”. */
export const placePrepositions: readonly string[] = entries(`
  في | داخل | قرب | بالقرب من | وسط | عند | خارج | أمام | على أطراف | في محيط | بمحيط | شرق | غرب | شمال | جنوب | شرقي | غربي | شمالي | جنوبي | على طريق | قبالة | بين | حول | خلف | على مشارف | عبر | ضمن | فوق | أسفل | تحت | بجانب | بجوار | بمحاذاة | على مقربة من | على تخوم | على حدود | إلى جانب | على جانب | على جانبي | على قارعة | على حافة | على امتداد | على طول | على مدخل | على مداخل | بالقرب | قريبا من | بعيدا عن | في جوار | في ضواحي | في أطراف | في وسط | في قلب | في عمق | في داخل | خارج أسوار | قدام | جنب | ورا | حد | عالطريق | تجاه | على ضفاف | على ضفة | على سفح
  in | near | at | outside | inside | around | on | north of | south of | east of | west of | along | close to | across | over
`)

/** Nouns of places: behind a preposition what begins with one is a place, even without a name. */
export const placeNouns: readonly string[] = [
  ...buildingNouns,
  ...entries(`
  مدينة | بلدة | بلدات | قرية | قرى | قريتي | بلدتي | مدينتي | حي | أحياء | حيي | شارع | شوارع | طريق | طرق | طرقات | سوق | مخيم | مخيمات | معبر | حاجز | جسر | مطار | ميناء | مرفأ | سجن | حقل | حقول | مدرسة | مدارس | مستشفى | مشفى | مسجد | جامع | كنيسة | ساحة | ساحات | منطقة | مناطق | ريف | بادية | جبل | جبال | وادي | واد | تل | تلة | سهل | هضبة | سد | مزرعة | مزارع | بساتين | بستان | مفرق | دوار | دوّار | محيط | أطراف | جبهة | جبهات | محور | محاور | قصر | فندق | مقهى | مطعم | فرن | محطة | معسكر | ثكنة | قاعدة | مقر | نقطة | مديرية | ناحية | محافظة | ولاية | ولايات | إقليم | قضاء | ضاحية | ضواحي | حدود | شريط | ساحل | ضفة | ضفاف | نهر | بحيرة | صحراء | واحة | جزيرة | منزل | منزله | منزلها | عيادته | عيادة | مكتبه | بئر | مقبرة | حديقة | ملعب | قبو | مبنى | عاصمة | غابة | غابات | أحراش | ممر | نفق | كلية | جامعة | دير | عين | مجمع | مدخل | مشارف | أسوار | أجواء | موقف | مركز | ميدان | منفذ | كراج | مرآب | البلدة | المدينة | القرية | المنطقة | المخيم | الحي | العاصمة
  حارة | حارات | زقاق | ممرات | معابر | جسور | سجون | مطارات | محطات | مطار | حواجز | مفارق | مستوصف | عيادات | شقة | بناية | برج سكني | مجمع سكني | بوابة | حرم | باحة | فناء | سطح | شاطئ | خليج | مضيق | رصيف | حوض | مصب | سفح | قمة | وديان | تلال | هضاب | سهول | كروم | حقل زيتون | مزرعة | بيارة | صحاري | بوادي | أرياف | مدن | محافظات | مديريات | أقضية | نواحي | ضيعة | خربة | مزار | مقام | قلعة | سوق شعبية | متنزه | منتزه | مقلع | معمل | مصنع | مصفاة | خط التماس | جبهة القتال | نقطة تفتيش | مدخل | مخرج | تقاطع | جادة | كورنيش | أوتوستراد | ميناء | مطحنة | إسطبل
  city | town | village | road | highway | street | market | camp | crossing | checkpoint | bridge | airport | port | prison | field | school | hospital | mosque | church | square | district | area | countryside | valley | hill | hills | mountain | mountains | dam | farm | junction | outskirts | suburb | province | region | base | plateau | river | desert | oasis | coast | border | quarter | neighbourhood | neighborhood | bakery | house | building | station | guesthouse | yard | kilometre | capital | headquarters | half | warehouse
`),
]

/** Places that are mere points of the compass, or what stands before the name they lead to. */
export const placeLeads: readonly string[] = entries(`
  قرب | محيط | بمحيط | وسط | أطراف | شرق | غرب | شمال | جنوب | شرقي | غربي | شمالي | جنوبي | ريف | بريف | بادية | ببادية | قبالة | أجواء | مشارف | أسوار | near | outside | north | south | east | west
`)

/** Behind these a place is where somebody comes from, goes to or belongs to, not where it happened. */
export const otherPlaceWords: readonly string[] = entries(`
  إلى | نحو | باتجاه | صوب | من | عبر | مقابل | لقاء | نظير | قادما | قادمة | قادمين | from | to | towards | toward | against
`)

/** “On the road”, “at the hands of”: behind على or ضد these are no targets. */
export const noTargets: readonly string[] = entries(`
  التراجع | الانسحاب | الفرار | المغادرة | النزوح | الاستسلام | الرحيل | التوقف | الهرب | الانكفاء | الأقل | الأرجح | يد | أيدي | طريق | الطريق | جانب | محور | مساحة | مدى | خلفية | إثر | متن | النحو | الشكل | الفور | بعد | وقع | هامش | رأس | مرأى | غرار | عاتق | حد | ما | ذلك | دفعات | الرغم | الحدود | الأثر | إثرها | نفقة | بعدة | جبهة | أيد | أساس | أنه | نطاق | صعيد | مستوى | طول | امتداد | مدار | الطرف | مقربة | بعد | الإنترنت | تلغرام | حسابه | حسابها | صفحته | صفحتها | منصة | منصات | منصته | منصاته | منصاتها | قناة | قناته | قناتها | شبكات | مواقع التواصل | صفحات | معرفات | معرفاتها | least | behalf
`)
