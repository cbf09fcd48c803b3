import type { Claim } from '../annotation.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'

/** The propositions in the contents of statements. */
export function findClaims({ statements }: ReadSoFar): Claim[] {
  return statements.flatMap(() => [])
}
