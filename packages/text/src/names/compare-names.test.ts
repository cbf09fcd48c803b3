import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareNames } from './compare-names.ts'

// spellings of our own, of common given names and invented family names
const same: readonly (readonly [string, string])[] = [
  ['غويران', 'Ghwayran'],
  ['غويران', 'Gweran'],
  ['محمد العقيلي', 'Mohammed al-Aqili'],
  ['محمد العقيلي', 'Muhammad El Akili'],
  ['عبد الرحمن السدراوي', 'Abdulrahman al-Sadrawi'],
  ['فاطمة الخرنوب', 'Fatima Kharnoub'],
  ['فاطمة الخرنوب', 'Fatimah al-Kharnub'],
  ['شريف بن زرقون', 'Cherif Ben Zarkoun'],
  ['جمال الهداف', 'Gamal El-Haddaf'],
  ['ضياء المنشار', 'Dhia al-Minshar'],
  ['قاسم الدرجي', 'Qassem Darji'],
  ['ياسين وهدان', 'Yassin Wahdan'],
  ['طارق صفوان', 'Tareq Safwan'],
  ['Khaled Shalhoub', 'خالد الشلهوب'],
  ['Uthman Ghazal', 'عثمان غزال'],
]
const different: readonly (readonly [string, string])[] = [
  ['محمد العقيلي', 'Mahmoud al-Khalili'],
  ['فاطمة الخرنوب', 'Fathi Kharroub'],
  ['سليم وهدان', 'Salam Hamdan'],
  ['قاسم الدرجي', 'Karim Tarraji'],
  ['طارق صفوان', 'Rafiq Sultan'],
  ['شريف زرقون', 'Sharaf Marzouq'],
  ['جمال الهداف', 'Kamal al-Hadi'],
  ['ياسين', 'Hussein'],
  ['نبيل', 'Jamil'],
  ['رشا المعصراني', 'Rasha Masri'],
]

test('spellings of one name are alike across scripts', () => {
  for (const [one, other] of same)
    assert.ok(compareNames(one, other) >= 0.85, `${one} ${other} ${compareNames(one, other)}`)
})

test('other names are not, however near they sound', () => {
  for (const [one, other] of different)
    assert.ok(compareNames(one, other) < 0.85, `${one} ${other} ${compareNames(one, other)}`)
})

test('a name is itself; the order of two names does not matter; nothing is like nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...same.flat(), ...different.flat()), fc.constantFrom(...same.flat()), (one, other) => {
      assert.equal(compareNames(one, one), 1)
      assert.ok(Math.abs(compareNames(one, other) - compareNames(other, one)) < 1e-9)
    }),
  )
  assert.equal(compareNames('', 'x'), 0)
})
