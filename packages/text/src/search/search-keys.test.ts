import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordFamilies } from '../lexicon/broken-plurals.ts'
import { isFoundBy, searchKeys } from './search-keys.ts'

const joined = (one: string, other: string): boolean =>
  isFoundBy(searchKeys(one), other) && isFoundBy(searchKeys(other), one)

// pairs of our own, from the habits of Arabic writing
const together: readonly (readonly [string, string])[] = [
  ['قتل', 'وقُتِلَ'],
  ['إيران', 'ايران'],
  ['عاجل', 'عـــاجل'],
  ['2021', '٢٠٢١'],
  ['مدينة', 'المدينه'],
  ['مستشفى', 'المستشفي'],
  ['القوات', 'للقوات'],
  ['القوات', 'وبالقوات'],
  ['صاروخ', 'بصواريخ'],
  ['قتيل', 'القتلى'],
  ['مقاتل', 'مقاتلين'],
  ['مقاتل', 'المقاتلون'],
  ['هجوم', 'هجماتهم'],
  ['قرية', 'قرى'],
  ['سيطرة', 'سيطرتها'],
  ['مسؤول', 'مسئول'],
  ['يقتلون', 'قتلوا'],
  ['هاجم', 'هاجمت'],
  ['حاجز', 'والحواجز'],
  ['جندي', 'جنديان'],
  ['اجتماع', 'الاجتماعات'],
  ['لقاء', 'لقاءات'],
  ['telegram', 'telegrams'],
  ['Café', 'cafe'],
  ['militias', 'militia'],
]
const apart: readonly (readonly [string, string])[] = [
  ['بادية', 'عادية'],
  ['فرات', 'فرار'],
  ['لبنان', 'لبن'],
  ['كتاب', 'تاب'],
  ['جيش', 'جشع'],
  ['قصف', 'نصف'],
  ['حمص', 'حمام'],
  ['سلاح', 'صلاح'],
  ['غارة', 'إدارة'],
  ['حلب', 'حلبة'],
  ['نفى', 'نفط'],
  ['بلد', 'لد'],
]

test('words a reader takes for one find each other', () => {
  for (const [one, other] of together) assert.ok(joined(one, other), `${one} ${other}`)
})

test('words a reader keeps apart do not, nearly always', () => {
  const wrong = apart.filter(([one, other]) => joined(one, other))
  assert.ok(wrong.length <= 1, wrong.join('; '))
})

test('every family of words is one', () => {
  for (const [first = '', ...others] of wordFamilies)
    for (const other of others) assert.ok(joined(first, `وال${other}`) || joined(first, other), `${first} ${other}`)
})

test('exact keys keep apart what loose keys join', () => {
  assert.notDeepEqual(searchKeys('علي').exact, searchKeys('على').exact)
  assert.deepEqual(searchKeys('عَلِيّ').exact, searchKeys('علي').exact)
})

test('a negation is a word like any other, “in” is none', () => {
  assert.deepEqual(searchKeys('لم يؤكد في').exact, ['لم', 'يؤكد'])
})

test('any text is found by any of its words', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const keys = searchKeys(text)
      for (const word of text.match(/\p{L}+/gu) ?? []) {
        assert.ok(searchKeys(word).exact.length === 0 || isFoundBy(keys, text), word)
      }
    }),
  ))
