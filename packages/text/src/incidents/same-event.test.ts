import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherEvents } from '../lexicon/incident-context.ts'
import { read } from '../read.ts'

const targets = (text: string) =>
  read(text).incidents.map(({ target }) => target && text.slice(target.start, target.end))

test('the attack told again is no other', () =>
  assert.deepEqual(targets('قصف الجيش سوقا في بلدة الرمان أمس. وأدى الهجوم إلى مقتل ثلاثة مدنيين.'), ['سوقا']))

test('an attack that hit something else elsewhere is another, and its dead are its own', () =>
  assert.deepEqual(
    targets('أصيب ثلاثة عمال برصاص في بلدة الرمان. وتبنت الحركة الهجوم الذي استهدف حاجزا في بلدة الزيتون أمس.'),
    ['ثلاثة عمال', 'حاجزا'],
  ))

test('what is told as a separate incident is one', () => {
  for (const words of otherEvents.filter((one) => !/[a-z]/.test(one)))
    assert.equal(targets(`قصف الجيش سوقا في بلدة الرمان أمس. وفي ${words} قُتل ثلاثة مدنيين بالقصف.`).length, 2, words)
})
