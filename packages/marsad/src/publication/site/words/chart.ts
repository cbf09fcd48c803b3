import type { Bilingual } from '#problems'

const binNames: Readonly<Record<string, Bilingual>> = {
  day: { en: 'day', ar: 'اليوم' },
  week: { en: 'week', ar: 'الأسبوع' },
  month: { en: 'month', ar: 'الشهر' },
  quarter: { en: 'quarter', ar: 'ربع السنة' },
  year: { en: 'year', ar: 'السنة' },
}

const countNames: Readonly<Record<string, Bilingual>> = {
  incidents: { en: 'Incidents', ar: 'الحوادث' },
  fatalities: { en: 'Fatalities', ar: 'القتلى' },
}

export function perBin(count: unknown, bin: unknown): Bilingual {
  const what = countNames[String(count)] ?? { en: 'Count', ar: 'العدد' }
  const each = binNames[String(bin)] ?? { en: 'bin', ar: 'الفترة' }
  return { en: `${what.en} per ${each.en}`, ar: `${what.ar} في ${each.ar}` }
}

export function shareOf(a: string, b: string): Bilingual {
  return { en: `Share of ${a} among ${a} and ${b}`, ar: `حصة ${a} من مجموع ${a} و${b}` }
}

/** Title and axis of the panel of shares: short enough for a phone. */
export function shareOfClass(a: string): Bilingual {
  return { en: `Share of ${a} among both, per cent`, ar: `حصة ${a} من مجموع الصنفين، بالمئة` }
}

export function shareBefore(date: string): Bilingual {
  return { en: `before ${date}`, ar: `قبل ${date}` }
}

export function shareAfter(date: string): Bilingual {
  return { en: `from ${date} on`, ar: `منذ ${date}` }
}

export const chartWords = {
  /** The arrow points the way time runs in the picture, which is the same in both languages. */
  time: { en: 'Time →', ar: '→ الزمن' },
  tested: { en: 'Tested date', ar: 'التاريخ المختبَر' },
  notObserved: { en: 'not observed', ar: 'غير مرصود' },
  caption: {
    en: 'Bars: counts in each bin. Thick line: mean between detected changes. Triangle: a detected change. Dashed line: the tested date. Hatching: not observed, a gap and not a zero. Dots: share in each bin; thick lines: share before and after. Time runs from left to right.',
    ar: 'الأعمدة: العدد في كل فترة. الخط السميك: المتوسط بين تغيّرين مكتشَفين. المثلث: تغيّر مكتشَف. الخط المتقطع: التاريخ المختبَر. التظليل: فترة غير مرصودة، أي فجوة وليست صفراً. النقاط: الحصة في كل فترة، والخطان السميكان: الحصة قبل التاريخ وبعده. يجري الزمن من اليسار إلى اليمين.',
  },
} as const satisfies Record<string, Bilingual>
