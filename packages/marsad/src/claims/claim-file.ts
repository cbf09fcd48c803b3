import { z } from 'zod'
import { assessmentFields, claimFields, rectangleSchema, sourceFields, statementFields } from './model.ts'

/** A claim as people write it down: the proposition, who said what about it and where that stands, and the tests of it. */
export const claimFileSchema = z
  .strictObject({
    ...claimFields,
    sources: z.array(z.strictObject({ ...sourceFields, relays: z.array(z.string()) })),
    statements: z.array(
      z.strictObject({
        ...statementFields,
        /** Key of a source. */
        source: z.string(),
        passage: z.strictObject({
          /** Id, hash or title of an exhibit; of a path, the last part counts. */
          exhibit: z.string().min(1),
          rectangle: rectangleSchema.optional(),
        }),
      }),
    ),
    /** Ids or specification hashes of registered tests, or paths of their specifications. */
    tests: z.array(z.string()),
    assessment: z.strictObject(assessmentFields).nullable(),
  })
  .superRefine((file, context) => {
    const keys = new Set(file.sources.map(({ key }) => key))
    const check = (key: string, path: (string | number)[]) => {
      if (keys.has(key)) return
      context.addIssue({
        code: 'custom',
        path,
        message: 'is not the key of a source in this file',
        params: { ar: 'ليس مفتاحاً لمصدر في هذا الملف' },
      })
    }
    for (const [i, { source }] of file.statements.entries()) check(source, ['statements', i, 'source'])
    for (const [i, { relays }] of file.sources.entries()) {
      for (const [j, key] of relays.entries()) check(key, ['sources', i, 'relays', j])
    }
  })
export type ClaimFile = z.infer<typeof claimFileSchema>
