import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { namesOf } from './sentences.fixture.ts'

const names = namesOf([
  ['actor', 'كتائب السنابل | الشرطة'],
  ['place', 'تل عرعر | كفر نوران'],
])

/** What the last incident of a text hit, by a pronoun or a passive verb alone. */
const texts = [
  [
    'عاد الصحفي نديم شاهين إلى منزله بعد أسبوعين. وكان مسلحون اختطفوه من أمام مكتبه في تل عرعر في 4 آذار.',
    'الصحفي نديم شاهين',
  ],
  ['عثر رعاة على جثة مختار كفر نوران مقيداً في بئر. وكان قد خُطف من منزله في 9 تموز على يد مجهولين.', 'مختار كفر نوران'],
  ['طالب الأهالي بالكشف عن مصير خمسة معلمين. وكانت كتائب السنابل قد اعتقلتهم في تل عرعر الأحد.', 'خمسة معلمين'],
  ['عاد الحاج مروان الكيلاني إلى بلدته. وكانت الشرطة أوقفته في كفر نوران السبت.', 'الحاج مروان الكيلاني'],
  ['أُفرج الخميس عن مهندسين يعملان في شركة كانا قد خُطفا في تل عرعر.', 'مهندسين'],
  // a woman is not “him”, and who speaks is not meant
  ['قالت والدة الشاب إنها تنتظر. وكان مسلحون خطفوه في تل عرعر.', null],
] as const

for (const [text, wanted] of texts)
  test(`${wanted ?? 'nobody'}: ${text}`, () => {
    const one = read(text, { publishedAt: '2024-07-20', names }).incidents.at(-1)
    assert.ok(one !== undefined)
    assert.equal(one.target === null ? null : text.slice(one.target.start, one.target.end), wanted)
  })

test('a day told for who was freed is not that of the taking before', () => {
  const text = 'أُفرج الخميس عن مهندسين كانا قد خُطفا في تل عرعر.'
  assert.equal(read(text, { publishedAt: '2024-07-20', names }).incidents.at(-1)?.date, null)
})
