import type { InvestigationId, Permitted } from '#access'
import { canonicalJson, change, currentCheckpoint, record, write } from '#ledger'
import { type Bilingual, Problem, quoted } from '#problems'
import { newId, type Reading, type Store } from '#store'
import { computeTest } from './compute-test.ts'
import { type TestResult, type TestRun, type TestRunId, type TestSpecification, testRuns } from './model.ts'
import { findTest, type Registered, type StoredTest } from './register-test.ts'
import { countSeries } from './series.ts'
import type { Answers, TestInput } from './test-input.ts'

export type StoredTestRun = TestRun & { readonly id: TestRunId; readonly revision: number }

/**
 * Computes the answer to a registered question and keeps it with the checkpoint it was read at.
 *
 * @throws Problem `not-registered`
 */
export async function runTest(store: Store, by: Permitted<'coder'>, name: string): Promise<TestRun> {
  const test = await findTest(store.read, by.investigation, name)
  return run(store, by, test, {})
}

/**
 * A person's answer to an open guard; the test is computed again with it.
 *
 * @throws Problem `not-registered`, `not-known`
 */
export async function answerGuard(
  store: Store,
  by: Permitted<'reviewer'>,
  name: string,
  guard: string,
  answer: Bilingual,
): Promise<TestRun> {
  const test = await findTest(store.read, by.investigation, name)
  const last = (await listTestRuns(store.read, by.investigation)).findLast((r) => r.test === test.id)
  const known = last?.result.guards.find((candidate) => candidate.name === guard && candidate.state !== 'clear')
  if (last === undefined || known === undefined) {
    throw new Problem('not-known', {
      what: {
        en: `the test has no open guard ${quoted(guard)}`,
        ar: `ليس في الاختبار تحذير مفتوح باسم ${quoted(guard)}`,
      },
      remedy: { en: 'run the test to see its guards', ar: 'شغّل الاختبار لترى تحذيراته' },
    })
  }
  const answers = Object.fromEntries(last.result.guards.map((g) => [g.name, g.answer]))
  return run(store, by, test, { ...answers, [guard]: answer })
}

async function run(
  store: Store,
  by: Permitted<'coder'>,
  test: Registered<StoredTest>,
  given: Answers,
): Promise<TestRun> {
  return change(store, by, async (transaction) => {
    const { read } = transaction
    const checkpoint = await currentCheckpoint(read)
    if (checkpoint === null) throw new Error('a registered test without a checkpoint')
    const before = (await listTestRuns(read, by.investigation)).findLast((r) => r.test === test.id)
    const answers = { ...Object.fromEntries(before?.result.guards.map((g) => [g.name, g.answer]) ?? []), ...given }
    const result = computeTest(test.specification, await countsOf(read, by.investigation, test.specification), answers)
    // the same numbers again are the same answer: it keeps the date on which it was first computed
    if (before !== undefined && canonicalJson(before.result) === canonicalJson(result)) return before
    const content: TestRun = { test: test.id, ranAt: transaction.at, checkpoint, result }
    const id: TestRunId = before?.id ?? newId()
    await record(transaction, {
      action: 'test.ran',
      subject: id,
      detail: { test: test.id, verdict: result.verdict },
      writes: [write(testRuns, [{ id, revision: (before?.revision ?? 0) + 1, content }])],
    })
    return content
  })
}

async function countsOf(
  read: Reading,
  investigation: InvestigationId,
  specification: TestSpecification,
): Promise<TestInput> {
  const { bins, classes, exposure } = await countSeries(read, investigation, specification)
  const { claimant } = specification
  const withoutSources = [...(specification.withoutSources ?? []), ...(claimant === undefined ? [] : [claimant])]
  const without =
    claimant === undefined ? null : await countSeries(read, investigation, { ...specification, withoutSources })
  return { bins, classes, exposure, withoutClaimant: without?.classes ?? null }
}

export async function listTestRuns(read: Reading, investigation: InvestigationId): Promise<StoredTestRun[]> {
  const rows = await read
    .selectFrom('test_run')
    .select('record')
    .where('investigation', '=', investigation)
    .orderBy('entry')
    .execute()
  return rows.map((row) => JSON.parse(row.record) as StoredTestRun)
}

/**
 * Whether a published run follows from the question and the counts published with it, computed again here. Figures are
 * compared, and verdicts; the sentences around them may be worded otherwise by another version.
 */
export function reproduces(specification: unknown, run: { readonly result: TestResult }): boolean {
  try {
    const { bins, classes, exposure, guards, withoutClaimant } = run.result
    const answers = Object.fromEntries(guards.map((guard) => [guard.name, guard.answer]))
    const again = computeTest(specification as TestSpecification, { bins, classes, exposure, withoutClaimant }, answers)
    return canonicalJson(figures(again)) === canonicalJson(figures(run.result))
  } catch {
    return false
  }
}

const wording = new Set(['reason', 'finding', 'answer', 'version', 'statistics'])

function figures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figures)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (wording.has(key) ? [] : [[key, figures(part)]])),
  )
}
