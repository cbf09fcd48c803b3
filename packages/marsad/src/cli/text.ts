import { type Bilingual, languages } from '#problems'

/** Help texts, in the language of the machine or of `--lang`: help is printed before options are read. */
const both = {
  program: {
    en: 'An observatory for people who document armed conflict: from evidence to coded incidents, an honest test, and a report anyone can verify.',
    ar: 'مرصد لمن يوثّقون النزاعات المسلحة: من الأدلة إلى حوادث مرمّزة، فاختبار أمين، فتقرير يستطيع أي أحد أن يتحقق منه.',
  },
  home: { en: 'data folder', ar: 'مجلد البيانات' },
  json: { en: 'answer in JSON, for scripts', ar: 'الإجابة بصيغة JSON للبرامج' },
  lang: { en: 'language of messages', ar: 'لغة الرسائل' },
  fault: {
    en: 'Marsad itself has failed. What was acknowledged before is kept; what was under way was not done. Please report this:',
    ar: 'تعطّل مرصد نفسه. ما أُقرّ قبل ذلك محفوظ، وما كان جارياً لم يُنفَّذ. يُرجى الإبلاغ عن هذا:',
  },
  archive: { en: 'keep evidence: originals, unchanged', ar: 'حفظ الأدلة: الأصول كما هي' },
  archiveAdd: {
    en: 'keep files as exhibits; prints id, SHA-256, media type and size',
    ar: 'حفظ ملفات كمستندات، مع طباعة المعرّف وSHA-256 والنوع والحجم',
  },
  archiveList: { en: 'list the exhibits', ar: 'عرض المستندات' },
  archiveText: { en: 'print the text extracted from an exhibit', ar: 'طباعة النص المستخرج من مستند' },
  read: {
    en: 'read an exhibit, or all that have text: proposals of dates, names, statements, claims, evidence and incidents, for a person to decide. A text file that is no exhibit is read and shown, and nothing is kept',
    ar: 'قراءة مستند أو كل ما له نص: مقترحات بالتواريخ والأسماء والأقوال والادعاءات والأدلة والحوادث يقرّر فيها إنسان. أما الملف النصي الذي ليس مستنداً فيُقرأ ويُعرض دون أن يُحفظ شيء',
  },
  explain: { en: 'show what is read in a file, and by which rule', ar: 'عرض ما يُقرأ في ملف، وبأي قاعدة' },
  html: {
    en: 'write a page that shows the text with what was read in it; needs --explain',
    ar: 'كتابة صفحة تعرض النص وما قُرئ فيه؛ مع --explain',
  },
  published: {
    en: 'day the text was published, YYYY-MM-DD, or the instant, 2021-05-01T22:30Z',
    ar: 'يوم نشر النص بصيغة YYYY-MM-DD، أو لحظة نشره مثل 2021-05-01T22:30Z',
  },
  timeZone: {
    en: 'time zone in which the instant of publication is a day, such as Asia/Damascus',
    ar: 'المنطقة الزمنية التي يُحسب فيها يوم النشر، مثل Asia/Damascus',
  },
  proposal: { en: 'decide on what the machine proposes', ar: 'البتّ في ما تقترحه الآلة' },
  proposalList: { en: 'list proposals', ar: 'عرض المقترحات' },
  accept: { en: 'accept a proposal', ar: 'قبول مقترح' },
  reject: { en: 'reject a proposal', ar: 'رفض مقترح' },
  correct: { en: 'replace what was read by what is right', ar: 'استبدال ما قُرئ بالصحيح' },
  reason: { en: 'why', ar: 'السبب' },
  value: { en: 'the right value, as JSON', ar: 'القيمة الصحيحة بصيغة JSON' },
  import: { en: 'import event tables', ar: 'استيراد جداول الأحداث' },
  importUcdp: { en: 'import UCDP GED, CSV or CSV.gz', ar: 'استيراد UCDP GED بصيغة CSV أو CSV.gz' },
  plan: { en: 'only say what would be done', ar: 'بيان ما سيُفعل فقط' },
  names: { en: 'actors and places with their names', ar: 'الفاعلون والأماكن بأسمائهم' },
  namesSet: {
    en: 'add or revise actors and places from a JSON file',
    ar: 'إضافة فاعلين وأماكن أو مراجعتهم من ملف JSON',
  },
  investigation: { en: 'the investigation in this data folder', ar: 'التحقيق الذي في مجلد البيانات هذا' },
  investigationName: { en: 'give it a name in both languages', ar: 'تسميته باللغتين' },
  scheme: {
    en: 'target schemes: rules that sort incidents by whom they hit',
    ar: 'مخططات الأهداف: قواعد تصنّف الحوادث بحسب من أصابت',
  },
  schemeSet: {
    en: 'set a scheme from a JSON file; a changed one becomes a new version',
    ar: 'وضع مخطط من ملف JSON، وكل تغيير يصير نسخة جديدة',
  },
  series: { en: 'counts per bin from a specification', ar: 'الأعداد في كل فترة بحسب مواصفة' },
  test: { en: 'put a question to the register', ar: 'طرح سؤال على السجل' },
  testRegister: { en: 'register a question before anything is computed', ar: 'تسجيل السؤال قبل حساب أي شيء' },
  testRun: { en: 'compute the answer to a registered question', ar: 'حساب جواب سؤال مسجَّل' },
  testAnswer: {
    en: 'answer an open guard of a test with a reason, in both languages',
    ar: 'الإجابة عن تحذير مفتوح في اختبار مع السبب باللغتين',
  },
  claim: { en: 'claims, and who says what about them', ar: 'الادعاءات وما يقوله كل طرف فيها' },
  claimAdd: {
    en: 'add a claim with statements and passages from a JSON file',
    ar: 'إضافة ادعاء مع الأقوال ومواضعها من ملف JSON',
  },
  report: { en: 'publish', ar: 'النشر' },
  reportBuild: { en: 'publish a sealed edition as a folder of static pages', ar: 'نشر نسخة مختومة كمجلد صفحات ثابتة' },
  out: { en: 'folder to publish in; must be new or empty', ar: 'مجلد النشر، ويجب أن يكون جديداً أو فارغاً' },
  withExhibits: { en: 'publish copies of the cited exhibits too', ar: 'نشر نسخ من المستندات المستشهَد بها أيضاً' },
  reportServe: { en: 'serve a report on this machine until interrupted', ar: 'عرض تقرير على هذا الجهاز حتى الإيقاف' },
  port: { en: 'port on 127.0.0.1; any free one if left out', ar: 'المنفذ على 127.0.0.1، وأي منفذ حرّ إن لم يُذكر' },
  verify: {
    en: 'verify the data folder, or a published report: hashes, ledger, signatures, figures',
    ar: 'التحقق من مجلد البيانات أو من تقرير منشور: البصمات والسجل والتواقيع والأرقام',
  },
} satisfies Record<string, Bilingual>

const asked = process.argv[process.argv.indexOf('--lang') + 1]
const machine = /^ar/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'ar' : 'en'
const language = languages.find((name) => process.argv.includes('--lang') && name === asked) ?? machine

export const text = Object.fromEntries(Object.entries(both).map(([key, words]) => [key, words[language]])) as Record<
  keyof typeof both,
  string
>
