import { z } from 'zod'
import { type Id, idSchema, type KeptTable } from '#store'

export type ProposalId = Id<'proposal'>

/** What a machine can propose to have read. */
const proposalKinds = ['time', 'name', 'evidence', 'statement', 'claim', 'incident'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** Where it stands: a text position and a text quote (W3C Web Annotation), so that either can prove the other. */
const passage = z.strictObject({
  /** SHA-256 of the extracted text that the offsets point into. */
  text: z.hex().length(64),
  /** UTF-16 offsets; the text between them is the quote. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type TextPassage = z.infer<typeof passage>

const decision = z.strictObject({
  outcome: z.enum(['accepted', 'corrected', 'rejected']),
  by: idSchema<'person'>(),
  at: z.iso.datetime(),
  reason: z.string().nullable(),
})

const proposal = z.strictObject({
  exhibit: idSchema<'exhibit'>(),
  kind: z.enum(proposalKinds),
  passage,
  /** What was read there; its fields depend on the kind and are those of `@marsad/text`. */
  value: z.record(z.string(), z.unknown()),
  rule: z.string(),
  /** 0–1. */
  confidence: z.number().min(0).max(1),
  status: z.enum(['proposed', 'accepted', 'corrected', 'rejected', 'withdrawn']),
  decision: decision.nullable(),
})
export type Proposal = z.infer<typeof proposal>

export const proposals: KeptTable<Proposal> = {
  name: 'proposal',
  schema: proposal,
  columns: (record) => ({ exhibit: record.exhibit, status: record.status }),
}
