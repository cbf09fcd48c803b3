/*
 * Installs what is missing, and takes no time where nothing is: npm's own check of a whole tree costs seconds. Plain
 * JavaScript, for it runs before the project's own Node is there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)
const wanted = [
  'package.json',
  'package-lock.json',
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'package.json')),
]
// npm writes this file last of all: an installation broken off has none, or an old one
const marker = join(root, 'node_modules', '.package-lock.json')
const installed = changed(marker)
if (installed < Math.max(...wanted.map((path) => changed(join(root, path))))) {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = status ?? 1
  // npm leaves the file alone where it found nothing to do
  if (status === 0) utimesSync(marker, new Date(), new Date())
}
