import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NameEntry } from '../annotation.ts'
import { fold } from '../fold.ts'
import { englishWords } from '../lexicon/english-words.ts'
import { epithets, givenNames, givenNamesThatAreWords, groupHeads, personTitles } from '../lexicon/name-contexts.ts'
import { tokenize } from '../tokens.ts'
import { findNames } from './find-names.ts'
import { prepare } from './prepare.ts'

const entry = (id: string, kind: NameEntry['kind'], ...names: string[]): NameEntry => ({
  id,
  kind,
  names: names.map((text) => ({ text })),
})

const index = prepare([
  entry('dawn', 'actor', 'جبهة الفجر', 'Dawn Front', 'الجبهة'),
  entry('observatory', 'actor', 'المرصد السهلي', 'المرصد'),
  entry('guard', 'actor', 'حرس الثنايا'),
  entry('pass', 'place', 'الثنايا'),
  entry('other', 'place', 'حرس الثنايا'),
  entry('army', 'actor', 'الجيش السهلي', 'الجيش'),
  entry('movement', 'actor', 'التنظيم'),
  entry('radio', 'actor', 'راديو المرسى الدولية', 'وكالة «برق»'),
  entry('sons', 'actor', 'Sons of the Steppe', 'the Sons', 'Sickle'),
  entry('ghuwayra', 'place', 'غويرة', 'الغويرة'),
  entry('saddle', 'place', 'سد النحاسية', 'حي الحرش', 'كفر نعناع'),
  entry('plain', 'place', 'سهلستان'),
  entry('spring', 'place', 'چشمه‌قوچ'),
  entry('ali', 'person', 'علي'),
  entry('nasr', 'person', 'نصر'),
  entry('servant', 'person', 'عبد الرحمن السدراوي', 'Abu Layth'),
])

function found(text: string, names = index): [string, string[]][] {
  const folded = fold(text)
  return findNames(folded, text, tokenize(folded.text), names).map(({ start, end, ids }) => [
    text.slice(start, end),
    [...ids],
  ])
}

const cases: readonly (readonly [text: string, ...surfaces: string[]])[] = [
  ['قال المرصد', 'المرصد'],
  ['وقال للمرصد', 'لمرصد'],
  ['والمرصد وبجبهة الفجر', 'المرصد', 'جبهة الفجر'],
  ['للتنظيم بالجبهة وكالجيش', 'لتنظيم', 'الجبهة', 'الجيش'],
  ['جَبهَةُ الفَجْر، Dawn Front’s', 'جَبهَةُ الفَجْر', 'Dawn Front'],
  ['جبهه الفجر والجيش السهلى', 'جبهه الفجر', 'الجيش السهلى'],
  ['جبـهة الفـجر', 'جبـهة الفـجر'],
  ['بـحي الحرش وقرب سد النحاسية', 'حي الحرش', 'سد النحاسية'],
  // what a scanner joins and tears
  ['راديو المرسىالدولية', 'راديو المرسىالدولية'],
  ['في كفرنعناع وعبدالرحمن السدراوي', 'كفرنعناع', 'عبدالرحمن السدراوي'],
  ['مقتل عنصرين في غوي رة', 'غوي رة'],
  ['قرب سد ا لنحاسية', 'سد ا لنحاسية'],
  ['چشمه قوچ', 'چشمه قوچ'],
  // the longest there is
  ['حرس الثنايا', 'حرس الثنايا'],
  ['the Sons of the Steppe', 'Sons of the Steppe'],
  ['وكالة «برق» في المدينة', 'وكالة «برق»'],
  ['المرصدية'],
  // what only looks like a name
  ['الجبهة الجنوبية للمبنى والمرصد الفلكي'],
  ['الجبهة الإرهابية', 'الجبهة'],
  ['قوات سهلستان الديمقراطية وجيش سهلستان السري'],
  ['شمال سهلستان الغربي', 'سهلستان'],
  ['محمد سهلستان'],
  ['he sharpened his sickle; the Sickle denied it', 'Sickle'],
  ['وصل إلى القرية على الطريق'],
  ['قال علي إن', 'علي'],
  ['وجاء نصر من الله. وقال النقيب نصر', 'نصر'],
  ['من بج'],
]

for (const [text, ...surfaces] of cases)
  test(`names in: ${text}`, () =>
    assert.deepEqual(
      found(text).map(([surface]) => surface),
      surfaces,
    ))

test('a name of two things stays ambiguous', () => {
  assert.deepEqual(found('حرس الثنايا'), [['حرس الثنايا', ['guard', 'other']]])
})

const heard = prepare([
  entry('ghuwayran', 'place', 'غويران'),
  entry('zawr', 'place', 'دير الزور'),
  entry('pool', 'place', 'حلب', 'باب'),
  entry('jarablus', 'place', 'Jarablus'),
  entry('salim', 'person', 'Salim Idris', 'Ali'),
  entry('known', 'place', 'منبج', 'Manbij'),
  entry('nusra', 'actor', 'جبهة النصرة'),
  entry('dawn', 'actor', 'Ghayth Movement'),
])
const spellings: readonly (readonly [text: string, ...found: string[]])[] = [
  ['the prison of Ghwayran and of Gweiran', 'Ghwayran ghuwayran', 'Gweiran ghuwayran'],
  ['near Deir ez-Zor and Dayr al-Zawr', 'Deir ez-Zor zawr', 'Dayr al-Zawr zawr'],
  ['fighters of Jabhat al-Nusra', 'Jabhat al-Nusra nusra'],
  ['the Ghaith Movement denied it', 'Ghaith Movement dawn'],
  ['قال سليم إدريس في جرابلس', 'سليم إدريس salim', 'جرابلس jarablus'],
  ['وسليم إدريس وجرابلس', 'سليم إدريس salim', 'جرابلس jarablus'],
  // too short, in small letters, an English word, or listed in this script
  ['Help him in Bab'],
  ['a garland of ghwayran'],
  ['على علي'],
  ['in Munbij'],
]
for (const [text, ...expected] of spellings)
  test(`names heard in: ${text}`, () =>
    assert.deepEqual(
      found(text, heard).map(([surface, ids]) => `${surface} ${ids}`),
      expected,
    ))

test('a name that was only heard is less sure than one that is listed, and says so', () => {
  const text = 'in Ghwayran'
  const folded = fold(text)
  const [name] = findNames(folded, text, tokenize(folded.text), prepare([entry('a', 'place', 'غويران')]))
  assert.equal(name?.rule, 'name.transliterated')
  assert.ok(name.confidence <= 0.75, `${name.confidence}`)
})

test('no English word is a name that was only heard', () => {
  for (const word of englishWords) {
    const text = `in ${word[0]?.toUpperCase()}${word.slice(1)}`
    assert.deepEqual(found(text, heard), [], word)
  }
})

test('any name is found behind any clitic, with any marks that carry no meaning', () => {
  const letter = fc.constantFrom(...'ابتجحدرسشصطعفقكلمنهي')
  const word = fc.array(letter, { minLength: 4, maxLength: 7 }).map((letters) => letters.join(''))
  const name = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '))
  const clitic = fc.constantFrom('', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'وك')
  const mark = fc.constantFrom('', '\u064e', '\u0640', '\u200f', '\u0651\u064f')
  fc.assert(
    fc.property(name, clitic, mark, fc.nat(), (text, before, sign, at) => {
      const place = 1 + (at % (text.length - 1))
      const written = `${text.slice(0, place)}${text[place - 1] === ' ' ? '' : sign}${text.slice(place)}`
      const surfaces = found(`ثم ${before}${written} هنا`, prepare([entry('a', 'actor', text)]))
      // a clitic may be read into the name where its letters allow
      assert.equal(surfaces.length, 1, text)
      assert.ok(surfaces[0]?.[0].endsWith(written.slice(-3)), `${surfaces[0]?.[0]} of ${written}`)
    }),
  )
})

test('every head of a group keeps a place within its name from being one', () => {
  for (const head of groupHeads) assert.deepEqual(found(`قالت ${head} سهلستان الديمقراطية`), [], head)
})

test('every epithet leaves a short form what it is', () => {
  for (const word of epithets) if (/[هة]$/.test(word)) assert.equal(found(`الجبهة ال${word}`).length, 1, word)
})

test('every title makes a person of a word, every given name a family name of a place', () => {
  for (const title of personTitles) assert.equal(found(`قال ${title} نصر`).length, 1, title)
  for (const name of givenNames) if (name !== 'علي') assert.deepEqual(found(`قال ${name} سهلستان`), [], name)
  for (const name of givenNamesThatAreWords)
    assert.deepEqual(found(`رأى ${name} قرب الباب`, prepare([entry('a', 'person', name)])), [], name)
})
