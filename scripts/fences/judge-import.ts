import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Area, threadsFolder } from './areas.ts'
import type { Import } from './read-imports.ts'

/**
 * Why this import may not stand where it stands, as a sentence; nothing if it may.
 *
 * @param path of the importing file, from the root of the repository
 */
export function judgeImport(found: Import, path: string, area: Area): string | undefined {
  const { specifier, form } = found
  if (specifier === '')
    return path.startsWith('packages/') ? 'names a module by a computed text, which no check can follow' : undefined
  if (/^(\/|file:|data:|https?:|[A-Za-z]:\\)/.test(specifier)) return `reaches ${specifier} by an absolute address`
  if (form === 'file address') return judgeFileAddress(specifier, path, area)
  if (/^\.{0,2}(\/|$)/.test(specifier)) return judgeRelative(found, path, area)
  if (isOurs(specifier)) return judgeDoor(found, area)
  if (area.pure && isBuiltin(specifier)) return `${area.name} is pure and may not use ${specifier}`
  return undefined
}

const isOurs = (specifier: string) => /^(#|marsad$|marsad\/|@marsad\/)/.test(specifier)

function judgeDoor({ specifier, form, typeOnly }: Import, { name, doors }: Area): string | undefined {
  const types = doors.types.includes(specifier)
  if (!doors.values.includes(specifier) && !types) return `${name} may not import ${specifier}`
  if (!typeOnly && !doors.values.includes(specifier)) {
    return `${name} may take only types from ${specifier}: write "import type"`
  }
  if (form === 'import() type') return `write "import type" for ${specifier}: checks cannot see into import() types`
  return undefined
}

function judgeRelative({ specifier, form }: Import, path: string, area: Area): string | undefined {
  const target = resolveFrom(path, specifier)
  if (area.name === 'bin' && target === 'packages/marsad/src/cli/main.ts') return undefined
  if (target === ownManifest(path)) return undefined
  if (leaves(target, path, area))
    return `reaches ${target} by a path, out of ${area.name}: go through its door, by name`
  if (area.pure && target.startsWith(threadsFolder)) return `${area.name} is pure and may not use its threads`
  if (form === 'import() type') return `write "import type" for ${specifier}: checks cannot see into import() types`
  return undefined
}

/** An address made for a worker or a data file: it too may not lie in the sources of another part. */
function judgeFileAddress(specifier: string, path: string, area: Area): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const target = resolveFrom(path, specifier)
  if (!/^packages\/[^/]+\/src\//.test(target) || !leaves(target, path, area)) return undefined
  return `takes the address of ${target}, out of ${area.name}`
}

/** Whether a path lies outside the area, or, for the files beside marsad.ts and everything outside packages, inside a closed one. */
function leaves(target: string, path: string, area: Area): boolean {
  if (!target.startsWith(area.folder)) return true
  const sameFolder = posix.dirname(target) === posix.dirname(path)
  if (area.folder === 'packages/marsad/src/') return !sameFolder
  if (area.folder === 'packages/marsad/') return /^packages\/marsad\/(src|bin)\//.test(target) && !sameFolder
  return area.folder === '' && target.startsWith('packages/')
}

/** Resolved as Node does, so that `%2e%2e/` is seen for what it is. */
function resolveFrom(path: string, specifier: string): string {
  const depth = 'up/'.repeat(20)
  const { pathname } = new URL(specifier, `file:///${depth}${path}`)
  return posix.relative(`/${depth}`, decodeURIComponent(pathname))
}

const ownManifest = (path: string) => path.replace(/^(packages\/[^/]+)\/.*/, '$1/package.json')
