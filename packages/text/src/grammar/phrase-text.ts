import type { Token } from '../tokens.ts'
import type { TokenRanges } from './token-ranges.ts'

/** What a reader of noun phrases must know of the text. */
export interface PhraseText {
  readonly tokens: readonly Token[]
  readonly nameEnds: TokenRanges
  /** Whether a token lies in a time: it belongs to no participant. */
  readonly isTime: (token: number) => boolean
  readonly isPlace: (token: number) => boolean
  /** Whether a word tells of an event or opens another clause; such a word is no part of a participant. */
  readonly ends: (token: number) => boolean
}
