import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happenedIn, lines } from './sentences.fixture.ts'

/** Several words, one event: its type. */
const single = lines(`
  هاجم مسلحون قافلة إغاثة قرب تل الزيتون ونهبوا محتوياتها.
    => looting-property-destruction
  اقتحمت قوات الاحتلال بلدة كفر رمان فجرا واعتقلت ستة مواطنين.
    => arrests
  اقتاد ملثمون ناشطا إلى جهة مجهولة بعد مداهمة منزله في كفر رمان.
    => abduction-forced-disappearance
  نفذت طائرات مسيرة ثلاث ضربات على شاحنات قرب تل الزيتون، فدوت انفجارات سمعت في عين الورد.
    => air-drone-strike
  استهدفت جبهة الصقر نقطة للجيش في كفر رمان ما أسفر عن مقتل أربعة وتدمير عربة.
    => attack
  اقتحم انتحاري بسيارة مفخخة بوابة معسكر للجيش في كفر رمان.
    => suicide-bomb
  سلم عشرون مسلحا من تنظيم الشهاب أنفسهم للجيش في عين الورد.
    => change-to-group-activity
  أطلقت قوات الأمن الغاز المسيل للدموع لتفريق محتجين أمام البرلمان.
    => protest-with-intervention
  أحرقت حافلة حكومية في عين الورد أمس خلال احتجاجات على الغلاء.
    => violent-demonstration
  هاجم مستوطنون مركبات الأهالي بالحجارة قرب كفر رمان.
    => mob-violence
  حولت قوات السهل مدرسة القرية في كفر رمان إلى ثكنة عسكرية.
    => headquarters-or-base-established
  فجر الجيش منزل منفذ العملية في بلدة كفر رمان.
    => looting-property-destruction
  عثر على جثة صحفي في كفر رمان كان مسلحون قد خطفوه.
    => attack abduction-forced-disappearance
  سيطر لواء السد على حقل نفطي قرب كفر رمان إثر انسحاب الجيش منه.
    => non-violent-transfer-of-territory
  اعتراض وتدمير طائرة مسيرة أطلقت باتجاه عين الورد.
    => disrupted-weapons-use
`)
for (let i = 0; i < single.length; i += 2) {
  const text = single[i] as string
  test(`one event: ${text}`, () =>
    assert.equal(
      `=> ${happenedIn(text)
        .map(({ type }) => type)
        .join(' ')}`,
      single[i + 1],
    ))
}

/** Two sentences, one event. */
const retold = lines(`
  ارتفعت حصيلة الهجوم على سوق كفر رمان إلى 31 قتيلا. وكان مسلحون قد اقتحموا السوق الاثنين وأحرقوا عشرات المتاجر.
    => attack
  هز انفجار عنيف مقرا لجبهة الصقر في عين الورد أمس. وأفاد شهود بأن انتحاريا فجر نفسه عند مدخل المقر.
    => suicide-bomb
  استعاد الجيش بلدة كفر رمان أمس بعد حصار طويل. وقالت جبهة الصقر إن مقاتليها انسحبوا من البلدة.
    => government-regains-territory
`)
for (let i = 0; i < retold.length; i += 2) {
  const text = retold[i] as string
  test(`told again: ${text}`, () =>
    assert.equal(
      `=> ${happenedIn(text)
        .map(({ type }) => type)
        .join(' ')}`,
      retold[i + 1],
    ))
}
