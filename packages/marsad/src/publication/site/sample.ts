import type { Edition, PublishedExhibit, PublishedSource, PublishedStatement, PublishedTest } from '../edition.ts'

/** A fictional edition for tests and pictures: every stance, grade of completeness, verdict and guard state is in it. */

const sources: readonly PublishedSource[] = [
  {
    id: 'observatory',
    name: { en: 'Wadi Sarim Observatory', ar: 'مرصد وادي صارم' },
    kind: 'organisation',
    reliability: 'B',
    affiliations: [{ text: { en: 'Registered abroad', ar: 'مسجَّل في الخارج' }, since: '2014', until: null }],
    interests: [{ en: 'Financed by donors opposed to the government', ar: 'يموّله متبرعون معارضون للحكومة' }],
    relays: ['telegram'],
  },
  {
    id: 'telegram',
    name: { en: 'Internal telegrams of the Hill Guard', ar: 'برقيات داخلية لحرس التلال' },
    kind: 'channel',
    reliability: 'F',
    affiliations: [],
    interests: [],
    relays: [],
  },
  {
    id: 'analyst',
    name: { en: 'Murad Tayhan, analyst', ar: 'مراد تيهان، محلل سياسي' },
    kind: 'person',
    reliability: 'D',
    affiliations: [
      { text: { en: 'Adviser to the Hill Guard', ar: 'مستشار لدى حرس التلال' }, since: '2017', until: '2020-06' },
    ],
    interests: [{ en: 'Friend of several commanders', ar: 'صديق لعدد من القادة' }],
    relays: [],
  },
  {
    id: 'ministry',
    name: { en: 'Ministry of Defence', ar: 'وزارة الدفاع' },
    kind: 'organisation',
    reliability: 'C',
    affiliations: [],
    interests: [],
    relays: [],
  },
  {
    id: 'agency',
    name: { en: 'North Agency', ar: 'وكالة الشمال' },
    kind: 'outlet',
    reliability: 'A',
    affiliations: [],
    interests: [],
    relays: ['observatory'],
  },
]

const exhibits: readonly PublishedExhibit[] = [
  {
    id: 'report',
    title: '01-observatory-report.ar.html',
    sha256: 'a3f1'.repeat(16),
    mediaType: 'text/html',
    bytes: 2801,
    acquiredAt: '2024-01-09T08:15:11.577Z',
    url: 'https://observatory.example/reports/2023-10-18?lang=ar',
    file: 'exhibits/report.txt',
  },
  {
    id: 'telegram-2',
    title: 'telegram-2.png',
    sha256: '0b9c'.repeat(16),
    mediaType: 'image/png',
    bytes: 48_213,
    acquiredAt: '2024-01-09T08:16:40.002Z',
    url: null,
    file: 'exhibits/telegram-2.png',
  },
  {
    id: 'interview',
    title: '02-radio-both-sides.ar.html',
    sha256: '77de'.repeat(16),
    mediaType: 'text/html',
    bytes: 2868,
    acquiredAt: '2024-01-09T08:17:02.410Z',
    url: null,
    file: null,
  },
]

const statements: readonly PublishedStatement[] = [
  {
    id: 'said-1',
    source: 'observatory',
    stance: 'asserts',
    date: '2023-10-18',
    quote: 'إن جماعة الغبار تتجنب منذ أيار/مايو 2021 مهاجمة حرس التلال، مقابل السماح لمقاتليها بالمرور عبر الثنيتين',
    quoteLanguage: 'ar',
    translation: {
      en: 'Since May 2021 the Dust Group has avoided attacking the Hill Guard, in exchange for letting its fighters cross the two passes',
      ar: null,
    },
    interest: {
      en: 'Says that it is financed by donations from abroad',
      ar: 'يقول إنه يموَّل بتبرعات من الخارج',
    },
    passage: {
      kind: 'text',
      exhibit: 'report',
      start: 133,
      end: 238,
      prefix: 'قال مرصد وادي صارم في تقرير أصدره اليوم ',
      suffix: '.\n\nويستند التقرير إلى سجل الحوادث وإلى صور ثلاث برقيات.',
    },
  },
  {
    id: 'said-2',
    source: 'telegram',
    stance: 'confirms',
    date: '2021-06-19',
    quote: 'يُفتح الطريق ليلاً بين العاشرة والثالثة أمام قوافل الطرف الآخر ولا تُفتَّش سياراته',
    quoteLanguage: 'ar',
    translation: {
      en: 'The road is to be opened at night between ten and three for the convoys of the other side, and its vehicles are not to be searched',
      ar: null,
    },
    interest: null,
    passage: { kind: 'rectangle', exhibit: 'telegram-2', page: 1, x: 0.09, y: 0.387, width: 0.818, height: 0.06 },
  },
  {
    id: 'said-3',
    source: 'agency',
    stance: 'claims-at-a-distance',
    date: '2023-10',
    quote: 'attacks on the Guard dropped sharply because the group was allegedly granted the use of two passes',
    quoteLanguage: 'en',
    translation: {
      en: null,
      ar: 'تراجعت الهجمات على الحرس تراجعاً حاداً لأن الجماعة مُنحت، بحسب الزعم، استخدام ثنيتين',
    },
    interest: null,
    passage: { kind: 'text', exhibit: 'interview', start: 20, end: 118, prefix: '', suffix: '' },
  },
  {
    id: 'said-4',
    source: 'analyst',
    stance: 'denies',
    date: '2023-10-19',
    quote: 'أنفي هذا الاتهام نفياً تاماً، وأقولها بصفتي مستشاراً سابقاً لدى حرس التلال وصديقاً لعدد من قادته',
    quoteLanguage: 'ar',
    translation: {
      en: 'I deny this accusation completely, and I say so as a former adviser to the Hill Guard and a friend of several of its commanders',
      ar: null,
    },
    interest: {
      en: 'Former adviser to the accused party and friend of its commanders, by his own words',
      ar: 'مستشار سابق لدى الطرف المتهم وصديق لقادته، بحسب قوله',
    },
    passage: { kind: 'text', exhibit: 'interview', start: 443, end: 540, prefix: 'وقال: «', suffix: '».' },
  },
  {
    id: 'said-5',
    source: 'analyst',
    stance: 'doubts',
    date: null,
    quote: 'این ارقام را نمی‌توان پذیرفت، زیرا منبع آن‌ها خود مدعی است',
    quoteLanguage: 'fa',
    translation: {
      en: 'These figures cannot be accepted, since their source is the claimant itself',
      ar: 'لا يمكن قبول هذه الأرقام لأن مصدرها صاحب الادعاء نفسه',
    },
    interest: null,
    passage: { kind: 'text', exhibit: 'interview', start: 560, end: 618, prefix: '', suffix: '' },
  },
  {
    id: 'said-6',
    source: 'ministry',
    stance: 'declines-to-comment',
    date: '2023-10-23',
    quote: 'The ministry does not comment on reports of this kind',
    quoteLanguage: 'en',
    translation: { en: null, ar: null },
    interest: null,
    passage: { kind: 'text', exhibit: 'interview', start: 700, end: 752, prefix: '', suffix: '' },
  },
  {
    id: 'said-7',
    source: 'agency',
    stance: 'opines',
    date: '2023-10-24/2023-10-30',
    quote: 'either way, the passes matter more than the telegrams',
    quoteLanguage: 'en',
    translation: { en: null, ar: 'في الحالين تبقى الثنيتان أهم من البرقيات' },
    interest: null,
    passage: { kind: 'text', exhibit: 'interview', start: 800, end: 853, prefix: '', suffix: '' },
  },
]

const months = Array.from(
  { length: 72 },
  (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
)

/** Counts that vary about a level, the same at every run: 7 and 11 have no factor in common with a year of 12. */
function counts(level: (bin: number) => number, seed: number): number[] {
  return months.map((_, i) => Math.max(0, Math.round(level(i) + (((i * 7 + seed) % 11) - 5) * 0.09 * level(i))))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function testOf(
  id: string,
  more: Partial<PublishedTest> & Pick<PublishedTest, 'title' | 'verdict' | 'reason'>,
): PublishedTest {
  const guard = counts((i) => (i < 40 ? 15.8 : 5.2), 3)
  const government = counts((i) => (i < 40 ? 16 : 24.5), 8)
  const sum = (values: readonly number[], from: number, to: number) =>
    values.slice(from, to).reduce((all, value, i) => (exposure[from + i] === 0 ? all : all + value), 0)
  const exposure = months.map((_, i) => (i >= 20 && i < 23 ? 0 : 1))
  const share = (from: number, to: number) => sum(guard, from, to) / (sum(guard, from, to) + sum(government, from, to))
  return {
    id,
    specification: {
      actor: ['Dust Group'],
      actorRole: 'any',
      scheme: 'targets',
      schemeVersion: 2,
      classes: ['guard', 'government', 'civilians'],
      span: '2018-01/2023-12',
      bin: 'month',
      count: 'incidents',
      a: 'guard',
      b: 'government',
      date: '2021-05',
      dateOrigin: 'claim',
      direction: 'a-falls',
      claimant: 'Wadi Sarim Observatory',
      unobserved: ['2019-09', '2019-10', '2019-11'],
    },
    specificationHash: '96d2'.repeat(16),
    registeredAt: '2024-01-10T15:06:18.001Z',
    registeredEntry: 25,
    ranAt: '2024-01-10T15:06:20.865Z',
    a: 'guard',
    b: 'government',
    date: '2021-05',
    dateOrigin: 'claim',
    shareBefore: share(0, 40),
    shareAfter: share(40, 72),
    rateRatio: { estimate: 0.2189, low: 0.1584, high: 0.3026 },
    p: 5.017e-7,
    guards: [
      {
        name: 'label-handover',
        state: 'clear',
        finding: { en: 'Neither class ends where another begins.', ar: 'لا ينتهي أي من الصنفين حيث يبدأ صنف آخر.' },
        answer: null,
      },
      {
        name: 'claimant',
        state: 'answered',
        finding: {
          en: 'Without what only the Observatory reported, the result is another: no shift.',
          ar: 'من دون ما أورده المرصد وحده تختلف النتيجة: لا تحوّل.',
        },
        answer: {
          en: 'Nine in ten rows come from it; the rest are too few for a test of their own.',
          ar: 'تسعة من كل عشرة صفوف منه، والباقي أقل من أن يُختبر وحده.',
        },
      },
    ],
    bins: months,
    classes: { guard, government, civilians: counts(() => 6.5, 5) },
    exposure,
    changes: { guard: [40], government: [40], civilians: [] },
    segmentMeans: {
      guard: [mean(guard.slice(0, 40)), mean(guard.slice(40))],
      government: [mean(government.slice(0, 40)), mean(government.slice(40))],
      civilians: [6.5],
    },
    ...more,
  }
}

export const sample: Edition = {
  number: 3,
  title: { en: 'The two passes: what was said, what was counted', ar: 'الثنيتان: ما قيل وما عُدّ' },
  sealedAt: '2024-01-12T10:00:00.000Z',
  investigation: { id: 'passes', name: { en: 'The passes of Sarim', ar: 'ثنايا صارم' } },
  program: { name: 'marsad', version: '0.1.0' },
  checkpoint: {
    note: 'marsad/631dab207cf62d5c\n32\nkPDpLNv4dMA2thjyU1WtHSSk5MRmuTIYQJCwVIA7kEw=\n\n— marsad/631dab207cf62d5c jU3S5JnxOftn+X1Gbz+wy+7+tIVtaWiPLRYLNRaS98TpqUjPbhQ4TuZqKv87HIyHnqrrpH3MXNUyabWc7QfGiW66JQg=\n',
    size: 32,
    root: '90f0e92cdbf874c036b618f25355ad1d24a4e4c466b932184090b054803b904c',
    keyName: 'marsad/631dab207cf62d5c',
    publicKey: 'Yx2rIHz2LVzDcg4fCPL67MMcDx4RP7KOZ4nvQq9gcpg=',
  },
  claims: [
    {
      id: 'passage',
      proposition: {
        en: 'Since May 2021 the Dust Group has spared the Hill Guard, and turned on government forces that do not work with it, in exchange for passage.',
        ar: 'منذ أيار/مايو 2021 تتجنب جماعة الغبار مهاجمة حرس التلال، وتوجّه هجماتها إلى القوات الحكومية التي لا تعمل معه، مقابل المرور.',
      },
      kind: 'pattern',
      parties: ['Dust Group', 'Hill Guard', 'حكومة صارم'],
      time: '2021-05/..',
      assessment: {
        grade: 'contested',
        reasons: {
          en: 'The shift can be recomputed. That it was the price of passage rests on images whose originals nobody has seen. The accused party denies it.',
          ar: 'يمكن إعادة حساب التحوّل. أما أنه كان ثمن المرور فيستند إلى صور لم يرَ أحد أصولها. وينفيه الطرف المتهم.',
        },
        reviewer: 'Lamya Sarmaqi',
        date: '2024-01-11',
      },
      statements,
      tests: ['guard-spared', 'river-spared'],
    },
    {
      id: 'warning',
      proposition: {
        en: 'In mid-2023 the Hill Guard warned the Dust Group of an operation.',
        ar: 'حذّر حرس التلال جماعة الغبار من عملية في منتصف عام 2023.',
      },
      kind: 'event',
      parties: [],
      time: '2023-06~',
      assessment: null,
      statements: statements.slice(0, 1).map((said) => ({ ...said, id: 'said-8' })),
      tests: [],
    },
  ],
  sources,
  exhibits,
  tests: [
    testOf('guard-spared', {
      title: {
        en: 'Did the Dust Group’s attacks turn away from the Hill Guard in May 2021?',
        ar: 'هل انصرفت هجمات جماعة الغبار عن حرس التلال في أيار/مايو 2021؟',
      },
      verdict: 'shift',
      reason: {
        en: 'From 2021-05 on, guard made up a smaller part of what hit guard or government.',
        ar: 'منذ 2021-05 صغرت حصة guard مما أصاب guard أو government.',
      },
    }),
    testOf('river-spared', {
      title: { en: 'Were river patrols spared as well?', ar: 'هل جُنّبت دوريات النهر أيضاً؟' },
      verdict: 'cannot-be-tested',
      reason: {
        en: 'This cannot be tested with these data: river-patrols does not occur in them at all.',
        ar: 'لا يمكن اختبار ذلك بهذه البيانات: river-patrols لا يرد فيها إطلاقاً.',
      },
      a: 'river-patrols',
      shareBefore: 0,
      shareAfter: null,
      rateRatio: null,
      p: null,
      guards: [],
      classes: { 'river-patrols': months.map(() => 0), government: counts(() => 9, 2) },
      changes: { 'river-patrols': [], government: [] },
      segmentMeans: { 'river-patrols': [0], government: [9] },
    }),
    testOf('committees-spared', {
      title: {
        en: 'Did attacks on the committees stop in March 2020?',
        ar: 'هل توقفت الهجمات على اللجان في آذار/مارس 2020؟',
      },
      verdict: 'guards-open',
      reason: {
        en: 'The numbers changed, but so did something in how they were made.',
        ar: 'تغيّرت الأرقام، لكن تغيّر معها شيء في طريقة إعدادها.',
      },
      date: '2020-03',
      dateOrigin: 'data',
      guards: [
        {
          name: 'label-handover',
          state: 'open',
          finding: {
            en: '“committees” ends just where “battalions” begins.',
            ar: 'تنتهي «committees» حيث تبدأ «battalions».',
          },
          answer: null,
        },
      ],
    }),
    testOf('civilians-spared', {
      title: { en: 'Did attacks on civilians change?', ar: 'هل تغيّرت الهجمات على المدنيين؟' },
      verdict: 'no-shift',
      reason: {
        en: 'The share did not change by more than chance explains.',
        ar: 'لم تتغيّر الحصة بأكثر مما تفسّره المصادفة.',
      },
      p: 0.774,
      rateRatio: { estimate: 1.04, low: 0.82, high: 1.32 },
    }),
  ],
}

/** The same with nothing in it. */
export const emptySample: Edition = { ...sample, claims: [], sources: [], exhibits: [], tests: [] }
