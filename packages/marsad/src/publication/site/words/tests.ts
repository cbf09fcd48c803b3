import type { Bilingual } from '#problems'
import type { PublishedTest } from '../../edition.ts'

type Verdict = PublishedTest['verdict']

export const verdictWords: Readonly<Record<Verdict, { readonly name: Bilingual; readonly meaning: Bilingual }>> = {
  shift: {
    name: { en: 'Shift', ar: 'تحوّل' },
    meaning: {
      en: 'From the tested date on, the two classes divide what they make up together in another proportion, by more than chance explains. Why it changed is not something that counts can say.',
      ar: 'منذ التاريخ المختبَر تغيّرت النسبة التي يتقاسم بها الصنفان مجموعهما بأكثر مما تفسّره المصادفة. أما سبب التغيّر فليس مما تقوله الأعداد.',
    },
  },
  'no-shift': {
    name: { en: 'No shift', ar: 'لا تحوّل' },
    meaning: {
      en: 'The counts do not show the change that was asked about. This is a result like any other.',
      ar: 'لا تُظهر الأعداد التغيّر الذي سُئل عنه. وهذه نتيجة كغيرها من النتائج.',
    },
  },
  'cannot-be-tested': {
    name: { en: 'Cannot be tested with these data', ar: 'لا يمكن اختباره بهذه البيانات' },
    meaning: {
      en: 'These data cannot answer the question one way or the other. This is a result like any other: it speaks neither for the claim nor against it.',
      ar: 'لا تستطيع هذه البيانات الإجابة عن السؤال في أي اتجاه. وهذه نتيجة كغيرها من النتائج: لا تشهد للادعاء ولا عليه.',
    },
  },
  'guards-open': {
    name: { en: 'Held open by a warning', ar: 'معلَّق على تحذير' },
    meaning: {
      en: 'The numbers changed, and so did something in the way they were made. Until a person has answered the warning there is no finding, neither for the claim nor against it.',
      ar: 'تغيّرت الأرقام وتغيّر معها شيء في طريقة إعدادها. وما لم يُجب إنسان عن التحذير فلا نتيجة، لا للادعاء ولا عليه.',
    },
  },
}

export const guardStateWords: Readonly<Record<PublishedTest['guards'][number]['state'], Bilingual>> = {
  clear: { en: 'Nothing found', ar: 'لا شيء' },
  open: { en: 'Open: not answered yet', ar: 'مفتوح: لم يُجب عنه بعد' },
  answered: { en: 'Answered', ar: 'أُجيب عنه' },
}

/** Names of the guards that the program knows; any other is shown by the name it has. */
export const guardNameWords: Readonly<Record<string, Bilingual>> = {
  'label-handover': { en: 'Was a label renamed?', ar: 'هل أُعيدت تسمية صنف؟' },
  'born-or-dying': { en: 'Did a label begin or end?', ar: 'هل بدأت تسمية أو انتهت؟' },
  claimant: { en: 'Does it stand without the claimant’s own reports?', ar: 'هل تصمد من دون تقارير صاحب الادعاء؟' },
}

export const testWords = {
  test: { en: 'Test', ar: 'اختبار' },
  verdict: { en: 'Verdict', ar: 'الحكم' },
  question: { en: 'A question asked of the register of incidents', ar: 'سؤال طُرح على سجل الحوادث' },
  testOf: { en: 'Asked because of the claim', ar: 'سُئل بسبب الادعاء' },
  figures: { en: 'The figures', ar: 'الأرقام' },
  computedFrom: { en: 'Computed from', ar: 'حُسب من' },
  rateRatio: { en: 'Ratio of rate ratios', ar: 'نسبة نسبتي المعدّلين' },
  rateRatioMeaning: {
    en: 'A’s rate after over before, divided by B’s. 1: both changed alike. Below 1: A fell relative to B.',
    ar: 'معدّل A بعد التاريخ على معدّله قبله، مقسوماً على مثله في B. الرقم 1 يعني أنهما تغيّرا معاً، وما دونه أن A انخفض مقارنة بـ B.',
  },
  interval: { en: '95 % interval', ar: 'مجال 95 %' },
  p: { en: 'p value', ar: 'القيمة الاحتمالية p' },
  pMeaning: {
    en: 'How often chance alone would give a change at least this large if nothing had changed.',
    ar: 'كم مرة تعطي المصادفة وحدها تغيّراً بهذا الحجم أو أكبر لو لم يتغيّر شيء.',
  },
  notComputed: { en: 'cannot be computed', ar: 'لا يمكن حسابه' },
  counts: { en: 'The counts', ar: 'الأعداد' },
  countsShow: { en: 'Show the counts as a table', ar: 'عرض الأعداد في جدول' },
  countsData: { en: 'The whole run as data', ar: 'التشغيل كله كبيانات' },
  noCounts: { en: 'There are no counts to draw.', ar: 'لا أعداد تُرسم.' },
  bin: { en: 'From', ar: 'ابتداءً من' },
  exposure: { en: 'Observed', ar: 'مرصود' },
  observed: { en: 'yes', ar: 'نعم' },
  unobserved: { en: 'no', ar: 'لا' },
  before: { en: 'Sum before', ar: 'المجموع قبله' },
  after: { en: 'Sum from then on', ar: 'المجموع منذئذ' },
  testedDate: { en: 'tested date', ar: 'التاريخ المختبَر' },
  changes: { en: 'Changes detected', ar: 'التغيّرات المكتشَفة' },
  noChange: { en: 'none', ar: 'لا شيء' },
  guards: { en: 'Warnings that were looked for', ar: 'تحذيرات بُحث عنها' },
  guardsMeaning: {
    en: 'Things that can make a shift that never happened. An open warning keeps any shift from being called one.',
    ar: 'أمور قد تصنع تحوّلاً لم يقع. وما دام أحدها مفتوحاً فلا يُسمى أي تغيّر تحوّلاً.',
  },
  noGuards: { en: 'No warnings were looked for in this run.', ar: 'لم يُبحث عن تحذيرات في هذا التشغيل.' },
  answer: { en: 'The editors’ answer', ar: 'جواب المحررين' },
  order: { en: 'First the question, then the computing', ar: 'السؤال أولاً ثم الحساب' },
  registered: { en: 'Question registered', ar: 'سُجّل السؤال' },
  sealedHere: { en: 'Sealed in this edition', ar: 'خُتم في هذه النسخة' },
  ran: { en: 'Computed', ar: 'حُسب' },
  fromClaim: {
    en: 'The date was stated by the claim, before anyone looked at the counts.',
    ar: 'ذكر الادعاءُ هذا التاريخ قبل أن ينظر أحد في الأعداد.',
  },
  fromData: {
    en: 'The date was read off the counts themselves, so it is held to a stricter test.',
    ar: 'قُرئ هذا التاريخ من الأعداد نفسها، لذلك يخضع لاختبار أشد.',
  },
  specification: { en: 'The specification, as registered', ar: 'المواصفة كما سُجّلت' },
  specificationRaw: { en: 'Show it whole, as JSON', ar: 'عرضها كاملة بصيغة JSON' },
  specificationHash: { en: 'SHA-256 of its canonical form (RFC 8785)', ar: 'بصمة SHA-256 لصيغتها القياسية (RFC 8785)' },
} as const satisfies Record<string, Bilingual>

export function ledgerEntry(entry: number): Bilingual {
  return { en: `ledger entry ${entry}`, ar: `القيد ${entry} في سجل القيود` }
}
