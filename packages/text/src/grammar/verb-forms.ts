import { foldedText } from '../fold.ts'

/** A verb as a word list has it: “he did”, “he does”, “doing”; what the pattern does not give is listed under `also`. */
export interface VerbEntry {
  readonly past: string
  readonly present?: string | undefined
  /** The participle in its masculine form without ending: قائل. */
  readonly participle?: string | undefined
  readonly also?: readonly string[] | undefined
}

export type Gender = 'masculine' | 'feminine'

/** One form of a verb, folded. */
export interface VerbForm {
  readonly form: string
  readonly kind: 'verb' | 'participle'
  /** “We deny”, “I said”: the speaker is whoever wrote the text. */
  readonly firstPerson: boolean
  /** Stands after لم, لا, لن. */
  readonly present: boolean
  /** Null where the form does not tell. */
  readonly gender: Gender | null
  readonly plural: boolean
}

/** What may be written at the end of a verb for the one it happens to. */
export const objectPronouns: readonly string[] = ['هما', 'كما', 'ها', 'هم', 'نا', 'ني', 'كم', 'ه', 'ك']

/** The forms of a verb that news uses: persons of the past and the present, jussive, participle, each with object pronouns. */
export function formsOf(verb: VerbEntry): VerbForm[] {
  const bare = conjugate(verb)
  const withPronouns = bare
    .filter(({ kind }) => kind === 'verb')
    .flatMap((one) => objectPronouns.map((pronoun) => ({ ...one, form: `${beforePronoun(one.form)}${pronoun}` })))
  return [...bare.filter(({ kind }) => kind === 'verb'), ...withPronouns, ...bare.filter(({ kind }) => kind !== 'verb')]
}

/** A final ا of the plural is not written before a pronoun, a final ي becomes ا: نفوه, نفاه. */
const beforePronoun = (form: string): string => form.replace(/وا$/, 'و').replace(/ي$/, 'ا')

/** The form a verb has where no pronoun follows, of what is left when one is cut off: both readings, نفا → نفي, نفو → نفوا. */
export function withoutPronoun(stem: string): string[] {
  if (stem.endsWith('ا')) return [stem, `${stem.slice(0, -1)}ي`]
  return stem.endsWith('و') ? [stem, `${stem}ا`] : [stem]
}

/** The forms of a verb without object pronouns. */
export function conjugate({ past, present, participle, also }: VerbEntry): VerbForm[] {
  return [
    ...pastForms(foldedText(past), endsInHamza(past), past.endsWith('ي')),
    ...(present === undefined ? [] : presentForms(present)),
    ...(also ?? []).map((form) => verbForm(foldedText(form), {})),
    ...(participle === undefined ? [] : participleForms(foldedText(participle))),
  ]
}

const verbForm = (form: string, rest: Partial<VerbForm>): VerbForm => ({
  form,
  kind: 'verb',
  firstPerson: false,
  present: false,
  gender: null,
  plural: false,
  ...rest,
})

/** Folded, the hamza of “disowned” is written like a weak letter, and stays before every ending: تبرأت. */
const endsInHamza = (form: string): boolean => /[أئءؤ]$/.test(form)

/** `kept`: a ي that is spoken stays before ت: لقي, لقيت, but قضى, قضت. */
function pastForms(he: string, firm: boolean, kept: boolean): VerbForm[] {
  const weak = !firm && /[يا]$/.test(he) && he.length > 2
  const stem = weak ? he.slice(0, -1) : he
  // قال: قلنا, أفاد: أفدنا
  const short = !weak && /.ا.$/.test(he) ? `${he.slice(0, -2)}${he.slice(-1)}` : he
  const we = weak ? `${stem}${he.endsWith('ا') ? 'و' : 'ي'}نا` : `${short.replace(/ن$/, '')}نا`
  const they = { gender: 'masculine', plural: true } as const
  return [
    verbForm(he, { gender: 'masculine' }),
    verbForm(`${kept ? he : stem}ت`, { gender: 'feminine' }),
    verbForm(`${stem}وا`, they),
    // of short verbs it is written like a noun: ردا
    ...(weak || he.length < 4 ? [] : [verbForm(`${he}ا`, they)]),
    verbForm(`${kept ? he : stem}تا`, { gender: 'feminine', plural: true }),
    verbForm(we, { firstPerson: true }),
    ...(short === he ? [] : [verbForm(`${short}ت`, { firstPerson: true })]),
  ]
}

/** Persons of the imperfect by the form of “he”. */
export function presentForms(present: string): VerbForm[] {
  const he = foldedText(present)
  const weak = !endsInHamza(present) && /[يوا]$/.test(he)
  const rest = he.slice(1)
  const stem = weak ? rest.slice(0, -1) : rest
  // لم يقل, لم ينف
  const jussive = weak ? stem : rest.replace(/[ويا](?=.$)/, '')
  const masculine = { present: true, gender: 'masculine' } as const
  const feminine = { present: true, gender: 'feminine' } as const
  const we = { present: true, firstPerson: true } as const
  return [
    verbForm(`ي${rest}`, masculine),
    verbForm(`ي${jussive}`, masculine),
    ...['ون', 'وا'].map((ending) => verbForm(`ي${stem}${ending}`, { ...masculine, plural: true })),
    verbForm(`ي${rest}ان`, { ...masculine, plural: true }),
    verbForm(`ت${rest}`, feminine),
    verbForm(`ت${jussive}`, feminine),
    verbForm(`ت${rest}ان`, { ...feminine, plural: true }),
    ...['ن', 'ا'].flatMap((person) => [verbForm(`${person}${rest}`, we), verbForm(`${person}${jussive}`, we)]),
  ]
}

function participleForms(he: string): VerbForm[] {
  const stem = he.replace(/ي$/, '')
  return (
    [
      [`${he}ا`, 'masculine', false],
      [`${he}ه`, 'feminine', false],
      [`${stem}ين`, 'masculine', true],
      [`${he}تين`, 'feminine', true],
      [`${he}ات`, 'feminine', true],
    ] as const
  ).map(([form, gender, plural]) => verbForm(form, { kind: 'participle', gender, plural }))
}

/** Whether vowel marks tell that a verb is passive: the letter behind the first of the past has u (قُتل, استُهدف). */
export const isMarkedPassive = (surface: string): boolean =>
  /^[وف]?[^يتنأاإ\u064b-\u0652]\u064f/.test(surface) ||
  /^[وف]?أ\u064f(?!ض)/.test(surface) ||
  /^[وف]?(?:ا[عختقنسش]|است)[^\u064f]?\u064f/.test(surface)
