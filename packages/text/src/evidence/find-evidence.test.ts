import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import { entries } from '../lexicon/entries.ts'
import { type EvidenceKind, evidenceNouns, firstHand, noEvidence, speaking } from '../lexicon/evidence-nouns.ts'
import { tokenize } from '../tokens.ts'
import { findEvidence } from './find-evidence.ts'

const evidenceIn = (text: string): string[] => {
  const folded = fold(text)
  return findEvidence(folded, tokenize(folded.text), new TokenRanges(0)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )
}

const sentences: readonly (readonly [text: string, ...evidence: string[]])[] = [
  ['عرضت القناة تسجيلاً مصوراً لعملية التسليم.', 'video: تسجيلاً مصوراً لعملية التسليم'],
  ['استندت المنظمة إلى مقابلات مع اثني عشر ناجياً.', 'testimony: مقابلات مع اثني عشر ناجياً'],
  ['حلل الخبراء صوراً ملتقطة بالأقمار الصناعية.', 'satellite: صوراً ملتقطة بالأقمار الصناعية'],
  ['نشر الحساب مقطعاً مصوراً يوثق لحظة الاستهداف.', 'video: مقطعاً مصوراً'],
  ['أرفق الفصيل بيانه بلقطات من كاميرا على خوذة مقاتل.', 'video: لقطات'],
  ['وبحسب إفادات ثلاثة معتقلين سابقين، كان الضابط حاضراً.', 'testimony: إفادات ثلاثة معتقلين سابقين'],
  ['وتظهر بيانات تتبع السفن أن الناقلة أطفأت جهازها.', 'data: بيانات تتبع السفن'],
  ['تحققت الوكالة من صحة مقاطع فيديو نشرها ناشطون.', 'video: مقاطع فيديو'],
  ['استشهد التقرير بسجل المكالمات الهاتفية بين القائدين.', 'data: سجل المكالمات الهاتفية'],
  ['اطلعت الصحيفة على رسائل متبادلة بين الطرفين.', 'document: رسائل متبادلة'],
  ['ظهرت في الفيديو المتداول جثث عدد من المدنيين.', 'video: الفيديو المتداول'],
  ['بث التنظيم إصداراً مرئياً من موقع الكمين.', 'video: إصداراً مرئياً'],
  ['وفق إحصائية أعدها المكتب، قتل 45 شخصاً.', 'statistics: إحصائية'],
  ['استمع المحققون إلى مكالمة هاتفية مسجلة.', 'audio: مكالمة هاتفية مسجلة'],
  ['نشرت الوكالة خريطة تظهر مواقع الانتشار.', 'data: خريطة'],
  ['وأظهرت صور جوية دماراً واسعاً.', 'image: صور جوية'],
  ['نفى الناطق صحة الصور المتداولة.', 'image: الصور المتداولة'],
  ['حصل المركز على قوائم بأسماء 120 مفقوداً.', 'document: قوائم بأسماء 120 مفقوداً'],
  ['أظهرت إحصاءات رسمية تراجع عدد النازحين.', 'statistics: إحصاءات رسمية'],
  ['عثر الأهالي على دفتر يوميات لأحد القتلى.', 'document: دفتر يوميات لأحد القتلى'],
  ['كشفت وثائق مسربة عن حسابات سرية.', 'document: وثائق مسربة'],
  ['تضمن التحقيق صوراً لبرقيات داخلية.', 'image: صوراً لبرقيات داخلية'],
  ['وأكد شاهد عيان أن الحافلة توقفت.', 'testimony: شاهد عيان'],
  ['وقالت اللجنة إن نتائج الفحوص أثبتت وجود السارين.', 'data: نتائج الفحوص'],
  ['حصلت القناة على نسخة من العقد.', 'document: نسخة من العقد'],
  ['سرّب موظف سابق محاضر اجتماعات المجلس.', 'document: محاضر اجتماعات المجلس'],
  ['أعلن ذلك في تسجيل صوتي منسوب إليه.', 'audio: تسجيل صوتي منسوب'],
  ['وفق قاعدة بيانات الشبكة، بلغ العدد 30.', 'data: قاعدة بيانات الشبكة'],
  ['وثقت كاميرات المراقبة لحظة الخطف.', 'image: كاميرات المراقبة'],
  ['استند القاضي إلى شهادات متطابقة.', 'testimony: شهادات متطابقة'],
  ['تلقينا صورة لجواز سفره.', 'image: صورة لجواز سفره'],
  ['بحسب تقرير طبي، توفي تحت التعذيب.', 'document: تقرير طبي'],
  ['وفق تقرير داخلي حصلت عليه الوكالة، نُقل السلاح ليلاً.', 'document: تقرير داخلي'],
  ['نشرت المنظمة شهادة وفاة الموقوف.', 'document: شهادة وفاة الموقوف'],
  ['Leaked hospital records show that 14 men died.', 'document: Leaked hospital records'],
  ['Drone footage released by the group shows a tank on fire.', 'video: Drone footage'],
  ['Witnesses said the gunmen came at dawn.', 'testimony: Witnesses'],
  ['According to phone records obtained by the court, they spoke daily.', 'data: phone records'],
  ['Analysts compared satellite imagery from June and July.', 'satellite: satellite imagery'],
  ['The figures, compiled by the agency, put the toll at 90.', 'statistics: The figures'],
  ['Two intercepted calls, reviewed by this newspaper, mention a ransom.', 'audio: Two intercepted calls'],
  ['Three farmers and two ledgers suggest otherwise.', 'testimony: Three farmers', 'document: two ledgers'],
  ['Five residents reached by phone described the raid.', 'testimony: Five residents reached by phone'],
]

for (const [text, ...expected] of sentences)
  test(`evidence: ${text}`, () => {
    assert.deepEqual(evidenceIn(text), expected)
  })

const nothing = [
  'قضى ليلته في صور قبل أن يعود إلى بيروت.',
  'يقدم التقرير صورة قاتمة عن الأوضاع الإنسانية.',
  'حصل على شهادة جامعية في الهندسة.',
  'صادرت السلطات وثيقة سفر مزورة.',
  'دعا إلى العمل بصورة عاجلة على فتح الطريق.',
  'أصدرت الوزارة بياناً نفت فيه التهم.',
  'أفاد تقرير للأمم المتحدة بأن المجاعة وشيكة.',
  'أصدر القاضي مذكرة توقيف بحق الوزير السابق.',
  'قصفت المدفعية الشريط الحدودي.',
  'وضعته واشنطن على قائمة الإرهاب.',
  'خلف الهجوم مشاهد مؤلمة في السوق.',
  'The ministry issued a statement on Monday.',
  'He recorded a song about the war.',
  'The minister has a track record of abuse.',
  'The shelling began minutes later.',
]

for (const text of nothing)
  test(`no evidence: ${text}`, () => {
    assert.deepEqual(evidenceIn(text), [])
  })

for (const kind of Object.keys(evidenceNouns) as EvidenceKind[]) {
  test(`every noun of ${kind} is evidence wherever it stands`, () => {
    for (const noun of entries(evidenceNouns[kind].always)) {
      const text = /[a-z]/.test(noun) ? `Officials spoke of ${noun}.` : `تحدث الناس عن ${noun}.`
      const found = evidenceIn(text).map((one) => one.split(': ')[0])
      assert.ok(found.includes(kind), `${text} ${found}`)
    }
  })

  test(`every other noun of ${kind} is evidence where it is shown`, () => {
    for (const noun of entries(evidenceNouns[kind].shown)) {
      const text = /[a-z]/.test(noun) ? `He cited the ${noun} that were obtained.` : `حصلت الوكالة على ${noun} مسربة.`
      const found = evidenceIn(text).map((one) => one.split(': ')[0])
      assert.ok(found.includes(kind), `${text} ${found}`)
      const unshown = /[a-z]/.test(noun) ? `They went with ${noun} there.` : `ذهبوا مع ${noun} هناك.`
      assert.deepEqual(evidenceIn(unshown), [], unshown)
    }
  })

  test(`every noun of ${kind} that is rather said is evidence where a copy was seen`, () => {
    for (const noun of entries(evidenceNouns[kind].seen)) {
      const english = /[a-z]/.test(noun)
      const found = evidenceIn(english ? `A leaked ${noun} says so.` : `جاء في ${noun} اطلعت عليه الوكالة.`)
      assert.equal(found.length, 1, noun)
      assert.deepEqual(evidenceIn(english ? `A ${noun} says so.` : `جاء في ${noun} أن الهدنة انتهت.`), [], noun)
    }
  })
}

test('no phrase that only looks like it is evidence', () => {
  for (const phrase of entries(noEvidence)) {
    const text = /[a-z]/.test(phrase) ? `They showed ${phrase} there.` : `نشر الناس ${phrase} هناك.`
    assert.deepEqual(evidenceIn(text), [], text)
  }
})

test('who saw it and speaks is a witness, who is only spoken of is none', () => {
  for (const one of entries(firstHand)) {
    const english = /[a-z]/.test(one)
    const text = english ? `The men were shot, a ${one} said.` : `قال ${one} إن الرجال أُعدموا.`
    assert.equal(evidenceIn(text).length, 1, text)
  }
  for (const verb of entries(speaking).filter((one) => !/[a-z]/.test(one)))
    assert.deepEqual(evidenceIn(`${verb} معتقل سابق إن الرجال أُعدموا.`), ['testimony: معتقل سابق'], verb)
  assert.deepEqual(evidenceIn('اعتقل الجيش ضابطا منشقا في البلدة.'), [])
})

test('a phrase that has its article in the list begins behind the “and”', () =>
  assert.deepEqual(evidenceIn('والصورة المتداولة قديمة.'), ['image: الصورة المتداولة']))
