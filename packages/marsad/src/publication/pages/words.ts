import type { Bilingual, Language } from '#problems'
import type { Edition, Grade, PublishedSource, Stance } from '../edition.ts'

/** Everything the pages say of themselves, in both languages: what lacks one does not compile. */
const both = {
  comma: { en: ',', ar: '،' },
  claims: { en: 'Claims', ar: 'الادعاءات' },
  tests: { en: 'Tests', ar: 'الاختبارات' },
  exhibits: { en: 'Exhibits', ar: 'المستندات' },
  sources: { en: 'Sources', ar: 'المصادر' },
  verify: { en: 'How to verify', ar: 'كيف تتحقق' },
  otherLanguage: { en: 'العربية', ar: 'English' },
  skip: { en: 'Skip to the content', ar: 'انتقل إلى المحتوى' },
  edition: { en: 'Edition', ar: 'النسخة' },
  sealed: { en: 'sealed', ar: 'خُتمت في' },
  claim: { en: 'Claim', ar: 'ادعاء' },
  parties: { en: 'Parties', ar: 'الأطراف' },
  time: { en: 'Time', ar: 'الزمن' },
  kind: { en: 'Kind', ar: 'النوع' },
  assessment: { en: 'Assessment', ar: 'التقييم' },
  notAssessed: { en: 'Not assessed yet.', ar: 'لم يُقيَّم بعد.' },
  by: { en: 'by', ar: 'بقلم' },
  supporting: { en: 'For the claim', ar: 'مع الادعاء' },
  opposing: { en: 'Against the claim, or silent', ar: 'ضد الادعاء أو صامت' },
  noneFor: { en: 'No statement for the claim was found.', ar: 'لم يُعثر على قول مؤيد للادعاء.' },
  noneAgainst: {
    en: 'No denial or doubt was found or received.',
    ar: 'لم يُعثر على نفي أو تشكيك، ولم يصل شيء من ذلك.',
  },
  translation: { en: 'Editors’ translation', ar: 'ترجمة المحررين' },
  interest: { en: 'Interest the source discloses', ar: 'مصلحة يفصح عنها المصدر' },
  whereItStands: { en: 'Where it stands', ar: 'موضعه' },
  page: { en: 'page', ar: 'الصفحة' },
  undated: { en: 'undated', ar: 'بلا تاريخ' },
  result: { en: 'Result', ar: 'النتيجة' },
  noTests: {
    en: 'This claim predicts nothing that was tested. That is no judgement on it.',
    ar: 'لا يتوقع هذا الادعاء شيئاً جرى اختباره، وليس في ذلك حكم عليه.',
  },
  noClaims: { en: 'No claims.', ar: 'لا ادعاءات.' },
  noExhibits: { en: 'No exhibits are cited.', ar: 'لا مستندات مستشهَد بها.' },
  noSources: { en: 'No sources.', ar: 'لا مصادر.' },
  figures: { en: 'Figures', ar: 'الأرقام' },
  shareBefore: { en: 'Share before', ar: 'الحصة قبل' },
  shareAfter: { en: 'Share after', ar: 'الحصة بعد' },
  ofAAmongAB: { en: 'part of A among A and B', ar: 'حصة A من مجموع A وB' },
  rateRatio: { en: 'Ratio of rate ratios', ar: 'نسبة نسب المعدلات' },
  rateRatioIs: {
    en: 'A after ÷ A before, over B after ÷ B before; 1 is no change. In brackets the 95 % interval.',
    ar: 'ما صار إليه A قياساً بما كان، مقسوماً على مثله في B؛ والرقم 1 يعني لا تغيّر. بين قوسين فترة ثقة 95 %.',
  },
  p: { en: 'p', ar: 'p' },
  pIs: {
    en: 'How often chance alone would move the share this far, in blocks of half a year.',
    ar: 'كم مرة تحرّك المصادفة وحدها الحصة إلى هذا الحد، بكتل من نصف سنة.',
  },
  notComputable: { en: 'cannot be computed', ar: 'لا يمكن حسابها' },
  guards: { en: 'Guards: what could make a shift that never happened', ar: 'تحذيرات: ما قد يصنع تحوّلاً لم يحدث' },
  guardClear: { en: 'clear', ar: 'لا شيء' },
  guardOpen: { en: 'open', ar: 'مفتوح' },
  guardAnswered: { en: 'answered', ar: 'أُجيب عنه' },
  answer: { en: 'Answer', ar: 'الجواب' },
  question: { en: 'The question, as it was registered', ar: 'السؤال كما سُجّل' },
  registered: {
    en: 'Registered before anything was computed',
    ar: 'سُجّل قبل حساب أي شيء',
  },
  ledgerEntry: { en: 'ledger entry', ar: 'قيد السجل' },
  computed: { en: 'computed', ar: 'حُسب في' },
  hash: { en: 'SHA-256 of the question', ar: 'بصمة السؤال SHA-256' },
  counts: { en: 'The counts behind the chart', ar: 'الأعداد وراء الرسم' },
  wholeRun: {
    en: 'Everything the result was computed from, to compute it again',
    ar: 'كل ما حُسبت منه النتيجة، لإعادة حسابها',
  },
  bin: { en: 'Time', ar: 'الفترة' },
  notObserved: { en: 'not observed', ar: 'غير مرصود' },
  countPerBin: { en: 'count', ar: 'العدد' },
  testedDate: { en: 'date tested', ar: 'التاريخ المختبَر' },
  dateFromClaim: { en: 'The date comes from the claim.', ar: 'التاريخ مأخوذ من الادعاء.' },
  dateFromData: { en: 'The date was read off the data.', ar: 'التاريخ مستقرأ من البيانات.' },
  levels: {
    en: 'Solid steps: the level of each regime found by exact segmentation',
    ar: 'الدرجات المتصلة: مستوى كل مرحلة وجدها التقسيم الدقيق',
  },
  type: { en: 'Media type', ar: 'النوع' },
  size: { en: 'Size', ar: 'الحجم' },
  bytes: { en: 'bytes', ar: 'بايت' },
  acquired: { en: 'Archived', ar: 'أُرشف في' },
  address: { en: 'Address', ar: 'العنوان' },
  copy: { en: 'Published copy', ar: 'النسخة المنشورة' },
  onlyHash: { en: 'Only the hash is published.', ar: 'لا تُنشر إلا البصمة.' },
  reliability: { en: 'Reliability', ar: 'الموثوقية' },
  affiliations: { en: 'Affiliations', ar: 'الانتماءات' },
  interests: { en: 'Interests', ar: 'المصالح' },
  relays: { en: 'Relays what it has from', ar: 'ينقل عن' },
  none: { en: 'none known', ar: 'لا شيء معروف' },
  verifyIntro: {
    en: 'This report can be checked without trusting this page, its server, or the program that made it.',
    ar: 'يمكن فحص هذا التقرير من دون الثقة بهذه الصفحة ولا بخادومها ولا بالبرنامج الذي أعدّه.',
  },
  verifyCommand: {
    en: 'Download the folder whole and run, with Node.js installed:',
    ar: 'نزّل المجلد كاملاً ثم شغّل، بعد تثبيت Node.js:',
  },
  verifyProves: {
    en: 'It proves that every file is the one that was sealed, that the questions were in the ledger before their answers, that the cited entries are in the signed ledger, and that every figure of the tests follows from the published counts.',
    ar: 'يُثبت ذلك أن كل ملف هو الذي خُتم، وأن الأسئلة دخلت السجل قبل أجوبتها، وأن القيود المذكورة في السجل الموقَّع، وأن كل رقم في الاختبارات ينتج من الأعداد المنشورة.',
  },
  verifyProvesNot: {
    en: 'It does not prove that a source told the truth, that an exhibit is genuine, or that the incidents were coded rightly. Nor does it prove who holds the key: compare it with what the publisher says elsewhere.',
    ar: 'ولا يُثبت أن مصدراً صدق، ولا أن مستنداً أصلي، ولا أن الحوادث رُمّزت كما ينبغي. ولا يُثبت من يملك المفتاح: قارنه بما يعلنه الناشر في موضع آخر.',
  },
  key: { en: 'Public key (Ed25519)', ar: 'المفتاح العام (Ed25519)' },
  checkpoint: { en: 'Checkpoint of the ledger', ar: 'نقطة التحقق في السجل' },
  entries: { en: 'entries', ar: 'قيداً' },
  root: { en: 'Root', ar: 'الجذر' },
  madeBy: { en: 'Made with', ar: 'أُعدّ بـ' },
} satisfies Record<string, Bilingual>

const stances: Record<Stance, Bilingual> = {
  asserts: { en: 'asserts', ar: 'يقول' },
  confirms: { en: 'confirms', ar: 'يؤكد' },
  'claims-at-a-distance': { en: 'reports at a distance', ar: 'ينقل بتحفّظ' },
  opines: { en: 'is of the opinion', ar: 'يرى' },
  denies: { en: 'denies', ar: 'ينفي' },
  doubts: { en: 'doubts', ar: 'يشكّك' },
  'declines-to-comment': { en: 'declines to comment', ar: 'يمتنع عن التعليق' },
}

const grades: Record<Grade, Bilingual> = {
  confirmed: { en: 'Confirmed', ar: 'مؤكَّد' },
  fair: { en: 'Fair', ar: 'معقول' },
  weak: { en: 'Weak', ar: 'ضعيف' },
  contested: { en: 'Contested', ar: 'متنازَع فيه' },
  discounted: { en: 'Discounted', ar: 'مستبعَد' },
  'cannot-be-tested': { en: 'Cannot be tested', ar: 'لا يمكن اختباره' },
}

const verdicts: Record<Edition['tests'][number]['verdict'], Bilingual> = {
  shift: { en: 'The share changed', ar: 'تغيّرت الحصة' },
  'no-shift': { en: 'No change beyond chance', ar: 'لا تغيّر يتجاوز المصادفة' },
  'cannot-be-tested': { en: 'Cannot be tested with these data', ar: 'لا يمكن اختباره بهذه البيانات' },
  'guards-open': { en: 'No finding: a guard is open', ar: 'لا نتيجة: هناك تحذير مفتوح' },
}

const kinds: Record<Edition['claims'][number]['kind'] | PublishedSource['kind'], Bilingual> = {
  event: { en: 'event', ar: 'حدث' },
  relation: { en: 'relation', ar: 'علاقة' },
  pattern: { en: 'pattern', ar: 'نمط' },
  intent: { en: 'intent', ar: 'نيّة' },
  outlet: { en: 'outlet', ar: 'وسيلة إعلام' },
  channel: { en: 'channel', ar: 'قناة' },
  organisation: { en: 'organisation', ar: 'منظمة' },
  person: { en: 'person', ar: 'شخص' },
}

/** Reliability of sources in the Admiralty system. */
const reliabilities: Record<PublishedSource['reliability'], Bilingual> = {
  A: { en: 'completely reliable', ar: 'موثوق تماماً' },
  B: { en: 'usually reliable', ar: 'موثوق عادة' },
  C: { en: 'fairly reliable', ar: 'موثوق إلى حد ما' },
  D: { en: 'not usually reliable', ar: 'غير موثوق عادة' },
  E: { en: 'unreliable', ar: 'غير موثوق' },
  F: { en: 'reliability cannot be judged', ar: 'لا يمكن الحكم على موثوقيته' },
}

const guardNames: Readonly<Record<string, Bilingual>> = {
  'label-handover': { en: 'A label taken over by another', ar: 'تسمية حلّت محل أخرى' },
  'born-or-dying': { en: 'A label that begins or ends', ar: 'تسمية تبدأ أو تنتهي' },
  claimant: { en: 'Without the claimant’s own reports', ar: 'من دون ما أورده صاحب الادعاء' },
}

export type Words = ReturnType<typeof wordsIn>

export function wordsIn(language: Language) {
  const pick = <Key extends string>(table: Readonly<Record<Key, Bilingual>>) =>
    Object.fromEntries(Object.entries<Bilingual>(table).map(([key, text]) => [key, text[language]])) as Record<
      Key,
      string
    >
  return {
    language,
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    ...pick(both),
    stance: pick(stances),
    grade: pick(grades),
    verdict: pick(verdicts),
    kindOf: pick(kinds),
    reliabilityOf: pick(reliabilities),
    guardName: pick(guardNames) as Readonly<Record<string, string>>,
    say: (text: Bilingual) => text[language],
  }
}
