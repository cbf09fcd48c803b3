import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { attributionCases } from './attribution.cases.ts'
import { objectAndAsideCases } from './objects-and-asides.cases.ts'
import { phraseEndCases } from './phrase-ends.cases.ts'
import { plainNewsCases } from './plain-news.cases.ts'
import { toldAndDeniedCases } from './told-and-denied.cases.ts'
import { widerWordingCases } from './wider-wording.cases.ts'

const cut = (text: string, span: { start: number; end: number } | null): string =>
  span === null ? '-' : text.slice(span.start, span.end)

for (const row of [
  ...attributionCases,
  ...objectAndAsideCases,
  ...phraseEndCases,
  ...plainNewsCases,
  ...toldAndDeniedCases,
  ...widerWordingCases,
]) {
  const [text, wanted = ''] = row.split(/ =>(?: |$)/) as [string, string?]
  test(text, () => {
    const found = read(text)
      .statements.toSorted((a, b) => (a.verb?.start ?? 0) - (b.verb?.start ?? 0))
      .map(
        ({ speaker, verb, stance, content }) =>
          `${cut(text, speaker)} / ${cut(text, verb)} / ${stance} / ${cut(text, content)}`,
      )
    assert.equal(found.join('; '), wanted)
  })
}

test('an adjective behind a body is no role, a title before a name is one without a body', () => {
  const roles = (text: string) =>
    read(text).statements.map(({ role, affiliation }) => [cut(text, role), cut(text, affiliation)])
  assert.deepEqual(roles('قال المجلس الوطني المعارض إن اللقاء ألغي.'), [['-', '-']])
  assert.deepEqual(roles('وقال المحلل السياسي سالم الداغر إن الهدنة هشة.'), [['المحلل السياسي', '-']])
  assert.deepEqual(roles('توجهنا بالسؤال للخبير العسكري سالم الداغر، فقال إن الهدنة هشة.'), [['لخبير العسكري', '-']])
})

test('what a speaker tells of themselves holds for all of their quotation, and for nobody they quote', () => {
  const text = 'قال الكاتب: «أعتقد أن التقرير مبالغ فيه، وأنا قريب من الحركة. ولكن المركز يقول إن الوثائق أصلية.»'
  const interests = read(text).statements.map(({ speaker, interest }) => [cut(text, speaker), interest !== null])
  assert.deepEqual(
    interests.filter(([who]) => who === 'الكاتب').map(([, told]) => told),
    [true, true],
  )
  assert.deepEqual(
    interests.filter(([who]) => who === 'المركز'),
    [['المركز', false]],
  )
})

test('a source named under a text says nothing', () => {
  assert.deepEqual(read('أغلق المعبر أمس.\nالمصدر: وكالة برق').statements, [])
})
