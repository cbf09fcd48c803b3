import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happenedIn, incidentsIn, lines, valley } from './sentences.fixture.ts'

const incidentsOf = (text: string) => incidentsIn(text, valley)

/** Dealings of trade and politics, words against words, trials, accidents, figures of speech. */
const peaceful = lines(`
  وقعت الشركة اتفاقية تجارية مع وزارة الطاقة في العاصمة.
  توصل البلدان إلى اتفاق بشأن مد خط أنابيب الغاز.
  انسحبت واشنطن من الاتفاق النووي العام الماضي.
  اندمجت شركتا الاتصالات بقيمة مليار دولار.
  انسحبت المتسابقة من المهرجان بسبب تعليقات سابقة.
  هاجم الوزير قانون الضرائب الجديد في خطاب أمام البرلمان.
  هاجم النائب الحكومة ووصف قراراتها بالفاشلة.
  حكم على متهم بالسجن خمس سنوات بتهمة سرقة مصرف.
  يحاكم أربعة أشخاص في قضية قتل تاجر مخدرات.
  أعدمت السلطات ثلاثة مدانين بعد صدور الحكم.
  انفجار أسطوانة غاز في مطعم يصيب ثلاثة.
  تحطمت طائرة ركاب قرب عين الورد أمس.
  استقال رئيس تحرير الصحيفة من منصبه.
  غيرت القيادة قواعد الاشتباك على الحدود.
  وصف اللقاء بأنه تصفية حسابات بين الحزبين.
  تراجعت الليرة بعدما ضربت الأزمة الأسواق.
  سجلت لجنة المراقبة أول خرق للهدنة في الجنوب.
  دخلت الهدنة شهرها الرابع في وادي العقيق.
  تحدثت الناجية عن ظروف مراكز الاحتجاز.
  حررت القوة أربعة مخطوفين.
  قال الوزير إن بلاده لن تتفاوض مع من يقصف مدنها.
  اضطرت الأسرة إلى مغادرة الحي.
`)
for (const text of peaceful) test(`no incident: ${text}`, () => assert.deepEqual(happenedIn(text), []))

/** Each with what it is not: done. */
const notDone = lines(`
  negated | نفى القائد أن يكون رجاله قد خطفوا الصيادين.
  negated | أنكرت الحركة أن يكون أحد من الأسرى قد قتل.
  negated | الدفاعات الجوية تفشل في اعتراض صاروخ فوق عين الورد.
  planned | ينص الاتفاق على تبادل 20 أسيرا وعلى انسحاب جبهة الصقر من كفر رمان.
  planned | تنسحب وحدات الجيش من تل الزيتون ابتداء من الاثنين المقبل.
  hypothetical | إذا استمر الحصار فستقصف كتائبنا مطار عين الورد.
  hypothetical | لوحت حركة الريحان باستهداف السفن ما لم يرفع الحصار.
  hypothetical | أنذرت السرايا سكان كفر رمان بقصف الأحياء القريبة من المطار.
  hypothetical | فر السكان من كفر رمان خوفا من هجوم وشيك على البلدة.
`)
for (const line of notDone) {
  const [modality, text] = line.split(' | ') as [string, string]
  test(`${modality}: ${text}`, () => {
    assert.ok(
      incidentsOf(text).some((one) => one.modality === modality),
      JSON.stringify(incidentsOf(text).map((one) => one.modality)),
    )
  })
}

/** Denied by one, told by another: it stands, and nobody is sure. */
const contested = lines(`
  نفت حركة الريحان ما أعلنه التلفزيون الرسمي عن مقتل قائدها في غارة على كفر رمان.
  كذبت قيادة الجيش التقارير التي تحدثت عن إسقاط مروحية فوق تل الزيتون.
  أفادت صحف محلية بمقتل قيادي في لواء السد بغارة على كفر رمان، وهو ما نفاه اللواء.
`)
for (const text of contested)
  test(`contested: ${text}`, () => {
    assert.deepEqual(
      happenedIn(text).map(({ certainty }) => certainty),
      ['suspected'],
    )
  })

/** A rumour, and what only its denier tells, is denied. */
for (const text of lines(`
  ما يشاع عن انسحاب لواء السد من كفر رمان كذب محض.
  نفى الجيش قصف سوق كفر رمان.
`))
  test(`denied: ${text}`, () =>
    assert.deepEqual(
      incidentsOf(text).map(({ modality }) => modality),
      ['negated'],
    ))

/** What a denial or a warning takes for granted has happened. */
for (const text of lines(`
  نفت السلطات فرض حظر تجول بعد ساعات من انفجار عبوة ناسفة بدورية في عين الورد.
  حذرت المنظمة من كارثة بعد الغارات الجوية على كفر رمان.
  قالت الوزارة إن قواتها لم تشترك في الضربات الجوية على قافلة قرب كفر رمان أمس.
`))
  test(`taken for granted: ${text}`, () => assert.equal(happenedIn(text).length, 1))
