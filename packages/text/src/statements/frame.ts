import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Cue } from './cue.ts'

/** Where what is said begins, and how it is joined to its verb. */
export interface ContentStart {
  readonly first: number
  readonly by: 'clause' | 'colon' | 'quotation' | 'preposition' | 'object'
  readonly cut: number
  /** Last token, where what follows is who says it: “the attack was claimed by” written “claimed the attack the Front”. */
  readonly last?: number
}

/** A cue with what grammar gives it: who speaks, and where what is said begins. */
export interface Frame {
  readonly cue: Cue
  readonly speaker: TokenRange | null
  /** Letters of the speaker's first token that are a preposition. */
  readonly speakerCut: number
  readonly content: ContentStart | null
  /** What is said stands before the cue. */
  readonly told: TokenRange | null
  /** Token of the time at which it was said. */
  readonly time: number | null
  /** Whether it tells of something said at all; else it only names somebody. */
  readonly tells: boolean
}

/** A frame that has nothing but its cue. */
export const nothing = { speaker: null, speakerCut: 0, content: null, told: null, time: null, tells: true } as const
