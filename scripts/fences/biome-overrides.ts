import { type Doors, doorsOfParts, doorsOfWiring } from './doors.ts'

const reasonsIn = 'docs/decisions/0003-import-fences.md'

function fence(includes: string, name: string, doors: Doors): object {
  const open = [...doors.values, ...doors.types].map((door) => `!${door}`)
  const group = [...everythingOfOurs, ...open]
  const patterns = [{ group, message: `${name} may not import this: ${reasonsIn}` }]
  const style = { noRestrictedImports: { level: 'error', options: { patterns } } }
  return { includes: [includes], linter: { rules: { style } } }
}

const everythingOfOurs = ['#*', '#*/*', 'marsad', 'marsad/**', '@marsad/**']

/** Names of a machine: time, chance, network, files, processes. */
const impureGlobals = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Temporal'],
  ...['crypto', 'fetch', 'WebSocket', 'XMLHttpRequest', 'navigator', 'location', 'document', 'window'],
  ...['process', 'Buffer', 'require', 'globalThis', 'global', 'self', 'localStorage', 'Worker', 'console'],
]

const purity = {
  includes: ['packages/series/src/**', 'packages/text/src/**', '!packages/series/src/threads/**', '!**/*.test.ts'],
  linter: {
    rules: {
      correctness: { noNodejsModules: 'error' },
      style: {
        noRestrictedImports: {
          level: 'error',
          options: { patterns: [{ group: everythingOfOurs, message: 'pure, and alone' }] },
        },
        noRestrictedGlobals: {
          level: 'error',
          options: {
            deniedGlobals: Object.fromEntries(impureGlobals.map((name) => [name, 'pass this in as an argument'])),
          },
        },
      },
    },
  },
}

/**
 * What biome.json must say under `overrides` so that editors show at the import itself what the fences refuse.
 * Biome knows no difference between types and values here, so it lets through what either may pass.
 */
export function biomeOverrides(): object[] {
  return [
    ...Object.entries(doorsOfParts).map(([part, doors]) => fence(`packages/marsad/src/${part}/**`, part, doors)),
    fence('packages/marsad/src/marsad.ts', 'marsad.ts', doorsOfWiring),
    purity,
  ]
}
