import type { Bilingual } from '#problems'

/** Everything an edition shows, as plain data: pages are a pure function of it, and it is itself published as `edition.json`. */
export interface Edition {
  readonly number: number
  readonly title: Bilingual
  /** ISO 8601 instant in UTC at which the edition was sealed. */
  readonly sealedAt: string
  readonly investigation: { readonly id: string; readonly name: Bilingual }
  readonly program: { readonly name: 'marsad'; readonly version: string }
  readonly checkpoint: PublishedCheckpoint
  readonly claims: readonly PublishedClaim[]
  readonly sources: readonly PublishedSource[]
  readonly exhibits: readonly PublishedExhibit[]
  readonly tests: readonly PublishedTest[]
}

/** The signed tree head of the ledger the edition was made from (C2SP signed note, Ed25519). */
export interface PublishedCheckpoint {
  /** The whole note, signature line included. */
  readonly note: string
  /** Number of ledger entries covered. */
  readonly size: number
  /** Root hash, lowercase hex. */
  readonly root: string
  readonly keyName: string
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string
}

export type Stance =
  | 'asserts'
  | 'confirms'
  | 'claims-at-a-distance'
  | 'opines'
  | 'denies'
  | 'doubts'
  | 'declines-to-comment'

export type Grade = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted' | 'cannot-be-tested'

export interface PublishedClaim {
  readonly id: string
  readonly proposition: Bilingual
  readonly kind: 'event' | 'relation' | 'pattern' | 'intent'
  /** Names of the actors the claim is about. */
  readonly parties: readonly string[]
  /** EDTF (ISO 8601-2) date or interval the claim speaks of; null if it names none. */
  readonly time: string | null
  readonly assessment: {
    readonly grade: Grade
    readonly reasons: Bilingual
    readonly reviewer: string
    /** ISO day. */
    readonly date: string
  } | null
  readonly statements: readonly PublishedStatement[]
  /** Ids of the tests of what the claim predicts. */
  readonly tests: readonly string[]
}

export interface PublishedStatement {
  readonly id: string
  /** Id of a `PublishedSource`. */
  readonly source: string
  readonly stance: Stance
  /** EDTF date on which it was said. */
  readonly date: string | null
  /** The source's own words, exactly as they stand in the exhibit. */
  readonly quote: string
  readonly quoteLanguage: 'ar' | 'en' | 'fa'
  /** The editors' translation, marked as theirs; null for a language it needs none in. */
  readonly translation: { readonly en: string | null; readonly ar: string | null }
  /** An interest the source itself disclosed in or with this statement. */
  readonly interest: Bilingual | null
  readonly passage: PublishedPassage
}

/** Where a quote stands in an exhibit (W3C Web Annotation selectors). */
export type PublishedPassage =
  | {
      readonly kind: 'text'
      /** Id of a `PublishedExhibit`. */
      readonly exhibit: string
      /** UTF-16 offsets into the exhibit's extracted text. */
      readonly start: number
      readonly end: number
      /** Up to 120 characters before and after, for the reader. */
      readonly prefix: string
      readonly suffix: string
    }
  | {
      readonly kind: 'rectangle'
      readonly exhibit: string
      readonly page: number
      /** Fractions of page width and height, 0–1. */
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

export interface PublishedSource {
  readonly id: string
  readonly name: Bilingual
  readonly kind: 'outlet' | 'channel' | 'organisation' | 'person'
  /** Admiralty system, A (completely reliable) … F (cannot be judged). */
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly affiliations: readonly {
    readonly text: Bilingual
    readonly since: string | null
    readonly until: string | null
  }[]
  readonly interests: readonly Bilingual[]
  /** Ids of sources whose information it relays. */
  readonly relays: readonly string[]
}

export interface PublishedExhibit {
  readonly id: string
  readonly title: string
  /** SHA-256 of the original bytes, lowercase hex. */
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  /** ISO 8601 instant at which it was archived. */
  readonly acquiredAt: string
  /** Address it came from, if any. */
  readonly url: string | null
  /** Name of the copy published with the edition, relative to the site's root; null if only the hash is published. */
  readonly file: string | null
}

export interface PublishedTest {
  readonly id: string
  readonly title: Bilingual
  /** The registered specification, whole, and its SHA-256 (of its RFC 8785 form). */
  readonly specification: Readonly<Record<string, unknown>>
  readonly specificationHash: string
  /** ISO instant and ledger position (0-based entry number) of the registration: before the run, always. */
  readonly registeredAt: string
  readonly registeredEntry: number
  readonly ranAt: string
  /** Class names A and B, the date tested (bin label) and where the date came from. */
  readonly a: string
  readonly b: string
  readonly date: string
  readonly dateOrigin: 'claim' | 'data'
  readonly verdict: 'shift' | 'no-shift' | 'cannot-be-tested' | 'guards-open'
  readonly reason: Bilingual
  /** Share of A among A + B, 0–1; null where it cannot be computed. */
  readonly shareBefore: number | null
  readonly shareAfter: number | null
  /** Ratio of rate ratios (A after/before over B after/before) with its 95 % interval. */
  readonly rateRatio: { readonly estimate: number; readonly low: number; readonly high: number } | null
  readonly p: number | null
  /** Guards, each with its finding; `open` guards block a headline until a person answers. */
  readonly guards: readonly {
    readonly name: string
    readonly state: 'clear' | 'open' | 'answered'
    readonly finding: Bilingual
    readonly answer: Bilingual | null
  }[]
  /** The series the test ran on, shapes as in `series --json`. */
  readonly bins: readonly string[]
  readonly classes: Readonly<Record<string, readonly number[]>>
  /** 1 = bin fully observed, 0 = not observed (a gap, not a zero). */
  readonly exposure: readonly number[]
  /** Per class: 0-based indices of the first bin of each new regime, and the mean of each segment per bin. */
  readonly changes: Readonly<Record<string, readonly number[]>>
  readonly segmentMeans: Readonly<Record<string, readonly number[]>>
}
