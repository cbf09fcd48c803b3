import { entries } from './entries.ts'

/** Who tells of a conflict without being a party to it: what they tell is no claim of a party. */
export const observerWords = entries(`
  # monitors and rights groups
  مرصد | مراصد | مراقبون | مراقبين | شبكة | مركز | مكتب توثيق | منظمة | منظمات | رابطة | جمعية | نقابة | حقوقي | حقوقية | حقوقيون | حقوقيين | لجنة تحقيق | لجنة التحقيق | لجنة تقصي | توثيق | لحقوق الإنسان
  # the United Nations, rescue, medicine
  الأمم المتحدة | أممي | أممية | أمميون | بعثة | مبعوث | الدفاع المدني | دفاع مدني | الهلال الأحمر | هلال أحمر | الصليب الأحمر | الخوذ البيضاء | هيئة الإسعاف | إسعاف | مسعف | مسعفون | مسعفين | طبيب | طبيبة | أطباء | طبي | طبية | مشفى | مستشفى
  وزارة الصحة | مديرية الصحة | صحي | إغاثي | إغاثية | إغاثة
  # the press
  وكالة | مراسل | مراسلة | مراسلو | مراسلون | قناة | صحيفة | موقع إخباري | إذاعة | إعلاميون | صحفي | صحافي | صحفيون | إخبارية | نشطاء | ناشط | ناشطة | ناشطون | ناشطين
  تنسيقية | تنسيقيات | إعلامي | إعلامية | منصة إعلامية
  # people
  سكان | أهالي | أهال | شاهد | شاهدة | شهود | مدنيون | مدنيين | نازحون | نازحين | مختار | وجهاء | ناج | ناجون | ناجين | خبير | خبراء | باحث | محلل
  # English
  observatory | documentation | centre | center | monitor | monitors | watchdog | network for human rights | human rights | rights group | rights groups | united nations | un | red cross | red crescent | civil defence | civil defense | white helmets | medic | medics
  doctor | doctors | hospital | health ministry | rescuers | reporter | reporters | correspondent | news agency | newspaper | residents | witness | witnesses | activists | villagers | locals | survivors | experts | researchers`)

/** Who speaks for a party, known by name or not. */
export const partyWords = entries(`
  وسائل إعلام رسمية | وسائل الإعلام الرسمية | الإعلام الرسمي | التلفزيون الرسمي | وكالة الأنباء الرسمية | وكالة رسمية | الإعلام الحربي | الإعلام العسكري | المكتب الحربي
  جيش | قوات | وزارة الدفاع | وزير الدفاع | وزارة الداخلية | وزير الداخلية | نائب وزير | وزير | وزيرة | حكومة | حكومي | حكومية | عسكري | عسكرية | أمني | أمنية | أركان | قيادة | قيادي | قائد ميداني | ضابط | مقاتل | مسلح | مسلحون | محافظ | سلطات
  ميليشيا | ميليشيات | مليشيا | كتائب | كتيبة | لواء | ألوية | سرايا | حركة | تنظيم | جبهة | فصيل | فصيلان | فصيلين | فصائل | جماعة | حرس | عدو | غرفة عمليات | مجلس عسكري | المجلس العسكري | تحالف
  army | military | forces | defence ministry | defense ministry | interior ministry | security source | security official | government | brigade | militia | rebels | militants | commander | state media | state television | state news agency`)

/** Stances in which a speaker vouches for what is told; to be asked, to threaten or to judge is none. */
export const vouchingStances: readonly string[] = ['asserts', 'confirms', 'accuses', 'claims-at-a-distance', 'denies']

/** Behind these an event is taken for granted by who tells: “claimed responsibility for the attack”, “condemned the attack”. */
export const takenForGranted = entries(`
  خرق | بخرق | بانتهاك | خروقات | مسؤولية | مسؤوليته | مسؤوليتها | مسؤوليتهم | المسؤولية | تبنى | تبنت | وتبنت | وتبنى | تبنوا | يتبنى | تتبنى | تبني | التعليق | تعليق | تحقيق | تحقيقا | دان | دانت | أدان | أدانت | ندد | نددت | استنكر | استنكرت | شجب | شجبت | منفذ | منفذي | منفذو | ضحايا | شهداء
  responsibility | condemned | comment | investigation | inquiry`)

/** Where a group writes of its own deeds: words of piety, of “our” fighters, of the foe. */
export const ownVoice = entries(`
  بحمد الله | بفضل الله | بعون الله | بتوفيق الله | ولله الحمد | الله أكبر | بسم الله | مجاهدونا | مجاهدينا | مجاهدو | مجاهدي | المجاهدون | أبطالنا | إخوانكم | إخوانكم في | مقاتلونا | رجالنا | قواتنا | كتائبنا | وحداتنا | دفاعاتنا
  حصاد عمليات | حصيلة عمليات | بيان صادر عن | بلاغ صادر عن | نصر من الله | تقبلهم الله | تقبله الله | نحسبه | نحسبهم | شبابنا | أسرانا | أهلنا | ثوارنا | محكمتنا | العدو | نزف إليكم | نحيط شعبنا | نعتذر لأهالي
  بلاغ عسكري | بيان عسكري | بلاغ رقم | الإعلام الحربي | الإعلام العسكري | المكتب الحربي | المكتب الإعلامي ل | والعاقبة للمتقين | صادر عن المكتب الإعلامي | العدو الغاشم | المرتزقة`)
