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

/** Days of the week, Sunday first. */
export const weekdays: readonly (readonly string[])[] = [
  ['الأحد', 'أحد', 'sunday', 'یکشنبه'],
  ['الاثنين', 'الإثنين', 'اثنين', 'monday', 'دوشنبه'],
  ['الثلاثاء', 'ثلاثاء', 'tuesday', 'سه‌شنبه'],
  ['الأربعاء', 'أربعاء', 'wednesday', 'چهارشنبه'],
  ['الخميس', 'خميس', 'thursday', 'پنجشنبه'],
  ['الجمعة', 'جمعة', 'friday', 'جمعه'],
  ['السبت', 'سبت', 'saturday', 'شنبه'],
]

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Units of time: alone, in the dual, in the plural. */
export const timeUnits: Readonly<
  Record<
    TimeUnit,
    { readonly one: readonly string[]; readonly two: readonly string[]; readonly many: readonly string[] }
  >
> = {
  second: { one: ['ثانية', 'second'], two: ['ثانيتين', 'ثانيتان'], many: ['ثوان', 'ثواني', 'seconds'] },
  minute: { one: ['دقيقة', 'minute'], two: ['دقيقتين', 'دقيقتان'], many: ['دقائق', 'minutes'] },
  hour: { one: ['ساعة', 'hour'], two: ['ساعتين', 'ساعتان'], many: ['ساعات', 'hours'] },
  day: { one: ['يوم', 'يوما', 'day', 'روز'], two: ['يومين', 'يومان'], many: ['أيام', 'أياما', 'days'] },
  week: { one: ['أسبوع', 'أسبوعا', 'week', 'هفته'], two: ['أسبوعين', 'أسبوعان'], many: ['أسابيع', 'weeks'] },
  month: { one: ['شهر', 'شهرا', 'month', 'ماه'], two: ['شهرين', 'شهران'], many: ['أشهر', 'شهور', 'months'] },
  year: {
    one: ['سنة', 'عام', 'عاما', 'year', 'سال'],
    two: ['سنتين', 'سنتان', 'عامين', 'عامان'],
    many: ['سنوات', 'سنين', 'أعوام', 'years'],
  },
}

/** “Last”, “this”, “next”, behind an Arabic unit, weekday or month, before an English one. */
export const directions: Readonly<Record<'last' | 'this' | 'next', readonly string[]>> = {
  last: [
    ...['الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'الفائت', 'الفائتة', 'السابق', 'السابقة', 'الماضيين', 'الماضيتين'],
    ...['الأخير', 'الأخيرة', 'الأخيرين', 'المنصرمين', 'الفائتين', 'last', 'past', 'گذشته'],
  ],
  this: ['الجاري', 'الجارية', 'الحالي', 'الحالية', 'this', 'جاری'],
  next: [
    ...['المقبل', 'المقبلة', 'القادم', 'القادمة', 'الآتي', 'الآتية', 'المقبلين', 'القادمين', 'المقبلتين', 'القادمتين'],
    ...['next', 'coming', 'آینده'],
  ],
}

/** Days counted from the day of publication. */
export const relativeDays: readonly (readonly [words: string, days: number])[] = [
  ['أول من أمس', -2],
  ['أول أمس', -2],
  ['أمس الأول', -2],
  ['أول البارحة', -2],
  ['قبل أمس', -2],
  ['أمس', -1],
  ['البارحة', -1],
  ['البارح', -1],
  ['امبارح', -1],
  ['مبارح', -1],
  ['بعد غد', 2],
  ['بعد الغد', 2],
  ['بعد بكرة', 2],
  ['بكرة', 1],
  ['بكرا', 1],
  ['غد', 1],
  ['غدا', 1],
  ['الغد', 1],
  ['اليوم', 0],
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['دیروز', -1],
  ['پریروز', -2],
  ['امروز', 0],
  ['فردا', 1],
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

/** Seasons with their months; winter runs into the next year. */
export const seasons: readonly (readonly [words: string, first: number, last: number])[] = [
  ['ربيع', 3, 5],
  ['صيف', 6, 8],
  ['خريف', 9, 11],
  ['شتاء', 12, 2],
  ['spring', 3, 5],
  ['summer', 6, 8],
  ['autumn', 9, 11],
  ['fall', 9, 11],
  ['winter', 12, 2],
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
