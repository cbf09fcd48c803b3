import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { formatFinding } from './finding.ts'
import { checkHouseRules } from './house-rules.ts'

const licence = 'Apache License\n Version 2.0, January 2004\n'

/** What the rules find in a repository of these files. */
function findingsIn(files: Readonly<Record<string, string | Buffer>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'marsad-rules-'))
  try {
    execFileSync('git', ['init', '--quiet', root])
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    return checkHouseRules(root).map(formatFinding)
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('names say what a thing does', () => {
  const vague = [
    'utils.ts',
    'a/helpers/x.ts',
    'date-utils.test.ts',
    'job-manager.ts',
    'IncidentService.ts',
    'common/x.ts',
  ]
  const files = Object.fromEntries(vague.map((file) => [file, '']))
  const found = findingsIn({ LICENSE: licence, ...files, 'common-factor.ts': '', 'service-area.ts': '' })
  assert.deepEqual(found.map((finding) => finding.split('  ')[0]).sort(), vague.sort())
})

test('no file is longer than 500 lines, marsad.ts than 150; data may be', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  const found = findingsIn({
    LICENSE: licence,
    'a.ts': lines(501),
    'b.ts': lines(500),
    'packages/marsad/src/marsad.ts': lines(151),
    'data/a.ts': lines(900),
    'a.csv': lines(900),
  })
  assert.deepEqual(
    found.map((finding) => finding.split('  ')[0]),
    ['a.ts:501', 'packages/marsad/src/marsad.ts:151'],
  )
})

test('nothing speaks of one machine or one registry', () => {
  const folder = (name: string) => `/${name}/main`
  const host = ['registry', 'example.org'].join('.')
  const found = findingsIn({
    LICENSE: licence,
    'a.md': `see ${folder('work')}\nand https://example.org${folder('home')}\nand ./${folder('root')}\n`,
    'b.ts': `const path = '${folder('home')}'\n`,
    'package-lock.json': `{\n"resolved": "packages/text",\n"resolved": "https://example.org/x.tgz",\n"resolved": "https://${host}/x"\n}`,
    'c.bin': Buffer.from(`\0${folder('root')}`),
  })
  assert.deepEqual(
    found.map((finding) => finding.split('  ')[0]),
    ['a.md:1', 'b.ts:1', 'package-lock.json:3', 'package-lock.json:4'],
  )
})

test('the licence is there', () => {
  assert.equal(findingsIn({}).length, 1)
  assert.equal(findingsIn({ LICENSE: 'All rights reserved' }).length, 1)
})
