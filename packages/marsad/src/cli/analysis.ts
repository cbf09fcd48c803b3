import type { Command } from 'commander'
import { withMarsad } from './session.ts'
import { text } from './text.ts'

export function addAnalysisCommands(program: Command): void {
  program
    .command('scheme')
    .description(text.scheme)
    .command('set <file>')
    .description(text.schemeSet)
    .action(async (file: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const { id, name, version, isNew } = await marsad.setScheme(file)
        output.answer({ id, name, version, new: isNew }, [
          isNew
            ? { en: `${name}, version ${version}`, ar: `${name}، النسخة ${version}` }
            : { en: `${name} is version ${version} already`, ar: `${name} هو النسخة ${version} من قبل` },
        ])
      })
    })

  program
    .command('series <specification>')
    .description(text.series)
    .action(async (file: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const series = await marsad.series(file)
        const names = Object.keys(series.classes)
        output.answer(series, [
          ['bin', ...names].join('\t'),
          ...series.bins.map((bin, i) => [bin, ...names.map((name) => series.classes[name]?.[i])].join('\t')),
        ])
      })
    })

  const test = program.command('test').description(text.test)

  test
    .command('register <specification>')
    .description(text.testRegister)
    .action(async (file: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const { test: stored, isNew } = await marsad.registerTest(file)
        output.answer({ id: stored.id, specification: stored.hash, registeredAt: stored.registeredAt, new: isNew }, [
          isNew
            ? { en: `Registered as ${stored.id}`, ar: `سُجّل برقم ${stored.id}` }
            : { en: `Registered before as ${stored.id}`, ar: `مسجَّل من قبل برقم ${stored.id}` },
        ])
      })
    })

  test
    .command('run <id>')
    .description(text.testRun)
    .action(async (id: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const { result, checkpoint } = await marsad.runTest(id)
        output.answer({ ...result, checkpoint }, [
          result.reason,
          ...result.guards.filter(({ state }) => state === 'open').map(({ finding }) => finding),
        ])
      })
    })

  test
    .command('answer <id> <guard> <english> <arabic>')
    .description(text.testAnswer)
    .action(async (id: string, guard: string, en: string, ar: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const { result, checkpoint } = await marsad.answerGuard(id, guard, { en, ar })
        output.answer({ ...result, checkpoint }, [result.reason])
      })
    })
}
