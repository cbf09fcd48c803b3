import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { countSeries, setScheme } from '#analysis'
import { importUcdp } from '#register'
import { temporaryHome } from './temporary-home.fixture.ts'
import { ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

const shared = join(import.meta.dirname, '../../../../shared/data/ucdp')
const syria = join(shared, 'ucdp_ged_syria_2016-01_2018-06.csv.gz')
const monthly = join(shared, 'is_targets_monthly_ucdp.csv.gz')
const absent = existsSync(syria) ? false : 'the shared data are not here'

test('every row of the Syria release becomes an incident, sides stay sets, raw rows are kept', {
  skip: absent,
}, async (t) => {
  const { store, by, file } = await temporaryHome(t)
  const first = await importUcdp(store, by, syria)
  assert.deepEqual(
    { ...first, exhibit: null },
    { imported: 13_607, unchanged: 0, revised: 0, setAside: [], exhibit: null },
  )

  const rows = await store.read.selectFrom('incident').select(['record', 'raw']).execute()
  const names = new Map(
    (await store.read.selectFrom('actor').select(['id', 'name']).execute()).map((a) => [a.id, a.name]),
  )
  const records = rows.map((row) => JSON.parse(row.record) as { participants: { actor: string; side: string }[] })
  const withIs = records.filter(({ participants }) => participants.some(({ actor }) => names.get(actor) === 'IS'))
  assert.equal(withIs.length, 5483)
  assert.ok(records.some(({ participants }) => participants.filter(({ side }) => side === 'b').length > 1))
  const original = gunzipSync(readFileSync(syria)).toString('utf8')
  const lines = new Set(original.split(/\r?\n/))
  assert.ok(rows.every(({ raw }) => raw.split('\n').every((line) => lines.has(line))))

  const again = await importUcdp(store, by, syria)
  assert.equal(again.unchanged, 13_607)
  assert.equal(again.imported + again.revised, 0)

  const changed = original.replace(/^(.*,2016-01-01,2016-01-01,.*),(\d+),(\d+),(\d+)\r?$/m, '$1,$2,77,99')
  assert.notEqual(changed, original)
  const revised = await importUcdp(store, by, file('changed.csv.gz', gzipSync(changed)))
  assert.deepEqual([revised.imported, revised.revised, revised.unchanged], [0, 1, 13_606])
  assert.deepEqual(await verifyStore(store), [])
})

test('the monthly counts of IS against three classes are those derived from the data elsewhere', {
  skip: absent,
}, async (t) => {
  const { store, by, investigation } = await temporaryHome(t)
  await importUcdp(store, by, syria)
  await setScheme(store, by, {
    name: 'targets',
    rules: [
      { class: 'government', when: { opponent: ['Government of Syria'] } },
      { class: 'sdf', when: { opponent: ['SDF'] } },
      { class: 'civilians', when: { opponent: ['Civilians'] } },
    ],
  })
  const expected = gunzipSync(readFileSync(monthly))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
  for (const [count, offset] of [
    ['incidents', 1],
    ['fatalities', 2],
  ] as const) {
    const series = await countSeries(store.read, investigation, {
      actor: ['IS'],
      actorRole: 'any',
      scheme: 'targets',
      classes: ['government', 'sdf', 'civilians'],
      span: '2016-01/2018-06',
      bin: 'month',
      count,
    })
    assert.deepEqual(
      series.bins,
      expected.map((row) => row[0]),
    )
    for (const [i, name] of ['government', 'sdf', 'civilians'].entries()) {
      assert.deepEqual(
        series.classes[name],
        expected.map((row) => Number(row[offset + 2 * i])),
        `${name} ${count}`,
      )
    }
  }
})

test('a spreadsheet program’s other way of quoting is no revision', async (t) => {
  const { store, by, file } = await temporaryHome(t)
  const table = ucdpTable(5)
  await importUcdp(store, by, file('a.csv', table))
  const requoted = table
    .split('\n')
    .map((line, i) => (i === 0 || line === '' ? line : line.replace(/^(\d+),/, '"$1",')))
    .join('\r\n')
  const again = await importUcdp(store, by, file('b.csv', requoted))
  assert.deepEqual([again.imported, again.revised, again.unchanged, again.setAside.length], [0, 0, 5, 0])
})

test('a plan says what an import would do, and does nothing', async (t) => {
  const { store, by, file } = await temporaryHome(t)
  const path = file('events.csv', ucdpTable(30))
  const planned = await importUcdp(store, by, path, { planOnly: true })
  assert.deepEqual([planned.imported, planned.exhibit], [30, null])
  assert.equal((await store.read.selectFrom('incident').select('id').execute()).length, 0)
  assert.equal((await importUcdp(store, by, path)).imported, 30)
})

test('both published column layouts are read, in any order of columns', async (t) => {
  const { store, by, file } = await temporaryHome(t)
  const added = [
    'relid',
    'code_status',
    'conflict_dset_id',
    'dyad_dset_id',
    'side_a_dset_id',
    'side_b_dset_id',
    'where_description',
    'gwnoa',
  ]
  const [header, ...rows] = ucdpTable(3).trimEnd().split('\n') as [string, ...string[]]
  const wide = [`${added.join(',')},${header}`, ...rows.map((row) => `${added.map(() => 'x').join(',')},${row}`)].join(
    '\n',
  )
  assert.equal(wide.split('\n')[0]?.split(',').length, 49)
  const summary = await importUcdp(store, by, file('wide.csv', wide))
  assert.deepEqual([summary.imported, summary.setAside.length], [3, 0])
})
