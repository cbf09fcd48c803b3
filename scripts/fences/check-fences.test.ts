import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { biomeOverrides } from './biome-overrides.ts'
import { checkSource } from './check-fences.ts'

const reasons = (path: string, source: string) => checkSource(path, source).map((finding) => finding.reason)

const parts = [
  'problems',
  'store',
  'ledger',
  'access',
  'archive',
  'reading',
  'register',
  'analysis',
  'claims',
  'publication',
]
const packages = ['@marsad/text', '@marsad/series', 'marsad']

// the table of the design, written out by hand a second time
const mayImport: Record<string, string> = {
  problems: '',
  store: '#problems #store/writing',
  ledger: '#problems #store #store/writing',
  access: '#problems #store #ledger',
  archive: '#problems #store #ledger #access',
  reading: '#problems #store #ledger #access #archive @marsad/text',
  register: '#problems #store #ledger #access #archive #reading',
  analysis: '#problems #store #ledger #access #register @marsad/series',
  claims: '#problems #store #ledger #access #archive #reading #register #analysis',
  publication: '#problems #store #ledger #access #archive #reading #register #analysis #claims',
}

test('a part of the house goes through the doors of the table and no other', () => {
  for (const part of parts) {
    const doors = [...parts.map((name) => `#${name}`), '#store/writing', '#marsad', '#http', ...packages]
    const open = doors.filter((door) => reasons(`packages/marsad/src/${part}/x.ts`, `import '${door}'`).length === 0)
    assert.deepEqual(open.sort(), (mayImport[part] ?? '').split(' ').filter(Boolean).sort(), part)
  }
})

test('http and cli take values from marsad.ts, and only types from the stages', () => {
  for (const path of ['packages/marsad/src/http/x.ts', 'packages/marsad/src/cli/x.ts']) {
    assert.deepEqual(reasons(path, `import { openMarsad } from '#marsad'`), [])
    assert.deepEqual(reasons(path, `import type { Claim } from '#claims'`), [])
    assert.match(reasons(path, `import { addClaim } from '#claims'`).join(), /only types/)
    // type stripping leaves this as `import {} from '#claims'`: it would run the stage
    assert.match(reasons(path, `import { type Claim } from '#claims'`).join(), /only types/)
    assert.match(reasons(path, `import { writing } from '#store/writing'`).join(), /may not import/)
  }
  assert.deepEqual(reasons('packages/marsad/src/cli/x.ts', `import { serve } from '#http'`), [])
  assert.match(reasons('packages/marsad/src/marsad.ts', `import { serve } from '#http'`).join(), /may not import/)
})

test('a stage cannot be entered deeper than its door, nor by any detour', () => {
  const from = 'packages/marsad/src/claims/deep/x.ts'
  for (const specifier of [
    '#register/queries.ts',
    '#register/',
    '../../register/queries.ts',
    '../../../src/register/index.ts',
    './../../register/index.ts',
    '../%2e%2e/register/index.ts',
    '../../marsad.ts',
    '../../../../series/src/index.ts',
    '../../../../../scripts/check.ts',
    '/tmp/x.ts',
    'file:///tmp/x.ts',
    'data:text/javascript,1',
  ]) {
    assert.equal(reasons(from, `import '${specifier}'`).length, 1, specifier)
  }
  for (const specifier of ['../model.ts', './x.ts', '../../../package.json', 'zod', 'node:fs']) {
    assert.deepEqual(reasons(from, `import '${specifier}'`), [], specifier)
  }
})

test('addresses of worker and data files stay at home too', () => {
  const from = 'packages/marsad/src/claims/x.ts'
  assert.equal(reasons(from, `new URL('../register/worker.ts', import.meta.url)`).length, 1)
  assert.deepEqual(reasons(from, `new URL('./worker.ts', import.meta.url)`), [])
  assert.deepEqual(reasons(from, `new URL('https://example.org', base)`), [])
})

test('the threads of the series know a machine, and nothing pure knows them', () => {
  const source = `import { Worker } from 'node:worker_threads'`
  assert.deepEqual(reasons('packages/series/src/threads/x.ts', source), [])
  assert.equal(reasons('packages/series/src/scan/x.ts', source).length, 1)
  assert.equal(reasons('packages/series/src/scan/x.ts', `import '../threads/x.ts'`).length, 1)
})

test('series and text know no clock, no chance and no machine; their tests may', () => {
  for (const impure of [
    `import 'node:fs'`,
    `import 'fs'`,
    `export const now = () => Date.now()`,
    `export const now = () => Date['now']()`,
    `export const today = new Date()`,
    `export const today = Date()`,
    `const { now } = Date`,
    `export const clock = Date`,
    `export const dice = Math.random`,
    `const { random } = Math`,
    `export const pick = (key: 'max') => Math[key]`,
    `import '#problems'`,
    `import 'marsad'`,
    `import '../../text/src/index.ts'`,
  ]) {
    assert.equal(reasons('packages/series/src/x.ts', impure).length, 1, impure)
  }
  for (const pure of [
    `export const noon = new Date(Date.UTC(2021, 4, 1))`,
    `export const isDate = (value: unknown): value is Date => value instanceof Date`,
    `export interface Dated { readonly Date: Date }`,
    `export const root = Math.sqrt(Math.PI)`,
    `import { uniformInt } from 'pure-rand/distribution/uniformInt'`,
  ]) {
    assert.deepEqual(reasons('packages/text/src/x.ts', pure), [], pure)
  }
  assert.deepEqual(reasons('packages/text/src/x.test.ts', `import 'node:test'; Math.random()`), [])
})

test('a folder nobody decided on is no part of the house', () => {
  assert.match(reasons('packages/marsad/src/shared/x.ts', '').join(), /no part of the house/)
})

test('examples, benchmarks and scripts use the packages by name', () => {
  assert.deepEqual(
    reasons('examples/start.ts', `import 'marsad'; import './demo/index.ts'; import '../bench/x.ts'`),
    [],
  )
  assert.equal(reasons('examples/start.ts', `import '../packages/marsad/src/marsad.ts'`).length, 1)
  assert.equal(reasons('bench/x.ts', `import '#store'`).length, 1)
})

test('biome.json says what the table says (if not: put what is expected here under its "overrides")', () => {
  const settings = JSON.parse(readFileSync(join(import.meta.dirname, '../../biome.json'), 'utf8'))
  assert.deepEqual(settings.overrides, JSON.parse(JSON.stringify(biomeOverrides())))
})
