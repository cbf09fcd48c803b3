import type { Token } from '../tokens.ts'
import type { Word } from '../words.ts'
import type { TokenRanges } from './token-ranges.ts'

/** A noun phrase as far as it has been read: what the words that follow are held against. */
export interface PhraseSoFar {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly limit: number
  readonly names: TokenRanges
  readonly depth: number
  /** Its first word, without a ل before it. */
  readonly head: Word
  readonly definite: boolean
  /** “spokesman X Y”: a bare name after a title is part of it. */
  readonly titled: boolean
  /** A phrase behind a preposition has been taken in. */
  readonly opened: boolean
  /** Where that ends; −1 for none. */
  readonly openedEnd: number
  /** Where the last title stands. */
  readonly lastTitle: number
  /** Where the word or the name last taken begins. */
  readonly lastPart: number
}
