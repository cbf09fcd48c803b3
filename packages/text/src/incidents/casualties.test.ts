import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happenedIn, lines } from './sentences.fixture.ts'

/** Sentences, each with its casualties: least, most, what became of them, who. */
const counted = lines(`
  لقي خمسة من عناصر الشرطة حتفهم وجرح ما لا يقل عن تسعة آخرين بانفجار سيارة مفخخة في عين الورد.
    => 5-5 killed combatant; 9- wounded combatant
  انفجر لغم بسيارة قرب وادي العقيق، فقتل سائقها وأصيب راكبان.
    => 1-1 killed civilian; 2-2 wounded civilian
  سقط قتلى وجرحى في صفوف الفصائل إثر انفجار عبوة في كفر رمان.
    => 2- killed combatant; 2- wounded combatant
  سقط ثلاثة قتلى وسبعة جرحى، جميعهم من عمال النظافة، في قصف على تل الزيتون.
    => 3-3 killed civilian; 7-7 wounded civilian
  سقط العشرات بين قتيل وجريح في قصف على سوق كفر رمان.
    => 20- killed unknown
  ارتفعت حصيلة القصف على كفر رمان إلى 19 قتيلا بعد وفاة طفلة متأثرة بجروحها.
    => 19-19 killed unknown
  ارتفع عدد القتلى جراء الغارات على سوق كفر رمان أمس إلى 23.
    => 23-23 killed unknown
  فقدت سيدة حياتها في قصف على كفر رمان.
    => 1-1 killed civilian
  أودى هجوم على حافلة في دير الصفصاف بثمانية أشخاص.
    => 8-8 killed unknown
  خلف القصف على تل الزيتون 31 قتيلا من الفصائل و22 من القوات المهاجمة.
    => 31-31 killed combatant; 22-22 killed combatant
  اندلعت معركة في كفر رمان قتل فيها ستة جنود.
    => 6-6 killed combatant
  انتشل مسعفون جثث خمسة أشخاص من تحت أنقاض منزل قصفته طائرة في كفر رمان.
    => 5-5 killed unknown
  أسفر انفجار دراجة مفخخة في عين الورد عن سقوط قتيل وثمانية جرحى.
    => 1-1 killed unknown; 8-8 wounded unknown
  اغتيل رئيس بلدية كفر رمان أمام منزله.
    => 1-1 killed civilian
  سمع دوي انفجارين في محيط عين الورد، ولم ترد أنباء عن ضحايا.
    => none
`)
for (let i = 0; i < counted.length; i += 2) {
  const text = counted[i] as string
  test(`counted: ${text}`, () => {
    const found = happenedIn(text)
      .flatMap(({ casualties }) => casualties)
      .map(({ min, max, status, who }) => `${min ?? ''}-${max ?? ''} ${status} ${who}`)
    assert.equal(found.join('; ') || 'none', (counted[i + 1] as string).replace(/^=> /, ''))
  })
}

/** Sentences, each with the types of its events. */
const several = lines(`
  مقتل راع برصاص مجهولين قرب كفر رمان، وانفجار لغم بجرافة في وادي العقيق، وخطف طبيبين في عين الورد.
    => attack remote-explosive-landmine-ied abduction-forced-disappearance
  سيطرت جبهة الصقر على تل الزيتون بعد معارك عنيفة مع الجيش.
    => non-state-actor-overtakes-territory armed-clash
  بسطت حركة الريحان سيطرتها على تل الزيتون بعد انسحاب الجيش منها.
    => non-violent-transfer-of-territory
  بسطت حركة الريحان سيطرتها على تل الزيتون بعد معارك أعقبها انسحاب الجيش منها.
    => non-state-actor-overtakes-territory armed-clash
  سيطر الجيش على كفر رمان عقب انسحاب لواء السد منها دون قتال.
    => non-violent-transfer-of-territory
  أحرق مسلحون أربعين منزلا في كفر رمان ونهبوا متاجر السوق.
    => looting-property-destruction looting-property-destruction
  اعتقلت الدورية عشرة شبان في عين الورد، واقتيد المعتقلون إلى جهة مجهولة.
    => arrests
  داهمت مجموعة مسلحة قرية كفر رمان واختطفت مختارها.
    => abduction-forced-disappearance
  أحبط الجيش محاولة تسلل نفذها مسلحون باتجاه تل الزيتون.
    => armed-clash
  قصف الجيش مواقع لواء السد في تل الزيتون ردا على سقوط قذيفة هاون قرب دير الصفصاف.
    => shelling-artillery-missile shelling-artillery-missile
`)
for (let i = 0; i < several.length; i += 2) {
  const text = several[i] as string
  test(`events: ${text}`, () =>
    assert.equal(
      happenedIn(text)
        .map(({ type }) => type)
        .join(' '),
      (several[i + 1] as string).replace(/^=> /, ''),
    ))
}
