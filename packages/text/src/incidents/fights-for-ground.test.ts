import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { namesOf } from './sentences.fixture.ts'

const names = namesOf([
  ['actor', 'الجيش | كتائب السنابل'],
  ['place', 'تل عرعر | كفر نوران'],
])

/** Target and date of ground that was taken and of the fights for it. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  [
    'أعلنت كتائب السنابل الأحد سيطرتها على كفر نوران، آخر معبر كان بيد الجيش في الشرق، إثر معارك ضارية.',
    ['الجيش', 'الجيش'],
  ],
  [
    'بسط الجيش سيطرته على تل عرعر بعد مواجهات أوقعت 14 قتيلاً في صفوف كتائب السنابل.',
    ['كتائب السنابل', 'كتائب السنابل'],
  ],
  ['استعاد الجيش تل عرعر بعد أسبوع من المعارك مع كتائب السنابل.', ['كتائب السنابل', 'كتائب السنابل']],
  ['استعاد الجيش كفر نوران التي كانت تخضع لسيطرة كتائب السنابل.', ['كتائب السنابل']],
]

for (const [text, wanted] of texts)
  test(text, () => {
    const found = read(text, { publishedAt: '2024-07-20', names }).incidents.map(({ target }) =>
      target === null ? '-' : text.slice(target.start, target.end),
    )
    assert.deepEqual(found, wanted)
  })

test('fights that lasted for days are not of the day the town fell, those of hours are', () => {
  const dates = (fights: string) =>
    read(`استعاد الجيش فجر الثلاثاء تل عرعر بعد معارك ${fights}.`, { publishedAt: '2024-07-20', names }).incidents.map(
      ({ date }) => date !== null,
    )
  assert.deepEqual(dates('استمرت ثلاثة أيام'), [true, false])
  assert.deepEqual(dates('استمرت تسع ساعات'), [true, true])
})
