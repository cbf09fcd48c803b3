/** Words for an unsharp part of a year or month, and the part they mean. */
export type VaguePart = 'early' | 'middle' | 'late'

export const vagueParts: Readonly<Record<VaguePart, readonly string[]>> = {
  early: ['مطلع', 'بداية', 'بدايات', 'أوائل', 'مستهل', 'اوایل', 'آغاز', 'early', 'the beginning of', 'the start of'],
  middle: ['منتصف', 'أواسط', 'وسط', 'اواسط', 'نیمه', 'mid', 'the middle of'],
  late: ['أواخر', 'نهاية', 'نهايات', 'ختام', 'پایان', 'late', 'the end of'],
}

/** First and last month each part of a year means. */
export const monthsOfPart: Readonly<Record<VaguePart, readonly [number, number]>> = {
  early: [1, 4],
  middle: [5, 8],
  late: [9, 12],
}

/** First and last day each part of a month means; 31 stands for the month's last. */
export const daysOfPart: Readonly<Record<VaguePart, readonly [number, number]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
}
