import type { Command } from 'commander'
import { Problem } from '#problems'
import { withMarsad } from './session.ts'
import { text } from './text.ts'

/** How many rows set aside are shown one by one to a person; `--json` has them all. */
const mostShown = 20

export function addRegisterCommands(program: Command): void {
  program
    .command('import')
    .description(text.import)
    .command('ucdp <file>')
    .description(text.importUcdp)
    .option('--plan', text.plan)
    .action(async (file: string, options: { plan?: boolean }, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const summary = await marsad.importUcdp(file, {
          planOnly: options.plan ?? false,
          progress: (rows) => output.progress({ en: `${rows} rows read`, ar: `قُرئ ${rows} من الصفوف` }),
        })
        const { imported, revised, unchanged, setAside } = summary
        output.answer(summary, [
          {
            en: `${options.plan ? 'Would import' : 'Imported'} ${imported}, revised ${revised}, unchanged ${unchanged}, set aside ${setAside.length}.`,
            ar: `${options.plan ? 'سيُستورد' : 'استُورد'} ${imported}، رُوجع ${revised}، بلا تغيير ${unchanged}، نُحّي جانباً ${setAside.length}.`,
          },
        ])
        const [first] = setAside
        if (first === undefined) return
        if (!output.json) {
          for (const row of setAside.slice(0, mostShown)) {
            process.stderr.write(`${output.language === 'ar' ? row.messageAr : row.message}\n`)
          }
        }
        const problem = rowsSetAside(first, setAside.length)
        output.problem(problem)
        process.exitCode = problem.exitCode
      })
    })

  program
    .command('names')
    .description(text.names)
    .command('set <file>')
    .description(text.namesSet)
    .action(async (file: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const summary = await marsad.setNames(file)
        output.answer(summary, [
          {
            en: `Added ${summary.added}, revised ${summary.revised}, unchanged ${summary.unchanged}.`,
            ar: `أُضيف ${summary.added}، رُوجع ${summary.revised}، بلا تغيير ${summary.unchanged}.`,
          },
        ])
      })
    })

  program
    .command('investigation')
    .description(text.investigation)
    .command('name <english> <arabic>')
    .description(text.investigationName)
    .action(async (en: string, ar: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const changed = await marsad.name({ en, ar })
        output.answer({ name: { en, ar }, changed }, [{ en, ar }])
      })
    })
}

function rowsSetAside(
  first: { file: string | null; row: number | null; field: string | null },
  count: number,
): Problem {
  return new Problem('row-malformed', {
    ...(first.file === null ? {} : { file: first.file }),
    ...(first.row === null ? {} : { row: first.row }),
    ...(first.field === null ? {} : { field: first.field }),
    what: {
      en: `${count} ${count === 1 ? 'row was' : 'rows were'} set aside, this one first, and the rest was imported`,
      ar: `نُحّي جانباً ${count} من الصفوف، وهذا أولها، واستُورد الباقي`,
    },
    remedy: {
      en: 'correct them in a copy and import that: what is in already stays as it is',
      ar: 'صحّحها في نسخة ثم استوردها: ما استُورد يبقى كما هو',
    },
  })
}
