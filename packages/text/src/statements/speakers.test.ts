import assert from 'node:assert/strict'
import { test } from 'node:test'
import { envoys, occupations } from '../lexicon/clause-words.ts'
import { holdingOffice, showingVerbs, turnTaking } from '../lexicon/function-words.ts'
import { read } from '../read.ts'
import { speakerCases } from './speakers.cases.ts'

const speakersOf = (text: string): string[] =>
  read(text)
    .statements.toSorted((a, b) => (a.verb?.start ?? 0) - (b.verb?.start ?? 0))
    .map(({ speaker }) => (speaker === null ? '-' : text.slice(speaker.start, speaker.end)))

for (const row of speakerCases) {
  const [text, wanted] = row.split(' => ') as [string, string]
  test(text, () => assert.equal(speakersOf(text).join('; '), wanted))
}

test('behind everything people live by their name may stand', () => {
  for (const one of occupations) {
    const who = `ال${one} سامر الحداد`
    const found = ['قال', 'قالت'].map((verb) => speakersOf(`«لم ننم»، ${verb} ${who}.`)[0])
    assert.ok(found.includes(who), who)
  }
})

test('an envoy is named with where they are sent', () => {
  for (const one of envoys) {
    const who = `${one} الحكومة إلى اليمن`
    const found = ['أكد', 'أكدت'].map((verb) => speakersOf(`و${verb} ${who} أن الهدنة صامدة.`)[0])
    assert.ok(found.includes(who), who)
  }
})

test('what gives somebody the word is no part of the mention', () => {
  for (const one of turnTaking.filter((word) => /^(?:جه|جان|ناح)/.test(word)))
    assert.deepEqual(speakersOf(`من ${one} المتحدث باسم الشرطة أكد أن الوضع هادئ.`), ['المتحدث باسم الشرطة'])
})

test('a relative clause that tells an office belongs to the mention', () => {
  for (const verb of holdingOffice.filter((word) => /^[يت]/.test(word))) {
    const who = `الطبيب سامر الحداد، الذي ${verb} في المستشفى`
    assert.deepEqual(speakersOf(`وقال ${who}، إن الجرحى كثر.`), [who])
  }
})

test('who shows a thing says what it is', () => {
  for (const verb of showingVerbs.filter((word) => /ت$/.test(word)))
    assert.equal(speakersOf(`${verb} الشرطة مقطعاً قالت إنه قديم.`).at(-1), 'الشرطة', verb)
})
