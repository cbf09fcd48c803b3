import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fewestPassed } from './test-expectations.ts'

/** Runs `npm test` over a house with one test file. */
function runTests(source: string, required = '') {
  const root = mkdtempSync(join(tmpdir(), 'marsad-runner-'))
  try {
    mkdirSync(join(root, 'packages'))
    writeFileSync(join(root, 'packages/a.test.ts'), `import { test } from 'node:test'\n${source}`)
    const { NODE_TEST_CONTEXT: _, ...outside } = process.env
    const env = { ...outside, MARSAD_REQUIRE: required }
    const script = join(import.meta.dirname, 'test.ts')
    const { status, stdout } = spawnSync(process.execPath, [script, '--root', root], { env, encoding: 'utf8' })
    return { status, stdout }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const many = (count: number) => `for (let i = 0; i < ${count}; i += 1) test('passes ' + i, () => {})\n`
const enough = many(fewestPassed)

test('a whole run that passes ends with the summary of the runner', () => {
  const { status, stdout } = runTests(enough)
  assert.equal(status, 0, stdout)
  assert.match(stdout, new RegExp(`tests ${fewestPassed}\\n`))
  assert.match(stdout, /fail 0\n/)
})

test('one failure fails the run', () => {
  const { status, stdout } = runTests(`${enough}test('fails', () => { throw new Error('no') })`)
  assert.equal(status, 1)
  assert.match(stdout, /fail 1\n/)
})

test('a file that cannot be read, or holds no test, fails the run', () => {
  assert.equal(runTests('this is not a program').status, 1)
  assert.match(runTests('console.log(1)').stdout, /a\.test\.ts holds no test/)
})

test('too few tests fail the run', () => {
  const { status, stdout } = runTests(many(fewestPassed - 1))
  assert.equal(status, 1)
  assert.match(stdout, /only \d+ tests passed/)
})

test('a skip for something the machine lacks is printed, and forgiven unless it is required', () => {
  const source = `${enough}test('on a server', { skip: 'no PostgreSQL server is installed' }, () => {})`
  const forgiven = runTests(source)
  assert.equal(forgiven.status, 0, forgiven.stdout)
  assert.match(forgiven.stdout, /skipped: on a server \(no PostgreSQL server is installed\)/)
  assert.equal(runTests(source, 'postgresql,chromium').status, 1)
})

test('a skip for no reason or an unlisted one, and a test put off, fail the run', () => {
  assert.equal(runTests(`${enough}test('x', { skip: true }, () => {})`).status, 1)
  assert.equal(runTests(`${enough}test('x', (t) => t.skip('too slow'))`).status, 1)
  assert.equal(runTests(`${enough}test('x', { todo: 'later' }, () => {})`).status, 1)
})

test('MARSAD_REQUIRE with a misspelt name is refused', () => {
  assert.equal(runTests(enough, 'postgres').status, 1)
})
