/** Words of time in Arabic and English, as they are written; spelling and vowels do not matter. */

/** Months of the Islamic calendar, by month. */
export const islamicMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'ربيع أول', "rabi' al-awwal"],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', "rabi' al-thani"],
  ['جمادى الأولى', 'جمادى الأول', 'جمادي الاولى', 'jumada al-ula'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'jumada al-thani'],
  ['رجب', 'rajab'],
  ['شعبان', "sha'ban", 'shaban'],
  ['رمضان', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'ذو القعده', "dhu al-qi'dah"],
  ['ذو الحجة', 'ذي الحجة', 'dhu al-hijjah'],
]

/** Months of the Solar Hijri calendar, by month: Iran, Afghanistan. */
export const persianMonths: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
]

/** Parts of the day. */
export const dayParts: readonly string[] = [
  ...[
    'صباح',
    'صباحا',
    'مساء',
    'فجر',
    'فجرا',
    'ظهر',
    'ظهرا',
    'عصر',
    'عصرا',
    'ليل',
    'ليلا',
    'ليلة',
    'ليلتي',
    'ضحى',
    'غروب',
    'عشية',
    'غداة',
  ],
  ...['نهار', 'وقت متأخر من مساء', 'وقت متأخر من ليل', 'وقت متأخر من ليلة', 'ساعة متأخرة من مساء'],
  ...['ساعة متأخرة من ليل', 'ساعة مبكرة من صباح', 'ساعة مبكرة من فجر', 'وقت مبكر من صباح', 'وقت مبكر من فجر'],
  ...['قبل ظهر', 'بعد ظهر', 'منتصف ليل', 'بعد منتصف ليل', 'قبيل فجر', 'ساعات الصباح', 'منتصف نهار'],
  ...['بامداد', 'عصر', 'شامگاه', 'صبح', 'شب'],
]
export const englishDayParts: readonly string[] = [
  ...['morning', 'afternoon', 'evening', 'night', 'dawn', 'noon', 'midnight', 'before dawn', 'after midnight'],
  ...['the night', 'the evening', 'the morning', 'late', 'early'],
]

/** Words that open an interval at one end, or make it approximate. */
export const openers: readonly (readonly [words: string, kind: 'since' | 'until' | 'about'])[] = [
  ['منذ', 'since'],
  ['مذ', 'since'],
  ['ابتداء من', 'since'],
  ['بدءا من', 'since'],
  ['اعتبارا من', 'since'],
  ['انطلاقا من', 'since'],
  ['بعد', 'since'],
  ['از', 'since'],
  ['since', 'since'],
  ['after', 'since'],
  ['حتى', 'until'],
  ['إلى غاية', 'until'],
  ['لغاية', 'until'],
  ['قبل', 'until'],
  ['قبيل', 'until'],
  ['تا', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'until'],
  ['by', 'until'],
  ['حوالي', 'about'],
  ['نحو', 'about'],
  ['قرابة', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
]

/** Feasts of the Islamic year: month, first and last day. */
export const feasts: readonly (readonly [words: string, month: number, first: number, last: number])[] = [
  ['عيد الفطر', 10, 1, 1],
  ['عيد الأضحى', 12, 10, 10],
  ['عاشوراء', 1, 10, 10],
  ['المولد النبوي', 3, 12, 12],
  ['eid al-fitr', 10, 1, 1],
  ['eid al-adha', 12, 10, 10],
]
