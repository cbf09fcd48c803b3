import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import { z } from 'zod'

declare const kind: unique symbol

/** The id of one kind of thing: a UUID of version 7 (RFC 9562), in the order of making. An id of another kind does not compile. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

const bytesPerId = 16
const pool = new Uint8Array(1024 * bytesPerId)
let used = pool.length

export function newId<Kind extends string>(): Id<Kind> {
  if (used === pool.length) {
    // asking the system for a kilobyte costs as much as for sixteen bytes
    randomFillSync(pool)
    used = 0
  }
  used += bytesPerId
  return v7({ random: pool.subarray(used - bytesPerId, used) }) as Id<Kind>
}

export function idSchema<Kind extends string>(): z.ZodType<Id<Kind>> {
  return z.uuid() as unknown as z.ZodType<Id<Kind>>
}
