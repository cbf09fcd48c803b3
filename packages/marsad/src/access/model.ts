import { z } from 'zod'
import { bilingualSchema } from '#problems'
import { type Id, idSchema, type KeptTable } from '#store'

/** Each role may do what those after it may. */
export const roles = ['administrator', 'editor', 'reviewer', 'coder', 'reader'] as const
export type Role = (typeof roles)[number]

export type InvestigationId = Id<'investigation'>
export type PersonId = Id<'person'>

const investigation = z.strictObject({ name: bilingualSchema })
export type Investigation = z.infer<typeof investigation>

const person = z.strictObject({ name: z.string().min(1) })
export type Person = z.infer<typeof person>

const membership = z.strictObject({ person: idSchema<'person'>(), role: z.enum(roles) })
export type Membership = z.infer<typeof membership>

export const investigations: KeptTable<Investigation> = {
  name: 'investigation',
  schema: investigation,
  columns: () => ({}),
}

export const persons: KeptTable<Person> = { name: 'person', schema: person, columns: () => ({}) }

export const memberships: KeptTable<Membership> = { name: 'membership', schema: membership, columns: () => ({}) }
