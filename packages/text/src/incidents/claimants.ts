import type { Statement } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { observerWords, partyWords, takenForGranted, vouchingStances } from '../lexicon/vouching.ts'
import { firstFrom, holds, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { isPresupposed } from './denials.ts'
import { type IncidentText, statementsNear } from './incident-text.ts'

const observers = phraseSet(observerWords)
const parties = phraseSet(partyWords)
const granted = foldedSet(takenForGranted)
const vouching = new Set(vouchingStances)

/** The party that alone vouches for an event: who says so, or who writes of its own deeds; undefined where the text itself tells. */
export function claimantOf(text: IncidentText, cue: Cue): Span | null | undefined {
  const statement = statementOfParty(text, cue)
  if (statement !== null) return statement.speaker
  if (text.writer !== undefined) return text.writer
  return cue.ours && !isQuoted(text, cue) ? null : undefined
}

/** The innermost statement by a party to the conflict that vouches for an event in its content. */
function statementOfParty(text: IncidentText, cue: Cue): Statement | null {
  const at = text.offset(cue.last)
  const { tokens } = text
  if (isPresupposed(tokens, cue) || isGranted(tokens, cue)) return null
  const near = statementsNear(text, at)
  const holding = near.filter(({ content }) => content !== null && holds(content, at))
  return (
    holding.findLast(({ stance, speaker }) => speaker !== null && vouching.has(stance) && isPartySpan(text, speaker)) ??
    null
  )
}

const isQuoted = (text: IncidentText, cue: Cue): boolean => {
  const at = text.offset(cue.last)
  return text.statements.some(({ content, speaker }) => content !== null && speaker !== null && holds(content, at))
}

/** “responsibility for the attack on”, “condemned the bombing that”, “in the battle that”: it is taken for granted. */
function isGranted(tokens: readonly Token[], { first, last, kind }: Cue): boolean {
  if (kind !== 'noun') return false
  const isDefinite = /^[وفبلك]*(?:ال|لل)/.test((tokens[first] as Token).text)
  if (isDefinite && ['التي', 'الذي'].includes(tokens[last + 1]?.text ?? '') && !isOwnClaim(tokens, first)) return true
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const { text, kind: what } = tokens[i] as Token
    if (what !== 'word') return false
    if (granted.has(text.replace(/^[وفبل](?=...)/, ''))) return !isOwnClaim(tokens, i)
  }
  return false
}

/** “X hereby claims responsibility for”: the group’s own words, and nobody else’s. */
const isOwnClaim = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 9), i).some(({ text }) => text === 'تعلن' || text === 'نعلن' || text === 'نتبني')

/** Whether a speaker is one of those who fight: what they say of a fight is their claim. */
export function isPartySpan({ folded, tokens, names }: ReadSoFar, speaker: Span): boolean {
  const [from, to] = [foldedAt(folded, speaker.start), foldedAt(folded, speaker.end)]
  let observes = false
  for (
    let i = Math.max(0, firstFrom(tokens, from + 1) - 1);
    i < tokens.length && (tokens[i] as Token).start < to;
    i++
  ) {
    if (findPhrase(parties, tokens, i) !== null) return true
    observes ||= findPhrase(observers, tokens, i) !== null
  }
  return !observes && within(names, speaker).some(({ kind }) => kind === 'actor')
}
