import { entries } from './entries.ts'

/** Words for an unsharp part of a year or month, and the part they mean. */
export type VaguePart = 'early' | 'middle' | 'late'

export const vagueParts: Readonly<Record<VaguePart, readonly string[]>> = {
  early: entries(`
    مطلع | بداية | بدايات | أوائل | اوائل | مستهل | early | the beginning of | beginning of
    the start of | start of | اوایل | آغاز | ابتدای
  `),
  middle: entries(`
    منتصف | أواسط | وسط | mid | middle of | the middle of | اواسط | نیمه | میانه
  `),
  late: entries(`
    أواخر | اواخر | نهاية | نهايات | ختام | late | the end of | end of | پایان | انتهای
  `),
}

/** Of these the last day is meant where something lasts until then: “قبل نهاية الشهر”. */
export const endWords: readonly string[] = entries('نهاية | ختام | end of | the end of | پایان | انتهای')

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
