import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { marsad } from './command-line.fixture.ts'
import { temporaryFolder } from './temporary-home.fixture.ts'
import { ucdpRow, ucdpTable } from './ucdp-table.fixture.ts'

test('the path from files to a verified report, by the commands of the README', { timeout: 120_000 }, async (t) => {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  const file = (name: string, content: unknown) => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await marsad([...args, '--home', home, '--json'])
    assert.equal(code, 0, stderr)
    return JSON.parse(stdout) as never
  }

  const news = file('news.txt', 'أكد المرصد أن اللقاءات بدأت في مايو/أيار 2021. ونفى الناطق ذلك.')
  const [added] = (await run('archive', 'add', news)) as [Record<string, unknown>]
  assert.deepEqual([added['mediaType'], added['bytes'], added['new']], ['text/plain', statSync(news).size, true])
  const [again] = (await run('archive', 'add', news)) as [Record<string, unknown>]
  assert.deepEqual([again['id'], again['sha256'], again['new']], [added['id'], added['sha256'], false])

  const [reading] = (await run('read', 'news.txt')) as [
    { proposals: { id: string; kind: string; value: Record<string, unknown>; passage: { quote: string } }[] },
  ]
  assert.ok(reading.proposals.some(({ value }) => value['edtf'] === '2021-05'))
  assert.ok(reading.proposals.some(({ value }) => value['stance'] === 'denies'))
  const proposal = reading.proposals[0]?.id as string
  assert.equal(((await run('proposal', 'accept', proposal)) as { status: string }).status, 'accepted')
  const refused = await marsad(['proposal', 'reject', proposal, '--reason', 'no', '--home', home, '--json'])
  assert.equal(refused.code, 2)
  const [reread] = (await run('read', 'news.txt')) as [{ added: number; withdrawn: number }]
  assert.deepEqual([reread.added, reread.withdrawn], [0, 0])

  // a file that is no exhibit is read and shown, and nothing is kept
  const other = file('other.txt', 'نفى الناطق مساء أمس مقتل خمسة مدنيين.')
  const shown = (await run('read', other, '--published', '2021-07-15')) as {
    times: { edtf: string }[]
    numbers: { min: number }[]
    statements: { stance: string }[]
  }
  assert.deepEqual(
    [shown.times[0]?.edtf, shown.numbers[0]?.min, shown.statements[0]?.stance],
    ['2021-07-14', 5, 'denies'],
  )
  const explained = await marsad(['read', other, '--explain', '--published', '2021-07-15', '--home', home])
  const page = join(folder, 'reading.html')
  assert.equal((await marsad(['read', other, '--html', page, '--lang', 'ar', '--home', home])).code, 0)
  assert.match(readFileSync(page, 'utf8'), /<html lang="ar" dir="rtl">.*نفى/s)
  // nothing that is there is written over
  assert.equal((await marsad(['read', other, '--html', page, '--home', home])).code, 2)
  assert.equal((await marsad(['read', '--explain', '--home', home])).code, 2)
  assert.match(explained.stdout, /11–19 {2}times .*edtf="2021-07-14".*time\.relative-day/)
  assert.equal(((await run('proposal', 'list')) as unknown[]).length, reading.proposals.length)

  const events = file(
    'events.csv',
    ucdpTable(700, (i) => ({ side_b: i % (i < 350 ? 2 : 7) === 0 ? 'Guard' : 'Army' })),
  )
  const summary = (await run('import', 'ucdp', events)) as Record<string, unknown>
  assert.deepEqual(
    [summary['imported'], summary['unchanged'], summary['revised'], summary['setAside']],
    [700, 0, 0, []],
  )

  await run(
    'scheme',
    'set',
    file('scheme.json', {
      name: 't',
      rules: [
        { class: 'guard', when: { opponent: ['Guard'] } },
        { class: 'army', when: { opponent: ['Army'] } },
      ],
    }),
  )
  const specification = {
    actor: ['Government of Nowhere'],
    actorRole: 'any',
    scheme: 't',
    classes: ['guard', 'army'],
    span: '2020-01/2021-11',
    bin: 'month',
    count: 'incidents',
  }
  const series = (await run('series', file('series.json', specification))) as Record<string, unknown>
  assert.deepEqual(Object.keys(series).slice(0, 5), ['specification', 'schemeVersion', 'bins', 'classes', 'exposure'])

  const early = await marsad(['test', 'run', '01a208c4-1c65-74cc-acfa-4420514a0283', '--home', home, '--json'])
  assert.equal(early.code, 2)
  assert.equal((JSON.parse(early.stderr) as { error: { code: string } }).error.code, 'not-registered')
  const question = file('test.json', {
    ...specification,
    a: 'guard',
    b: 'army',
    date: '2020-12',
    dateOrigin: 'claim',
    direction: 'a-falls',
  })
  const { id } = (await run('test', 'register', question)) as { id: string }
  const result = (await run('test', 'run', id)) as Record<string, unknown>
  for (const key of ['verdict', 'reason', 'shareBefore', 'shareAfter', 'rateRatio', 'p', 'changes', 'checkpoint'])
    assert.ok(key in result, key)

  const both = (text: string) => ({ en: text, ar: text })
  const claim = file('claim.json', {
    proposition: both('P'),
    kind: 'event',
    parties: [],
    time: null,
    sources: [
      { key: 'o', name: both('O'), kind: 'outlet', reliability: 'B', affiliations: [], interests: [], relays: [] },
    ],
    statements: [
      {
        source: 'o',
        stance: 'denies',
        date: null,
        quote: 'ونفى الناطق ذلك',
        quoteLanguage: 'ar',
        translation: { en: null, ar: null },
        interest: null,
        passage: { exhibit: 'news.txt' },
      },
    ],
    tests: [question],
    assessment: null,
  })
  await run('claim', 'add', claim)
  const report = join(folder, 'report')
  await run('report', 'build', '--out', report)
  const verified = (await run('verify', report)) as { ok: boolean; problems: unknown[] }
  assert.deepEqual([verified.ok, verified.problems], [true, []])
  assert.equal(((await run('verify')) as { ok: boolean }).ok, true)
  assert.ok(existsSync(join(report, 'ar', 'index.html')))
})

test('bad input is an error object on standard error, and exit code 2', async (t) => {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  const path = join(folder, 'events.csv')
  writeFileSync(path, `${ucdpTable(3)}${ucdpRow('9', { date_end: '2020-13-01' })}\n`)
  const partly = await marsad(['import', 'ucdp', path, '--home', home, '--json'])
  assert.equal(partly.code, 2)
  const summary = JSON.parse(partly.stdout) as { imported: number; setAside: { row: number; field: string }[] }
  assert.deepEqual([summary.imported, summary.setAside[0]?.row, summary.setAside[0]?.field], [3, 5, 'date_end'])
  const { error } = JSON.parse(partly.stderr) as { error: Record<string, unknown> }
  assert.deepEqual([error['file'], error['row'], error['field']], [path, 5, 'date_end'])
  const missing = await marsad(['import', 'ucdp', join(folder, 'none.csv'), '--home', home, '--json'])
  assert.equal(missing.code, 2)
  assert.equal((JSON.parse(missing.stderr) as { error: { code: string } }).error.code, 'file-not-found')
  writeFileSync(join(folder, 'bad.json'), '{"name":"x","rules":[{"class":"c","when":{}}]}')
  const scheme = await marsad(['scheme', 'set', join(folder, 'bad.json'), '--home', home, '--lang', 'ar'])
  assert.equal(scheme.code, 2)
  assert.match(scheme.stderr, /rules\.0\.when\.opponent.*ناقص/)
  assert.equal((await marsad(['nonsense'])).code, 2)
})

test('help comes in both languages', async () => {
  const english = await marsad(['--help'], { LANG: 'C', LC_ALL: 'C' })
  const arabic = await marsad(['--help', '--lang', 'ar'])
  assert.equal(english.code, 0)
  assert.match(english.stdout, /data folder/)
  assert.match(arabic.stdout, /مجلد البيانات/)
})

test('code that was compiled once is kept beside the packages, for the next start', async () => {
  const kept = join(import.meta.dirname, '../../../node_modules/.cache/marsad')
  rmSync(kept, { recursive: true, force: true })
  for (const _ of ['first', 'second']) {
    const { code, stdout } = await marsad(['--help'])
    assert.equal(code, 0)
    assert.match(stdout, /marsad/)
    assert.ok(existsSync(kept))
  }
})
