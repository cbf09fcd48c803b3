import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const launcher = join(import.meta.dirname, '../bin/marsad.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function startMarsad(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
}

/** Runs the command line as people do and waits for its end. */
export function marsad(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = startMarsad(args, env)
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') })
    })
  })
}
