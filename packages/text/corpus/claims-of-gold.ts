import { findClaims } from '../src/claims/find-claims.ts'
import { fold } from '../src/fold.ts'
import type { Claim, Reading, Statement } from '../src/index.ts'
import { nameRanges } from '../src/names/name-ranges.ts'
import { tokenize } from '../src/tokens.ts'

/** Claims read from the statements annotated by hand, so that their own errors are seen apart from those of statements. */
export function claimsOfGold(
  gold: { readonly text: string; readonly statements?: readonly Partial<Statement>[] },
  { names, times, numbers, incidents }: Reading,
): Claim[] {
  const folded = fold(gold.text)
  const tokens = tokenize(folded.text)
  const nameEnds = nameRanges(folded, tokens, names)
  const statements = (gold.statements ?? []).map((statement) => ({ ...absent, ...statement }))
  return findClaims({ folded, text: gold.text, tokens, names, times, numbers, statements, nameEnds, incidents })
}

/** Parts of a statement that an annotation leaves out. */
const absent: Statement = {
  start: 0,
  end: 0,
  rule: 'gold',
  confidence: 1,
  stance: 'asserts',
  role: null,
  affiliation: null,
  speaker: null,
  verb: null,
  content: null,
  within: null,
  direct: false,
  date: null,
  interest: null,
}
