import type { Bilingual } from '#problems'
import type { Grade, PublishedClaim, Stance } from '../../edition.ts'

export const stanceWords: Readonly<Record<Stance, Bilingual>> = {
  asserts: { en: 'Asserts', ar: 'قولٌ به' },
  confirms: { en: 'Confirms', ar: 'تأكيد' },
  'claims-at-a-distance': { en: 'Reports it as alleged', ar: 'نقلٌ بتحفّظ' },
  opines: { en: 'Opinion', ar: 'رأي' },
  denies: { en: 'Denies', ar: 'نفي' },
  doubts: { en: 'Doubts', ar: 'تشكيك' },
  'declines-to-comment': { en: 'Declines to comment', ar: 'امتناع عن التعليق' },
}

export const gradeWords: Readonly<Record<Grade, { readonly name: Bilingual; readonly meaning: Bilingual }>> = {
  confirmed: {
    name: { en: 'Confirmed', ar: 'مؤكَّد' },
    meaning: {
      en: 'Those accused accept it, or evidence that anyone can check leaves no reasonable doubt.',
      ar: 'يقرّ به المتهمون، أو تقوم عليه أدلة يستطيع أي أحد فحصها ولا تدع مجالاً لشك معقول.',
    },
  },
  fair: {
    name: { en: 'Fair', ar: 'مقبول' },
    meaning: {
      en: 'Credible evidence supports it, and what speaks against it does not outweigh that evidence.',
      ar: 'تسنده أدلة ذات مصداقية، ولا يرجح عليها ما يعارضه.',
    },
  },
  weak: {
    name: { en: 'Weak', ar: 'ضعيف' },
    meaning: {
      en: 'It rests on a single source, or on sources that depend on one another.',
      ar: 'يستند إلى مصدر واحد أو إلى مصادر ينقل بعضها عن بعض.',
    },
  },
  contested: {
    name: { en: 'Contested', ar: 'متنازَع عليه' },
    meaning: {
      en: 'Credible sources contradict one another, and the evidence does not decide between them.',
      ar: 'تتعارض فيه مصادر ذات مصداقية، ولا تحسم الأدلة بينها.',
    },
  },
  discounted: {
    name: { en: 'Discounted', ar: 'مستبعَد' },
    meaning: {
      en: 'The evidence shows that it was not so, or not as it was said.',
      ar: 'تُظهر الأدلة أن الأمر لم يكن كذلك، أو لم يكن كما قيل.',
    },
  },
  'cannot-be-tested': {
    name: { en: 'Cannot be tested', ar: 'لا يمكن اختباره' },
    meaning: {
      en: 'The evidence at hand cannot decide it one way or the other. This is an answer like the others.',
      ar: 'لا تستطيع الأدلة المتاحة حسمه في أي اتجاه. وهذا جواب كغيره من الأجوبة.',
    },
  },
}

export const claimKindWords: Readonly<Record<PublishedClaim['kind'], Bilingual>> = {
  event: { en: 'Claim about an event', ar: 'ادعاء عن حدث' },
  relation: { en: 'Claim about a relation', ar: 'ادعاء عن علاقة' },
  pattern: { en: 'Claim about a pattern', ar: 'ادعاء عن نمط' },
  intent: { en: 'Claim about an intent', ar: 'ادعاء عن نيّة' },
}

export const claimWords = {
  parties: { en: 'Parties', ar: 'الأطراف' },
  time: { en: 'Time', ar: 'الزمن' },
  noTime: { en: 'names none', ar: 'لا يذكر زمناً' },
  grade: { en: 'The editors’ grade', ar: 'تقدير المحررين' },
  reviewedBy: { en: 'Reviewed by', ar: 'راجعه' },
  scale: { en: 'What the grades mean', ar: 'معاني التقديرات' },
  ungraded: { en: 'Not graded', ar: 'بلا تقدير' },
  ungradedMeaning: {
    en: 'The editors have not graded this claim. The statements stand as they are.',
    ar: 'لم يضع المحررون تقديراً لهذا الادعاء. والأقوال كما هي.',
  },
  bothSides: { en: 'What was said, for and against', ar: 'ما قيل تأييداً ونفياً' },
  asserting: { en: 'Those who assert or confirm it', ar: 'القائلون به والمؤكدون له' },
  denying: { en: 'Those who deny, doubt or decline to comment', ar: 'النافون والمشكّكون والممتنعون عن التعليق' },
  opinions: { en: 'Opinions that neither assert nor deny it', ar: 'آراء لا تثبته ولا تنفيه' },
  noAsserting: {
    en: 'No statement that asserts or confirms this was found or received.',
    ar: 'لم نجد قولاً يثبت هذا الادعاء أو يؤكده ولم يصلنا أي قول من هذا النوع.',
  },
  noDenying: {
    en: 'No denial was found or received, and no doubt or refusal to comment. Silence is not agreement.',
    ar: 'لم نجد نفياً ولا تشكيكاً ولا امتناعاً عن التعليق ولم يصلنا شيء من ذلك. والصمت ليس موافقة.',
  },
  tested: { en: 'What it predicts, counted', ar: 'ما يترتب عليه، معدوداً' },
  noTests: {
    en: 'This claim was not tested against counts: no test of it is registered.',
    ar: 'لم يُختبر هذا الادعاء بالأعداد: لا يوجد اختبار مسجَّل له.',
  },
  wholeTest: {
    en: 'The whole test: counts, warnings, specification',
    ar: 'الاختبار كاملاً: الأعداد والتحذيرات والمواصفة',
  },
} as const satisfies Record<string, Bilingual>

export const statementWords = {
  translation: { en: 'Translation by the editors', ar: 'ترجمة المحررين' },
  noTranslation: { en: 'The editors give no translation of this quotation.', ar: 'لم يترجم المحررون هذا الاقتباس.' },
  interest: { en: 'Interest disclosed', ar: 'مصلحة مُفصَح عنها' },
  reliability: { en: 'Source reliability', ar: 'موثوقية المصدر' },
  undated: { en: 'no date given', ar: 'بلا تاريخ' },
  stands: { en: 'Stands in', ar: 'موضعه' },
  context: { en: 'The words around it', ar: 'الكلام حوله' },
  unknownSource: { en: 'A source that this edition does not list', ar: 'مصدر لا تذكره هذه النسخة' },
  unknownExhibit: { en: 'an exhibit that this edition does not list', ar: 'مستند لا تذكره هذه النسخة' },
  originalIn: {
    ar: { en: 'In Arabic, as it stands', ar: 'بالعربية كما ورد' },
    en: { en: 'In English, as it stands', ar: 'بالإنجليزية كما ورد' },
    fa: { en: 'In Persian, as it stands', ar: 'بالفارسية كما ورد' },
  },
} as const

export function characters(start: number, end: number): Bilingual {
  return { en: `characters ${start} to ${end}`, ar: `من المحرف ${start} إلى ${end}` }
}

export function partOfPage(page: number): Bilingual {
  return { en: `page ${page}, in the marked rectangle`, ar: `الصفحة ${page}، في المستطيل المعلَّم` }
}
