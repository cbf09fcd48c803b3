import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from '../index.ts'
import {
  arabicLookAlikes,
  arabicPrefixes,
  greekUnits,
  latinLookAlikes,
  latinWithinArabic,
} from '../lexicon/look-alikes.ts'
import { findWarnings } from './find-warnings.ts'

type Language = 'ar' | 'en' | 'fa'
const shown = (text: string, language: Language): string[] =>
  findWarnings(text, language).map(({ kind, start, end }) => `${kind} ${JSON.stringify(text.slice(start, end))}`)

const news = 'أكد المرصد أن القوات الحكومية سيطرت على الطريق بين القرية والمدينة يوم الخميس الماضي'

const cases: readonly (readonly [story: string, language: Language, text: string, ...expected: string[]])[] = [
  ['a control turns the rest round', 'ar', 'الملف \u202efdp.exe', 'bidirectional-control "\u202e"'],
  ['letters in forms of their own', 'ar', 'ﻗﺎﻝ', 'presentation-form "ﻗﺎﻝ"'],
  ['words and brackets that have no other form', 'ar', 'محمد ﷺ ﴿قال﴾ ﷲ'],
  ['a space nobody sees', 'ar', 'ال\u200bمرصد', 'zero-width-character "\u200b"'],
  ['a soft hyphen', 'en', 'mil\u00aditia', 'zero-width-character "\u00ad"'],
  ['a non-joiner in Persian', 'fa', 'آن‌ها می‌روند، خانه‌های ما'],
  ['a non-joiner in Arabic', 'ar', 'المر\u200cصد', 'zero-width-character "\u200c"'],
  ['joined emoji, flags, the mark before a text', 'en', '\ufeffall 👨‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['the joiner of the Islamic year', 'ar', 'عام 1442ه\u200d'],
  ['hidden tags', 'en', 'a\u{e0041}\u{e0042}', 'zero-width-character "\u{e0041}\u{e0042}"'],
  ['Cyrillic in a Latin word', 'en', 'the аrmy of the Frоnt', 'homoglyph "а"', 'homoglyph "о"'],
  ['a Latin letter in a Cyrillic word', 'en', 'правда and пpавда', 'homoglyph "p"'],
  ['Greek in a Latin word', 'en', 'Αleppo', 'homoglyph "Α"'],
  ['a whole word in another script', 'en', 'a report of the СОР', 'homoglyph "СОР"'],
  ['words of another language, and units', 'en', 'he said “Правда и сор” of 10 μm and kΩ'],
  ['Persian letters in an Arabic text', 'ar', `${news} في کفر`, 'homoglyph "ک"'],
  ['a Persian word in an Arabic text', 'ar', `${news} نقلاً عن کیهان و پژواک`],
  ['an Arabic text from a Persian keyboard', 'ar', 'قال المتحدث إن القوات سیطرت علی القریة وهی فی الطریق'],
  ['a Latin letter in an Arabic word', 'ar', 'جيش الwطن قال', 'homoglyph "w"'],
  ['a Latin letter for an alif', 'ar', 'lلمرصد', 'homoglyph "l"'],
  ['a digit in an Arabic word', 'ar', 'الم7اصرة', 'homoglyph "7"'],
  ['numbers and names behind clitics', 'ar', 'ال5 وبـ22 والBBC وبFacebook و1442هـ وكوفيد19 وقناة24نيوز'],
  ['digits of two scripts in one number', 'ar', 'عام 2٠21', 'homoglyph "2٠21"'],
]

for (const [story, language, text, ...expected] of cases)
  test(`warnings: ${story}`, () => assert.deepEqual(shown(text, language), expected))

test('every look-alike is reported where it stands in a word of the other script', () => {
  for (const letter of latinLookAlikes) assert.ok(shown(`re${letter}ort`, 'en').length === 1, letter)
  for (const [foreign, arabic] of arabicLookAlikes) {
    if (foreign === 'ٱ' || !/[كيه]/.test(arabic)) continue
    assert.deepEqual(shown(`${news} هكذا هو وهي كيف ${news} م${foreign}رم`, 'ar'), [`homoglyph "${foreign}"`], foreign)
  }
  for (const letter of latinWithinArabic) assert.equal(shown(`حم${letter}ص`, 'ar').length, 1, letter)
  for (const prefix of arabicPrefixes) assert.deepEqual(shown(`${prefix}WHO ${prefix}25`, 'ar'), [], prefix)
  for (const unit of greekUnits) assert.deepEqual(shown(`10${unit} and 5 ${unit}`, 'en'), [], unit)
})

test('any string has warnings that quote it', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Language>('ar', 'en', 'fa'), (text, language) => {
      for (const { start, end } of findWarnings(text, language))
        assert.ok(start >= 0 && start < end && end <= text.length)
    }),
  ))

test('a word of any length is looked through', () => {
  for (const unit of ['аb', 'ا7', 'ا\u200b', 'ک ', '\u202eا']) findWarnings(unit.repeat(150_000), 'ar')
})

const shared = join(import.meta.dirname, '../../../../../shared/data')
const article = join(shared, 'article/monte-carlo-doualiya-sohr-report.txt')
test('the article that started the project has nothing to warn of', {
  skip: existsSync(article) ? false : 'the shared data are not here',
}, () => {
  assert.deepEqual(read(readFileSync(article, 'utf8')).warnings, [])
})
