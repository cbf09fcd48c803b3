import type { Finding } from '#ledger'
import { verifyHome } from '#marsad'
import type { Store } from '#store'

/** What `marsad verify` finds, for a store that is open already. */
export async function verifyStore(store: Store): Promise<readonly Finding[]> {
  return (await verifyHome(store)).findings
}
