import type { KeptTable, Store } from '#store'
import type { Finding } from './finding.ts'
import { verifyEntries } from './verify-entries.ts'
import { verifyRows } from './verify-rows.ts'

export interface LedgerVerification {
  readonly findings: readonly Finding[]
  readonly entries: number
}

/** Recomputes the ledger's tree and signatures, and that the tables equal what the ledger recorded. Changes nothing. */
export async function verifyLedger(store: Store, tables: readonly KeptTable<unknown>[]): Promise<LedgerVerification> {
  const { entries, findings } = await verifyEntries(store)
  const found = [...findings]
  for (const table of tables) found.push(...(await verifyRows(store, table, entries)))
  return { findings: found, entries: entries.length }
}
