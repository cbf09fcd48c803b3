import type { Command } from 'commander'
import { Problem, quoted } from '#problems'
import type { StoredProposal } from '#reading'
import { explain, textOfFile } from './read-file.ts'
import { withMarsad } from './session.ts'
import { text } from './text.ts'

export function addReadingCommands(program: Command): void {
  program
    .command('read [exhibit]')
    .description(text.read)
    .option('--published <day>', text.published)
    .option('--explain', text.explain)
    .action(async (exhibit: string | undefined, options: { published?: string; explain?: true }, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const published = options.published === undefined ? undefined : readDay(options.published)
        const exhibits = await marsad.exhibits()
        // an exhibit by its name first: a file may lie beside it under the same one
        const isExhibit = exhibits.some(({ id, title, sha256 }) =>
          [id, title, sha256.slice(0, exhibit?.length)].includes(exhibit ?? ''),
        )
        const content = exhibit === undefined || (isExhibit && options.explain !== true) ? null : textOfFile(exhibit)
        if (content !== null) {
          const reading = await marsad.readText(content, published)
          const lines = explain(content, reading)
          output.answer(
            reading,
            lines.length === 0 ? [{ en: 'Nothing was found to read in it.', ar: 'لم يُعثر فيه على ما يُقرأ.' }] : lines,
          )
          return
        }
        const readable = exhibits.filter(({ derivatives }) => derivatives.length > 0)
        const names = exhibit === undefined ? readable.map(({ id }) => id) : [exhibit]
        const readings = []
        for (const [i, name] of names.entries()) {
          output.progress({ en: `reading ${i + 1} of ${names.length}`, ar: `قراءة ${i + 1} من ${names.length}` })
          readings.push(await marsad.read(name, published))
        }
        output.answer(
          readings.map((r) => ({
            exhibit: r.exhibit.id,
            title: r.exhibit.title,
            added: r.added,
            withdrawn: r.withdrawn,
            proposals: r.proposals,
            warnings: r.warnings,
          })),
          readings.length === 0
            ? [{ en: 'No exhibit has text to read.', ar: 'لا مستند له نص يُقرأ.' }]
            : readings.flatMap((r) => [
                {
                  en: `${r.exhibit.title}: ${r.proposals.length} proposals, ${r.added} of them new`,
                  ar: `${r.exhibit.title}: ${r.proposals.length} من المقترحات، الجديد منها ${r.added}`,
                },
                ...(exhibit === undefined ? [] : r.proposals.map(line)),
              ]),
        )
      })
    })

  const proposal = program.command('proposal').description(text.proposal)

  proposal
    .command('list [exhibit]')
    .description(text.proposalList)
    .action(async (exhibit: string | undefined, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const found = await marsad.proposals(exhibit)
        output.answer(
          found,
          found.length === 0
            ? [{ en: 'No proposals yet: read an exhibit first.', ar: 'لا مقترحات بعد: اقرأ مستنداً أولاً.' }]
            : found.map(line),
        )
      })
    })

  proposal
    .command('accept <id>')
    .description(text.accept)
    .action(async (id: string, _options: unknown, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const decided = await marsad.decide(id, { outcome: 'accepted' })
        output.answer(decided, [line(decided)])
      })
    })

  proposal
    .command('reject <id>')
    .description(text.reject)
    .requiredOption('--reason <text>', text.reason)
    .action(async (id: string, options: { reason: string }, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const decided = await marsad.decide(id, { outcome: 'rejected', reason: options.reason })
        output.answer(decided, [line(decided)])
      })
    })

  proposal
    .command('correct <id>')
    .description(text.correct)
    .requiredOption('--value <json>', text.value)
    .option('--reason <text>', text.reason)
    .action(async (id: string, options: { value: string; reason?: string }, command: Command) => {
      const value = readValue(options.value)
      await withMarsad(command, async (marsad, output) => {
        const decided = await marsad.decide(id, { outcome: 'corrected', value, reason: options.reason ?? null })
        output.answer(decided, [line(decided)])
      })
    })
}

function line({ id, kind, status, passage, value, confidence }: StoredProposal): string {
  const edtf = value['edtf']
  const stance = value['stance']
  const what = typeof edtf === 'string' ? ` ${edtf}` : typeof stance === 'string' ? ` ${stance}` : ''
  return `${id}  ${status}  ${kind}${what}  ${confidence.toFixed(2)}  ${passage.start}–${passage.end}  ${quoted(passage.quote)}`
}

function readDay(found: string): string {
  const date = new Date(`${found}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(found) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found))
    return found
  throw new Problem('option-invalid', {
    field: '--published',
    what: { en: `${quoted(found)} is not a day`, ar: `${quoted(found)} ليس يوماً` },
    remedy: { en: 'write it as YYYY-MM-DD', ar: 'اكتبه بصيغة YYYY-MM-DD' },
  })
}

function readValue(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // said below, as for any other value that is no object
  }
  throw new Problem('option-invalid', {
    field: '--value',
    what: { en: `${quoted(json)} is not a JSON object`, ar: `${quoted(json)} ليس كائن JSON` },
    remedy: { en: 'write it like {"edtf":"2021-05"}', ar: 'اكتبه مثل {"edtf":"2021-05"}' },
  })
}
