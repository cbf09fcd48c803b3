import { foldedText } from './fold.ts'
import type { Token } from './tokens.ts'
import { phraseWords } from './tokens.ts'
import { perWord, type Word } from './words.ts'

/** A phrase that may begin at a word, with `cut` letters before it that are written with it. */
interface Candidate<Value> {
  /** The words behind the first, without their article. */
  readonly rest: readonly string[]
  readonly value: Value
  readonly cut: number
}

/** Phrases by their first word, each with what it stands for. */
export interface PhraseTable<Value> {
  readonly firstWords: readonly string[]
  /** Phrases that may begin with a word, in the order to try them: the least cut off, then the longest; null for none. */
  readonly beginningWith: (word: Word) => readonly Candidate<Value>[] | null
}

/** A table of words and phrases, folded as the text will be. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, { rest: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phraseWords(foldedText(phrase))
    if (first === undefined) continue
    const list = table.get(first)
    if (list === undefined) table.set(first, [{ rest: rest.map(bare), value }])
    else list.push({ rest: rest.map(bare), value })
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const beginningWith = perWord((text) => {
    const found: Candidate<Value>[] = []
    for (let cut = 0, step = 0; cut !== -1; cut = nextCut(text, step++)) {
      const phrases = table.get(cut === 0 ? text : text.slice(cut))
      if (phrases !== undefined) found.push(...phrases.map((phrase) => ({ ...phrase, cut })))
    }
    return found.length === 0 ? null : found
  })
  return { firstWords: [...table.keys()], beginningWith }
}

/** A table of phrases that all stand for the same: only whether one of them is there matters. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true]))

/** What a table has at token `i`, with what is written together with its first word set aside; null where it has nothing. */
export function findPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  i: number,
): { readonly value: Value; readonly last: number; readonly cut: number } | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  const candidates = table.beginningWith(token.word)
  if (candidates === null) return null
  for (let k = 0; k < candidates.length; k++) {
    const { rest, value, cut } = candidates[k] as Candidate<Value>
    if (continuesWith(tokens, i, rest)) return { value, last: i + rest.length, cut }
  }
  return null
}

/** Whether any phrase of a table begins at one of the tokens `first` to `last`, both included. */
export function holdsPhrase(
  table: PhraseTable<unknown>,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  // an index below 0 slows every look-up behind it in V8
  for (let i = Math.max(0, first); i <= last; i++) if (findPhrase(table, tokens, i) !== null) return true
  return false
}

function continuesWith(tokens: readonly Token[], i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    const token = tokens[i + 1 + k]
    if (token === undefined || !isBare(token, rest[k] as string)) return false
  }
  return true
}

/** Whether any of the forms a word may have behind its proclitics is among these. */
export function startsAny(words: ReadonlySet<string>, text: string): boolean {
  let cut = 0
  for (let step = 0; cut !== -1; step++) {
    if (words.has(cut === 0 ? text : text.slice(cut))) return true
    cut = nextCut(text, step)
  }
  return false
}

const hasArticle = (word: string): boolean =>
  word.length > 3 && word.charCodeAt(0) === alef && word.charCodeAt(1) === lam

const bare = (word: string): string => (hasArticle(word) ? word.slice(2) : word)

/** Whether a word, its article set aside, is this one; nothing is cut out to see it, and its last letter is looked at first. */
function isBare({ text, start, end }: Token, wanted: string): boolean {
  const [own, other] = [end - start, wanted.length]
  if (own < other || text.charCodeAt(own - 1) !== wanted.charCodeAt(other - 1)) return false
  const cut = hasArticle(text) ? 2 : 0
  if (own !== other + cut) return false
  return cut === 0 ? text === wanted : text.endsWith(wanted)
}

const [alef, lam, waw, fa, ba, kaf] = [0x627, 0x644, 0x648, 0x641, 0x628, 0x643]

/**
 * How much of a word's beginning may be و or ف, then ب, ل, ك or ال: the cut to try after number `step`, or −1. Each is tried
 * with and without the conjunction.
 */
function nextCut(word: string, step: number): number {
  const first = word.charCodeAt(0)
  if (first < 0x620 || first > 0x6d3) return -1
  const conjunction = (first === waw || first === fa) && word.length > 2
  if (step === 0) {
    const plain = particleAt(word, 0)
    if (plain !== 0) return plain
    return conjunction ? 1 : -1
  }
  if (step === 1) {
    if (particleAt(word, 0) !== 0 || !conjunction) return -1
    const rest = particleAt(word, 1)
    return rest === 0 ? -1 : 1 + rest
  }
  return -1
}

/** Letters of ال, بال, لل, ب … that begin at `at`, if enough is left; 0 where none do. */
function particleAt(word: string, at: number): number {
  const [one, two, three] = [word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)]
  const left = word.length - at
  if (one === alef && two === lam) return left > 3 ? 2 : 0
  const preposition = one === ba || one === kaf || one === lam
  if (!preposition) return 0
  if (two === alef && three === lam && left > 4) return 3
  if (one === lam && two === lam && left > 3) return 2
  return left > 3 ? 1 : 0
}
