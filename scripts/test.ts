/**
 * `npm test`: every test of the house.
 *
 *     node scripts/test.ts [--root DIR] [PATH…]      PATH: only tests below it, as in `npm test -- packages/text`
 */
import { globSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { parseArgs } from 'node:util'
import { judgeRun, parseRequired, type Skipped } from './test-verdict.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: join(import.meta.dirname, '..') } },
})
const root = resolve(values.root)
const required = parseRequired(process.env['MARSAD_REQUIRE'])
const chosen = positionals.map((path) => resolve(path))

const files = globSync('{packages,scripts,examples,bench}/**/*.test.ts', { cwd: root, exclude: ['**/node_modules/**'] })
  .map((file) => join(root, file))
  .filter((file) => chosen.length === 0 || chosen.some((path) => file === path || file.startsWith(`${path}/`)))
  .sort()

let passed = 0
let succeeded = false
const skipped: Skipped[] = []
const unfinished: string[] = []
const empty: string[] = []

// two at a time: many start a database of their own; a minute each, unless the test itself says otherwise
const stream = run({ files, concurrency: 2, timeout: 60_000, cwd: root })
stream.on('test:pass', ({ name, file, skip, todo, details }) => {
  if (details.type === 'suite') return
  if (skip !== undefined) skipped.push({ name, reason: typeof skip === 'string' && skip !== '' ? skip : true })
  else if (todo !== undefined) unfinished.push(name)
  else if (name === file) empty.push(relative(root, file))
  else passed += 1
})
stream.on('test:summary', ({ file, success }) => {
  if (file === undefined) succeeded = success
})
stream.compose(new spec()).pipe(process.stdout)

stream.on('end', () => process.once('beforeExit', conclude))

function conclude(): void {
  const complaints = judgeRun({ passed, skipped, unfinished, empty }, required, chosen.length === 0)
  const lines = [
    ...skipped.map(({ name, reason }) => `skipped: ${name}${reason === true ? '' : ` (${reason})`}`),
    ...complaints.map((complaint) => `✖ ${complaint}`),
  ]
  if (lines.length > 0) process.stdout.write(`\n${lines.join('\n')}\n`)
  if (!succeeded || complaints.length > 0) process.exitCode = 1
}
