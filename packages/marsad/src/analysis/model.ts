import { z } from 'zod'
import { bilingualSchema } from '#problems'
import { type Id, idSchema, type KeptTable } from '#store'
import { binUnits } from './bins.ts'

export type SchemeId = Id<'scheme'>
export type TestId = Id<'test'>
export type TestRunId = Id<'test-run'>

const name = z.string().min(1).max(200)
const names = z.array(name).min(1)

/** One rule: the class it assigns, and when. The first rule that matches decides. */
const rule = z.strictObject({
  class: name,
  when: z.strictObject({
    /** Names on the other side. It must be exactly this set; with `contains`, at least these. */
    opponent: names,
    contains: z.boolean().optional(),
  }),
})
export type Rule = z.infer<typeof rule>

/** A target scheme: an ordered list of readable rules. Its version is the revision of its record. */
export const schemeSchema = z.strictObject({ name, rules: z.array(rule).min(1) })
export type Scheme = z.infer<typeof schemeSchema>

export const schemes: KeptTable<Scheme> = {
  name: 'scheme',
  schema: schemeSchema,
  columns: (record) => ({ name: record.name }),
}

/** What is counted, of whom, against whom, where and when. Its canonical JSON's SHA-256 names it. */
export const specificationSchema = z.strictObject({
  /** Actors whose incidents are counted: those with at least one of them on a side. */
  actor: names,
  actorRole: z.enum(['any', 'perpetrator', 'target']),
  scheme: name,
  /** Filled in by Marsad with the newest version where it is left out. */
  schemeVersion: z.int().positive().optional(),
  classes: names,
  /** First and last bin: `2016-01/2018-06`, or days. */
  span: z.string(),
  bin: z.enum(binUnits),
  count: z.enum(['incidents', 'fatalities']),
  /** First-order divisions; all where left out. */
  regions: names.optional(),
  /** An incident of several days counts at its first day (the default) or not at all. */
  multiDay: z.enum(['at-start', 'exclude']).optional(),
  /** Leaves out incidents dated less exactly than this. */
  leastDatePrecision: z.enum(['day', 'within-week', 'week', 'month', 'year']).optional(),
  /** Leaves out incidents that only these sources reported. */
  withoutSources: names.optional(),
  /** Bins that were not observed: exposure 0, a gap and not a zero. */
  unobserved: z.array(z.string()).optional(),
})
export type Specification = z.infer<typeof specificationSchema>

export const testSpecificationSchema = specificationSchema.extend({
  title: bilingualSchema.optional(),
  /** The classes compared: did the share of A among A and B change? */
  a: name,
  b: name,
  /** First bin of the claimed new state. */
  date: z.string(),
  dateOrigin: z.enum(['claim', 'data']),
  direction: z.enum(['a-falls', 'a-rises', 'two-sided']),
  /** The source of the claim: the test is repeated without what only it reported. */
  claimant: name.optional(),
})
export type TestSpecification = z.infer<typeof testSpecificationSchema>

const test = z.strictObject({
  specification: testSpecificationSchema,
  hash: z.hex().length(64),
  registeredAt: z.iso.datetime(),
})
export type Test = z.infer<typeof test>

export const tests: KeptTable<Test> = { name: 'test', schema: test, columns: () => ({}) }

const guard = z.strictObject({
  name: z.string(),
  state: z.enum(['clear', 'open', 'answered']),
  finding: bilingualSchema,
  answer: bilingualSchema.nullable(),
})
export type Guard = z.infer<typeof guard>

const counts = z.array(z.number())
const interval = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })

const testResult = z.strictObject({
  verdict: z.enum(['shift', 'no-shift', 'cannot-be-tested', 'guards-open']),
  /** What the numbers alone say, whatever the guards found. */
  statistical: z.enum(['shift', 'no-shift', 'cannot-be-tested']),
  reason: bilingualSchema,
  reasonCode: z.string(),
  shareBefore: z.number().nullable(),
  shareAfter: z.number().nullable(),
  rateRatio: interval.nullable(),
  p: z.number().nullable(),
  /** Per class: first bins of new regimes, and the mean per bin of each regime. */
  changes: z.record(z.string(), z.array(z.int())),
  segmentMeans: z.record(z.string(), counts),
  guards: z.array(guard),
  bins: z.array(z.string()),
  classes: z.record(z.string(), counts),
  exposure: counts,
  withoutClaimant: z.record(z.string(), counts).nullable(),
  seed: z.int(),
  /** How the numbers were computed: method, block length, version of the statistics. */
  computation: z.record(z.string(), z.unknown()),
})
export type TestResult = z.infer<typeof testResult>

const testRun = z.strictObject({
  test: idSchema<'test'>(),
  ranAt: z.iso.datetime(),
  /** Ledger size and note of the checkpoint the counts were read at. */
  checkpoint: z.strictObject({ size: z.int(), note: z.string() }),
  result: testResult,
})
export type TestRun = z.infer<typeof testRun>

export const testRuns: KeptTable<TestRun> = {
  name: 'test_run',
  schema: testRun,
  columns: (record) => ({ test: record.test }),
}
