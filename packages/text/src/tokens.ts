import { type Word, wordOf } from './words.ts'

/** A word, a number or a mark of a folded text. Spaces are what lies between. */
export interface Token {
  readonly text: string
  /** What is known of the text by itself, whatever stands around it. */
  readonly word: Word
  /** Offsets into the folded text; `spanOf` leads back to the original. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Number of the sentence, from 0; a line break ends one as a full stop does. */
  readonly sentence: number
}

type Kind = 'space' | 'break' | 'letter' | 'digit' | 'mark'

/** Cuts a folded text into tokens, in one pass. A word keeps the apostrophe between its letters: “Ra's”, but not “Front’s”. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let ended = false
  let begun = 0
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at)
    if (kind === 'space' || kind === 'break') {
      // a full stop within a number or a name is none: it is followed by a space, a line break by anything
      if (kind === 'break' || ended) {
        sentence++
        ended = false
        while (kind === 'break' && at + 1 < folded.length && kindAt(folded, at + 1) === 'break') at++
      }
      at++
      continue
    }
    // nobody writes so long a sentence: lists, tables and worse are cut
    if (tokens.length - begun >= longestSentence) sentence++
    if (tokens.at(-1)?.sentence !== sentence) begun = tokens.length
    const start = at++
    if (kind === 'mark') {
      const mark = folded[start] as string
      tokens.push({ text: mark, word: wordOf(mark), start, end: at, kind: 'mark', sentence })
      ended = endMarks.has(mark) || (ended && closingMarks.has(mark))
      continue
    }
    while (at < folded.length && continues(folded, at, kind)) at++
    const word = wordOf(folded.slice(start, at))
    tokens.push({ text: word.text, word, start, end: at, kind: kind === 'digit' ? 'number' : 'word', sentence })
    ended = false
  }
  return tokens
}

const longestSentence = 250

const endMarks = new Set(['.', '!', '?', '؟', '…'])
const closingMarks = new Set(['"', '»', '”', "'", '’', ')', ']'])

function continues(folded: string, at: number, kind: Kind): boolean {
  const next = kindAt(folded, at)
  if (next === kind) return true
  if (kind === 'letter' && folded[at] === "'")
    return (
      at + 1 < folded.length && kindAt(folded, at + 1) === 'letter' && !/^'s(?![\p{L}])/u.test(folded.slice(at, at + 3))
    )
  return false
}

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at)
  if (code === 0x20 || code === 0x09) return 'space'
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'break'
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3))
    return 'letter'
  if (code >= 0x30 && code <= 0x39) return 'digit'
  if (code < 0xaa || (code >= 0x2010 && code <= 0x205e)) return 'mark'
  const character = text[at] as string
  if (/[\p{L}\p{M}]/u.test(character) || (code >= 0xd800 && code <= 0xdfff)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  return /\s/u.test(character) ? 'space' : 'mark'
}
