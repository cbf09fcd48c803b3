import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { type Marsad, renderReadingPage } from '#marsad'
import { type Bilingual, Problem, quoted } from '#problems'
import type { Publication, StoredProposal } from '#reading'
import type { Output } from './output.ts'
import { type PublicationOptions, publicationOf } from './publication-option.ts'
import { explain, textOfFile, writePage } from './read-file.ts'
import { withMarsad } from './session.ts'
import { text } from './text.ts'

interface ReadOptions extends PublicationOptions {
  readonly explain?: true
  readonly html?: string
}

export function addReadingCommands(program: Command): void {
  program
    .command('read [exhibit]')
    .description(text.read)
    .option('--published <day>', text.published)
    .option('--time-zone <zone>', text.timeZone)
    .option('--explain', text.explain)
    .option('--html <file>', text.html)
    .action(async (name: string | undefined, options: ReadOptions, command: Command) => {
      await withMarsad(command, async (marsad, output) => {
        const published = publicationOf(options)
        const isExhibit = name !== undefined && (await isExhibitNamed(marsad, name))
        const shows = options.explain === true || options.html !== undefined
        if (shows && name === undefined) throw nothingToExplain()
        // an exhibit by its name first: a file may lie beside it under the same one
        const content = name === undefined || (isExhibit && !shows) ? null : await textNamed(marsad, name, isExhibit)
        if (name === undefined || content === null) return readExhibits(marsad, output, name, published)
        const reading = await marsad.readText(content, published)
        const lines: (string | Bilingual)[] = explain(content, reading)
        if (options.html !== undefined) {
          const language = output.language
          const page = {
            title: basename(name),
            text: content,
            reading,
            publishedAt: published.publishedAt ?? null,
            language,
          }
          writePage(options.html, renderReadingPage(page))
          const where = resolve(options.html)
          lines.splice(0, options.explain === true ? 0 : lines.length, {
            en: `Written: ${where}`,
            ar: `كُتبت: ${where}`,
          })
        }
        output.answer(
          reading,
          lines.length === 0 ? [{ en: 'Nothing was found to read in it.', ar: 'لم يُعثر فيه على ما يُقرأ.' }] : lines,
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

const isExhibitNamed = async (marsad: Marsad, name: string): Promise<boolean> =>
  (await marsad.exhibits()).some(({ id, title, sha256 }) => [id, title, sha256.slice(0, name.length)].includes(name))

const textNamed = async (marsad: Marsad, name: string, isExhibit: boolean): Promise<string | null> =>
  isExhibit ? marsad.text(name) : textOfFile(name)

/** Reads an exhibit, or all that have text, and keeps what was found as proposals. */
async function readExhibits(
  marsad: Marsad,
  output: Output,
  exhibit: string | undefined,
  published: Publication,
): Promise<void> {
  const readable = (await marsad.exhibits()).filter(({ derivatives }) => derivatives.length > 0)
  const names = exhibit === undefined ? readable.map(({ id }) => id) : [exhibit]
  const readings = []
  for (const [i, name] of names.entries()) {
    output.progress({ en: `reading ${i + 1} of ${names.length}`, ar: `قراءة ${i + 1} من ${names.length}` })
    readings.push(await marsad.read(name, published))
  }
  output.answer(
    readings.map(({ exhibit: { id, title }, added, withdrawn, proposals, warnings }) => ({
      ...{ exhibit: id, title, added, withdrawn, proposals, warnings },
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
}

const nothingToExplain = (): Problem =>
  new Problem('option-invalid', {
    field: '--explain',
    what: { en: 'nothing was named to show', ar: 'لم يُذكر ما يُعرض' },
    remedy: { en: 'name a text file or an exhibit', ar: 'اذكر ملفاً نصياً أو مستنداً' },
  })

function line({ id, kind, status, passage, value, confidence }: StoredProposal): string {
  const edtf = value['edtf']
  const stance = value['stance']
  const what = [edtf, stance, value['relation'], value['type']].find((one) => typeof one === 'string')
  const shown = what === undefined ? '' : ` ${what}`
  return `${id}  ${status}  ${kind}${shown}  ${confidence.toFixed(2)}  ${passage.start}–${passage.end}  ${quoted(passage.quote)}`
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
