import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { tokenize } from '../tokens.ts'
import { findNames } from './find-names.ts'
import { prepare } from './prepare.ts'

const index = prepare([
  { id: 'dawn', kind: 'actor', names: [{ text: 'جبهة الفجر' }, { text: 'Dawn Front' }] },
  { id: 'observatory', kind: 'actor', names: [{ text: 'المرصد' }] },
  { id: 'guard', kind: 'actor', names: [{ text: 'حرس الثنايا' }] },
  { id: 'pass', kind: 'place', names: [{ text: 'الثنايا' }] },
  { id: 'other', kind: 'place', names: [{ text: 'حرس الثنايا' }] },
])

function found(text: string): [string, string[]][] {
  const folded = fold(text)
  return findNames(folded, tokenize(folded.text), index).map(({ start, end, ids }) => [
    text.slice(start, end),
    [...ids],
  ])
}

test('clitics before a known name are set aside and stay outside the span', () => {
  assert.deepEqual(found('قال المرصد'), [['المرصد', ['observatory']]])
  assert.deepEqual(found('وقال للمرصد'), [['لمرصد', ['observatory']]])
  assert.deepEqual(found('والمرصد وبجبهة الفجر'), [
    ['المرصد', ['observatory']],
    ['جبهة الفجر', ['dawn']],
  ])
})

test('spelling that does not matter does not hide a name', () => {
  assert.deepEqual(found('جَبهَةُ الفَجْر، the dawn front’s'), [
    ['جَبهَةُ الفَجْر', ['dawn']],
    ['dawn front', ['dawn']],
  ])
})

test('the longest name wins, and a name of two things stays ambiguous', () => {
  assert.deepEqual(found('حرس الثنايا'), [['حرس الثنايا', ['guard', 'other']]])
})

test('part of a word is no name', () => {
  assert.deepEqual(found('المرصدية'), [])
})
