import { allDoors, type Doors, doorsOfParts, doorsOfWiring } from './doors.ts'

const reasonsIn = 'docs/decisions/0003-import-fences.md'

/**
 * What biome.json must say under `overrides` so that editors show at the import itself what the fences refuse.
 * Biome knows no difference between types and values here, so it lets through what either may pass.
 */
export function biomeOverrides(): object[] {
  return [
    ...Object.entries(doorsOfParts).map(([part, doors]) => fence(`packages/marsad/src/${part}/**`, part, doors)),
    fence('packages/marsad/src/marsad.ts', 'marsad.ts', doorsOfWiring),
    pure('series'),
    pure('text'),
  ]
}

function fence(includes: string, name: string, doors: Doors): object {
  const open = new Set([...doors.values, ...doors.types])
  const group = allDoors.filter((door) => !open.has(door))
  const patterns = [{ group, message: `${name} may not import this: ${reasonsIn}` }]
  const style = { noRestrictedImports: { level: 'error', options: { patterns } } }
  return { includes: [includes], linter: { rules: { style } } }
}

/** Names of a machine: time, chance, network, files, processes. */
const impureGlobals = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Temporal'],
  ...['crypto', 'fetch', 'WebSocket', 'XMLHttpRequest', 'navigator', 'location', 'document', 'window'],
  ...['process', 'Buffer', 'require', 'globalThis', 'global', 'self', 'localStorage', 'Worker', 'console'],
]

function pure(name: string): object {
  const message = `@marsad/${name} is pure: pass this in as an argument`
  const deniedGlobals = Object.fromEntries(impureGlobals.map((global) => [global, message]))
  return {
    includes: [`packages/${name}/src/**`, '!**/*.test.ts'],
    linter: {
      rules: {
        correctness: { noNodejsModules: 'error' },
        style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } },
      },
    },
  }
}
