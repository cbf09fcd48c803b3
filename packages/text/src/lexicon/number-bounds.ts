import { columns, entries } from './entries.ts'

/** How words before or behind a number move its ends: “more than 20” is at least 21. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'

const apart = /\s{2,}/

const bounds = (list: string): readonly (readonly [words: string, bound: Bound])[] =>
  entries(list).map((entry) => {
    const [bound, words] = columns(entry, apart)
    return [words as string, bound as Bound] as const
  })

/** Before the number. */
export const boundsBefore = bounds(`
  at-least   ما لا يقل عن
  at-least   ما لا يقل عددهم عن
  at-least   لا يقل عن
  at-least   لا تقل عن
  at-least   لا يقل عددهم عن
  at-least   لا يقل عددها عن
  at-least   ليس أقل من
  at-least   ما ليس أقل من
  at-least   على الأقل
  at-least   على أقل تقدير
  more-than  أكثر من
  more-than  أزيد من
  more-than  أكتر من
  more-than  ما يزيد على
  more-than  ما يزيد عن
  more-than  ما يزيد عددهم على
  more-than  ما يزيد عددهم عن
  more-than  يزيد على
  more-than  يزيد عن
  more-than  تزيد على
  more-than  تزيد عن
  more-than  يزيد عددهم على
  more-than  يزيد عددهم عن
  more-than  ما يفوق
  more-than  يفوق
  more-than  تفوق
  more-than  يفوق عددهم
  more-than  ما يربو على
  more-than  ما يربو عن
  more-than  يربو على
  more-than  تربو على
  more-than  ما ينيف على
  more-than  ما ينيف عن
  more-than  ما يتجاوز
  more-than  يتجاوز
  more-than  تتجاوز
  more-than  يتجاوز عددهم
  more-than  تجاوز
  more-than  تجاوزت
  more-than  تجاوز عددهم
  more-than  تخطى
  more-than  تخطت
  more-than  يتخطى
  more-than  تعدى
  more-than  يتعدى
  about      نحو
  about      حوالي
  about      حوالى
  about      قرابة
  about      زهاء
  about      ما يقارب
  about      ما يقارب من
  about      ما يقارب عن
  about      ما يقرب من
  about      ما يقرب عن
  about      ما يناهز
  about      يقارب
  about      تقارب
  about      قارب
  about      قاربت
  about      يناهز
  about      تناهز
  about      ناهز
  about      ناهزت
  about      بحدود
  about      في حدود
  about      بما يقارب
  about      تقريبا
  about      شي
  less-than  أقل من
  less-than  ما يقل عن
  less-than  يقل عن
  less-than  تقل عن
  less-than  ما دون
  at-most    ما لا يزيد على
  at-most    ما لا يزيد عن
  at-most    لا يزيد على
  at-most    لا يزيد عن
  at-most    لا تزيد على
  at-most    لا تزيد عن
  at-most    لا يزيد عددهم على
  at-most    لا يزيد عددهم عن
  at-most    ما لا يتجاوز
  at-most    لا يتجاوز
  at-most    لا تتجاوز
  at-most    لا يتجاوز عددهم
  at-most    لم يتجاوز
  at-most    لم تتجاوز
  at-most    لم يتجاوز عددهم
  at-most    لا يتعدى
  at-most    لا تتعدى
  at-most    لم يتعد
  at-most    لا يتخطى
  at-most    ليس أكثر من
  at-most    لا أكثر من
  at-most    ما يصل إلى
  at-most    بحد أقصى
  at-least   at least
  at-least   no fewer than
  at-least   no less than
  at-least   not fewer than
  at-least   not less than
  at-least   a minimum of
  more-than  more than
  more-than  over
  more-than  well over
  more-than  upwards of
  more-than  upward of
  more-than  in excess of
  more-than  above
  more-than  exceeding
  more-than  exceeded
  more-than  exceeds
  about      about
  about      around
  about      some
  about      nearly
  about      almost
  about      roughly
  about      approximately
  about      close to
  about      an estimated
  about      estimated
  about      circa
  less-than  fewer than
  less-than  less than
  less-than  under
  less-than  below
  at-most    up to
  at-most    at most
  at-most    as many as
  at-most    as much as
  at-most    no more than
  at-most    not more than
  at-most    a maximum of
  at-least   دست‌کم
  at-least   دست کم
  at-least   حداقل
  at-least   لااقل
  more-than  بیش از
  more-than  بیشتر از
  more-than  افزون بر
  more-than  بالغ بر
  more-than  متجاوز از
  less-than  کمتر از
  less-than  کم‌تر از
  about      حدود
  about      در حدود
  about      نزدیک به
  about      قریب به
  about      تقریباً
  at-most    حداکثر
  at-most    تا سقف`)

/** Before “the number of …”, and the number behind that: “لم يتجاوز عدد الحضور العشرين”. */
export const boundsBeforeCount = bounds(`
  at-most    لم يتجاوز
  at-most    لا يتجاوز
  at-most    لا يزيد
  at-most    لم يزد
  at-least   لا يقل
  at-least   لم يقل
  more-than  تجاوز
  more-than  يتجاوز
  more-than  يزيد
  more-than  تخطى
  less-than  يقل
  about      ناهز
  about      يناهز
  about      قارب
  about      يقارب`)

/** Behind the number, or behind what is counted. */
export const boundsBehind = bounds(`
  at-least  على الأقل
  at-least  على أقل تقدير
  at-least  كحد أدنى
  at-least  بحد أدنى
  at-least  حدا أدنى
  at-least  فأكثر
  at-least  أو أكثر
  at-least  أو يزيد
  at-least  فما فوق
  at-most   على الأكثر
  at-most   كحد أقصى
  at-most   بحد أقصى
  at-most   حدا أقصى
  at-most   على أبعد تقدير
  at-most   لا أكثر
  about     تقريبا
  about     على وجه التقريب
  at-least  at least
  at-least  or more
  at-most   at most
  at-most   at the most
  about     or so
  at-most   or fewer
  at-most   or less`)

/** Words for no number in particular, with the least and the most they can mean; `*` for open. */
export const vagueNumbers = entries(`
  30       90       بضع عشرات
  3        9        بضعة
  3        9        بضع
  13       19       بضعة عشر
  13       19       بضع عشرة
  20       *        عشرات
  200      *        مئات
  300      900      بضع مئات
  200      *        عدة مئات
  2000     *        آلاف
  2000     *        ألوف
  3000     9000     بضعة آلاف
  2000     *        عدة آلاف
  20000    *        عشرات الآلاف
  20000    *        عشرات آلاف
  200000   *        مئات الآلاف
  200000   *        مئات آلاف
  2000000  *        ملايين
  3000000  9000000  بضعة ملايين
  2000000  *        عدة ملايين
  20000000 *        عشرات الملايين
  2000000000 *      مليارات
  20       *        dozens
  40       *        scores
  200      *        hundreds
  2000     *        thousands
  20000    *        tens of thousands
  200000   *        hundreds of thousands
  2000000  *        millions
  20       *        ده‌ها
  20       *        دهها
  200      *        صدها
  2000     *        هزاران
  2000     *        هزارها
  20000    *        ده‌ها هزار
  200000   *        صدها هزار
  2000000  *        میلیون‌ها`).map((entry) => {
  const [least, most, words] = columns(entry, /\s{2,}|\s(?=\*)/)
  return [words as string, Number(least), most === '*' ? null : Number(most)] as const
})
