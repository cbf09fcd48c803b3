import type { Incident } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { beliefs, doubts } from '../lexicon/incident-context.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { claimantOf } from './claimants.ts'
import type { Cue } from './cues.ts'
import { isContested } from './denials.ts'
import type { IncidentText } from './incident-text.ts'

const doubt = phraseSet(doubts)
const without = foldedSet(entries('دون | بدون | بلا | ولا | لا | without | no'))
const belief = phraseSet(beliefs)

/** How sure the text is of an event, and the party that alone vouches for it. */
export function certaintyOf(text: IncidentText, cue: Cue): Pick<Incident, 'certainty' | 'claimedBy'> {
  const { tokens } = text
  const [begin, end] = [sentenceStart(tokens, cue.first), sentenceEnd(tokens, cue.last)]
  for (let i = begin; i <= end; i++) {
    const match = findPhrase(doubt, tokens, i)
    if (match !== null && match.cut <= 1 && Math.abs(i - cue.first) < 25 && !isWithout(text, i))
      return { certainty: 'suspected', claimedBy: null }
  }
  if (isContested(text, cue)) return { certainty: 'suspected', claimedBy: null }
  for (let i = begin; i <= end; i++)
    if ((findPhrase(belief, tokens, i)?.cut ?? 9) <= 1) return { certainty: 'believed', claimedBy: null }
  const claimant = claimantOf(text, cue)
  return claimant === undefined
    ? { certainty: 'stated', claimedBy: null }
    : { certainty: 'claimed', claimedBy: claimant }
}

/** “without any news of losses”: that is no doubt of the event. */
const isWithout = ({ tokens }: IncidentText, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ text }) => without.has(text))
