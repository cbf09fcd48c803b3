import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from './index.ts'

const said = (text: string) =>
  read(text).statements.map(({ stance, speaker }) => [
    stance,
    speaker === null ? null : text.slice(speaker.start, speaker.end),
  ])

test('who says what, with its stance, in Arabic and English', () => {
  assert.deepEqual(said('قال الناطق باسم الحرس إن الطريق مفتوح.'), [['asserts', 'الناطق باسم الحرس']])
  assert.deepEqual(said('أكد المرصد أن اللقاءات بدأت.'), [['confirms', 'المرصد']])
  assert.deepEqual(said('نفت الوزارة هذه الاتهامات.'), [['denies', 'الوزارة']])
  assert.deepEqual(said('زعم البيان أن القرية خالية.'), [['claims-at-a-distance', 'البيان']])
  assert.deepEqual(said('The ministry denied that it had known.'), [['denies', 'The ministry']])
  assert.deepEqual(said('A spokesman declined to comment.'), [['declines-to-comment', 'A spokesman']])
})

test('a negated verb takes no stance: not denying is not asserting, not confirming is not denying', () => {
  const texts = [
    'لم ينفِ الناطق الخبر.',
    'لم يؤكد المتحدث الخبر.',
    'ولم ينف الوزير ذلك.',
    'He did not deny the report.',
    'She did not confirm it.',
  ]
  for (const text of texts) {
    const stances = said(text).map(([stance]) => stance)
    assert.deepEqual(stances, ['declines-to-comment'], text)
  }
})

test('what cannot be denied is not denied, and the want of truth is a denial', () => {
  assert.deepEqual(
    said('لا يمكن نفي هذه المعلومات، يقول الباحث.').filter(([stance]) => stance === 'denies'),
    [],
  )
  assert.deepEqual(said('أكدت الجماعة عدم صحة ما نُشر.'), [['denies', 'الجماعة']])
  assert.deepEqual(
    said('وصف المسؤول الخبر بأنه كاذب.').map(([stance]) => stance),
    ['denies'],
  )
})

test('a participle goes on with the stance of its sentence', () => {
  assert.deepEqual(
    said('نفى الناطق باسم الحرس، قائلاً “هذا باطل”.').map(([stance]) => stance),
    ['denies', 'denies'],
  )
  assert.deepEqual(
    said('نفى الناطق ذلك. وتحدث قائلاً “الطريق مفتوح”.').map(([stance]) => stance),
    ['denies', 'asserts'],
  )
})

test('what a source says of its closeness to a party is told with its statement', () => {
  const text = 'وقال المحلل: “وأنا أنفي نفيا قاطعا مثل هذا الأمر لعلمي وقربي من الجهتين، وبالتالي هذا باطل”.'
  const denial = read(text).statements.find(({ stance }) => stance === 'denies')
  assert.ok(denial?.interest)
  assert.equal(text.slice(denial.interest.start, denial.interest.end), 'لعلمي وقربي من الجهتين')
  assert.equal(denial.speaker && text.slice(denial.speaker.start, denial.speaker.end), 'المحلل')
})

const article = join(import.meta.dirname, '../../../../shared/data/article/monte-carlo-doualiya-sohr-report.txt')
test('the article that started the project', {
  skip: existsSync(article) ? false : 'the shared data are not here',
}, () => {
  const text = readFileSync(article, 'utf8')
  const { times, statements } = read(text)
  assert.deepEqual(
    times.map((time) => (time.kind === 'date' ? time.edtf : time.kind)),
    ['2021-05', '2023-05~/2023-08~'],
  )
  const stancesOf = (name: string) =>
    new Set(
      statements
        .filter(({ speaker }) => speaker !== null && text.slice(speaker.start, speaker.end).includes(name))
        .map(({ stance }) => stance),
    )
  assert.deepEqual(stancesOf('رامي عبد الرحمن'), new Set(['asserts']))
  assert.deepEqual(stancesOf('فيصل عبد الساتر'), new Set(['denies', 'opines']))
  assert.ok(
    statements.some(
      ({ interest }) => interest !== null && text.slice(interest.start, interest.end).startsWith('لعلمي وقربي'),
    ),
  )
})
