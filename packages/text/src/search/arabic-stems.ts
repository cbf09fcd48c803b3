import { foldedSet, foldedText } from '../fold.ts'
import { nounPatterns, wordsInTa } from '../lexicon/word-patterns.ts'

/** Makers of base forms, by the length of the words they are for. */
const makers = new Map<number, { form: RegExp; bases: readonly string[]; inRoot: boolean }[]>()
/** A letter of a root: not the alif of length, but for the hamza a root begins with. */
const root = /[فعل]/

function formOf(pattern: string): RegExp {
  const letters = [...pattern].map((letter, k) => (!root.test(letter) ? letter : k < 2 ? '(.)' : '([^اء])'))
  return new RegExp(`^${letters.join('')}$`)
}

/** The base with numbers for the root letters of the form: the second ل of four is the fourth letter. */
function baseOf(pattern: string, base: string): string {
  const places = [...pattern].filter((letter) => root.test(letter))
  let from = 0
  return [...base]
    .map((letter) => {
      const at = root.test(letter) ? places.indexOf(letter, letter === 'ل' ? from : 0) : -1
      if (letter === 'ل' && at !== -1) from = at + 1
      return at === -1 ? letter : `$${at + 1}`
    })
    .join('')
}

for (const [form, bases] of nounPatterns) {
  const folded = foldedText(form)
  const list = makers.get(folded.length) ?? []
  list.push({
    form: formOf(folded),
    bases: bases.map((base) => baseOf(folded, foldedText(base))),
    inRoot: root.test(folded.at(-1) as string),
  })
  makers.set(folded.length, list)
}

/**
 * Singulars and verbs a noun may belong to by its form: “حواجز” to “حاجز”, “استهداف” to “استهدف”.
 *
 * @param feminine whether it ends in ة, which is no letter of a root: “غزوة” is not as “فعول”
 */
export function basesOf(word: string, feminine = false): string[] {
  const found = (makers.get(word.length) ?? []).flatMap(({ form, bases, inRoot }) =>
    !(inRoot && feminine) && form.test(word) ? bases.map((base) => word.replace(form, base)) : [],
  )
  // “إلقاء”: the noun of a verb with a weak end
  if (word.length >= 5 && word.endsWith('اء')) found.push(`${word.slice(0, -2)}ي`)
  // “انهيار”, “اختيار”: of one with a weak middle
  const weak = /^(ا..)يا(.)$/.exec(word)
  if (weak !== null) found.push(`${weak[1]}ا${weak[2]}`)
  return [...found, ...found.map(inOneLetter)]
}

/** Letters of a root that are one with the letter before, or weak at the end: “خطوط” to “خط”, “أدوية” to “دواء”. */
const inOneLetter = (base: string): string => base.replace(/(?<=.)([^ا])\1$/, '$1').replace(/(?<=..ا)ي$/, 'ء')

const notVerbs = foldedSet(wordsInTa)

/** Past forms of a verb, from its present, its passive, or what an ending has left of it: “يستهدفون”, “أصيب”, “نفوا”. */
export function pastsOf(word: string): string[] {
  const found: string[] = []
  const present = /^[يتن](.{2,}?)(?:ون|وا|ان|ين)?$/.exec(word)
  if (present !== null) {
    const stems = [present[1] as string, word.slice(1)]
    for (const stem of stems) found.push(...fromPresent(stem))
  }
  // “يبنون”, “ينهون”, “ينتهون”: a weak end that the plural has taken
  const plural = /^[يت](..|.ت.|ست..)ون$/.exec(word)?.[1]
  if (plural !== undefined) found.push(`ا${plural}ي`)
  if (plural?.length === 2) found.push(`${plural}ي`, `${plural}ا`)
  // “مؤكدا”, “مشيرا”: the participle that goes on with a verb
  const participle = /^م(.{3,})ا$/.exec(word)?.[1]
  if (participle !== undefined) found.push(...fromPresent(participle))
  // passives of hollow verbs: “أصيب”; and of others: “حوصر”
  const passive = /^(ا|است)(.)ي(.)(?:ت|وا)?$/.exec(word)
  if (passive !== null) found.push(`${passive[1]}${passive[2]}ا${passive[3]}`)
  const passiveOfThird = /^([^ايو])و([^ايوه]{2})(?:ت|وا)?$/.exec(word)
  if (passiveOfThird !== null) found.push(`${passiveOfThird[1]}ا${passiveOfThird[2]}`)
  const weak = /^(.+)(?:وا|ت)$/.exec(word)?.[1]
  if (weak !== undefined && weak.length >= 2 && !/[اوي]$/.test(weak) && !notVerbs.has(word)) found.push(`${weak}ي`)
  if (/^[يت]..$/.test(word) && !/[اوي]/.test(word.slice(1))) found.push(word.slice(1))
  if (/^..ت$/.test(word) && !/[اوي]/.test(word) && !notVerbs.has(word)) found.push(word.slice(0, -1))
  return found
}

function fromPresent(stem: string): string[] {
  if (stem.length === 2) return /[اوي]/.test(stem) ? [] : [`و${stem}`]
  const found = [stem]
  if (!/^[اي]/.test(stem)) found.push(`ا${stem}`)
  // “تؤكد”: a hamza that begins the root
  if (/^و../.test(stem)) found.push(`ا${stem.slice(1)}`)
  if (stem.endsWith('و')) found.push(`${stem.slice(0, -1)}ا`)
  const hollow = /^(.)([وي])(.)$/.exec(stem)
  if (hollow !== null) {
    found.push(`${hollow[1]}ا${hollow[3]}`)
    if (hollow[2] === 'ي') found.push(`ا${hollow[1]}ا${hollow[3]}`)
  }
  const tenth = /^ست(.)ي(.)$/.exec(stem)
  if (tenth !== null) found.push(`است${tenth[1]}ا${tenth[2]}`)
  return found
}
