import type { Stance } from '../annotation.ts'

/** Reporting verbs in the forms news uses, by what they make of the content. Arabic is folded like the text it meets. */
export const reportingVerbs: Readonly<Record<'ar' | 'en', Readonly<Partial<Record<Stance, readonly string[]>>>>> = {
  ar: {
    asserts: [
      ...['قال', 'قالت', 'قالوا', 'يقول', 'تقول', 'يقولون', 'أضاف', 'أضافت', 'يضيف', 'أوضح', 'أوضحت', 'يوضح'],
      ...[
        'أعلن',
        'أعلنت',
        'يعلن',
        'تعلن',
        'ذكر',
        'ذكرت',
        'يذكر',
        'أشار',
        'أشارت',
        'يشير',
        'صرح',
        'صرحت',
        'أفاد',
        'أفادت',
      ],
      ...[
        'أفادنا',
        'لفت',
        'لفتت',
        'شدد',
        'شددت',
        'تابع',
        'تابعت',
        'كشف',
        'كشفت',
        'أورد',
        'أوردت',
        'روى',
        'أخبر',
        'أبلغ',
      ],
    ],
    confirms: ['أكد', 'أكدت', 'يؤكد', 'تؤكد', 'أكدوا', 'أيد', 'أيدت', 'أقر', 'أقرت', 'اعترف', 'اعترفت'],
    'claims-at-a-distance': ['زعم', 'زعمت', 'يزعم', 'تزعم', 'ادعى', 'ادعت', 'يدعي', 'تدعي'],
    opines: ['اعتبر', 'اعتبرت', 'يعتبر', 'تعتبر', 'رأى', 'رأت', 'يرى', 'ترى', 'يعتقد', 'تعتقد', 'رجح', 'رجحت', 'يرجح'],
    denies: [
      'نفى',
      'نفت',
      'ينفي',
      'تنفي',
      'نفوا',
      'أنكر',
      'أنكرت',
      'ينكر',
      'تنكر',
      'دحض',
      'دحضت',
      'كذب',
      'كذبت',
      'فند',
      'فندت',
    ],
    doubts: ['شكك', 'شككت', 'يشكك', 'تشكك', 'استبعد', 'استبعدت', 'يستبعد', 'تستبعد'],
  },
  en: {
    asserts: [
      'said',
      'says',
      'told',
      'added',
      'stated',
      'announced',
      'reported',
      'explained',
      'noted',
      'wrote',
      'writes',
    ],
    confirms: ['confirmed', 'confirms', 'acknowledged', 'admitted', 'affirmed'],
    'claims-at-a-distance': ['claimed', 'alleged', 'alleges'],
    opines: ['believes', 'believed', 'argued', 'argues', 'considers', 'considered', 'suggested'],
    denies: ['denied', 'denies', 'rejected', 'rejects', 'refuted', 'dismissed', 'dismisses'],
    doubts: ['doubted', 'questioned'],
  },
}

/** A reporting verb in the form that has these after its negation: `لم ينفِ`. */
export const jussives: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  asserts: ['يقل', 'تقل', 'يعلن', 'يذكر', 'يشر', 'يوضح'],
  confirms: ['يؤكد', 'تؤكد', 'يقر', 'تقر'],
  denies: ['ينف', 'تنف', 'ينفي', 'تنفي', 'ينكر', 'تنكر', 'يكذب'],
}

/** Whole phrases that decide the stance by themselves, in either language. */
export const phrases: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  'declines-to-comment': [
    ...[
      'رفض التعليق',
      'رفضت التعليق',
      'امتنع عن التعليق',
      'امتنعت عن التعليق',
      'لم يعلق',
      'لم تعلق',
      'رفض الإدلاء',
      'رفضت الإدلاء',
    ],
    ...[
      'لا تعليق',
      'declined to comment',
      'declines to comment',
      'refused to comment',
      'no comment',
      'would neither confirm nor deny',
    ],
    ...[
      'declined to confirm',
      'refused to confirm',
      'declined to say',
      'declined to answer',
      'declines to answer',
      'امتنعت الوزارة عن التعليق',
    ],
  ],
  denies: [
    ...[
      'لا صحة ل',
      'لا أساس له من الصحة',
      'لا أساس لها من الصحة',
      'عار عن الصحة',
      'عارية عن الصحة',
      'أنفي نفيا قاطعا',
      'أنفي',
    ],
    ...['there is no truth', 'no truth to', 'baseless', 'i deny', 'we deny'],
  ],
}

/** Words that turn the verb after them around. */
export const negations = [
  'لم',
  'لا',
  'لن',
  'ما',
  'دون أن',
  'not',
  'never',
  "didn't",
  'did not',
  'has not',
  'have not',
  'nor',
]

/** Words that name a source without a verb: `بحسب المرصد`, “according to”. */
export const attributions = ['بحسب', 'حسب', 'وفق', 'وفقا ل', 'نقلا عن', 'according to']

/** Where a source tells of its closeness to a party. */
export const disclosures = [
  'لعلمي وقربي',
  'لقربي من',
  'بحكم قربي',
  'بحكم صلتي',
  'بحكم علاقتي',
  'بحكم عملي',
  'لعلاقتي ب',
  'أنا قريب من',
  'my closeness to',
  'i am close to',
  'i have advised',
  'i advise',
  'as a friend of',
  'i have worked for',
  'i work for',
  'i know both',
]
