import { fold } from '../fold.ts'
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts'

/** One form of a reporting verb, folded. */
export interface VerbForm {
  readonly form: string
  readonly kind: 'verb' | 'participle'
  /** “We deny”, “I said”: the speaker is whoever wrote the text. */
  readonly firstPerson: boolean
  /** Stands after لم, لا, لن. */
  readonly present: boolean
}

const pronouns = ['ه', 'ها', 'هم', 'هما', 'نا', 'ني']

/** The forms of a verb that news uses: persons of the past and the present, jussive, participle, each with object pronouns. */
export function formsOf(verb: ReportingVerb): VerbForm[] {
  const past = pastForms(fold(verb.past).text)
  const present = verb.present === undefined ? [] : presentForms(fold(verb.present).text)
  if (verb.impersonal) return [...past.slice(0, 2), ...present.slice(0, 1)]
  const verbs = [...past, ...present, ...(verb.also ?? []).map((form) => plain(fold(form).text))]
  const withPronouns = verbs.flatMap((one) => [
    one,
    // a final ا of the plural is not written before a pronoun, a final ي becomes ا
    ...pronouns.map((pronoun) => ({ ...one, form: `${one.form.replace(/وا$/, 'و').replace(/ي$/, 'ا')}${pronoun}` })),
  ])
  const participle = verb.participle === undefined ? [] : participleForms(fold(verb.participle).text)
  return [...withPronouns, ...participle]
}

const plain = (form: string, firstPerson = false, present = false): VerbForm => ({
  form,
  kind: 'verb',
  firstPerson,
  present,
})

function pastForms(he: string): VerbForm[] {
  const weak = /[يا]$/.test(he) && he.length > 2
  const stem = weak ? he.slice(0, -1) : he
  const hollow = he.length === 3 && he[1] === 'ا'
  const we = hollow ? `${he[0]}${he[2]}نا` : weak ? `${stem}ينا` : `${he}نا`
  const feminine = `${stem}ت`
  return [plain(he), plain(feminine), plain(`${stem}وا`), ...(weak ? [] : [plain(`${he}ا`)]), plain(we, true)]
}

function presentForms(he: string): VerbForm[] {
  const weak = /[يوا]$/.test(he)
  const rest = he.slice(1)
  const stem = weak ? rest.slice(0, -1) : rest
  const jussive = weak ? stem : rest.replace(/[ويا](?=.$)/, '')
  return [
    ...['ي', 'ت'].flatMap((person) => [person + rest, `${person}${stem}ون`, `${person}${stem}وا`, person + jussive]),
    ...['ي', 'ت'].map((person) => `${person}${rest}ان`),
  ]
    .map((form) => plain(form, false, true))
    .concat([`ن${rest}`, `ا${rest}`, `ن${jussive}`].map((form) => plain(form, true, true)))
}

function participleForms(he: string): VerbForm[] {
  const stem = he.replace(/ي$/, '')
  return [`${he}ا`, `${he}ه`, `${stem}ين`, `${he}تين`].map((form) => ({
    form,
    kind: 'participle',
    firstPerson: false,
    present: false,
  }))
}
