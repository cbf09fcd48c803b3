import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Marsad, openMarsad } from '#marsad'
import type { Language } from '#problems'
import { makeOutput, type Output } from './output.ts'

interface ProgramOptions {
  readonly home?: string
  readonly json?: boolean
  readonly lang?: Language
}

/** How to speak for a command, by its own options and the program's. */
export function outputOf(command: Command): Output {
  return makeOutput(command.optsWithGlobals<ProgramOptions>())
}

/** Opens the home for one command and closes it whatever happens. */
export async function withMarsad<T>(
  command: Command,
  work: (marsad: Marsad, output: Output) => Promise<T>,
): Promise<T> {
  const options = command.optsWithGlobals<ProgramOptions>()
  const marsad = await openMarsad({
    home: options.home ?? defaultHome(),
    databaseUrl: process.env['DATABASE_URL'],
    purpose: commandPath(command),
  })
  try {
    return await work(marsad, makeOutput(options))
  } finally {
    await marsad.close()
  }
}

/** As root in the system's place for such data, else in the user's own (XDG base directories). */
function defaultHome(): string {
  if (process.geteuid?.() === 0) return '/var/lib/marsad'
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'marsad')
}

function commandPath(command: Command): string {
  const parent = command.parent
  return parent === null || parent.parent === null ? command.name() : `${commandPath(parent)} ${command.name()}`
}
