import { foldedSet } from '../fold.ts'
import { entries } from '../lexicon/entries.ts'
import { habitAdverbs, habitVerbs } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'

const adverb = phraseSet(habitAdverbs)
const habit = foldedSet(habitVerbs)
const relative = foldedSet(entries('الذي | التي | الذين | اللذان | اللتان | ممن'))
const closes = foldedSet(entries('أن | إن | بأن | فيما | بينما | حيث | لكن | but | while | that | which'))

/** What is done again and again, or tells who somebody is, is no single event: “which it usually strikes”. */
export const isHabit = (text: IncidentText, cue: Cue, begin: number, end: number): boolean =>
  isUsual(text.tokens, cue, begin, end) || isProgressive(text.tokens, cue) || isDescription(text, cue, begin)

const quoting = new Set(['"', '«', '»', '“', '”', '('])
const closesClause = perWord((text) => relative.has(text) || closes.has(text))
const endsClause = ({ kind, text, word }: Token): boolean => (kind === 'mark' ? !quoting.has(text) : closesClause(word))
const isHabitVerb = perWord((text) => habit.has(text.replace(/^[وف](?=...)/, '')))

/** “usually”, “often”, “repeatedly” in the clause of the word, or a verb of habit before it. */
function isUsual(tokens: readonly Token[], cue: Cue, begin: number, end: number): boolean {
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 10) && !endsClause(tokens[i] as Token); i--)
    if (isAdverb(tokens, i) || isHabitVerb((tokens[i] as Token).word)) return true
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 8) && !endsClause(tokens[i] as Token); i++)
    if (isAdverb(tokens, i)) return true
  // “and does not target the others”
  if (cue.kind === 'verb' && cue.present && /^[وف]?لا$/.test(tokens[cue.first - 1]?.text ?? '')) return true
  return cue.present && ['فقط', 'حصرا'].includes(tokens[cue.last + 1]?.text ?? '')
}

const isAdverb = (tokens: readonly Token[], i: number): boolean => (findPhrase(adverb, tokens, i)?.cut ?? 9) <= 1

/** “used to shell it twice a week”. */
const isProgressive = (tokens: readonly Token[], cue: Cue): boolean =>
  cue.present &&
  tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ text }) => /^[وف]?كان(?:ت|وا|ا)?$/.test(text))

/** “the forces that fight X”: who they are; but “the shelling that hits” is the event. */
function isDescription({ tokens, cues }: IncidentText, cue: Cue, begin: number): boolean {
  // “with whoever shells our towns”
  if (
    cue.kind === 'verb' &&
    cue.present &&
    tokens[cue.first - 1]?.text === 'من' &&
    !['كل', 'اول'].includes(tokens[cue.first - 2]?.text ?? '')
  )
    return true
  const isPresent = cue.present || (tokens[cue.first] as Token).text === 'تقاتل'
  if (cue.kind !== 'verb' || !isPresent || cue.future || cue.english) return false
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 6); i--) {
    const { kind, text } = tokens[i] as Token
    if (kind === 'mark') return false
    if (!relative.has(text)) continue
    const opens = tokens[i + 1]?.text ?? ''
    return (
      /^[يت]../.test(opens) &&
      !tokens.slice(i - 3, i).some(({ text: word }) => /^(?:ال)?مر[هات]+$/.test(word)) &&
      !cues.some(({ first, last, tells }) => last < i && i - first <= 5 && tells !== 'light')
    )
  }
  return false
}
