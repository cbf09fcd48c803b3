import type { Bilingual } from '#problems'

/** What every page says: navigation, the overview, the foot of the page. */
export const siteWords = {
  languageName: { en: 'English', ar: 'العربية' },
  skip: { en: 'Skip to the content', ar: 'إلى المحتوى مباشرة' },
  navigation: { en: 'Pages of this report', ar: 'صفحات هذا التقرير' },
  overview: { en: 'Overview', ar: 'نظرة عامة' },
  exhibits: { en: 'Exhibits', ar: 'المستندات' },
  sources: { en: 'Sources', ar: 'المصادر' },
  verification: { en: 'How to verify', ar: 'كيف تتحقق' },
  claims: { en: 'Claims', ar: 'الادعاءات' },
  tests: { en: 'Tests', ar: 'الاختبارات' },
  investigation: { en: 'Investigation', ar: 'التحقيق' },
  sealed: { en: 'Sealed', ar: 'خُتمت' },
  sealedAtEntry: { en: 'Ledger at sealing', ar: 'سجل القيود عند الختم' },
  contents: { en: 'What this edition holds', ar: 'ما في هذه النسخة' },
  readIn: { en: 'Read in English', ar: 'اقرأ بالعربية' },
  bothLanguages: {
    en: 'Arabic and English hold the same report. Neither is a summary of the other.',
    ar: 'النسختان العربية والإنجليزية تقرير واحد، وليست إحداهما ملخصاً للأخرى.',
  },
  howItWorks: {
    en: 'What was said stands beside what was said against it, each in its own words and linked to the document it comes from. What was counted can be counted again.',
    ar: 'كل قول إلى جانب ما قيل ضده، وكلٌّ بكلماته ومع رابط إلى المستند الذي جاء منه. وكل ما عُدّ يمكن عدّه من جديد.',
  },
  noClaims: { en: 'This edition publishes no claim.', ar: 'لا تنشر هذه النسخة أي ادعاء.' },
  noTests: {
    en: 'No test was registered and run for this edition: nothing in it has been counted.',
    ar: 'لم يُسجَّل أي اختبار ولم يُجرَ لهذه النسخة: لم يُعدّ فيها شيء.',
  },
  data: { en: 'The whole edition as data', ar: 'النسخة كلها كبيانات' },
  madeWith: { en: 'Made with', ar: 'أُعدّ بواسطة' },
  rootHash: { en: 'Root hash of the ledger', ar: 'بصمة جذر سجل القيود' },
  everyNumber: {
    en: 'Every number in this report links to what it was computed from.',
    ar: 'كل رقم في هذا التقرير مرتبط بما حُسب منه.',
  },
} as const satisfies Record<string, Bilingual>

export function editionNumber(number: number): Bilingual {
  return { en: `Edition ${number}`, ar: `النسخة ${number}` }
}
