import { foldedSet, foldedText } from '../fold.ts'
import {
  conjugate,
  objectPronouns,
  presentForms,
  type VerbEntry,
  type VerbForm,
  withoutPronoun,
} from '../grammar/verb-forms.ts'
import { commonVerbs } from '../lexicon/common-verbs.ts'
import { columns } from '../lexicon/entries.ts'
import { incidentTriggers } from '../lexicon/incident-triggers.ts'
import { notPlanned, plannedVerbs } from '../lexicon/planned-verbs.ts'
import { arabicVerbs } from '../lexicon/reporting-verbs.ts'
import { verbsOf } from '../lexicon/trigger-verbs.ts'

const ofIncidents = incidentTriggers
  .flatMap(({ verbs }) => (verbs === undefined ? [] : verbsOf(verbs)))
  .filter(({ past }) => !past.includes(' '))

const verbs: readonly VerbEntry[] = [
  ...commonVerbs.map((entry) => columns(entry)).map(([past, present]) => ({ past: past as string, present })),
  ...Object.values(arabicVerbs).flat(),
  ...ofIncidents,
]

const tells = ({ kind }: VerbForm): boolean => kind === 'verb'

/** Forms that may stand behind س: none as behind لم, which leave out a weak letter. “سيطر” is “took control”, no “سيطور”. */
export function indicatives(present: string): string[] {
  const rest = foldedText(present).slice(1)
  const forms = presentForms(present).map(({ form }) => form)
  return forms.filter((form) => !form.endsWith('وا') && (form.length > rest.length || form.slice(1) === rest))
}

const imperfects: ReadonlySet<string> = new Set(
  [...verbs.flatMap(({ present }) => (present === undefined ? [] : [present])), ...plannedVerbs]
    .flatMap(indicatives)
    .filter((form) => form.length > 2 && /^[يتن]/.test(form)),
)

const alike = foldedSet(notPlanned)

/**
 * “سيصل”, “وستنتهي”, “سيقدمها”: س and the imperfect of a verb the lexicons have. Names and things begin with the same letters:
 * سيرغي, سنجار.
 */
export function isFutureVerb(text: string): boolean {
  const verb = /^[وف]?س(?=[يتن])/.exec(text)
  if (verb === null || alike.has(text.slice(verb[0].length - 1))) return false
  const imperfect = text.slice(verb[0].length)
  return isTenthForm(imperfect) || isAmong(imperfects, imperfect)
}

/** With or without whom it happens to: “سيلتقيه”. */
const isAmong = (forms: ReadonlySet<string>, text: string): boolean =>
  forms.has(text) ||
  objectPronouns.some(
    (pronoun) =>
      text.length - pronoun.length > 2 &&
      text.endsWith(pronoun) &&
      withoutPronoun(text.slice(0, -pronoun.length)).some((form) => forms.has(form)),
  )

/** “سيستخرجون”: no name is formed so. */
const isTenthForm = (imperfect: string): boolean => imperfect.length > 5 && imperfect.startsWith('ست', 1)

/**
 * Forms that are nothing but a verb of the past: “he killed” is written like “killing”, “it advanced” like “advance”, “both
 * came” like a noun in the accusative.
 */
const isPastAlone = ({ form, present, firstPerson }: VerbForm, past: string): boolean => {
  if (present || firstPerson || form.length < 4) return false
  return form === past ? /^ا/.test(form) : /(?:وا|[^ا]ت)$/.test(form)
}

const pasts: ReadonlySet<string> = new Set(
  verbs.flatMap((verb) => {
    const past = foldedText(verb.past)
    return conjugate(verb)
      .filter((form) => tells(form) && isPastAlone(form, past))
      .map(({ form }) => form)
  }),
)

/** “أعلنت”, “وقتلوه”, “أوقف”: what has been, and nothing else. */
export const isPastVerb = (text: string): boolean =>
  isAmong(pasts, text) || (/^[وف]/.test(text) && isAmong(pasts, text.slice(1)))
