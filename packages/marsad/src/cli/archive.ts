import type { Command } from 'commander'
import { Problem } from '#problems'
import { withMarsad } from './session.ts'
import { text } from './text.ts'

export function addArchiveCommands(program: Command): void {
  const archive = program.command('archive').description(text.archive)

  archive
    .command('add <file...>')
    .description(text.archiveAdd)
    .action(async (files: string[], _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const added: { id: string; sha256: string; mediaType: string; bytes: number; new: boolean; file: string }[] = []
        for (const file of files) {
          try {
            const { exhibit, isNew } = await marsad.archive(file)
            const { id, sha256, mediaType, bytes } = exhibit
            added.push({ id, sha256, mediaType, bytes, new: isNew, file })
          } catch (error) {
            // one bad file is said and the others are kept all the same
            if (!(error instanceof Problem)) throw error
            output.problem(error)
            process.exitCode = error.exitCode
          }
        }
        output.answer(
          added,
          added.map((e) => {
            const line = `${e.id}  ${e.sha256}  ${e.mediaType}  ${e.bytes}`
            return e.new
              ? `${line}  ${e.file}`
              : { en: `${line}  ${e.file} (archived before)`, ar: `${line}  ${e.file} (محفوظ من قبل)` }
          }),
        )
      })
    })

  archive
    .command('list')
    .description(text.archiveList)
    .action(async (_options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const exhibits = await marsad.exhibits()
        output.answer(
          exhibits,
          exhibits.length === 0
            ? [{ en: 'No exhibits yet.', ar: 'لا مستندات بعد.' }]
            : exhibits.map((e) => `${e.id}  ${e.sha256.slice(0, 16)}  ${e.mediaType}  ${e.bytes}  ${e.title}`),
        )
      })
    })

  archive
    .command('text <exhibit>')
    .description(text.archiveText)
    .action(async (name: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const found = await marsad.text(name)
        output.answer({ text: found }, [found ?? { en: 'This exhibit has no text.', ar: 'ليس لهذا المستند نص.' }])
      })
    })
}
