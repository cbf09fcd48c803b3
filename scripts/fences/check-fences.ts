import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { houseFiles } from '../house-files.ts'
import { areaOf } from './areas.ts'
import { doorFiles } from './doors.ts'
import { judgeImport } from './judge-import.ts'
import { judgePurity } from './judge-purity.ts'
import { parseFile, readImports } from './read-imports.ts'

/** Everything in the tree under `root` that crosses a fence: docs/decisions/0003-import-fences.md. */
export function checkFences(root: string): Finding[] {
  const sources = houseFiles(root).filter((path) => /\.(ts|tsx|mts|js|mjs)$/.test(path))
  return [...checkDoors(root), ...sources.flatMap((path) => checkSource(path, readFileSync(join(root, path), 'utf8')))]
}

/** What crosses a fence in one file. @param path from the root of the repository */
export function checkSource(path: string, source: string): Finding[] {
  const area = areaOf(path)
  if (!area)
    return [
      { file: path, reason: 'lies in a folder that is no part of the house (scripts/fences/doors.ts lists them)' },
    ]
  const parsed = parseFile(path, source)
  if (parsed.errors.length > 0) return parsed.errors.map((reason) => ({ file: path, reason }))
  const imports = readImports(parsed).flatMap((found) => {
    const reason = judgeImport(found, path, area)
    return reason === undefined ? [] : [{ file: path, line: found.line, reason }]
  })
  const purity = area.pure ? judgePurity(parsed).map((found) => ({ file: path, ...found })) : []
  return [...imports, ...purity]
}

/** The names in `imports` are the fence: one more, or a pattern, would be a gate nobody decided on. */
function checkDoors(root: string): Finding[] {
  const file = 'packages/marsad/package.json'
  const manifest: { imports?: Record<string, unknown> } = JSON.parse(readFileSync(join(root, file), 'utf8'))
  const imports = manifest.imports ?? {}
  const names = new Set([...Object.keys(imports), ...Object.keys(doorFiles)])
  return [...names]
    .filter((name) => imports[name] !== doorFiles[name])
    .map((name) => ({ file, reason: `"imports" must say ${name} → ${doorFiles[name] ?? 'nothing (no such door)'}` }))
}
