import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { arabicHundreds, arabicTens, arabicUnits, vagueNumbers } from '../lexicon/number-words.ts'
import { tokenize } from '../tokens.ts'
import { findNumbers } from './find-numbers.ts'

function shown(text: string): string[] {
  const folded = fold(text)
  return findNumbers(folded, tokenize(folded.text), []).map(
    ({ start, end, min, max, approximate }) =>
      `${text.slice(start, end)} = ${approximate ? '~' : ''}${min ?? ''}..${max ?? ''}`,
  )
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['مقتل خمسة وعشرين شخصا', 'خمسة وعشرين = 25..25'],
  ['١٢٧ اسماً', '١٢٧ = 127..127'],
  ['1,204 قتلى', '1,204 = 1204..1204'],
  ['مئة وثلاثة عشر قتيلا', 'مئة وثلاثة عشر = 113..113'],
  ['ثلاثمائة مقاتل', 'ثلاثمائة = 300..300'],
  ['3 آلاف نازح', '3 آلاف = 3000..3000'],
  ['ألفين وخمسمئة دولار', 'ألفين وخمسمئة = 2500..2500'],
  ['أكثر من 20 جريحا', 'أكثر من 20 = 21..'],
  ['ما لا يقل عن 17 شخصاً', 'ما لا يقل عن 17 = 17..'],
  ['تسعة أشخاص على الأقل', 'تسعة = 9..'],
  ['نحو ثلاثين منزلا', 'نحو ثلاثين = ~30..30'],
  ['بين 8 و11 سجناً', 'بين 8 و11 = 8..11'],
  ['عشرات القتلى', 'عشرات = 20..'],
  ['قُتل طفلان', 'طفلان = 2..2'],
  ['three fighters and at least 14 civilians', 'three = 3..3', 'at least 14 = 14..'],
  ['dozens of twenty-five', 'dozens = 24..', 'twenty-five = 25..25'],
  ['القرار رقم 2254'],
  ['على الرقم 0999000111'],
  ['أحد القادة قال لا'],
]

test('numbers in digits and words, bounds, ranges, duals', () => {
  for (const [text, ...expected] of cases) assert.deepEqual(shown(text), expected, text)
})

test('every word of the lists is its number', () => {
  for (const table of [arabicUnits, arabicTens, arabicHundreds])
    for (const [value, forms] of Object.entries(table))
      for (const form of forms) {
        if (Number(value) < 2 || /^(?:اثنا|اثني|اثنتا|اثنتي)$/.test(form)) continue
        assert.match(shown(`${form} قتلى`)[0] ?? form, new RegExp(`= ${value}\\.\\.${value}$`), form)
      }
  for (const [words, least] of vagueNumbers)
    assert.match(shown(`${words} x`)[0] ?? words, new RegExp(`= ${least}\\.\\.`), words)
})
