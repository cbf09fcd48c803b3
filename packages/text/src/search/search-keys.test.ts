import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinedWords, separateWords } from '../../corpus/search-pairs.ts'
import { compoundOpeners, englishCompounds, looseOpeners, wordsSpelledTwice } from '../lexicon/compound-words.ts'
import { shortNouns, wordsOwningAl, wordsOwningFirst, wordsOwningLast } from '../lexicon/own-letters.ts'
import { placesInLatin } from '../lexicon/places-in-latin.ts'
import { otherFamilies, wholeNames, wordFamilies } from '../lexicon/word-families.ts'
import { englishIrregular, englishWhole, nounPatterns, wordsInTa, wordsWithWaw } from '../lexicon/word-patterns.ts'
import { isFoundBy, searchKeys } from './search-keys.ts'

const joined = (one: string, other: string): boolean =>
  isFoundBy(searchKeys(one), other) && isFoundBy(searchKeys(other), one)

test('words a reader takes for one find each other, nearly all', () => {
  const missed = joinedWords.filter(([one, other]) => !joined(one, other))
  assert.ok(joinedWords.length >= 500)
  assert.ok(missed.length <= joinedWords.length * 0.025, missed.join('; '))
})

test('words a reader keeps apart do not, nearly all', () => {
  const wrong = separateWords.filter(([one, other]) => joined(one, other))
  assert.ok(separateWords.length >= 300)
  assert.ok(wrong.length <= separateWords.length * 0.035, wrong.join('; '))
})

test('every family of words is one', () => {
  for (const [first = '', ...others] of [...wordFamilies, ...otherFamilies, ...wordsSpelledTwice, ...placesInLatin])
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

test('words keep first and last letters of their own, and are found behind clitics', () => {
  for (const word of wordsOwningFirst) {
    assert.ok(!joined(word, word.slice(1)), word)
    assert.ok(joined(word, `وال${word}`), word)
  }
  for (const word of wordsOwningAl) assert.ok(!searchKeys(word).loose.includes(word.slice(2)), word)
  for (const word of wordsOwningLast) {
    assert.ok(!searchKeys(word).loose.includes(word.slice(0, -2)), word)
    assert.ok(joined(word, `بال${word}`), word)
  }
  for (const word of shortNouns)
    for (const pronoun of ['ه', 'هم', 'ها']) assert.ok(joined(word, `${word}${pronoun}`), word)
})

test('what is written in one word is found in two, and two in one', () => {
  for (const opener of compoundOpeners) assert.ok(joined(`${opener} الناصر`, `و${opener}الناصر`), opener)
  for (const opener of looseOpeners) assert.ok(isFoundBy(searchKeys(`${opener} أبيض`), `${opener}أبيض`), opener)
  for (const [first, second] of englishCompounds) assert.ok(joined(`${first}${second}`, `${first} ${second}`), first)
})

const joinedCases: readonly (readonly [story: string, one: string, other: string])[] = [
  ['“for the” before ل', 'لجنة', 'وللجنة'],
  ['“for the” before ل', 'لاجئون', 'للاجئين'],
  ['“for the” before ل', 'لقاء', 'للقاء'],
  ['“for the” before ل', 'لواء', 'للواء'],
  ['“for the” before ل', 'لغة', 'للغة'],
  ['“for the” before another letter', 'مدينة', 'للمدينة'],
  ['Persian', 'علی', 'علي'],
  ['Persian', 'گیلان', 'جيلان'],
  ['Persian', 'گیلان', 'كيلان'],
  ['Persian', 'چمران', 'جمران'],
  ['Persian', 'پاوه', 'باوه'],
  ['Persian', 'تهران', 'طهران'],
  ['a hamza without its seat', 'رءوس', 'رؤوس'],
  ['a hamza without its seat', 'شءون', 'شؤون'],
  ['plural and pronoun', 'زوجة', 'زوجاتهم'],
  ['plural and pronoun', 'ضربة', 'ضرباتهم'],
  ['plural and pronoun', 'حملة', 'وحملاتها'],
  ['plural and pronoun', 'هجمة', 'هجماته'],
  ['pronoun behind ى', 'ذكرى', 'ذكراه'],
  ['pronoun behind ى', 'مستشفى', 'مستشفاهم'],
  ['pronoun behind a hamza', 'وزير', 'وزراؤهم'],
  ['pronoun behind a hamza', 'أعضاء', 'أعضائه'],
  ['pronoun behind a plural that has lost its end', 'مقاتل', 'مقاتليهم'],
  ['pronoun behind a plural that has lost its end', 'معتقل', 'بمعتقليها'],
  ['a hamza without its seat', 'تساؤل', 'يتساءل'],
  ['little left behind a preposition, and known', 'حرب', 'بحرب'],
  ['little left behind a preposition, and known', 'حزب', 'لحزب'],
  ['a passive', 'حاصر', 'حوصروا'],
  ['pronoun behind two letters', 'يد', 'يديه'],
  ['pronoun behind two letters', 'أخ', 'أخوها'],
  ['a weak end', 'بنى', 'يبنون'],
  ['a weak end', 'بكى', 'يبكون'],
  ['a weak end', 'دعا', 'يدعون'],
  ['a weak end', 'أنهى', 'ينهون'],
  ['a weak end', 'انتهى', 'ينتهون'],
  ['a place in Latin letters', 'Rakka', 'الرقة'],
  ['a place in Latin letters', 'Aleppo', 'بحلب'],
]
for (const [story, one, other] of joinedCases)
  test(`found, ${story}: ${one}, ${other}`, () => assert.ok(joined(one, other), searchKeys(other).loose.join(' ')))

const separateCases: readonly (readonly [story: string, one: string, other: string])[] = [
  ['“for the” before ل', 'جنة', 'للجنة'],
  ['a hamza is not the article’s', 'إلهام', 'هام'],
  ['a hamza is not the article’s', 'ألبان', 'بان'],
  ['a hamza is not the article’s', 'إلحاد', 'حاد'],
  ['ال of the root', 'التماس', 'تماس'],
  ['ف of the root, in so short a word', 'فكرة', 'كرة'],
  ['ف of the root, in so short a word', 'فرقة', 'رقة'],
  ['ة is no letter of a root', 'غزوة', 'غزة'],
  ['ة ends no verb', 'نقابة', 'نقيب'],
  ['ى is no “of”', 'لبنى', 'لبن'],
]
for (const [story, one, other] of separateCases)
  test(`apart, ${story}: ${one}, ${other}`, () => assert.ok(!joined(one, other), searchKeys(one).loose.join(' ')))

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
