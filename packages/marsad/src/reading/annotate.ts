import { prepare, read } from '@marsad/text'
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

export interface AnnotationOptions {
  readonly gazetteer: Gazetteer
  readonly publishedAt?: string
}

/** All that `@marsad/text` reads in a text, as it gives it. */
export function annotateText(text: string, { gazetteer, publishedAt }: AnnotationOptions) {
  return read(text, {
    names: prepare(gazetteer.entries),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  })
}

/** What is read in a text that a person is to decide on. */
export function annotate(text: string, options: AnnotationOptions): { found: Found[]; warnings: string[] } {
  const { times, names, statements, warnings } = annotateText(text, options)
  return {
    found: [
      ...times.filter(({ kind }) => kind === 'date').map((time) => toFound('time', time)),
      ...names.map((name) => toFound('name', name)),
      ...statements.map((statement) => toFound('statement', statement)),
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
function toFound(kind: ProposalKind, annotation: Annotation): Found {
  const { start, end, rule, confidence, ...rest } = annotation
  return { kind, start, end, rule, confidence, value: JSON.parse(JSON.stringify(rest)) as Record<string, unknown> }
}
