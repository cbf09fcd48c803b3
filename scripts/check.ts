/**
 * `npm run check`: everything that can be said about the code without running it, side by side.
 *
 *     node scripts/check.ts [--root DIR] [CHECK…]      CHECK: types, biome, knip, fences, house
 */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkFences } from './fences/check-fences.ts'
import { type Finding, formatFinding } from './finding.ts'
import { checkHouseRules } from './house-rules.ts'

interface Outcome {
  readonly passed: boolean
  readonly output: string
}

const checks: Readonly<Record<string, (root: string) => Promise<Outcome>>> = {
  types: (root) => runTool(root, 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json']),
  biome: (root) =>
    runTool(root, '@biomejs/biome/bin/biome', [
      'ci',
      '--colors=off',
      '--reporter=concise',
      '--error-on-warnings',
      '--max-diagnostics=200',
      '.',
    ]),
  knip: (root) => runTool(root, 'knip/bin/knip.js', ['--no-progress']),
  fences: (root) => Promise.resolve(outcomeOf(checkFences(root))),
  house: (root) => Promise.resolve(outcomeOf(checkHouseRules(root))),
}

const outcomeOf = (findings: readonly Finding[]): Outcome => ({
  passed: findings.length === 0,
  output: findings.map(formatFinding).join('\n'),
})

const packages = join(import.meta.dirname, '..', 'node_modules')

/** Runs a program of an installed package with this Node, and collects what it prints. */
function runTool(root: string, program: string, options: readonly string[]): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(packages, program), ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => printed.push(text))
    child.on('error', fail)
    child.on('close', (code) => done({ passed: code === 0, output: printed.join('').trim() }))
  })
}

async function runCheck(name: string, root: string): Promise<boolean> {
  const check = checks[name]
  if (!check) throw new Error(`There is no check "${name}": ${Object.keys(checks).join(', ')}`)
  const started = performance.now()
  const { passed, output } = await check(root)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${passed ? '✓' : '✗'} ${name.padEnd(7)} ${seconds} s\n${passed ? '' : `${output.replace(/^/gm, '  ')}\n`}`,
  )
  return passed
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: join(import.meta.dirname, '..') } },
})
const chosen = positionals.length > 0 ? positionals : Object.keys(checks)
const passed = await Promise.all(chosen.map((name) => runCheck(name, resolve(values.root))))
process.exitCode = passed.every(Boolean) ? 0 : 1
