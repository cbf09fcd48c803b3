import type { Incident, Statement } from '../annotation.ts'
import { foldedSet, type Span } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { beliefs, doubts } from '../lexicon/incident-context.ts'
import { firstFrom, within } from '../spans.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { isContested } from './denials.ts'
import type { IncidentText } from './incident-text.ts'

const doubt = phraseTable(doubts.map((word) => [word, true] as const))
const without = foldedSet(entries('دون | بدون | بلا | ولا | لا | without | no'))
const belief = phraseTable(beliefs.map((word) => [word, true] as const))

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
  if (claimant !== null) return { certainty: 'claimed', claimedBy: claimant.speaker }
  return { certainty: 'stated', claimedBy: null }
}

/** “without any news of losses”: that is no doubt of the event. */
const isWithout = ({ tokens }: IncidentText, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ text }) => without.has(text))

/** The statement by a party to the conflict in whose content the event stands. */
function claimantOf(text: IncidentText, cue: Cue): Statement | null {
  const at = text.offset(cue.last)
  const { statements } = text
  const near = statements.slice(firstFrom(statements, at - 1500), firstFrom(statements, at + 400))
  return (
    near.find(
      ({ content, speaker }) =>
        content !== null && speaker !== null && content.start <= at && at < content.end && isParty(text, speaker),
    ) ?? null
  )
}

/** Whether a speaker is one of the actors: what a party says of a fight is its claim. */
const isParty = ({ names, text }: IncidentText, speaker: Span): boolean =>
  within(names, speaker).some(({ kind }) => kind === 'actor') ||
  /الجيش|القوات|وزارة الدفاع|army|forces/i.test(text.slice(speaker.start, speaker.end))
