import { z } from 'zod'
import { bilingualSchema } from '#problems'
import { type Id, idSchema, type KeptTable } from '#store'

export type ClaimId = Id<'claim'>
export type SourceId = Id<'source'>
export type StatementId = Id<'statement'>
export type AssessmentId = Id<'assessment'>

const stances = [
  'asserts',
  'confirms',
  'claims-at-a-distance',
  'opines',
  'denies',
  'doubts',
  'declines-to-comment',
] as const

/** Airwars' grades, and one more that is as good an answer as they are. */
const grades = ['confirmed', 'fair', 'weak', 'contested', 'discounted', 'cannot-be-tested'] as const

const claimKinds = ['event', 'relation', 'pattern', 'intent'] as const
const sourceKinds = ['outlet', 'channel', 'organisation', 'person'] as const
/** Admiralty system: A, completely reliable … E, unreliable; F, cannot be judged. */
const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** What is said of a source, in a claim's file and in the record alike; only what it relays is named differently. */
export const sourceFields = {
  /** Short name by which files refer to the source; one per investigation. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
  name: bilingualSchema,
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities),
  affiliations: z.array(
    z.strictObject({ text: bilingualSchema, since: z.string().nullable(), until: z.string().nullable() }),
  ),
  interests: z.array(bilingualSchema),
}

const source = z.strictObject({ ...sourceFields, relays: z.array(idSchema<'source'>()) })
export type Source = z.infer<typeof source>
export const sources: KeptTable<Source> = { name: 'source', schema: source, columns: () => ({}) }

export const claimFields = {
  proposition: bilingualSchema,
  kind: z.enum(claimKinds),
  parties: z.array(z.string().min(1)),
  /** EDTF. */
  time: z.string().nullable(),
}

const claim = z.strictObject({ ...claimFields, tests: z.array(idSchema<'test'>()) })
export type Claim = z.infer<typeof claim>
export const claims: KeptTable<Claim> = { name: 'claim', schema: claim, columns: () => ({}) }

const fraction = z.number().min(0).max(1)

/** A place on a page of an exhibit, in fractions of its width and height (W3C Media Fragments, as parts of 1). */
export const rectangleSchema = z.strictObject({
  page: z.int().positive(),
  x: fraction,
  y: fraction,
  width: fraction,
  height: fraction,
})

const passage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    exhibit: idSchema<'exhibit'>(),
    text: z.hex().length(64),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({ kind: z.literal('rectangle'), exhibit: idSchema<'exhibit'>(), ...rectangleSchema.shape }),
])
export type Passage = z.infer<typeof passage>

export const statementFields = {
  stance: z.enum(stances),
  date: z.string().nullable(),
  /** The source's own words. */
  quote: z.string().min(1),
  quoteLanguage: z.enum(['ar', 'en', 'fa']),
  translation: z.strictObject({ en: z.string().nullable(), ar: z.string().nullable() }),
  /** An interest the source disclosed in or with the statement. */
  interest: bilingualSchema.nullable(),
}

const statement = z.strictObject({
  ...statementFields,
  claim: idSchema<'claim'>(),
  source: idSchema<'source'>(),
  passage,
})
export type Statement = z.infer<typeof statement>
export const statements: KeptTable<Statement> = { name: 'statement', schema: statement, columns: () => ({}) }

export const assessmentFields = {
  grade: z.enum(grades),
  reasons: bilingualSchema,
  reviewer: z.string().min(1),
  date: z.iso.date(),
}

const assessment = z.strictObject({ ...assessmentFields, claim: idSchema<'claim'>() })
export type Assessment = z.infer<typeof assessment>
export const assessments: KeptTable<Assessment> = { name: 'assessment', schema: assessment, columns: () => ({}) }
