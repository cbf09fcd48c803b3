import { allowedSkips, fewestPassed } from './test-expectations.ts'

/** What happened in a run, beyond failures, which the runner itself reports. */
export interface Run {
  readonly passed: number
  readonly skipped: readonly Skipped[]
  readonly unfinished: readonly string[]
  /** Test files in which no test ran. */
  readonly empty: readonly string[]
}

export interface Skipped {
  readonly name: string
  /** As the test gave it; `true` if it gave none. */
  readonly reason: string | true
}

/** Names in MARSAD_REQUIRE. @throws Error for a name nothing can be skipped for. */
export function parseRequired(text: string | undefined): readonly string[] {
  const names = (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = names.find((name) => !(name in allowedSkips))
  if (unknown !== undefined)
    throw new Error(`MARSAD_REQUIRE names "${unknown}"; known are ${Object.keys(allowedSkips).join(', ')}`)
  return names
}

/**
 * Why a run whose tests all passed is still not good, one sentence each.
 *
 * @param whole whether every test file was run, so that their number can be judged
 */
export function judgeRun(run: Run, required: readonly string[], whole: boolean): string[] {
  const tooFew = whole && run.passed < fewestPassed
  return [
    ...run.skipped.flatMap((skipped) => judgeSkip(skipped, required)),
    ...run.unfinished.map((name) => `"${name}" is marked "todo": finish it or remove it`),
    ...run.empty.map((file) => `${file} holds no test`),
    ...(tooFew
      ? [`only ${run.passed} tests passed, at least ${fewestPassed} are expected (scripts/test-expectations.ts)`]
      : []),
  ]
}

function judgeSkip({ name, reason }: Skipped, required: readonly string[]): string[] {
  if (reason === true) return [`"${name}" was skipped and gives no reason`]
  const lacking = Object.keys(allowedSkips).find((thing) => allowedSkips[thing]?.test(reason))
  if (lacking === undefined)
    return [`"${name}" was skipped for a reason not listed in scripts/test-expectations.ts: ${reason}`]
  return required.includes(lacking)
    ? [`"${name}" was skipped, but MARSAD_REQUIRE says ${lacking} is here: ${reason}`]
    : []
}
