import type { Span } from './fold.ts'
import type { EvidenceKind } from './lexicon/evidence-nouns.ts'
import type { IncidentType } from './lexicon/incident-types.ts'

/** What every annotation says: where (`text.slice(start, end)` is its surface), by which rule, how surely. */
export interface Annotation extends Span {
  readonly rule: string
  /** 0–1: how often the rule is right, by its author’s estimate; not a probability. */
  readonly confidence: number
}

/** One way to read a time. */
export interface TimeReading {
  /** EDTF (ISO 8601-2). */
  readonly edtf: string
  /** First and last ISO day it can mean; null for an open end. */
  readonly from: string | null
  readonly to: string | null
}

/** A time: when, how long, how often, or at what hour. */
export type Time = DateTime | Duration | RecurringTime | TimeOfDay

/** A point or stretch of the calendar. Without a day of publication what hangs on it has no value: `edtf` is null. */
export interface DateTime extends Annotation {
  readonly kind: 'date'
  /** EDTF (ISO 8601-2). */
  readonly edtf: string | null
  readonly from: string | null
  readonly to: string | null
  /** Other readings, where the text allows more than one. */
  readonly alternatives: readonly TimeReading[]
  /** True where a part was taken from the day of publication. */
  readonly inferred: boolean
  /** The calendar it was written in, if not the Gregorian: 'islamic' is Umm al-Qura, a day to either side. */
  readonly calendar?: 'islamic' | 'persian'
  /** “in the evening”, “at 04:30”, where it is part of the expression. */
  readonly timeOfDay: Span | null
}

/** “three months”. */
export interface Duration extends Annotation {
  readonly kind: 'duration'
  /** ISO 8601; null for “some days”. */
  readonly iso: string | null
}

/** “every week”. */
export interface RecurringTime extends Annotation {
  readonly kind: 'set'
}

/** “at three in the morning”, without a day. */
export interface TimeOfDay extends Annotation {
  readonly kind: 'time-of-day'
}

/** How many, as the least and the most the words can mean. */
export interface NumberFound extends Annotation {
  /** Null: open, as in “up to 5” and “at least 5”. */
  readonly min: number | null
  readonly max: number | null
  /** “about”. */
  readonly approximate: boolean
  readonly form: 'digits' | 'words' | 'dual' | 'vague'
  /** The word of the thing counted. */
  readonly of: Span | null
}

export interface Name extends Annotation {
  /** Ids of all entries that go by this name: more than one is an ambiguity, left to a person. */
  readonly ids: readonly string[]
  readonly kind: NameEntry['kind']
  /** The name as it was given, which the surface may spell otherwise. */
  readonly name: string
}

export interface NameEntry {
  readonly id: string
  readonly kind: 'actor' | 'place' | 'person'
  readonly names: readonly { readonly text: string; readonly language?: string }[]
}

export interface Quote extends Annotation {
  /** The words between the marks. */
  readonly content: Span
  /** Who says them, where the text tells. */
  readonly speaker: Span | null
}

export type Stance =
  | 'asserts'
  | 'confirms'
  | 'claims-at-a-distance'
  | 'opines'
  | 'denies'
  | 'doubts'
  | 'declines-to-comment'
  | 'accuses'
  | 'warns'
  | 'promises'
  | 'demands'

export interface Statement extends Annotation {
  /** The whole mention, with role and affiliation; null where nobody is named. */
  readonly speaker: Span | null
  /** “the spokesman”, within the mention or beside it. */
  readonly role: Span | null
  /** “of the Guard”: whom the speaker speaks or works for. */
  readonly affiliation: Span | null
  /** The reporting word with its negation; null where a colon alone tells that something is said. */
  readonly verb: Span | null
  readonly stance: Stance
  /** What is said: the quoted words, or the clause. */
  readonly content: Span | null
  /** True where the content is quoted as a whole. */
  readonly direct: boolean
  /** When it was said, where the text tells. */
  readonly date: Span | null
  /** Index of the statement in whose content this one stands: “the report says that the director said”. */
  readonly within: number | null
  /** Where the speaker tells of a closeness to a party. */
  readonly interest: Span | null
}

/** What kind of proposition a claim is. */
export type ClaimRelation =
  | 'cooperation'
  | 'meeting'
  | 'exchange'
  | 'attack'
  | 'transfer'
  | 'presence'
  | 'pattern'
  | 'intent'
  | 'other'

/** A proposition within the content of a statement, whether that asserts, denies or demands it. */
export interface Claim extends Annotation {
  /** Index of the innermost statement whose content holds it. */
  readonly statement: number
  readonly relation: ClaimRelation
  readonly parties: readonly Span[]
  readonly time: Span | null
  readonly place: Span | null
  /** The two things given for each other: “X in return for Y”. */
  readonly halves: readonly [Span, Span] | null
  /** A single event, or a change that could be counted: “attacks on A fell while attacks on B rose”. */
  readonly countable: boolean
  /** Only where the proposition itself is negative; a denial does not negate the claim it denies. */
  readonly negated: boolean
}

/** What the text says it rests on. */
export interface Evidence extends Annotation {
  readonly kind: EvidenceKind
}

/** People an incident harmed. */
export interface Casualties extends Span {
  /** The least and the most the words can mean; null for open, as in “at least five”. */
  readonly min: number | null
  readonly max: number | null
  readonly status: 'killed' | 'wounded' | 'abducted' | 'missing' | 'arrested'
  readonly who: 'civilian' | 'combatant' | 'unknown'
}

/** By which voice somebody is named as who did it. */
export type Attribution = 'told' | 'owned' | 'alleged'

/** Who did what to whom, where, when, as the text tells it. */
export interface Incident extends Annotation {
  readonly type: IncidentType
  readonly perpetrator: Span | null
  /** How it is known who did it: the text tells it, the doer owns up to it, or somebody else alleges it. Null where nobody is named. */
  readonly attribution: Attribution | null
  readonly target: Span | null
  readonly place: Span | null
  readonly date: Span | null
  readonly casualties: readonly Casualties[]
  /** 'claimed': only a party to the conflict says so. */
  readonly certainty: 'stated' | 'claimed' | 'suspected' | 'believed'
  readonly claimedBy: Span | null
  /** Only what happened is proposed; the rest is told apart, so that nobody counts it. */
  readonly modality: 'happened' | 'negated' | 'planned' | 'hypothetical'
}

export interface Warning extends Span {
  /** 'homoglyph': a letter of another script within a word. */
  readonly kind: 'bidirectional-control' | 'zero-width-character' | 'presentation-form' | 'homoglyph'
}
