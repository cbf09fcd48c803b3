import type { Stance } from '../annotation.ts'
import { fold, foldedSet, foldedText } from '../fold.ts'
import { conjugate, objectPronouns, type VerbForm, withoutPronoun } from '../grammar/verb-forms.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { arabicVerbs, doubtfulForms, negatedVerbs, neverVerbs, type ReportingVerb } from '../lexicon/reporting-verbs.ts'
import { perWord, type Word, wordOf } from '../words.ts'

/** A word read as a form of a reporting verb. */
export interface VerbReading {
  readonly verb: ReportingVerb
  readonly stance: Stance
  readonly form: VerbForm
  /** Letters before it that are written with it: و, ف, and ل or س before the present. */
  readonly cut: number
  /** “so that they say”, “in order to admit”. */
  readonly purpose: boolean
  /** Its object is written with it: “denied it”. */
  readonly pronoun: boolean
  /** A noun or another verb is written like it. */
  readonly doubtful: boolean
}

interface Known {
  readonly verb: ReportingVerb
  readonly stance: Stance
  readonly form: VerbForm
}

const doubtful = foldedSet(doubtfulForms)
const never = foldedSet(neverVerbs)

const known = new Map<string, Known>()
for (const stance of Object.keys(arabicVerbs) as Stance[])
  for (const verb of arabicVerbs[stance] ?? [])
    for (const form of conjugate(verb)) {
      if (verb.impersonal && (form.firstPerson || form.plural)) continue
      const before = known.get(form.form)
      // “they said” before “we say”, and a verb that needs nothing before one that does
      if (before === undefined || (before.form.firstPerson && !form.firstPerson))
        known.set(form.form, { verb, stance, form })
      else if (form.form === before.form.form && form.gender !== before.form.gender && !form.firstPerson)
        // “she vows” is written like “he vowed”
        known.set(form.form, { ...before, form: { ...before.form, gender: null } })
    }

/** A word as a reporting verb; null where it is none. */
export const verbReading: (word: Word) => VerbReading | null = perWord((text) => {
  if (never.has(text) || isNounWithArticle(text)) return null
  const cuts = /^[وف]../.test(text) ? [0, 1] : [0]
  for (const cut of cuts) {
    const word = text.slice(cut)
    if (never.has(word)) continue
    const plain = readingOf(word, cut, false)
    if (plain !== null) return plain
    if (/^[سلب][يتن]../.test(word)) {
      const led = readingOf(word.slice(1), cut + 1, word.startsWith('ل'))
      if (led?.form.present === true) return led
    }
  }
  return null
})

/** “the order”; not “he hinted”, whose own first letters are those of the article. */
const isNounWithArticle = (text: string): boolean =>
  hasArticle(wordOf(text)) &&
  !text.endsWith('بالقول') &&
  !/^ال/.test(fold((known.get(text) ?? known.get(text.replace(/^[وف](?=ال)/, '')))?.verb.past ?? '').text)

function readingOf(word: string, cut: number, purpose: boolean): VerbReading | null {
  const whole = known.get(word)
  if (whole !== undefined)
    return { ...whole, cut, purpose, pronoun: false, doubtful: doubtful.has(word) || word.length < 3 }
  for (const pronoun of objectPronouns) {
    if (!word.endsWith(pronoun) || word.length - pronoun.length < 3) continue
    for (const stem of withoutPronoun(word.slice(0, -pronoun.length))) {
      const found = known.get(stem)
      if (found?.form.kind !== 'verb' || found.verb.impersonal) continue
      // “his denial”: in the past of the verb ي would be ا
      if (stem.endsWith('ي') && !found.form.present && word.startsWith(stem)) continue
      // “his telling” is written like “he told him”: only after the first persons and in the present it is surely a verb
      const noun =
        word.startsWith(found.form.form) && found.form.form === foldedText(found.verb.past) && stem.length < 4
      const surely = stem.endsWith('ت') && found.verb.object
      return {
        ...found,
        cut,
        purpose,
        pronoun: true,
        doubtful: noun || doubtful.has(word) || (doubtful.has(stem) && !surely),
      }
    }
  }
  return null
}

const turned: ReadonlyMap<string, Stance> = new Map(
  Object.entries(negatedVerbs).map(([past, stance]) => [foldedText(past), stance]),
)

/** The stance of a verb behind a negation: neither said nor denied, but “did not rule out” is an opinion. */
export const negatedStance = ({ verb, form, stance }: VerbReading): Stance => {
  const listed = turned.get(foldedText(verb.past))
  if (listed !== undefined) return listed
  // “I did not say that …” denies it; “he did not say” does not
  return form.firstPerson && stance === 'asserts' ? 'denies' : 'declines-to-comment'
}

/** “The two affirmed”, “both affirm”: a word that has the ending of two behind a form for one. */
export const dualReading: (word: Word) => VerbReading | null = perWord((text) => {
  const present = /^[وف]?[يت].{2,}ان$/.test(text)
  const one = present ? text.slice(0, -2) : /.{3}ا$/.test(text) ? text.slice(0, -1) : null
  const reading = one === null ? null : verbReading(wordOf(one))
  if (reading === null || reading.form.kind !== 'verb' || reading.pronoun || reading.form.present !== present)
    return null
  return { ...reading, form: { ...reading.form, plural: true } }
})
