import type { Stance } from '../annotation.ts'
import {
  attributions,
  claimedAttributions,
  denialsBehind,
  denialsOf,
  denialsOfReports,
  guesses,
  judgements,
  rumours,
  sayingNouns,
  silences,
} from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import type { Word } from '../words.ts'

/** A phrase that tells of something said. */
export interface ReportingPhrase {
  readonly kind:
    | 'attribution'
    | 'denial-behind'
    | 'denial-of'
    | 'denial-of-report'
    | 'judgement'
    | 'silence'
    | 'rumour'
    | 'noun'
  readonly stance: Stance
}

const all = (words: readonly string[], kind: ReportingPhrase['kind'], stance: Stance) =>
  words.map((phrase) => [phrase, { kind, stance }] as const)

const byStance = (words: Readonly<Partial<Record<Stance, readonly string[]>>>, kind: ReportingPhrase['kind']) =>
  (Object.keys(words) as Stance[]).flatMap((stance) => all(words[stance] ?? [], kind, stance))

// of two entries with the same words the first counts
const table = phraseTable([
  ...all(
    attributions.map((phrase) => phrase.replace(/ ل$/, '')),
    'attribution',
    'asserts',
  ),
  ...all(claimedAttributions, 'attribution', 'claims-at-a-distance'),
  ...all(silences, 'silence', 'declines-to-comment'),
  ...all(denialsOf, 'denial-of', 'denies'),
  ...all(denialsOfReports, 'denial-of-report', 'denies'),
  ...all(denialsBehind, 'denial-behind', 'denies'),
  ...byStance(judgements, 'judgement'),
  ...all(rumours, 'rumour', 'claims-at-a-distance'),
  ...all(guesses, 'rumour', 'opines'),
  ...byStance(sayingNouns, 'noun'),
])

/** Whether a phrase of the lists may begin at a word. */
export const beginsPhrase = (word: Word): boolean => table.beginningWith(word) !== null

/** The phrase that begins at token `i`, behind و or ف at most. */
export function phraseAt(
  tokens: readonly Token[],
  i: number,
): { readonly value: ReportingPhrase; readonly last: number; readonly cut: number } | null {
  const found = findPhrase(table, tokens, i)
  if (found === null) return null
  const { text } = tokens[i] as Token
  return found.cut === 0 || (found.cut === 1 && /^[وف]/.test(text)) ? found : null
}
