import type { Command } from 'commander'
import { serveFolder } from '#http'
import { Problem, quoted } from '#problems'
import { outputOf, withMarsad } from './session.ts'
import { text } from './text.ts'

export function addClaimCommands(program: Command): void {
  program
    .command('claim')
    .description(text.claim)
    .command('add <file>')
    .description(text.claimAdd)
    .action(async (file: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const { id, statements, isNew } = await marsad.addClaim(file)
        output.answer({ id, statements, new: isNew }, [
          isNew
            ? { en: `Claim ${id} with ${statements} statements`, ar: `الادعاء ${id} مع ${statements} من الأقوال` }
            : { en: `Claim ${id} was there before`, ar: `الادعاء ${id} موجود من قبل` },
        ])
      })
    })

  const report = program.command('report').description(text.report)

  report
    .command('build')
    .description(text.reportBuild)
    .requiredOption('--out <folder>', text.out)
    .option('--with-exhibits', text.withExhibits)
    .action(async (options: { out: string; withExhibits?: boolean }, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const built = await marsad.buildReport({ out: options.out, withExhibits: options.withExhibits ?? false })
        output.answer(built, [
          {
            en: `Edition ${built.edition}: ${built.files} files in ${built.folder}`,
            ar: `النسخة ${built.edition}: ${built.files} من الملفات في ${built.folder}`,
          },
          `manifest ${built.manifest}`,
        ])
      })
    })

  report
    .command('serve <folder>')
    .description(text.reportServe)
    .option('--port <number>', text.port)
    .action(async (folder: string, options: { port?: string }, command: Command) => {
      const output = outputOf(command)
      const { address } = await serveFolder(folder, readPort(options.port))
      output.answer({ address }, [address])
    })
}

function readPort(found: string | undefined): number {
  if (found === undefined) return 0
  const port = Number(found)
  if (/^\d{1,5}$/.test(found) && port <= 65_535) return port
  throw new Problem('option-invalid', {
    field: '--port',
    what: { en: `${quoted(found)} is not a port`, ar: `${quoted(found)} ليس منفذاً` },
    remedy: { en: 'give a number from 1 to 65535', ar: 'أعط رقماً من 1 إلى 65535' },
  })
}
