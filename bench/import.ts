/*
 * How long importing an event table takes beside loading the same rows with COPY into a plain, logged table of the same
 * database, in turn in one run (goal: at most 4 times as long); and the memory of a process that imports a file ten times as
 * long, made by repeating the rows under fresh ids (goal: under 400 MB).
 *
 *   npx node bench/import.ts [FILE.csv.gz] [--rounds 5] [--times 10]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib'
import { openMarsad } from 'marsad'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { median } from './median.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    times: { type: 'string', default: '10' },
  },
})
const file = positionals[0] ?? '../shared/data/ucdp/ucdp_ged_syria_2016-01_2018-06.csv.gz'
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not here`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const ratios: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  const home = join(folder, `home-${round}`)
  const marsad = await openMarsad({ home, purpose: 'bench import' })
  const copy = await timed(() => plainCopy(home))
  const imported = await timed(() => marsad.importUcdp(file))
  ratios.push(imported / copy)
  console.log(
    `round ${round + 1}: COPY ${copy.toFixed(3)} s, import ${imported.toFixed(3)} s, ratio ${(imported / copy).toFixed(2)}`,
  )
  await marsad.close()
  rmSync(home, { recursive: true })
}
console.log(`median ratio ${median(ratios).toFixed(2)} (goal: at most 4)`)

const long = repeated(file, Number(values.times))
const megabytes = await memoryOf(['import', 'ucdp', long, '--home', join(folder, 'long')])
console.log(`${values.times} times the rows in one file: ${megabytes.toFixed(0)} MB of memory (goal: under 400)`)

/** Largest resident size of a command, as Linux counts it (VmHWM), in megabytes. */
async function memoryOf(args: readonly string[]): Promise<number> {
  const launcher = join(import.meta.dirname, '../packages/marsad/bin/marsad.js')
  const child = spawn(process.execPath, [launcher, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  let kilobytes = 0
  const look = setInterval(() => {
    try {
      kilobytes = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? kilobytes)
    } catch {
      // it has ended
    }
  }, 10)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(look)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return kilobytes / 1024
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function plainCopy(home: string): Promise<void> {
  const client = new pg.Client({ host: join(home, 'postgresql', 'run'), user: 'marsad', database: 'postgres' })
  await client.connect()
  const columns = await header(file)
  await client.query(`create table plain (${columns.map((name) => `"${name}" text`).join(', ')})`)
  const stream = client.query(copyFrom('copy plain from stdin (format csv, header)'))
  await pipeline(createReadStream(file), createGunzip(), stream)
  await client.query('drop table plain')
  await client.end()
}

async function header(path: string): Promise<string[]> {
  let start = ''
  for await (const chunk of createReadStream(path).pipe(createGunzip())) {
    start += String(chunk)
    if (start.includes('\n')) break
  }
  return (start.split('\n')[0] as string).trim().split(',')
}

/** The same rows several times over; ids are made fresh by a suffix, and nothing else is touched. */
function repeated(path: string, count: number): string {
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  const end = text.indexOf('\n') + 1
  const body = text.slice(end)
  const parts = Array.from({ length: count }, (_, i) => body.replace(/^(\d+),(?=\d{4},)/gm, `$1-${i},`))
  const made = join(folder, 'repeated.csv.gz')
  writeFileSync(made, gzipSync(text.slice(0, end) + parts.join(''), { level: 1 }))
  return made
}
