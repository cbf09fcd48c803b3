import type { Guard } from './model.ts'

/** The counts a test is computed from: all it needs beside its specification. */
export interface TestInput {
  readonly bins: readonly string[]
  readonly classes: Readonly<Record<string, readonly number[]>>
  readonly exposure: readonly number[]
  /** The same counts without what only the claimant reported; null if the question names no claimant. */
  readonly withoutClaimant: Readonly<Record<string, readonly number[]>> | null
}

/** The answers people gave to guards, by guard. */
export type Answers = Readonly<Record<string, Guard['answer']>>
