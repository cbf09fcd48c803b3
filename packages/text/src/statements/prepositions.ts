import { foldedSet } from '../fold.ts'
import { isRole, nounPhraseAt } from '../grammar/noun-phrase.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import { isToldOutlet, toldNameEnd } from '../grammar/told-outlet.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { adverbsWords, ownBWords, ownLWords, prepositionsWords, shortActWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Discourse } from './discourse.ts'
import { isSource } from './who-speaks.ts'

export const prepositions = foldedSet(prepositionsWords)

/** A preposition, alone or written with its noun: where the noun stands, and letters of it that are none of it. */
export function prepositionAt(
  { tokens, names }: Discourse,
  i: number,
): { readonly preposition: string; readonly first: number; readonly cut: number } | null {
  const { text, word } = tokens[i] as Token
  if (isToldOutlet(tokens, i)) return { preposition: 'ل', first: i, cut: 1 }
  if (names.has(i)) return /^لل../.test(text) ? { preposition: 'ل', first: i, cut: 1 } : null
  if (prepositions.has(text)) return { preposition: plainPreposition(text), first: i + 1, cut: 0 }
  if (
    /^بال..|^ب[^ا]..|^با..../.test(text) &&
    !ownB.has(text) &&
    (text.startsWith('بال') || (!isSource(word) && !isRole(word)))
  )
    return { preposition: 'ب', first: i, cut: 1 }
  // “(condemned) what they called …”
  if (text === 'بما' && tokens[i + 1]?.text !== 'يلي') return { preposition: 'ب', first: i, cut: 1 }
  if (/^ب..$/.test(text) && shortActs.has(text.slice(1))) return { preposition: 'ب', first: i, cut: 1 }
  if (/^لل../.test(text)) return { preposition: 'ل', first: i, cut: 1 }
  if (/^ل[^ل]../.test(text) && !isRole(word) && isNounBehindL(text)) return { preposition: 'ل', first: i, cut: 1 }
  return null
}

export const plainPreposition = (text: string): string => ({ الي: 'إلى', علي: 'على' })[text] ?? text

/** Acts of two letters behind ب: “threatened a response”. */
const shortActs = foldedSet(shortActWords)

/** Nouns and names whose own first letter is ب. */
const ownB = foldedSet(ownBWords)

/** “to the agency”, “to our reporter”: people and bodies that are spoken to. */
const isNounBehindL = (text: string): boolean => {
  const rest = wordOf(text.slice(1))
  return !ownL.has(text) && (isSource(rest) || isRole(rest) || isVerbalNoun(rest))
}

export const ownL = foldedSet(ownLWords)

const longestOutlet = 7

/** Behind the noun phrase that a preposition governs, with a clause that describes it; at least behind the preposition. */
export function behindPhrase(discourse: Discourse, first: number, stop: number, from: number): number {
  const { tokens, names, quoteEnds, times } = discourse
  const time = times.get(first)
  if (time !== undefined) return time + 1
  const name = quoteEnds.get(first)
  if (name !== undefined && name - first < 7) return name + 1
  const head = tokens[first] as Token | undefined
  if (head === undefined || head.kind === 'mark') return Math.max(first, from + 1)
  // “in this regard”
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(head.text) && hasArticle((tokens[first + 1] ?? head).word) && first < stop)
    return behindPhrase(discourse, first + 1, stop, from)
  const told = toldNameEnd(tokens, first)
  if (told !== null) return told + 1
  const phrase = nounPhraseAt(tokens, first, stop, names, true)
  if (phrase !== null) return phrase.last + 1
  // “to the agency X”: the word for the agency ends any phrase, and its name goes on
  const named = names.get(first + 1)
  if (named !== undefined) return named + 1
  if (!/^ل/.test(head.text) || !isSource(head.word)) return Math.max(first + 1, from + 1)
  // “to the newspaper «X»”
  const marked = quoteEnds.get(first + 1)
  if (marked !== undefined && marked - first < longestOutlet && marked < stop) return marked + 1
  let last = first
  while (last < Math.min(stop, first + 3) && isPartOfName(tokens[last + 1] as Token)) last++
  return last + 1
}

/** A word of a name nobody knows: no role or body, no act, no stop. */
const isPartOfName = (token: Token): boolean =>
  token.kind === 'word' &&
  !endsNounPhrase(token) &&
  !isSource(token.word) &&
  !isRole(token.word) &&
  !isVerbalNoun(token.word)

export const adverbs = foldedSet(adverbsWords)
