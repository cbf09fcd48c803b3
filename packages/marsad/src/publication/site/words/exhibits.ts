import type { Bilingual } from '#problems'
import type { PublishedSource } from '../../edition.ts'

export const exhibitWords = {
  meaning: {
    en: 'An exhibit is one archived original. Its bytes never change, and its SHA-256 names them: whoever holds the same file can see that it is the same.',
    ar: 'المستند أصل واحد محفوظ لا يتغيّر منه بايت واحد، وبصمته SHA-256 تدل عليه: كل من يملك الملف نفسه يستطيع أن يتأكد أنه هو.',
  },
  none: {
    en: 'This edition publishes no exhibit. What it says then rests on nothing that a reader could look up.',
    ar: 'لا تنشر هذه النسخة أي مستند، فما فيها لا يستند إلى شيء يستطيع القارئ الرجوع إليه.',
  },
  type: { en: 'Type', ar: 'النوع' },
  size: { en: 'Size', ar: 'الحجم' },
  acquired: { en: 'Archived', ar: 'حُفظ' },
  from: { en: 'Came from', ar: 'جاء من' },
  noAddress: { en: 'no address recorded', ar: 'لا عنوان مسجَّلاً' },
  hash: { en: 'SHA-256 of the original', ar: 'بصمة SHA-256 للأصل' },
  copy: { en: 'Published copy', ar: 'النسخة المنشورة' },
  openCopy: { en: 'Open the published copy', ar: 'افتح النسخة المنشورة' },
  textCopy: {
    en: 'It is served as plain text, byte for byte the original.',
    ar: 'تُعرض كنص مجرّد، وهي مطابقة للأصل بايتاً ببايت.',
  },
  onlyHash: {
    en: 'No copy is published; the hash lets whoever holds the file check it.',
    ar: 'لم تُنشر نسخة منه، وتتيح البصمة لمن يملك الملف أن يتحقق منه.',
  },
  citedBy: { en: 'Cited by', ar: 'يستشهد به' },
  notCited: { en: 'no statement of this edition', ar: 'لا قول في هذه النسخة' },
  id: { en: 'Identifier', ar: 'المعرّف' },
  marked: { en: 'Rectangles mark the passages that are quoted.', ar: 'تُعلِّم المستطيلات المواضع المقتبسة.' },
} as const satisfies Record<string, Bilingual>

export function imageOf(title: string): Bilingual {
  return { en: `Image of the exhibit ${title}`, ar: `صورة المستند ${title}` }
}

export const sourceKindWords: Readonly<Record<PublishedSource['kind'], Bilingual>> = {
  outlet: { en: 'Outlet', ar: 'وسيلة إعلام' },
  channel: { en: 'Channel', ar: 'قناة' },
  organisation: { en: 'Organisation', ar: 'منظمة' },
  person: { en: 'Person', ar: 'شخص' },
}

/** Admiralty system (NATO STANAG 2511), A to F. */
export const reliabilityWords: Readonly<Record<PublishedSource['reliability'], Bilingual>> = {
  A: { en: 'Completely reliable', ar: 'موثوق تماماً' },
  B: { en: 'Usually reliable', ar: 'موثوق عادة' },
  C: { en: 'Fairly reliable', ar: 'موثوق إلى حد ما' },
  D: { en: 'Not usually reliable', ar: 'غير موثوق عادة' },
  E: { en: 'Unreliable', ar: 'غير موثوق' },
  F: { en: 'Reliability cannot be judged', ar: 'لا يمكن الحكم على موثوقيته' },
}

export const sourceWords = {
  meaning: {
    en: 'Who the statements come from, how reliable the editors hold them to be, and what binds them to the matter. The same is asked of every side.',
    ar: 'من أين جاءت الأقوال، وما مدى موثوقيتها في نظر المحررين، وما يربط أصحابها بالموضوع. والسؤال واحد لكل الأطراف.',
  },
  none: { en: 'This edition names no source.', ar: 'لا تذكر هذه النسخة أي مصدر.' },
  reliability: { en: 'Reliability', ar: 'الموثوقية' },
  scale: { en: 'Reliability of sources: the Admiralty system', ar: 'موثوقية المصادر: نظام الأميرالية' },
  scaleMeaning: {
    en: 'The letter judges the source and not the statement: a reliable source can be wrong, and an unreliable one can be right.',
    ar: 'يحكم الحرف على المصدر لا على القول: قد يخطئ المصدر الموثوق، وقد يصيب غير الموثوق.',
  },
  affiliations: { en: 'Affiliations', ar: 'الانتماءات' },
  noAffiliations: { en: 'none known to the editors', ar: 'لا يعرف المحررون شيئاً منها' },
  interests: { en: 'Interests', ar: 'المصالح' },
  noInterests: { en: 'none disclosed and none known to the editors', ar: 'لم يُفصح عن شيء منها ولا يعرف المحررون شيئاً' },
  relays: { en: 'Relays', ar: 'ينقل عن' },
  relayedBy: { en: 'Relayed by', ar: 'ينقل عنه' },
  noRelays: { en: 'no other source, as far as the editors know', ar: 'لا ينقل عن مصدر آخر بحسب علم المحررين' },
  statements: { en: 'Statements', ar: 'الأقوال' },
  noStatements: { en: 'none in this edition', ar: 'لا شيء في هذه النسخة' },
} as const satisfies Record<string, Bilingual>
