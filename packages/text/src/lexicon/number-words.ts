import { columns, entries } from './entries.ts'

/** Words with the number each stands for. */
export type ValuedWords = readonly (readonly [form: string, value: number])[]

const byValue = (list: string): ValuedWords =>
  entries(list).flatMap((entry) => {
    const [value, ...forms] = columns(entry)
    return forms.map((form) => [form as string, Number(value)] as const)
  })

/** Arabic number words by value: gender and case as written here, ال and tanwin are set aside by the reader. */
export const arabicUnits = byValue(`
  0   صفر
  1   واحد واحدة أحد إحدى
  2   اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني ثنتين اتنين تنين
  3   ثلاثة ثلاث تلاتة تلات
  4   أربعة أربع
  5   خمسة خمس
  6   ستة ست
  7   سبعة سبع
  8   ثمانية ثماني ثمان تمانية تمان
  9   تسعة تسع
  10  عشرة عشر
  11  احدعش حداعش حداش   # as they are spoken
  12  اطنعش اتناعش اثنعش
  13  تلطعش تلتعش تلتاش
  14  اربعتعش اربعطعش
  15  خمستعش خمسطعش
  16  ستعش سطعش
  17  سبعتعش سبعطعش
  18  تمنتعش تمنطعش
  19  تسعتعش تسعطعش`)

export const arabicTens = byValue(`
  20  عشرون عشرين
  30  ثلاثون ثلاثين تلاتين
  40  أربعون أربعين
  50  خمسون خمسين
  60  ستون ستين
  70  سبعون سبعين
  80  ثمانون ثمانين تمانين
  90  تسعون تسعين`)

export const arabicHundreds = byValue(`
  100  مئة مائة مية ميه ميت
  200  مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
  300  ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة تلتمية
  400  أربعمئة أربعمائة
  500  خمسمئة خمسمائة خمسمية
  600  ستمئة ستمائة
  700  سبعمئة سبعمائة
  800  ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
  900  تسعمئة تسعمائة`)

/** What multiplies the number before it, or stands for itself. */
export const arabicScales = byValue(`
  1000           ألف آلاف الآف
  1000000        مليون ملايين
  1000000000     مليار مليارات بليون بلايين
  1000000000000  تريليون تريليونات ترليون`)

/** Two of a scale in one word; the short forms only before what is counted. */
export const arabicTwoScales = byValue(`
  2000        ألفان ألفين ألفي
  2000000     مليونان مليونين مليوني
  2000000000  ملياران مليارين ملياري`)

/** “A million and a half”: behind و, a part of the scale before it. */
export const arabicFractions = byValue(`
  0.5   نصف نص
  0.25  ربع
  0.3333333333333333 ثلث
  0.75  ثلاثة_أرباع`)

/** “The twelfth”: by day of the month. */
export const arabicOrdinals = byValue(`
  1   الأول الأولى أول غرة فاتح الحادي الحادية
  2   الثاني الثانية ثاني
  3   الثالث الثالثة ثالث
  4   الرابع الرابعة رابع
  5   الخامس الخامسة خامس
  6   السادس السادسة سادس
  7   السابع السابعة سابع
  8   الثامن الثامنة ثامن
  9   التاسع التاسعة تاسع
  10  العاشر العاشرة عاشر`)

/** What looks like a number word behind a clitic and is none: “لست” is “I am not”. */
export const notNumbers = entries(`لست | ولست | فلست | ألست | كست | فست | بست | فسبع`)

export const englishNumbers = byValue(`
  0  zero
  1  one
  2  two
  3  three
  4  four
  5  five
  6  six
  7  seven
  8  eight
  9  nine
  10 ten
  11 eleven
  12 twelve
  13 thirteen
  14 fourteen
  15 fifteen
  16 sixteen
  17 seventeen
  18 eighteen
  19 nineteen
  20 twenty
  30 thirty
  40 forty fourty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety`)

export const englishScales = byValue(`
  12             dozen
  20             score
  100            hundred
  1000           thousand
  1000000        million
  1000000000     billion
  1000000000000  trillion`)

export const persianNumbers = byValue(`
  0   صفر
  1   یک
  2   دو
  3   سه
  4   چهار چار
  5   پنج
  6   شش
  7   هفت
  8   هشت
  9   نه
  10  ده
  11  یازده
  12  دوازده
  13  سیزده
  14  چهارده
  15  پانزده
  16  شانزده
  17  هفده
  18  هجده هیجده
  19  نوزده
  20  بیست
  30  سی
  40  چهل
  50  پنجاه
  60  شصت
  70  هفتاد
  80  هشتاد
  90  نود
  100 صد یکصد
  200 دویست
  300 سیصد
  400 چهارصد
  500 پانصد
  600 ششصد
  700 هفتصد
  800 هشتصد
  900 نهصد`)

export const persianScales = byValue(`
  1000           هزار
  1000000        میلیون
  1000000000     میلیارد`)

/** Persian number words that are other words in Arabic: read in Persian texts alone. */
export const persianOnly = entries(`یک | نه | ده | سی | نود | صد | دو | سه`)
