import { casualtyNouns, casualtyVerbs, englishComingBack, movingVerbs } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import type { ClaimMark } from './claim-marks.ts'
import type { Clause } from './clauses.ts'
import type { Halves } from './exchange.ts'
import { tableOf } from './inflection.ts'
import type { Reading } from './relation.ts'

/** A clause and what was read in it. */
export interface Proposition {
  readonly clause: Clause
  readonly marks: readonly ClaimMark[]
  readonly reading: Reading
  readonly halves: Halves | null
}

const casualties = tableOf(casualtyNouns, casualtyVerbs)
const moving = tableOf('', movingVerbs)

const back = tableOf(englishComingBack)

/** Whether a clause tells no more of what the one before it tells: its dead, its way on, its other half, the same habit. */
export function joinsBefore(
  tokens: readonly Token[],
  before: Proposition,
  { clause, reading, halves }: Proposition,
): boolean {
  const [one, two] = [before.reading.relation, reading.relation]
  if (clause.first > before.clause.last + 4 || tokens[clause.first]?.sentence !== tokens[before.clause.last]?.sentence)
    return false
  const opens = (table: typeof casualties): boolean => findPhrase(table, tokens, clause.first) !== null
  if (one === 'attack' && (two === 'attack' || two === 'other') && opens(casualties)) return true
  if (one === 'transfer' && two === 'transfer' && (opens(moving) || opens(back))) return true
  if (
    one === 'pattern' &&
    !before.reading.change &&
    !reading.change &&
    /^[وف]?[يتن]/.test((tokens[clause.first] as Token).text)
  )
    return true
  return one === 'exchange' && two === 'exchange' && before.halves === null && halves === null
}
