import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { namesOf } from './sentences.fixture.ts'

const names = namesOf([
  ['actor', 'الجيش | كتائب السنابل | قوات الفجر'],
  ['place', 'تل عرعر | كفر نوران'],
])

/** Who came and who stood, as they stand in the sentence. */
const texts = [
  [
    'أعلنت قوات الفجر أن مقاتليها صدوا ليل الأربعاء محاولة تقدم لكتائب السنابل باتجاه تل عرعر.',
    'كتائب السنابل',
    'مقاتليها',
  ],
  [
    'أكد القائد أن رجاله أحبطوا محاولة تسلل نفذها مسلحون من كتائب السنابل باتجاه كفر نوران.',
    'مسلحون من كتائب السنابل',
    'رجاله',
  ],
  ['تصدت قوات الفجر لهجوم شنته كتائب السنابل على كفر نوران فجر الجمعة.', 'كتائب السنابل', 'قوات الفجر'],
  ['صد الجيش هجوماً على تل عرعر شنه مسلحون أمس.', 'مسلحون', 'الجيش'],
  ['تمكن الجيش من صد هجوم لكتائب السنابل على تل عرعر أمس.', 'كتائب السنابل', 'الجيش'],
] as const

for (const [text, came, stood] of texts)
  test(`${came} came, ${stood} stood: ${text}`, () => {
    const [one, ...more] = read(text, { publishedAt: '2024-07-20', names }).incidents
    assert.ok(one !== undefined && more.length === 0)
    const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
    assert.deepEqual([one.type, cut(one.perpetrator), cut(one.target)], ['armed-clash', came, stood])
  })
