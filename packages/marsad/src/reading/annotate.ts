import type { Reading } from '@marsad/text'
import type { Gazetteer } from './gazetteer.ts'
import type { ProposalKind } from './model.ts'

export interface Found {
  readonly kind: ProposalKind
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly value: Record<string, unknown>
}

/** When a text was published, against which “last week” is read. */
export interface Publication {
  /** ISO day, or an instant, whose day is taken in the time zone. */
  readonly publishedAt?: string
  /** IANA time zone; UTC where it is left out. */
  readonly timeZone?: string
}

export interface AnnotationOptions extends Publication {
  readonly gazetteer: Gazetteer
}

/** What was read in a text: every layer, with UTF-16 offsets. */
export type TextReading = Reading

/** All that `@marsad/text` reads in a text, as it gives it. Its word lists are loaded only by those who read. */
export async function annotateText(text: string, { gazetteer, ...published }: AnnotationOptions): Promise<TextReading> {
  const { prepare, read } = await import('@marsad/text')
  return read(text, { names: prepare(gazetteer.entries), ...published })
}

/**
 * What is read in a text that a person is to decide on. An incident is proposed only where the text says that it happened:
 * nobody shall count what was denied, planned or feared.
 */
export async function annotate(
  text: string,
  options: AnnotationOptions,
): Promise<{ found: Found[]; warnings: string[] }> {
  const { times, names, statements, claims, evidence, incidents, warnings } = await annotateText(text, options)
  const placeOf = (index: number | null) => {
    const statement = index === null ? undefined : statements[index]
    return statement === undefined ? null : { start: statement.start, end: statement.end }
  }
  return {
    found: [
      ...times.filter(({ kind }) => kind === 'date').map((time) => toFound('time', time)),
      ...names.map((name) => toFound('name', name)),
      ...evidence.map((mention) => toFound('evidence', mention)),
      // proposals are kept one by one: what points at another points at its place
      ...statements.map((statement) => toFound('statement', { ...statement, within: placeOf(statement.within) })),
      ...claims.map((claim) => toFound('claim', { ...claim, statement: placeOf(claim.statement) })),
      ...incidents.filter(({ modality }) => modality === 'happened').map((incident) => toFound('incident', incident)),
    ],
    warnings: warnings.map((warning) => JSON.stringify(warning)),
  }
}

interface Annotation {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
}

/** What an annotation says beyond its place is the proposal's value. Absent members are left out, as in JSON. */
function toFound<One extends Annotation>(kind: ProposalKind, annotation: One): Found {
  const { start, end, rule, confidence, ...rest } = annotation
  return { kind, start, end, rule, confidence, value: JSON.parse(JSON.stringify(rest)) as Record<string, unknown> }
}
