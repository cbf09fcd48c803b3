import type { Stance } from '../annotation.ts'
import { fold } from '../fold.ts'
import { jussives, negations, reportingVerbs } from '../lexicon/reporting-verbs.ts'

/** Stance of each folded verb form. */
export const stanceOfVerb: ReadonlyMap<string, Stance> = new Map(
  [reportingVerbs.ar, reportingVerbs.en].flatMap((group) =>
    (Object.keys(group) as Stance[]).flatMap((stance) =>
      (group[stance] ?? []).map((form) => [fold(form).text, stance] as const),
    ),
  ),
)

/** Verb forms that stand after a negation: whatever they are, the negated verb takes no stance. */
export const negatedForms: ReadonlySet<string> = new Set(
  (Object.keys(jussives) as Stance[]).flatMap((stance) => (jussives[stance] ?? []).map((form) => fold(form).text)),
)

export const negationWords: ReadonlySet<string> = new Set(negations.map((word) => fold(word).text))
