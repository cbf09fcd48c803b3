import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { houseFiles } from './house-files.ts'

/** What is true of every file here, and no other tool checks: names, lengths, and that nothing speaks of one machine. */
export function checkHouseRules(root: string): Finding[] {
  const files = houseFiles(root)
  return [
    ...files.flatMap((file) => judgeName(file)),
    ...files.flatMap((file) => judgeText(file, readFileSync(join(root, file)))),
    ...judgeLicence(root),
  ]
}

const vagueAnywhere = /^(utils?|helpers?|misc)$/
const vagueAtTheEnd = /^(commons?|managers?|services?)$/

function judgeName(file: string): Finding[] {
  return file.split('/').flatMap((part) => {
    const words = part
      .replace(/(\.test)?\.[a-z]+$/, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_. ]/)
    const vague =
      words.find((word) => vagueAnywhere.test(word)) ?? words.slice(-1).find((word) => vagueAtTheEnd.test(word))
    return vague === undefined ? [] : [{ file, reason: `"${vague}" says nothing: name it for what it does` }]
  })
}

const longestFile = 500
const longestWiring = 150
const isWritten = /\.(ts|tsx|js|mjs|css|sql|sh|md)$/
const isData = /(^|\/)data\//

// spelled in pieces: this file too is read by the check
const machinePath = new RegExp(`(?<![\\w.~/+=-])/(${['work', 'root', 'home'].join('|')})(?![\\w-])`)
const registryHost = new RegExp(
  `\\b(${['registry\\.', 'arti' + 'factory', 'verda' + 'ccio', '[a-z]+\\.npmjs\\.'].join('|')})[a-z]*\\b`,
)
const lockedHost = /"resolved": "[a-z+]+:\/\//

function judgeText(file: string, bytes: Buffer): Finding[] {
  if (bytes.subarray(0, 8000).includes(0)) return []
  const lines = bytes.toString('utf8').split('\n')
  const findings = lines.flatMap((text, index) => {
    const reason = judgeLine(file, text)
    return reason === undefined ? [] : [{ file, line: index + 1, reason }]
  })
  const limit = file === 'packages/marsad/src/marsad.ts' ? longestWiring : longestFile
  const length = lines.at(-1) === '' ? lines.length - 1 : lines.length
  if (isWritten.test(file) && !isData.test(file) && length > limit) {
    findings.push({
      file,
      line: limit + 1,
      reason: `has ${length} lines, more than ${limit}: find the second idea and give it a file`,
    })
  }
  return findings
}

function judgeLine(file: string, text: string): string | undefined {
  if (machinePath.test(text)) return `names a path of one machine: ${machinePath.exec(text)?.[0]}`
  if (registryHost.test(text)) return `names a package registry: ${registryHost.exec(text)?.[0]}`
  if (file.endsWith('package-lock.json') && lockedHost.test(text))
    return 'locks a package to one host: remove "resolved"'
  return undefined
}

function judgeLicence(root: string): Finding[] {
  const path = join(root, 'LICENSE')
  const found = existsSync(path) && /Apache License\s+Version 2\.0/.test(readFileSync(path, 'utf8'))
  return found ? [] : [{ file: 'LICENSE', reason: 'is not the Apache License 2.0' }]
}
