import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, spanOf } from './fold.ts'

test('letters that writers exchange fold to one, marks without meaning go', () => {
  assert.equal(fold('أَكَّدَ المَرْصَدُ').text, 'اكد المرصد')
  assert.equal(fold('عـــاجل ٢٠٢١ ۱۴۰۲').text, 'عاجل 2021 1402')
  assert.equal(fold('الثورى الإيرانية').text, fold('الثوري الايرانيه').text)
  assert.equal(fold('ﻣﺮﺻﺪ').text, 'مرصد')
})

test('every folded stretch leads back to where it stood, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text)
      assert.equal(folded.origin.length, folded.text.length + 1)
      for (let i = 1; i < folded.origin.length; i++)
        assert.ok((folded.origin[i] as number) >= (folded.origin[i - 1] as number))
      const whole = spanOf(folded, 0, folded.text.length)
      assert.ok(whole.start >= 0 && whole.end <= text.length)
    }),
  )
})
