import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinedWords, separateWords } from '../../corpus/search-pairs.ts'
import { otherFamilies, wholeNames, wordFamilies } from '../lexicon/word-families.ts'
import { englishIrregular, englishWhole, nounPatterns, wordsInTa, wordsWithWaw } from '../lexicon/word-patterns.ts'
import { isFoundBy, searchKeys } from './search-keys.ts'

const joined = (one: string, other: string): boolean =>
  isFoundBy(searchKeys(one), other) && isFoundBy(searchKeys(other), one)

test('words a reader takes for one find each other, nearly all', () => {
  const missed = joinedWords.filter(([one, other]) => !joined(one, other))
  assert.ok(joinedWords.length >= 120)
  assert.ok(missed.length <= joinedWords.length * 0.03, missed.join('; '))
})

test('words a reader keeps apart do not, nearly all', () => {
  const wrong = separateWords.filter(([one, other]) => joined(one, other))
  assert.ok(separateWords.length >= 60)
  assert.ok(wrong.length <= separateWords.length * 0.06, wrong.join('; '))
})

test('every family of words is one', () => {
  for (const [first = '', ...others] of [...wordFamilies, ...otherFamilies])
    for (const other of others) assert.ok(joined(first, `وال${other}`) || joined(first, other), `${first} ${other}`)
})

test('every pattern leads back to its bases', () => {
  // a root of strong letters; quadriliteral patterns take the fourth
  const of = (pattern: string) => pattern.replace('ف', 'د').replace('ع', 'ح').replace('ل', 'ر').replace('ل', 'ج')
  for (const [form, bases] of nounPatterns)
    for (const base of bases) {
      const four = (form.match(/ل/g) ?? []).length > 1
      const word = four ? of(form) : form.replace('ف', 'د').replace('ع', 'ح').replace('ل', 'ر')
      assert.ok(
        joined(word, four ? of(base) : base.replace('ف', 'د').replace('ع', 'ح').replace('ل', 'ر')),
        `${form} ${base}`,
      )
    }
})

test('whole names and words keep their letters', () => {
  for (const name of wholeNames) assert.ok(joined(name, `و${name}`), name)
  for (const word of wordsWithWaw) if (word.length > 3) assert.ok(!joined(word, word.slice(1)), word)
  for (const word of wordsInTa) assert.ok(!searchKeys(word).loose.includes(word.slice(0, -1)), word)
  for (const word of englishWhole) assert.deepEqual(searchKeys(word).loose, [word])
  for (const [form, word] of englishIrregular) assert.ok(joined(form, word), form)
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
