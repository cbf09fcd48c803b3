import assert from 'node:assert/strict'
import { test } from 'node:test'
import { observerWords, ownVoice, partyWords } from '../lexicon/vouching.ts'
import { prepare } from '../names/prepare.ts'
import { read } from '../read.ts'

const names = prepare([
  { id: 'o', kind: 'actor', names: [{ text: 'مرصد الوادي', language: 'ar' }] },
  { id: 'g', kind: 'actor', names: [{ text: 'كتائب النخيل', language: 'ar' }] },
])
const isArabic = (word: string): boolean => !/[a-z]/.test(word)

const vouched = (text: string): string[] =>
  read(text, { names }).incidents.map(
    ({ certainty, claimedBy }) =>
      `${certainty}${claimedBy === null ? '' : ` ${text.slice(claimedBy.start, claimedBy.end)}`}`,
  )

test('what an observer tells is no claim of a party, though it is a known actor', () => {
  assert.deepEqual(vouched('قال مرصد الوادي إن مسلحين قصفوا سوقا في بلدة الرمان أمس.'), ['stated'])
  assert.deepEqual(vouched('قُتل ثلاثة مدنيين بقصف على سوق في بلدة الرمان أمس، وفقا لمرصد الوادي.'), ['stated'])
  for (const word of observerWords.filter(isArabic))
    assert.deepEqual(vouched(`قال مصدر في ${word} إن مسلحين قصفوا سوقا في بلدة الرمان أمس.`), ['stated'], word)
})

test('what a party tells is its claim, whether it is known by name or not', () => {
  assert.deepEqual(vouched('قالت كتائب النخيل إنها قصفت ثكنة في بلدة الرمان أمس.'), ['claimed كتائب النخيل'])
  for (const word of partyWords.filter(isArabic)) {
    const found = vouched(`قال متحدث باسم ${word} إن الطيران قصف ثكنة في بلدة الرمان أمس.`)
    assert.match(found[0] ?? word, /^claimed/, word)
  }
})

test('an attack that is claimed, condemned or asked about is taken for granted', () => {
  for (const lead of [
    'تبنت كتائب النخيل',
    'أعلنت كتائب النخيل مسؤوليتها عن',
    'دانت كتائب النخيل',
    'رفضت كتائب النخيل التعليق على',
  ])
    assert.deepEqual(vouched(`${lead} الهجوم الذي استهدف حافلة في بلدة الرمان أمس.`), ['stated'], lead)
  assert.deepEqual(vouched('تعلن كتائب النخيل مسؤوليتها عن الهجوم الذي استهدف حافلة في بلدة الرمان أمس.'), [
    'claimed كتائب النخيل',
  ])
})

test('a group that writes of its own deeds vouches for them alone; its signature or heading names it', () => {
  for (const words of ownVoice.filter((one) => isArabic(one) && !/العدو|المرتزقة| ل$/.test(one)))
    assert.match(vouched(`${words} قُصفت ثكنة في بلدة الرمان أمس.`)[0] ?? words, /^claimed/, words)
  assert.deepEqual(vouched('استهداف آلية في بلدة الرمان بعبوة ناسفة أمس — كتائب النخيل'), ['claimed كتائب النخيل'])
  assert.deepEqual(vouched('استُهدفت آلية في بلدة الرمان بعبوة ناسفة أمس. ولم تعلق كتائب النخيل.'), ['stated'])
})
