import type { Bilingual } from '#problems'

export const verificationWords = {
  meaning: {
    en: 'You need not trust whoever published this. Download the whole folder, and check it on your own machine, without a network.',
    ar: 'لا حاجة بك إلى الثقة بمن نشر هذا التقرير. نزّل المجلد كله وافحصه على جهازك من دون اتصال بالشبكة.',
  },
  commands: { en: 'The command', ar: 'الأمر' },
  commandMeaning: {
    en: 'REPORT_DIR is the folder you downloaded. The command ends with 0 if everything holds, and names what does not.',
    ar: 'REPORT_DIR هو المجلد الذي نزّلته. ينتهي الأمر بالرمز 0 إذا صحّ كل شيء، ويسمّي ما لم يصحّ.',
  },
  oneFile: { en: 'A single file, without Marsad', ar: 'ملف واحد من دون مرصد' },
  oneFileMeaning: {
    en: 'Any program that computes SHA-256 will do. Compare what it prints with the hash on the page of exhibits.',
    ar: 'يكفي أي برنامج يحسب SHA-256. قارن ما يطبعه بالبصمة في صفحة المستندات.',
  },
  key: { en: 'Who signed', ar: 'صاحب التوقيع' },
  keyMeaning: {
    en: 'Anyone can sign with a key of their own. Compare the fingerprint with the one that the publisher gives elsewhere: in print, by voice, on another site.',
    ar: 'يستطيع أي أحد أن يوقّع بمفتاح من عنده. قارن بصمة المفتاح بما يعلنه الناشر في موضع آخر: مطبوعاً أو بصوته أو على موقع غير هذا.',
  },
  keyName: { en: 'Name of the key', ar: 'اسم المفتاح' },
  publicKey: { en: 'Public key (Ed25519, base64)', ar: 'المفتاح العام (Ed25519 بصيغة base64)' },
  fingerprint: { en: 'Fingerprint (SHA-256 of the key)', ar: 'بصمة المفتاح (SHA-256)' },
  checkpoint: { en: 'The checkpoint', ar: 'نقطة التحقق' },
  checkpointMeaning: {
    en: 'The signed head of the ledger in which every change was recorded in order (a C2SP signed note over an RFC 6962 Merkle tree). This is the note, whole:',
    ar: 'رأس سجل القيود موقَّعاً، وفيه دُوّن كل تغيير بترتيبه (ملاحظة موقَّعة وفق C2SP فوق شجرة ميركل وفق RFC 6962). وهذا نصها كاملاً:',
  },
  size: { en: 'Entries covered', ar: 'القيود المشمولة' },
  root: { en: 'Root hash', ar: 'بصمة الجذر' },
  proves: { en: 'What verifying proves', ar: 'ما يثبته التحقق' },
  provesNot: { en: 'What it does not prove', ar: 'ما لا يثبته' },
  files: { en: 'The files', ar: 'الملفات' },
  filesMeaning: {
    en: 'Data from which the pages were made, and the signed list of all files with their hashes.',
    ar: 'البيانات التي أُعدّت منها الصفحات، والقائمة الموقَّعة بكل الملفات وبصماتها.',
  },
} as const satisfies Record<string, Bilingual>

export const proven: readonly Bilingual[] = [
  {
    en: 'No file of this edition has changed since it was sealed with this key: pages, data and published copies.',
    ar: 'لم يتغيّر أي ملف من هذه النسخة منذ ختمها بهذا المفتاح: لا الصفحات ولا البيانات ولا النسخ المنشورة.',
  },
  {
    en: 'The ledger entries that the edition rests on are part of the ledger whose head is signed here, each at its own position.',
    ar: 'القيود التي تستند إليها النسخة جزء من السجل الموقَّع رأسه هنا، وكلٌّ في موضعه.',
  },
  {
    en: 'Each test answers the question that was registered, and every figure of it follows from the published counts.',
    ar: 'يجيب كل اختبار عن السؤال الذي سُجّل، وكل رقم فيه ناتج عن الأعداد المنشورة.',
  },
]

export const notProven: readonly Bilingual[] = [
  {
    en: 'That what was said is true. It proves only that these words stand in these files.',
    ar: 'أن ما قيل صحيح. لا يثبت إلا أن هذه الكلمات واردة في هذه الملفات.',
  },
  {
    en: 'That a document is genuine. A forgery that was archived unchanged is still a forgery.',
    ar: 'أن الوثيقة أصلية. فالوثيقة المزوّرة تبقى مزوّرة وإن حُفظت كما هي.',
  },
  {
    en: 'That the counts are complete, or that nothing was left out of the investigation.',
    ar: 'أن الأعداد كاملة، أو أن شيئاً لم يُترك خارج التحقيق.',
  },
  {
    en: 'What the clock showed. The order of entries is proven; their times are the publisher’s own word.',
    ar: 'صحة الساعة. ترتيب القيود مثبت، أما أوقاتها فبحسب قول الناشر.',
  },
  {
    en: 'Who holds the key, or that the publisher shows the same ledger to everyone. For that, compare with others.',
    ar: 'من يملك المفتاح، ولا أن الناشر يعرض السجل نفسه على الجميع. ولذلك قارن مع غيرك.',
  },
]

export const fileWords = {
  'edition.json': {
    en: 'everything the pages say, as data',
    ar: 'كل ما تقوله الصفحات كبيانات',
  },
  'manifest.json': {
    en: 'the list of files with their hashes, and the ledger entries with their proofs',
    ar: 'قائمة الملفات وبصماتها، وقيود السجل مع براهينها',
  },
  'manifest.note': { en: 'the signature over that list', ar: 'التوقيع على تلك القائمة' },
} as const satisfies Record<string, Bilingual>
