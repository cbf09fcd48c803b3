import type { Stance } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import { isComplementiser, opensClause } from '../grammar/sentence.ts'
import { sentiments } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { adverbs } from './prepositions.ts'

export const expressing: ReadonlySet<string> = new Set(['أعرب', 'عبّر', 'أبدى'])
const table = phraseTable(
  (Object.keys(sentiments) as Stance[]).flatMap((stance) =>
    (sentiments[stance] ?? []).map((word) => [word, stance] as const),
  ),
)
const links = foldedSet(['من', 'إزاء', 'حيال', 'تجاه', 'على', 'في', 'بشأن', 'حول', 'لدى', 'عن', 'إلى', 'بخصوص'])

/** “their doubts”, “its concern”: without the pronoun. */
const ownerless = perWord((text) =>
  wordOf(
    text
      .replace(/(?:هما|ها|هم|ه|نا)$/, '')
      .replace(/ت$/, 'ه')
      .replace(/(?<=.{3}ا)ي$/, 'ء'),
  ),
)

const furthest = 5
const longest = 4

/** “expressed its deep concern at …”: the stance of the sentiment, and where what it is about begins. */
export function sentimentBehind(
  { tokens, times }: Discourse,
  { verb }: Cue,
  from: number,
  limit: number,
): { readonly stance: Stance; readonly content: ContentStart | null } | null {
  if (verb === null || !expressing.has(verb.past)) return null
  for (let i = from; i <= Math.min(limit, from + furthest); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || isComplementiser(token)) return null
    if (token.text === 'عن' || adverbs.has(token.text) || times.has(i)) continue
    const found = findPhrase(table, tokens, i) ?? ownedAt(tokens, i)
    // “its readiness to …”, “its regret for …”
    if (found !== null && /^ل[^ا]..|^لا..../.test(tokens[found.last + 1]?.text ?? ''))
      return { stance: found.value, content: { first: i, by: 'object', cut: 0 } }
    if (found !== null) {
      // “expressed its concern”, and about nothing
      const ends = found.last >= limit || ['،', '.', '؛'].includes(tokens[found.last + 1]?.text ?? '')
      const content = ends ? itself(tokens, i, found.last) : aboutBehind(tokens, found.last + 1, limit)
      return { stance: found.value, content }
    }
    if (tokens[i - 1]?.text === 'عن') return null
  }
  return null
}

function ownedAt(tokens: readonly Token[], i: number): { readonly value: Stance; readonly last: number } | null {
  const candidates = table.beginningWith(ownerless((tokens[i] as Token).word)) ?? []
  const whole = candidates.find(({ rest }) => rest.length === 0)
  return whole === undefined ? null : { value: whole.value, last: i }
}

/** Behind the adjectives of the sentiment and the preposition or “that” which leads to what it is about. */
/** “its concern”: whose it is is told. */
const itself = (tokens: readonly Token[], first: number, last: number): ContentStart | null =>
  /(?:ه|ها|هم|هما)$/.test((tokens[first] as Token).text) ? { first, by: 'object', cut: 0, last } : null

function aboutBehind(tokens: readonly Token[], from: number, limit: number): ContentStart | null {
  for (let i = from; i <= Math.min(limit, from + longest); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || isJoinedVerb(token.word)) return null
    if (opensClause(tokens, i)) return i < limit ? { first: i + 1, by: 'clause', cut: 0 } : null
    if (links.has(token.text)) {
      const next = tokens[i + 1]
      if (next === undefined || i >= limit) return null
      return isComplementiser(next) && i + 1 < limit
        ? { first: i + 2, by: 'clause', cut: 0 }
        : { first: i + 1, by: 'preposition', cut: 0 }
    }
    if (/^[بل]..../.test(token.text)) return { first: i, by: 'preposition', cut: 1 }
  }
  return null
}
