import type { Incident } from '../annotation.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'

/** A text in which claims are looked for: what has been read of it, and what is skipped over. */
export interface ClaimText extends ReadSoFar {
  readonly incidents: readonly Incident[]
  /** Token ranges of names and times, first → last. */
  readonly skipped: TokenRanges
}
