import { entries } from './entries.ts'
import { buildingNouns, movableNouns } from './things-hit.ts'

/** People who bear no arms, as reports count them; singular, dual, plural and feminine as they come. */
export const civilianNouns: readonly string[] = entries(`
  مدني | مدنيا | مدنيين | مدنيان | مدنيون | مدنية | مدنيات | طفل | طفلا | طفلة | طفلان | طفلين | طفلتان | طفلتين | أطفال | رضيع | رضيعة | رضيعا | رضع | فتى | فتيان | فتية | صبي | صبية
  امرأة | امرأتان | امرأتين | نساء | سيدة | سيدتان | سيدتين | سيدات | فتاة | فتيات | فتاتان | فتاتين | رجل | رجلا | رجلان | رجلين | رجال | شاب | شابا | شابان | شابين | شبان | شباب | شابة | مسن | مسنا | مسنة | مسنين | مسنون
  مواطن | مواطنا | مواطنان | مواطنين | مواطنون | مواطنة | مواطنات | نازح | نازحا | نازحين | نازحون | نازحة | لاجئ | لاجئا | لاجئين | لاجئون | ساكن | سكان | أهالي | أهال | قروي | قرويين | قرويون
  طبيب | طبيبا | طبيبة | أطباء | ممرض | ممرضا | ممرضة | ممرضين | ممرضات | مسعف | مسعفا | مسعفة | مسعفين | مسعفون | مسعفان | صيدلي | صيدليا | صيدلانية | صيدلاني
  صحفي | صحفيا | صحافي | صحافيا | صحفية | صحافية | صحفيين | صحافيين | صحفيون | صحافيون | صحفيان | صحافيان | مراسل | مصور | مصورا | إعلامي | إعلاميين
  معلم | معلما | معلمة | معلمين | معلمون | معلمات | مدرس | مدرسا | مدرسين | تلميذ | تلميذا | تلاميذ | تلميذة | طالب | طالبا | طلاب | طلبة | طالبة | طالبات | محام | محاميا | محامي | قاض | قاضي | القاضي | مهندس | مهندسا | مهندسين | مهندسون
  عامل | عاملا | عمال | عاملة | عاملان | عاملين | موظف | موظفا | موظفي | موظفين | موظفون | موظفان | موظفة | سائق | سائقا | سائقه | سائقها | سائقين | سائقون | سائقي | مزارع | مزارعا | مزارعين | مزارعون | مزارعان | فلاح | فلاحا | فلاحين | راع | راعي | راعيا | راعيين | رعاة
  صياد | صيادا | صيادين | صيادون | بحار | بحارا | بحارة | بائع | باعة | تاجر | تاجرا | تجار | حاج | حجاج | مصل | مصلين | المصلين | مصلون | متظاهر | متظاهرا | متظاهرين | متظاهرون | محتج | محتجا | محتجين | محتجون | معتصم | معتصمين
  ناشط | ناشطا | ناشطة | ناشطين | ناشطون | ناشطان | متطوع | متطوعا | متطوعة | متطوعين | متطوعون | عائلة | عائلات | أسرة | أفراد عائلة | زوجة | زوجته | زوجها | والدته | والده | شقيقة | شقيقات | شقيقتان | شقيقتين | شقيق | أم | أب | جد | جدة
  نادل | نادلا | زبون | زبائن | راكب | راكبا | ركاب | مارة | عابر | شيخ | إمام | إمام مسجد | خطيب مسجد | مختار | المختار | رئيس بلدية | رئيس المجلس المحلي | وجيه | وجهاء | مريض | مرضى | جامعي | أكاديمي | أستاذ | أستاذا | دكتور | الدكتور | رجل دين | خباز | خبازين | عتال | دفاع مدني | طاقم طبي | عامل إغاثة | عمال إغاثة
  سجين | سجينا | سجناء | أقارب | أقاربه | أقاربها | نسوان | حاج | مستوطن | مستوطنا | مستوطنة | مستوطنين | مستوطنون | مستوطنان | مستوطنو | مسؤول | مسؤولا | مسؤولين | مسؤولة | مدير | مديرا | مديرة | محافظ | سياسي | مرشح | مرشحا | داعية | خطيب | فنان | كاتب | كاتبا | مدون | حقوقي | ناشطات | لاعب | محتفلين | مهجر | مهجرين | وافد | وافدين | محتجزة | ابن | ابنه | ابنته | ابنتها | ابنها
  civilian | civilians | child | children | boy | boys | girl | girls | woman | women | man | men | baby | infant | toddler | teacher | teachers | doctor | doctors | nurse | nurses | medic | medics | paramedic | paramedics | journalist | journalists | reporter | cameraman
  villager | villagers | resident | residents | shepherd | shepherds | farmer | farmers | student | students | pupil | pupils | worker | workers | engineer | engineers | driver | drivers | fisherman | fishermen | firefighter | firefighters | family | families | refugee | refugees | displaced | trader | traders | merchant | shopkeeper | protester | protesters | demonstrator | demonstrators | worshippers | passengers | bystander | bystanders | grandmother | grandfather | mother | father | couple | lawyer | judge | mayor | activist | activists | volunteer | volunteers | minister | baker | labourers | laborers
`)

/** People who bear arms. */
export const combatantNouns: readonly string[] = entries(`
  جندي | جنديا | جنديان | جنديين | جنود | جنوده | جنودها | جنودنا | عسكري | عسكريا | عسكريين | عسكريون | عسكريان | ضابط | ضابطا | ضابطان | ضابطين | ضباط | عنصر | عنصرا | عنصران | عنصرين | عناصر | عناصره | عناصرها | مقاتل | مقاتلا | مقاتلان | مقاتلين | مقاتلون | مقاتلو | مقاتلي | مقاتليه | مقاتليها | مقاتلينا
  مسلح | مسلحا | مسلحان | مسلحين | مسلحون | مسلحو | مسلحي | إرهابي | إرهابيا | إرهابيين | إرهابيون | إرهابيان | مجاهد | مجاهدا | مجاهدين | مجاهدون | مجاهدو | مجاهدي | مجاهدينا | مرتزق | مرتزقا | مرتزقة | مرتزقين | قناص | قناصا | قناصين | قائد | قائدا | قائدان | قائدين | قادة | أمير | أميرا | أمراء | زعيم | زعيما | زعماء | قيادي | قياديا | قياديان | قياديين | قياديون
  شرطي | شرطيا | شرطيان | شرطيين | شرطيون | رجال الشرطة | رجال الأمن | رجل أمن | رجل شرطة | أفراد الشرطة | دركي | دركيين | حرس | مرافق | مرافقا | مرافقيه | مرافقيها | ميليشياوي | فرد أمن | متمرد | متمردا | متمردين | متمردون | ثائر | ثوار | عقيد | العقيد | عميد | العميد | نقيب | النقيب | لواء | رائد | الرائد | ملازم | الملازم | مجند | مجندا | مجندين | مجندان | مهاجم | مهاجمين | مهاجمون | مهاجما | انتحاري | خلية | أفراد | متسلل | متسللين | جهادي | جهاديا | جهاديين | طيار | الطيار | مرابط | انغماسي | حامية | فلول | علوج | العلوج | حارس | حارسا | حارسين | حارسان | حراس | حراسه | إخوانكم | إخواننا | استشهادي | المدعو
  soldier | soldiers | fighter | fighters | militant | militants | gunman | gunmen | rebel | rebels | insurgent | insurgents | officer | officers | policeman | policemen | police | troops | commander | commanders | mercenary | mercenaries | guard | guards | bodyguard | bodyguards | conscript | conscripts | militiaman | militiamen | terrorist | terrorists | sniper | attacker | attackers | jihadist | jihadists | servicemen | serviceman | combatant | combatants | general | colonel | captain
`)

/** Who does things beside those: bodies, forces, aircraft, the unknown. The first word of the phrase. */
export const actorNouns: readonly string[] = entries(`
  قوات | قوة | قوى | جيش | شرطة | أمن | درك | مخابرات | استخبارات | ميليشيا | ميليشيات | مليشيا | مليشيات | تنظيم | حركة | فصيل | فصائل | لواء | ألوية | كتيبة | كتائب | سرية | سرايا | فرقة | فوج | جماعة | جماعات | مجموعة | مجموعات | جبهة | حزب | تجمع | هيئة | غرفة | مجلس | إدارة | حكومة | نظام | سلطات | سلطة | دورية | دوريات | وحدة | وحدات | حاجز | عصابة | عصابات | خلايا | خلية | رتل | أرتال | تحالف | ائتلاف | حرس | جهاز | أجهزة | مصالح | فرع | نيابة | داخلية | دفاع | ثوار | معارضة | مقاومة | عدو | احتلال | أنصار | أبطال | رجال
  مستوطن | مستوطنون | مستوطنين | مستوطنان | مستوطنو | مجهول | مجهولون | مجهولين | مجهولان | ملثم | ملثمون | ملثمين | شخص | أشخاص | رجل | أحدهم | مهاجم | جانب | جانبان | جانبين | طرف | طرفان | طرفين | طائرة | طائرات | طيران | مقاتلات | مروحية | مروحيات | مسيرة | مسيرات | سلاح | مدفعية | بوارج | بارجة | راجمات | زورق | زوارق | دبابات | دبابة | وجهاء | ممثلون | ممثلو | ممثلي | وفد | وفدان | عشيرة | عشائر | قبيلة | قبائل | أهالي | سكان | جرافة | جرافات | قناص | قناصة | مهاجمون | مهاجمان | ملثمان | عناصر | حشد | لجان | لجنة | قسد | بيشمركة | مرتزقة | قادة
  army | forces | force | police | militia | militias | group | groups | movement | front | brigade | brigades | guard | battalion | regiment | division | organisation | organization | faction | factions | government | regime | troops | authorities | warplanes | warplane | drone | drones | helicopter | helicopters | jets | aircraft | artillery | unit | patrol | coalition | council | command | agents | forces | militants | sides | negotiators
`)

/** What a known actor is called where it is a state that takes ground back; all others take it from one. */
export const governmentWords: readonly string[] = entries(`
  الجيش | جيش | الحكومة | حكومة | الحكومية | حكومية | حكومي | النظامية | نظامية | الاتحادية | الفيدرالية | الأمنية | النظام | السلطات | الدولة | القوات المسلحة | الأركان | أركان | الشرطة | الدرك | الوطني | قوات الأمن | الدفاع | الداخلية | المسلحة
  army | government | state | regime | troops | national | ministry | police | loyalist | armed forces
`)

/** Things that are hit: with these a phrase behind على or ب is a target, not a place. */
export const targetNouns: readonly string[] = [
  ...buildingNouns,
  ...movableNouns,
  ...entries(`
  موقع | مواقع | نقطة | نقاط | مقر | مقرات | حاجز | حواجز | دورية | دوريات | رتل | أرتال | سيارة | سيارات | آلية | آليات | آليتهم | عربة | عربات | دبابة | دبابات | حافلة | حافلات | باص | قافلة | قوافل | منزل | منازل | بيت | بيوت | مبنى | مبان | مستودع | مستودعات | معسكر | معسكرات | قاعدة | قواعد | تجمع | تجمعات | مستشفى | مشفى | مدرسة | مدارس | سوق | أسواق | مسجد | كنيسة | مخفر | مركز | مراكز | مطار | محطة | منشأة | منشآت | حقل | حقول | خط | برج | جسر | سد | موكب | شاحنة | شاحنات | صهريج | صهاريج | دراجة | مقهى | محل | محال | متجر | فرن | مخبز | صيدلية | مكتب | سجن | ثكنة | ميناء | مرفأ | سفينة | ناقلة | قارب | مخيم | خيمة | حفل | عرس | جنازة | مجلس عزاء | نقاط تفتيش | كمين | حي | أحياء | محيط | أطراف | مناطق | منطقة | حشد | طاقم | فريق
`),
]

/** People who are held, armed or not. */
export const captiveNouns: readonly string[] = entries(`
  محتجز | محتجزا | محتجزين | محتجزون | محتجزان | معتقل | معتقلا | معتقلين | معتقلون | موقوف | موقوفا | موقوفين | أسير | أسيرا | أسيرين | أسيران | أسرى | سجين | سجينا | سجناء | رهينة | رهائن | مخطوف | مخطوفين | مفقود | مفقودين | شخص | شخصا | أشخاص | شخصان | شخصين
  detainee | detainees | prisoner | prisoners | hostage | hostages | captive | captives | person | people
`)

/** What is looted, not conquered. */
export const propertyNouns: readonly string[] = entries(`
  منزل | منازل | منزلين | بيت | بيوت | شقة | شقق | محل | محال | محلات | متجر | سيارة | سيارات | سيارتين | دراجة | دراجات | أموال | مبلغ | مبالغ | ممتلكات | أثاث | محصول | محاصيل | أرض | أراض | أراضي | كيس | أكياس | برميل | براميل | مساعدات | هواتف | هاتف | مواش | مواشي | أغنام | أبقار | قطيع | ذهب | مصاغ | بضائع | بضاعة | معدات | أدوية | شاحنة | شاحنات | صهريج | صهاريج | طن | أطنان | دولار | ليرة | دينار | ألف دولار | مزرعة | مزارع | جرار | جرارات | رأس | رأسا | رؤوس | ماشية | محتويات | عقار | عقارات | حمولة | حمولات | مقتنيات | حلي | أمتعة
`)

/** Arms, and what they are kept in: who seizes them disarms the other. */
export const armsStores: readonly string[] = entries(`
  أسلحة | سلاح | ذخائر | ذخيرة | عتاد | شحنة | كمية | كميات | دبابة | دبابات | دبابتين | مدرعة | مدرعات | مدفع | مدافع | رشاش | رشاشات | رشاشين | صواريخ | بنادق
`)

/** Places that are hit as such, even by name: a crossing, an airport. A town is only where it happened. */
export const siteNouns: readonly string[] = entries(`
  حي | معبر | جسر | مطار | ميناء | مرفأ | سوق | مستشفى | مشفى | حقل | سجن | مخيم | قاعدة | محطة | سد | مدرسة | مسجد | قصر | جزيرة | ثكنة | معسكر | حاجز | مقر | برج
  crossing | bridge | airport | port | market | hospital | camp | base | station | dam | school | mosque | prison | barracks | checkpoint
`)
