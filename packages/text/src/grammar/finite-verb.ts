import { foldedSet, foldedText } from '../fold.ts'
import { commonVerbs, likeFiniteVerbs, namesLikeVerbs } from '../lexicon/common-verbs.ts'
import { columns } from '../lexicon/entries.ts'
import { arabicVerbs } from '../lexicon/reporting-verbs.ts'
import { perWord, type Word } from '../words.ts'
import { conjugate, objectPronouns, type VerbEntry, type VerbForm, withoutPronoun } from './verb-forms.ts'

const verbs: readonly VerbEntry[] = [
  ...commonVerbs.map((entry) => columns(entry)).map(([past, present]) => ({ past: past as string, present })),
  ...Object.values(arabicVerbs).flat(),
]

/**
 * “He killed” is written like “killing”, “the two broke” like “a breach” or “a gathering” in the accusative, “let us say” like “transport”: only
 * forms that are nothing but verbs count.
 */
const isVerbForm = ({ form, firstPerson }: VerbForm, past: string): boolean =>
  form === `${past}ا` && /^...$|^ت/.test(past)
    ? false
    : form === past
      ? /^ا|^.ا.$|ي$/.test(past) && past !== 'نفي'
      : !(firstPerson && form.length < 4)

const forms: ReadonlySet<string> = new Set(
  verbs.flatMap((verb) => {
    const past = foldedText(verb.past)
    return conjugate(verb)
      .filter((form) => form.kind === 'verb' && form.form.length > 2 && isVerbForm(form, past))
      .map(({ form }) => form)
  }),
)

const pasts: ReadonlySet<string> = new Set(verbs.map(({ past }) => foldedText(past)))
/** Whether a word may be the past of a verb in its shortest form, which is written like its noun: “(he) broke”, “a breach”. */
export const mayBePast: (word: Word) => boolean = perWord((text) => pasts.has(text))

const names = foldedSet([...namesLikeVerbs, ...likeFiniteVerbs])

/**
 * “إعادة”, “استعادتها”, “إصابته”: the noun of a hollow verb of the fourth or tenth form, written like the verb with a pronoun
 * and far more often meant.
 */
const isVerbalNounOfHollow = (text: string): boolean => /^(?:است|ا).ا.(?:ه|ت(?:ه|ها|هم|هما|هن|نا|ي))$/.test(text)

const mayBegin = (text: string): boolean => {
  if (names.has(text)) return false
  if (forms.has(text)) return true
  if (/^س[يتنا]./.test(text) && forms.has(text.slice(1))) return true
  if (isVerbalNounOfHollow(text)) return false
  return objectPronouns.some(
    (pronoun) =>
      text.length - pronoun.length > 2 &&
      text.endsWith(pronoun) &&
      withoutPronoun(text.slice(0, -pronoun.length)).some((form) => forms.has(form)),
  )
}

/** Whether a word can hardly be anything but a finite verb of the lexicons: “announced”, “and they fled”, “will open”. */
export const isFiniteVerb: (word: Word) => boolean = perWord(mayBegin)

/** A finite verb behind و or ف, which begins a clause of its own. */
export const isJoinedVerb: (word: Word) => boolean = perWord(
  (text) => /^[وف]../.test(text) && text.length > 3 && !names.has(text) && mayBegin(text.slice(1)),
)
