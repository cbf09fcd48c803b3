import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { houseFiles } from './house-files.ts'

const house = join(import.meta.dirname, '..')

/** The house, copied, so that faults can be planted in it. */
const copy = mkdtempSync(join(tmpdir(), 'marsad-fences-'))
after(() => rmSync(copy, { recursive: true }))
for (const file of houseFiles(house)) cpSync(join(house, file), join(copy, file))
symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'))
execFileSync('git', ['init', '--quiet', copy])
writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n')

function runCheck(...checks: string[]) {
  const script = join(house, 'scripts/check.ts')
  const { status, stdout } = spawnSync(process.execPath, [script, '--root', copy, ...checks], { encoding: 'utf8' })
  return { passed: status === 0, output: stdout }
}

interface Planted {
  readonly file: string
  readonly source: string
  /** Whether Biome sees this form too, so that it shows in editors. */
  readonly shownByBiome: boolean
}

const source = 'packages/marsad/src'

const crossings: Planted[] = [
  // claims come after the archive: against the flow, in every form an import can take
  ...Object.entries({
    value: `import { addClaim } from '#claims'\nexport const x = addClaim`,
    type: `import type { Claim } from '#claims'\nexport type X = Claim`,
    'inline-type': `import { type Claim } from '#claims'\nexport type X = Claim`,
    'all-names': `import * as claims from '#claims'\nexport const x = claims`,
    're-export': `export { addClaim } from '#claims'`,
    're-export-type': `export type { Claim } from '#claims'`,
    're-export-all': `export * from '#claims'`,
    dynamic: `export const x = await import('#claims')`,
    'side-effect': `import '#claims'`,
  }).map(([form, text]) => ({ file: `${source}/archive/planted-${form}.ts`, source: text, shownByBiome: true })),
  ...Object.entries({
    'empty-re-export': `export {} from '../claims/index.ts'`,
    'type-query': `export type X = import('#claims').Claim`,
    'dynamic-computed': `export const x = (name: string) => import(name)`,
    'dynamic-template': 'export const x = await import(`#claims`)',
    required: `import { createRequire } from 'node:module'\nexport const x = createRequire(import.meta.url)('#claims')`,
    'relative-reach': `import { addClaim } from '../claims/index.ts'\nexport const x = addClaim`,
    'relative-type': `import type { Claim } from '../claims/model.ts'\nexport type X = Claim`,
    'package-reach': `import { x } from '../../../series/src/index.ts'\nexport const y = x`,
  }).map(([form, text]) => ({ file: `${source}/archive/planted-${form}.ts`, source: text, shownByBiome: false })),

  // the door through which rows are written is the ledger's alone
  ...['archive', 'register', 'claims', 'publication', 'access', 'http', 'cli'].map((part) => ({
    file: `${source}/${part}/planted-write.ts`,
    source: `import { writing } from '#store/writing'\nexport const x = writing`,
    shownByBiome: true,
  })),
  { file: `${source}/register/planted-write-reach.ts`, source: `import '../store/writing.ts'`, shownByBiome: false },
  { file: `${source}/planted-write.test.ts`, source: `import '#store/writing'`, shownByBiome: false },

  {
    file: `${source}/cli/planted-stage-value.ts`,
    source: `import { x } from '#register'\nexport const y = x`,
    shownByBiome: false,
  },
  { file: 'packages/series/src/planted-node.ts', source: `import 'node:fs'`, shownByBiome: true },
  { file: 'packages/text/src/planted-clock.ts', source: 'export const x = Date.now()', shownByBiome: false },
  { file: 'packages/text/src/planted-process.ts', source: 'export const x = process.env', shownByBiome: true },
  { file: 'packages/text/src/planted-ours.ts', source: `import '@marsad/series'`, shownByBiome: true },
]
/** Biome's alone: it knows scopes. */
const notForFences = new Set(['packages/text/src/planted-process.ts'])

/** Pairs of files in one stage that import each other. */
const cycles: Planted[] = Object.entries({
  value: (other: string) => `import { x as y } from '${other}'\nexport const x = () => y`,
  type: (other: string) => `import type { X as Y } from '${other}'\nexport type X = { y: Y }`,
  're-export': (other: string) => `export * from '${other}'`,
  dynamic: (other: string) => `export const x = () => import('${other}')`,
}).flatMap(([form, sourceOf]) =>
  ['a', 'b'].map((name) => ({
    file: `${source}/claims/planted-cycle-${form}-${name}.ts`,
    source: sourceOf(`./planted-cycle-${form}-${name === 'a' ? 'b' : 'a'}.ts`),
    shownByBiome: true,
  })),
)

test('the house as it stands keeps its fences', () => {
  const { passed, output } = runCheck('fences')
  assert.ok(passed, output)
})

test('each forbidden form, planted, fails the check by name', () => {
  for (const { file, source: text } of [...crossings, ...cycles]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${text}\n`)
  }
  const fences = runCheck('fences')
  assert.equal(fences.passed, false)
  const unseen = crossings.filter(
    ({ file }) =>
      !notForFences.has(file) && !fences.output.includes(`${file}:1 `) && !fences.output.includes(`${file}:2 `),
  )
  assert.deepEqual(unseen, [], fences.output)

  const biome = runCheck('biome')
  assert.equal(biome.passed, false)
  const shown = new Set(
    [
      ...biome.output.matchAll(
        / (\S+?):\d+:\d+: lint\/(?:style\/noRestricted|suspicious\/noImportCycles|correctness\/noNodejs)/g,
      ),
    ].map((match) => match[1]),
  )
  const notShown = [...crossings, ...cycles].filter(({ file, shownByBiome }) => shownByBiome && !shown.has(file))
  assert.deepEqual(notShown, [], biome.output)
  const planted = new Set([...crossings, ...cycles].map(({ file }) => file))
  assert.deepEqual(
    [...shown].filter((file) => file === undefined || !planted.has(file)),
    [],
    'found where nothing was planted',
  )
})

test('one more name in "imports" would be a gate nobody decided on', () => {
  const manifest = join(copy, 'packages/marsad/package.json')
  writeFileSync(manifest, JSON.stringify({ imports: { '#store/*': './src/store/*.ts' } }))
  const { passed, output } = runCheck('fences')
  assert.equal(passed, false)
  assert.match(output, /#store\/\*/)
})
