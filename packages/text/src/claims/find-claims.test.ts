import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Statement } from '../annotation.ts'
import { fold } from '../fold.ts'
import { claimWords, noVerbs } from '../lexicon/claim-words.ts'
import { columns, entries } from '../lexicon/entries.ts'
import { nameRanges } from '../names/name-ranges.ts'
import { prepare } from '../names/prepare.ts'
import { read } from '../read.ts'
import { tokenize } from '../tokens.ts'
import { findClaims } from './find-claims.ts'

const index = prepare([
  { id: 'dawn', kind: 'actor', names: [{ text: 'جبهة الفجر' }, { text: 'Dawn Front' }] },
  { id: 'guard', kind: 'actor', names: [{ text: 'حرس الوادي' }] },
  { id: 'plain', kind: 'place', names: [{ text: 'سهل الزيتون' }] },
])

/** The claims of a text that is the content of one statement as a whole. */
function claimsIn(text: string, stance: Statement['stance'] = 'asserts'): readonly Claim[] {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  const statement: Statement = {
    ...{ start: 0, end: 0, rule: 'given', confidence: 1, stance, content: { start: 0, end: text.length } },
    ...{
      speaker: null,
      role: null,
      affiliation: null,
      verb: null,
      direct: false,
      date: null,
      within: null,
      interest: null,
    },
  }
  const { names, times, numbers, incidents } = read(text, { publishedAt: '2023-06-01', names: index })
  return findClaims({
    folded,
    text,
    tokens,
    names,
    times,
    numbers,
    nameEnds: nameRanges(folded, tokens, names),
    statements: [statement],
    incidents,
  })
}

const told = (text: string, stance?: Statement['stance']): string[] =>
  claimsIn(text, stance).map(({ relation, negated }) => (negated ? `not ${relation}` : relation))

const sentences: readonly (readonly [relation: string, ...texts: string[]])[] = [
  [
    'cooperation',
    'ضباطاً من الحرس دربوا عناصر الحركة في معسكرات سرية شرق البلاد',
    'الحزب يوفر للجماعة ملاذاً آمناً في المنطقة الحدودية',
    'ثمة تفاهمات غير معلنة بين الطرفين على عدم الاشتباك',
    'قائد اللواء أعلن ولاءه لأمير التنظيم',
    'الفصيلان شكلا غرفة عمليات مشتركة مطلع العام',
    'بين القيادتين خط ساخن منذ أعوام',
    'الاستخبارات تغض الطرف عن نشاط المهربين',
    'الجانبين وقعا اتفاقاً من خمسة بنود',
    'ميليشيات موالية قدمت إسناداً نارياً للقوات',
  ],
  ['not cooperation', 'لا تنسيق بين قواتنا والمسلحين', 'ليس من المعقول أن يكون هناك تعاون بين تنظيمات متحاربة'],
  [
    'meeting',
    'مدير المخابرات استضاف وفداً من الحركة في فيلا على أطراف العاصمة',
    'رئيس الأركان تحادث هاتفياً مع نظيره أمس',
    'عقد الجانبان جولة ثالثة من المباحثات في جنيف',
    'اجتمعنا بهم ثلاث مرات في خيمة قرب الحدود',
    'الطرفين سيجتمعان الأسبوع المقبل',
    'the two commanders met in a farmhouse outside the town',
  ],
  ['not meeting', 'لم ألتق أحداً من قادتهم', 'لم نجلس معهم إلى طاولة واحدة'],
  [
    'exchange',
    'الجماعة أطلقت سراح الرهينة مقابل فدية قدرها مليونا دولار',
    'النظام يحصل على النفط من التنظيم لقاء الكهرباء',
    'تبادلت القوات والحركة ثلاثين جثماناً',
    'وافق التنظيم على إخلاء البلدة في مقابل السماح لمقاتليه بالمغادرة',
    'القائد اشترى ثلاث دبابات من ضابط في الجيش',
    'سمحوا بمرور القوافل نظير رسوم شهرية',
    'صفقة تمت بموجبها مبادلة عشرة أسرى بجثتين',
    'أطلقوا سراحه لقاء خمسين ألف دولار',
    'the militia handed over the bodies in return for two prisoners',
  ],
  [
    'attack',
    'مجهولين على دراجة نارية أطلقوا الرصاص على رئيس البلدية أمام منزله',
    'القوات نسفت منازل عدة في الحي الشرقي',
    'عبوة لاصقة انفجرت بسيارة قاض في العاصمة',
    'عناصر الحاجز ضربوا شابين حتى الموت',
    'سقط عشرات القتلى والجرحى جراء استهداف حافلة',
    'الطيران الحربي ألقى براميل متفجرة على السوق',
    'القناصة استهدفوا سيارة إسعاف',
    'انفجاراً هز وسط المدينة وأدى إلى مقتل خمسة أشخاص وإصابة عشرة آخرين',
    'أربعة أطفال قضوا جراء انهيار مبنى استهدفته غارة',
    'السكان سمعوا دوي انفجارات قوية',
    'شاباً من أبناء القرية لقي مصرعه برصاص قناص',
    'طائرة استطلاع رمت قنبلة على تجمع للمدنيين',
    'لغماً أرضياً انفجر بحافلة تقل عمالاً',
    'المعتقل فارق الحياة تحت التعذيب',
    'gunmen opened fire on worshippers leaving a mosque',
    'army helicopters dropped barrel bombs on the camp',
  ],
  ['not attack', 'لم نستهدف المدنيين', 'لم تقصف طائراتنا السوق'],
  [
    'transfer',
    'رتلاً عسكرياً مؤلفاً من عشرين آلية وصل إلى القاعدة ليلاً',
    'التنظيم سحب مقاتليه من الضفة الشرقية قبل بدء العملية',
    'آلاف المدنيين فروا باتجاه الحدود',
    'أرتالاً عسكرية توجهت من الرقة نحو البادية',
    'شحنات أسلحة وصلت عبر المطار إلى الجماعة',
    'السلطات أفرجت عن دفعة من الموقوفين',
    'الحكومة سلمت الحركة جثامين خمسة من مقاتليها',
    'المهربين ينقلون السلاح عبر النهر',
    'fighters were bussed out of the town',
  ],
  ['not transfer', 'no weapons crossed the border', 'لم نتلق أي أموال من الخارج'],
  [
    'presence',
    'عشرات المقاتلين الأجانب يتحصنون في الأنفاق',
    'زعيم الجماعة يختبئ في كهف قرب الحدود',
    'لدى الجماعة مئات الصواريخ',
    'خلايا التنظيم تنشط في البادية',
    'عدداً من القياديين موجودون في العاصمة',
    'foreign fighters are stationed at the airfield',
  ],
  ['not presence', 'لا وجود لأي قوات أجنبية على أراضينا', 'there are no foreign troops in the province'],
  [
    'pattern',
    'هجمات التنظيم على الفصائل تراجعت بصورة ملحوظة بالتزامن مع ارتفاع هجماته على الجيش',
    'وتيرة الغارات انخفضت إلى النصف منذ الصيف',
    'الطيران كثف غاراته على الريف',
    'عمليات الاغتيال تصاعدت منذ مطلع العام',
    'قوات الأمن تعتقل ناشطين كل أسبوع',
    'كان يمر رتل كل ليلة من أمام الحاجز',
    'كانت الشاحنات تعبر كل أسبوع محملة بالوقود',
    'attacks on the army rose while attacks on the militia fell',
    'they used to meet the smugglers by the river',
  ],
  [
    'intent',
    'الجماعة تعتزم نقل معركتها إلى العاصمة',
    'الحركة تخطط لاغتيال شخصيات سياسية',
    'سنرد على أي اعتداء',
    'الجيش عازم على استعادة المدينة',
    'قواتنا ستدخل المدينة خلال أيام',
    'برقية تأمر بضرورة الوصول إلى قادة الجماعة',
    'the group plans to attack the port',
  ],
  ['not intent', 'لن ننسحب من مواقعنا'],
  [
    'other',
    'الحكومة أقالت قائد الشرطة',
    'الأسعار ارتفعت إلى الضعف',
    'المياه مقطوعة عن المدينة منذ أسبوع',
    'القضية سياسية بامتياز',
    'المستشفى بحاجة إلى أدوية',
    'الفيديو قديم ويعود إلى سنوات',
    'أسعار الخبز تضاعفت',
    'قتل ثلاثة أشخاص في حادث سير',
    'the minister resigned',
  ],
  ['not other', 'لا علم لنا بالحادث'],
  // clauses of their own
  ['attack + attack', 'مسلحين هاجموا حاجزاً للجيش وأسروا ثلاثة جنود'],
  ['transfer + attack', 'القافلة دخلت المدينة صباحاً، ثم تعرضت لقصف مدفعي'],
  ['meeting + cooperation', 'الوفدين التقيا في عمّان واتفقا على وقف إطلاق النار'],
  ['other + other', 'المجلس أقال القائد وعين نائبه خلفاً له'],
  ['attack + other', 'القوات داهمت المنزل وصادرت أجهزة حاسوب'],
  ['not intent + intent', 'الحركة لن تسلم سلاحها، وإنها ستواصل القتال'],
  ['attack + intent', 'العدو قصف المشافي، وسيدفع الثمن'],
  ['meeting + exchange', 'المفاوضين اجتمعوا مرتين بهدف إطلاق الأسرى مقابل فتح الطريق'],
  ['transfer + transfer', 'التنظيم سحب آلياته الثقيلة وأن عائلات مقاتليه غادرت البلدة'],
  ['not attack + not attack', 'لم نحرق بيتاً، ولم نخطف أحداً'],
  ['attack + attack', 'سيطر اللواء على التلة بعد اشتباكات مع جبهة الفجر استمرت ساعات'],
]

for (const [expected, ...texts] of sentences)
  for (const text of texts)
    test(`${expected}: ${text}`, () => {
      assert.deepEqual(told(text), expected.split(' + '))
    })

test('nothing is stated by the mention of a report, a question, a name alone', () => {
  for (const text of ['الخبر', 'صحة الوثائق', 'ما ورد في التقرير', 'ذلك', 'the allegation', 'متى وصلت الرسالة'])
    assert.deepEqual(told(text, 'declines-to-comment'), [], text)
  assert.deepEqual(told('جبهة الفجر', 'accuses'), [])
})

test('what a denial denies is not negated by it', () => {
  const [claim] = claimsIn('تكون جبهة الفجر قد سلمت أسرى إلى حرس الوادي', 'denies')
  assert.equal(claim?.relation, 'transfer')
  assert.equal(claim?.negated, false)
})

test('threats and promises are intents, whatever they are of; what is demanded is not told to have been', () => {
  assert.deepEqual(told('قصف كل من يقترب', 'promises'), ['intent'])
  assert.deepEqual(told('وقف القصف على المدينة', 'demands'), ['other'])
})

const halves = (text: string): string[] | null => {
  const found = claimsIn(text).find((claim) => claim.halves !== null)?.halves
  return found?.map(({ start, end }) => text.slice(start, end)) ?? null
}

test('both halves of an exchange', () => {
  const exchanges: readonly (readonly [string, string, string])[] = [
    ['وافق القائد على الانسحاب من التلة مقابل خروج الجرحى', 'الانسحاب من التلة', 'خروج الجرحى'],
    [
      'تخفيض الهجمات مقابل تسهيلات لمرور المقاتلين وإمدادهم بالأسلحة',
      'تخفيض الهجمات',
      'تسهيلات لمرور المقاتلين وإمدادهم بالأسلحة',
    ],
    ['أطلقت الحركة سراح الطبيب لقاء فدية كبيرة', 'أطلقت الحركة سراح الطبيب', 'فدية كبيرة'],
    ['تبادل عشرين أسيراً مقابل ثلاثين', 'عشرين أسيراً', 'ثلاثين'],
    ['بعنا القمح للتجار واشترينا منهم السلاح', 'القمح', 'السلاح'],
    ['دفعوا للحاجز ألف دولار عن كل شاحنة', 'ألف دولار', 'كل شاحنة'],
    ['الصهريج الواحد يباع بنحو 500 دولار', 'الصهريج الواحد', 'نحو 500 دولار'],
    ['سلمت الحركة الجيش أربعين صهريجاً من النفط مقابل التيار الكهربائي', 'أربعين صهريجاً من النفط', 'التيار الكهربائي'],
    ['they sold oil in exchange for wheat', 'oil', 'wheat'],
    ['مبادلة ثلاثة جنود بستة من مقاتلي الحركة', 'ثلاثة جنود', 'ستة من مقاتلي الحركة'],
    ['قايضوا القمح بالسلاح', 'القمح', 'السلاح'],
    ['الحاجز يسمح بمرور الشاحنات لقاء عشرين ألفاً', 'مرور الشاحنات', 'عشرين ألفاً'],
    ['تعهدت الجماعة بوقف الهجمات مقابل الإفراج عن قادتها', 'وقف الهجمات', 'الإفراج عن قادتها'],
    ['الحكومة تزود الجماعة بالوقود مقابل حماية خطوط النفط', 'الوقود', 'حماية خطوط النفط'],
  ]
  for (const [text, ...expected] of exchanges) assert.deepEqual(halves(text), expected, text)
})

test('no halves where “مقابل” compares or stands opposite, and “لقاء” is a meeting', () => {
  for (const text of [
    'قتل 48 مدنياً في آب مقابل 31 في تموز',
    'توقفت السيارة مقابل المدرسة',
    'جرى لقاء بين الطرفين',
    'نفى حصول لقاء سري',
  ])
    assert.equal(halves(text), null, text)
})

test('parties, place and time', () => {
  const text = 'قيادياً في جبهة الفجر التقى ضابطين من حرس الوادي في سهل الزيتون يوم 5 أيار 2023'
  const [claim] = claimsIn(text)
  const cut = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
  assert.deepEqual(claim?.parties.map(cut), ['قيادياً في جبهة الفجر', 'ضابطين من حرس الوادي'])
  assert.equal(cut(claim?.place), 'سهل الزيتون')
  assert.equal(cut(claim?.time), 'يوم 5 أيار 2023')
  assert.equal(claim?.countable, true)
})

test('single events and changes are countable; states, habits, threats are not', () => {
  const countable = (text: string, stance?: Statement['stance']) =>
    claimsIn(text, stance).map((claim) => claim.countable)
  assert.deepEqual(countable('مسلحين اغتالوا قاضياً أمس'), [true])
  assert.deepEqual(countable('هجمات التنظيم على الفصائل تراجعت بشكل كبير'), [true])
  assert.deepEqual(countable('كانت الشاحنات تعبر كل أسبوع'), [false])
  assert.deepEqual(countable('لدى الجماعة مئات الصواريخ'), [false])
  assert.deepEqual(countable('سنرد على أي اعتداء', 'warns'), [false])
})

const tellsOf = (text: string, relation: string): boolean => claimsIn(text).some((claim) => claim.relation === relation)

const common = new Set(entries(noVerbs).map((word) => fold(word).text))

for (const relation of Object.keys(claimWords) as (keyof typeof claimWords)[]) {
  test(`every verb and noun of ${relation} makes a claim of it`, () => {
    const { verbs, nouns, english } = claimWords[relation]
    for (const entry of entries(verbs)) {
      const [past = '', present] = columns(entry)
      if (!common.has(fold(past).text)) assert.deepEqual(told(`القوم ${past} هناك`), [relation], past)
      if (present !== undefined && !common.has(fold(present).text))
        assert.deepEqual(told(`القوم قد ${present} هناك`), [relation], present)
    }
    for (const noun of entries(nouns)) assert.ok(tellsOf(`ثمة ${noun} هناك`, relation), noun)
    for (const word of entries(english)) assert.ok(tellsOf(`They ${word} there`, relation), word)
  })
}
