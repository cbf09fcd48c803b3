import type { Stance } from '../annotation.ts'

/** What tells that something is said: tokens `first` to `last` of the text. */
export interface Cue {
  readonly first: number
  readonly last: number
  /** Folded offset at which the cue begins: behind a conjunction that is written with it. */
  readonly start: number
  readonly stance: Stance
  readonly kind: 'verb' | 'participle' | 'phrase' | 'attribution' | 'colon'
  readonly firstPerson: boolean
  /** “It is said”: without anybody who says it. */
  readonly impersonal: boolean
  /** “According to what X said”: what is said stands before. */
  readonly relative: boolean
  /** The token behind “refused …” that says what was refused: “comment”. */
  readonly refused: number | null
  /** A negated verb: what it takes is neither said nor denied. */
  readonly negated: boolean
  readonly language: 'ar' | 'en'
}
