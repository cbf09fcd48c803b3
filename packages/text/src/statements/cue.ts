import type { Stance } from '../annotation.ts'

/** A reporting verb, phrase or attribution found in the folded text. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly stance: Stance
  readonly kind: 'verb' | 'phrase' | 'attribution' | 'participle'
}
