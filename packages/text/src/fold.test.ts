import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, foldedAt, foldedSpan, spanOf } from './fold.ts'

test('letters that writers exchange fold to one, marks without meaning go', () => {
  assert.equal(fold('أَكَّدَ المَرْصَدُ').text, 'اكد المرصد')
  assert.equal(fold('عـــاجل ٢٠٢١ ۱۴۰۲').text, 'عاجل 2021 1402')
  assert.equal(fold('الثورى الإيرانية').text, fold('الثوري الايرانيه').text)
  assert.equal(fold('ﻣﺮﺻﺪ').text, 'مرصد')
})

const pieces = fc.constantFrom(
  'ا',
  'لله',
  'أ',
  'ﷺ',
  'ﻻ',
  'َ',
  'ـ',
  '\u200f',
  '\u200c',
  '٣',
  'İ',
  'A',
  ' ',
  '\u00a0',
  '😀',
  '\ud83d',
  '\n',
  'é',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
)

test('every folded stretch leads back to where it stood, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text)
      assert.equal(folded.origin.length, folded.text.length + 1)
      for (let i = 1; i < folded.origin.length; i++)
        assert.ok((folded.origin[i] as number) >= (folded.origin[i - 1] as number))
      const whole = spanOf(folded, 0, folded.text.length)
      assert.ok(whole.start >= 0 && whole.end <= text.length)
    }),
  )
})

test('there: an offset of the text is as far into the folded text as what stands before it folds to', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, some) => {
      const at = some % (text.length + 1)
      assert.equal(foldedAt(fold(text), at), fold(text.slice(0, at)).text.length)
    }),
  )
})

test('and back: what a folded stretch stood for folds to it, and is found at it', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const folded = fold(text)
      const length = folded.text.length + 1
      let [start, end] = [Math.min(one % length, other % length), Math.max(one % length, other % length)]
      // a letter that folds to several is not cut
      while (start > 0 && folded.origin[start] === folded.origin[start - 1]) start--
      while (end < length - 1 && end > 0 && folded.origin[end] === folded.origin[end - 1]) end++
      const span = spanOf(folded, start, end)
      assert.equal(fold(text.slice(span.start, span.end)).text, folded.text.slice(start, end))
      if (end > start) assert.deepEqual(foldedSpan(folded, span), { start, end })
    }),
  )
})

test('every letter folded once more is as it was, vowels in presentation forms included', () => {
  assert.equal(fold('\ufe71\ufc60').text, ' ')
  for (let code = 0; code < 0x10000; code++) {
    const { text } = fold(String.fromCharCode(code))
    assert.equal(fold(text).text, text, code.toString(16))
  }
})

test('a text folded once more is as it was', () => {
  fc.assert(fc.property(texts, (text) => assert.equal(fold(fold(text).text).text, fold(text).text)))
})
