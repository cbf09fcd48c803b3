import assert from 'node:assert/strict'
import { test } from 'node:test'
import { interventions, protesters, riotousActs } from '../lexicon/protest-triggers.ts'
import { read } from '../read.ts'

const incidents = (text: string) =>
  read(text).incidents.map(({ type, perpetrator, target }) => ({
    type,
    perpetrator: perpetrator && text.slice(perpetrator.start, perpetrator.end),
    target: target && text.slice(target.start, target.end),
  }))
const isArabic = (word: string): boolean => !/[a-z]/.test(word)

test('who protests does it to nobody', () =>
  assert.deepEqual(incidents('تظاهر مئات الأهالي في بلدة الرمان أمس.'), [
    { type: 'peaceful-protest', perpetrator: 'مئات الأهالي', target: null },
  ]))

test('a protest that is dispersed met an intervention', () => {
  for (const word of interventions.filter(isArabic))
    assert.deepEqual(
      incidents(`خرجت مظاهرة في بلدة الرمان أمس ${word}.`).map(({ type }) => type)[0],
      'protest-with-intervention',
      word,
    )
})

test('a protest that turns to violence is a violent demonstration', () => {
  for (const word of riotousActs.filter((one) => isArabic(one) && !/^و?(?:أحرق|اقتحم)/.test(one)))
    assert.deepEqual(
      incidents(`خرجت مظاهرة في بلدة الرمان أمس ${word}.`).map(({ type }) => type)[0],
      'violent-demonstration',
      word,
    )
})

test('fire on protesters is excessive force, whoever they are called', () => {
  for (const word of protesters.filter((one) => isArabic(one) && /(?:ين|ون)$/.test(one)))
    assert.equal(
      incidents(`فتحت الشرطة النار على ${word} في بلدة الرمان أمس.`)[0]?.type,
      'excessive-force-against-protesters',
      word,
    )
})

test('a protest at which somebody is killed, and what people protest at, are no events of their own', () => {
  assert.deepEqual(
    incidents('قُتل متظاهر برصاص الشرطة خلال تظاهرة في بلدة الرمان أمس.').map(({ type }) => type),
    ['excessive-force-against-protesters'],
  )
  assert.deepEqual(
    incidents('انطلقت مسيرة حاشدة في بلدة الرمان أمس تنديدا بالقصف.').map(({ type }) => type),
    ['peaceful-protest'],
  )
})

test('a drone is no march, a note of protest none, nor are people who leave', () => {
  assert.deepEqual(incidents('استهدفت مسيرة حاجزا في بلدة الرمان أمس.')[0]?.type, 'air-drone-strike')
  assert.deepEqual(incidents('احتجت وزارة الخارجية على التصريح.'), [])
  assert.deepEqual(incidents('الأهالي أغلقوا محالهم.'), [])
})
