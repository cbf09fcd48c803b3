/** What a text may say it rests on. */
export type EvidenceKind = 'document' | 'image' | 'video' | 'audio' | 'statistics' | 'testimony' | 'data' | 'satellite'

/** Nouns of evidence. Spelling and vowels do not matter; ال and prepositions may be written with them. */
export const evidenceNouns: Readonly<Record<EvidenceKind, readonly string[]>> = {
  document: [
    ...[
      'وثيقة',
      'وثائق',
      'برقية',
      'برقيات',
      'محضر',
      'محاضر',
      'سجل',
      'سجلات',
      'مستند',
      'مستندات',
      'إيصال',
      'جداول',
      'قائمة',
    ],
    ...[
      'قوائم',
      'تعميم',
      'مراسلات',
      'مذكرة',
      'مذكرات',
      'كشوف',
      'دفاتر',
      'document',
      'documents',
      'telegram',
      'telegrams',
    ],
    ...['ledger', 'ledgers', 'records', 'memo', 'memos', 'minutes', 'invoices', 'receipts', 'letter', 'letters'],
  ],
  image: ['صورة', 'صور', 'photo', 'photos', 'photograph', 'photographs', 'image', 'images', 'picture', 'pictures'],
  video: [
    ...['فيديو', 'فيديوهات', 'مقطع', 'مقاطع', 'شريط', 'تسجيل مصور', 'بيان مصور', 'بالصوت والصورة', 'video', 'videos'],
    ...['footage'],
  ],
  audio: [
    'تسجيل صوتي',
    'تسجيلا صوتيا',
    'تسجيلات صوتية',
    'تسريب صوتي',
    'تسريبات صوتية',
    'audio',
    'recording',
    'recordings',
  ],
  statistics: ['إحصائية', 'إحصائيات', 'إحصاءات', 'إحصاء', 'statistics', 'figures', 'tally'],
  testimony: [
    ...['شهادة', 'شهادات', 'شهود', 'شاهد عيان', 'إفادة', 'إفادات', 'مقابلات', 'witness', 'witnesses', 'testimony'],
    ...['testimonies', 'interviews', 'residents'],
  ],
  data: ['بيانات', 'قاعدة بيانات', 'تحليل', 'خريطة', 'خرائط', 'عينات', 'data', 'database', 'analysis'],
  satellite: ['أقمار اصطناعية', 'أقمار صناعية', 'الأقمار الاصطناعية', 'الأقمار الصناعية', 'satellite'],
}
