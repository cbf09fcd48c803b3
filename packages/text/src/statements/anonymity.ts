import { foldedSet } from '../fold.ts'
import { anonymityWords, unnamedWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'

const anonymity = foldedSet(anonymityWords)
const unnamed = foldedSet(unnamedWords)

/** “Asked”, “preferred”, “refused”: verbs of those who would not be named, whatever follows. */
export const isAnonymity = ({ text }: Token): boolean => anonymity.has(text)

/** “… asked not to be named”: nothing that is said about anything. */
export const keepsName = (tokens: readonly Token[], i: number): boolean =>
  anonymity.has((tokens[i] as Token).text.replace(/^و(?=.{3})/, '')) &&
  unnamed.has(tokens[i + 1]?.text ?? '') &&
  tokens.slice(i + 2, i + 6).some(({ text }) => identity.test(text))

const identity = /^(?:ال|ب|ل)?(?:اسم|هوي|كشف|تسمي|ذكر)/
