import type { Time } from '../annotation.ts'
import { foldedAt, type Span, spanOf } from '../fold.ts'
import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { placeNouns, placePrepositions } from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import { firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import type { Clause } from './clauses.ts'
import { nounFormsOf, setOf } from './inflection.ts'

const order: readonly Time['kind'][] = ['date', 'set', 'time-of-day', 'duration']
const prepositions = setOf(placePrepositions)
const nouns = phraseSet(entries(placeNouns).flatMap(nounFormsOf))

/** When it was, as the clause says it: a date before all else. */
export function timeIn(times: readonly Time[], span: Span): Time | null {
  const inside = within(times, span)
  for (const kind of order) {
    const found = inside.find((time) => time.kind === kind)
    if (found !== undefined) return found
  }
  return null
}

/** Where it was: a known place behind a preposition, else a known place, else one that is described. */
export function placeIn(context: ReadSoFar, clause: Clause, span: Span): Span | null {
  const { tokens, folded, names } = context
  const places = within(names, span).filter(({ kind }) => kind === 'place')
  const led = places.find((name) => {
    const at = firstFrom(tokens, foldedAt(folded, name.start))
    const before = tokens[at - 1]
    return (
      (tokens[at]?.start ?? 0) < foldedAt(folded, name.start) ||
      (before !== undefined && (prepositions.has(before.text) || findPhrase(nouns, tokens, at - 1) !== null))
    )
  })
  const place = led ?? places[0]
  if (place !== undefined) return { start: place.start, end: place.end }
  return described(context, clause)
}

function described({ tokens, folded, nameEnds }: ReadSoFar, { first, last }: Clause): Span | null {
  for (let i = first + 1; i <= last; i++) {
    const noun = findPhrase(nouns, tokens, i)
    const before = tokens[i - 1] as Token
    if (noun === null || !(prepositions.has(before.text) || noun.cut === 1)) continue
    const phrase = nounPhraseAt(tokens, i, last, nameEnds, true)
    const end = beforeJoined(tokens, i, phrase?.last ?? i)
    return spanOf(folded, (tokens[i] as Token).start + (noun.cut === 1 ? 1 : 0), (tokens[end] as Token).end)
  }
  return null
}

/** What is joined to a place is another matter. */
function beforeJoined(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (/^و./.test((tokens[i] as Token).text)) return i - 1
  return last
}
