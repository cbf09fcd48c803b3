import type { Stance } from '../annotation.ts'

/**
 * An Arabic reporting verb. From its past and present (“he said”, “he says”) the forms that news uses are made; what the
 * pattern does not give is listed under `also`. Spelling and vowels do not matter.
 */
export interface ReportingVerb {
  readonly past: string
  readonly present?: string
  /** “saying”: as it goes on after a comma, in its masculine form without ending. */
  readonly participle?: string
  readonly also?: readonly string[]
  /** “It is said”: nobody is named who says it. */
  readonly impersonal?: boolean
}

/** Arabic reporting verbs, by what they make of the content. To add one: a line with its past and present. */
export const arabicVerbs: Readonly<Partial<Record<Stance, readonly ReportingVerb[]>>> = {
  asserts: [
    { past: 'قال', present: 'يقول', participle: 'قائل', also: ['بالقول'] },
    { past: 'أضاف', present: 'يضيف', participle: 'مضيف' },
    { past: 'أوضح', present: 'يوضح', participle: 'موضح' },
    { past: 'أعلن', present: 'يعلن', participle: 'معلن' },
    { past: 'ذكر', present: 'يذكر', participle: 'ذاكر' },
    { past: 'أشار', present: 'يشير', participle: 'مشير' },
    { past: 'صرح', present: 'يصرح', participle: 'مصرح' },
    { past: 'أفاد', present: 'يفيد', participle: 'مفيد' },
    { past: 'لفت', participle: 'لافت' },
    { past: 'نوه', participle: 'منوه' },
    { past: 'تابع', participle: 'متابع' },
    { past: 'استطرد', participle: 'مستطرد' },
    { past: 'أردف', participle: 'مردف' },
    { past: 'كشف', present: 'يكشف', participle: 'كاشف' },
    { past: 'أورد', present: 'يورد', participle: 'مورد' },
    { past: 'روى', present: 'يروي' },
    { past: 'أخبر', present: 'يخبر' },
    { past: 'أبلغ' },
    { past: 'كتب', present: 'يكتب', participle: 'كاتب' },
    { past: 'نشر', present: 'ينشر' },
    { past: 'نقل', present: 'ينقل' },
    { past: 'أظهر', present: 'يظهر' },
    { past: 'وثق', present: 'يوثق' },
    { past: 'رصد', present: 'يرصد' },
    { past: 'أحصى', present: 'يحصي' },
    { past: 'سجل' },
    { past: 'علم' },
    { past: 'تحدث', participle: 'متحدث' },
    { past: 'شهد' },
    { past: 'تبنى', present: 'يتبنى' },
    { past: 'أجاب', present: 'يجيب' },
    { past: 'رد', present: 'يرد' },
    { past: 'علق', present: 'يعلق', participle: 'معلق' },
    { past: 'استدرك', participle: 'مستدرك' },
    { past: 'خلص', present: 'يخلص' },
    { past: 'توصل', present: 'يتوصل' },
    { past: 'ختم', participle: 'خاتم' },
  ],
  confirms: [
    { past: 'أكد', present: 'يؤكد', participle: 'مؤكد' },
    { past: 'شدد', present: 'يشدد', participle: 'مشدد' },
    { past: 'أيد', present: 'يؤيد', participle: 'مؤيد' },
    { past: 'أقر', present: 'يقر', participle: 'مقر' },
    { past: 'اعترف', present: 'يعترف', participle: 'معترف' },
    { past: 'جزم', present: 'يجزم', participle: 'جازم' },
    { past: 'أثبت', present: 'يثبت' },
  ],
  'claims-at-a-distance': [
    { past: 'زعم', present: 'يزعم', participle: 'زاعم' },
    { past: 'ادعى', present: 'يدعي', participle: 'مدعي' },
    { past: 'أشيع', present: 'يشاع', impersonal: true },
    { past: 'تداول', present: 'يتداول', impersonal: true },
    { past: 'نسب', impersonal: true },
    { past: 'قيل', present: 'يقال', impersonal: true },
  ],
  opines: [
    { past: 'اعتبر', present: 'يعتبر', participle: 'معتبر' },
    { past: 'رأى', present: 'يرى', also: ['رأت'] },
    { past: 'اعتقد', present: 'يعتقد' },
    { past: 'رجح', present: 'يرجح', participle: 'مرجح' },
    { past: 'ظن', present: 'يظن' },
    { past: 'توقع', present: 'يتوقع', participle: 'متوقع' },
    { past: 'استنتج', present: 'يستنتج' },
    { past: 'قدر', present: 'يقدر' },
    { past: 'وصف', present: 'يصف', participle: 'واصف' },
  ],
  denies: [
    { past: 'نفى', present: 'ينفي', participle: 'نافي' },
    { past: 'أنكر', present: 'ينكر', participle: 'منكر' },
    { past: 'دحض', present: 'يدحض', participle: 'داحض' },
    { past: 'كذب', present: 'يكذب', participle: 'مكذب' },
    { past: 'فند', present: 'يفند', participle: 'مفند' },
  ],
  doubts: [
    { past: 'شكك', present: 'يشكك', participle: 'مشكك' },
    { past: 'استبعد', present: 'يستبعد', participle: 'مستبعد' },
    { past: 'تساءل', present: 'يتساءل', participle: 'متسائل' },
  ],
  accuses: [
    { past: 'اتهم', present: 'يتهم', participle: 'متهم' },
    { past: 'حمل', present: 'يحمل', participle: 'محمل' },
  ],
  warns: [
    { past: 'حذر', present: 'يحذر', participle: 'محذر' },
    { past: 'هدد', present: 'يهدد', participle: 'مهدد' },
    { past: 'توعد', present: 'يتوعد', participle: 'متوعد' },
    { past: 'أنذر', present: 'ينذر', participle: 'منذر' },
    { past: 'أمهل', present: 'يمهل' },
  ],
  promises: [
    { past: 'تعهد', present: 'يتعهد', participle: 'متعهد' },
    { past: 'وعد', present: 'يعد', participle: 'واعد' },
    { past: 'تعاهد', present: 'يتعاهد' },
  ],
  demands: [
    { past: 'طالب', present: 'يطالب', participle: 'مطالب' },
    { past: 'دعا', present: 'يدعو', participle: 'داعي', also: ['دعت', 'دعوا'] },
    { past: 'ناشد', present: 'يناشد', participle: 'مناشد' },
    { past: 'حث', present: 'يحث' },
  ],
}

/** Arabic verbs that look like nouns or say other things more often than not: only before أن, a colon or a quotation. */
export const onlyWithClause: readonly string[] = [
  ...['نشر', 'نقل', 'كتب', 'أظهر', 'علم', 'تحدث', 'شهد', 'رد', 'علق', 'سجل', 'قدر', 'رصد', 'وثق', 'أثبت', 'جاء'],
  ...[
    'خلص',
    'توصل',
    'ظن',
    'تابع',
    'حمل',
    'وعد',
    'حث',
    'كشف',
    'لفت',
    'نسب',
    'تداول',
    'وصف',
    'أجاب',
    'ختم',
    'دعا',
    'ذكر',
    'أيد',
  ],
]

/** Forms that are nouns or other verbs as well: only before أن, a colon or a quotation, whatever the verb's other forms are. */
export const nounLikeForms: readonly string[] = [
  ...['كذب', 'رأي', 'تقدر', 'يعد', 'تعد', 'نعد', 'تحمل', 'يحمل', 'علمنا', 'أقدر', 'حذر'],
]

/** Words that look like a reporting verb with a pronoun, and are adjectives or nouns. */
export const neverVerbs: readonly string[] = [
  ...[
    'تابعه',
    'محملة',
    'محملا',
    'كاتبه',
    'نقله',
    'حمله',
    'شهده',
    'علمه',
    'إفادة',
    'إعلانه',
    'اتهامه',
    'تحذيره',
    'شاهدا',
    'رده',
  ],
  ...['ردها', 'علقه', 'بيانا', 'وعده', 'وعدها', 'حملة'],
]

/** Bodies and papers that say things: with one of them beside it, a verb of two meanings is a reporting verb. */
export const sources: readonly string[] = [
  ...[
    'مرصد',
    'تقرير',
    'صحيفة',
    'وكالة',
    'بيان',
    'مصدر',
    'مصادر',
    'سجلات',
    'وثائق',
    'وثيقة',
    'محاضر',
    'جداول',
    'صور',
    'فيديو',
  ],
  ...[
    'نشطاء',
    'ناشطون',
    'شهود',
    'شاهد',
    'لجنة',
    'منظمة',
    'شبكة',
    'مركز',
    'متطوعونا',
    'مراسلنا',
    'موقع',
    'قناة',
    'إذاعة',
  ],
  ...[
    'وزارة',
    'قيادة',
    'جبهة',
    'حركة',
    'جماعة',
    'مجلس',
    'ناطق',
    'متحدث',
    'مسؤول',
    'قائد',
    'محلل',
    'باحث',
    'برنامج',
    'تحقيق',
  ],
]

/** What stands after a comma and no longer belongs to what is said. */
export const asides: readonly string[] = [
  ...[
    'دون',
    'بعدما',
    'فيما',
    'ثم',
    'مستندا',
    'مستندة',
    'مكتفيا',
    'مكتفية',
    'ملمحا',
    'ملمحة',
    'مشترطا',
    'وهو',
    'وهي',
    'استنادا',
  ],
  ...['لكن', 'لكنه', 'لكنها', 'لكنهم', 'بيد', 'غير', 'الأمر', 'بينما', 'وذلك', 'ولم يتسن', 'قبل أن', 'وإلا', 'والعهدة'],
  ...['nor', 'although', 'though', 'while', 'but'],
]

export const englishVerbs: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  asserts: [
    ...['said', 'says', 'told', 'added', 'stated', 'announced', 'reported', 'explained', 'noted', 'wrote', 'writes'],
    ...[
      'joked',
      'recalled',
      'replied',
      'indicate',
      'indicates',
      'indicated',
      'described',
      'disclosed',
      'revealed',
      'recounted',
      'testified',
      'counted',
      'documented',
    ],
  ],
  confirms: ['confirmed', 'confirms', 'acknowledged', 'admitted', 'affirmed', 'insisted', 'insists', 'conceded'],
  'claims-at-a-distance': ['claimed', 'claims', 'alleged', 'alleges', 'purported'],
  opines: [
    'believes',
    'believed',
    'argued',
    'argues',
    'considers',
    'considered',
    'suggested',
    'suggests',
    'suggest',
    'thinks',
  ],
  denies: ['denied', 'denies', 'rejected', 'rejects', 'refuted', 'dismissed', 'dismisses', 'disputed'],
  doubts: ['doubted', 'questioned'],
  accuses: ['accused', 'accuses', 'blamed', 'blames'],
  warns: ['warned', 'warns', 'threatened', 'threatens', 'vowed'],
  promises: ['promised', 'pledged', 'undertook'],
  demands: ['demanded', 'demands', 'urged', 'called on'],
}

/** English verbs after “did not”. */
export const englishPlainForms: readonly string[] = [
  ...['deny', 'confirm', 'say', 'claim', 'reject', 'dismiss', 'comment', 'respond', 'answer'],
]

/** Whole phrases that decide the stance by themselves, in either language. */
export const phrases: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  'declines-to-comment': [
    ...['امتنع عن التعليق', 'امتنعت عن التعليق', 'لا تعليق', 'لا رد'],
    ...['declined to comment', 'declines to comment', 'refused to comment', 'no comment', 'has no comment'],
    ...['would neither confirm nor deny', 'declined to confirm', 'refused to confirm', 'declined to say'],
    ...['declined to answer', 'declines to answer', 'refused to answer'],
  ],
  opines: ['appears to show', 'appear to show', 'is understood', 'are understood', 'is believed', 'are believed'],
  denies: [
    ...['لا صحة', 'لا أساس له من الصحة', 'لا أساس لها من الصحة', 'عار عن الصحة', 'عارية عن الصحة', 'عار من الصحة'],
    ...['عارية من الصحة', 'لا أساس لها', 'لا أساس له', 'محض كذب', 'كذب محض', 'محض خيال', 'محض افتراء', 'كذب وافتراء'],
    ...[
      'ملفقة',
      'لا صحة لها',
      'لا صحة له',
      'محض اختلاق',
      'لا علم لها',
      'لا علم له',
      'ليس صحيحا',
      'ليست صحيحة',
      'غير صحيح',
      'غير صحيحة',
      'لا علم لنا',
      'لا علم لنا ب',
    ],
    ...['fabricated', 'pure fiction', 'a lie', 'there is no truth', 'no truth to', 'baseless', 'i deny', 'we deny'],
  ],
}

/** “Refused to comment”: the verb, then its speaker, then one of the nouns. */
export const refusals: readonly string[] = [
  'رفض',
  'رفضت',
  'يرفض',
  'ترفض',
  'امتنع',
  'امتنعت',
  'التزم',
  'تلتزم',
  'التزمت',
]
export const refused: readonly string[] = ['التعليق', 'الإدلاء', 'الرد', 'الإجابة', 'الخوض', 'الكشف', 'الصمت']

/** Words that turn the verb after them around. */
export const negations: readonly string[] = ['لم', 'لا', 'لن', 'not', 'never', "didn't", 'nor', "hasn't", "haven't"]

/** Words that name a source without a verb: `بحسب المرصد`, “according to”. */
export const attributions: readonly string[] = [
  ...['بحسب', 'حسب', 'وفق', 'وفقا ل', 'طبقا ل', 'نقلا عن', 'على حد قول', 'على لسان', 'حسبما', 'according to'],
]

/** Where a source tells of its closeness to a party. */
export const disclosures: readonly string[] = [
  ...['لعلمي وقربي', 'لقربي من', 'بحكم قربي', 'بحكم صلتي', 'بحكم علاقتي', 'بحكم عملي', 'لعلاقتي', 'أنا قريب من'],
  ...['my closeness to', 'i am close to', 'i have advised', 'i advise', 'as a friend of', 'i have worked for'],
  ...['i work for', 'i know both'],
]
