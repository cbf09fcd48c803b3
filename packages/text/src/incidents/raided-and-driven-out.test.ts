import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happenedIn, lines } from './sentences.fixture.ts'

/** Sentences with type, doer, target and place of each of their events; `-` for none. */
const told = `
  قال سكان إن لواء السد قصف مستشفى ميدانياً قرب عين الورد.
    => shelling-artillery-missile | لواء السد | مستشفى ميدانياً | قرب عين الورد
  لكن لواء السد قتل ثلاثة مدنيين في كفر رمان.
    => attack | لواء السد | ثلاثة مدنيين | كفر رمان
  اقتحم فصيل محلي مستشفى قرب عين الورد.
    => attack | فصيل محلي | مستشفى | قرب عين الورد
  اقتحم لواء السد بلدة كفر رمان.
    => non-state-actor-overtakes-territory | لواء السد | - | بلدة كفر رمان
  اقتحم لواء السد مخيماً للنازحين في كفر رمان.
    => attack | لواء السد | مخيماً | كفر رمان
  في كفر رمان، اقتحم مسلحون سوقاً شعبية.
    => attack | مسلحون | سوقاً شعبية | كفر رمان
  اقتحم تنظيم الشهاب مستودع جمعية في كفر رمان واستولى على 80 طناً من الطحين.
    => looting-property-destruction | تنظيم الشهاب | مستودع جمعية | كفر رمان
  طرد لواء السد مقاتلي تنظيم الشهاب من تل الزيتون.
    => non-state-actor-overtakes-territory | لواء السد | مقاتلي تنظيم الشهاب | تل الزيتون
  خطف مسلحون الصحافي سليم الخطيب قرب عين الورد.
    => abduction-forced-disappearance | مسلحون | الصحافي سليم الخطيب | قرب عين الورد
  قال نائب إن سبعة جنود وقعوا في الأسر قرب عين الورد.
    => abduction-forced-disappearance | - | سبعة جنود | قرب عين الورد
  أطلق مسلحون على متن دراجة نارية فجر اليوم النار على مدير مدرسة في كفر رمان.
    => attack | مسلحون | مدير مدرسة | كفر رمان
  قُتل شخصان في هجوم شنه مجهولون على حافلة في كفر رمان.
    => attack | مجهولون | حافلة | كفر رمان
  استهدفت عبوة ناسفة دورية للواء السد في كفر رمان.
    => remote-explosive-landmine-ied | - | دورية للواء السد | كفر رمان
  استهدفت المدفعية مناطق في كفر رمان.
    => shelling-artillery-missile | المدفعية | - | كفر رمان
  أسقط لواء السد مروحية عسكرية فوق تل الزيتون.
    => shelling-artillery-missile | لواء السد | مروحية عسكرية | تل الزيتون
  قصف لواء السد ثكنة في تل الزيتون رداً على مقتل ثلاثة جنود في كفر رمان.
    => shelling-artillery-missile | لواء السد | ثكنة | تل الزيتون
    => attack | - | ثلاثة جنود | كفر رمان
  وقّع ممثلون عن قبيلتين، أمس الأربعاء، وثيقة صلح تنهي نزاعاً دام خمس سنوات.
    => agreement | ممثلون | - | -
`
for (const [text = '', ...events] of told
  .trim()
  .split(/\n {2}(?=\S)/)
  .map(lines))
  test(text, () => {
    const cut = (span: { start: number; end: number } | null): string =>
      span === null ? '-' : text.slice(span.start, span.end)
    const found = happenedIn(text).map(({ type, perpetrator, target, place }) =>
      [`=> ${type}`, cut(perpetrator), cut(target), cut(place)].join(' | '),
    )
    assert.deepEqual(found, events)
  })
