import type { z } from 'zod'
import type { Bilingual } from './languages.ts'
import { Problem, quoted } from './problem.ts'

/**
 * The first thing a schema found wrong, as a problem in the house's own words: zod's messages are for programmers and in
 * one language.
 */
export function fromZod(error: z.ZodError, input: unknown, file: string): Problem {
  const issue = error.issues[0] as z.core.$ZodIssue
  const field = issue.path.length === 0 ? undefined : issue.path.map(String).join('.')
  const found = valueAt(input, issue.path)
  return new Problem(found === undefined ? 'field-missing' : 'field-invalid', {
    file,
    ...(field === undefined ? {} : { field }),
    what: describe(issue, found),
    remedy: { en: 'correct it and try again', ar: 'صحّحه ثم حاول من جديد' },
  })
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)
}

function describe(issue: z.core.$ZodIssue, found: unknown): Bilingual {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(quoted).join(', ')
    return { en: `there is no field called ${keys} here`, ar: `لا يوجد هنا حقل اسمه ${keys}` }
  }
  if (found === undefined) return { en: 'this field is missing', ar: 'هذا الحقل ناقص' }
  const shown = quoted(typeof found === 'string' ? found : JSON.stringify(found))
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ')
    return { en: `${shown} is not one of ${allowed}`, ar: `${shown} ليس واحداً من: ${allowed}` }
  }
  if (issue.code === 'invalid_type') {
    return { en: `${shown} is not of the type ${issue.expected}`, ar: `${shown} ليس من النوع ${issue.expected}` }
  }
  if (issue.code === 'custom' && issue.params?.['ar'] !== undefined) {
    return { en: `${shown} ${issue.message}`, ar: `${shown} ${String(issue.params['ar'])}` }
  }
  return { en: `${shown} does not have the form asked for here`, ar: `${shown} ليس بالصيغة المطلوبة هنا` }
}
