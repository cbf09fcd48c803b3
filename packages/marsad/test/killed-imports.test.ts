import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning, openStore } from '#store'
import { marsad, startMarsad } from './command-line.fixture.ts'
import { temporaryFolder } from './temporary-home.fixture.ts'
import { ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

const kills = 20
const rowsPerFile = 3000

test(`an import killed at ${kills} random moments leaves all of it or nothing, and no acknowledged row is lost`, {
  timeout: 280_000,
}, async (t) => {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  const acknowledged = new Set<number>()
  let [killed, ended, whole] = [0, 0, 0]
  for (let n = 0; killed < kills && n < kills * 3; n++) {
    const file = join(folder, `events-${n}.csv`)
    writeFileSync(
      file,
      ucdpTable(rowsPerFile, (i) => ({ id: `${n}-${i}` })),
    )
    const child = startMarsad(['import', 'ucdp', file, '--home', home, '--json'])
    let answer = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8')
    })
    const exit = once(child, 'exit')
    // the first two are let go, to see how long one takes, and each that ends by itself tells it again, for machines are
    // busier now and then; the others are spread over start-up, reading, writing, committing and leaving
    const start = performance.now()
    await (n < 2 ? exit : Promise.race([exit, wait(whole * (0.15 + 1.6 * Math.random()))]))
    if (child.exitCode !== null) whole = performance.now() - start
    if (child.exitCode === null) {
      child.kill('SIGKILL')
      killed++
    } else ended++
    await exit
    if (answer.includes(`"imported":${rowsPerFile}`)) acknowledged.add(n)
  }
  assert.ok(killed >= kills, `${killed} killed, ${ended} ended by themselves`)

  const store = await openStore({ home, purpose: 'test' })
  t.after(() => store.close())
  const rows = await store.read.selectFrom('incident').select('origin_key').execute()
  const counts = new Map<number, number>()
  for (const { origin_key } of rows) {
    const n = Number(/^ucdp:(\d+)-/.exec(origin_key)?.[1])
    counts.set(n, (counts.get(n) ?? 0) + 1)
  }
  for (const [n, count] of counts) assert.equal(count, rowsPerFile, `import ${n} is there in part`)
  for (const n of acknowledged) assert.ok(counts.has(n), `import ${n} was acknowledged and is gone`)
  assert.deepEqual(await verifyStore(store), [])
  t.diagnostic(`${killed} killed, ${acknowledged.size} acknowledged, ${counts.size} there`)
})

test('a server left running by a killed owner is adopted, and stopped at the end', { timeout: 60_000 }, async (t) => {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  const pidFile = join(home, 'postgresql/18/postmaster.pid')
  assert.equal((await marsad(['archive', 'list', '--home', home])).code, 0)
  assert.ok(!existsSync(pidFile), 'the server was stopped')
  writeFileSync(join(folder, 'big.csv'), ucdpTable(60_000))
  const child = startMarsad(['import', 'ucdp', join(folder, 'big.csv'), '--home', home])
  const exit = once(child, 'exit')
  for (let i = 0; i < 500 && !existsSync(pidFile); i++) await wait(10)
  await wait(400)
  child.kill('SIGKILL')
  await exit
  const server = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  assert.ok(isRunning(server), 'it runs on without its owner')
  const { code, stdout } = await marsad(['verify', '--home', home, '--json'])
  assert.deepEqual([code, (JSON.parse(stdout) as { ok: boolean }).ok], [0, true])
  assert.ok(!isRunning(server), 'it was stopped by the one who adopted it')
})

test('a home in use is refused, and its holder named', { timeout: 60_000 }, async (t) => {
  const home = join(temporaryFolder(t), 'home')
  const store = await openStore({ home, purpose: 'holding still' })
  t.after(() => store.close())
  const { code, stderr } = await marsad(['archive', 'list', '--home', home, '--json'])
  assert.equal(code, 2)
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } }
  assert.equal(error.code, 'store-in-use')
  assert.match(error.message, new RegExp(`process ${process.pid} \\(marsad holding still`))
})

test('a database server killed outright recovers, and nothing acknowledged is lost', { timeout: 60_000 }, async (t) => {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  writeFileSync(join(folder, 'events.csv'), ucdpTable(500))
  const first = await openStore({ home, purpose: 'test' })
  assert.equal((await first.read.selectFrom('incident').select('id').execute()).length, 0)
  await first.close()
  assert.equal((await marsad(['import', 'ucdp', join(folder, 'events.csv'), '--home', home])).code, 0)
  const second = await openStore({ home, purpose: 'test' })
  const server = Number(readFileSync(join(home, 'postgresql/18/postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(server, 'SIGKILL')
  await second.close()
  const { code, stdout } = await marsad(['verify', '--home', home, '--json'])
  assert.deepEqual([code, (JSON.parse(stdout) as { ok: boolean }).ok], [0, true])
})
