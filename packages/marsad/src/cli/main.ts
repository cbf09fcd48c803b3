import { Command, CommanderError, Option } from 'commander'
import { Problem } from '#problems'
import { addAnalysisCommands } from './analysis.ts'
import { addArchiveCommands } from './archive.ts'
import { addClaimCommands } from './claims.ts'
import { makeOutput } from './output.ts'
import { addReadingCommands } from './reading.ts'
import { addRegisterCommands } from './register.ts'
import { text } from './text.ts'
import { addVerificationCommands } from './verification.ts'

const faultExit = 70

/** The command line: parses, calls, prints. Exit codes: 0 done, 1 verification found something, 2 bad input, 70 a fault of Marsad. */
async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('marsad')
    .description(text.program)
    .addOption(new Option('--home <folder>', text.home).env('MARSAD_HOME'))
    .option('--json', text.json)
    .addOption(new Option('--lang <language>', text.lang).choices(['en', 'ar']))
    .showHelpAfterError()
    .exitOverride()
  for (const add of [
    addArchiveCommands,
    addReadingCommands,
    addRegisterCommands,
    addAnalysisCommands,
    addClaimCommands,
    addVerificationCommands,
  ]) {
    add(program)
  }
  everywhere(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = report(error, program)
  }
}

/** Options of the program may stand behind a command too, where people look for them. */
function everywhere(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride()
    child.option('--json', text.json)
    child.option('--home <folder>', text.home)
    child.addOption(new Option('--lang <language>', text.lang).choices(['en', 'ar']))
    everywhere(child)
  }
}

function report(error: unknown, program: Command): number {
  const output = makeOutput({ json: process.argv.includes('--json'), ...program.opts() })
  if (error instanceof Problem) {
    output.problem(error)
    return error.exitCode
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const fault = error instanceof Error ? error : new Error(String(error))
  if (output.json) {
    const message = `Marsad itself has failed: ${fault.message}`
    process.stderr.write(
      `${JSON.stringify({ error: { code: 'fault', message, file: null, row: null, field: null } })}\n`,
    )
  } else {
    process.stderr.write(`${text.fault}\n${fault.stack ?? fault.message}\n`)
  }
  return faultExit
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  // leaving by `exit` runs the handlers that stop the database server
  process.once(signal, () => process.exit(code))
}

await main(process.argv)
