import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import {
  companions,
  countedFeminines,
  countedNouns,
  countedPeople,
  notDuals,
  withBothPlurals,
} from '../lexicon/counted-nouns.ts'
import { boundsBefore, boundsBeforeCount, boundsBehind, vagueNumbers } from '../lexicon/number-bounds.ts'
import { designated } from '../lexicon/number-contexts.ts'
import {
  arabicHundreds,
  arabicScales,
  arabicTens,
  arabicTwoScales,
  arabicUnits,
  englishNumbers,
  englishScales,
  persianNumbers,
  persianScales,
} from '../lexicon/number-words.ts'
import { tokenize } from '../tokens.ts'
import { findNumbers } from './find-numbers.ts'
import type { NumberLanguage } from './number-words.ts'

function numbers(text: string, language: NumberLanguage) {
  const folded = fold(text)
  return findNumbers({ folded, text, tokens: tokenize(folded.text), times: [], language })
}

const languageOf = (text: string): NumberLanguage =>
  /[a-z]{2}/i.test(text) ? 'en' : /[یکگچپ]/.test(text) ? 'fa' : 'ar'

const shown = (text: string, language = languageOf(text)): string[] =>
  numbers(text, language).map(
    ({ start, end, min, max, approximate, of }) =>
      `${text.slice(start, end)} = ${approximate ? '~' : ''}${min ?? ''}..${max ?? ''}${of === null ? '' : ` ${text.slice(of.start, of.end)}`}`,
  )

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  // digits
  ['١٢٧ اسماً', '١٢٧ = 127..127 اسماً'],
  ['1,204 قتلى', '1,204 = 1204..1204 قتلى'],
  ['١٬٢٠٤ قتلى', '١٬٢٠٤ = 1204..1204 قتلى'],
  ['1.204 قتلى', '1.204 = 1204..1204 قتلى'],
  ['نزوح 12 000 شخص', '12 000 = 12000..12000 شخص'],
  ['٢٫٣ مليون نازح', '٢٫٣ مليون = 2300000..2300000 نازح'],
  ['8.2 ملايين دولار', '8.2 ملايين = 8200000..8200000 دولار'],
  ['3 آلاف و500 نازح', '3 آلاف و500 = 3500..3500 نازح'],
  ['بـ22 قذيفة', '22 = 22..22 قذيفة'],
  ['تسجيل 41% من السكان', '41% = 41..41 السكان'],
  ['نسبة 41 في المئة من السكان', '41 في المئة = 41..41 السكان'],
  // words
  ['مقتل خمسة وعشرين شخصا', 'خمسة وعشرين = 25..25 شخصا'],
  ['مئة وثلاثة عشر قتيلا', 'مئة وثلاثة عشر = 113..113 قتيلا'],
  ['ثلاثمائة مقاتل وثلاث مئة بندقية', 'ثلاثمائة = 300..300 مقاتل', 'ثلاث مئة = 300..300 بندقية'],
  ['ألفين وخمسمئة دولار', 'ألفين وخمسمئة = 2500..2500 دولار'],
  ['خمسة ملايين ومئتي ألف وأربعين نازحاً', 'خمسة ملايين ومئتي ألف وأربعين = 5200040..5200040 نازحاً'],
  ['مليون ونصف المليون نازح', 'مليون ونصف المليون = 1500000..1500000 نازح'],
  ['أكثر من نصف مليون نازح', 'أكثر من نصف مليون = 500001.. نازح'],
  ['تسعين ألفاً من الأهالي', 'تسعين ألفاً = 90000..90000 الأهالي'],
  ['إحدى وأربعون شاحنة', 'إحدى وأربعون = 41..41 شاحنة'],
  ['أصيب اثنا عشر عاملاً', 'اثنا عشر = 12..12 عاملاً'],
  ['خطف المهندسين الأربعة', 'الأربعة = 4..4 المهندسين'],
  ['مقتل ثلاثة من مرافقيه', 'ثلاثة = 3..3 مرافقيه'],
  // bounds and ranges
  ['أكثر من 20 جريحا', 'أكثر من 20 = 21.. جريحا'],
  ['ما لا يقل عن 17 شخصاً', 'ما لا يقل عن 17 = 17.. شخصاً'],
  ['تسعة أشخاص على الأقل', 'تسعة = 9.. أشخاص'],
  ['نحو ثلاثين منزلا', 'نحو ثلاثين = ~30..30 منزلا'],
  ['قرابة الـ50 مقاتلاً', 'قرابة الـ50 = ~50..50 مقاتلاً'],
  ['عددهم لا يتجاوز الثلاثين', 'لا يتجاوز الثلاثين = ..30'],
  ['لم يتجاوز عدد الحضور العشرين', 'العشرين = ..20 الحضور'],
  ['لا يقل عدد القتلى عن 20 شخصاً', '20 = 20.. شخصاً'],
  ['14 غارة وأكثر من مئتي قذيفة', '14 = 14..14 غارة', 'أكثر من مئتي = 201.. قذيفة'],
  ['أقل من مئة عائلة', 'أقل من مئة = ..99 عائلة'],
  ['ما يناهز ألفي عنصر', 'ما يناهز ألفي = ~2000..2000 عنصر'],
  ['بين 8 و11 سجناً', 'بين 8 و11 = 8..11 سجناً'],
  ['ما بين ثلاثة آلاف وخمسة آلاف دولار', 'ما بين ثلاثة آلاف وخمسة آلاف = 3000..5000 دولار'],
  ['ما بين أربعين ألفاً وخمسين ألف شخص', 'ما بين أربعين ألفاً وخمسين ألف = 40000..50000 شخص'],
  ['بين 20 و30 ألف نازح', 'بين 20 و30 ألف = 20000..30000 نازح'],
  ['بين خمسة وعشرين مقاتلاً', 'بين خمسة وعشرين = 5..20 مقاتلاً'],
  ['ثلاثة أو أربعة عناصر', 'ثلاثة أو أربعة = 3..4 عناصر'],
  ['30-40 آلية', '30-40 = 30..40 آلية'],
  ['عشرات القتلى', 'عشرات = 20.. القتلى'],
  ['والشهداء بالعشرات', 'العشرات = 20..'],
  ['بضع عشرات من أنصاره', 'بضع عشرات = 30..90 أنصاره'],
  ['عشرات الآلاف من النازحين', 'عشرات الآلاف = 20000.. النازحين'],
  // duals and one
  ['قُتل طفلان', 'طفلان = 2..2 طفلان'],
  ['وبعبوتين ناسفتين', 'عبوتين = 2..2 عبوتين'],
  ['القبض على الحارسين', 'الحارسين = 2..2 الحارسين'],
  ['إحراق سيارتي إسعاف وطائرتان مسيرتان', 'سيارتي = 2..2 سيارتي', 'طائرتان = 2..2 طائرتان'],
  ['أُحرقت سيارتا إسعاف', 'سيارتا = 2..2 سيارتا'],
  ['مقتل القائد ورفيقيه، ونجا مرافقاه', 'رفيقيه = 2..2 رفيقيه', 'مرافقاه = 2..2 مرافقاه'],
  ['فرّ اثنان آخران', 'اثنان = 2..2 آخران'],
  ['انتُشلت جثتا اثنين منهم', 'جثتا = 2..2 جثتا', 'اثنين = 2..2 منهم'],
  ['إصابة مقاتلَين', 'مقاتلَين = 2..2 مقاتلَين'],
  ['مقتل قياديين اثنين', 'قياديين اثنين = 2..2 قياديين'],
  ['مقتل مدنيين وإصابة عناصر'],
  ['سيارتين على الأقل', 'سيارتين على الأقل = 2.. سيارتين'],
  ['عائلة واحدة', 'واحدة = 1..1 عائلة'],
  ['من طرف واحد وفي آن واحد، والشاحنة الواحدة'],
  // what counts nothing
  ['القرار رقم 2254'],
  ['قرار رقم (43): يعفى القائد'],
  ['على الرقم 0999000111'],
  ['أحد القادة قال: لست أدري'],
  ['الطرفان والجانبان'],
  ['دبابة تي 72 وطائرة إف-16 وصاروخ غراد 122 ملم'],
  ['1- وقف النار. 2- تبادل الأسرى.'],
  ['الكتيبة 7 واللواء 105'],
  ['حريق 2012 ومجزرة 2013'],
  ['دون الخامسة عشرة، لليوم الحادي عشر'],
  ['هدنة الأيام العشرة، منذ 3 ساعات'],
  ['مشروع 14/2020 و https://t.me/abc/123'],
  ['حركة طالبان في باكستان وبساتين الإخوان'],
  // English
  ['three fighters and at least 14 civilians', 'three = 3..3 fighters', 'at least 14 = 14.. civilians'],
  ['dozens of detainees, twenty-five men', 'dozens = 20.. detainees', 'twenty-five = 25..25 men'],
  [
    'one hundred and five thousand men, a dozen wounded',
    'one hundred and five thousand = 105000..105000 men',
    'a dozen = 12..12 wounded',
  ],
  [
    'half a million people and 1.4 million dollars',
    'half a million = 500000..500000 people',
    '1.4 million = 1400000..1400000 dollars',
  ],
  ['as many as 40 tonnes, no more than 400 men', 'as many as 40 = ..40 tonnes', 'no more than 400 = ..400 men'],
  ['between eight and a dozen hurt', 'between eight and a dozen = 8..12 hurt'],
  ['80 to 250 dollars, forty-odd pickups', '80 to 250 = 80..250 dollars', 'forty-odd = 40..49 pickups'],
  ['handed over eleven bodies', 'eleven = 11..11 bodies'],
  ['with one abstention; one of them, on one side', 'one = 1..1 abstention'],
  ['He was 27 when he joined'],
  ['Umm Basil, 61, said so at about three in the morning'],
  // Persian
  ['دست‌کم هفت سرباز کشته شدند', 'دست‌کم هفت = 7.. سرباز'],
  ['بیست و سه زندانی', 'بیست و سه = 23..23 زندانی'],
  ['سه هزار و پانصد نفر', 'سه هزار و پانصد = 3500..3500 نفر'],
  ['بین ۸۰ تا ۱۰۰ خانوار', 'بین ۸۰ تا ۱۰۰ = 80..100 خانوار'],
  ['هزاران نفر و ده‌ها کشته', 'هزاران = 2000.. نفر', 'ده‌ها = 20.. کشته'],
  ['خیابان بسته ماند؛ سند شماره ۱۱۸۳'],
]

for (const [text, ...expected] of cases) test(`numbers in: ${text}`, () => assert.deepEqual(shown(text), expected))

test('every number word is its number', () => {
  const arabic = [...arabicUnits, ...arabicTens, ...arabicHundreds, ...arabicScales, ...arabicTwoScales]
  for (const [form, value] of arabic) {
    if (value < 2 || /^(?:آلاف|الآف|ملايين|مليارات|بلايين|تريليونات)$/.test(form)) continue
    assert.match(shown(`وصل ${form} كتب`, 'ar')[0] ?? form, new RegExp(`= ${value}\\.\\.${value}`), form)
  }
  for (const [form, value] of [...persianNumbers, ...persianScales])
    if (value > 1 && form !== 'هزار')
      assert.match(shown(`${form} نفر`, 'fa')[0] ?? form, new RegExp(`= ${value}\\.\\.`), form)
  for (const [form, value] of englishNumbers)
    if (value > 1) assert.match(shown(`${form} men`, 'en')[0] ?? form, new RegExp(`= ${value}\\.\\.`), form)
  for (const [form, value] of englishScales)
    if (value !== 20)
      assert.match(shown(`three ${form} men`, 'en')[0] ?? form, new RegExp(`= ${value * 3}\\.\\.`), form)
})

test('every vague word has its least', () => {
  for (const [words, least] of vagueNumbers) {
    const language = /[a-z]/.test(words) ? 'en' : /^(?:ده|صد|هزار|میل)/.test(words) ? 'fa' : 'ar'
    assert.match(shown(`${words} x`, language)[0] ?? words, new RegExp(`= ${least}\\.\\.`), words)
  }
})

test('every bound moves the ends of the number it is said of', () => {
  const ends = { 'at-least': '40..', 'more-than': '41..', 'at-most': '..40', 'less-than': '..39', about: '~40..40' }
  for (const [words, bound] of boundsBefore) {
    const language = /[a-z]/.test(words)
      ? 'en'
      : /[یک]/.test(words) || /^(?:حداقل|لااقل|بالغ بر)$/.test(words)
        ? 'fa'
        : 'ar'
    assert.equal(shown(`${words} 40`, language)[0]?.split(' = ')[1], ends[bound], words)
  }
  for (const [words, bound] of boundsBeforeCount)
    assert.equal(shown(`${words} عدد القتلى عن 40`, 'ar')[0]?.split(' = ')[1]?.split(' ')[0], ends[bound], words)
  for (const [words, bound] of boundsBehind) {
    const language = /[a-z]/.test(words) ? 'en' : 'ar'
    assert.equal(shown(`40 ${words}`, language)[0]?.split(' = ')[1]?.split(' ')[0], ends[bound], words)
  }
})

test('every counted noun has a dual, those of people only where it shows', () => {
  for (const noun of [...countedNouns, ...countedFeminines]) {
    const dual = noun.replace(/ة$/, 'ت').replace(/ا$|ى$/, 'ي')
    const plain = `${dual}ين`
    if (/ /.test(noun) || /[ىا]$/.test(noun)) continue
    assert.equal(shown(`شوهد ${plain}`, 'ar')[0]?.split(' = ')[1], `2..2 ${plain}`, noun)
  }
  for (const noun of countedPeople.filter((noun) => !/ /.test(noun))) {
    assert.deepEqual(shown(`مع ${noun}ين`, 'ar'), [], noun)
    assert.deepEqual(shown(`مع ${noun}َين`, 'ar').length, 1, noun)
    assert.deepEqual(shown(`مع ${noun}ان`, 'ar').length, 1, noun)
  }
  for (const noun of companions) assert.equal(shown(`مع ${noun.replace(/ة$/, 'ت')}يه`, 'ar').length, 1, noun)
  for (const noun of withBothPlurals) {
    assert.deepEqual(shown(`رواتب ال${noun}ين`, 'ar'), [], noun)
    assert.equal(shown(`خطف ال${noun}َين`, 'ar').length, 1, noun)
  }
  for (const word of notDuals) assert.deepEqual(shown(`عن ${word}`, 'ar'), [], word)
})

test('a plural, a pronoun and a last root letter make no dual; the vowel of one makes any', () => {
  for (const text of ['أسطح الأبنية المطلة', 'هدم أبنية كثيرة', 'أصدره قاضيها الشرعي'])
    assert.deepEqual(shown(text, 'ar'), [])
  assert.deepEqual(shown('خُطف المرابطَين في نقطة', 'ar'), ['المرابطَين = 2..2 المرابطَين'])
  assert.deepEqual(shown('على جثامين اثنين منهم', 'ar'), ['اثنين = 2..2 منهم'])
})

test('what names, numbers or types a thing is followed by no count', () => {
  for (const word of designated) {
    const language = /[a-z]/.test(word) ? 'en' : 'ar'
    assert.deepEqual(shown(`x ${word} 46`, language), [], word)
  }
})

test('behind a word that may name a unit, 11 to 99 count what stands in the accusative', () => {
  assert.deepEqual(shown('شهدت المنطقة 14 هجوماً', 'ar'), ['14 = 14..14 هجوماً'])
  assert.deepEqual(shown('قصفت الفرقة 25 مهام خاصة البلدة', 'ar'), [])
})
