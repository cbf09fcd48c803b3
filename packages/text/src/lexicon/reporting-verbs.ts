import type { Stance } from '../annotation.ts'
import type { VerbEntry } from '../grammar/verb-forms.ts'
import { columns, entries } from './entries.ts'

/** How an Arabic reporting verb takes what is said; a clause with أن or إن, a colon and a quotation go with every verb. */
export interface ReportingVerb extends VerbEntry {
  /** Prepositions behind which what is said may stand as a noun. */
  readonly prepositions: readonly string[]
  /** What is said may be its object: “denied the closing of the port”. */
  readonly object: boolean
  /** Its object is who is spoken to, and no part of what is said: “warned the villagers of …”. */
  readonly addressee: boolean
  /** What is said begins with who is accused or called upon, and goes on behind the preposition. */
  readonly charge: boolean
  /** It says other things as well: taken for a reporting verb only with a clause, a quotation, or one of its prepositions. */
  readonly strict: boolean
  /** As strict, but it may take an object where its subject is a body or a document that says things. */
  readonly bySource: boolean
  /** “It is said”: nobody is named who says it. */
  readonly impersonal: boolean
  /** Words behind which alone what is said stands: “played down the importance of …”; none for most. */
  readonly through: readonly string[]
  /** Words without one of which it reports nothing: “put the blame on …”; none for most. */
  readonly beside: readonly string[]
}

/*
 * One verb a line: past, present, participle, what it takes (`-` for none), apart by +. A preposition stands for itself;
 *   obj     what is said may be its object            to      its object is who is spoken to
 *   charge  the object belongs to what is said        only    no reporting verb without its complement
 *   source  with an object only where its subject is a body or a document     none    nobody is named who says it
 *   >…      what is said stands behind one of these words, apart by /
 *   =…      reports only with one of these words
 */
const asserts = entries(`
  قال يقول قائل -
  أضاف يضيف مضيف obj+إلى+only
  أوضح يوضح موضح obj
  بيّن يبين مبين only
  أعلن يعلن معلن obj+عن
  ذكر يذكر ذاكر source
  ذكّر - مذكر ب+to+only
  أشار يشير مشير إلى
  صرح يصرح مصرح ب
  أفاد يفيد مفيد ب+عن
  لفت يلفت لافت إلى+only
  نوه ينوه منوه إلى+ب+only
  أماط يميط مميط عن+to+only
  تابع يتابع متابع only
  استطرد يستطرد مستطرد only
  أردف يردف مردف only
  أكمل يكمل مكمل only
  زاد يزيد زائد only
  كشف يكشف كاشف عن+obj+only
  حدد يحدد - obj+only
  أفصح يفصح مفصح عن+only
  أورد يورد مورد source
  روى يروي راوي source
  حكى يحكي حاكي عن+only
  سرد يسرد سارد source
  أخبر يخبر مخبر ب+عن+to
  أبلغ يبلغ مبلغ ب+عن+to
  أعلم - - ب+to+only
  علم - - only
  كتب يكتب كاتب only
  دوّن يدون مدون only
  غرّد يغرد مغرد only
  نشر ينشر ناشر only
  نقل ينقل ناقل only
  أظهر يظهر مظهر source
  وثق يوثق موثق source
  رصد يرصد راصد source
  أحصى يحصي محصي source
  سجل يسجل مسجل source
  تناقل يتناقل - source
  بث يبث - source
  نعى ينعى ناعي source
  زف يزف - obj+>نبأ/بشرى/خبر/بشائر
  تحدث يتحدث متحدث عن+only
  تكلم يتكلم متكلم عن+only
  شهد يشهد - only
  قضى - - only
  أجمع - - only
  اتفق - - only
  تبنى يتبنى متبني obj
  أجاب يجيب مجيب only
  رد يرد راد only
  علق يعلق معلق only
  عقب يعقب معقب only
  استدرك يستدرك مستدرك only
  خلص يخلص - only
  توصل يتوصل - only
  ختم يختم خاتم only
  اختتم يختتم مختتم only
  فسر يفسر مفسر only
  شرح يشرح شارح only
  نص ينص - على+only
  عزا يعزو عازي charge+إلى+only
  هتف يهتف هاتف only
  همس يهمس هامس only
  صرخ يصرخ صارخ only
  صاح يصيح صائح only
  تمتم يتمتم متمتم only
  صحح يصحح مصحح only
  برر يبرر مبرر to+only
  علل يعلل معلل to+only
  خاطب يخاطب مخاطب only
  مازح يمازح مازح only
  سخر يسخر ساخر only
  تهكم يتهكم متهكم only
  طمأن يطمئن مطمئن to+only
  أذاع يذيع مذيع only
  أدلى يدلي مدلي only
  أنبأ ينبئ منبئ ب+to+only
  أخطر يخطر مخطر ب+to+only
  أوجز يوجز موجز only
  لخّص يلخص ملخص only
  فصّل يفصل مفصل only
  ردّد يردد مردد only
  استذكر يستذكر مستذكر only
  باح يبوح بائح ب+only
  جاهر يجاهر مجاهر ب+only
  بشّر يبشر مبشر ب+to+only
  أبرق يبرق مبرق only
  دافع يدافع مدافع only
  أرجع يرجع مرجع charge+إلى+only
  شكا يشكو شاكي من+only
  اشتكى يشتكي مشتكي من+only
  تذمر يتذمر متذمر من+only
  دلّ يدل دال على+only
  أبان - - only
  أنشد ينشد - only
  سرّب يسرب - only
  أفتى يفتي - ب+only
  قصّ يقص - only
  استفاض يستفيض مستفيض only
`)

const confirms = entries(`
  أكد يؤكد مؤكد obj+على
  شدد يشدد مشدد على+only
  أقر يقر مقر ب+only
  اعترف يعترف معترف ب
  سلّم يسلم مسلم only
  جزم يجزم جازم ب
  أثبت يثبت مثبت source
  أيد يؤيد مؤيد only
  أقسم يقسم مقسم only
  حلف يحلف حالف only
  كرر يكرر مكرر only
  جدد يجدد مجدد على+to+only
  تمسك يتمسك متمسك ب
  أصر يصر مصر على
  برهن يبرهن مبرهن على+only
  اعتذر يعتذر معتذر عن+only
  أعاد يعيد معيد على+to+only+=التأكيد/تأكيد/التشديد/تأكيده/تأكيدها
  تيقن يتيقن متيقن only
`)

const claimsAtADistance = entries(`
  زعم يزعم زاعم obj
  ادعى يدعي مدعي obj
  روّج يروج مروج ل+source
  أشاع يشيع - only
  تباهى يتباهى متباهي ب+only
  تفاخر يتفاخر متفاخر ب+only
  أشيع يشاع - عن+none+only
  تداول يتداول - عن+only
  نسب ينسب - none+only
  قيل يقال - عن+none
  تردد يتردد - عن+none+only
  شاع يشيع - عن+none+only
  تذرّع يتذرع متذرع ب+only
  تحجج يتحجج متحجج ب+only
  تبجح يتبجح متبجح ب+only
  افترى يفتري مفتري only
  توهم يتوهم متوهم only
`)

const opines = entries(`
  اعتبر يعتبر معتبر obj
  رأى يرى رائي only
  اعتقد يعتقد معتقد ب
  رجح يرجح مرجح obj
  ظن يظن ظان only
  توقع يتوقع متوقع obj
  استنتج يستنتج مستنتج obj
  قدّر يقدر مقدر charge+only
  افترض يفترض مفترض only
  تكهن يتكهن متكهن ب
  خمّن يخمن مخمن only
  ألمح يلمح ملمح إلى+only
  لمّح يلمح ملمح إلى+only
  أوحى يوحي موحي ب+only
  وصف يصف واصف charge+only
  سمّى يسمي - charge+only
  أسمى - - charge+only
  أمل يأمل آمل only
  تمنى يتمنى متمني only
  خشي يخشى - obj
  أعرب يعرب معرب only
  عبّر يعبر معبر only
  أبدى يبدي مبدي only
  # what somebody condemns, regrets or welcomes is taken to have happened, and judged
  ندد يندد مندد ب
  دان - - obj
  أدان يدين - obj
  شجب يشجب شاجب obj
  استنكر يستنكر مستنكر obj
  استهجن يستهجن مستهجن obj
  انتقد ينتقد منتقد obj
  رحب يرحب مرحب ب
  بارك يبارك - obj
  استغرب يستغرب مستغرب obj
  أشاد يشيد مشيد ب
  أثنى يثني مثني على+only
  امتدح يمتدح ممتدح obj
  ثمّن يثمن مثمن obj+only
  أسف - - ل+only
  تأسّف يتأسف متأسف ل+only
  استهول يستهول مستهول obj
  ذمّ يذم - only
  ارتأى يرتئي مرتئي only
  تصوّر يتصور متصور only
  تنبأ يتنبأ متنبئ ب+only
  تخوّف يتخوف متخوف من+only
  جادل يجادل مجادل ب+only
  حاجج يحاجج محاجج only
  استبشر يستبشر مستبشر ب+only
  شكر يشكر شاكر charge
  اشتبه يشتبه - ب+في+none
`)

const denies = entries(`
  نفى ينفي نافي obj
  أنكر ينكر منكر obj
  دحض يدحض داحض obj
  كذّب يكذب مكذب obj
  فند يفند مفند obj
  تنصل يتنصل متنصل من
  تبرأ يتبرأ متبرئ من
  أخلى يخلي مخلي charge+only
  جحد يجحد جاحد obj+only
  تملّص يتملص متملص من
  نقض ينقض ناقض only
`)

const doubts = entries(`
  شكك يشكك مشكك في+ب
  استبعد يستبعد مستبعد obj
  تساءل يتساءل متسائل عن
  ارتاب يرتاب مرتاب في
  طعن يطعن طاعن في+only
  قلل يقلل مقلل من+only+>شأن/أهمية/خطورة
  هوّن يهون مهون من+only+>شأن/أهمية/خطورة
  استخف يستخف مستخف ب+only
  استهان يستهين مستهين ب+only
  شكّ يشك - في+only
`)

const accuses = entries(`
  اتهم يتهم متهم charge
  حمّل يحمل محمل charge+only
  لام يلوم لائم charge+only
  أنحى ينحي منحي على+only
  وجّه يوجه موجه إلى+ل+to+only+=تهمة/تهم/تهما/التهمة/التهم/أصابع
  ألقى يلقي ملقي على+to+only+=باللوم/اللوم/باللائمة/اللائمة/بالمسؤولية/المسؤولية/بالتبعة
`)

const warns = entries(`
  حذر يحذر محذر من+to
  هدد يهدد مهدد ب+to+only
  توعد يتوعد متوعد ب+to
  أنذر ينذر منذر ب+من+to
  منح يمنح مانح charge+only+=مهلة/إنذارا
  أمهل يمهل ممهل charge
  نبه ينبه منبه إلى+من+to+only
  لوّح يلوح ملوح ب+only
`)

const promises = entries(`
  تعهد يتعهد متعهد ب+obj
  وعد يعد واعد ب+to+only
  تعاهد يتعاهد متعاهد على+to
  عاهد يعاهد معاهد على+to+only
  التزم يلتزم ملتزم only
  تكفّل يتكفل متكفل ب+only
`)

const demands = entries(`
  طالب يطالب مطالب ب+to
  دعا يدعو داعي charge+إلى+ل
  ناشد يناشد مناشد charge
  حث يحث حاث charge+only
  حضّ يحض حاض charge+only
  استحث يستحث مستحث charge+only
  حرّض يحرض محرض charge+only
  طلب يطلب - source
  اشترط يشترط مشترط obj
  أمر يأمر آمر ب+to+only
  أوعز يوعز موعز ب+only
  أهاب يهيب مهيب appeal
  أوصى يوصي موصي ب+to+only
  نصح ينصح ناصح ب+to+only
  تحدى يتحدى متحدي to+only
  رجا يرجو راجي only
  ألح يلح ملح على+only
  نادى ينادي منادي ب+only
  التمس يلتمس ملتمس obj+only
  استغاث يستغيث مستغيث only
  استنجد يستنجد مستنجد ب+only
  توسل يتوسل متوسل إلى+only
  اقترح يقترح مقترح obj
`)

const extra: Readonly<Record<string, readonly string[]>> = {
  أشار: ['بالإشارة'],
  قال: [
    'بالقول',
    'نقولها',
    'بيقول',
    'بتقول',
    'بيقولوا',
    'بيقولو',
    'قالوها',
    'قاللي',
    'قالي',
    'قاللنا',
    'قالولي',
    'قالولنا',
    'قالتلي',
    'قالتلنا',
    'قلنالكم',
    'عمبقول',
  ],
  حكى: ['حكالي', 'حكالنا', 'حكولي', 'حكولنا', 'حكتلي', 'بيحكي', 'بتحكي', 'بيحكوا', 'بيحكو'],
  أخبر: ['خبرني', 'خبرنا', 'خبروني', 'خبرونا', 'خبرتني', 'خبرتنا'],
  حلف: ['حلفلي', 'حلفلنا', 'حلفولي', 'بيحلف', 'بتحلف'],
  رأى: ['رأت', 'رأوا'],
  دعا: ['دعت', 'دعوا'],
  رجا: ['يرجى'],
  ادعى: ['ادعت'],
}

function verbOf(line: string): ReportingVerb {
  const [past, present, participle, takes] = columns(line)
  const codes = takes?.split('+') ?? []
  const words = new Set(['obj', 'to', 'charge', 'only', 'source', 'none', 'appeal'])
  return {
    past: past as string,
    present,
    participle,
    also: extra[past as string],
    prepositions: codes.includes('appeal') ? [] : codes.filter((code) => !words.has(code) && !/^[>=]/.test(code)),
    object: codes.includes('obj') || codes.includes('appeal'),
    addressee: codes.includes('to'),
    charge: codes.includes('charge'),
    strict: codes.includes('only'),
    bySource: codes.includes('source'),
    impersonal: codes.includes('none'),
    through: wordsBehind(codes, '>'),
    beside: wordsBehind(codes, '='),
  }
}

const wordsBehind = (codes: readonly string[], mark: string): string[] => {
  const code = codes.find((one) => one.startsWith(mark))
  return code === undefined ? [] : code.slice(mark.length).split('/')
}

/** Arabic reporting verbs, by what they make of what is said. To add one: a line in its table. */
export const arabicVerbs: Readonly<Partial<Record<Stance, readonly ReportingVerb[]>>> = {
  asserts: asserts.map(verbOf),
  confirms: confirms.map(verbOf),
  'claims-at-a-distance': claimsAtADistance.map(verbOf),
  opines: opines.map(verbOf),
  denies: denies.map(verbOf),
  doubts: doubts.map(verbOf),
  accuses: accuses.map(verbOf),
  warns: warns.map(verbOf),
  promises: promises.map(verbOf),
  demands: demands.map(verbOf),
}

/** What a verb becomes behind لم, لا, لن, where that is not “neither said nor denied”. */
export const negatedVerbs: Readonly<Record<string, Stance>> = Object.fromEntries(
  entries(`
    استبعد opines
    اعتقد doubts | ظن doubts | رأى doubts | توقع doubts | رجح doubts
  `).map((entry) => columns(entry) as [string, Stance]),
)

/** Forms that are nouns, adjectives or other verbs as well: verbs only with a complement, whatever their other forms are. */
export const doubtfulForms: readonly string[] = entries(`
  عبر | يبلغ | تبلغ | تعهد | كذب | رأي | تقدر | يعد | تعد | نعد | تحمل | يحمل | نحمل | علمنا | أقدر | حذر | قدر | نقل | نقله | نشر | كشف | رد | وعد | طلب | أمر | حكم | دعم | ذكر | وصف | رصد | كتب
  قول | علم | علما | رسالة | ختم | ردا | ردت | نفت | شرح | نص | سرد | بث | أمل | مسجلة | مكررا | مسلم | مسلمين | مسلحين | مجددا | قائلين | مدعي | محصي | هدد | زادت | طالب | طالبه | يرد | ترد
  ذكره | نشره | كشفه | مذكرة | مقرا | مقره | معلقا | أثبت | أكمل | تحدث | متحدث | سجلت | شهدت | شهد | تشهد | يشهد | رويا | نعت | نرى | أرى | ترى | يرى | أعلم | نعلم | تعلم | يعلم | دل | نقض | حض | ذم | قص | شاع | دافع | تنبأ | تذمر | شكر | شكرا | شاكر`)

/** Words that look like a reporting verb with or without a pronoun, and are none. */
export const neverVerbs: readonly string[] = entries(`
  يستهلك | تستهلك | نستهلك | تخوفهم | تخوفها | تخوفه | تخوفهما | تأسفه | تأسفها | تذمرهم | تذمره | تذمرها | تمسكه | تمسكهم
  توقعا | نصف | طالبا | دعاة | دعاء | دون | بين | بينهم | بينها | بينهما | بيننا | بينه | بينما | تذكرة | إقالة | نهب | توقعات | تابعه | كاتبه | حمله | شهده | علمه | إفادة | إعلانه | اتهامه | تحذيره | شاهدا | رده | ردها | علقه | بيانا | وعده | وعدها | حملة | تحدثا
  أدلة | أدلته | أدلتها | تنبيه | تنبيهات | قدرها | قدره | قدرهم | قوله | قولها | قولهم | علاقة | إعادة | إعادته | إعادتها | إعادتهم | تخوف | تصور | شك | تردد | أدناه | ردا | إنه | إنها | إنهم | أنه | أنها | أنهم | ردود | رده | ردهم | كاتبا | مكملة | زائدة | مبلغا | مبلغ | مبين | مسلمة | مطلعة | خاتمة | مظهر | مظهرا | راصدة | مقسمة | مخمنا | هاتفا | هاتفه | هاتفها
  متحدثة | متحدثتان | ابنته | ابنتها | ابنتهم | ابنتنا | ابنتي | خشيته | خشيتها | خشيتهم | خشيتنا | اسمه | اسمها | اسمهم | اسمهما | اسمي | اسمك | باسمه | باسمها | باسمهم
  معلقة | ناشرا | ملتزمة | ملتزما | مقرات | مقرها | علمت به | حكمه | أمره | أمرها | أمرهم | أمرا | طلبه | طلبها | طلبة | طلبا | طالبة | طالبين | طالبات | أملا | أمله`)
