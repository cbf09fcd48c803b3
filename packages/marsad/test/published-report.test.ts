import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { registerTest, runTest, setScheme } from '#analysis'
import { archiveFile } from '#archive'
import { addClaim, type ClaimFile } from '#claims'
import { buildReport, verifyReport } from '#publication'
import { importUcdp } from '#register'
import { type OpenHome, temporaryHome } from './temporary-home.fixture.ts'
import { ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

const said = 'The road <b>was</b> closed & nobody passed'
const both = (text: string) => ({ en: text, ar: `${text} بالعربية` })

async function homeWithClaim(home: OpenHome): Promise<void> {
  const { store, by, file } = home
  const table = ucdpTable(900, (i) => ({
    side_a: 'Dawn Front',
    side_b: i % (i < 450 ? 2 : 5) === 0 ? 'Guard' : 'Army',
  }))
  await importUcdp(store, by, file('events.csv', table))
  await setScheme(store, by, {
    name: 'targets',
    rules: [
      { class: 'guard', when: { opponent: ['Guard'] } },
      { class: 'army', when: { opponent: ['Army'] } },
    ],
  })
  const { test: registered } = await registerTest(store, by, {
    ...{ actor: ['Dawn Front'], actorRole: 'any', scheme: 'targets', classes: ['guard', 'army'] },
    ...{ span: '2020-01/2021-11', bin: 'week', count: 'incidents', a: 'guard', b: 'army' },
    ...{ date: '2021-03-26', dateOrigin: 'claim', direction: 'a-falls' },
    span: '2020-01-01/2021-11-30',
  })
  await runTest(store, by, registered.id)
  await archiveFile(store, by, file('news.txt', `It is said. ${said}. نفى الناطق ذلك.`))
  const source = { kind: 'person', reliability: 'C', affiliations: [], interests: [], relays: [] } as const
  const statement = { date: '2021-04-01', translation: { en: null, ar: 'كان الطريق مغلقاً' }, interest: null }
  const claim: ClaimFile = {
    ...{
      proposition: both('The road <script>alert(1)</script> was closed'),
      kind: 'event',
      parties: ['Guard "x"'],
      time: '2021-03',
    },
    sources: [
      { ...source, key: 'one', name: both('Source One') },
      { ...source, key: 'two', name: both('Source Two'), relays: ['one'] },
    ],
    statements: [
      {
        ...statement,
        source: 'one',
        stance: 'asserts',
        quote: said,
        quoteLanguage: 'en',
        passage: { exhibit: 'news.txt' },
      },
      {
        ...statement,
        source: 'two',
        stance: 'denies',
        quote: 'نفى الناطق ذلك',
        quoteLanguage: 'ar',
        passage: { exhibit: 'news.txt' },
      },
    ],
    tests: [registered.id],
    assessment: { grade: 'contested', reasons: both('Both sides'), reviewer: 'R', date: '2021-05-01' },
  }
  await addClaim(store, by, claim)
}

test('a report has both sides in both languages, leads nowhere dead, and verifies', async (t) => {
  const home = await temporaryHome(t)
  await homeWithClaim(home)
  const out = join(home.folder, 'report')
  const built = await buildReport(home.store, home.by, { out, withExhibits: true })
  assert.equal(built.edition, 1)
  assert.deepEqual((await verifyReport(out)).findings, [])
  assert.deepEqual(await verifyStore(home.store), [])
  const files = readdirSync(out, { recursive: true }).map(String)
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    const { document } = parseHTML(readFileSync(join(out, path), 'utf8'))
    assert.equal(document.querySelector('script'), null, path)
    for (const element of document.querySelectorAll('[href], [src]')) {
      const target = (element.getAttribute('href') ?? element.getAttribute('src') ?? '').split('#')
      if (target[0] !== '')
        assert.ok(files.includes(normalize(join(dirname(path), target[0] ?? ''))), `${path} → ${target[0]}`)
      else if (target[1] !== undefined) assert.ok(document.getElementById(target[1]), `${path} → #${target[1]}`)
    }
  }
  for (const language of ['ar', 'en']) {
    const [claim] = readdirSync(join(out, language, 'claims'))
    const { document } = parseHTML(readFileSync(join(out, language, 'claims', String(claim)), 'utf8'))
    assert.equal(document.documentElement.getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr')
    assert.deepEqual(
      [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent),
      [said, 'نفى الناطق ذلك'],
    )
  }
})

test('a changed byte of any published file is found and named', async (t) => {
  const home = await temporaryHome(t)
  await homeWithClaim(home)
  const out = join(home.folder, 'report')
  await buildReport(home.store, home.by, { out, withExhibits: true })
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  assert.ok(files.length > 15)
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name)
    const before = readFileSync(path)
    const after = Buffer.from(before)
    const at = Math.floor(after.length / 2)
    after[at] = (after[at] as number) ^ 1
    writeFileSync(path, after)
    const found = await verifyReport(out).then(
      ({ findings }) => findings.length,
      () => 1,
    )
    assert.ok(found > 0, entry.name)
    writeFileSync(path, before)
  }
  writeFileSync(join(out, 'en', 'extra.html'), 'slipped in')
  const { findings } = await verifyReport(out)
  assert.deepEqual(
    findings.map(({ code, where }) => [code, where]),
    [['file-unlisted', 'en/extra.html']],
  )
})

test('a figure that does not follow from the published counts is named, even if everything is signed', async (t) => {
  const home = await temporaryHome(t)
  await homeWithClaim(home)
  const out = join(home.folder, 'report')
  await buildReport(home.store, home.by, { out })
  const [data] = readdirSync(join(out, 'data'))
  for (const [file, pattern] of [
    [join(out, 'data', String(data)), /"shareAfter":0\.\d/],
    [join(out, 'edition.json'), /"shareAfter":0\.\d/],
  ] as const) {
    const before = readFileSync(file, 'utf8')
    assert.match(before, pattern)
    writeFileSync(file, before.replace(pattern, '"shareAfter":0.9'))
    const { findings } = await verifyReport(out)
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['file-changed', 'figure-differs'],
    )
    writeFileSync(file, before)
  }
})

test('a published edition is never overwritten', async (t) => {
  const home = await temporaryHome(t)
  await homeWithClaim(home)
  const out = join(home.folder, 'report')
  await buildReport(home.store, home.by, { out })
  await assert.rejects(buildReport(home.store, home.by, { out }), { code: 'folder-not-empty' })
  assert.equal((await buildReport(home.store, home.by, { out: `${out}-2` })).edition, 2)
})
