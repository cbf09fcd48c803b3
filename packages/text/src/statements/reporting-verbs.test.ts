import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stance } from '../annotation.ts'
import { fold } from '../fold.ts'
import { englishVerbs } from '../lexicon/english-reporting.ts'
import { arabicVerbs } from '../lexicon/reporting-verbs.ts'
import { denialsBehind, denialsOf, rumours } from '../lexicon/reporting-words.ts'
import { read } from '../read.ts'

const said = (text: string) =>
  read(text).statements.map(({ stance, speaker, content }) =>
    [stance, speaker && text.slice(speaker.start, speaker.end), content && text.slice(content.start, content.end)].join(
      '|',
    ),
  )

const stances = Object.keys(arabicVerbs) as Stance[]
const charges = new Set([
  'حمّل',
  'أخلى',
  'لام',
  'وصف',
  'أمهل',
  'قلل',
  'قدّر',
  'ألقى',
  'أعاد',
  'هوّن',
  'زف',
  'وجّه',
  'منح',
  'أعطى',
  'ذكّر',
])
/** They relay what another says, are written like a preposition, or call somebody so. */
const except = new Set(['نقل', 'بيّن', 'دوّن', 'عبّر', 'تصوّر', 'تخوّف', 'شكّ', 'سمّى', 'أسمى'])
const told = 'الطريق إلى المدينة مفتوح'

for (const stance of stances)
  test(`every Arabic verb that ${stance}, with its clause and its speaker`, () => {
    for (const verb of arabicVerbs[stance] ?? []) {
      if (charges.has(verb.past) || verb.impersonal || except.has(verb.past)) continue
      const text = `${verb.past} الناطق باسم الحرس، الخميس، أن ${told}.`
      assert.deepEqual(said(text), [`${stance}|الناطق باسم الحرس|${told}`], text)
    }
  })

test('a negated verb never has the stance of the verb', () => {
  for (const stance of stances)
    for (const verb of arabicVerbs[stance] ?? []) {
      if (verb.present === undefined || verb.impersonal || charges.has(verb.past)) continue
      const text = `لم ${verb.present} الناطق باسم الحرس أن ${told}.`
      for (const one of read(text).statements)
        assert.ok(one.stance !== stance || stance === 'doubts', `${text} ${one.stance}`)
    }
})

test('whoever speaks for himself', () => {
  assert.deepEqual(said('ننفي أن القرية خالية.'), ['denies||القرية خالية'])
  assert.deepEqual(said('وصف الناطق الخبر بأنه «محض خيال».'), ['denies|الناطق|الخبر'])
})

test('every word of denial denies', () => {
  for (const words of denialsOf) {
    const text = `ما يشاع عن انسحاب الحرس ${words}.`
    assert.ok(
      said(text).some((one) => one.startsWith('denies|')),
      text,
    )
  }
  for (const words of denialsBehind) {
    const text = `${words} ${/(?:أن|ما)$/.test(words) ? '' : 'أن'} الحرس انسحب.`
    const found = said(text)
    assert.ok(found.length === 0 || found.every((one) => one.startsWith('denies|')), `${text} ${found}`)
  }
})

test('nobody vouches for a rumour', () => {
  for (const word of rumours) {
    const text = `${/تردد$/.test(word) ? 'ما ' : ''}${word} عن انسحاب الحرس من المدينة.`
    assert.ok(
      said(text).every((one) => /^claims-at-a-distance\|\|/.test(one)) && said(text).length === 1,
      `${text} ${said(text)}`,
    )
  }
})

test('every English verb, in the past, with a that-clause', () => {
  for (const [form, { stance, plain }] of englishVerbs) {
    if (plain || !form.endsWith('ed')) continue
    const text = `The spokesman ${form} that the road was open.`
    assert.deepEqual(said(text), [`${stance}|The spokesman|the road was open`], text)
  }
})

test('the list holds more than 100 Arabic verbs, each once', () => {
  const all = stances.flatMap((stance) => (arabicVerbs[stance] ?? []).map(({ past }) => fold(past).text + stance))
  assert.ok(all.length > 100, `${all.length}`)
})
