/*
 * How long `verify` takes over a gigabyte of objects, beside `sha256sum` of the same files, in turn in one run. Goal: at
 * most 1.5 times as long.
 *
 *   npx node bench/verify.ts [--megabytes 1024] [--rounds 3]
 */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openMarsad } from 'marsad'
import { median } from './median.ts'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '1024' }, rounds: { type: 'string', default: '3' } },
})
const megabytesPerFile = 8
const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const marsad = await openMarsad({ home: join(folder, 'home'), purpose: 'bench verify' })
const file = join(folder, 'evidence.bin')
for (let made = 0; made < Number(values.megabytes); made += megabytesPerFile) {
  writeFileSync(file, randomBytes(megabytesPerFile << 20))
  await marsad.archive(file)
}
rmSync(file)

const ratios: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  const sha256sum = await timed(async () => {
    const command = `find '${join(folder, 'home', 'objects')}' -type f -print0 | xargs -0 sha256sum`
    execFileSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] })
  })
  const verify = await timed(async () => {
    const { findings, objects } = await marsad.verify()
    if (findings.length > 0 || objects === 0) throw new Error('the objects made for this run do not verify')
  })
  ratios.push(verify / sha256sum)
  console.log(
    `round ${round + 1}: sha256sum ${sha256sum.toFixed(2)} s, verify ${verify.toFixed(2)} s, ratio ${(verify / sha256sum).toFixed(2)}`,
  )
}
await marsad.close()
console.log(`median ratio ${median(ratios).toFixed(2)} (goal: at most 1.5)`)

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
