import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { localAdministrator } from '#access'
import { countSeries, setScheme } from '#analysis'
import { archiveFile } from '#archive'
import { importUcdp } from '#register'
import { openStore } from '#store'
import { marsad } from './command-line.fixture.ts'
import { debianServer, startDebianServer } from './database-server.fixture.ts'
import { temporaryFolder, temporaryHome } from './temporary-home.fixture.ts'
import { ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

const bin = debianServer()
const absent = bin === null ? 'Debian’s PostgreSQL server is not installed' : false

test('the same store runs on a PostgreSQL server: import, series, revision, tampering found', {
  skip: absent,
  timeout: 60_000,
}, async (t) => {
  const server = await startDebianServer(bin as string)
  t.after(() => server.stop())
  const { store, by, investigation, file } = await temporaryHome(t, server.url)
  const first = await importUcdp(store, by, file('a.csv', ucdpTable(200)))
  const second = await importUcdp(
    store,
    by,
    file(
      'b.csv',
      ucdpTable(200, (i) => (i === 7 ? { best: '3' } : {})),
    ),
  )
  assert.deepEqual([first.imported, second.revised, second.unchanged], [200, 1, 199])
  await archiveFile(store, by, file('news.txt', 'قال الناطق إن الطريق مفتوح.'))
  await setScheme(store, by, { name: 's', rules: [{ class: 'front', when: { opponent: ['Dawn Front'] } }] })
  const series = await countSeries(store.read, investigation, {
    actor: ['Government of Nowhere'],
    actorRole: 'any',
    scheme: 's',
    classes: ['front'],
    span: '2020-01/2020-07',
    bin: 'month',
    count: 'incidents',
  })
  assert.deepEqual(series.classes['front'], [31, 29, 31, 30, 31, 30, 18])
  assert.deepEqual(await verifyStore(store), [])
  const client = new pg.Client(store.connection)
  await client.connect()
  await client.query(`update incident set best = 99 where origin_key = 'ucdp:5'`)
  await client.end()
  assert.equal((await verifyStore(store)).length, 1)
})

test('two programs may use one server at a time, and their changes queue up', {
  skip: absent,
  timeout: 60_000,
}, async (t) => {
  const server = await startDebianServer(bin as string)
  t.after(() => server.stop())
  const home = temporaryFolder(t)
  const open = () => openStore({ home, databaseUrl: server.url, purpose: 'test' })
  const stores = [await open(), await open()]
  const by = await localAdministrator(stores[0] as never, { en: 'Test', ar: 'اختبار' })
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      setScheme(stores[i % 2] as never, by, { name: `s${i}`, rules: [{ class: 'c', when: { opponent: ['x'] } }] }),
    ),
  )
  assert.deepEqual(await verifyStore(stores[0] as never), [])
  for (const store of stores) await store.close()
})

test('a server that cannot be reached is one sentence and exit code 2', async (t) => {
  const home = temporaryFolder(t)
  const { code, stderr } = await marsad(['archive', 'list', '--home', home, '--json'], {
    DATABASE_URL: 'postgres://marsad@127.0.0.1:1/none',
  })
  assert.equal(code, 2)
  assert.equal((JSON.parse(stderr) as { error: { code: string } }).error.code, 'store-unreachable')
})
