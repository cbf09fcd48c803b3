/*
 * The demo, from nothing to a signed report: builds the fictional investigation of `examples/demo` with the commands a
 * newcomer would type, and serves the report on this machine. `--once` builds it and stops. What is there already is
 * used again.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateEvents } from './demo/generate-events.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const demo = join(root, 'examples', 'demo')
const folder = join(root, '.demo')
const home = join(folder, 'home')
const report = join(folder, 'report')
const events = join(folder, 'events.csv')
const launcher = join(root, 'packages', 'marsad', 'bin', 'marsad.js')
const once = process.argv.includes('--once')

/** Runs one command of Marsad and returns what it answers under `--json`. */
function marsad(...args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [launcher, ...args, '--home', home, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
    env: { ...process.env, DATABASE_URL: undefined },
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      else reject(new Error(`marsad ${args.join(' ')} ended with ${code}`))
    })
  })
}

async function step<T>(en: string, ar: string, work: () => Promise<T> | T): Promise<T> {
  process.stdout.write(`${en} — ${ar} … `)
  const start = performance.now()
  const result = await work()
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  return result
}

const files = (sub: string, ending: RegExp) =>
  readdirSync(join(demo, sub))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(demo, sub, name))

async function build(): Promise<void> {
  // what an interrupted start left is of no use to anybody
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const names = join(demo, 'investigation.json')
  await step('Generating 6 years of fictional events', 'توليد أحداث خيالية لست سنوات', () =>
    writeFileSync(events, generateEvents(1)),
  )
  await step('Archiving articles and telegrams', 'أرشفة المقالات والبرقيات', () =>
    marsad('archive', 'add', ...files('articles', /\.(txt|html)$/), ...files('telegrams', /\.png$/)),
  )
  await step('Naming actors and places', 'تسمية الفاعلين والأماكن', async () => {
    await marsad('investigation', 'name', 'Passage for restraint (fictional)', 'العبور مقابل الكفّ (خيالي)')
    await marsad('names', 'set', names)
  })
  await step('Importing the event table', 'استيراد جدول الأحداث', () => marsad('import', 'ucdp', events))
  await step('Reading the articles', 'قراءة المقالات', () => marsad('read'))
  await step('Registering two questions, then computing them', 'تسجيل سؤالين ثم حسابهما', async () => {
    await marsad('scheme', 'set', join(demo, 'scheme.json'))
    for (const file of files('tests', /\.json$/)) {
      const { id } = (await marsad('test', 'register', file)) as { id: string }
      await marsad('test', 'run', id)
    }
  })
  await step('Adding claims, with both sides’ statements', 'إضافة الادعاءات وأقوال الطرفين', async () => {
    for (const file of files('claims', /\.json$/)) await marsad('claim', 'add', file)
  })
  await step('Publishing a signed edition', 'نشر نسخة موقّعة', () =>
    marsad('report', 'build', '--out', report, '--with-exhibits'),
  )
}

async function verifies(): Promise<boolean> {
  return marsad('verify', report).then(
    () => true,
    () => false,
  )
}

/** Serves the report until somebody stops it; the address is printed as soon as there is one. */
function serve(): Promise<void> {
  const port = process.env['PORT']
  const child = spawn(
    process.execPath,
    [launcher, 'report', 'serve', report, ...(port === undefined ? [] : ['--port', port])],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: root },
  )
  child.stdout.once('data', (chunk: Buffer) => {
    console.log(`Served at — معروض على: ${chunk.toString('utf8').trim()}\nStop with Ctrl-C — للإيقاف اضغط Ctrl-C`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

try {
  const isThere = existsSync(join(report, 'manifest.json'))
  if (!isThere) await build()
  const verified = await step('Verifying the report', 'التحقق من التقرير', () => verifies())
  // one that was made by another version, or changed since, is made anew
  if (!verified && isThere) {
    await build()
    await step('Verifying the report', 'التحقق من التقرير', () => marsad('verify', report))
  } else if (!verified) throw new Error('the report that was just made does not verify')
  console.log(`\nReport — التقرير: ${join(report, 'index.html')}`)
  if (!once) await serve()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
