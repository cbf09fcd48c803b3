import type { Bilingual } from '#problems'
import type { TextReading } from '#reading'

/** What a text is read for: the lists of a reading. */
export type Layer = Exclude<keyof TextReading, 'language'>
type One<Name extends Layer> = TextReading[Name][number]

export const layerWords: Readonly<Record<Layer, Bilingual>> = {
  statements: { en: 'Statements', ar: 'الأقوال' },
  claims: { en: 'Claims', ar: 'الادعاءات' },
  incidents: { en: 'Incidents', ar: 'الحوادث' },
  times: { en: 'Times', ar: 'الأزمنة' },
  names: { en: 'Names', ar: 'الأسماء' },
  numbers: { en: 'Numbers', ar: 'الأعداد' },
  quotes: { en: 'Quotations', ar: 'الاقتباسات' },
  evidence: { en: 'Evidence', ar: 'الأدلة' },
  warnings: { en: 'Warnings', ar: 'تنبيهات' },
}

/** One of a layer, as a note calls it. */
export const noteWords: Readonly<Record<Layer, Bilingual>> = {
  statements: { en: 'Statement', ar: 'قول' },
  claims: { en: 'Claim', ar: 'ادعاء' },
  incidents: { en: 'Incident', ar: 'حادث' },
  times: { en: 'Time', ar: 'زمن' },
  names: { en: 'Name', ar: 'اسم' },
  numbers: { en: 'Number', ar: 'عدد' },
  quotes: { en: 'Quotation', ar: 'اقتباس' },
  evidence: { en: 'Evidence', ar: 'دليل' },
  warnings: { en: 'Warning', ar: 'تنبيه' },
}

export const stanceWords: Readonly<Record<One<'statements'>['stance'], Bilingual>> = {
  asserts: { en: 'asserts', ar: 'يقول' },
  confirms: { en: 'confirms', ar: 'يؤكد' },
  'claims-at-a-distance': { en: 'reported as alleged', ar: 'منقول بتحفّظ' },
  opines: { en: 'holds an opinion', ar: 'يرى' },
  denies: { en: 'denies', ar: 'ينفي' },
  doubts: { en: 'doubts', ar: 'يشكّك' },
  'declines-to-comment': { en: 'neither says nor denies', ar: 'لا يقول ولا ينفي' },
  accuses: { en: 'accuses', ar: 'يتّهم' },
  warns: { en: 'warns', ar: 'يحذّر' },
  promises: { en: 'promises', ar: 'يتعهّد' },
  demands: { en: 'demands', ar: 'يطالب' },
}

export const relationWords: Readonly<Record<One<'claims'>['relation'], Bilingual>> = {
  cooperation: { en: 'cooperation', ar: 'تعاون' },
  meeting: { en: 'meeting', ar: 'لقاء' },
  exchange: { en: 'exchange', ar: 'مقايضة' },
  attack: { en: 'attack', ar: 'هجوم' },
  transfer: { en: 'transfer', ar: 'نقل' },
  presence: { en: 'presence', ar: 'وجود' },
  pattern: { en: 'pattern', ar: 'نمط' },
  intent: { en: 'intent', ar: 'نيّة' },
  other: { en: 'other', ar: 'غير ذلك' },
}

export const evidenceWords: Readonly<Record<One<'evidence'>['kind'], Bilingual>> = {
  document: { en: 'document', ar: 'وثيقة' },
  image: { en: 'image', ar: 'صورة' },
  video: { en: 'video', ar: 'تسجيل مصوّر' },
  audio: { en: 'audio', ar: 'تسجيل صوتي' },
  statistics: { en: 'statistics', ar: 'إحصاء' },
  testimony: { en: 'testimony', ar: 'شهادة' },
  data: { en: 'data', ar: 'بيانات' },
  satellite: { en: 'satellite imagery', ar: 'صور أقمار صناعية' },
}

/** Sub-event types of ACLED’s codebook (2023), and what the program adds. */
export const incidentWords: Readonly<Record<One<'incidents'>['type'], Bilingual>> = {
  'armed-clash': { en: 'armed clash', ar: 'اشتباك مسلح' },
  'government-regains-territory': { en: 'government regains territory', ar: 'استعادة الحكومة أرضاً' },
  'non-state-actor-overtakes-territory': {
    en: 'non-state actor overtakes territory',
    ar: 'استيلاء فاعل غير حكومي على أرض',
  },
  'non-violent-transfer-of-territory': { en: 'non-violent transfer of territory', ar: 'انتقال أرض بلا عنف' },
  'chemical-weapon': { en: 'chemical weapon', ar: 'سلاح كيميائي' },
  'air-drone-strike': { en: 'air or drone strike', ar: 'ضربة جوية أو مسيّرة' },
  'suicide-bomb': { en: 'suicide bomb', ar: 'تفجير انتحاري' },
  'shelling-artillery-missile': { en: 'shelling, artillery, missile', ar: 'قصف مدفعي أو صاروخي' },
  'remote-explosive-landmine-ied': { en: 'remote explosive, landmine, IED', ar: 'عبوة أو لغم أو تفجير عن بعد' },
  grenade: { en: 'grenade', ar: 'قنبلة يدوية' },
  attack: { en: 'attack', ar: 'اعتداء' },
  'sexual-violence': { en: 'sexual violence', ar: 'عنف جنسي' },
  'abduction-forced-disappearance': { en: 'abduction, forced disappearance', ar: 'خطف أو إخفاء قسري' },
  'looting-property-destruction': { en: 'looting, property destruction', ar: 'نهب أو إتلاف ممتلكات' },
  arrests: { en: 'arrests', ar: 'اعتقالات' },
  agreement: { en: 'agreement', ar: 'اتفاق' },
  'disrupted-weapons-use': { en: 'disrupted weapons use', ar: 'إحباط استعمال سلاح' },
  'change-to-group-activity': { en: 'change to group or activity', ar: 'تغيّر في جماعة أو نشاطها' },
  'peaceful-protest': { en: 'peaceful protest', ar: 'احتجاج سلمي' },
  'protest-with-intervention': { en: 'protest with intervention', ar: 'احتجاج قوبل بتدخل' },
  'excessive-force-against-protesters': { en: 'excessive force against protesters', ar: 'قوة مفرطة ضد محتجين' },
  'violent-demonstration': { en: 'violent demonstration', ar: 'مظاهرة عنيفة' },
  'mob-violence': { en: 'mob violence', ar: 'عنف جموع' },
  'headquarters-or-base-established': { en: 'headquarters or base established', ar: 'إقامة مقر أو قاعدة' },
  other: { en: 'other', ar: 'غير ذلك' },
}

export const certaintyWords: Readonly<Record<One<'incidents'>['certainty'], Bilingual>> = {
  stated: { en: 'stated', ar: 'مذكور' },
  claimed: { en: 'claimed by a party', ar: 'يدّعيه طرف' },
  suspected: { en: 'suspected', ar: 'مشتبه به' },
  believed: { en: 'believed', ar: 'مرجَّح' },
}

export const modalityWords: Readonly<Record<One<'incidents'>['modality'], Bilingual>> = {
  happened: { en: 'happened', ar: 'وقع' },
  negated: { en: 'did not happen, or is denied', ar: 'لم يقع أو يُنفى' },
  planned: { en: 'planned', ar: 'مزمع' },
  hypothetical: { en: 'hypothetical', ar: 'مفترض' },
}

export const casualtyWords: Readonly<Record<One<'incidents'>['casualties'][number]['status'], Bilingual>> = {
  killed: { en: 'killed', ar: 'قتلى' },
  wounded: { en: 'wounded', ar: 'جرحى' },
  abducted: { en: 'abducted', ar: 'مخطوفون' },
  missing: { en: 'missing', ar: 'مفقودون' },
  arrested: { en: 'arrested', ar: 'معتقلون' },
}

export const casualtyKindWords: Readonly<Record<One<'incidents'>['casualties'][number]['who'], Bilingual>> = {
  civilian: { en: 'civilians', ar: 'مدنيون' },
  combatant: { en: 'combatants', ar: 'مقاتلون' },
  unknown: { en: 'not said who', ar: 'لم يُذكر من هم' },
}

export const timeWords: Readonly<Record<One<'times'>['kind'], Bilingual>> = {
  date: { en: 'date', ar: 'تاريخ' },
  duration: { en: 'duration', ar: 'مدة' },
  set: { en: 'repeated', ar: 'تكرار' },
  'time-of-day': { en: 'time of day', ar: 'وقت من اليوم' },
}

export const nameWords: Readonly<Record<One<'names'>['kind'], Bilingual>> = {
  actor: { en: 'actor', ar: 'فاعل' },
  place: { en: 'place', ar: 'مكان' },
  person: { en: 'person', ar: 'شخص' },
}

export const warningWords: Readonly<Record<One<'warnings'>['kind'], Bilingual>> = {
  'bidirectional-control': { en: 'a character that turns the direction of text', ar: 'محرف يقلب اتجاه النص' },
  'zero-width-character': { en: 'a character that cannot be seen', ar: 'محرف لا يُرى' },
  'presentation-form': { en: 'a letter in a fixed shape', ar: 'حرف بصورة ثابتة' },
  homoglyph: { en: 'a letter of another script', ar: 'حرف من خط آخر' },
}

/** What leads to who did it, by the voice that names him: an accusation never reads as a fact. */
export const doerWords: Readonly<Record<NonNullable<One<'incidents'>['attribution']>, Bilingual>> = {
  told: { en: 'by', ar: 'على يد' },
  owned: { en: 'by its own account', ar: 'على يد، بإقراره' },
  alleged: { en: 'accused', ar: 'المتهم' },
}

/** Names of the parts of an annotation. */
export const partWords = {
  speaker: { en: 'who', ar: 'من' },
  role: { en: 'role', ar: 'الصفة' },
  affiliation: { en: 'speaks for', ar: 'يتبع' },
  verb: { en: 'word', ar: 'اللفظ' },
  content: { en: 'what', ar: 'ماذا' },
  saidOn: { en: 'said on', ar: 'قيل في' },
  within: { en: 'told within', ar: 'مروي ضمن' },
  interest: { en: 'discloses', ar: 'يُفصح عن' },
  parties: { en: 'parties', ar: 'الأطراف' },
  time: { en: 'when', ar: 'متى' },
  place: { en: 'where', ar: 'أين' },
  halves: { en: 'given for each other', ar: 'كلٌّ مقابل الآخر' },
  target: { en: 'whom or what', ar: 'من أو ماذا أصيب' },
  claimedBy: { en: 'claimed by', ar: 'يدّعيه' },
  casualties: { en: 'harmed', ar: 'المتضررون' },
  certainty: { en: 'certainty', ar: 'اليقين' },
  value: { en: 'value', ar: 'القيمة' },
  from: { en: 'first day', ar: 'أول يوم' },
  to: { en: 'last day', ar: 'آخر يوم' },
  alternatives: { en: 'or', ar: 'أو' },
  calendar: { en: 'calendar', ar: 'التقويم' },
  counted: { en: 'of what', ar: 'المعدود' },
  called: { en: 'known as', ar: 'المعروف باسم' },
} as const satisfies Record<string, Bilingual>

export const calendarWords: Readonly<Record<'islamic' | 'persian', Bilingual>> = {
  islamic: { en: 'Hijri (Umm al-Qura), a day to either side', ar: 'هجري (أم القرى)، بفارق يوم' },
  persian: { en: 'Solar Hijri', ar: 'هجري شمسي' },
}

export const pageWords = {
  title: { en: 'What was read', ar: 'ما قُرئ' },
  machine: {
    en: 'Read by rules, not by a person. Nothing here is a finding until a person has accepted it.',
    ar: 'قرأته قواعد، لا إنسان. ولا شيء هنا نتيجةٌ حتى يقبله إنسان.',
  },
  published: { en: 'Read as published on', ar: 'قُرئ على أنه نُشر في' },
  unpublished: {
    en: 'Day of publication not given: dates that hang on it have no value.',
    ar: 'لم يُذكر يوم النشر: التواريخ المتعلقة به بلا قيمة.',
  },
  show: { en: 'Show', ar: 'إظهار' },
  nothing: { en: 'Nothing was found to read in it.', ar: 'لم يُعثر فيه على ما يُقرأ.' },
  nothingHere: { en: 'Nothing read here.', ar: 'لم يُقرأ شيء هنا.' },
  rule: { en: 'rule', ar: 'القاعدة' },
  confidence: { en: 'confidence', ar: 'الثقة' },
  inferred: { en: 'taken from the day of publication', ar: 'مأخوذ من يوم النشر' },
  unresolved: { en: 'no value without the day of publication', ar: 'بلا قيمة دون يوم النشر' },
  open: { en: 'open', ar: 'مفتوح' },
  about: { en: 'about', ar: 'نحو' },
  atLeast: { en: 'at least', ar: 'على الأقل' },
  atMost: { en: 'at most', ar: 'على الأكثر' },
  quoted: { en: 'in the speaker’s own words', ar: 'بلفظ القائل' },
  countable: { en: 'can be counted', ar: 'قابل للعدّ' },
  negated: { en: 'negated', ar: 'منفي' },
  ambiguous: { en: 'several go by this name', ar: 'يحمل هذا الاسم أكثر من واحد' },
  notes: { en: 'Notes on this paragraph', ar: 'ملاحظات على هذه الفقرة' },
} as const satisfies Record<string, Bilingual>
