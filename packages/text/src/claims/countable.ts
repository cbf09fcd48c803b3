import type { Statement, Time } from '../annotation.ts'
import { dealNouns, generalWords, stateNouns } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { claimMarkAt, isClaimNoun } from './claim-marks.ts'
import { type Clause, looksPresent } from './clauses.ts'
import { setOf, tableOf } from './inflection.ts'
import type { Reading } from './relation.ts'

const general = tableOf(generalWords)
const states = tableOf(stateNouns)
const deals = tableOf(dealNouns)
const since = setOf('منذ | طوال | طيلة | حتى | since')

/**
 * Whether a claim is of a single event, or of one that could be told apart and counted: not of a state, a habit, a threat, a
 * demand, a promise without a day, nor of what never happened at all.
 */
export function isCountable(
  tokens: readonly Token[],
  clause: Clause,
  { relation, mark, change }: Reading,
  {
    stance,
    time,
    timeWord,
    negated,
  }: {
    readonly stance: Statement['stance']
    readonly time: Time | null
    readonly timeWord: string
    readonly negated: boolean
  },
): boolean {
  if (relation === 'pattern') return change
  if (stance === 'demands' || (stance === 'warns' && relation !== 'attack')) return false
  if (relation === 'intent') return time?.kind === 'date' && !negated && stance !== 'warns'
  if (time?.kind === 'set') return false
  if (time?.kind !== 'date' && isGeneral(tokens, clause)) return false
  // “the arrest of no fewer than 17”: what a noun tells is no present, whatever verbs are behind it
  const present = !(mark?.kind === 'noun' && mark.first <= clause.first + 1) && isPresent(tokens, clause)
  const lasting = time?.kind === 'date' && since.has(timeWord)
  if (relation === 'other')
    return !present && mark !== null && mark.kind !== 'weak' && findPhrase(states, tokens, mark.first) === null
  if (relation === 'presence') return !present && !lasting && time?.kind === 'date'
  if (negated && (present || lasting || !['attack', 'cooperation'].includes(relation))) return false
  if (relation === 'cooperation')
    return (
      !present &&
      !lasting &&
      mark !== null &&
      ((mark.kind === 'verb' && !isClaimNoun(tokens, mark.first)) || findPhrase(deals, tokens, mark.first) !== null)
    )
  return !present
}

const isGeneral = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i <= last; i++) {
    const found = findPhrase(general, tokens, i)
    if (found !== null && found.cut === 0) return true
  }
  return false
}

/** The first verb of a clause is in the present, with nothing before it that makes it past. */
function isPresent(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let i = first; i <= Math.min(last, first + 12); i++) {
    const { text } = tokens[i] as Token
    if (/^[وف]?[يت]كون/.test(text)) return false
    const mark = claimMarkAt(tokens, i)
    if (mark?.kind !== 'verb' && !looksPresent((tokens[i] as Token).word)) continue
    const past = /^[وف]?(?:لم|قد|كان|كانت|كانوا|كنا)$/.test(tokens[i - 1]?.text ?? '')
    return !past && (mark?.kind === 'verb' ? mark.present : true)
  }
  return false
}
