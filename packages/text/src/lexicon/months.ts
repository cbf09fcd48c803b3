/** Names of months, by month: spelling and vowels do not matter where `fold` makes them one. */
import { entries } from './entries.ts'

/** A month a line: its names apart by `|`. */
const byMonth = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => entries(line))

/** The Gregorian calendar: Egypt and the Gulf, the Levant, Algeria and Tunisia, Morocco, Mauritania; spellings met in news; English. */
export const months = byMonth(`
  يناير | كانون الثاني | كانون ثاني | كانون ثان | ك2 | جانفي | جانفيي | january | jan
  فبراير | شباط | اشباط | فيفري | february | febuary | feb
  مارس | آذار | march | mar
  أبريل | نيسان | إبريل | أفريل | آبريل | ابرايل | april | apr
  مايو | أيار | ماي | أيّار | may
  يونيو | حزيران | يونيه | جوان | june | jun
  يوليو | تموز | يوليه | يوليوز | جويلية | جولية | جويلة | july | jul
  أغسطس | آب | أوت | غشت | أغشت | أغسطوس | أوغسطس | august | aug
  سبتمبر | أيلول | شتنبر | شتمبر | سبتنبر | سبتمبير | سيبتمبر | september | sept | sep
  أكتوبر | تشرين الأول | تشرين أول | ت1 | أوكتوبر | أكتوبير | october | oct
  نوفمبر | تشرين الثاني | تشرين ثاني | تشرين ثان | ت2 | نونبر | نوفمبير | november | nov
  ديسمبر | كانون الأول | كانون أول | ك1 | دجنبر | دجمبر | ديسمبير | دسمبر | december | dec
`)

/** The Gregorian calendar in Persian: Iran, then Afghanistan. */
export const gregorianMonthsInPersian = byMonth(`
  ژانویه | جنوری
  فوریه | فبروری
  مارس | مارچ
  آوریل | آپریل | اپریل
  مه | می
  ژوئن | جون
  ژوئیه | جولای
  اوت | آگوست | اگست
  سپتامبر | سپتمبر
  اکتبر | اکتوبر
  نوامبر | نومبر
  دسامبر | دسمبر
`)

/** The Islamic calendar. */
export const islamicMonths = byMonth(`
  محرم | المحرم | محرّم الحرام | muharram
  صفر | صفر الخير | صفر المظفر | safar
  ربيع الأول | ربيع أول | ربیع الاول | ربیع‌الاول | rabi al-awwal | rabi' al-awwal | rabi al-awal | rabi i | rabiʻ i
  ربيع الآخر | ربيع الثاني | ربيع ثاني | ربيع ثان | ربیع‌الثانی | rabi al-thani | rabi' al-thani | rabi al-akhir | rabi ii | rabiʻ ii
  جمادى الأولى | جمادى الأول | جماد الأول | جماد أول | جمادی‌الاول | جمادی الاول | jumada al-ula | jumada al-awwal | jumada i
  جمادى الآخرة | جمادى الثانية | جمادى الآخر | جمادى الثاني | جماد الآخر | جماد الثاني | جمادی‌الثانی | jumada al-thani | jumada al-akhirah | jumada ii
  رجب | رجب المرجب | رجب الفرد | rajab
  شعبان | شعبان المعظم | sha'ban | shaban | shaaban | shaʻban
  رمضان | رمضان المبارك | رمضان الكريم | ramadan | ramadhan
  شوال | شوال المكرم | shawwal
  ذو القعدة | ذي القعدة | ذو القعده الحرام | ذوالقعدة | ذي‌القعده | ذیقعده | dhu al-qi'dah | dhu al-qidah | dhul qadah | dhuʻl-qiʻdah
  ذو الحجة | ذي الحجة | ذو الحجة الحرام | ذوالحجة | ذی‌الحجه | ذیحجه | dhu al-hijjah | dhul hijjah | dhu al-hijja | dhuʻl-hijjah
`)

/** The Solar Hijri calendar: Iran, then Afghanistan. */
const solarHijri = byMonth(`
  فروردین | حمل | farvardin
  اردیبهشت | ثور | ordibehesht
  خرداد | جوزا | khordad
  تیر | سرطان | tir
  مرداد | امرداد | اسد | mordad
  شهریور | سنبله | shahrivar
  مهر | میزان | mehr
  آبان | عقرب | aban
  آذر | قوس | azar
  دی | جدی | dey
  بهمن | دلو | bahman
  اسفند | حوت | esfand
`)

/** With “ماه”, month, written to the name. */
export const persianMonths = solarHijri.map((names) => names.flatMap((name) => [name, `${name}ماه`, `${name}‌ماه`]))

/** Names of months that are also words or names of persons: alone they are months only behind a word that leads to one. */
export const monthsThatAreWords = entries(`
  مارس | آب | ماي | جوان | أوت     # he practised; father; May; a name; –
  نيسان | أيار | أيلول | آذار | تموز | حزيران
  رجب | شعبان | رمضان | صفر | محرم
  may | march | mar | jan | dec | sep | nov | jun | jul | aug | apr | feb | oct | sept | august | april | june
  مه | می | جون | مهر | دی | تیر | آذر | بهمن
  حمل | ثور | سرطان | اسد | سنبله | میزان | عقرب | قوس | جدی | دلو | حوت
`)
