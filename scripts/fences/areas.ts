import { type Doors, doorsFromOutside, doorsOfParts, doorsOfProgramTests, doorsOfWiring } from './doors.ts'

/** A part of the tree within which files may import each other by relative path. */
export interface Area {
  /** As people call it: `claims`, `marsad.ts`, `@marsad/series`. */
  readonly name: string
  /** Folder that relative imports may not leave, from the root of the repository, ending in `/`. */
  readonly folder: string
  readonly doors: Doors
  /** No `node:` modules, no clock, no chance, no globals of a machine. */
  readonly pure: boolean
}

const program = 'packages/marsad/'

/** The one room of the series that knows a machine: an entry of its own, for scans on several threads. */
export const threadsFolder = 'packages/series/src/threads/'

/**
 * The area a file belongs to; nothing for a folder of packages/marsad/src that is no part of the house.
 *
 * @param path from the root of the repository, with `/`
 */
export function areaOf(path: string): Area | undefined {
  const isTest = path.endsWith('.test.ts')
  const [, packageName = '', top = '', part = ''] = /^packages\/([^/]+)\/(?:([^/]+)\/)?(.+)$/.exec(path) ?? []

  if (packageName === 'series' || packageName === 'text') {
    const own = `packages/${packageName}/`
    const pure = top === 'src' && !isTest && !path.startsWith(threadsFolder)
    return {
      name: `@marsad/${packageName}`,
      folder: own,
      doors: { values: [], types: [] },
      pure,
    }
  }
  if (packageName !== 'marsad') {
    const folder = packageName === '' ? '' : `packages/${packageName}/`
    return { name: packageName || 'the root', folder, doors: doorsFromOutside, pure: false }
  }
  if (top === 'bin') return { name: 'bin', folder: program, doors: { values: [], types: [] }, pure: false }
  if (top !== 'src') return { name: 'program tests', folder: program, doors: doorsOfProgramTests, pure: false }
  if (!part.includes('/')) {
    const doors = isTest ? doorsOfProgramTests : doorsOfWiring
    return { name: part, folder: `${program}src/`, doors, pure: false }
  }
  const folderName = part.slice(0, part.indexOf('/'))
  const doors = doorsOfParts[folderName]
  return doors && { name: folderName, folder: `${program}src/${folderName}/`, doors, pure: false }
}
