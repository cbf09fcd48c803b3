import type { Author } from '#ledger'
import { Problem } from '#problems'
import type { Reading } from '#store'
import { type InvestigationId, type PersonId, type Role, roles } from './model.ts'
import { findMembership } from './queries.ts'

declare const permission: unique symbol

/** What each role may act as. */
interface Implied {
  administrator: Role
  editor: 'editor' | 'reviewer' | 'coder' | 'reader'
  reviewer: 'reviewer' | 'coder' | 'reader'
  coder: 'coder' | 'reader'
  reader: 'reader'
}

/**
 * Proof that a person may act in a role in an investigation. Only `permit` makes one, so a function that asks for it
 * cannot be called where the check was forgotten.
 */
export interface Permitted<Allowed extends Role> extends Author {
  readonly person: PersonId
  readonly investigation: InvestigationId
  readonly [permission]: Readonly<Record<Implied[Allowed], true>>
}

/**
 * Checks that the person is a member with this role or a higher one.
 *
 * @throws Problem `not-permitted`
 */
export async function permit<Allowed extends Role>(
  read: Reading,
  person: PersonId,
  investigation: InvestigationId,
  role: Allowed,
): Promise<Permitted<Allowed>> {
  const held = await findMembership(read, person, investigation)
  if (held === null || roles.indexOf(held) > roles.indexOf(role)) {
    throw new Problem('not-permitted', {
      what: {
        en: `this needs the role “${role}” in the investigation`,
        ar: `هذا يتطلب دور «${role}» في التحقيق`,
      },
      remedy: { en: 'ask an administrator of the investigation', ar: 'اطلب ذلك من أحد مديري التحقيق' },
    })
  }
  return { person, investigation } as Permitted<Allowed>
}
