import type { Stance } from '../annotation.ts'
import type { Gender } from '../grammar/verb-forms.ts'
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Token } from '../tokens.ts'

/** What tells that something is said: tokens `first` to `last` of the text. */
export interface Cue {
  readonly first: number
  readonly last: number
  /** Folded offset at which the cue begins: behind a conjunction that is written with it. */
  readonly start: number
  readonly stance: Stance
  readonly kind:
    | 'verb'
    | 'participle'
    | 'attribution'
    | 'colon'
    | 'denial-behind'
    | 'denial-of'
    | 'judgement'
    | 'silence'
    | 'rumour'
    | 'noun'
    | 'own-noun'
    | 'refusal'
    | 'document'
  readonly language: 'ar' | 'en'
  /** How the verb takes what is said; null for what is no verb of the lexicon. */
  readonly verb: ReportingVerb | null
  readonly gender: Gender | null
  readonly plural: boolean
  readonly firstPerson: boolean
  /** “It is said”: without anybody who says it. */
  readonly impersonal: boolean
  /** “According to what X said”: what is said stands before. */
  readonly relative: boolean
  /** A negated verb: what it takes is neither said nor denied. */
  readonly negated: boolean
  /** Its object is written with it: “denied it”. */
  readonly pronoun: boolean
  /** A noun or another verb is written like it: it counts only with its complement. */
  readonly doubtful: boolean
  /** First token of “according to what” before the verb; the cue's own first where there is none. */
  readonly lead: number
  /** “What X told of …”: the clause stands for what is said. */
  readonly free: boolean
  /** The token behind “refused …” that says what was refused: “comment”; behind “it says in …” the one that opens what it says. */
  readonly refused: number | null
}

/** A cue of tokens `first` to `last` that has nothing but what is given. */
export const plainCue = (
  tokens: readonly Token[],
  first: number,
  last: number,
  rest: Pick<Cue, 'stance' | 'kind'> & Partial<Cue>,
): Cue => ({
  first,
  last,
  start: (tokens[first] as Token).start,
  lead: first,
  language: 'ar',
  verb: null,
  gender: null,
  plural: false,
  firstPerson: false,
  impersonal: false,
  relative: false,
  free: false,
  negated: false,
  pronoun: false,
  doubtful: false,
  refused: null,
  ...rest,
})
