import assert from 'node:assert/strict'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import pg from 'pg'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { archiveFile } from '#archive'
import type { Finding } from '#ledger'
import { importUcdp } from '#register'
import { type OpenHome, temporaryHome } from './temporary-home.fixture.ts'
import { ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

/** Fixed, so that a failure can be repeated. */
const seed = 20_231_018
const mutations = 240

/** What a tamperer does, how it is undone, and what verification must name. */
interface Mutation {
  readonly what: string
  readonly undo: () => Promise<void>
  readonly names: RegExp
}

type Choose = <T>(from: readonly T[]) => T

function chooser(): { below(n: number): number; choose: Choose } {
  const generator = xoroshiro128plus(seed)
  const below = (n: number) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * n)
  return { below, choose: (from) => from[below(from.length)] as never }
}

/** The text with one character exchanged for another of its kind, so that it often stays valid JSON. */
function oneCharacterOff(text: string, below: (n: number) => number): string {
  const at = below(text.length)
  const old = text[at] as string
  const other = /\d/.test(old) ? String((Number(old) + 1 + below(9)) % 10) : old === 'x' ? 'y' : 'x'
  return text.slice(0, at) + other + text.slice(at + 1)
}

async function changeObject(home: OpenHome, below: (n: number) => number, choose: Choose): Promise<Mutation> {
  const paths: string[] = []
  for await (const { path } of home.store.objects.audit()) paths.push(path)
  const path = choose(paths)
  const before = readFileSync(path)
  const after = Buffer.from(before)
  const at = below(after.length)
  after[at] = (after[at] as number) ^ (1 << below(8))
  chmodSync(path, 0o600)
  writeFileSync(path, after)
  return { what: `byte ${at} of ${path}`, undo: async () => writeFileSync(path, before), names: /^object [0-9a-f]{64}/ }
}

async function changeCell(
  client: pg.Client,
  table: string,
  key: string,
  columns: readonly string[],
  { below, choose }: ReturnType<typeof chooser>,
  names: (key: string) => RegExp,
): Promise<Mutation> {
  const { rows } = await client.query(`select * from ${table} order by ${key}`)
  const row = choose(rows) as Record<string, unknown>
  const column = choose(columns)
  const before = row[column]
  const after =
    typeof before === 'string'
      ? oneCharacterOff(before, below)
      : typeof before === 'number'
        ? before + 1 + below(5)
        : Buffer.from((before as Buffer).map((byte, i) => (i === 0 ? byte ^ 1 : byte)))
  const set = (value: unknown, at: unknown) =>
    client.query(`update ${table} set ${column} = $1 where ${key} = $2`, [value, at])
  await set(after, row[key])
  return {
    what: `${table} ${String(row[key])}, column ${column}: ${String(before).slice(0, 60)} → ${String(after).slice(0, 60)}`,
    undo: async () => void (await set(before, row[key])),
    names: names(String(row[key])),
  }
}

async function removeRow(client: pg.Client, table: string, choose: Choose): Promise<Mutation> {
  const { rows } = await client.query(`select id from ${table} order by id`)
  const { id } = choose(rows) as { id: string }
  await client.query(`create temporary table removed as select * from ${table} where id = '${id}'`)
  await client.query(`delete from ${table} where id = $1`, [id])
  return {
    what: `${table} ${id} removed`,
    undo: async () => void (await client.query(`insert into ${table} select * from removed; drop table removed`)),
    names: new RegExp(`^${table}, ledger entry \\d+`),
  }
}

async function addRow(client: pg.Client, choose: Choose): Promise<Mutation> {
  const { rows } = await client.query('select id from incident order by id')
  const { id } = choose(rows) as { id: string }
  const forged = '01a208c4-0000-7000-8000-000000000001'
  await client.query(`create temporary table forged as select * from incident where id = '${id}'`)
  await client.query(
    `update forged set id = '${forged}', record = replace(record, '${id}', '${forged}'), position = 999999`,
  )
  await client.query(
    `update forged set hash = sha256(decode('00', 'hex') || convert_to(record || chr(30) || raw, 'UTF8'))`,
  )
  await client.query('insert into incident select * from forged; drop table forged')
  return {
    what: 'an incident slipped in',
    undo: async () => void (await client.query('delete from incident where id = $1', [forged])),
    names: new RegExp(`^incident, ledger entry|^incident ${forged}`),
  }
}

const incidentColumns = [
  ...['record', 'raw', 'hash', 'origin_key', 'origin_mapping', 'first_day', 'last_day'],
  ...['date_precision', 'place_precision', 'status', 'participants', 'best', 'revision', 'entry', 'position'],
]

test(`each of ${mutations} changes behind the program's back is found and named`, { timeout: 300_000 }, async (t) => {
  const home = await temporaryHome(t)
  await importUcdp(home.store, home.by, home.file('events.csv', ucdpTable(120)))
  await importUcdp(
    home.store,
    home.by,
    home.file(
      'again.csv',
      ucdpTable(120, (i) => (i < 10 ? { best: '3' } : {})),
    ),
  )
  for (const name of ['a.txt', 'b.html']) {
    await archiveFile(home.store, home.by, home.file(name, `<p>${name} قال المتحدث إن الطريق مفتوح</p>`.repeat(20)))
  }
  assert.deepEqual(await verifyStore(home.store), [])
  const client = new pg.Client(home.store.connection)
  await client.connect()
  const chance = chooser()
  const { below, choose } = chance
  const byId = (table: string) => (id: string) => new RegExp(`^${table} ${id}|^${table}, ledger entry \\d+`)
  const kinds: (() => Promise<Mutation>)[] = [
    () => changeObject(home, below, choose),
    () => changeCell(client, 'incident', 'id', incidentColumns, chance, byId('incident')),
    () => changeCell(client, 'incident', 'id', ['record', 'raw'], chance, byId('incident')),
    () => changeCell(client, 'incident_history', 'id', ['record', 'hash', 'best'], chance, byId('incident')),
    () => changeCell(client, 'actor', 'id', ['record', 'name', 'hash'], chance, byId('actor')),
    () => changeCell(client, 'exhibit', 'id', ['record', 'sha256'], chance, byId('exhibit')),
    () =>
      changeCell(
        client,
        'ledger_entry',
        'seq',
        ['entry', 'leaf'],
        chance,
        (seq) => new RegExp(`^ledger entry ${seq}:`),
      ),
    () =>
      changeCell(client, 'ledger_checkpoint', 'size', ['note'], chance, (size) => new RegExp(`^checkpoint ${size}:`)),
    () => removeRow(client, 'incident', choose),
    () => removeRow(client, 'actor', choose),
    () => addRow(client, choose),
  ]
  const missed: string[] = []
  for (let i = 0; i < mutations; i++) {
    const mutation = await (kinds[i % kinds.length] as () => Promise<Mutation>)()
    const found: readonly Finding[] = await verifyStore(home.store)
    if (!found.some(({ message }) => mutation.names.test(message))) {
      missed.push(`${mutation.what}: ${found.map(({ message }) => message).join(' | ') || 'nothing found'}`)
    }
    await mutation.undo()
  }
  await client.end()
  assert.deepEqual(missed, [])
  assert.deepEqual(await verifyStore(home.store), [], 'the changes were all undone')
})

test('a ledger cut short together with its checkpoints is found by the checkpoint outside', async (t) => {
  const home = await temporaryHome(t)
  await importUcdp(home.store, home.by, home.file('events.csv', ucdpTable(5)))
  const client = new pg.Client(home.store.connection)
  await client.connect()
  await client.query('delete from ledger_entry where seq > 0')
  await client.query('delete from ledger_checkpoint where size > 1')
  await client.query('delete from incident; delete from actor; delete from exhibit')
  await client.end()
  const found = await verifyStore(home.store)
  assert.ok(
    found.some(({ code, where }) => code === 'history-rewritten' && where === 'file checkpoint'),
    JSON.stringify(found),
  )
})
