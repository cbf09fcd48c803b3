import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hardPairs, type LabelledPair, labelledPairs, nameBlocks } from '../../corpus/name-pairs.ts'
import {
  fathersOf,
  givenNameForms,
  honorificPhrases,
  honorifics,
  joinedHalves,
  lettersOfTitles,
  mothersOf,
  nameParticles,
  openings,
  sonsOf,
} from '../lexicon/name-parts.ts'
import {
  arabicSounds,
  latinSounds,
  lettersLeftOut,
  lettersTakenForAnother,
  soundsLeftOut,
  soundsTakenForAnother,
} from '../lexicon/transliteration.ts'
import { compareNames, nameSkeletons } from './compare-names.ts'

const recommended = 0.85

function measured(pairs: readonly LabelledPair[]): { precision: number; recall: number } {
  const found = pairs.filter(({ one, other }) => compareNames(one, other) >= recommended)
  const right = found.filter(({ same }) => same).length
  return { precision: right / found.length, recall: right / pairs.filter(({ same }) => same).length }
}

test('of spellings of one name and of names that are near, across scripts: nearly all are told apart', () => {
  const pairs = labelledPairs()
  const same = pairs.filter((pair) => pair.same).length
  assert.ok(same >= 300 && pairs.length - same >= 300, `${same} of ${pairs.length}`)
  const { precision, recall } = measured(pairs)
  assert.ok(precision >= 0.96 && recall >= 0.98, `precision ${precision}, recall ${recall}`)
})

test('of pairs written to be hard, as well', () => {
  const { precision, recall } = measured(hardPairs())
  assert.ok(precision >= 0.94 && recall >= 0.96, `precision ${precision}, recall ${recall}`)
})

const cases: readonly (readonly [story: string, one: string, other: string, same: boolean])[] = [
  ['schools of writing', 'غويران', 'Ghwayran', true],
  ['schools of writing', 'غويران', 'Gweran', true],
  ['the family name first', 'Aqili, Mohammed', 'محمد العقيلي', true],
  ['a middle name missing', 'محمد أحمد العقيلي', 'Mohammed el-Akili', true],
  ['an initial', 'بشير عبد المجيد التونسي', 'Bashir A. al-Tunisi', true],
  ['titles', 'الشيخ الدكتور منصور الدليمي', 'Mansur Dulaymi', true],
  ['a name and what God it serves, in one word or two', 'عبد الرحمن', 'Abderrahmane', true],
  ['“of the faith”', 'Seifeddine Wahdan', 'سيف الدين وهدان', true],
  ['Turkish', 'Mehmet Hüseyin Şelhub', 'محمد حسين الشلهوب', true],
  ['brothers', 'حسين قاسم الدرجي', 'Hassan Kacem Derdji', false],
  ['father and son', 'خالد وليد الأيوبي', 'Walid al-Ayoubi', false],
  ['parts in another order', 'أحمد علي', 'Ali Ahmad Hassan', false],
  ['another middle name', 'Hussein Qassem al-Darji', 'Hussein Ali al-Darji', false],
  ['a rank in short', 'العقيد الركن منذر عواد', 'Col. Munther Awad', true],
  ['a rank in short', 'Maj. Gen. Sabri Taleb', 'اللواء صبري طالب', true],
  ['a title of a letter', 'د. سحر قنديل', 'Sahar Qandil', true],
  ['a title in the name of God', 'آية الله كاظم شيرازي', 'Kazem Shirazi', true],
  ['no title behind “servant of”', 'عبد الأمير حمود', 'Abdul Amir Hammoud', true],
  ['“son of” in one word', 'طاهر بن شقرون', 'Tahar Benchekroun', true],
  ['“son of” in one word', 'Nadir Ben Zekri', 'Nadir Benzekri', true],
  ['“father of” in one word', 'Larbi Buhali', 'العربي بو هالي', true],
  ['what only begins like “father of”', 'برهان غليوني', 'Burhan Ghalyuni', true],
  ['what only begins like “father of”', 'بثينة مرعي', 'Boutheina Merhi', true],
  ['Persian, two names in a word', 'محمد رضا شيرازي', 'Mohammadreza Shirazi', true],
  ['Persian, two names in a word', 'علیرضا قاضی‌زاده', 'Ali Reza Ghazi Zadeh', true],
  ['Persian, ض as z', 'مرتضى رضائي', 'Morteza Rezaei', true],
  ['w between short vowels', 'فهد عوض', 'Fahd Awad', true],
  ['w between short vowels', 'نبيل العلوي', 'Nabil Alaoui', true],
  ['y between short vowels', 'كريم عياد', 'Karim Ayyad', true],
  ['c for خ', 'مختار داداه', 'Moctar Daddah', true],
  ['a last h that is heard', 'نزيه مالح', 'Nazih Maleh', true],
  ['a last h that is not', 'معصومة كاظمي', 'Masoumeh Kazemi', true],
  ['a doubled letter, and two that are not', 'مهدي المشهدي', 'Mahdi al-Mashhadi', true],
  ['a last e in French', 'فيصل كرامي', 'Faysal Karame', true],
  ['old spelling of a long vowel', 'عبد الرحمن داود', 'عبد الرحمان داوود', true],
  ['a woman', 'ماجد الصباغ', 'ماجدة الصباغ', false],
  ['a woman', 'Wahid Zerrouki', 'وحيدة زروقي', false],
  ['a woman', 'Latif Benani', 'Latifa Benani', false],
  ['a woman', 'حسناء البزاز', 'حسن البزاز', false],
  ['a mother is no father', 'أم خالد التونسية', 'أبو خالد التونسي', false],
  ['called after a son', 'أبو خالد المصري', 'خالد المصري', false],
  ['a long vowel', 'حسان الجندي', 'حسن الجندي', false],
  ['a long vowel', 'فراس السعدي', 'فراس السعيدي', false],
  ['a long vowel for another', 'باسم غنيم', 'باسم غانم', false],
  ['an open end for another', 'علي قنديل', 'علاء قنديل', false],
  ['an open end for another', 'Ali Qandil', 'Alaa Qandil', false],
  ['a first vowel lost', 'أنور قنديل', 'نور قنديل', false],
  ['a letter more', 'سهيل الجندي', 'Sahl al-Jundi', false],
  ['an end more', 'رستم غزالي', 'Rustum Ghazal', false],
  ['known apart', 'بشير التونسي', 'Bachar Tounsi', false],
]

for (const [story, one, other, same] of cases)
  test(`${story}: ${one}, ${other}`, () => {
    const likeness = compareNames(one, other)
    assert.equal(likeness >= recommended, same, `${likeness}`)
  })

test('a name is itself; the order of two names does not matter; nothing is like nothing', () => {
  const names = fc.constantFrom(...nameBlocks.flat(2))
  fc.assert(
    fc.property(names, names, (one, other) => {
      assert.equal(compareNames(one, one), 1)
      assert.ok(Math.abs(compareNames(one, other) - compareNames(other, one)) < 1e-9, `${one} ${other}`)
    }),
  )
  assert.equal(compareNames('', 'x'), 0)
})

test('any two strings have a likeness between 0 and 1', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const likeness = compareNames(one, other)
      assert.ok(likeness >= 0 && likeness <= 1)
    }),
  ))

test('the skeletons of a name are the same in both scripts', () => {
  assert.deepEqual(nameSkeletons('طارق غويران'), nameSkeletons('Tariq Ghwayran'))
})

test('the forms of a given name are one, in a name with anything behind', () => {
  for (const [first = '', ...others] of givenNameForms)
    for (const other of others) assert.ok(compareNames(`${first} وهدان`, `${other} Wahdan`) >= 0.9, `${first} ${other}`)
})

test('particles, titles, and words that open a name, are seen through', () => {
  for (const word of [...nameParticles, ...honorifics].filter((word) => word.length > 1))
    assert.ok(compareNames(`Karim ${word} Wahdan`, 'Karim Wahdan') >= 0.9, word)
  for (const word of fathersOf) assert.ok(compareNames(`${word} Wahdan Karim`, 'Abu Wahdan Karim') >= 0.9, word)
  for (const word of mothersOf) assert.ok(compareNames(`${word} Wahdan Karim`, 'Umm Wahdan Karim') >= 0.9, word)
  for (const [apart, joined] of openings)
    if (/[a-z]/.test(apart)) assert.ok(compareNames(`${apart} Fiqar Karim`, `${joined}fiqar Karim`) >= 0.9, apart)
})

test('titles of several words, and of a letter, are seen through', () => {
  for (const title of [...honorificPhrases, ...lettersOfTitles.map((letter) => `${letter}.`)])
    assert.ok(compareNames(`${title} Karim Wahdan`, 'Karim Wahdan') >= 0.9, title)
})

test('“son of” is one word with the name behind it, or two', () => {
  for (const son of sonsOf) {
    const name = /[a-z]/.test(son) ? 'jelloun' : 'جلون'
    assert.ok(compareNames(`Karim ${son} ${name}`, `Karim ${son}${name}`) >= 0.9, son)
  }
})

test('two names in a word are read as two', () => {
  for (const half of joinedHalves) {
    const [first, name] = /[a-z]/.test(half) ? ['Hossein', 'Wahdan'] : ['حسين', 'وهدان']
    assert.ok(compareNames(`${first}${half} ${name}`, `${first} ${half} ${name}`) >= 0.9, half)
  }
})

test('every cost is of sounds that letters have, and no more than a whole one', () => {
  const known = new Set([
    ...[...arabicSounds.values()].join(''),
    ...[...latinSounds.values()].join(''),
    ...'*T.,ɑⱭEHAK',
  ])
  for (const [one, other, cost] of [...soundsTakenForAnother, ...lettersTakenForAnother])
    assert.ok(known.has(one) && known.has(other) && cost >= 0 && cost <= 1, `${one} ${other}`)
  for (const [sound, cost] of [...soundsLeftOut, ...lettersLeftOut])
    assert.ok(known.has(sound) && cost >= 0 && cost <= 1, sound)
})
