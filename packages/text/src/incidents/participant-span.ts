import { foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord } from '../grammar/participant.ts'
import { bas, waws } from '../lexicon/participant-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'
import { startOfName } from './places.ts'

const own = foldedSet([...bas, ...waws])

/** Letters before a noun that the lists know: “and”, “for”, “in”. */
const cutBefore = perWord((text) => {
  if (!/^[ولب]../.test(text) || own.has(text)) return 0
  // “of forces”: a body with its preposition is one too
  if (isKnown(text)) return text.startsWith('ل') && isKnown(text.slice(1)) ? 1 : 0
  return isKnown(text.slice(1)) || (/^لل/.test(text) && isKnown(text.slice(2))) ? 1 : 0
})

const isKnown = (text: string): boolean =>
  hit.has(text) || people.has(text) || hit.has(bareNoun(text)) || people.has(bareNoun(text)) || isBody(text)

const isBody = (text: string): boolean => isActorWord({ text, word: wordOf(text) } as Token)

/** Where a participant stands, without what is written before its first noun. */
export function participantSpan(text: IncidentText, range: TokenRange): Span {
  const span = text.spanOfRange(range)
  const token = text.tokens[range.first] as Token
  if (text.nameEnds.has(range.first)) {
    const start = startOfName(text, range.first)
    return start > token.start ? { start: text.folded.origin[start] as number, end: span.end } : span
  }
  return { start: text.folded.origin[token.start + cutBefore(token.word)] as number, end: span.end }
}
