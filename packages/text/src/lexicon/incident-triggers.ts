/** ACLED sub-event types (ACLED Codebook 2023), in kebab case. */
export type IncidentType =
  | 'armed-clash'
  | 'government-regains-territory'
  | 'non-state-actor-overtakes-territory'
  | 'non-violent-transfer-of-territory'
  | 'chemical-weapon'
  | 'air-drone-strike'
  | 'suicide-bomb'
  | 'shelling-artillery-missile'
  | 'remote-explosive-landmine-ied'
  | 'grenade'
  | 'attack'
  | 'sexual-violence'
  | 'abduction-forced-disappearance'
  | 'looting-property-destruction'
  | 'arrests'
  | 'agreement'
  | 'disrupted-weapons-use'
  | 'change-to-group-activity'
  | 'other'

/** Words that tell of an incident. Spelling and vowels do not matter; و, ال and prepositions may be written with them. */
export interface TriggerWords {
  /** “A bombardment”, “the attack”. */
  readonly nouns: readonly string[]
  /** “They bombed”: past, “he”; forms for “she” and “they” are made from it. */
  readonly verbs: readonly (readonly [past: string, present: string])[]
  /** English words, as they stand in a text. */
  readonly english: readonly string[]
}

export const incidentTriggers: Readonly<Record<Exclude<IncidentType, 'other'>, TriggerWords>> = {
  'shelling-artillery-missile': {
    nouns: ['قصف', 'قصفا', 'قذيفة', 'قذائف', 'قذيفتان', 'قذيفتين', 'صاروخ', 'صواريخ', 'راجمات', 'هاون'],
    verbs: [['قصف', 'يقصف']],
    english: [
      'shelling',
      'shelled',
      'shell',
      'shells',
      'artillery',
      'rocket',
      'rockets',
      'mortar',
      'missile',
      'missiles',
    ],
  },
  'air-drone-strike': {
    nouns: ['غارة', 'غارات', 'غارتين', 'غارتان', 'مسيرة', 'مسيرات', 'براميل', 'برميل'],
    verbs: [['أغار', 'يغير']],
    english: [
      'airstrike',
      'airstrikes',
      'air strike',
      'air strikes',
      'drone strike',
      'drone',
      'warplanes',
      'barrel bombs',
      'barrel bomb',
    ],
  },
  'remote-explosive-landmine-ied': {
    nouns: ['عبوة', 'عبوات', 'لغم', 'ألغام', 'مفخخة', 'تفجير', 'انفجار'],
    verbs: [
      ['انفجر', 'ينفجر'],
      ['فجر', 'يفجر'],
    ],
    english: [
      'roadside bomb',
      'bomb',
      'bombing',
      'landmine',
      'mine',
      'explosion',
      'exploded',
      'explosive',
      'car bomb',
      'ied',
    ],
  },
  'suicide-bomb': {
    nouns: ['انتحاري', 'انتحارية', 'انتحاريين', 'انتحاريان'],
    verbs: [],
    english: ['suicide bomber', 'suicide bombing', 'suicide attack', 'suicide'],
  },
  'chemical-weapon': {
    nouns: ['كيميائي', 'كيميائية', 'الكلور', 'كلور', 'السارين', 'سارين', 'الخردل'],
    verbs: [],
    english: ['chemical', 'chlorine', 'sarin'],
  },
  grenade: {
    nouns: ['قنبلة يدوية', 'قنبلة صوتية', 'قنابل يدوية', 'قنبلة'],
    verbs: [],
    english: ['grenade', 'grenades'],
  },
  'armed-clash': {
    nouns: [
      'اشتباك',
      'اشتباكات',
      'معارك',
      'معركة',
      'مواجهات',
      'كمين',
      'تسلل',
      'إطلاق نار',
      'تبادل لإطلاق النار',
      'هجوم',
      'هجمات',
    ],
    verbs: [
      ['اشتبك', 'يشتبك'],
      ['هاجم', 'يهاجم'],
      ['تصدى', 'يتصدى'],
    ],
    english: [
      'clash',
      'clashes',
      'clashed',
      'fighting',
      'fought',
      'battle',
      'firefight',
      'gunfight',
      'ambush',
      'ambushed',
    ],
  },
  attack: {
    nouns: ['اغتيال', 'إعدام', 'مجزرة', 'مجازر', 'تعذيب', 'ضرب', 'طعنا', 'استهداف', 'اعتداء', 'مقتل', 'قتل', 'ذبح'],
    verbs: [
      ['اغتال', 'يغتال'],
      ['أعدم', 'يعدم'],
      ['ضرب', 'يضرب'],
      ['استهدف', 'يستهدف'],
      ['قتل', 'يقتل'],
      ['ذبح', 'يذبح'],
      ['عذب', 'يعذب'],
      ['استشهد', 'يستشهد'],
      ['قضى', 'يقضي'],
      ['أصيب', 'يصاب'],
    ],
    english: [
      'attack',
      'attacked',
      'killed',
      'killing',
      'assassinated',
      'assassination',
      'executed',
      'raid',
      'massacre',
      'beating',
      'shot',
    ],
  },
  'sexual-violence': {
    nouns: ['اغتصاب', 'تحرش'],
    verbs: [['اغتصب', 'يغتصب']],
    english: ['rape', 'raped', 'sexual violence', 'sexually assaulted'],
  },
  'abduction-forced-disappearance': {
    nouns: ['خطف', 'اختطاف', 'اختفاء', 'احتجاز', 'إخفاء', 'فقدان', 'أسر'],
    verbs: [
      ['خطف', 'يخطف'],
      ['اختطف', 'يختطف'],
      ['احتجز', 'يحتجز'],
      ['اقتيد', 'يقتاد'],
      ['اقتاد', 'يقتاد'],
      ['فقد', 'يفقد'],
      ['أسر', 'يأسر'],
    ],
    english: ['abducted', 'abducting', 'abduction', 'kidnapped', 'kidnapping', 'disappeared', 'disappearance'],
  },
  arrests: {
    nouns: ['اعتقال', 'اعتقالات', 'توقيف', 'مداهمة', 'مداهمات'],
    verbs: [
      ['اعتقل', 'يعتقل'],
      ['أوقف', 'يوقف'],
      ['داهم', 'يداهم'],
    ],
    english: ['arrested', 'arrest', 'arrests', 'detained'],
  },
  'looting-property-destruction': {
    nouns: ['نهب', 'تدمير', 'حرق', 'إحراق', 'تجريف', 'سرقة', 'تخريب', 'إضرام'],
    verbs: [
      ['نهب', 'ينهب'],
      ['سرق', 'يسرق'],
      ['أحرق', 'يحرق'],
      ['دمر', 'يدمر'],
      ['جرف', 'يجرف'],
      ['هدم', 'يهدم'],
    ],
    english: ['looted', 'looting', 'burned', 'torched', 'bulldozed', 'destroyed', 'demolished'],
  },
  'non-violent-transfer-of-territory': {
    nouns: ['انسحاب', 'إخلاء'],
    verbs: [
      ['انسحب', 'ينسحب'],
      ['أخلى', 'يخلي'],
    ],
    english: ['withdrew', 'withdrawal', 'pulled out', 'handed over', 'evacuated'],
  },
  'government-regains-territory': {
    nouns: ['استعادة', 'تحرير'],
    verbs: [
      ['استعاد', 'يستعيد'],
      ['حرر', 'يحرر'],
    ],
    english: ['retook', 'recaptured', 'regained', 'liberated'],
  },
  'non-state-actor-overtakes-territory': {
    nouns: ['اقتحام', 'سيطرة', 'استيلاء'],
    verbs: [
      ['استولى', 'يستولي'],
      ['اقتحم', 'يقتحم'],
      ['سيطر', 'يسيطر'],
    ],
    english: ['seized', 'captured', 'stormed', 'overran', 'took control'],
  },
  agreement: {
    nouns: ['هدنة', 'اتفاق', 'صفقة', 'تبادل', 'وقف إطلاق النار', 'وقف لإطلاق النار', 'تهدئة', 'مصالحة'],
    verbs: [
      ['اتفق', 'يتفق'],
      ['تبادل', 'يتبادل'],
    ],
    english: ['ceasefire', 'truce', 'agreement', 'deal', 'swap', 'swapped', 'exchanged'],
  },
  'disrupted-weapons-use': {
    nouns: ['تفكيك', 'إبطال', 'إحباط'],
    verbs: [
      ['فكك', 'يفكك'],
      ['أبطل', 'يبطل'],
      ['أحبط', 'يحبط'],
      ['أسقط', 'يسقط'],
    ],
    english: ['defused', 'dismantled', 'foiled', 'intercepted', 'shot down'],
  },
  'change-to-group-activity': {
    nouns: ['اندماج', 'انشقاق', 'إعادة تموضع'],
    verbs: [
      ['اندمج', 'يندمج'],
      ['انشق', 'ينشق'],
    ],
    english: ['merged', 'defected', 'redeployed'],
  },
}

/** Which of several triggers in one clause names the incident: the earlier in this list. Weapons tell more than “killed”. */
export const triggerOrder: readonly IncidentType[] = [
  ...(['suicide-bomb', 'chemical-weapon', 'disrupted-weapons-use', 'sexual-violence'] as const),
  ...(['air-drone-strike', 'grenade', 'remote-explosive-landmine-ied', 'shelling-artillery-missile'] as const),
  ...(['government-regains-territory', 'non-state-actor-overtakes-territory', 'armed-clash'] as const),
  ...(['abduction-forced-disappearance', 'arrests', 'looting-property-destruction'] as const),
  ...(['non-violent-transfer-of-territory', 'agreement', 'change-to-group-activity', 'attack'] as const),
]

/** Words for aircraft: “bombed” and “targeted” by them is an air strike. */
export const aircraft: readonly string[] = [
  ...[
    'طائرة',
    'طائرات',
    'طيران',
    'الطيران',
    'مسيرة',
    'مسيرات',
    'مقاتلات',
    'مروحية',
    'مروحيات',
    'جوي',
    'جوية',
    'المسير',
  ],
  ...['aircraft', 'warplane', 'warplanes', 'jet', 'jets', 'helicopter', 'helicopters', 'drone', 'drones', 'air'],
]

/** Before the one who did it, before the one it was done to. */
export const byWhom: readonly string[] = [
  'على يد',
  'على أيدي',
  'من قبل',
  'من جانب',
  'نفذه',
  'نفذته',
  'شنه',
  'شنته',
  'شنها',
  'شنتها',
  'by',
]
export const onWhom: readonly string[] = [
  ...['على', 'استهدف', 'استهدفت', 'استهدفا', 'استهدفتا', 'يستهدف', 'تستهدف', 'طال', 'طالت', 'ضد', 'بحق', 'مع'],
  ...['on', 'against', 'targeting', 'hit', 'struck', 'with'],
]

/** Turn what follows into something that did not, will, or might happen. */
export const negatedBefore: readonly string[] = ['لم', 'لن', 'لا', 'دون', 'بدون', 'no', 'not', 'without', 'never']
export const plannedBefore: readonly string[] = [
  ...[
    'سوف',
    'سيتم',
    'يعتزم',
    'تعتزم',
    'اعتزام',
    'تخطط',
    'يخطط',
    'وافق',
    'وافقوا',
    'وافقت',
    'استعداد',
    'will',
    'plans',
    'planned',
  ],
]
export const hypotheticalBefore: readonly string[] = [
  ...['لو', 'إذا', 'احتمال', 'خشية', 'تحسبا', 'قد تعود', 'دعا', 'ودعا', 'طالب', 'if', 'could', 'might', 'would'],
]
export const suspectedNear: readonly string[] = [
  ...[
    'يرجح',
    'يعتقد',
    'يشتبه',
    'الأرجح',
    'مؤكد',
    'مؤكدة',
    'مزعوم',
    'suspected',
    'believed',
    'unconfirmed',
    'apparently',
  ],
]

/** Verbal nouns whose next word is who it was done to: “the assassination of X”. Behind the others stands an adjective. */
export const transitiveNouns: readonly string[] = [
  ...[
    'اغتيال',
    'اعتقال',
    'توقيف',
    'خطف',
    'اختطاف',
    'احتجاز',
    'إخفاء',
    'اختفاء',
    'إعدام',
    'نهب',
    'تدمير',
    'حرق',
    'إحراق',
    'تجريف',
  ],
  ...['سرقة', 'تخريب', 'مقتل', 'قتل', 'استهداف', 'ضرب', 'تعذيب', 'ذبح', 'تفكيك', 'إصابة', 'أسر'],
]

/** Behind “on” these lead to something else than a target: “at least”, “at the hands of”, “on the road”. */
export const noTargets: readonly string[] = [
  ...[
    'الأقل',
    'الأرجح',
    'يد',
    'أيدي',
    'طريق',
    'الطريق',
    'جانب',
    'محور',
    'مساحة',
    'أطراف',
    'مدى',
    'خلفية',
    'إثر',
    'أسوار',
    'متن',
  ],
  ...[
    'النحو',
    'الشكل',
    'الفور',
    'بعد',
    'وقع',
    'هامش',
    'رأس',
    'least',
    'the',
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
  ],
]

/** Words that look like a trigger and are the dawn. */
export const noTriggers: readonly string[] = ['فجر', 'فجرا', 'الفجر', 'تسقط', 'يسقط', 'سقطت']
