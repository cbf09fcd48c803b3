import type { Command } from 'commander'
import { verifyReport } from '#marsad'
import { outputOf, withMarsad } from './session.ts'
import { text } from './text.ts'

interface Found {
  readonly message: string
  readonly messageAr: string
}

export function addVerificationCommands(program: Command): void {
  program
    .command('verify [report]')
    .description(text.verify)
    .action(async (report: string | undefined, _options: unknown, command: Command) => {
      if (report !== undefined) {
        const { findings, ...rest } = await verifyReport(report)
        return conclude(command, findings, rest, {
          en: `Edition ${rest.edition}, ${rest.files} files, signed by ${rest.key.name} (key ${rest.key.publicKey}): all as published. Compare the key with what the publisher says elsewhere.`,
          ar: `النسخة ${rest.edition}، ${rest.files} من الملفات، بتوقيع ${rest.key.name} (المفتاح ${rest.key.publicKey}): كل شيء كما نُشر. قارن المفتاح بما يعلنه الناشر في موضع آخر.`,
        })
      }
      await withMarsad(command, async (marsad, output) => {
        const { findings, ...rest } = await marsad.verify((objects) =>
          output.progress({ en: `${objects} objects hashed`, ar: `حُسبت بصمة ${objects} من الكائنات` }),
        )
        conclude(command, findings, rest, {
          en: `${rest.entries} ledger entries and ${rest.objects} objects: all as recorded.`,
          ar: `${rest.entries} من قيود السجل و${rest.objects} من الكائنات: كل شيء كما سُجّل.`,
        })
      })
    })
}

function conclude(
  command: Command,
  findings: readonly Found[],
  rest: object,
  allWell: { en: string; ar: string },
): void {
  const output = outputOf(command)
  output.answer(
    { ok: findings.length === 0, problems: findings, ...rest },
    findings.length === 0 ? [allWell] : findings.map(({ message, messageAr }) => ({ en: message, ar: messageAr })),
  )
  if (findings.length > 0) process.exitCode = 1
}
