import { type Word, wordAt } from './words.ts'

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

/** Cuts a folded text into tokens, in one pass. A word keeps the apostrophe between its letters: “Ra's”, but not “Front’s”. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let ended = false
  let begun = 0
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at)
    if (kind === space || kind === lineBreak) {
      // a full stop within a number or a name is none: it is followed by a space, a line break by anything
      if (kind === lineBreak || ended) {
        sentence++
        ended = false
        begun = tokens.length
        while (kind === lineBreak && at + 1 < folded.length && kindAt(folded, at + 1) === lineBreak) at++
      }
      at++
      continue
    }
    // nobody writes so long a sentence: lists, tables and worse are cut
    if (tokens.length - begun >= longestSentence) {
      sentence++
      begun = tokens.length
    }
    const start = at++
    if (kind === mark) {
      const word = wordAt(folded, start, at)
      tokens.push({ text: word.text, word, start, end: at, kind: 'mark', sentence })
      ended =
        (endMarks.has(word.text) && !(word.text === '.' && isInitial(tokens))) || (ended && closingMarks.has(word.text))
      continue
    }
    while (at < folded.length && (kindAt(folded, at) === kind || (kind === letter && isWithin(folded, at)))) at++
    const word = wordAt(folded, start, at)
    tokens.push({ text: word.text, word, start, end: at, kind: kind === digit ? 'number' : 'word', sentence })
    ended = false
  }
  return tokens
}

/** The words of a phrase of a list. They are not kept as those of texts are: most stand in no text. */
export function phraseWords(folded: string): string[] {
  for (let at = 0; at < folded.length; at++) {
    const kind = kindAt(folded, at)
    if (kind !== letter && kind !== space) return tokenize(folded).map(({ text }) => text)
  }
  return folded.split(/\s+/).filter((word) => word !== '')
}

/** “Y. M.”: the point behind a single letter is no full stop. */
const isInitial = (tokens: readonly Token[]): boolean => {
  const before = tokens.at(-2)
  return (
    before !== undefined && before.kind === 'word' && before.text.length === 1 && before.end === tokens.at(-1)?.start
  )
}

const longestSentence = 250

const endMarks = new Set(['.', '!', '?', '؟', '…'])
const closingMarks = new Set(['"', '»', '”', "'", '’', ')', ']'])

/** An apostrophe between letters, but that of a possessive. */
function isWithin(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== apostrophe || at + 1 >= folded.length || kindAt(folded, at + 1) !== letter) return false
  const possessive = folded.charCodeAt(at + 1) === smallS
  return !(possessive && (at + 2 >= folded.length || kindAt(folded, at + 2) !== letter))
}

const [apostrophe, smallS] = [0x27, 0x73]
const [unknown, space, lineBreak, letter, digit, mark] = [0, 1, 2, 3, 4, 5]

/** What each UTF-16 unit is, as far as it has been asked. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = kinds[unit] as number
  return kind === unknown ? learn(unit) : kind
}

function learn(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(unit: string): number {
  if (unit === ' ' || unit === '\t') return space
  if (/[\n\r\u2028\u2029]/.test(unit)) return lineBreak
  if (/[\p{L}\p{M}\ud800-\udfff]/u.test(unit)) return letter
  if (/\p{N}/u.test(unit)) return digit
  return /\s/.test(unit) ? space : mark
}
