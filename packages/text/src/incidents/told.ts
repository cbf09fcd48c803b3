import type { Attribution, Incident } from '../annotation.ts'
import type { Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Cue } from './cues.ts'

/** Words of one sentence that tell of one event; `main` names it. */
export interface EventCues {
  main: Cue
  readonly cues: Cue[]
}

/** Who did it and to whom. */
export interface Roles {
  readonly perpetrator: TokenRange | null
  readonly target: TokenRange | null
  /** The ground that changes hands. */
  readonly place?: TokenRange | null
}

/** Who did it, and by which voice that is known. */
export interface Doer {
  readonly span: Span
  readonly attribution: Attribution
}

/** An incident with what told of it, before what is told twice is joined. */
export interface Told extends Incident {
  readonly event: EventCues
  readonly sentence: number
  /** Its date is but an hour. */
  readonly hourOnly: boolean
}
