import { v7 } from 'uuid'
import { z } from 'zod'

declare const kind: unique symbol

/** The id of one kind of thing: a UUID of version 7 (RFC 9562), in the order of making. An id of another kind does not compile. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>
}

export function idSchema<Kind extends string>(): z.ZodType<Id<Kind>> {
  return z.uuid() as unknown as z.ZodType<Id<Kind>>
}
