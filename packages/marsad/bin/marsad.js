#!/usr/bin/env node
// The command `marsad`. The program itself needs Node 24, which the project brings along as the package `node`;
// this launcher is plain JavaScript so that the Node a machine already has (20 or newer) can read it and hand over.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const REQUIRED_MAJOR = 24

/** @param {string} version such as `24.21.0` or `v24.21.0` */
const isNewEnough = (version) => Number.parseInt(version.replace(/^v/, ''), 10) >= REQUIRED_MAJOR

/** The binary of the package `node` as seen from here, if it is installed, complete and new enough. */
function findBundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return isNewEnough(JSON.parse(readFileSync(manifest, 'utf8')).version) && existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/** Runs this same command with another Node and ends as it ends. @param {string} binary */
function runAgainWith(binary) {
  const child = spawn(binary, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  // A terminal sends Ctrl-C to the whole foreground group, so the child has it already: passing it on would double it.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))

  child.on('error', (error) => fail(`could not start ${binary}: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`marsad: ${sentence}\n`)
  process.exit(1)
}

/** Code that was read once is kept beside the packages it came with, as safe as they are: the next start takes half the time. */
function keepCompiledCode() {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('commander')))
  module.enableCompileCache?.(join(packages, '.cache', 'marsad'))
}

if (isNewEnough(process.version)) {
  keepCompiledCode()
  // garbage is collected before it fills half the memory of a small machine: a long import takes a third less
  setFlagsFromString('--heap-growing-percent=20')
  await import('../src/cli/main.ts')
} else {
  const binary = findBundledNode()
  if (binary) runAgainWith(binary)
  else
    fail(
      `needs Node ${REQUIRED_MAJOR}, but this is ${process.version} and none was installed with it: run "npm install" (with install scripts allowed) or use Node ${REQUIRED_MAJOR}.`,
    )
}
