import type { Bilingual } from '#problems'

/** Labels for the fields of a specification that the program knows; any other is shown by the name it has. */
export const specificationWords: Readonly<Record<string, Bilingual>> = {
  actor: { en: 'Actors counted', ar: 'الفاعلون المعدودون' },
  actorRole: { en: 'Role of the actor', ar: 'دور الفاعل' },
  scheme: { en: 'Target scheme', ar: 'مخطط الأهداف' },
  schemeVersion: { en: 'Version of the scheme', ar: 'نسخة المخطط' },
  classes: { en: 'Classes counted', ar: 'الأصناف المعدودة' },
  span: { en: 'Span of time', ar: 'المدة' },
  bin: { en: 'Bin', ar: 'الفترة' },
  count: { en: 'What is counted', ar: 'ما يُعدّ' },
  regions: { en: 'Regions', ar: 'المناطق' },
  multiDay: { en: 'Incidents of several days', ar: 'حوادث دامت أياماً' },
  leastDatePrecision: { en: 'Least exact date admitted', ar: 'أقل دقة مقبولة للتاريخ' },
  withoutSources: { en: 'Left out: reported by these alone', ar: 'مستثنى: ما أورده هؤلاء وحدهم' },
  unobserved: { en: 'Not observed', ar: 'غير مرصود' },
  a: { en: 'Class A', ar: 'الصنف A' },
  b: { en: 'Class B', ar: 'الصنف B' },
  date: { en: 'Date tested', ar: 'التاريخ المختبَر' },
  dateOrigin: { en: 'Where the date comes from', ar: 'مصدر التاريخ' },
  direction: { en: 'Direction asked about', ar: 'الاتجاه المسؤول عنه' },
  claimant: { en: 'Claimant', ar: 'صاحب الادعاء' },
}
