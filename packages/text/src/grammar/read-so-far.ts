import type { Name, NumberFound, Statement, Time } from '../annotation.ts'
import type { Folded } from '../fold.ts'
import type { Token } from '../tokens.ts'
import type { TokenRanges } from './token-ranges.ts'

/** What has been read already of a text when its claims and incidents are looked for. */
export interface ReadSoFar {
  readonly folded: Folded
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly times: readonly Time[]
  readonly numbers: readonly NumberFound[]
  readonly statements: readonly Statement[]
  /** Token ranges of names, first → last. */
  readonly nameEnds: TokenRanges
}
