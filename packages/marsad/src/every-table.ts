import { investigations, memberships, persons } from '#access'
import { schemes, testRuns, tests } from '#analysis'
import { exhibits } from '#archive'
import { assessments, claims, sources, statements } from '#claims'
import { editions } from '#publication'
import { proposals } from '#reading'
import { actors, incidents, places } from '#register'
import type { KeptTable, KeptTableName } from '#store'

/** Every kind of record there is, of every stage: what verification goes through. A table that lacks here does not compile. */
const byName = {
  investigation: investigations,
  person: persons,
  membership: memberships,
  exhibit: exhibits,
  proposal: proposals,
  actor: actors,
  place: places,
  incident: incidents,
  scheme: schemes,
  test: tests,
  test_run: testRuns,
  source: sources,
  claim: claims,
  statement: statements,
  assessment: assessments,
  edition: editions,
} satisfies Record<KeptTableName, unknown>

export const everyTable = Object.values(byName) as unknown as readonly KeptTable<unknown>[]
