import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { labelledPairs, nameBlocks } from '../../corpus/name-pairs.ts'
import { givenNameForms, honorifics, kunyas, nameParticles, openings } from '../lexicon/name-parts.ts'
import { arabicSounds, latinSounds, soundsLeftOut, soundsTakenForAnother } from '../lexicon/transliteration.ts'
import { compareNames, nameSkeletons } from './compare-names.ts'

const recommended = 0.85
const pairs = labelledPairs().map((pair) => ({ ...pair, likeness: compareNames(pair.one, pair.other) }))

test('of spellings of one name and of names that are near, across scripts: nearly all are told apart', () => {
  const same = pairs.filter((pair) => pair.same)
  assert.ok(same.length >= 300 && pairs.length - same.length >= 300, `${same.length} of ${pairs.length}`)
  const found = pairs.filter(({ likeness }) => likeness >= recommended)
  const right = found.filter((pair) => pair.same).length
  assert.ok(right / found.length >= 0.94, `precision ${right / found.length}`)
  assert.ok(right / same.length >= 0.95, `recall ${right / same.length}`)
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
  for (const word of kunyas) assert.ok(compareNames(`${word} Wahdan Karim`, 'Abu Wahdan Karim') >= 0.9, word)
  for (const [apart, joined] of openings)
    if (/[a-z]/.test(apart)) assert.ok(compareNames(`${apart} Fiqar Karim`, `${joined}fiqar Karim`) >= 0.9, apart)
})

test('every cost is of sounds that letters have, and less than a whole one', () => {
  const known = new Set([...[...arabicSounds.values()].join(''), ...[...latinSounds.values()].join(''), ...'*T.ɑEAK'])
  for (const [one, other, cost] of soundsTakenForAnother)
    assert.ok(known.has(one) && known.has(other) && cost >= 0 && cost < 1, `${one} ${other}`)
  for (const [sound, cost] of soundsLeftOut) assert.ok(known.has(sound) && cost >= 0 && cost < 1, sound)
})
