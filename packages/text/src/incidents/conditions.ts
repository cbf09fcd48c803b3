import { foldedSet } from '../fold.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { conditionWords, provisionVerbs } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'

const conditions = phraseSet(conditionWords)
const provisions = foldedSet(provisionVerbs)

/** “if they cross the road, we will shell”: on either side. */
export function isConditional({ tokens }: IncidentText, { first, last }: Cue, begin: number): boolean {
  const end = Math.min(sentenceEnd(tokens, last), last + 20)
  for (let i = Math.max(begin, first - 30); i <= end; i++)
    if ((findPhrase(conditions, tokens, i)?.cut ?? 9) <= 1 && tokens[i - 1]?.text !== 'ما') return true
  return false
}

const isProvision = perWord((text) => provisions.has(text.replace(/^[وف](?=...)/, '')))

/** “provides for”, “under which”. */
export const providesFor = ({ word }: Token): boolean => isProvision(word)

/** “the agreement provides for reopening the road, …, and for withdrawal from”: each of its terms is still to be kept. */
export function isAgreedTerm({ tokens, cues }: IncidentText, cue: Cue, begin: number): boolean {
  if (cue.kind === 'verb' ? !cue.present : cue.type !== 'agreement' && cue.frame !== 'leaves') return false
  for (let i = cue.first - (cue.type === 'agreement' ? 3 : 1); i >= Math.max(begin, cue.first - 40); i--)
    if (providesFor(tokens[i] as Token))
      return !cues.some(
        ({ first, last, kind }) =>
          kind === 'verb' && first > i && last < cue.first && !subordinates.has(tokens[first - 1]?.text ?? ''),
      )
  return false
}

const subordinates = foldedSet(['الذي', 'التي', 'بأن', 'أن'])
