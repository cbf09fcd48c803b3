import { investigations, memberships, persons } from '#access'
import { schemes, testRuns, tests } from '#analysis'
import { exhibits, verifyObjects } from '#archive'
import { assessments, claims, sources, statements } from '#claims'
import { type Finding, verifyLedger } from '#ledger'
import { editions } from '#publication'
import { proposals } from '#reading'
import { actors, incidents, places } from '#register'
import type { KeptTable, Store } from '#store'

const tables = [
  ...[investigations, persons, memberships, exhibits, proposals, actors, places, incidents, schemes],
  ...[tests, testRuns, sources, claims, statements, assessments, editions],
] as unknown as KeptTable<unknown>[]

/** What `marsad verify` finds, for a store that is open already. */
export async function verifyStore(store: Store): Promise<Finding[]> {
  const ledger = await verifyLedger(store, tables)
  const objects = await verifyObjects(store)
  return [...ledger.findings, ...objects.findings]
}
