import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { namesOf } from './sentences.fixture.ts'

const names = namesOf([
  ['actor', 'الجيش | كتائب السنابل'],
  ['place', 'تل عرعر | كفر نوران'],
])

/** Who did it, to whom, and the harmed with their number, of the first incident: phrases every wire uses. */
const texts = [
  ['قتل ثلاثة أشخاص بينهم امرأة بانفجار عبوة في تل عرعر.', '-', 'ثلاثة أشخاص', '3 killed'],
  ['قتل خمسة مدنيين بينهم طفلان وأصيب عشرة في قصف على تل عرعر.', '-', '-', '5 killed, 10 wounded'],
  ['أسفر الانفجار عن سقوط خمسة قتلى وعشرين جريحاً في كفر نوران.', '-', '-', '5 killed, 20 wounded'],
  ['أعدمت كتائب السنابل رمياً بالرصاص أربعة رجال في كفر نوران.', 'كتائب السنابل', 'أربعة رجال', '4 killed'],
  ['قتل قناص سائق شاحنة على طريق تل عرعر أمس.', 'قناص', 'سائق شاحنة', '1 killed'],
  ['خطف مسلحون الطفل أمجد القراش من مدرسته في تل عرعر.', 'مسلحون', 'الطفل أمجد القراش', '1 abducted'],
  ['ألقت قوات الأمن القبض على خمسة أشخاص في تل عرعر.', 'قوات الأمن', 'خمسة أشخاص', '5 arrested'],
  ['قصف الجيش مستودع أدوية في كفر نوران.', 'الجيش', 'مستودع أدوية', ''],
  ['توفي طفل متأثراً بجراحه في قصف الجيش على تل عرعر قبل أسبوع.', 'الجيش', '-', '1 killed'],
  ['أردت قوات الأمن شاباً بعد محاولته طعن شرطي في تل عرعر.', 'قوات الأمن', 'شاباً', '1 killed'],
  ['استشهد فتى وأصيب آخران برصاص الجيش خلال اقتحامه مخيم تل عرعر.', 'الجيش', 'فتى', '1 killed, 2 wounded'],
  ['نظم عشرات الصحفيين وقفة في كفر نوران تنديداً باعتقال زميلهم.', 'عشرات الصحفيين', '-', ''],
  ['قطعت مجموعة من الأهالي الطريق الدولي قرب تل عرعر احتجاجاً على الغلاء.', 'مجموعة من الأهالي', '-', ''],
] as const

for (const [text, doer, target, harmed] of texts)
  test(text, () => {
    const [one] = read(text, { publishedAt: '2024-07-20', names }).incidents
    assert.ok(one !== undefined)
    const cut = (span: { start: number; end: number } | null) =>
      span === null ? '-' : text.slice(span.start, span.end)
    assert.deepEqual(
      [cut(one.perpetrator), cut(one.target), one.casualties.map(({ min, status }) => `${min} ${status}`).join(', ')],
      [doer, target, harmed],
    )
  })
